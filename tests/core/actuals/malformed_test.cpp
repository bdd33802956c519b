// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/table_export.h"
#include "tests/core/actuals/export_files.h"
#include "tests/core/actuals/workbook_files.h"

#include <QElapsedTimer>
#include <random>
#include <sys/resource.h>
#include <thread>

using namespace ertrag;

namespace
{

const QByteArray meta = "\xEF\xBB\xBF\"Kampagnenname\",\"Tag\",\"Ausgegebener Betrag "
                        "(EUR)\",\"Impressionen\",\"Link-Klicks\"\r\n\"\",\"\",\"30,75\",\"3000\",\"30\"\r\n"
                        "\"Grillpakete \xE2\x80\x93 Mai\",\"01.05.2026\",\"10,25\",\"1.000\",\"11\"\r\n\"Wurst, "
                        "\"\"fein\"\"\",\"02.05.2026\",\"20,50\",\"2.000\",\"19\"\r\n";
const QByteArray google = "Campaign report\n\"July 8, 2025 - July 31, 2025\"\nCampaign,Currency "
                          "code,Cost,Impr.,Clicks\nA,EUR,\"1,204.50\",600,7\nTotal: Account,EUR,\"1,204.50\",600,7\n";

QByteArray workbook(const QByteArray& sheet)
{
    return zipped({{QStringLiteral("xl/worksheets/sheet1.xml"), sheet}});
}

class Malformed : public ExportFiles
{
protected:
    /// Read or refused, but never slow, large or without a reason.
    void endsWell(const QByteArray& content, const char* what, const char* name = "x.csv")
    {
        QElapsedTimer clock;
        clock.start();
        const auto result = read(content, {}, QLatin1String(name));
        EXPECT_LT(clock.elapsed(), 2000) << what;
        if (!result.ok()) {
            const ErrorCode code = result.error().code;
            const bool ofFiles = code == ErrorCode::FileEmpty || code == ErrorCode::FileTooLarge ||
                                 (code >= ErrorCode::ImportNoTable && code <= ErrorCode::ImportBroken);
            EXPECT_TRUE(ofFiles) << what << " " << int(code);
            EXPECT_FALSE(result.error().subject.isEmpty()) << what;
        } else {
            for (const ImportedRow& row : result.value().batch.rows)
                EXPECT_TRUE(row.first.isValid() && row.first <= row.last) << what;
        }
#ifndef __SANITIZE_ADDRESS__ // which needs several times the memory
        rusage used{};
        getrusage(RUSAGE_SELF, &used);
        EXPECT_LT(used.ru_maxrss, 200 * 1024) << what;
#endif
        ++m_count;
    }
    int m_count = 0;
};

TEST_F(Malformed, CutAnywhere)
{
    for (const QByteArray& whole : {meta, google})
        for (qsizetype length = 1; length < whole.size(); length += 2)
            endsWell(whole.left(length), "cut");
    const QByteArray sheet = toXlsx({{QStringLiteral("Day"), QStringLiteral("Campaign"), QStringLiteral("Cost")}, {}});
    for (qsizetype length = 4; length < sheet.size(); length += sheet.size() / 12)
        endsWell(sheet.left(length), "cut workbook", "x.xlsx");
    EXPECT_GT(m_count, 150);
}

TEST_F(Malformed, BytesTurnedAround)
{
    std::mt19937 random(7);
    for (int i = 0; i < 60; ++i) {
        QByteArray bytes = i % 2 ? meta : google;
        for (int flips = 0; flips <= i / 6; ++flips)
            bytes[qsizetype(random() % uint(bytes.size()))] = char(random());
        endsWell(bytes, "flipped");
    }
}

TEST_F(Malformed, WrongEncodings)
{
    endsWell(QByteArray("\xFF\xFE") + meta, "UTF-16 mark before UTF-8");
    endsWell(QByteArray("\xFE\xFF") + meta.left(101), "odd length");
    endsWell(QByteArray("\xEF\xBB\xBF"), "only a mark");
    endsWell(QByteArray("\xFF\xFE"), "only a wide mark");
    endsWell(QString::fromUtf8(meta).toLatin1(), "Latin-1");
    QByteArray random(5000, '\0');
    std::mt19937 bytes(3);
    for (char& c : random)
        c = char(bytes());
    endsWell(random, "noise");
    endsWell(QByteArray(4000, '\0'), "zeros");
    for (const int at : {3, 40, 120, 200})
        endsWell(QByteArray(google).insert(at, '\0'), "a NUL");
}

TEST_F(Malformed, WhatSaysNothingIsEmpty)
{
    for (const QByteArray& nothing : {QByteArray("\n"), QByteArray("\r\n \t\r\n"), QByteArray("\xEF\xBB\xBF\n\n"),
                                      QByteArray(";;;\n;;;\n"), QByteArray("\"\",\"\"\n"), QByteArray(100000, '\n')})
        EXPECT_EQ(int(read(nothing).error().code), int(ErrorCode::FileEmpty)) << nothing.left(20).constData();
    EXPECT_EQ(int(read("\n\nx\n").error().code), int(ErrorCode::ImportUnknownFormat));
}

TEST_F(Malformed, TooWideTooLongTooEmpty)
{
    QByteArray wide = "Day,Campaign,Cost";
    for (int i = 0; i < 10000; ++i)
        wide += ",c" + QByteArray::number(i);
    QByteArray row = "\n2026-05-01,A,1.5";
    row += QByteArray(10000, ',');
    endsWell(wide + row + row, "10,000 columns");
    endsWell(wide + QByteArray(row).repeated(300), "10,000 columns, many rows");
    endsWell("Day,Campaign,Cost\n" + QByteArray(50 << 20, 'x'), "a row of 50 MB");
    endsWell("Day,Campaign,Cost\n\"" + QByteArray(50 << 20, 'x'), "an open quote before 50 MB");
    endsWell("Day,Campaign,Cost\n" + QByteArray(20 << 20, ','), "20 million separators");
    endsWell(QByteArray(3 << 20, '\n'), "only line breaks");
    endsWell(QByteArray(3 << 20, '"'), "only quotes");
    endsWell(QByteArray(100, ' '), "only blanks");
    endsWell("Day,Campaign,Cost\n", "only a heading");
    endsWell("Day,Campaign,Cost", "only a heading, no end");
    endsWell("sep=", "half an announcement");
    endsWell("", "empty");
}

TEST_F(Malformed, ImpossibleCells)
{
    const char* days[] = {"0001-01-01", "2026-02-30", "99.99.9999", "31.04.2026", "2026-13-01",
                          "1e9",        "-1",         "00000000",   "99999999",   "heute"};
    for (const char* day : days)
        endsWell(QByteArray("Day,Campaign,Cost\n") + day + ",A,1.50\n", day);
    const char* numbers[] = {
        "12a4", "1.2.3,4",        "1e400", "-", "--5", "0x1F", "NaN", "inf", "1,23,4", "9999999999999999999999",
        "٣٤",   "1 2 3 4 5 6 7 8"};
    for (const char* number : numbers)
        endsWell(QByteArray("Day,Campaign,Cost\n2026-05-01,A,\"") + number + "\"\n2026-05-02,A,1.50\n", number);
    const auto result = read("Day,Campaign,Cost\n0001-01-01,A,1.50\n2026-05-02,A,12x4\n2026-05-03,A,2.50\n");
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result.value().rowsTaken, 1);
    EXPECT_EQ(result.value().rowsSkipped.size(), 2u);
}

TEST_F(Malformed, Workbooks)
{
    const QByteArray head = "<?xml version=\"1.0\"?><worksheet><sheetData>", foot = "</sheetData></worksheet>";
    endsWell("PK\x03\x04 and nothing", "no zip", "x.xlsx");
    endsWell(zipped({}), "empty zip", "x.xlsx");
    endsWell(zipped({{QStringLiteral("a.txt"), "x"}}), "no sheet", "x.xlsx");
    endsWell(zipped({{QStringLiteral("../xl/worksheets/sheet1.xml"), "x"}}), "leaves its folder", "x.xlsx");
    endsWell(workbook("<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet/>"), "document type", "x.xlsx");
    endsWell(workbook(QByteArray("<a>").repeated(100)), "deep", "x.xlsx");
    endsWell(workbook(head + "<row r=\"999999999\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>" + foot), "far away", "x.xlsx");
    endsWell(workbook(head + "<row><c t=\"s\"><v>99999999999</v></c></row>" + foot), "a string that is not there",
             "x.xlsx");
}

TEST_F(Malformed, BombsAreRefusedAtOnce)
{
    const QByteArray blanks(96 << 20, ' '), cell = "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>",
                                            row = "<row><c><v>1</v></c></row>";
    const QByteArray repeated =
        "<table:table><table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell "
        "table:number-columns-repeated=\"16000\" office:value-type=\"float\" "
        "office:value=\"1\"/></table:table-row></table:table>";
    const QByteArray bombs[] = {
        workbook(blanks), workbook(cell + blanks), workbook("<worksheet a=\"" + blanks),
        workbook("<worksheet><sheetData>" + QByteArray(row).repeated(1048577)),
        zipped({{QStringLiteral("content.xml"), "<a xmlns:table=\"t\" xmlns:office=\"o\">" + repeated + "</a>"}})};
    for (const QByteArray& bomb : bombs) {
        QElapsedTimer clock;
        clock.start();
        const auto refused = read(bomb, {}, QStringLiteral("x.xlsx"));
        EXPECT_LT(clock.elapsed(), &bomb < bombs + 3 ? 1000 : 10000);
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, ErrorCode::FileTooLarge);
    }
}

TEST_F(Malformed, CancelledLeavesNothing)
{
    const std::atomic<bool> cancelled = true;
    ImportChoices choices;
    choices.cancelled = &cancelled;
    const auto result = read(meta, choices);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
}

TEST_F(Malformed, AWorkbookThatTakesForEverIsCancelled)
{
    std::atomic<bool> cancelled = false;
    ImportChoices choices;
    choices.cancelled = &cancelled;
    choices.sheetReader = write(QStringLiteral("reader"), "#!/bin/sh\nwhile :; do echo x; done\n");
    ASSERT_TRUE(QFile::setPermissions(choices.sheetReader, QFile::ReadOwner | QFile::ExeOwner));
    QElapsedTimer clock;
    std::thread stop([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(60));
        clock.start();
        cancelled = true;
    });
    const auto result = read(workbook("<worksheet/>"), choices, QStringLiteral("x.xlsx"));
    const qint64 took = clock.elapsed();
    stop.join();
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_LT(took, 200);
}

} // namespace
