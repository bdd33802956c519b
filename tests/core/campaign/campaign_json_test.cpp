// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign_json.h"
#include "core/campaign/edits.h"
#include "tests/core/campaign/filled_campaign.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

Campaign readBack(const QByteArray& text)
{
    const Result<Campaign> read = campaignFromJson(text, QStringLiteral("a.json"));
    if (!read) {
        ADD_FAILURE() << qPrintable(read.error().subject) << " found " << qPrintable(read.error().detail) << " allowed "
                      << qPrintable(read.error().allowed);
        return {};
    }
    return read.value();
}

TEST(CampaignJson, FullCampaignComesBackUnchanged)
{
    const Campaign campaign = randomCampaign(1, Fill::Full);
    ASSERT_TRUE(checkRanges(campaign).ok()) << qPrintable(checkRanges(campaign).error().subject);
    EXPECT_EQ(readBack(toJson(campaign)), campaign);
}

TEST(CampaignJson, RandomCampaignsComeBackUnchangedWithTheSameBytes)
{
    for (unsigned seed = 2; seed < 402; ++seed) {
        const Campaign campaign = randomCampaign(seed, seed % 2 ? Fill::Any : Fill::Edges);
        const QByteArray text = toJson(campaign);
        const Campaign read = readBack(text);
        ASSERT_EQ(read, campaign) << "seed " << seed;
        ASSERT_EQ(toJson(read), text) << "seed " << seed;
    }
}

TEST(CampaignJson, DefaultCampaignComesBackUnchanged)
{
    EXPECT_EQ(readBack(toJson(Campaign{})), Campaign{});
}

TEST(CampaignJson, MissingFieldsKeepTheirDefaults)
{
    EXPECT_EQ(readBack(R"({"schema_version":1,"campaign":{},"actuals":{"any":1}})"), Campaign{});
}

TEST(CampaignJson, NamesThatLookLikePathsAreNotDoubled)
{
    EXPECT_EQ(readBack(R"({"schema_version":1,"campaign":{},"actuals":{"a.b":1,"a":{"b":2},"a/0":[3]}})"), Campaign{});
}

TEST(CampaignJson, AbsentIsOpenNullIsUnknownValueIsGiven)
{
    Campaign campaign;
    campaign.audience.ageFrom = Answer<int>::unknown();
    campaign.audience.radiusKm = 12.5;
    const QJsonObject audience = campaignToObject(campaign).value(QStringLiteral("audience")).toObject();
    EXPECT_TRUE(audience.value(QStringLiteral("age_from")).isNull());
    EXPECT_EQ(audience.value(QStringLiteral("radius_km")).toDouble(), 12.5);
    EXPECT_FALSE(audience.contains(QStringLiteral("age_to")));
}

TEST(CampaignJson, MoneyIsExactInTheDecimalsOfItsCurrency)
{
    Campaign campaign;
    campaign.economics.setupCost = Money{123457};
    for (auto [currency, units] : {std::pair{"EUR", 1234.57}, {"JPY", 123457.0}, {"KWD", 123.457}}) {
        campaign.company.currency = QString::fromLatin1(currency);
        const QJsonObject economics = campaignToObject(campaign).value(QStringLiteral("economics")).toObject();
        EXPECT_EQ(economics.value(QStringLiteral("setup_amount")).toDouble(), units) << currency;
        EXPECT_EQ(readBack(toJson(campaign)), campaign) << currency;
    }
}

TEST(CampaignJson, AForeignCostIsExactInTheDecimalsOfItsOwnCurrency)
{
    for (auto [currency, units] : {std::pair{"CHF", 1234.57}, {"JPY", 123457.0}, {"KWD", 123.457}}) {
        Campaign campaign;
        campaign.economics.foreignCosts = {{ForeignCostKind::Agency, QString::fromLatin1(currency), Money{123457},
                                            Estimate{0.9, 1, 1.2, Origin::Stated}, QDate(2026, 2, 28)}};
        campaign.economics.setupCost = Money{123457};
        const QJsonObject economics = campaignToObject(campaign).value(QStringLiteral("economics")).toObject();
        const QJsonObject cost = economics.value(QStringLiteral("foreign_costs")).toArray()[0].toObject();
        EXPECT_EQ(cost.value(QStringLiteral("per_month_amount")).toDouble(), units) << currency;
        EXPECT_EQ(cost.value(QStringLiteral("rate_day")).toString(), QStringLiteral("2026-02-28"));
        EXPECT_EQ(economics.value(QStringLiteral("setup_amount")).toDouble(), 1234.57) << "in the book's currency";
        EXPECT_EQ(readBack(toJson(campaign)), campaign) << currency;
    }
}

struct BadCase {
    const char* campaign; ///< lines of the campaign object; the first is line 2 of the file
    const char* subject;
    const char* detail;
    const char* allowed;
    int line;
};

TEST(CampaignJson, RefusalsNameFieldValueRangeAndLine)
{
    const BadCase cases[] = {
        {"\"audience\": {\n\"reply_time_hours\": -3}", "audience.reply_time_hours", "-3", "0..720", 4},
        {"\"audience\": {\"radius_km\": \"far\"}", "audience.radius_km", "far", "0..20000", 3},
        {"\"months\": 61", "months", "61", "1..60", 3},
        {"\"months\": 2.5", "months", "2.5", "1..60, integer", 3},
        {"\"name\": 4", "name", "4", "\"...\"", 3},
        {"\"start_month\":\n \"2026-13\"", "start_month", "2026-13", "1970-01..2200-01", 4},
        {"\"goals\": []", "goals", "[...]", "{...}", 3},
        {"\"channels\": {}", "channels", "{...}", "[...]", 3},
        {"\"goals\": {\"written_down\": 1}", "goals.written_down", "1", "true, false", 3},
        {"\"measures\": {\"proof\": \"z\"}", "measures.proof", "z", "a, b, c, d, e", 3},
        {"\"economics\": {\n\n\"reserve_share\": 0.6}", "economics.reserve_share", "0.6", "0..0.5", 5},
        {"\"economics\": {\"setup_amount\": 1.005}", "economics.setup_amount", "1.005", "decimals 0..2", 3},
        {"\"economics\": {\"foreign_costs\": [{\"currency\": \"usd\"}]}", "economics.foreign_costs/0.currency", "usd",
         "ISO 4217", 3},
        {"\"economics\": {\"foreign_costs\": [{},\n{\"currency\": \"EUR\"}]}", "economics.foreign_costs/0.currency", "",
         "ISO 4217", 0},
        {"\"economics\": {\"foreign_costs\": [\n{\"currency\": \"EUR\"}]}", "economics.foreign_costs/0.currency", "EUR",
         "another", 4},
        {"\"economics\": {\"foreign_costs\": [{\"currency\": \"JPY\", \"per_month_amount\": 10.5}]}",
         "economics.foreign_costs/0.per_month_amount", "10.5", "decimals 0..0", 3},
        {"\"economics\": {\"foreign_costs\": [{\"currency\": \"USD\", \"rate_day\": \"2026-02-30\"}]}",
         "economics.foreign_costs/0.rate_day", "2026-02-30", "1970-01-01..2200-01-31", 3},
        {"\"economics\": {\"foreign_costs\": [{\"rate\": {\"low\": 0, \"likely\": 1, \"high\": 2}}]}",
         "economics.foreign_costs/0.rate.low", "0", "1e-06..1000000", 3},
        {"\"duties\": {\"hourly_cost\": {\"low\": 3, \"likely\": 2, \"high\": 4}}", "duties.hourly_cost", "3 / 2 / 4",
         "low <= likely <= high", 3},
        {"\"duties\": {\"hourly_cost\": {\"low\": 3, \"likely\": 2}}", "duties.hourly_cost.high", "", "0..10000", 0},
        {"\"channels\": [{\"id\": \"a\"},\n{\"id\": \"a\", \"slot\": 1}]", "channels/1.id", "a", "unique", 4},
        {"\"channels\": [{\"id\": \"a\"},\n{\"id\": \"b\"}]", "channels/1.slot", "0", "unique", 0},
        {"\"channels\": [{\"id\": \"Ä.b\"}]", "channels/0.id", "Ä.b", "a-z 0-9 _ -", 3},
        {"\"channels\": [{\"id\": \"a\",\n\"paid\": {\"click_rate\": {\"low\":0,\"likely\":1,\n\"high\": 2}}}]",
         "channels/0.paid.click_rate.high", "2", "0..1", 5},
        {"\"stop\": 1", "stop", "stop", nullptr, 3},
        {"\"months\": 3,\n\"months\": 4", "campaign.months", "", "unique", 4},
    };
    for (const BadCase& bad : cases) {
        const QByteArray text = QByteArray("{\"schema_version\": 1,\n\"campaign\": {\n") + bad.campaign + "}}";
        const Result<Campaign> read = campaignFromJson(text, QStringLiteral("a.json"));
        ASSERT_FALSE(read.ok()) << bad.campaign;
        EXPECT_EQ(read.error().code, ErrorCode::JsonField) << bad.campaign;
        EXPECT_EQ(read.error().subject.toStdString(), bad.subject) << bad.campaign;
        EXPECT_EQ(read.error().detail.toStdString(), bad.detail) << bad.campaign;
        if (bad.allowed) {
            EXPECT_EQ(read.error().allowed.toStdString(), bad.allowed) << bad.campaign;
        }
        EXPECT_EQ(read.error().line, bad.line) << bad.campaign;
    }
}

TEST(CampaignJson, UnknownFieldNamesTheKnownOnes)
{
    const auto read =
        campaignFromJson(R"({"schema_version":1,"campaign":{"company":{"nmae":"x"}}})", QStringLiteral("a"));
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().subject, QStringLiteral("company.nmae"));
    EXPECT_TRUE(read.error().allowed.startsWith(QStringLiteral("name, trade, country")));
}

TEST(CampaignJson, BrokenFilesAreRefusedWithTheirLine)
{
    struct {
        const char* text;
        ErrorCode code;
        const char* subject;
        int line;
    } cases[] = {
        {"", ErrorCode::JsonSyntax, "a.json", 1},
        {"{\"schema_version\": 1,\n\"campaign\": {\n\"months\": }}", ErrorCode::JsonSyntax, "a.json", 3},
        {"[1]", ErrorCode::JsonSyntax, "a.json", 1},
        {"{\n\"schema_version\": 2}", ErrorCode::JsonSchemaTooNew, "a.json", 2},
        {"{}", ErrorCode::JsonField, "schema_version", 0},
        {"{\"schema_version\": 1}", ErrorCode::JsonField, "campaign", 0},
        {"{\"schema_version\": 1, \"campaign\": {},\n\"plan\": 1}", ErrorCode::JsonField, "plan", 2},
    };
    for (const auto& bad : cases) {
        const Result<Campaign> read = campaignFromJson(bad.text, QStringLiteral("a.json"));
        ASSERT_FALSE(read.ok()) << bad.text;
        EXPECT_EQ(read.error().code, bad.code) << bad.text;
        EXPECT_EQ(read.error().subject.toStdString(), bad.subject) << bad.text;
        EXPECT_EQ(read.error().line, bad.line) << bad.text;
    }
}

TEST(CampaignJson, AWishNamesFiguresByTheirKeys)
{
    const QByteArray begin = R"({"schema_version":1,"campaign":{"economics":{"relations":[{"one":")", end = R"("}]}}})";
    const auto read = [&](const char* key) { return campaignFromJson(begin + key + end, QStringLiteral("a")); };
    const Result<Campaign> wish = read("gone/close_rate");
    ASSERT_TRUE(wish.ok()) << "a channel that is not there may come back";
    EXPECT_EQ(wish.value().economics.relations[0].one, FigureId(FigureKind::CloseRate, QStringLiteral("gone")));
    EXPECT_TRUE(toJson(wish.value()).contains("\"one\": \"gone/close_rate\""));
    EXPECT_TRUE(toJson(wish.value()).contains("\"other\": \"\"")) << "still open";
    EXPECT_FALSE(read("").value().economics.relations[0].one);
    const Result<Campaign> wrong = read("closing_rate");
    ASSERT_FALSE(wrong.ok());
    EXPECT_EQ(wrong.error().subject, QStringLiteral("economics.relations/0.one"));
    EXPECT_EQ(wrong.error().detail, QStringLiteral("closing_rate"));
    EXPECT_TRUE(wrong.error().allowed.contains(QStringLiteral("saving/1, CHANNEL/cost_per_thousand")));
}

TEST(CampaignJson, CutTextsNeverComeThrough)
{
    const QByteArray text = toJson(randomCampaign(3, Fill::Full)).trimmed();
    for (qsizetype size = 0; size < text.size(); size += 97)
        EXPECT_FALSE(campaignFromJson(text.left(size), QStringLiteral("a")).ok()) << size;
}

/// Run with ERTRAG_WRITE_SCHEMA=1 to write the file anew after a field was added.
TEST(CampaignJson, SchemaFileIsTheDescription)
{
    QFile file(QStringLiteral(ERTRAG_SOURCE_DIR "/resources/schema/campaign.schema.json"));
    if (qEnvironmentVariableIsSet("ERTRAG_WRITE_SCHEMA")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(campaignSchema());
        file.close();
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), campaignSchema());
    const QJsonObject root = QJsonDocument::fromJson(campaignSchema()).object();
    const QJsonValue months = root[u"properties"][u"campaign"][u"properties"][u"months"];
    EXPECT_EQ(months[u"maximum"].toInt(), 60);
    EXPECT_EQ(months[u"type"].toString(), QStringLiteral("integer"));
}

} // namespace
} // namespace ertrag
