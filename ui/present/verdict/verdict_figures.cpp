// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/verdict/verdict_figures.h"

#include "core/base/month.h"
#include "core/campaign/campaign.h"
#include "core/projection/simulation/projection.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/numbers/rounding.h"
#include "ui/present/words/driver_label.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

struct Told {
    Q_DECLARE_TR_FUNCTIONS(VerdictView)
public:
    static Figure roi(const Projection& p, const NumberText& n);
    static Figure investment(const Projection& p, const NumberText& n);
    static Figure largestOutlay(const Projection& p, const Campaign& plan, const NumberText& n);
    static Figure breakEven(const Projection& p, const Campaign& plan, const NumberText& n);
    static Figure badTenth(const Projection& p, const NumberText& n);
    static Figure testWorth(const Projection& p, const Campaign& plan, const NumberText& n);
};

Figure Told::roi(const Projection& p, const NumberText& n)
{
    const QString low = n.signedPercent(asExactAsKnown(p.roi.p10, p.roiErrorLow));
    const QString high = n.signedPercent(asExactAsKnown(p.roi.p90, p.roiErrorHigh));
    Figure f;
    f.label = tr("ROI (middle case)");
    f.text = n.signedPercent(asExactAsKnown(p.roi.p50, p.roiError));
    f.note = tr("8 of 10 cases: %1 … %2").arg(low, high);
    f.spoken =
        tr("In the middle case the ROI is %1; in 8 of 10 cases it lies between %2 and %3.").arg(f.text, low, high);
    f.tone = p.roi.p50 < 0 ? Tone::Bad : Tone::Neutral;
    f.value = p.roi.p50;
    f.source = QStringLiteral("economics");
    return f;
}

Figure Told::investment(const Projection& p, const NumberText& n)
{
    double labour = 0;
    for (const CashMonth& month : p.likely.months)
        labour += month.cost.labour;
    Figure f;
    f.label = tr("Investment");
    f.text = n.money(p.investment.p50);
    f.note = tr("of which %1 working time").arg(n.money(labour));
    f.spoken = tr("The campaign costs %1, of which %2 is working time.").arg(f.text, n.money(labour));
    f.value = p.investment.p50;
    f.source = QStringLiteral("duties.hourly_cost");
    return f;
}

Figure Told::largestOutlay(const Projection& p, const Campaign& plan, const NumberText& n)
{
    const QString low = n.money(p.largestOutlay.p10), high = n.money(p.largestOutlay.p90);
    const QString month = n.month(outlayMonth(p, plan));
    Figure f;
    f.label = tr("Largest outlay");
    f.text = n.money(p.largestOutlay.p50);
    f.note = tr("in %1; 8 of 10 cases: %2 … %3").arg(month, low, high);
    f.spoken = tr("At most %1 will have been laid out before money comes back, at the end of %2 in the middle case; in "
                  "8 of 10 cases between %3 and %4.")
                   .arg(f.text, month, low, high);
    f.value = p.largestOutlay.p50;
    f.source = QStringLiteral("cash_flow");
    return f;
}

Figure Told::breakEven(const Projection& p, const Campaign& plan, const NumberText& n)
{
    Figure f;
    f.label = tr("Break-even (middle case)");
    f.source = QStringLiteral("economics.contribution_margin");
    const int months = int(p.byMonth.size());
    if (p.breakEven.p50) {
        f.value = *p.breakEven.p50;
        f.text = tr("Month %1").arg(n.count(std::ceil(f.value)));
    } else {
        f.text = tr("Not reached");
        f.tone = Tone::Caution;
    }
    if (p.customersToBreakEven) {
        const QString needed = n.count(std::ceil(*p.customersToBreakEven));
        const double monthly = *p.customersToBreakEven / std::max(1, plan.months), weekly = monthly / weeksPerMonth;
        // "0.0 a week" tells nobody anything: few customers are counted by month, very few only as a whole.
        const int forms = int(std::min(std::ceil(*p.customersToBreakEven), 1e9));
        f.note =
            weekly >= 0.45
                ? tr("%1 additional customer(s) needed, %2 a week", nullptr, forms).arg(needed, n.decimal(weekly, 1))
            : monthly >= 0.5
                ? tr("%1 additional customer(s) needed, %2 a month", nullptr, forms).arg(needed, n.decimal(monthly, 1))
                : tr("%1 additional customer(s) needed in all", nullptr, forms).arg(needed);
    } else {
        f.note = tr("A customer leaves nothing over");
    }
    f.spoken = p.breakEven.p50
                   ? tr("In the middle case the costs are earned back in month %1.").arg(n.count(std::ceil(f.value)))
                   : tr("In the middle case the costs are not earned back within %n month(s).", nullptr, months);
    return f;
}

Figure Told::badTenth(const Projection& p, const NumberText& n)
{
    Figure f;
    f.label = tr("In a bad case");
    f.text = n.signedMoney(p.expectedShortfall10);
    f.note = -p.expectedShortfall10 > p.investment.p50
                 ? tr("average of the worst 10 of 100 cases, in which working time costs more too")
                 : tr("average of the worst 10 of 100 cases");
    f.spoken = tr("In the worst 10 of 100 cases the result is %1 on average, in today's money.").arg(f.text);
    f.tone = p.expectedShortfall10 < 0 ? Tone::Bad : Tone::Good;
    f.value = p.expectedShortfall10;
    return f;
}

Figure Told::testWorth(const Projection& p, const Campaign& plan, const NumberText& n)
{
    Figure f;
    f.label = tr("Worth of a test");
    const QString channel = channelLabel(p.test->channel, plan, n);
    const QString clicks = n.count(p.test->clicks), cost = n.money(p.test->cost);
    f.value = amountAsKnown(p.test->worth, p.test->worthError).value_or(p.test->cost);
    f.text = n.money(f.value);
    f.note = tr("for %1: %2 clicks on %3").arg(cost, clicks, channel);
    f.spoken = tr("A test of %1 clicks on %2 costs %3 and is worth %4.").arg(clicks, channel, cost, f.text);
    f.source = fieldOf({FigureKind::EnquiryRate, p.test->channel});
    return f;
}

} // namespace

Month outlayMonth(const Projection& p, const Campaign& plan)
{
    return plan.start + int(std::lround(p.outlayMonth.p50));
}

std::vector<Figure> verdictFigures(const Projection& p, const Campaign& plan, bool beginsWithTest, const NumberText& n)
{
    std::vector<Figure> all{Told::roi(p, n), Told::investment(p, n)};
    if (p.largestOutlay.p50 > 0)
        all.push_back(Told::largestOutlay(p, plan, n));
    all.push_back(Told::breakEven(p, plan, n));
    all.push_back(beginsWithTest ? Told::testWorth(p, plan, n) : Told::badTenth(p, n));
    return all;
}

} // namespace ertrag
