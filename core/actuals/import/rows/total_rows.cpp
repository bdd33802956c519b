// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/rows/total_rows.h"

#include "core/actuals/import/rows/row_figures.h"

#include <algorithm>

namespace ertrag
{
namespace
{

const QChar softHyphen(0xAD);
using M = ColumnMeaning;
constexpr size_t longestName = 80, amongFirst = 3, mostKnown = 4096;

QRegularExpression pattern(const char* form, const QStringList& words)
{
    QStringList escaped;
    for (const QString& word : words)
        escaped << QRegularExpression::escape(word);
    return QRegularExpression(QString::fromLatin1(form).arg(escaped.join(QLatin1Char('|'))),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

constexpr const char* alone = "^(?:%1)(?:\\s*$|\\s*:|\\s+-)"; // "Gesamt-Paket" is the name of something

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

size_t twoBytes(char a, char b)
{
    return size_t(uchar(lower(a))) << 8 | uchar(lower(b));
}

bool same(char a, char b)
{
    return lower(a) == b;
}

} // namespace

TotalRows::TotalRows(const ReadingPlan& plan, CellReader& cells, RowDays& days)
    : m_cells(cells), m_days(days), m_daily(days.ofRows()), m_ownExport(plan.isOwnExport()),
      m_figures(plan.map.meanings.size()), m_own(pattern(alone, plan.map.platform->totalWords)),
      m_grand(pattern(alone, rowWords().grandTotals)), m_alone(pattern(alone, rowWords().totals)),
      m_begins(pattern("^(?:%1)\\b", rowWords().totals + plan.map.platform->totalWords)),
      m_ends(pattern("\\s(?:%1)$", rowWords().totals)), m_average(pattern(alone, rowWords().averages))
{
    for (size_t i = 0; i < m_figures.size(); ++i)
        m_figures[i] = figureOf(plan.map.meanings[i]) != FileRows::figureCount;
    for (size_t i = 0; i < m_figures.size(); ++i)
        if (const M m = plan.map.meanings[i]; m == M::Campaign || m == M::Label || m == M::Channel)
            m_names.push_back(int(i));
    for (const QStringList& words :
         {plan.map.platform->totalWords, rowWords().grandTotals, rowWords().totals, rowWords().averages})
        for (const QString& word : words)
            addWord(word.toLower().toStdString());
    if (plan.map.platform->totalWords.isEmpty())
        m_own = QRegularExpression(QStringLiteral("(?!)"));
}

void TotalRows::addWord(const std::string& word)
{
    m_byStart[uchar(word.front())].push_back(word);
    m_byEnd[uchar(word.back())].push_back(word);
    m_firstTwo.set(twoBytes(word.front(), word.size() > 1 ? word[1] : ' '));
    m_firstTwo.set(twoBytes(word.front(), '\xC2')); // of a soft hyphen
    m_lastTwo.set(twoBytes(word.size() > 1 ? word[word.size() - 2] : ' ', word.back()));
}

// It begins or ends with one of the words; YouTube puts soft hyphens between their letters, which the patterns then
// look at.
bool TotalRows::mayBeNamed(std::string_view bytes) const
{
    if (bytes.size() < 2 ||
        (!m_firstTwo[twoBytes(bytes[0], bytes[1])] && !m_lastTwo[twoBytes(bytes[bytes.size() - 2], bytes.back())]))
        return false;
    const auto fits = [&](const std::string& word) {
        const size_t most = std::min(word.size(), bytes.size());
        const auto differ = std::mismatch(bytes.begin(), bytes.begin() + qsizetype(most), word.begin(), same).first;
        return size_t(differ - bytes.begin()) == word.size() || (differ != bytes.end() && *differ == '\xC2');
    };
    const auto ends = [&](const std::string& word) {
        return bytes.size() > word.size() &&
               std::equal(word.rbegin(), word.rend(), bytes.rbegin(), [](char a, char b) { return same(b, a); });
    };
    const auto &starting = m_byStart[uchar(lower(bytes.front()))], &ending = m_byEnd[uchar(lower(bytes.back()))];
    return std::any_of(starting.begin(), starting.end(), fits) || std::any_of(ending.begin(), ending.end(), ends);
}

TotalName TotalRows::nameOf(const QString& text, bool first) const
{
    if ((first && m_own.match(text).hasMatch()) || m_grand.match(text).hasMatch())
        return TotalName::Sure;
    if (m_alone.match(text).hasMatch())
        return TotalName::Alone;
    if (m_average.match(text).hasMatch())
        return TotalName::Average;
    if (m_begins.match(text).hasMatch())
        return TotalName::Begins;
    return m_ends.match(text).hasMatch() ? TotalName::Ends : TotalName::None;
}

// The same names stand in many rows, and a pattern takes longer than all else in one.
TotalName TotalRows::nameOfCell(const TableRow& row, size_t column, std::string_view bytes)
{
    auto& known = m_known[column < amongFirst];
    const std::string key(bytes);
    if (const auto found = known.find(key); found != known.end())
        return found->second;
    const TotalName name = nameOf(m_cells.text(row, int(column)).remove(softHyphen), column < amongFirst);
    if (known.size() < mostKnown)
        known.emplace(key, name);
    return name;
}

TotalName TotalRows::nameOf(const TableRow& row)
{
    TotalName found = TotalName::None;
    for (size_t i = 0; i < row.cells.size() && found != TotalName::Sure; ++i) {
        if (i >= amongFirst && i < m_figures.size() && m_figures[i])
            continue;
        std::string_view bytes = trimmed(row.cells[i]);
        if (bytes.size() > 1 && bytes.front() == '"')
            bytes = bytes.substr(1, bytes.size() - 2);
        // Numbers and days are no names, and only what begins or ends like one of the words is looked at closely.
        if (bytes.empty() || uchar(bytes.front()) <= '9' || bytes.size() > longestName || !mayBeNamed(bytes))
            continue;
        const TotalName name = nameOfCell(row, i, bytes);
        if (found == TotalName::None || name == TotalName::Sure)
            found = name;
    }
    return found;
}

bool TotalRows::isTotal(const TableRow& row, TotalName name, bool hasDay, bool readable)
{
    if (name == TotalName::Sure)
        return true;
    if (name != TotalName::Alone && name != TotalName::Average)
        return false;
    const std::string_view day = m_days.cellOf(row);
    const bool impossible = !day.empty() && uchar(day.front()) <= '9'; // 31.02.2026
    return !readable || !m_daily || (!hasDay && !impossible);
}

bool TotalRows::namesEmpty(const TableRow& row)
{
    return !m_names.empty() &&
           std::all_of(m_names.begin(), m_names.end(), [&](int name) { return m_cells.cell(row, name).empty(); });
}

/// No cell holds words: numbers of columns that nobody knows are no names.
bool TotalRows::wordsEmpty(const TableRow& row) const
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    for (size_t i = 0; i < row.cells.size(); ++i)
        if (const bool figure = i < m_figures.size() && m_figures[i];
            !figure && std::any_of(row.cells[i].begin(), row.cells[i].end(), letter))
            return false;
    return true;
}

bool TotalRows::mayBeTotal(const TableRow& row, TotalName name, bool hasDay)
{
    if (m_ownExport)
        return false;
    if (!m_daily)
        return name != TotalName::None || (m_names.empty() ? wordsEmpty(row) : namesEmpty(row));
    if (hasDay)
        return name == TotalName::Alone || namesEmpty(row);
    const std::string_view day = m_days.cellOf(row);
    return day.empty() || uchar(day.front()) > '9';
}

} // namespace ertrag
