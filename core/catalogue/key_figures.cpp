// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/key_figures.h"

#include "core/catalogue/resource_file.h"

#include <QJsonArray>
#include <QStringList>
#include <algorithm>

namespace ertrag
{
namespace
{

KeyFigureStage stageFrom(const QString& text)
{
    static const QStringList names{QStringLiteral("attention"), QStringLiteral("interaction"), QStringLiteral("lead"),
                                   QStringLiteral("sale"),      QStringLiteral("retention"),   QStringLiteral("people"),
                                   QStringLiteral("cost"),      QStringLiteral("quality")};
    return KeyFigureStage(std::max<qsizetype>(0, names.indexOf(text)));
}

KeyFigureDirection directionFrom(const QString& text)
{
    if (text == QLatin1String("lower"))
        return KeyFigureDirection::Lower;
    return text == QLatin1String("band") ? KeyFigureDirection::Band : KeyFigureDirection::Higher;
}

KeyFigureUnit unitFrom(const QString& text)
{
    static const QStringList names{QStringLiteral("count"), QStringLiteral("persons"),  QStringLiteral("persons/month"),
                                   QStringLiteral("%"),     QStringLiteral("currency"), QStringLiteral("h/week"),
                                   QStringLiteral("h"),     QStringLiteral("ratio"),    QStringLiteral("points"),
                                   QStringLiteral("stars")};
    return KeyFigureUnit(std::max<qsizetype>(0, names.indexOf(text)));
}

KeyFigure figureFrom(const QJsonObject& o)
{
    KeyFigure figure;
    figure.key = o[QLatin1String("key")].toString();
    const QJsonObject names = o[QLatin1String("names")].toObject();
    for (auto it = names.begin(); it != names.end(); ++it)
        figure.names.insert(it.key(), it.value().toString());
    figure.formula = o[QLatin1String("formula")].toString();
    figure.unit = unitFrom(o[QLatin1String("unit")].toString());
    figure.stage = stageFrom(o[QLatin1String("stage")].toString());
    figure.direction = directionFrom(o[QLatin1String("direction")].toString());
    figure.source = o[QLatin1String("source")].toString();
    return figure;
}

std::vector<KeyFigure> readFigures()
{
    std::vector<KeyFigure> figures;
    const auto file = readResource(QStringLiteral(":/catalogue/key_figures.json"));
    if (file.ok())
        for (const QJsonValue value : file.value()[QLatin1String("key_figures")].toArray())
            figures.push_back(figureFrom(value.toObject()));
    return figures;
}

} // namespace

QString KeyFigure::name(const QString& language) const
{
    const QString own = names.value(language.section(QLatin1Char('_'), 0, 0).toLower());
    return own.isEmpty() ? names.value(QStringLiteral("en")) : own;
}

const std::vector<KeyFigure>& keyFigures()
{
    static const std::vector<KeyFigure> figures = readFigures();
    return figures;
}

const KeyFigure* findKeyFigure(const QString& key)
{
    const auto& all = keyFigures();
    const auto it = std::find_if(all.begin(), all.end(), [&](const KeyFigure& figure) { return figure.key == key; });
    return it == all.end() ? nullptr : &*it;
}

bool isResultFigure(const QString& key)
{
    static const QStringList keys{QStringLiteral("cust"), QStringLiteral("inc"), QStringLiteral("rev"),
                                  QStringLiteral("cm"),   QStringLiteral("roi"), QStringLiteral("npv"),
                                  QStringLiteral("cac"),  QStringLiteral("clv"), QStringLiteral("rep"),
                                  QStringLiteral("appl"), QStringLiteral("cph")};
    return keys.contains(key);
}

} // namespace ertrag
