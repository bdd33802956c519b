// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign.h"
#include "core/projection/model/finance.h"
#include "core/projection/study/study.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/numbers/rounding.h"
#include "ui/present/verdict/study_parts.h"
#include "ui/present/words/driver_label.h"

#include <QCoreApplication>
#include <cmath>

namespace ertrag
{
namespace
{

constexpr double absurd = 10; // a yearly rate above 1,000 % says nothing but "much"

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StudyDetails)
public:
    static std::vector<Figure> returns(const StudyOf& of);
    static QString rate(const ReturnRate& rate, const NumberText& n);
    static QString variance(const StudyOf& of);
    static std::vector<QString> notes(const StudyOf& of);
};

using Rows = std::vector<std::vector<QString>>;

QString yearly(double rate, const NumberText& n)
{
    return rate > absurd ? Words::tr("over %1 a year").arg(n.percent(absurd))
                         : Words::tr("%1 a year").arg(n.signedPercent(rate));
}

/// ROI beside what hides labour, in one size.
std::vector<Figure> Words::returns(const StudyOf& of)
{
    const NumberText& n = of.numbers;
    const Projection& p = of.projection;
    const CashRun& run = p.likely;
    Figure roi, ads, roas;
    roi.label = tr("ROI, all costs");
    roi.value = p.roi.p50;
    roi.text = n.signedPercent(asExactAsKnown(p.roi.p50, p.roiError));
    roi.note = tr("with working hours, middle case");
    roi.tone = roi.value < 0 ? Tone::Bad : Tone::Neutral;
    roi.spoken = tr("The ROI over all costs is %1 in the middle case.").arg(roi.text);
    std::vector<Figure> all{roi};
    if (!run.romiOnAds || !run.roas)
        return all;
    ads.label = tr("ROMI, ads only");
    ads.value = *run.romiOnAds;
    ads.text = n.signedPercent(ads.value);
    ads.note = tr("leaves out working hours and all else");
    ads.tone = ads.value < 0 ? Tone::Bad : Tone::Neutral;
    ads.spoken = tr("The return on ads alone is %1; it leaves out working hours.").arg(ads.text);
    roas.label = tr("ROAS, revenue per ad money");
    roas.value = *run.roas;
    roas.text = n.decimal(roas.value, 1);
    const double margin = of.plan.economics.contributionMargin.likely;
    roas.note = margin > 0 ? tr("pays its ads from %1 on (1 / margin)").arg(n.decimal(breakEvenRoas(margin), 1))
                           : tr("without margin nothing pays");
    roas.spoken = tr("Ads bring %1 times their cost in revenue.").arg(roas.text);
    all.push_back(ads);
    all.push_back(roas);
    return all;
}

QString Words::rate(const ReturnRate& rate, const NumberText& n)
{
    switch (rate.kind) {
    case ReturnRate::Kind::Unique:
        return rate.annual ? yearly(*rate.annual, n) : QStringLiteral("–");
    case ReturnRate::Kind::NotUnique:
        return tr("not unique");
    case ReturnRate::Kind::Undefined:
        break;
    }
    return tr("undefined");
}

QString Words::variance(const StudyOf& of)
{
    switch (of.study.variance.absent) {
    case VarianceShares::Absent::Related:
        return tr("Shares of the variance are not stated, since figures move together.");
    case VarianceShares::Absent::TooMany:
        return tr("Shares of the variance are not stated, since there are too many uncertain figures.");
    case VarianceShares::Absent::NoneUncertain:
        return tr("Nothing in this plan is uncertain.");
    case VarianceShares::Absent::No:
        break;
    }
    const VarianceShare& first = of.study.variance.shares.front();
    return tr("Largest share of the variance: %1, %2.")
        .arg(driverLabel(first.driver, of.plan, of.numbers), of.numbers.percent(first.total));
}

/// What stands beside the figures, in one paragraph of short sentences.
std::vector<QString> Words::notes(const StudyOf& of)
{
    std::vector<QString> all{
        tr("ROI is rounded to what the simulation error allows. The month in the verdict is the "
           "break-even of the middle case, half of all cases are sooner; rates and “likely values” are those of the "
           "one run in which every figure is as likely. A rate is unique "
           "only if "
           "its flows change sign once, else the modified one stands in."),
        tr("The lifetime value counts purchases without end, also those after this time: a value above the cost per "
           "additional customer does not mean that the plan pays within it."),
        variance(of)};
    for (const FigureId& figure : of.study.fellBack)
        all.push_back(tr("“%1”: no usual curve fits low, likely and high; two halves of a normal curve stand in.")
                          .arg(driverLabel(figure, of.plan, of.numbers)));
    return all;
}

QString monthOf(int month, const NumberText& n)
{
    return Words::tr("Month %1").arg(n.count(month));
}

/// What comes back per unit on average, as exact as the average is; nothing if it says nothing.
void addAverage(Rows& rows, const Projection& p, const NumberText& n)
{
    if (!(p.investment.mean > 0))
        return;
    const double share = p.benefit.mean / p.investment.mean, error = p.meanNpvError / p.investment.mean;
    if (error <= 0.5 * share)
        rows.push_back(
            {Words::tr("Expected return per %1 spent").arg(n.money(1)), n.decimal(share, error < 0.005  ? 2
                                                                                         : error < 0.05 ? 1
                                                                                                        : 0)});
}

void addMoney(Rows& rows, const StudyOf& of)
{
    const NumberText& n = of.numbers;
    const Projection& p = of.projection;
    rows.push_back({Words::tr("Net present value (NPV)"), n.signedMoney(p.npv.p50)});
    rows.push_back({Words::tr("NPV in 8 of 10 cases"),
                    Words::tr("%1 … %2").arg(n.signedMoney(p.npv.p10), n.signedMoney(p.npv.p90))});
    rows.push_back({Words::tr("Worst tenth, mean (ES10)"), n.signedMoney(p.expectedShortfall10)});
    addAverage(rows, p, n);
    rows.push_back({Words::tr("Internal rate of return (IRR)"), Words::rate(of.study.returnRate, n)});
    if (of.study.returnRate.modifiedMonthly)
        rows.push_back(
            {Words::tr("Modified rate (MIRR)"), yearly(std::pow(1 + *of.study.returnRate.modifiedMonthly, 12) - 1, n)});
}

void addTimes(Rows& rows, const StudyOf& of)
{
    const LikelyBreakEven& even = of.study.breakEven;
    const NumberText& n = of.numbers;
    const std::optional<double>& middle = of.projection.breakEven.p50;
    rows.push_back({Words::tr("Break-even, middle case"),
                    middle ? monthOf(int(std::ceil(*middle)), n) : Words::tr("not within the horizon")});
    rows.push_back({Words::tr("Break-even, likely values"),
                    even.lasting ? monthOf(*even.lasting, n) : Words::tr("not within the horizon")});
    if (even.payback)
        rows.push_back(
            {Words::tr("Payback time, likely values"), Words::tr("%1 months").arg(n.decimal(*even.payback, 1))});
    if (even.lostAgain)
        rows.push_back({Words::tr("Reached before and lost again"), monthOf(*even.lostAgain, n)});
}

void addCustomers(Rows& rows, const StudyOf& of)
{
    const NumberText& n = of.numbers;
    const CashRun& run = of.projection.likely;
    rows.push_back({Words::tr("Cost per additional customer (CAC)"),
                    run.costPerCustomer ? n.money(*run.costPerCustomer) : QStringLiteral("–")});
    rows.push_back({Words::tr("Lifetime value (CLV), without end"), n.money(run.lifetimeValue)});
    if (run.valueBeyondHorizon > 0)
        rows.push_back(
            {Words::tr("Not counted, after the horizon"), Words::tr("up to %1").arg(n.money(run.valueBeyondHorizon))});
}

void addCertainty(Rows& rows, const StudyOf& of)
{
    const NumberText& n = of.numbers;
    const Projection& p = of.projection;
    rows.push_back(
        {Words::tr("Simulation error, ROI / chance"),
         Words::tr("± %1 / ± %2 points").arg(n.decimal(100 * p.roiError, 1), n.decimal(100 * p.chanceError, 1))});
}

} // namespace

StudyPart detailsPart(const StudyOf& of)
{
    StudyPart part;
    part.role = Role::Details;
    part.title = Words::tr("The same in expert words");
    part.headline = Words::tr("For your tax adviser, your bank or your consultant.");
    part.sentences = Words::notes(of);
    part.figures = Words::returns(of);
    part.table = {part.title, {Words::tr("Measure"), Words::tr("Value")}, {}};
    addMoney(part.table.rows, of);
    addTimes(part.table.rows, of);
    addCustomers(part.table.rows, of);
    addCertainty(part.table.rows, of);
    return part;
}

} // namespace ertrag
