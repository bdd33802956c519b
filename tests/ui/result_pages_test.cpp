// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign_json.h"
#include "core/document/assessor.h"
#include "core/document/session.h"
#include "tests/support/assessed.h"
#include "tests/support/printed_view.h"
#include "tests/support/wait_until.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/label_placer.h"
#include "ui/export/formats.h"
#include "ui/pages/page_list.h"
#include "ui/panels/actuals/correction_card.h"
#include "ui/panels/actuals/key_figure_table.h"
#include "ui/panels/actuals/month_table.h"
#include "ui/panels/results/lever_row.h"
#include "ui/panels/results/result_parts.h"
#include "ui/panels/results/scenario_list.h"
#include "ui/panels/results/study_section.h"
#include "ui/panels/results/what_if_panel.h"
#include "ui/present/verdict/study_view.h"
#include "ui/present/verdict/verdict_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTimer>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

/// The butcher's sample, projected, with one page on it.
struct ResultPages : testing::Test {
    NumberText numbers{QStringLiteral("en"), QStringLiteral("GB"), QStringLiteral("EUR")};
    qint64 clock = 0;
    Session session{[this] { return clock += 60000; }, nullptr}; // no two edits are one burst
    Assessor assessor{Depth::Study};
    PageContext context{session, numbers, {allDoors.begin(), allDoors.end()}};

    void SetUp() override
    {
        QFile file(QStringLiteral(ERTRAG_SOURCE_DIR "/resources/samples/butcher.json"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        auto plan = campaignFromJson(file.readAll(), file.fileName());
        ASSERT_TRUE(bool(plan));
        assessor.follow(session);
        session.open({std::move(plan).value(), {}});
        ASSERT_TRUE(waitUntil([&] { return assessor.latest()->study != nullptr; }, 20000));
    }

    /// The state as it is now, with the butcher's figures.
    Assessment now() const
    {
        return assessed(session.state(), assessor.latest()->projection, assessor.latest()->study);
    }

    /// Until the figures of what is tried out stand there, with its study if wanted.
    bool waitForTried(WhatIfPanel* panel, bool studied = false) const
    {
        Shown last;
        const auto watching =
            QObject::connect(panel, &WhatIfPanel::shownChanged, [&](const Shown& shown) { last = shown; });
        const bool came = waitUntil(
            [&] { return last.tried && last.projection != assessor.latest()->projection && (!studied || last.study); },
            20000);
        QObject::disconnect(watching);
        return came;
    }

    static QString texts(const QWidget& page)
    {
        QStringList all;
        for (const QLabel* label : page.findChildren<QLabel*>())
            all << label->text();
        return all.join(QLatin1Char('\n'));
    }

    static QSlider* slider(const QWidget& panel, int index) { return panel.findChildren<QSlider*>().at(index); }
    static QPushButton* named(const QWidget& panel, const QString& name)
    {
        for (QPushButton* each : panel.findChildren<QPushButton*>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
};

QKeyEvent press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    return {QEvent::KeyPress, key, modifiers};
}

TEST_F(ResultPages, MovingALeverChangesWordsFiguresAndChartsTogetherAndResetBringsThemBack)
{
    const std::unique_ptr<Page> page(makeVerdictPage(context));
    page->render(now(), allParts, nullptr);
    auto* panel = page->findChild<WhatIfPanel*>();
    ASSERT_TRUE(panel);
    auto* chart = page->findChild<ChartView*>();
    const auto answer = [&] {
        return QString(texts(*page->findChild<ResultHead*>()) + texts(*page->findChild<FigureRow*>())).toStdString();
    };
    const std::string before = answer();
    const QString caption = chart->spec().caption;
    const Campaign stored = session.plan();
    QSlider* margin = slider(*panel, 3);
    margin->setValue(margin->minimum());
    ASSERT_TRUE(waitForTried(panel));
    EXPECT_TRUE(texts(*page).contains(QStringLiteral("No, not as it is planned"))) << texts(*page).toStdString();
    EXPECT_NE(chart->spec().caption, caption);
    EXPECT_EQ(session.plan(), stored) << "trying out leaves the plan alone";
    named(*panel, QStringLiteral("Reset"))->click();
    EXPECT_EQ(answer(), before);
    EXPECT_EQ(chart->spec().caption, caption);
}

TEST_F(ResultPages, WhatFollowsFromAPlanStandsBelowItAndFollowsTheLeversOnceTheyRest)
{
    const std::unique_ptr<Page> page(makeVerdictPage(context));
    page->render(now(), allParts, nullptr);
    auto* section = page->findChild<StudySection*>();
    ASSERT_TRUE(section);
    ASSERT_FALSE(section->isHidden());
    const auto words = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // rows that are no longer there
        return texts(*section);
    };
    for (const char* title : {"What it takes", "What else you could do", "Where the ad money belongs",
                              "Before you spend", "What goes wrong together", "The same in expert words"})
        EXPECT_TRUE(words().contains(QLatin1String(title))) << title;
    const QString planned = words();
    EXPECT_FALSE(planned.contains(QStringLiteral("as before the last change")));
    auto* panel = page->findChild<WhatIfPanel*>();
    slider(*panel, 1)->setValue(0); // no hours
    ASSERT_TRUE(waitForTried(panel));
    EXPECT_EQ(QString(words()).remove(QStringLiteral("as before the last change")), planned)
        << "nothing jumps while new answers are on their way";
    EXPECT_TRUE(words().contains(QStringLiteral("as before the last change")));
    ASSERT_TRUE(waitForTried(panel, true));
    EXPECT_FALSE(words().contains(QStringLiteral("as before the last change")));
    EXPECT_NE(words(), planned);
    named(*panel, QStringLiteral("Reset"))->click();
    EXPECT_EQ(words(), planned);
}

TEST_F(ResultPages, ARowOfWhatItTakesLeadsIntoItsField)
{
    const std::unique_ptr<Page> page(makeVerdictPage(context));
    page->render(now(), allParts, nullptr);
    QStringList wanted;
    QObject::connect(page.get(), &Page::fieldWanted, [&](const QString& field) { wanted << field; });
    QPushButton* go = named(*page, QStringLiteral("Go to: Order value, at least"));
    ASSERT_TRUE(go);
    go->click();
    EXPECT_EQ(wanted, QStringList{QStringLiteral("economics.order_value")});
}

TEST_F(ResultPages, EveryChartBelowHasItsTableACaptionAndIsReadByKeys)
{
    const std::unique_ptr<Page> page(makeVerdictPage(context));
    page->render(now(), allParts, nullptr);
    int charts = 0;
    for (ChartView* chart : page->findChild<StudySection*>()->findChildren<ChartView*>()) {
        if (chart->isHidden())
            continue;
        ++charts;
        const ChartSpec& spec = chart->spec();
        EXPECT_EQ(spec.stops.size(), spec.table.rows.size()) << spec.title.toStdString();
        EXPECT_FALSE(spec.caption.isEmpty());
        QKeyEvent down = press(Qt::Key_Down);
        QCoreApplication::sendEvent(chart, &down);
        EXPECT_TRUE(chart->accessibleDescription().contains(spec.table.rows[0][0])) << spec.title.toStdString();
    }
    EXPECT_EQ(charts, 3);
}

TEST_F(ResultPages, TabGoesThroughTheAnswersThatCameLaterBeforeItLeavesThePage)
{
    QWidget window;
    Page* page = makeVerdictPage(context);
    page->setParent(&window);
    auto* after = new QLineEdit(&window);
    const Assessment all = now();
    Assessment before = all;
    before.projection = nullptr;
    before.study = nullptr;
    page->render(before, allParts, nullptr);
    page->render(all, ChangedPart::Figures | ChangedPart::Study, nullptr);
    const auto* section = page->findChild<StudySection*>();
    std::vector<bool> inside; // along Tab, up to the field behind the page
    for (QWidget* at = page; at != after; at = at->nextInFocusChain())
        if (at->focusPolicy() & Qt::TabFocus)
            inside.push_back(section->isAncestorOf(at));
    EXPECT_GE(std::count(inside.begin(), inside.end(), true), 8);
}

TEST_F(ResultPages, DoingNothingAndAnOrdinaryMediumStandBesideThePlan)
{
    const std::unique_ptr<Page> page(makeVerdictPage(context));
    page->render(now(), allParts, nullptr);
    auto* list = page->findChild<ScenarioList*>();
    EXPECT_TRUE(texts(*list).contains(QStringLiteral("Do nothing")));
    EXPECT_TRUE(texts(*list).contains(QStringLiteral("Leaflets and local paper instead")));
    ASSERT_TRUE(waitUntil([&] { return !texts(*list).contains(QStringLiteral("…")); })) << texts(*list).toStdString();
    const double planned = now().projection->npv.p50;
    EXPECT_TRUE(texts(*list).contains(context.numbers.signedMoney(planned)))
        << "the same measure as the sentences below: " << texts(*list).toStdString();
}

TEST_F(ResultPages, ScenariosAreNamedTriedDeletedAndUndone)
{
    const std::unique_ptr<Page> page(makeVerdictPage(context));
    page->render(now(), allParts, nullptr);
    page->show();
    QObject::connect(&session, &Session::changed, page.get(),
                     [&](const Change& change) { page->render(now(), change.parts, change.origin); });
    auto* panel = page->findChild<WhatIfPanel*>();
    slider(*panel, 0)->setValue(0);
    named(*panel, QStringLiteral("Remember as scenario"))->click();
    auto* name = panel->findChild<QLineEdit*>();
    name->setText(QStringLiteral("Without ads"));
    emit name->returnPressed();
    ASSERT_EQ(session.plan().scenarios.size(), 1u) << texts(*panel).toStdString();
    EXPECT_EQ(session.plan().scenarios[0].name, QStringLiteral("Without ads"));
    EXPECT_EQ(session.plan().scenarios[0].levers.adBudgetPerMonth, 0);
    ASSERT_TRUE(named(*panel, QStringLiteral("Try out: Without ads")));
    named(*panel, QStringLiteral("Delete scenario Without ads"))->click();
    EXPECT_TRUE(session.plan().scenarios.empty());
    session.undo();
    EXPECT_EQ(session.plan().scenarios.size(), 1u);
    named(*panel, QStringLiteral("Try out: Without ads"))->click();
    EXPECT_EQ(panel->tried().channels[0].adBudgetPerMonth.minor, 0);
}

TEST_F(ResultPages, ALaterStartAndAPauseAreTriedLikeAnyLever)
{
    const std::unique_ptr<Page> page(makeVerdictPage(context));
    page->render(now(), allParts, nullptr);
    page->show();
    auto* panel = page->findChild<WhatIfPanel*>();
    const Month start = session.plan().start;
    slider(*panel, 5)->setValue(3);
    slider(*panel, 6)->setValue(8);
    EXPECT_EQ(panel->tried().start, start + 3);
    const Campaign tried = panel->tried();
    for (const Channel& channel : tried.channels)
        for (int t = 0; t < tried.months; ++t)
            if ((tried.start + t).month() == 8) {
                EXPECT_EQ(valueIn(channel.adBudgetPerMonth, channel.adBudgetByMonth, t).minor, 0) << t;
                EXPECT_EQ(valueIn(channel.organic.postsPerMonth, channel.organic.postsByMonth, t), 0) << t;
            }
    EXPECT_TRUE(texts(*panel).contains(QStringLiteral("none → August"))) << texts(*panel).toStdString();
    named(*panel, QStringLiteral("Remember as scenario"))->click();
    EXPECT_EQ(panel->findChild<QLineEdit*>()->text(),
              QStringLiteral("start in %1, pause in August").arg(context.numbers.month(start + 3)));
    slider(*panel, 5)->setValue(0);
    slider(*panel, 6)->setValue(0);
    EXPECT_FALSE(panel->tryingOut());
    EXPECT_EQ(panel->tried(), session.plan());
}

TEST_F(ResultPages, AnEmptyVerdictOffersTheOneButtonThatStartsIt)
{
    session.open({});
    const std::unique_ptr<Page> page(makeVerdictPage(context));
    page->render(assessed({}, Projection{}), allParts, nullptr);
    QString wanted;
    QObject::connect(page.get(), &Page::fieldWanted, [&](const QString& field) { wanted = field; });
    auto* begin = named(*page, QStringLiteral("Choose the first channel"));
    ASSERT_TRUE(begin);
    EXPECT_TRUE(begin->isVisibleTo(page.get()));
    begin->click();
    EXPECT_EQ(wanted, QStringLiteral("channels"));
    for (const ChartView* chart : page->findChildren<ChartView*>())
        EXPECT_FALSE(chart->isVisibleTo(page.get()));
}

TEST_F(ResultPages, PlanAndActualShowsFiguresOnceThereAreSome)
{
    const std::unique_ptr<Page> page(makePlanVsActualPage(context));
    page->render(now(), allParts, nullptr);
    EXPECT_TRUE(named(*page, QStringLiteral("Enter the first month"))->isVisibleTo(page.get()));
    ASSERT_TRUE(bool(session.apply(set(session.plan().start, &TypedMonth::enquiries, 40.0))));
    ASSERT_TRUE(bool(session.apply(set(session.plan().start, &TypedMonth::newCustomers, 12.0))));
    page->render(now(), ChangedPart::Actuals, nullptr);
    EXPECT_FALSE(named(*page, QStringLiteral("Enter the first month"))->isVisibleTo(page.get()));
    EXPECT_TRUE(texts(*page).contains(QStringLiteral("Enquiries → customers")));
    session.undo();
    session.undo();
    page->render(now(), ChangedPart::Actuals, nullptr);
    EXPECT_TRUE(named(*page, QStringLiteral("Enter the first month"))->isVisibleTo(page.get()));
}

TEST_F(ResultPages, WhatBecameOfEnquiriesIsAskedWhereSalesTakeMonths)
{
    Campaign plan = session.plan();
    plan.salesCycle.halfWeeks = Estimate::exactly(0);
    session.open({plan, {}});
    const std::unique_ptr<Page> page(makeActualsPage(context));
    const auto asked = [&] {
        page->render(now(), allParts, nullptr);
        for (auto* card : page->findChildren<MonthTable*>())
            if (texts(*card).contains(QStringLiteral("Said no")))
                return card->isVisibleTo(page.get());
        return false;
    };
    EXPECT_FALSE(asked());
    ASSERT_TRUE(bool(session.apply(set(plan.start, &TypedMonth::lostEnquiries, 3.0))));
    EXPECT_TRUE(asked()) << "what was typed is shown";
    session.undo();
    EXPECT_FALSE(asked());
    plan.salesCycle.halfWeeks = Estimate::exactly(20);
    session.open({plan, {}});
    EXPECT_TRUE(asked());
    EXPECT_TRUE(page->focusField(fieldPath(plan.start, &TypedMonth::openEnquiries)));
    ASSERT_TRUE(bool(session.apply(set(plan.start, &TypedMonth::enquiries, 2.0))));
    ASSERT_TRUE(bool(session.apply(set(plan.start, &TypedMonth::openEnquiries, 3.0))));
    page->render(now(), allParts, nullptr);
    EXPECT_TRUE(texts(*page).contains(QStringLiteral("3 of 2"))) << texts(*page).toStdString();
}

TEST_F(ResultPages, AMonthIsMarkedAsNothingAndPlannedCostsAreAskedFor)
{
    Campaign plan = session.plan();
    plan.measures.proof = EvidenceLevel::D;
    session.open({plan, {}});
    const std::unique_ptr<Page> page(makeActualsPage(context));
    const Month first = plan.start, second = plan.start + 1, third = plan.start + 2;
    ASSERT_TRUE(bool(session.apply(set(first, &TypedMonth::newCustomers, 12.0))));
    ASSERT_TRUE(bool(session.apply(set(third, &TypedMonth::newCustomers, 12.0))));
    page->render(now(), allParts, nullptr);
    EXPECT_TRUE(texts(*page).contains(context.numbers.month(second))) << "is missing";
    EXPECT_TRUE(texts(*page).contains(QStringLiteral("set-up and legal advice ") + context.numbers.money(630)));
    ASSERT_TRUE(page->focusField(fieldPath(second, &TypedMonth::nothing)));
    EXPECT_TRUE(page->focusField(fieldPath(first, &TypedMonth::setupCosts)));
    EXPECT_TRUE(page->focusField(fieldPath(first, &TypedMonth::additional)));
    QCheckBox* mark = nullptr;
    for (auto* box : page->findChildren<QCheckBox*>())
        if (box->accessibleName().endsWith(context.numbers.month(second)))
            mark = box;
    ASSERT_TRUE(mark);
    mark->click();
    EXPECT_TRUE(typedMonth(session.actuals(), second).nothing);
    ASSERT_TRUE(bool(session.apply(set(first, &TypedMonth::setupCosts, Money{}))));
    page->render(now(), allParts, nullptr);
    EXPECT_TRUE(mark->isChecked());
    EXPECT_FALSE(texts(*page).contains(QStringLiteral("set-up and legal advice ")));
    session.undo();
    session.undo();
    page->render(now(), allParts, nullptr);
    EXPECT_FALSE(mark->isChecked());
    plan.measures.proof = EvidenceLevel::E;
    session.open({plan, {}});
    page->render(now(), allParts, nullptr);
    EXPECT_FALSE(page->findChildren<MonthTable*>().at(3)->isVisibleTo(page.get())) << "platforms count for themselves";
}

TEST_F(ResultPages, KeyFiguresThatNothingMeasuresAreTypedMonthByMonth)
{
    KeyFigureChoice stars, customers;
    stars.key = QStringLiteral("stars");
    stars.target = 4.0;
    customers.key = QStringLiteral("cust");
    Campaign plan = session.plan();
    plan.measures.keyFigures = {customers};
    session.open({plan, {}});
    const std::unique_ptr<Page> page(makeActualsPage(context));
    page->render(now(), allParts, nullptr);
    auto* card = page->findChild<KeyFigureTable*>();
    EXPECT_FALSE(card->isVisibleTo(page.get())) << "new customers are counted already";
    plan.measures.keyFigures = {customers, stars};
    session.open({plan, {}});
    page->render(now(), allParts, nullptr);
    ASSERT_TRUE(card->isVisibleTo(page.get()));
    EXPECT_TRUE(texts(*card).contains(QStringLiteral("Review average and count")));
    const QString month = plan.start.iso();
    EXPECT_TRUE(page->focusField(QStringLiteral("actuals.typed/%1.key_figures/stars").arg(month)));
    EXPECT_FALSE(page->focusField(QStringLiteral("actuals.typed/%1.key_figures/cust").arg(month)));
    auto* first = card->findChildren<NumberEdit*>().first();
    emit first->valueEntered(-1);
    EXPECT_TRUE(session.actuals().typed.empty()) << "refused";
    emit first->valueEntered(4.5);
    ASSERT_EQ(session.actuals().typed.size(), 1u);
    EXPECT_EQ(session.actuals().typed[0].keyFigures.at(stars.key), 4.5);
    page->render(now(), ChangedPart::Actuals, nullptr);
    EXPECT_EQ(first->edit()->text(), context.numbers.decimal(4.5, 2));
    emit first->valueEntered({});
    EXPECT_TRUE(session.actuals().typed.empty());
    session.undo();
    EXPECT_EQ(session.actuals().typed[0].keyFigures.at(stars.key), 4.5);
}

TEST_F(ResultPages, CorrectionIsTypedAsARangeAndUndone)
{
    ImportBatch batch;
    batch.platform = QStringLiteral("meta-ads");
    ImportedRow row;
    row.first = row.last = session.plan().start.firstDay();
    row.clicks = 1000;
    batch.rows = {row};
    ASSERT_TRUE(bool(session.apply(addImport(batch))));
    const std::unique_ptr<Page> page(makeActualsPage(context));
    page->render(now(), allParts, nullptr);
    auto* card = page->findChild<CorrectionCard*>();
    ASSERT_TRUE(card->isVisibleTo(page.get()));
    const auto edits = card->findChildren<EstimateEdit*>();
    ASSERT_EQ(edits.size(), 5);
    emit edits[1]->valueEntered({0.1, 0.2, 0.3, Origin::Stated});
    ASSERT_TRUE(session.actuals().correction.botShare);
    page->render(now(), ChangedPart::Actuals, nullptr);
    EXPECT_TRUE(texts(*card).contains(QStringLiteral("800"))) << texts(*card).toStdString();
    emit edits[1]->valueEntered({1.1, 1.2, 1.3, Origin::Stated});
    EXPECT_DOUBLE_EQ(session.actuals().correction.botShare->likely, 0.2) << "refused, nothing changed";
    session.undo();
    EXPECT_FALSE(session.actuals().correction.botShare);
}

TEST_F(ResultPages, EachDocumentAsksTheWindowForItsAction)
{
    const std::unique_ptr<Page> page(makeDocumentsPage(context));
    std::vector<ExportFormat> wanted;
    QObject::connect(page.get(), &Page::wanted,
                     [&](const Wish& wish) { wanted.push_back(std::get<wish::Export>(wish).format); });
    for (const char* name : {"Save report …", "Save pictures …", "Save campaign …"}) {
        auto* go = named(*page, QString::fromUtf8(name));
        ASSERT_TRUE(go) << name;
        EXPECT_TRUE(go->isEnabled()) << name;
        go->click();
    }
    EXPECT_EQ(wanted, (std::vector{ExportFormat::Report, ExportFormat::Pictures, ExportFormat::CampaignFile}));
}

TEST(ChartViews, ReadTheirTableByKeysAndCopyIt)
{
    const NumberText numbers(QStringLiteral("en"), QStringLiteral("GB"), QStringLiteral("EUR"));
    const VerdictView view = verdictView(printed::projection(), printed::plan(), numbers);
    for (const RoleChart& each : view.charts) {
        const ChartSpec* spec = &each.spec;
        ASSERT_EQ(spec->stops.size(), spec->table.rows.size()) << spec->title.toStdString();
        ChartView chart;
        chart.resize(600, 260);
        chart.setSpec(*spec);
        EXPECT_FALSE(chart.accessibleDescription().isEmpty());
        EXPECT_TRUE(chart.reading().isEmpty());
        QKeyEvent end = press(Qt::Key_End), left = press(Qt::Key_Left), escape = press(Qt::Key_Escape);
        QApplication::sendEvent(&chart, &end);
        EXPECT_TRUE(chart.reading().startsWith(spec->table.rows.back().front())) << chart.reading().toStdString();
        EXPECT_EQ(chart.accessibleDescription(), chart.reading().replace(QLatin1Char('\n'), QStringLiteral(", ")));
        QApplication::sendEvent(&chart, &left);
        EXPECT_TRUE(chart.reading().startsWith(spec->table.rows[spec->table.rows.size() - 2].front()));
        QApplication::sendEvent(&chart, &escape);
        EXPECT_TRUE(chart.reading().isEmpty());
        QKeyEvent copy = press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QApplication::sendEvent(&chart, &copy);
        EXPECT_EQ(QApplication::clipboard()->text().count(QLatin1Char('\n')), int(spec->table.rows.size()));
    }
}

TEST(LabelPlacer, LeavesOutWhatWouldStandOnAnother)
{
    LabelPlacer placer(QRectF(0, 0, 100, 40));
    const std::vector<LabelPlace> rows{{{50, 0}, Qt::AlignHCenter | Qt::AlignTop},
                                       {{50, 20}, Qt::AlignHCenter | Qt::AlignTop}};
    std::vector<QRectF> boxes;
    for (int i = 0; i < 2; ++i)
        boxes.push_back(placer.placeApart({60, 16}, rows).value());
    EXPECT_FALSE(boxes[0].intersects(boxes[1]));
    EXPECT_FALSE(placer.placeApart({60, 16}, rows));
    placer.avoid(QPolygonF({{10, 0}, {10, 40}}));
    EXPECT_FALSE(placer.placeApart({60, 16}, rows)) << "a crossed line is better than another text";
}

TEST(LabelPlacer, KeepsLabelsInTheFrameAndOffEachOther)
{
    const QRectF room(0, 0, 200, 100);
    LabelPlacer placer(room);
    placer.avoid(QPolygonF({{0, 50}, {200, 50}}));
    std::vector<QRectF> boxes;
    for (int i = 0; i < 3; ++i)
        boxes.push_back(placer.place({60, 16}, {{{199, 48}, Qt::AlignRight | Qt::AlignBottom},
                                                {{199, 52}, Qt::AlignRight | Qt::AlignTop},
                                                {{120, 48}, Qt::AlignRight | Qt::AlignBottom}}));
    for (size_t i = 0; i < boxes.size(); ++i) {
        EXPECT_TRUE(room.contains(boxes[i]));
        for (size_t j = 0; j < i; ++j)
            EXPECT_FALSE(boxes[i].intersects(boxes[j])) << i << ' ' << j;
    }
    EXPECT_EQ(boxAt({{10, 10}, Qt::AlignRight | Qt::AlignBottom}, {4, 2}), QRectF(6, 8, 4, 2));
    EXPECT_TRUE(room.contains(placer.place({60, 16}, {{{190, -40}, Qt::AlignLeft | Qt::AlignTop}})));
}

} // namespace
} // namespace ertrag
