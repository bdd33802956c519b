// SPDX-License-Identifier: GPL-3.0-or-later
// tests/data/exports: files written by hand after the layouts of platforms, with invented figures; expected.json says
// what each must give. A new platform is a file and an entry there.
#include "tests/core/actuals/export_files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace ertrag;

namespace
{

QString folder()
{
    return QStringLiteral(ERTRAG_SOURCE_DIR) + QStringLiteral("/tests/data/exports/");
}

QJsonArray expectations()
{
    QFile file(folder() + QStringLiteral("expected.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

const std::pair<const char*, std::optional<double> ImportSums::*> sums[] = {{"cost", &ImportSums::cost},
                                                                            {"impressions", &ImportSums::impressions},
                                                                            {"clicks", &ImportSums::clicks},
                                                                            {"leads", &ImportSums::leads},
                                                                            {"conversions", &ImportSums::conversions},
                                                                            {"revenue", &ImportSums::revenue},
                                                                            {"visits", &ImportSums::visits},
                                                                            {"views", &ImportSums::views}};
const std::pair<const char*, SkipReason> reasons[] = {{"total", SkipReason::Total},
                                                      {"footnote", SkipReason::Footnote},
                                                      {"empty", SkipReason::Empty},
                                                      {"not_paid", SkipReason::NotPaid},
                                                      {"no_sale", SkipReason::NoSale},
                                                      {"no_date", SkipReason::NoDate},
                                                      {"repeated_order", SkipReason::RepeatedOrder}};

void expectSkipped(const ImportReport& report, const QJsonObject& expected)
{
    for (const auto& [key, reason] : reasons) {
        if (!expected.contains(QLatin1String(key)))
            continue;
        int count = 0;
        for (const SkippedRows& rows : report.rowsSkipped)
            if (rows.reason == reason)
                count = rows.count;
        EXPECT_EQ(count, expected[QLatin1String(key)].toInt()) << key;
    }
}

void expectReport(const ImportReport& report, const QJsonObject& expected)
{
    const auto text = [&](const char* key) { return expected[QLatin1String(key)].toString().toStdString(); };
    EXPECT_EQ(report.platform.toStdString(), text("platform"));
    EXPECT_EQ(report.language.toStdString(), text("language"));
    EXPECT_EQ(report.currency.toStdString(), text("currency"));
    EXPECT_EQ(report.rowsTaken, expected[QStringLiteral("rows")].toInt());
    if (expected.contains(QStringLiteral("encoding"))) {
        EXPECT_EQ(report.encoding.toStdString(), text("encoding"));
    }
    EXPECT_EQ(report.first.toString(Qt::ISODate).toStdString(), text("first"));
    EXPECT_EQ(report.last.toString(Qt::ISODate).toStdString(), text("last"));
    const QJsonObject figures = expected[QStringLiteral("sums")].toObject();
    for (const auto& [key, sum] : sums) {
        EXPECT_EQ((report.sums.*sum).has_value(), figures.contains(QLatin1String(key))) << key;
        EXPECT_NEAR((report.sums.*sum).value_or(0), figures[QLatin1String(key)].toDouble(), 1e-6) << key;
    }
    const char* const asks[] = {"",           "columns",  "costs", "period",        "year",
                                "date_order", "decimals", "sheet", "columns_twice", "currency"};
    EXPECT_EQ(text("question"), asks[int(report.question.ask)]);
    expectSkipped(report, expected[QStringLiteral("skipped")].toObject());
}

TEST(Fixtures, GiveWhatTheirAuthorWroteDown)
{
    ImportChoices choices;
    choices.today = QDate(2026, 9, 30);
    const QJsonArray all = expectations();
    ASSERT_GT(all.size(), 25);
    for (const auto& entry : all) {
        const QJsonObject expected = entry.toObject();
        const QString file = expected[QStringLiteral("file")].toString();
        SCOPED_TRACE(file.toStdString());
        const auto read = readExport(folder() + file, choices);
        if (expected.contains(QStringLiteral("refused"))) {
            EXPECT_TRUE(!read.ok() && read.error().code == ErrorCode::ImportNoRows);
        } else if (read.ok()) {
            expectReport(read.value(), expected);
        } else {
            ADD_FAILURE() << int(read.error().code) << " " << read.error().detail.toStdString();
        }
    }
}

TEST(Fixtures, EveryPlatformHasOne)
{
    QStringList shown{QStringLiteral("x-ads"),
                      QStringLiteral("ertrag")}; // a heading that nobody has filled yet; our own
    for (const auto& entry : expectations())
        shown << entry.toObject()[QStringLiteral("platform")].toString();
    for (const PlatformTitles& platform : platformTitles())
        EXPECT_TRUE(shown.contains(platform.platform)) << platform.platform.toStdString();
}

} // namespace
