// SPDX-License-Identifier: GPL-3.0-or-later
// What of actual figures may be kept, asked alike of a campaign file, of what is typed and of a file that is imported.
#include "core/actuals/actuals_check.h"
#include "core/actuals/actuals_json.h"
#include "core/actuals/import/import_file.h"
#include "tests/core/actuals/export_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>
#include <limits>

namespace ertrag
{
namespace
{

Result<Actuals> actualsOf(const QByteArray& actuals, JsonFrom from = JsonFrom::File)
{
    const QByteArray text = "{\n\"actuals\":\n" + actuals + "}";
    const QJsonObject root = QJsonDocument::fromJson(text).object();
    return actualsFromObject(root[QStringLiteral("actuals")].toObject(), 2, JsonLines(text), from);
}
Error refused(const QByteArray& actuals)
{
    const Result<Actuals> found = actualsOf(actuals);
    return found ? Error{} : found.error();
}

TEST(ActualsCheck, OfAFileNamesFieldAndLine)
{
    struct Bad {
        const char* actuals; ///< its first line is line 3
        const char* field;
        ErrorCode code;
        const char* detail;
        int line;
    };
    const Bad files[] = {
        {"{\"typed\":[\n{\"month\":\"2026-01\",\n\"note\":\"a\\u0007b\"}]}", "actuals.typed/0.note",
         ErrorCode::TextNotAllowed, "U+0007", 5},
        {"{\"typed\":[\n{\"month\":\"2026-01\",\"note\":\n\"\\ud800\"}]}", "actuals.typed/0.note",
         ErrorCode::TextNotAllowed, "U+D800", 5},
        {"{\"typed\":[\n{\"month\":\"2026-01\",\"new_customers\":-1}]}", "actuals.typed/0.new_customers",
         ErrorCode::JsonField, "-1", 4},
        {"{\"typed\":[\n{\"month\":\"2026-01\",\n\"revenue_net\":1e13}]}", "actuals.typed/0.revenue_net",
         ErrorCode::JsonField, "10000000000000", 5},
        {"{\"typed\":[{\"month\":\"2026-02\"},\n{\"month\":\"2026-01\"}]}", "actuals.typed/1.month",
         ErrorCode::JsonField, "2026-01", 4},
        {"{\"typed\":[{\"month\":\"2026-02\",\"key_figures\":{\n\"stars\":1e13}}]}",
         "actuals.typed/0.key_figures.stars", ErrorCode::JsonField, "10000000000000", 4},
        {"{\"imports\":[{\"rows\":[{\"first\":\"2026-01-01\",\n\"last\":\"2025-12-31\"}]}]}",
         "actuals.imports/0.rows/0.last", ErrorCode::JsonField, "2025-12-31", 4},
        {"{\"imports\":[{\"rows\":[{\"first\":\"2026-01-01\",\"last\":\"2026-01-01\",\n\"line\":1e12}]}]}",
         "actuals.imports/0.rows/0.line", ErrorCode::JsonField, "1000000000000", 4},
        {"{\"imports\":[{\"rows\":[{\"first\":\"2026-01-01\",\"last\":\"2026-01-01\",\n\"cost\":1e14}]}]}",
         "actuals.imports/0.rows/0.cost", ErrorCode::JsonField, "100000000000000", 4},
        {"{\"imports\":[{\"rows\":[{\"first\":\"2026-01-01\",\"last\":\"2026-01-01\",\n\"campaign\":\"a\\nb\"}]}]}",
         "actuals.imports/0.rows/0.campaign", ErrorCode::TextNotAllowed, "U+000A", 4},
        {"{\"imports\":[{\n\"file_name\":\"a\\u0000b\"}]}", "actuals.imports/0.file_name", ErrorCode::TextNotAllowed,
         "U+0000", 4},
        {"{\"correction\":{\n\"bot_share\":{\"low\":0,\"likely\":1,\"high\":2}}}", "actuals.correction.bot_share",
         ErrorCode::JsonField, "1", 4},
    };
    for (const Bad& bad : files) {
        const Error error = refused(bad.actuals);
        EXPECT_EQ(error.subject, QLatin1String(bad.field)) << bad.actuals;
        EXPECT_EQ(error.code, bad.code) << bad.actuals;
        EXPECT_EQ(error.detail, QLatin1String(bad.detail)) << bad.actuals;
        EXPECT_EQ(error.line, bad.line) << bad.actuals;
    }
}

TEST(ActualsCheck, TakesWhatIsAllowed)
{
    EXPECT_EQ(actualsOf("{\"typed\":[{\"month\":\"2026-01\",\"note\":\"a\\n\\tb\"}]}").value().typed[0].note,
              QStringLiteral("a\n\tb"))
        << "a note may have several lines";
    const Result<Actuals> most = actualsOf("{\"imports\":[{\"rows\":[{\"first\":\"1970-01-01\",\"last\":\"1970-01-01\","
                                           "\"cost\":-1e12,\"clicks\":1e15,\"line\":2147483647}]}]}");
    ASSERT_TRUE(most.ok());
    EXPECT_EQ(most.value().imports[0]->rows[0].line, std::numeric_limits<int>::max());
}

TEST(ActualsCheck, MendsTheTextsOfABook)
{
    const Result<Actuals> kept =
        actualsOf("{\"typed\":[{\"month\":\"2026-01\",\"note\":\"a\\u0007b\\n\"}]}", JsonFrom::Book);
    ASSERT_TRUE(kept.ok());
    EXPECT_EQ(kept.value().typed[0].note, QStringLiteral("a b\n"));
}

using ImportChecks = ExportFiles;

TEST_F(ImportChecks, TakeNoRowWithANumberThatIsTooLarge)
{
    for (const QByteArray& number : {QByteArray("1e999"), QByteArray(310, '9'), QByteArray("inf"), QByteArray("1e308"),
                                     QByteArray("1000000000001"), QByteArray("-1e999")}) {
        const Result<ImportReport> report = read("Campaign name,Day,Amount spent (EUR),Impressions\nx,2026-01-01," +
                                                 number + ",5\nx,2026-01-02,2.50,7\n");
        ASSERT_TRUE(report.ok()) << number.constData();
        EXPECT_EQ(report.value().rowsTaken, 1) << number.constData();
        EXPECT_EQ(report.value().batch.rows[0].cost, 2.5);
        ASSERT_EQ(report.value().rowsSkipped.size(), 1u);
        EXPECT_EQ(report.value().rowsSkipped[0].reason, SkipReason::BrokenNumber) << number.constData();
        EXPECT_EQ(report.value().rowsSkipped[0].firstLine, 2);
        EXPECT_EQ(checkImport(report.value().batch, {}), std::nullopt);
    }
    EXPECT_EQ(read("Campaign name,Day,Amount spent (EUR),Impressions\nx,2026-01-01,5,1e15\n").value().rowsTaken, 1);
}

TEST_F(ImportChecks, TakeNothingOfTheFileWith310Digits)
{
    const QString path = QStringLiteral(ERTRAG_SOURCE_DIR "/../shared/findings/inputs/number-310-digits.csv");
    if (!QFile::exists(path))
        GTEST_SKIP() << "not here: " << path.toStdString();
    const Result<ImportReport> report = readExport(path);
    ASSERT_FALSE(report.ok()) << "its only row is broken";
    EXPECT_EQ(report.error().code, ErrorCode::ImportRowsLost);
    EXPECT_EQ(report.error().line, 2);
}

TEST_F(ImportChecks, TakeNamesAsOneLine)
{
    const Result<ImportReport> report =
        read("Campaign name,Day,\"Amount spent\n(EUR)\",Impressions\n\"Grill\nplatte\t1\",2026-01-01,1.50,5\n");
    ASSERT_TRUE(report.ok());
    ASSERT_EQ(report.value().batch.rows.size(), 1u);
    EXPECT_EQ(report.value().batch.rows[0].campaign, QStringLiteral("Grill platte 1"));
    EXPECT_EQ(checkImport(report.value().batch, {}), std::nullopt);
}

} // namespace
} // namespace ertrag
