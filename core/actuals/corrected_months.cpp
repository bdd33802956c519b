// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/corrected_months.h"

#include "core/actuals/actuals_fields.h"

#include <cmath>

namespace ertrag
{
namespace
{

using Share = std::optional<Estimate>;

Estimate rest(const Share& share)
{
    return share ? Estimate{1 - share->high, 1 - share->likely, 1 - share->low, share->origin} : Estimate::exactly(1);
}

Estimate inverse(const Share& share)
{
    return share ? Estimate{1 / share->high, 1 / share->likely, 1 / share->low, share->origin} : Estimate::exactly(1);
}

/// Width of a product on one side: relative distances as logarithms, added as squares.
double sideways(double (*distance)(const Estimate&), const Estimate& a, const Estimate& b)
{
    return std::hypot(distance(a), distance(b));
}

double below(const Estimate& e)
{
    return e.low > 0 && e.likely > 0 ? std::log(e.likely / e.low) : 0;
}

double above(const Estimate& e)
{
    return e.likely > 0 ? std::log(e.high / e.likely) : 0;
}

Estimate times(double raw, const Estimate& a, const Estimate& b)
{
    const double likely = raw * a.likely * b.likely;
    return {likely * std::exp(-sideways(below, a, b)), likely, likely * std::exp(sideways(above, a, b)), Origin::Guess};
}

Estimate plus(const Estimate& a, const Share& b)
{
    if (!b)
        return a;
    const double likely = a.likely + b->likely;
    return {likely - std::hypot(a.likely - a.low, b->likely - b->low), likely,
            likely + std::hypot(a.high - a.likely, b->high - b->likely), Origin::Guess};
}

std::optional<CorrectedFigure> corrected(const std::optional<double>& raw, const Estimate& a, const Estimate& b)
{
    if (!raw)
        return std::nullopt;
    return CorrectedFigure{*raw, times(*raw, a, b)};
}

struct Allowed {
    Share Correction::*share;
    double from, to;
    const char* range;
};
constexpr Allowed allowed[] = {{&Correction::consentShare, 0.01, 1, "0.01..1"},
                               {&Correction::botShare, 0, 0.99, "0..0.99"},
                               {&Correction::doubleClaimsShare, 0, 0.99, "0..0.99"},
                               {&Correction::tillSales, 0, 1e9, "0..1000000000"},
                               {&Correction::phoneSales, 0, 1e9, "0..1000000000"}};

} // namespace

std::vector<CorrectedMonth> correctedMonths(const std::vector<ActualMonth>& months, const Correction& c)
{
    const Estimate people = rest(c.botShare), counted = inverse(c.consentShare), single = rest(c.doubleClaimsShare);
    std::vector<CorrectedMonth> result;
    for (const ActualMonth& month : months) {
        CorrectedMonth entry{month.month, corrected(month.visits, people, counted),
                             corrected(month.clicks, people, Estimate::exactly(1)),
                             corrected(month.claimedConversions, single, counted),
                             corrected(month.claimedRevenue, single, counted)};
        if (month.coveredShare > 0 && (c.tillSales || c.phoneSales)) {
            if (!entry.revenue)
                entry.revenue = CorrectedFigure{};
            entry.revenue->corrected = plus(plus(entry.revenue->corrected, c.tillSales), c.phoneSales);
        }
        result.push_back(entry);
    }
    return result;
}

Done checkCorrection(const Correction& correction)
{
    for (const Allowed& a : allowed) {
        const Share& share = correction.*(a.share);
        if (!share)
            continue;
        const QString field = fieldPath(a.share);
        if (!share->ordered())
            return Error{ErrorCode::EstimateOrder, field, {}, {}, 0};
        for (const double value : {share->low, share->likely, share->high})
            if (!(value >= a.from && value <= a.to))
                return Error{ErrorCode::ValueOutOfRange, field, QString::number(value), QLatin1String(a.range), 0};
    }
    return Nothing{};
}

} // namespace ertrag
