// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/text/content_hash.h"
#include "tests/core/actuals/export_files.h"

using namespace ertrag;

namespace
{

class HashOfContent : public ExportFiles
{
};

TEST_F(HashOfContent, IsMurmur3)
{
    const auto hash = [&](const QByteArray& content) {
        return contentHashOf(write(QStringLiteral("x"), content), nullptr).get().toStdString();
    };
    EXPECT_EQ(hash("The quick brown fox jumps over the lazy dog"),
              "e34bbc7bbc071b6c7a433ca9c49a9347"); // published value, seed 0
    EXPECT_EQ(hash(""), "00000000000000000000000000000000");
    const QByteArray large = QByteArray("0123456789abcdef").repeated(50000) + "tail";
    QByteArray changed = large;
    changed[400000] = 'x';
    EXPECT_EQ(hash(large), hash(large));
    EXPECT_NE(hash(large), hash(changed));
}

TEST_F(HashOfContent, DoesNotDependOnThePieces)
{
    const QByteArray text = QByteArray("0123456789abcdefg").repeated(20);
    ContentHash whole;
    whole.add(text.constData(), size_t(text.size()));
    for (const qsizetype piece : {1, 7, 15, 16, 17, 33, 339}) {
        ContentHash pieces;
        for (qsizetype from = 0; from < text.size(); from += piece)
            pieces.add(text.constData() + from, size_t(std::min(piece, text.size() - from)));
        EXPECT_EQ(pieces.hex(), whole.hex()) << piece;
        EXPECT_EQ(pieces.size(), size_t(text.size()));
    }
}

// Worked out while the text is read: of its bytes as they stand in the file, with the mark and before any conversion.
TEST_F(HashOfContent, OfAnImportIsTheFiles)
{
    const QString text = QStringLiteral("Day,Campaign name,Amount spent (EUR)\r\n2026-05-13,Grillpakete,1.50\r\n");
    QByteArray wide("\xFF\xFE", 2);
    wide.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QByteArray returnsOnly = text.toUtf8();
    returnsOnly.replace("\r\n", "\r");
    const QByteArray long1252 = text.toUtf8() + QByteArray("2026-05-14,Gr\xFC\xDF"
                                                           "e,2.50\n")
                                                    .repeated(100000); // read in several blocks
    for (const QByteArray& content :
         {text.toUtf8(), QByteArray("\xEF\xBB\xBF" + text.toUtf8()), wide, returnsOnly, long1252}) {
        const ImportReport report = taken(content);
        EXPECT_EQ(report.rowsTaken, content == long1252 ? 100001 : 1);
        EXPECT_EQ(report.batch.contentHash, contentHashOf(report.path, nullptr).get());
        EXPECT_EQ(report.batch.contentHash.size(), 32);
    }
}

TEST_F(HashOfContent, NothingOfAFileThatIsNotThere)
{
    EXPECT_TRUE(contentHashOf(m_folder.filePath(QStringLiteral("none")), nullptr).get().isEmpty());
}

} // namespace
