// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/range_remark.h"

#include "core/projection/simulation/fallen_back.h"

#include <QCoreApplication>

namespace ertrag
{
namespace
{

struct RangeRemark {
    Q_DECLARE_TR_FUNCTIONS(RangeRemark)
};

} // namespace

QString rangeRemark(const QString& field, NumberRole role, const Estimate& estimate)
{
    const std::optional<FigureKind> kind = figureKindOfField(field);
    const Support byRole = role == NumberRole::Share ? Support::Share : Support::Positive;
    if (!fallsBack(kind ? traitsOf(*kind).support : byRole, estimate))
        return {};
    return RangeRemark::tr(
        "These three values lie so unevenly that the calculation can only come near them. Please check "
        "the likely one.");
}

} // namespace ertrag
