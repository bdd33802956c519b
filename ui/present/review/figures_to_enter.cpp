// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/review/figures_to_enter.h"

#include "core/catalogue/key_figures.h"
#include "core/review/key_figures.h"
#include "ui/present/numbers/number_text.h"

namespace ertrag
{
namespace
{

QString withUnit(const QString& name, KeyFigureUnit unit, const NumberText& n)
{
    if (unit == KeyFigureUnit::Percent)
        return name + QStringLiteral(" (%)");
    return unit == KeyFigureUnit::Money ? QString(name + QStringLiteral(" (") + n.currencySign() + QLatin1Char(')'))
                                        : name;
}

} // namespace

std::vector<FigureToEnter> figuresToEnter(const Campaign& plan, const NumberText& n)
{
    std::vector<FigureToEnter> figures;
    for (const QString& key : keyFiguresToEnter(plan)) {
        const KeyFigure& known = *findKeyFigure(key);
        const QString name = known.name(n.locale().name().left(2));
        figures.push_back({key, name, withUnit(name, known.unit, n), known.unit == KeyFigureUnit::Count,
                           known.unit == KeyFigureUnit::Points || known.unit == KeyFigureUnit::PersonsAMonth});
    }
    return figures;
}

} // namespace ertrag
