// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import_effects.h"

#include "core/actuals/actuals_edits.h"
#include "core/actuals/ad_days.h"
#include "core/campaign/campaign.h"
#include "core/campaign/field_check.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace ertrag
{
namespace
{

constexpr std::optional<double> ImportedRow::*figures[] = {
    &ImportedRow::cost,        &ImportedRow::impressions, &ImportedRow::clicks, &ImportedRow::leads,
    &ImportedRow::conversions, &ImportedRow::revenue,     &ImportedRow::visits, &ImportedRow::views};
using DayTotal = std::array<double, std::size(figures)>;
using Totals = std::map<qint64, DayTotal>;

bool isMoney(std::optional<double> ImportedRow::*figure)
{
    return figure == &ImportedRow::cost || figure == &ImportedRow::revenue;
}

void addRow(Totals& totals, const ImportedRow& row, double rate)
{
    const double length = double(row.first.daysTo(row.last) + 1);
    for (qint64 day = row.first.toJulianDay(); day <= row.last.toJulianDay(); ++day) {
        DayTotal& total = totals[day];
        for (size_t i = 0; i < std::size(figures); ++i)
            total[i] += (row.*figures[i]).value_or(0) / length * (isMoney(figures[i]) ? std::max(0.0, rate) : 1);
    }
}

/// What counts by day of the files that speak of the same thing as the batch.
Totals totalsOf(const Actuals& actuals, const ImportBatch& batch)
{
    Totals totals;
    const auto effective = effectiveRows(actuals);
    for (size_t i = 0; i < effective.size(); ++i)
        if (sameSource(*actuals.imports[i], batch))
            for (const ImportedRow& row : effective[i])
                addRow(totals, row, actuals.imports[i]->rate);
    return totals;
}

bool differ(const DayTotal& a, const DayTotal& b)
{
    for (size_t i = 0; i < a.size(); ++i)
        if (std::abs(a[i] - b[i]) > 1e-9 * std::max({1.0, std::abs(a[i]), std::abs(b[i])}))
            return true;
    return false;
}

class Effects
{
public:
    Effects(const Actuals& actuals, const ImportBatch& batch, const Campaign& plan)
        : m_before(actuals), m_after(withImport(actuals, batch)), m_plan(plan),
          m_old(findImport(actuals, batch.contentHash)), m_batch(*findAdded())
    {
        for (const ImportedRow& row : m_batch.rows)
            addRow(m_own, row, m_batch.rate);
    }
    ImportEffects all();

private:
    const ImportBatch* findAdded() const;
    void known();
    void days();
    void older();
    void outside();
    void typed();
    void typed(const TypedMonth& month, const ActualMonth& files);
    void parts();
    bool inCampaign(Month month) const { return month >= m_plan.start && month < m_plan.start + m_plan.horizon(); }
    void add(DaysOfFile& days, qint64 day, const DayTotal& total) const;

    const Actuals& m_before;
    const Actuals m_after;
    const Campaign& m_plan;
    const ImportBatch* m_old;
    const ImportBatch& m_batch; ///< as it is in m_after
    Totals m_own;
    ImportEffects m_effects;
};

const ImportBatch* Effects::findAdded() const
{
    const ImportBatch* same = m_old ? findImport(m_after, m_old->contentHash) : nullptr;
    return same ? same : m_after.imports.back().get();
}

void Effects::known()
{
    m_effects.alreadyThere = m_old != nullptr;
    m_effects.correction = m_old != nullptr && !(m_before == m_after);
    if (m_old)
        m_effects.importedOn = m_old->importedOn;
}

void Effects::days()
{
    const Totals before = totalsOf(m_before, m_batch), after = totalsOf(m_after, m_batch);
    for (const auto& [day, total] : before) {
        const auto now = after.find(day);
        m_effects.daysReplaced += now == after.end() || differ(total, now->second);
        if (!m_own.contains(day))
            continue;
        ++m_effects.daysThere;
        m_effects.lastThere = QDate::fromJulianDay(day);
        if (!m_effects.firstThere.isValid())
            m_effects.firstThere = m_effects.lastThere;
    }
    if (m_old || m_effects.daysThere == 0)
        return;
    for (const ImportBatchPtr& old : m_before.imports)
        if (sameSource(*old, m_batch) && !old->rows.empty())
            m_effects.importedOn = std::max(m_effects.importedOn, old->importedOn);
}

void Effects::add(DaysOfFile& days, qint64 day, const DayTotal& total) const
{
    ++days.days;
    days.last = QDate::fromJulianDay(day);
    if (!days.first.isValid())
        days.first = days.last;
    const bool counts = m_batch.rate > 0;
    const auto says = [&](std::optional<double> ImportedRow::*figure) {
        return counts && std::any_of(m_batch.rows.begin(), m_batch.rows.end(),
                                     [&](const ImportedRow& row) { return (row.*figure).has_value(); });
    };
    if (says(&ImportedRow::cost))
        days.cost = days.cost.value_or(0) + total[0];
    if (says(&ImportedRow::revenue))
        days.revenue = days.revenue.value_or(0) + total[5];
}

void Effects::older()
{
    Totals counted;
    const auto effective = effectiveRows(m_after);
    for (size_t i = 0; i < effective.size(); ++i)
        if (m_after.imports[i].get() == &m_batch)
            for (const ImportedRow& row : effective[i])
                addRow(counted, row, m_batch.rate);
    const Totals source = totalsOf(m_after, m_batch);
    for (const auto& [day, total] : m_own) {
        const auto own = counted.find(day);
        const auto all = source.find(day);
        // Another file stands in for some of it; what they agree on needs no word.
        const bool stoodIn = own == counted.end() || differ(own->second, total);
        if (stoodIn && (all == source.end() || differ(all->second, total)))
            add(m_effects.older, day, total);
    }
    if (m_effects.older.days == 0)
        return;
    bool behind = false;
    for (const size_t i : newestLast(m_after)) {
        const ImportBatch& other = *m_after.imports[i];
        if (behind && sameSource(other, m_batch))
            m_effects.newerFile = other.fileName;
        behind = behind || &other == &m_batch;
    }
}

void Effects::outside()
{
    for (const auto& [day, total] : m_own)
        if (!inCampaign(Month::of(QDate::fromJulianDay(day))))
            add(m_effects.outside, day, total);
}

void Effects::typed(const TypedMonth& month, const ActualMonth& files)
{
    if (month.adCosts && files.adCosts)
        m_effects.typed.push_back(
            {month.month, true, month.adCosts->units(currencyDecimals(m_plan.company.currency)), *files.adCosts});
    if (month.enquiries && files.enquiries)
        m_effects.typed.push_back({month.month, false, *month.enquiries, *files.enquiries});
}

void Effects::typed()
{
    std::set<Month> touched;
    for (const auto& day : m_own)
        touched.insert(Month::of(QDate::fromJulianDay(day.first)));
    for (const ActualMonth& files : monthsOfFiles(m_after))
        if (touched.contains(files.month) && inCampaign(files.month))
            typed(typedMonth(m_after, files.month), files);
}

void Effects::parts()
{
    const AdDays days(m_after);
    std::set<Month> touched;
    for (const ImportedRow& row : m_batch.rows)
        if (row.cost)
            for (Month month = Month::of(row.first); month <= Month::of(row.last); month = month + 1)
                touched.insert(month);
    for (const Month month : touched)
        if (inCampaign(month) && days.unknown(month) > 0 && !typedMonth(m_after, month).adCosts)
            m_effects.parts.push_back({month, days.known(month)});
}

ImportEffects Effects::all()
{
    known();
    days();
    older();
    outside();
    typed();
    parts();
    const bool foreign = !m_batch.currency.isEmpty() && m_batch.currency != m_plan.company.currency;
    m_effects.rateMissing = foreign && m_batch.rate <= 0;
    if (!m_effects.nothing())
        m_effects.renames = suspectedRenames(m_before, m_batch);
    return std::move(m_effects);
}

} // namespace

ImportEffects effectsOf(const Actuals& actuals, const ImportBatch& batch, const Campaign& plan)
{
    return Effects(actuals, batch, plan).all();
}

} // namespace ertrag
