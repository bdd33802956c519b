// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/campaign_months.h"

#include "core/campaign/campaign.h"
#include "core/campaign/field_check.h"

namespace ertrag
{

std::vector<ActualMonth> campaignMonths(const Campaign& plan, std::vector<ActualMonth> months)
{
    std::erase_if(months, [&](const ActualMonth& month) {
        return month.month < plan.start || month.month - plan.start >= plan.horizon();
    });
    return months;
}

std::vector<ActualMonth> campaignMonths(const Campaign& plan, const Actuals& actuals)
{
    return campaignMonths(plan, byMonth(actuals, currencyDecimals(plan.company.currency)));
}

FigurePair bothOf(const std::vector<ActualMonth>& months, MonthFigure top, MonthFigure bottom)
{
    FigurePair pair;
    for (const ActualMonth& month : months)
        if (month.*top && month.*bottom) {
            pair.top += *(month.*top);
            pair.bottom += *(month.*bottom);
        }
    return pair;
}

FigurePair perMonth(const std::vector<ActualMonth>& months, MonthFigure figure)
{
    FigurePair pair;
    for (const ActualMonth& month : months)
        if (month.*figure) {
            pair.top += *(month.*figure);
            pair.bottom += month.coveredShare;
        }
    return pair;
}

std::optional<double> sumOf(const std::vector<ActualMonth>& months, MonthFigure figure)
{
    const FigurePair pair = perMonth(months, figure);
    return pair.bottom > 0 ? std::optional(pair.top) : std::nullopt;
}

} // namespace ertrag
