// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/calendar/calendar_view.h"

#include "core/projection/model/sales_delay.h"

#include <QCoreApplication>
#include <numeric>

namespace ertrag
{
namespace
{

constexpr double most = 0.9; ///< what is said in words; the rest is "later"
constexpr int monthsLookedAt = 120;
constexpr int fewMonths = 5; ///< that are named one by one

class CycleWords
{
    Q_DECLARE_TR_FUNCTIONS(CycleWords)
};

QString oneMonth(int later, const QString& share)
{
    if (later == 0)
        return CycleWords::tr("%1 in the same month").arg(share);
    if (later == 1)
        return CycleWords::tr("%1 in the month after").arg(share);
    return CycleWords::tr("%1 after %n month(s)", nullptr, later).arg(share);
}

/// Months until most have bought, the month of the enquiry included.
size_t monthsOfMost(const std::vector<double>& shares)
{
    double sum = 0;
    size_t months = 0;
    while (months < shares.size() && sum < most)
        sum += shares[months++];
    return months;
}

/// "28 % in the same month, 40 % in the month after, 32 % later"
QString byMonth(const std::vector<double>& shares, size_t months, const NumberText& numbers)
{
    QStringList parts;
    double rest = 1;
    for (size_t j = 0; j < months; ++j) {
        parts << oneMonth(int(j), numbers.percent(shares[j]));
        rest -= shares[j];
    }
    if (rest >= 0.005)
        parts << CycleWords::tr("%1 later").arg(numbers.percent(rest));
    return CycleWords::tr("Of the enquiries of a month that buy: %1.").arg(parts.join(QStringLiteral(", ")));
}

/// "12 % within 3 months, 46 % within 6 months"
QString upTo(const std::vector<double>& shares, size_t months, const NumberText& numbers)
{
    QStringList parts;
    for (const int end : {3, 6, 12, 24, 48}) {
        const double sum = std::accumulate(shares.begin(), shares.begin() + end, 0.0);
        parts << CycleWords::tr("%1 within %n month(s)", nullptr, end).arg(numbers.percent(sum));
        if (size_t(end) >= months)
            break;
    }
    return CycleWords::tr("Of the enquiries of a month that buy: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString sharesOf(const SalesCycle& cycle, const NumberText& numbers)
{
    const std::vector<double> shares = salesDelay(cycle.halfWeeks.likely, cycle.spread.likely, monthsLookedAt);
    const size_t months = monthsOfMost(shares);
    return months <= fewMonths ? byMonth(shares, months, numbers) : upTo(shares, months, numbers);
}

} // namespace

CycleView cycleView(const Campaign& plan, const NumberText& numbers)
{
    CycleView view;
    if (!plan.salesCycle.counts()) {
        view.shares = CycleWords::tr("An enquiry that buys does so in the month in which it arrives.");
        return view;
    }
    const int proposed = proposedTail(plan.salesCycle);
    view.shares = sharesOf(plan.salesCycle, numbers);
    view.horizon =
        CycleWords::tr("So long the plan should look beyond its end: %n month(s).", nullptr, proposed) +
        QLatin1Char(' ') +
        (plan.tailMonths >= proposed
             ? CycleWords::tr("It does.")
             : CycleWords::tr("Now it is %n month(s): what is bought later does not count.", nullptr, plan.tailMonths));
    if (plan.tailMonths < proposed) {
        view.tailMonths = proposed;
        view.take = CycleWords::tr("Look %n month(s) beyond the end", nullptr, proposed);
    }
    return view;
}

} // namespace ertrag
