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
    // How many followers a post reaches is stated in percent and may still be above 100.
    const bool share = role == NumberRole::Share && !field.endsWith(QLatin1String("reach_per_post"));
    if (!fallsBack(share ? Support::Share : Support::Positive, estimate))
        return {};
    return RangeRemark::tr(
        "These three values lie so unevenly that the calculation can only come near them. Please check "
        "the likely one.");
}

} // namespace ertrag
