// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/month_values.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

template <class T> T valueOf(const T& everyMonth, const std::vector<T>& byMonth, int month)
{
    const int known = int(byMonth.size());
    if (month < known)
        return byMonth[size_t(month)];
    const int sameOfLastYear = known - 12 + (month - known) % 12;
    return known >= 12 ? byMonth[size_t(sameOfLastYear)] : everyMonth;
}

/// As long as the campaign at least.
template <class T> std::vector<T> filled(const T& everyMonth, std::vector<T> byMonth, int months)
{
    while (int(byMonth.size()) < months)
        byMonth.push_back(valueOf(everyMonth, byMonth, int(byMonth.size())));
    return byMonth;
}

} // namespace

Money valueIn(Money everyMonth, const MonthAmounts& byMonth, int month)
{
    return valueOf(everyMonth, byMonth, month);
}

double valueIn(double everyMonth, const MonthNumbers& byMonth, int month)
{
    return valueOf(everyMonth, byMonth, month);
}

MonthAmounts filledTo(Money everyMonth, MonthAmounts byMonth, int months)
{
    return byMonth.empty() ? byMonth : filled(everyMonth, std::move(byMonth), months);
}

MonthNumbers filledTo(double everyMonth, MonthNumbers byMonth, int months)
{
    return byMonth.empty() ? byMonth : filled(everyMonth, std::move(byMonth), months);
}

Money meanOf(Money everyMonth, const MonthAmounts& byMonth, int months)
{
    if (byMonth.empty())
        return everyMonth;
    qint64 sum = 0;
    for (int t = 0; t < months; ++t)
        sum += valueIn(everyMonth, byMonth, t).minor;
    return {std::llround(double(sum) / months)};
}

double meanOf(double everyMonth, const MonthNumbers& byMonth, int months)
{
    if (byMonth.empty())
        return everyMonth;
    double sum = 0;
    for (int t = 0; t < months; ++t)
        sum += valueIn(everyMonth, byMonth, t);
    return sum / months;
}

MonthAmounts scaledTo(Money mean, const MonthAmounts& byMonth, int months)
{
    MonthAmounts now = filled(Money{}, byMonth, months);
    std::vector<double> weights;
    for (int t = 0; t < months; ++t)
        weights.push_back(double(std::max<qint64>(0, now[size_t(t)].minor)));
    if (std::all_of(weights.begin(), weights.end(), [](double weight) { return weight == 0; }))
        return {};
    const MonthAmounts parts = splitByWeights({mean.minor * months}, weights);
    std::copy(parts.begin(), parts.end(), now.begin());
    return now;
}

MonthNumbers scaledTo(double mean, const MonthNumbers& byMonth, int months)
{
    const double before = meanOf(0, byMonth, months);
    if (!(before > 0))
        return {};
    MonthNumbers now = filled(0.0, byMonth, months);
    for (int t = 0; t < months; ++t)
        now[size_t(t)] *= mean / before;
    return now;
}

} // namespace ertrag
