// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar_page.h"

#include "core/catalogue/calendar_edits.h"
#include "ui/pages/page_list.h"
#include "ui/panels/answers/media_plan_table.h"
#include "ui/panels/results/chart_card.h"
#include "ui/present/calendar/calendar_view.h"
#include "ui/present/verdict/media_plan_chart.h"
#include "ui/present/verdict/money_over_time.h"
#include "ui/widgets/index_bars.h"

#include <QBoxLayout>
#include <QLabel>

namespace ertrag
{
namespace
{

/// A piece of a group that is kept whole, by its own path.
template <class V> Slot<V> named(const char* path, Slot<V> slot)
{
    slot.path = QLatin1String(path);
    slot.mayBeUnknown = false;
    return slot;
}

Slot<int> sourceSlot()
{
    return {QStringLiteral("season.source"), false,
            [](const Campaign& plan) { return Answer<int>(int(plan.season.source)); },
            [](const Campaign&, const Answer<int>& shown) { return setSeasonSource(SeasonSource(shown.valueOr(0))); }};
}

Slot<int> contactSlot()
{
    return {QStringLiteral("season.contact_price"), false,
            [](const Campaign& plan) { return Answer<int>(int(plan.season.pricesCount())); },
            [](const Campaign&, const Answer<int>& shown) { return setContactSeason(shown.valueOr(0) != 0); }};
}

Slot<Estimate> halfSlot()
{
    return {QStringLiteral("sales_cycle.half_weeks"), false,
            [](const Campaign& plan) { return Answer<Estimate>(plan.salesCycle.halfWeeks); },
            [](const Campaign&, const Answer<Estimate>& shown) {
                return setHalfWeeks(shown.valueOr(Estimate::exactly(0)));
            }};
}

Slot<double> nineOfTenSlot()
{
    return {QStringLiteral("sales_cycle.spread"), false,
            [](const Campaign& plan) {
                const SalesCycle& cycle = plan.salesCycle;
                return cycle.counts() ? Answer<double>(cycle.halfWeeks.likely * cycle.spread.likely) : Answer<double>();
            },
            [](const Campaign& plan, const Answer<double>& shown) {
                const SalesCycle& cycle = plan.salesCycle;
                return setNineOfTenWeeks(shown.valueOr(cycle.halfWeeks.likely * SalesCycle().spread.likely));
            }};
}

void showText(QLabel* line, const QString& text)
{
    line->setText(text);
    line->setVisible(!text.isEmpty());
}

} // namespace

Page* makeCalendarPage(PageContext& context)
{
    return new CalendarPage(context);
}

CalendarPage::CalendarPage(PageContext& context, QWidget* parent)
    : QuestionPage(context, StepKey::Calendar, parent), m_open(label({}))
{
    begin(
        tr("What happens in which month?"),
        tr("A plan that is the same in every month can stay as it is. Change only what is different in your business."),
        tr("Who asks in summer and buys in autumn brings money later. What is spent in the right month brings more."));
    mediaPlanCard();
    flowChart();
    seasonCard();
    cycleCard();
    eventsCard();
}

void CalendarPage::mediaPlanCard()
{
    AnswerFields& f = fields();
    f.card(tr("Media plan"));
    f.note(tr("Type, paste from a spreadsheet, or draw the corner of the selection over other months. The right mouse "
              "button spreads a total over the months and lets a line begin later or end sooner."));
    auto* table = new MediaPlanTable(f.numbers(), [&f](const PlanEdit& edit, const void* origin) {
        return f.apply(edit, origin, NumberEdit::Role::Money);
    });
    f.addRow(table);
    auto* fromTable = button(tr("Media plan from a &table …"));
    fromTable->setObjectName(QStringLiteral("importMediaPlan"));
    connect(fromTable, &QPushButton::clicked, this, [want = want()] { want(wish::ImportMediaPlan{}); });
    f.addRow(fromTable);
    f.reachable(QStringLiteral("media_plan"), table);
    f.onShow([table](const Campaign& plan) { table->show(plan); });
}

void CalendarPage::flowChart()
{
    AnswerFields& f = fields();
    auto* flow = new ChartCard(want(), 0);
    column()->addWidget(flow);
    f.onShow([&f, flow](const Campaign& plan) {
        const ChartSpec spec = mediaPlanChart(plan, f.numbers());
        flow->setVisible(!spec.bars.empty());
        if (spec.bars.empty())
            return;
        flow->setSpec(spec);
        flow->setHeightOfRows();
    });
}

void CalendarPage::seasonCard()
{
    AnswerFields& f = fields();
    f.card(tr("Season"));
    f.addRadio(tr("How does demand go over the year?"), sourceSlot(),
               {{int(SeasonSource::None), tr("the same in every month")},
                {int(SeasonSource::Trade), tr("as usual in the trade")},
                {int(SeasonSource::Own), tr("as in our earlier years")}});
    seasonBars();
    earlierYears();
    const auto season = [&f](const char* path, auto piece) { return named(path, f.slot(&Campaign::season, piece)); };
    f.addYesNo(tr("Does it hold for enquiries?"), season("season.on_enquiries", &Season::onEnquiries));
    f.addYesNo(tr("Does it hold for regular customers?"), season("season.on_returning", &Season::onReturning));
    f.addEstimate(tr("How strong is it in your business?"), season("season.strength", &Season::strength),
                  NumberEdit::Role::Plain, 1, tr("1 as shown, 0 no season at all, 2 much stronger"));
    contactPrices();
}

void CalendarPage::seasonBars()
{
    AnswerFields& f = fields();
    auto* bars = new IndexBars;
    QLabel* summary = label({});
    QLabel* origin = label({}, TextSize::Small, false, true);
    f.addRow(bars);
    f.addRow(summary);
    f.addRow(origin);
    f.onShow([&f, bars, summary, origin](const Campaign& plan) {
        const SeasonView view = seasonView(plan, f.numbers());
        bars->show(view.indices, view.months, view.values, view.summary);
        showText(summary, view.summary);
        showText(origin, view.origin);
    });
}

void CalendarPage::earlierYears()
{
    AnswerFields& f = fields();
    auto* years =
        new EarlierYears(f.numbers(), [&f](const PlanEdit& edit, const void* origin) { return f.apply(edit, origin); });
    QLabel* what = label(tr("Orders, guests or revenue of each month, whichever you know. A month that you do not know "
                            "stays empty."),
                         TextSize::Small, false, true);
    f.addRow(what);
    f.addRow(years);
    f.reachable(QStringLiteral("season.years"), years);
    f.onShow([years, what](const Campaign& plan) {
        const bool own = plan.season.source == SeasonSource::Own;
        what->setVisible(own);
        years->setVisible(own);
        years->show(plan);
    });
}

void CalendarPage::contactPrices()
{
    AnswerFields& f = fields();
    f.addYesNo(tr("Are contacts dearer in the fourth quarter?"), contactSlot(),
               tr("Before Christmas all want to advertise"));
    QLabel* origin = label({}, TextSize::Small, false, true);
    f.addRow(origin);
    f.onShow([&f, origin](const Campaign& plan) { showText(origin, seasonView(plan, f.numbers()).pricesOrigin); });
}

void CalendarPage::cycleCard()
{
    AnswerFields& f = fields();
    f.card(tr("Time until an enquiry becomes money"));
    f.addEstimate(tr("Half of the enquiries that buy have bought after"), halfSlot(), NumberEdit::Role::Plain, 1,
                  tr("weeks; 0 = at once"));
    f.addNumber(tr("Nine of ten have bought after"), nineOfTenSlot(), NumberEdit::Role::Plain, 0, tr("weeks"));
    f.addNumber(tr("Days until payment"),
                named("sales_cycle.payment_days", f.slot(&Campaign::salesCycle, &SalesCycle::paymentDays)),
                NumberEdit::Role::Plain, 0, tr("days"), tr("From the order to the money in your account"));
    atOnceButton();
    horizonButton();
}

void CalendarPage::atOnceButton()
{
    AnswerFields& f = fields();
    auto* atOnce = button(tr("Enquiries become money at &once"));
    f.addRow(atOnce);
    connect(atOnce, &QPushButton::clicked, this, [&f, atOnce] { f.apply(setHalfWeeks(Estimate::exactly(0)), atOnce); });
    f.onShow([atOnce](const Campaign& plan) { atOnce->setVisible(plan.salesCycle.counts()); });
}

void CalendarPage::horizonButton()
{
    AnswerFields& f = fields();
    QLabel* shares = label({});
    QLabel* horizon = label({});
    auto* take = button({});
    for (QWidget* each : {static_cast<QWidget*>(shares), static_cast<QWidget*>(horizon), static_cast<QWidget*>(m_open),
                          static_cast<QWidget*>(take)})
        f.addRow(each);
    connect(take, &QPushButton::clicked, this, [&f, take] {
        if (const int months = cycleView(f.plan(), f.numbers()).tailMonths)
            f.apply(set(&Campaign::tailMonths, months), take);
    });
    f.onShow([&f, shares, horizon, take](const Campaign& plan) {
        const CycleView view = cycleView(plan, f.numbers());
        showText(shares, view.shares);
        showText(horizon, view.horizon);
        take->setText(view.take);
        take->setAccessibleName(view.take);
        take->setVisible(view.tailMonths > 0);
    });
}

void CalendarPage::render(const Assessment& assessment, ChangedParts parts, const void* origin)
{
    QuestionPage::render(assessment, parts, origin);
    const bool known = assessment.projection && assessment.verdictReady();
    showText(m_open, known ? openOrders(*assessment.projection, fields().numbers()) : QString());
}

void CalendarPage::eventsCard()
{
    AnswerFields& f = fields();
    f.card(tr("Events"));
    f.note(tr("Fairs, holidays, openings: days that explain why a month is different."));
    RowModel rows = Rows<PlanEvent>(f.decimals())
                        .custom(
                            {.title = tr("Day"), .kind = RowColumn::Kind::Day, .field = QStringLiteral("day")},
                            [](const PlanEvent& event) { return QVariant(event.day); },
                            [](PlanEvent& event, const QVariant& typed) { event.day = typed.toDate(); })
                        .text(tr("What"), &PlanEvent::name, 2)
                        .choice(tr("Kind"), &PlanEvent::kind,
                                {{int(EventKind::Fair), tr("Fair")},
                                 {int(EventKind::Holiday), tr("Holidays")},
                                 {int(EventKind::Opening), tr("Opening")},
                                 {int(EventKind::Other), tr("Other")}})
                        .text(tr("Note"), &PlanEvent::note, 3)
                        .of(&Campaign::events);
    rows.mostRows = 100;
    f.addTable(rows, tr("Add an event"));
}

} // namespace ertrag
