// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/actuals_edits.h"
#include "core/actuals/actuals_json.h"
#include "core/actuals/import_effects.h"
#include "core/campaign/campaign.h"
#include "core/document/session.h"
#include "tests/core/actuals/export_files.h"

#include <random>

using namespace ertrag;

namespace
{

class Reimport : public ExportFiles
{
protected:
    ImportBatch batch(const QByteArray& content, const char* name = "mai.csv")
    {
        return readExport(write(QLatin1String(name), content)).value().batch;
    }
};

double cost(const Actuals& actuals)
{
    double sum = 0;
    for (const ActualMonth& month : byMonth(actuals, 2))
        sum += month.adCosts.value_or(0);
    return sum;
}

int rows(const Actuals& actuals)
{
    int count = 0;
    for (const auto& list : effectiveRows(actuals))
        for (const ImportedRow& row : list)
            count += row.rows;
    return count;
}

const QByteArray may =
    "Day,Campaign name,Amount spent (EUR),Impressions\n2026-05-01,A,10,100\n2026-05-01,B,5,50\n2026-05-02,A,20,200\n";
const QByteArray mayLater =
    "Day,Campaign name,Amount spent (EUR),Impressions\n2026-05-01,A,11,100\n2026-05-02,A,20,200\n2026-05-03,A,40,400\n";

TEST_F(Reimport, TheSameFileUnderAnotherNameChangesNothing)
{
    const Actuals once = withImport({}, batch(may));
    EXPECT_EQ(rows(once), 3);
    const ImportBatch renamed = batch(may, "Kopie von mai.csv");
    const ImportEffects effects = effectsOf(once, renamed, {});
    EXPECT_TRUE(effects.alreadyThere && effects.nothing());
    EXPECT_EQ(effects.daysReplaced, 0);
    EXPECT_EQ(findImport(once, renamed.contentHash)->fileName, QStringLiteral("mai.csv"));
    EXPECT_EQ(withImport(once, renamed), once);
}

TEST_F(Reimport, ANewerFileReplacesValuesAndNeverAddsRowsTwice)
{
    const Actuals old = withImport({}, batch(may));
    const ImportBatch newer = batch(mayLater);
    const ImportEffects there = effectsOf(old, newer, {});
    EXPECT_EQ(there.daysThere, 2);
    EXPECT_EQ(there.daysReplaced, 1) << "2 May says the same in both";
    EXPECT_EQ(there.firstThere, QDate(2026, 5, 1));
    EXPECT_EQ(there.lastThere, QDate(2026, 5, 2));
    const Actuals both = withImport(old, newer);
    EXPECT_DOUBLE_EQ(cost(both), 11 + 20 + 40 + 5); // B of the older file stays
    EXPECT_EQ(rows(both), 4);
    EXPECT_DOUBLE_EQ(cost(withoutImport(both, newer.contentHash)), 35);
}

TEST_F(Reimport, EveryStoredFigureKnowsItsFileRowAndImport)
{
    const Actuals both = withImport(withImport({}, batch(may)), batch(mayLater, "juni.csv"));
    const auto effective = effectiveRows(both);
    ASSERT_EQ(effective[0].size(), 1u);
    EXPECT_EQ(effective[0][0].campaign, QStringLiteral("B"));
    EXPECT_EQ(effective[0][0].line, 3);
    EXPECT_EQ(both.imports[1]->fileName, QStringLiteral("juni.csv"));
    EXPECT_EQ(both.imports[1]->fileRows->rows[2].line, 4u);
    EXPECT_EQ(both.imports[1]->fileRows->figures[FileRows::Cost][2], 40);
    EXPECT_EQ(both.imports[1]->columns[2].title, QStringLiteral("Amount spent (EUR)"));
}

TEST_F(Reimport, UndoAndRedoOfAnImportGiveTheSameFigures)
{
    Session session;
    session.open({Campaign{}, withImport({}, batch(may))});
    ASSERT_TRUE(session.apply(addImport(batch(mayLater))).ok());
    EXPECT_DOUBLE_EQ(cost(session.actuals()), 76);
    session.undo();
    EXPECT_DOUBLE_EQ(cost(session.actuals()), 35);
    EXPECT_EQ(rows(session.actuals()), 3);
    session.redo();
    EXPECT_DOUBLE_EQ(cost(session.actuals()), 76);
    EXPECT_EQ(rows(session.actuals()), 4);
    // The same file once more is no step at all.
    ASSERT_TRUE(session.apply(addImport(batch(mayLater, "x.csv"))).ok());
    session.undo();
    EXPECT_DOUBLE_EQ(cost(session.actuals()), 35);
}

TEST_F(Reimport, SavedAndReadBackTheFiguresAreTheSame)
{
    const Actuals both = withImport(withImport({}, batch(may)), batch(mayLater));
    const auto read = actualsFromObject(actualsToObject(both, 2), 2);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value(), both);
    EXPECT_EQ(byMonth(read.value(), 2), byMonth(both, 2));
}

// Typed figures survive whatever is imported or taken out, and no day of a campaign counts twice.
TEST_F(Reimport, TypedFiguresSurviveEveryRandomSequence)
{
    std::mt19937 random(20260523);
    const auto below = [&](unsigned n) { return int(random() % n); };
    for (int round = 0; round < 200; ++round) {
        Actuals actuals;
        std::map<int, TypedMonth> typed;
        std::vector<QString> hashes;
        for (int step = 0; step < 25; ++step) {
            const int what = below(10);
            if (what < 3) {
                TypedMonth month;
                const int at = 1 + below(6);
                month.month = Month::of(2026, at);
                month.newCustomers = below(20);
                if (below(2))
                    month.adCosts = Money{below(100000)};
                typed[at] = month;
                actuals = withTypedMonth(actuals, month);
            } else if (what < 9 || hashes.empty()) {
                ImportBatch imported;
                imported.platform = below(2) ? QStringLiteral("meta-ads") : QStringLiteral("google-ads");
                imported.contentHash = QString::number(below(30));
                for (int i = 0; i < 1 + below(4); ++i) {
                    ImportedRow row;
                    row.first = QDate(2026, 1 + below(6), 1 + below(28));
                    row.last = row.first.addDays(below(3) ? 0 : below(40));
                    row.campaign = below(5) ? QString(QChar('A' + below(3))) : QString();
                    row.cost = below(100);
                    imported.rows.push_back(row);
                }
                hashes.push_back(imported.contentHash);
                actuals = withImport(actuals, imported);
            } else {
                actuals = withoutImport(actuals, hashes[size_t(below(unsigned(hashes.size())))]);
            }
            ASSERT_EQ(actuals.typed.size(), typed.size());
            for (const TypedMonth& month : actuals.typed)
                ASSERT_EQ(month, typed.at(month.month.month()));
            for (const ActualMonth& month : byMonth(actuals, 2)) {
                const auto said = typed.find(month.month.month());
                if (said == typed.end())
                    continue;
                ASSERT_EQ(month.newCustomers, said->second.newCustomers);
                if (said->second.adCosts) {
                    ASSERT_DOUBLE_EQ(*month.adCosts, said->second.adCosts->units());
                }
            }
        }
        // A day of a campaign is in at most one import of a platform.
        const auto effective = effectiveRows(actuals);
        std::map<std::tuple<QString, QString, qint64>, size_t> owner;
        for (size_t i = 0; i < effective.size(); ++i)
            for (const ImportedRow& row : effective[i])
                for (qint64 day = row.first.toJulianDay(); day <= row.last.toJulianDay(); ++day) {
                    const auto [place, isNew] =
                        owner.emplace(std::tuple{actuals.imports[i]->platform, row.campaign, day}, i);
                    ASSERT_TRUE(isNew || place->second == i);
                }
    }
}

} // namespace
