// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/numbers/axis.h"

#include "ui/present/numbers/number_text.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{

std::vector<double> roundSteps(double low, double high, int wanted)
{
    if (!(high > low))
        high = low + 1;
    const double raw = (high - low) / std::max(1, wanted);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    double step = 10 * power;
    for (double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= raw * 0.999) {
            step = factor * power;
            break;
        }
    std::vector<double> steps;
    const double first = std::floor(low / step + 1e-9), last = std::ceil(high / step - 1e-9);
    for (double i = first; i <= last; ++i)
        steps.push_back(i == 0 ? 0 : i * step);
    return steps;
}

void setYAxis(ChartSpec& spec, double low, double high, const std::function<QString(double)>& word)
{
    if (!(high > low))
        high = low + 1;
    // A little air above and below instead of a whole empty step: the picture keeps its height for the figures.
    spec.yMin = low - (high - low) * 0.05;
    spec.yMax = high + (high - low) * 0.08;
    spec.yTicks.clear();
    for (double at : roundSteps(low, high, 5))
        if (at >= spec.yMin && at <= spec.yMax)
            spec.yTicks.push_back({at, word(at)});
}

void setMonthAxis(ChartSpec& spec, Month start, int months, const NumberText& numbers)
{
    const int step = months <= 24 ? 3 : months <= 48 ? 6 : 12;
    spec.xMin = 0;
    spec.xMax = std::max(1, months);
    spec.xTicks.clear();
    int shownYear = 0;
    for (int i = 0; i <= months; i += step) {
        const Month month = start + i;
        QString text = numbers.shortMonth(month);
        if (month.year() != shownYear && month.month() != 1)
            text += QLatin1Char(' ') + QString::number(month.year()).right(2);
        shownYear = month.year();
        spec.xTicks.push_back({double(i), text});
    }
}

} // namespace ertrag
