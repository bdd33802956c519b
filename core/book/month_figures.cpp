// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/month_figures.h"

#include <cmath>

namespace ertrag
{
namespace
{

// No key of the catalogue begins with a point.
constexpr std::pair<const char*, std::optional<double> TypedMonth::*> counts[] = {
    {".asked_customers", &TypedMonth::asked},
    {".additional_customers", &TypedMonth::additional},
    {".open_enquiries", &TypedMonth::openEnquiries},
    {".lost_enquiries", &TypedMonth::lostEnquiries}};
constexpr std::pair<const char*, std::optional<Money> TypedMonth::*> amounts[] = {
    {".setup_costs", &TypedMonth::setupCosts},
    {".training_costs", &TypedMonth::trainingCosts},
    {".reserve_used", &TypedMonth::reserveUsed}};
const QString nothing = QStringLiteral(".nothing");

std::optional<double> taken(std::map<QString, double>& figures, const QString& name)
{
    const auto found = figures.extract(name);
    return found ? std::optional(found.mapped()) : std::nullopt;
}

} // namespace

std::map<QString, double> storedFigures(const TypedMonth& month)
{
    std::map<QString, double> figures = month.keyFigures;
    for (const auto& [name, member] : counts)
        if (month.*member)
            figures[QLatin1String(name)] = *(month.*member);
    for (const auto& [name, member] : amounts)
        if (month.*member)
            figures[QLatin1String(name)] = double((month.*member)->minor);
    if (month.nothing)
        figures[nothing] = 1;
    return figures;
}

void takeStoredFigures(std::map<QString, double> figures, TypedMonth& month)
{
    for (const auto& [name, member] : counts)
        month.*member = taken(figures, QLatin1String(name));
    for (const auto& [name, member] : amounts)
        if (const auto minor = taken(figures, QLatin1String(name)))
            month.*member = Money{std::llround(*minor)};
    month.nothing = taken(figures, nothing).has_value();
    month.keyFigures = std::move(figures);
}

} // namespace ertrag
