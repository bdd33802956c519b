// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/marks.h"

#include "core/campaign/campaign.h"
#include "core/projection/simulation/projection.h"
#include "core/review/campaign_months.h"

#include <algorithm>

namespace ertrag
{
namespace
{

struct Counted {
    AimObject object;
    double CashMonth::*planned;
    MonthFigure actual;
};
constexpr Counted counted[] = {{AimObject::NewCustomers, &CashMonth::customers, &ActualMonth::newCustomers},
                               {AimObject::Orders, &CashMonth::orders, &ActualMonth::orders},
                               {AimObject::Enquiries, &CashMonth::leads, &ActualMonth::enquiries}};

const Counted* countedAs(AimObject object)
{
    const auto found =
        std::find_if(std::begin(counted), std::end(counted), [&](const Counted& c) { return c.object == object; });
    return found == std::end(counted) ? nullptr : found;
}

double plannedShare(const std::vector<CashMonth>& months, double CashMonth::*figure, int afterMonths)
{
    double all = 0, due = 0;
    for (size_t t = 0; t < months.size(); ++t) {
        all += months[t].*figure;
        due += int(t) < afterMonths ? months[t].*figure : 0;
    }
    return all > 0 ? due / all : 0;
}

std::optional<double> countedBy(const std::vector<ActualMonth>& months, MonthFigure figure, int afterMonths)
{
    if (int(months.size()) < afterMonths || months[size_t(afterMonths) - 1].coveredShare < 1)
        return std::nullopt;
    double sum = 0;
    for (size_t t = 0; t < size_t(afterMonths); ++t) {
        if (!(months[t].*figure) && !months[t].nothing)
            return std::nullopt;
        sum += (months[t].*figure).value_or(0);
    }
    return sum;
}

} // namespace

std::vector<MarkNow> marksNow(const Campaign& plan, const std::vector<ActualMonth>& months,
                              const Projection& projection)
{
    std::vector<MarkNow> marks;
    const double amount = amountOf(plan.measures.aim);
    const Counted* as = amount > 0 ? countedAs(plan.measures.aim.value.object) : nullptr;
    if (!as)
        return marks;
    for (const IntermediateMark& mark : plan.measures.marks)
        if (mark.afterMonths >= 1)
            marks.push_back({mark.afterMonths, mark.value,
                             amount * plannedShare(projection.likely.months, as->planned, mark.afterMonths),
                             countedBy(months, as->actual, mark.afterMonths)});
    std::stable_sort(marks.begin(), marks.end(),
                     [](const MarkNow& one, const MarkNow& other) { return one.afterMonths < other.afterMonths; });
    return marks;
}

} // namespace ertrag
