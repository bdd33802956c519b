// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/work_bench.h"
#include "ui/panels/answers/row_table.h"
#include "ui/panels/answers/station_card.h"
#include "ui/present/walk/station_words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

/// A question as it is walked.
struct Walked {
    explicit Walked(const QString& sample = {}) : bench(sample) { bench.context.allStations = false; }

    std::vector<StationCard*> cards(StepKey step)
    {
        bench.show(step, {1440, 900});
        std::vector<StationCard*> shown;
        for (auto* card : bench.view.findChildren<StationCard*>())
            if (card->isVisible())
                shown.push_back(card);
        return shown;
    }
    std::vector<Station> open(StepKey step)
    {
        std::vector<Station> found;
        for (StationCard* card : cards(step))
            if (card->isOpen())
                found.push_back(card->station());
        return found;
    }
    void key(int key)
    {
        for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(kind, key, Qt::NoModifier);
            QApplication::sendEvent(bench.view.window()->focusWidget(), &event);
        }
    }

    WorkBench bench;
};

constexpr StepKey questions[] = {StepKey::Goals, StepKey::Measures, StepKey::Audience, StepKey::Duties,
                                 StepKey::StaffRules};

/// Lines that ask something, and tables, each as one; "I don't know" of a whole group is none.
int inputsIn(const StationCard& card)
{
    const auto tables = card.findChildren<RowTable*>();
    const auto inTable = [&](const QWidget* widget) {
        return std::any_of(tables.begin(), tables.end(), [&](auto* table) { return table->isAncestorOf(widget); });
    };
    int count = int(tables.size());
    for (const auto* words : card.findChildren<QLabel*>())
        count += words->isVisible() && words->buddy() && !qobject_cast<TickInput*>(words->buddy()) && !inTable(words);
    return count;
}

TEST(Walk, OpensOneStationWithFiveInputsAtMost)
{
    for (const QString& sample : {QString(), QStringLiteral("butcher")}) {
        Walked walked(sample);
        for (const StepKey step : questions) {
            EXPECT_LE(walked.open(step).size(), 1U);
            EXPECT_TRUE(!sample.isEmpty() || walked.open(step).size() == 1U) << stepText(step).toStdString();
            for (StationCard* card : walked.cards(step)) {
                emit card->opened();
                EXPECT_TRUE(card->isOpen());
                EXPECT_LE(inputsIn(*card), 5) << specOf(card->station()).name;
                EXPECT_GE(inputsIn(*card), 1) << specOf(card->station()).name;
            }
        }
    }
}

TEST(Walk, ShowsSevenThingsAtMost)
{
    Walked walked;
    for (const StepKey step : questions)
        EXPECT_LE(walked.cards(step).size(), 7U) << stepText(step).toStdString();
}

TEST(Walk, GoesOnWithEnterAndFoldsWithEsc)
{
    Walked walked;
    ASSERT_EQ(walked.open(StepKey::Goals), std::vector{Station::Goal});
    walked.cards(StepKey::Goals).front()->focusFirst();
    walked.key(Qt::Key_Return);
    EXPECT_EQ(walked.open(StepKey::Goals), std::vector{Station::Bottleneck});
    walked.key(Qt::Key_Return);
    EXPECT_EQ(walked.open(StepKey::Goals), std::vector{Station::Alternative});
    walked.key(Qt::Key_Escape);
    EXPECT_TRUE(walked.open(StepKey::Goals).empty());
    walked.key(Qt::Key_Space); // the line has the focus
    EXPECT_EQ(walked.open(StepKey::Goals), std::vector{Station::Alternative});
}

TEST(Walk, GoesOnWhereItStopped)
{
    Walked walked;
    ASSERT_TRUE(walked.bench.session.apply(set(&Goals::goal, Answer(BusinessGoal::MoreSales))).ok());
    ASSERT_TRUE(walked.bench.session.apply(set(&Goals::writtenDown, Answer(false))).ok());
    EXPECT_EQ(walked.open(StepKey::Goals), std::vector{Station::Bottleneck});
}

TEST(Walk, FoldsIntoWhatWasAnswered)
{
    Walked walked(QStringLiteral("butcher"));
    QStringList lines;
    for (StationCard* card : walked.cards(StepKey::Goals))
        for (const auto* line : card->findChildren<QPushButton*>())
            if (line->isVisible() && line->property("look").toString() == QStringLiteral("station"))
                lines << line->accessibleName();
    ASSERT_FALSE(lines.isEmpty());
    for (const QString& line : lines)
        EXPECT_TRUE(line.endsWith(QStringLiteral("Change"))) << line.toStdString();
    EXPECT_TRUE(lines.front().startsWith(stationTitle(Station::Goal))) << lines.front().toStdString();
    EXPECT_TRUE(lines.front().contains(QStringLiteral("More sales"))) << lines.front().toStdString();
}

TEST(Walk, DoesNotAskWhoWorksAloneAboutTheStaff)
{
    Walked walked;
    const size_t all = walked.cards(StepKey::StaffRules).size();
    ASSERT_TRUE(walked.bench.session.apply(set(&Company::staff, Answer(1))).ok());
    EXPECT_EQ(walked.cards(StepKey::StaffRules).size(), all - 3);
}

TEST(Walk, OpensTheStationOfAFieldThatIsWanted)
{
    Walked walked;
    walked.bench.show(StepKey::Duties, {1440, 900});
    walked.bench.view.goToField(QStringLiteral("duties.account_owner"));
    EXPECT_EQ(walked.open(StepKey::Duties), std::vector{Station::Accounts});
}

TEST(Walk, IsAFormWhereAllStationsAreWanted)
{
    WorkBench bench;
    bench.show(StepKey::Goals, {1440, 900});
    int open = 0;
    for (const auto* card : bench.view.findChildren<StationCard*>())
        open += card->isOpen();
    EXPECT_EQ(open, int(stationsOf(StepKey::Goals).size()));
}

} // namespace
} // namespace ertrag
