// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/columns/reading_plan.h"

#include "core/actuals/import/columns/found_tables.h"
#include "core/actuals/import/columns/writing_style.h"

#include <algorithm>

namespace ertrag
{
namespace
{

using M = ColumnMeaning;

class Planning
{
public:
    Planning(const RawTable& table, bool whole, const QString& fileName, const ImportChoices& choices)
        : m_table(table), m_whole(whole), m_fileName(fileName), m_choices(choices)
    {
    }
    Result<ReadingPlan> run();

private:
    void decidePeriod(const Preamble& preamble);
    void decideZone(const Preamble& preamble);
    void decideCurrency();
    bool dated() const;
    void ask(const WritingStyle& style);

    const RawTable& m_table;
    bool m_whole;
    QString m_fileName;
    const ImportChoices& m_choices;
    ReadingPlan m_plan;
    ImportQuestion m_open; ///< about the columns
};

void Planning::decidePeriod(const Preamble& preamble)
{
    m_plan.period = preamble.period;
    if (!m_plan.period && m_choices.first && m_choices.last && *m_choices.first <= *m_choices.last)
        m_plan.period = DaySpan{*m_choices.first, *m_choices.last};
    if (!m_plan.period)
        m_plan.period = spanInFileName(m_fileName);
}

// Said above the table, in a title ("Time (UTC)"), or behind a day ("... 14:00:00 +0200").
void Planning::decideZone(const Preamble& preamble)
{
    m_plan.zone = preamble.zone;
    for (const M meaning : {M::Day, M::First})
        if (const int column = m_plan.map.column(meaning);
            column >= 0 && m_plan.heading[size_t(column)].contains(QLatin1String("utc)")))
            m_plan.zone = QStringLiteral("UTC");
    if (!m_plan.zone.isEmpty())
        return;
    for (const QString& cell : cellsOf(m_table, m_plan, M::Day))
        if (cell.size() > 16 && cell[cell.size() - 5] == QLatin1Char('+')) {
            m_plan.zone = cell.right(5);
            return;
        }
}

void Planning::decideCurrency()
{
    for (const M meaning : {M::Cost, M::Revenue})
        if (const int column = m_plan.map.column(meaning); column >= 0 && m_plan.currency.isEmpty())
            m_plan.currency = currencyOfTitle(m_plan.titles[size_t(column)]);
}

bool Planning::dated() const
{
    return m_plan.map.has(M::Day) || m_plan.map.has(M::Week) || m_plan.map.has(M::Range) || m_plan.map.has(M::NthDay) ||
           (m_plan.map.has(M::First) && m_plan.map.has(M::Last)) || m_plan.map.has(M::First);
}

void Planning::ask(const WritingStyle& style)
{
    const QString &date = style.doubtfulDate(), &number = style.doubtfulNumber();
    const bool costless =
        m_plan.map.platform->kind == SourceKind::Ads && !m_plan.map.has(M::Cost) && !m_choices.withoutCost;
    m_plan.daysOpen = !dated() && !m_plan.period;
    if (m_open.ask != ImportAsk::Nothing)
        m_plan.question = m_open;
    else if (costless)
        m_plan.question = {ImportAsk::Costs, {}, {}, {}};
    else if (m_plan.daysOpen)
        m_plan.question = {ImportAsk::Period, {}, {}, {}};
    else if (!date.isEmpty())
        m_plan.question = {ImportAsk::DateOrder,
                           date,
                           {readDay(date, SlashOrder::DayFirst), readDay(date, SlashOrder::MonthFirst)},
                           {}};
    else if (!number.isEmpty())
        m_plan.question = {
            ImportAsk::Decimals,
            number,
            {},
            {readNumber(number, DecimalStyle::Point).value, readNumber(number, DecimalStyle::Comma).value}};
}

Result<ReadingPlan> Planning::run()
{
    if (const auto error = findColumns(m_table, m_choices, m_plan, m_open))
        return *error;
    const Preamble preamble = findSections(m_table, m_whole, m_plan);
    m_plan.dates.start = preamble.start;
    WritingStyle style(m_table, m_choices, m_plan);
    style.decideDecimals();
    style.decideDates();
    decidePeriod(preamble);
    decideZone(preamble);
    decideCurrency();
    ask(style);
    return std::move(m_plan);
}

} // namespace

// Costs and clicks of a campaign are anybody's titles; this one is not.
bool ReadingPlan::isOwnExport() const
{
    return map.platform->platform == QLatin1String("ertrag") &&
           std::find(heading.begin(), heading.end(), QLatin1String("source file")) != heading.end();
}

Result<ReadingPlan> planReading(const RawTable& table, bool whole, const QString& fileName,
                                const ImportChoices& choices)
{
    return Planning(table, whole, fileName, choices).run();
}

} // namespace ertrag
