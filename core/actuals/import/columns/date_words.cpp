// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/columns/date_words.h"

#include <QStringList>

namespace ertrag
{
namespace
{

/// The first letters tell a month from all others; French June and July need four.
int monthOf(const QString& word)
{
    static const std::vector<QStringList> names = [] {
        std::vector<QStringList> all;
        for (const char* list : {"jan j\u00E4n gen ene", "feb fev f\u00E9v", "mar m\u00E4r mrz", "apr abr avr",
                                 "may mai mag", "jun giu juin", "jul lug juil", "aug ago ao\u00FB", "sep set",
                                 "oct okt out ott", "nov", "dec dez dic d\u00E9c"})
            all.push_back(QString::fromUtf8(list).split(QLatin1Char(' ')));
        return all;
    }();
    const QString lower = word.toLower();
    for (size_t i = 0; i < names.size(); ++i)
        for (const QString& name : names[i])
            if (lower.startsWith(name))
                return int(i) + 1;
    return 0;
}

enum class Sort { Digit, Letter, Mark };
Sort sortOf(QChar c)
{
    if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
        return Sort::Digit;
    return c.isLetter() || c.isMark() ? Sort::Letter : Sort::Mark;
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
        } else if (const int month = piece.size() >= 3 ? monthOf(piece) : 0; month) {
            parts.month = month; // a weekday that looks like a month stands before it: "mar., 5 mag 2026"
        } else {
            ++parts.strangers;
        }
    }
    return parts;
}

} // namespace ertrag
