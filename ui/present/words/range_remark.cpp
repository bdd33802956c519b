// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/range_remark.h"

#include "core/campaign/unknown_answers.h"
#include "core/projection/simulation/fallen_back.h"
#include "ui/present/words/field_labels.h"

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

QString widerRemark(const Campaign& campaign, const QString& field, NumberRole role, const NumberText& numbers)
{
    const std::optional<FigureKind> kind = figureKindOfField(field);
    if (!kind)
        return {};
    const SamplingBlock block = traitsOf(*kind).block;
    if (block != SamplingBlock::Business && block != SamplingBlock::Channels)
        return {};
    FigureId figure(*kind);
    if (block == SamplingBlock::Channels)
        figure.channel = field.section(QLatin1Char('/'), 1).section(QLatin1Char('.'), 0, 0);
    const QStringList unknown = unknownBehind(campaign, figure);
    if (unknown.isEmpty())
        return {};
    QStringList names;
    for (const QString& path : unknown)
        names << fieldLabel(path);
    const Estimate wide = effectiveEstimate(campaign, figure);
    const auto value = [&](double v) { return numbers.input(v, role, role == NumberRole::Share ? 1 : 2); };
    return RangeRemark::tr("Wider, since it is open: %1. Calculated with %2 to %3.")
        .arg(names.join(QStringLiteral(", ")), value(wide.low), value(wide.high));
}

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
