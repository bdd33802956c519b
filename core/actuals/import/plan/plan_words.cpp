// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/plan/plan_words.h"

#include "core/actuals/import/columns/platforms.h"
#include "core/catalogue/resource_file.h"

#include <QJsonArray>
#include <algorithm>

namespace ertrag
{
namespace
{

QStringList listOf(const QJsonValue& value)
{
    QStringList words;
    for (const auto& word : value.toArray())
        words << word.toString();
    return words;
}

QSet<QString> setOf(const QJsonValue& value)
{
    const QStringList words = listOf(value);
    return {words.begin(), words.end()};
}

QMap<QString, QStringList> mapOf(const QJsonObject& lists)
{
    QMap<QString, QStringList> found;
    for (const QString& key : lists.keys())
        found.insert(key, listOf(lists[key]));
    return found;
}

PlanWords readWords()
{
    const Result<QJsonObject> read = readResource(QStringLiteral(":/catalogue/plan_words.json"));
    if (!read)
        return {};
    const auto at = [&](const char* key) { return read.value()[QLatin1String(key)]; };
    return {listOf(at("months")),
            listOf(at("totals")),
            mapOf(at("unit_words").toObject()),
            setOf(at("filling")),
            setOf(at("week")),
            setOf(at("month")),
            setOf(at("costs")),
            mapOf(at("lines").toObject()),
            mapOf(at("channels").toObject())};
}

bool isYear(const QString& word)
{
    return word.size() == 4 && (word.startsWith(QLatin1String("19")) || word.startsWith(QLatin1String("20"))) &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

bool anyIn(const QStringList& words, const QSet<QString>& known)
{
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return known.contains(word); });
}

PlanUnit hoursOf(const QStringList& words)
{
    if (anyIn(words, planWords().week))
        return PlanUnit::HoursPerWeek;
    return anyIn(words, planWords().month) ? PlanUnit::HoursPerMonth : PlanUnit::Hours;
}

} // namespace

const PlanWords& planWords()
{
    static const PlanWords words = readWords();
    return words;
}

QStringList wordsOf(const QString& name)
{
    QString text = comparableTitle(name.left(300));
    for (QChar& c : text)
        if (!c.isLetterOrNumber() && !c.isMark() && c != QChar(0x03C3))
            c = QLatin1Char(' ');
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString squeezed(const QString& name)
{
    return wordsOf(name).join(QString());
}

bool isTotalName(const QString& cell)
{
    QString text = comparableTitle(cell.left(300)).remove(QLatin1Char(':')).trimmed();
    if (const qsizetype blank = text.lastIndexOf(QLatin1Char(' ')); blank > 0 && isYear(text.mid(blank + 1)))
        text.truncate(blank);
    const RowWords& rows = rowWords();
    for (const QStringList& words : {rows.totals, rows.grandTotals, planWords().totals})
        for (const QString& word : words)
            if (text == word || text.startsWith(word + QLatin1Char(' ')) || text.endsWith(QLatin1Char(' ') + word))
                return true;
    return false;
}

NamedUnit unitOf(const QString& name)
{
    const PlanWords& known = planWords();
    const QStringList words = wordsOf(name);
    NamedUnit found;
    for (const QString& word : words) {
        const auto is = [&](const char* key) { return known.units.value(QLatin1String(key)).contains(word); };
        const bool ads = is("ads"), posts = is("posts"), hours = is("hours");
        if (posts || hours)
            found.unit = posts ? PlanUnit::Posts : hoursOf(words);
        found.told = found.told || ads || posts || hours;
        if (!ads && !posts && !hours && !known.filling.contains(word))
            found.rest += word;
    }
    return found;
}

} // namespace ertrag
