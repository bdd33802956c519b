// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/text/content_hash.h"
#include "tests/core/actuals/export_files.h"

using namespace ertrag;

namespace
{

class ContentHash : public ExportFiles
{
};

TEST_F(ContentHash, IsMurmur3)
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

TEST_F(ContentHash, NothingOfAFileThatIsNotThere)
{
    EXPECT_TRUE(contentHashOf(m_folder.filePath(QStringLiteral("none")), nullptr).get().isEmpty());
}

} // namespace
