// SPDX-License-Identifier: GPL-3.0-or-later
// A year of monthly exports, imported in random orders: overlaps, late corrections, a campaign that gets another name,
// repeated rows, another currency whose rate is sometimes given later, files that are imported twice. Whatever the
// order, the months come to the truth or the program asked. ERTRAG_ORDERS: how many orders.
#include "core/actuals/actuals_edits.h"
#include "core/actuals/import_effects.h"
#include "core/campaign/campaign.h"
#include "tests/core/actuals/export_files.h"

#include <cmath>
#include <random>

using namespace ertrag;

namespace
{

constexpr double dollarRate = 0.9;
constexpr int renamedIn = 8; ///< from August's export on

struct Export {
    QString platform;
    int month = 1;
    ImportBatch batch;
};

/// Costs in cents by platform, campaign and day, as the newest export has them.
using Truth = std::map<std::tuple<QString, int, QDate>, int>;

class YearOfExports : public ExportFiles
{
protected:
    void makeYear()
    {
        for (int month = 1; month <= 12; ++month) {
            add(QStringLiteral("meta-ads"), month, {1, 2});
            add(QStringLiteral("google-ads"), month, {3});
        }
    }

    /// By month, in the book's currency.
    std::map<int, double> months() const
    {
        std::map<int, double> sums;
        for (const auto& [where, cents] : m_truth) {
            const bool dollars = std::get<0>(where) == QLatin1String("google-ads");
            sums[std::get<2>(where).month()] += cents / 100.0 * (dollars ? dollarRate : 1);
        }
        return sums;
    }

    std::vector<Export> m_exports;

private:
    static QString name(int campaign, int month)
    {
        if (campaign == 1)
            return month < renamedIn ? QStringLiteral("Wurst") : QStringLiteral("Wurst neu");
        return campaign == 2 ? QStringLiteral("Grill") : QStringLiteral("Suche");
    }

    /// The month and the ten days before it, every third day; the last week is still corrected later.
    void add(const QString& platform, int month, const std::vector<int>& campaigns)
    {
        const bool meta = platform == QLatin1String("meta-ads");
        QByteArray text = meta ? "Day,Campaign name,Amount spent (EUR),Impressions,Link clicks\n"
                               : "Day,Campaign,Currency code,Cost,Impr.,Clicks\n";
        const QDate start(2026, month, 1), end = start.addDays(start.daysInMonth() - 1);
        for (const int campaign : campaigns)
            for (QDate day = std::max(QDate(2026, 1, 1), start.addDays(-10)); day <= end; day = day.addDays(1)) {
                if (day.dayOfYear() % 3 != 0 && day != end)
                    continue;
                const int late = day > end.addDays(-7) ? 1 + int(m_random() % 20) : 0;
                const int cents = 1000 * campaign + (day.dayOfYear() * 37 + campaign) % 300 - late;
                m_truth[{platform, campaign, day}] = cents;
                const bool twice = m_random() % 5 == 0;
                const int part = twice ? cents / 3 : cents;
                text += row(meta, day, name(campaign, month), part);
                if (twice)
                    text += row(meta, day, name(campaign, month), cents - part);
            }
        ImportChoices choices;
        choices.today = end.addDays(1);
        const QString file = platform + QString::number(month) + QStringLiteral(".csv");
        Result<ImportReport> report = readExport(write(file, text), choices);
        ASSERT_TRUE(report.ok());
        ASSERT_EQ(report.value().question.ask, ImportAsk::Nothing);
        ASSERT_EQ(report.value().platform, platform);
        m_exports.push_back({platform, month, std::move(report.value().batch)});
    }

    static QByteArray row(bool meta, QDate day, const QString& campaign, int cents)
    {
        const QByteArray amount =
            QByteArray::number(cents / 100) + '.' + QByteArray::number(cents % 100).rightJustified(2, '0');
        const QByteArray first = day.toString(Qt::ISODate).toLatin1() + ',' + campaign.toUtf8() + ',';
        return first + (meta ? amount : "USD," + amount) + "," + QByteArray::number(cents * 3) + ",7\n";
    }

    std::mt19937 m_random{2026};
    Truth m_truth;
};

/// One owner who imports in some order, and what was asked.
struct Owner {
    Actuals actuals;
    int renamesAsked = 0, ratesMissing = 0;

    void import(ImportBatch batch, double rate)
    {
        batch.rate = rate;
        for (const SuspectedRename& question : suspectedRenames(actuals, batch)) {
            ++renamesAsked;
            batch = answered(std::move(batch), question, true);
        }
        ratesMissing += rate == 0;
        actuals = withImport(std::move(actuals), std::move(batch));
    }
};

double worst(const Actuals& actuals, const std::map<int, double>& truth)
{
    double most = 0;
    std::map<int, double> found;
    for (const ActualMonth& month : byMonth(actuals, 2))
        found[month.month.month()] = month.adCosts.value_or(0);
    for (const auto& [month, sum] : truth)
        most = std::max(most, std::abs(found[month] - sum));
    return most;
}

TEST_F(YearOfExports, InWhateverOrderTheMonthsComeToTheTruthOrItWasAsked)
{
    makeYear();
    const std::map<int, double> truth = months();
    const int orders =
        qEnvironmentVariableIntValue("ERTRAG_ORDERS") > 0 ? qEnvironmentVariableIntValue("ERTRAG_ORDERS") : 10000;
    std::mt19937 random(11);
    int asked = 0;
    for (int order = 0; order < orders; ++order) {
        std::vector<Export> files = m_exports;
        std::shuffle(files.begin(), files.end(), random);
        Owner owner;
        std::vector<const Export*> later;
        for (const Export& file : files) {
            const bool dollars = file.platform == QLatin1String("google-ads");
            const bool rateLater = dollars && random() % 4 == 0;
            owner.import(file.batch, dollars ? (rateLater ? 0 : dollarRate) : 1);
            if (rateLater || random() % 6 == 0)
                later.push_back(&file);
        }
        for (const Export* file : later) // the rate, or the same file once more
            owner.import(file->batch, file->platform == QLatin1String("google-ads") ? dollarRate : 1);
        asked += owner.renamesAsked;
        ASSERT_EQ(owner.actuals.imports.size(), m_exports.size());
        ASSERT_LE(worst(owner.actuals, truth), 0.005) << "order " << order;
        ASSERT_EQ(owner.renamesAsked, 1) << "order " << order << ": once, where July's and August's exports meet";
    }
    RecordProperty("orders", orders);
    RecordProperty("renames_asked", asked);
}

// Without the rules the same orders go wrong: the test can fail.
TEST_F(YearOfExports, TwoCampaignsForOneAreSeen)
{
    makeYear();
    Actuals actuals;
    for (Export& file : m_exports) {
        file.batch.rate = file.platform == QLatin1String("google-ads") ? dollarRate : 1;
        for (const SuspectedRename& question : suspectedRenames(actuals, file.batch))
            file.batch = answered(std::move(file.batch), question, false);
        actuals = withImport(std::move(actuals), file.batch);
    }
    EXPECT_GT(worst(actuals, months()), 10);
}

} // namespace
