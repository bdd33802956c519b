// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/range_remark.h"

#include "core/projection/simulation/fallen_back.h"

#include <QCoreApplication>

namespace ertrag
{
namespace
{

constexpr double widestRange = 100, widestUpwards = 5; // times low, times the likely value

struct RangeRemark {
    Q_DECLARE_TR_FUNCTIONS(RangeRemark)
};

} // namespace

QString rangeRemark(const QString& field, NumberRole role, const Estimate& estimate)
{
    // Then the average of all cases rests on a few very lucky ones.
    const bool wide = estimate.ordered() && estimate.low > 0 && estimate.high / estimate.low > widestRange;
    if (wide || (estimate.ordered() && estimate.likely > 0 && estimate.high / estimate.likely > widestUpwards))
        return RangeRemark::tr(
            "High is very far from the likely value, or from low. Are all three meant? Averages then rest "
            "on a few very lucky cases.");
    const std::optional<FigureKind> kind = figureKindOfField(field);
    const Support byRole = role == NumberRole::Share ? Support::Share : Support::Positive;
    if (!fallsBack(kind ? traitsOf(*kind).support : byRole, estimate))
        return {};
    return RangeRemark::tr(
        "These three values lie so unevenly that the calculation can only come near them. Please check "
        "the likely one.");
}

} // namespace ertrag
