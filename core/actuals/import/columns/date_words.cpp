// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/columns/date_words.h"

#include <QStringList>
#include <algorithm>

namespace ertrag
{
namespace
{

std::vector<QStringList> lists(std::initializer_list<const char*> texts)
{
    std::vector<QStringList> all;
    for (const char* text : texts)
        all.push_back(QString::fromUtf8(text).split(QLatin1Char(' ')));
    return all;
}

/// A word stands for the name that it begins: "sept", "mrz", "juil".
bool begins(const QString& word, const QStringList& names)
{
    return std::any_of(names.begin(), names.end(), [&](const QString& name) { return name.startsWith(word); });
}

/// In English, German, French, Spanish, Italian, Portuguese and Dutch; three letters at least.
int monthOf(const QString& word)
{
    static const std::vector<QStringList> months = lists(
        {"january januar j\u00E4nner janvier enero gennaio janeiro januari",
         "february februar feber f\u00E9vrier fevrier febrero febbraio fevereiro februari",
         "march m\u00E4rz mrz maerz mars marzo mar\u00E7o marco maart mrt", "april avril abril aprile",
         "may mai mayo maggio maio mei", "june juni juin junio giugno junho", "july juli juillet julio luglio julho",
         "august ao\u00FBt aout agosto augustus", "september septembre septiembre setiembre settembre setembro",
         "october oktober octobre octubre ottobre outubro", "november novembre noviembre novembro",
         "december dezember d\u00E9cembre decembre diciembre dicembre dezembro"});
    if (word.size() < 3)
        return 0;
    for (size_t i = 0; i < months.size(); ++i)
        if (begins(word, months[i]))
            return int(i) + 1;
    return 0;
}

/// Weekdays in the same languages, and what stands between the parts of a date.
bool says(const QString& word)
{
    static const std::vector<QStringList> words =
        lists({"monday tuesday wednesday thursday friday saturday sunday",
               "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
               "lundi mardi mercredi jeudi vendredi samedi dimanche",
               "lunes martes mi\u00E9rcoles miercoles jueves viernes s\u00E1"
               "bado sabado domingo",
               "luned\u00EC marted\u00EC mercoled\u00EC gioved\u00EC venerd\u00EC sabato domenica",
               "segunda ter\u00E7"
               "a terca quarta quinta sexta feira",
               "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"});
    static const QStringList shorter =
        QStringLiteral("mo di mi do fr sa so ma wo vr za zo tu we th su de del of the den le el st nd rd er")
            .split(QLatin1Char(' '));
    if (word.size() < 3)
        return shorter.contains(word);
    return shorter.contains(word) ||
           std::any_of(words.begin(), words.end(), [&](const QStringList& names) { return begins(word, names); });
}

enum class Sort { Digit, Letter, Mark };
Sort sortOf(QChar c)
{
    if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
        return Sort::Digit;
    return c.isLetter() || c.isMark() ? Sort::Letter : Sort::Mark;
}

void addWord(DateParts& parts, const QString& word)
{
    const int month = monthOf(word);
    const bool other = says(word);
    if (month && (!other || !parts.month)) { // a weekday that looks like a month stands before it: "mar., 5 mag 2026"
        parts.month = month;
        parts.monthIsWeekday = other;
        parts.wordFirst = parts.numbers.empty();
    } else if (!month && !other) {
        ++parts.strangers;
    }
}

} // namespace

DateParts partsOf(const QString& cell)
{
    DateParts parts;
    for (qsizetype from = 0, to = 0; from < cell.size(); from = to) {
        const Sort sort = sortOf(cell[from]);
        while (to < cell.size() && sortOf(cell[to]) == sort)
            ++to;
        const QString piece = cell.mid(from, to - from);
        if (sort == Sort::Digit) {
            parts.numbers.push_back(piece.left(9).toInt());
            parts.lengths.push_back(int(piece.size()));
        } else if (sort == Sort::Mark) {
            if (parts.numbers.size() == 1 && parts.firstMark.isEmpty())
                parts.firstMark = piece.trimmed();
        } else {
            addWord(parts, piece.toLower());
        }
    }
    // "mar., 05/05/2026" is a Tuesday.
    if (parts.numbers.size() > 2 && parts.monthIsWeekday)
        parts.month = 0;
    return parts;
}

} // namespace ertrag
