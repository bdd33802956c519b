// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/renamed_campaigns.h"

#include "core/actuals/file_sources.h"

#include <algorithm>
#include <array>
#include <set>

namespace ertrag
{
namespace
{

constexpr double leastLikeness = 0.7;

/// What files say of one day of a campaign: cost, impressions, clicks; and whether they say it.
struct DayFigures {
    std::array<double, 3> sums{};
    std::array<bool, 3> said{};
};
using Days = std::map<qint64, DayFigures>;
struct Named {
    QString name; ///< as the files have it
    Days days;
};
using Campaigns = std::map<QString, Named>; ///< by the name that stands for it

constexpr std::optional<double> ImportedRow::*compared[] = {&ImportedRow::cost, &ImportedRow::impressions,
                                                            &ImportedRow::clicks};

void addRow(Days& days, const ImportedRow& row)
{
    const double length = double(row.first.daysTo(row.last) + 1);
    for (qint64 day = row.first.toJulianDay(); day <= row.last.toJulianDay(); ++day) {
        DayFigures& figures = days[day];
        for (size_t i = 0; i < std::size(compared); ++i)
            if (row.*compared[i]) {
                figures.sums[i] += *(row.*compared[i]) / length;
                figures.said[i] = true;
            }
    }
}

void addRows(Campaigns& campaigns, const std::vector<ImportedRow>& rows, const QString& source,
             const CampaignIdentity& names)
{
    for (const ImportedRow& row : rows) {
        if (row.campaign.isEmpty())
            continue;
        Named& campaign = campaigns[names.of(source, row.campaign)];
        campaign.name = row.campaign;
        addRow(campaign.days, row);
    }
}

std::set<qint64> daysOf(const Campaigns& campaigns)
{
    std::set<qint64> days;
    for (const auto& campaign : campaigns)
        for (const auto& day : campaign.second.days)
            days.insert(day.first);
    return days;
}

/// Only on days that the others have as well; without any the campaign is left out.
Campaigns onDays(const Campaigns& campaigns, const std::set<qint64>& wanted)
{
    Campaigns result;
    for (const auto& campaign : campaigns)
        for (const auto& day : campaign.second.days)
            if (wanted.contains(day.first)) {
                Named& kept = result[campaign.first];
                kept.name = campaign.second.name;
                kept.days.insert(day);
            }
    return result;
}

struct Likeness {
    double score = 0; ///< 0 = not alike, 1 = the same figures
    SuspectedRename rename;
};

Likeness likeness(const Named& was, const Named& now)
{
    DayFigures old, fresh;
    Likeness result;
    result.rename = {was.name, now.name, 0, {}, {}, {}, {}};
    for (const auto& [day, figures] : was.days) {
        const auto other = now.days.find(day);
        if (other == now.days.end())
            continue;
        result.rename.first = result.rename.days++ ? result.rename.first : QDate::fromJulianDay(day);
        result.rename.last = QDate::fromJulianDay(day);
        for (size_t i = 0; i < figures.sums.size(); ++i) {
            old.sums[i] += figures.sums[i];
            fresh.sums[i] += other->second.sums[i];
            old.said[i] = old.said[i] || figures.said[i];
            fresh.said[i] = fresh.said[i] || other->second.said[i];
        }
    }
    if (size_t(result.rename.days) * 2 < std::min(was.days.size(), now.days.size()) || result.rename.days == 0)
        return result;
    double score = 1;
    bool any = false;
    for (size_t i = 0; i < old.sums.size(); ++i) {
        if (!old.said[i] || !fresh.said[i] || (old.sums[i] == 0 && fresh.sums[i] == 0))
            continue;
        any = true;
        const auto [least, most] = std::minmax(old.sums[i], fresh.sums[i]);
        const double alike = least > 0 ? least / most : 0;
        score = alike < leastLikeness ? 0 : score * alike;
    }
    result.score = any ? score : 0;
    result.rename.costWas = old.said[0] ? std::optional(old.sums[0]) : std::nullopt;
    result.rename.costNow = fresh.said[0] ? std::optional(fresh.sums[0]) : std::nullopt;
    return result;
}

bool anyOf(const Campaigns& campaigns, const QString& name, const Days& days)
{
    const auto found = campaigns.find(name);
    return found != campaigns.end() && std::any_of(days.begin(), days.end(), [&](const auto& day) {
               return found->second.days.contains(day.first);
           });
}

/// On the days of the old name the new file does not have it, and the earlier files do not have the new one.
bool takesItsPlace(const Campaigns::value_type& was, const Campaigns::value_type& now, const Campaigns& before,
                   const Campaigns& after)
{
    return was.first != now.first && !anyOf(after, was.first, was.second.days) &&
           !anyOf(before, now.first, was.second.days);
}

/// Each name once, the most alike first.
std::vector<SuspectedRename> bestPairs(std::vector<Likeness> pairs)
{
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Likeness& a, const Likeness& b) { return a.score > b.score; });
    std::set<QString> was, now;
    std::vector<SuspectedRename> best;
    for (const Likeness& pair : pairs) {
        if (was.contains(pair.rename.was) || now.contains(pair.rename.now))
            continue;
        was.insert(pair.rename.was);
        now.insert(pair.rename.now);
        best.push_back(pair.rename);
    }
    return best;
}

/// Whether a campaign of files around the same days is gone: most files lack none, and need no look at all rows.
bool lacksOne(const Actuals& actuals, const ImportBatch& batch)
{
    std::set<QString> own;
    QDate first, last;
    for (const ImportedRow& row : batch.rows) {
        own.insert(row.campaign);
        first = first.isValid() ? std::min(first, row.first) : row.first;
        last = last.isValid() ? std::max(last, row.last) : row.last;
    }
    for (const ImportBatchPtr& old : actuals.imports)
        if (old->contentHash != batch.contentHash && sameSource(*old, batch))
            for (const ImportedRow& row : old->rows)
                if (row.first <= last && row.last >= first && !own.contains(row.campaign))
                    return true;
    return false;
}

/// What the owner said about names, without a row: it replaces nothing.
ImportBatch answersOnly(const ImportBatch& batch)
{
    ImportBatch only;
    only.platform = batch.platform;
    only.shape = batch.shape;
    only.names = batch.names;
    return only;
}

} // namespace

std::vector<SuspectedRename> suspectedRenames(const Actuals& actuals, const ImportBatch& batch)
{
    if (!lacksOne(actuals, batch))
        return {};
    Actuals known = actuals;
    for (ImportBatchPtr& old : known.imports) // what it says itself counts no more, what was answered does
        if (old->contentHash == batch.contentHash)
            old = std::make_shared<const ImportBatch>(answersOnly(*old));
    // With the answers that the batch brings.
    known.imports.push_back(std::make_shared<const ImportBatch>(answersOnly(batch)));
    const CampaignIdentity names(known);
    const QString source = sourceKey(batch);
    Campaigns stored, fresh;
    const auto effective = effectiveRows(known);
    for (size_t i = 0; i + 1 < effective.size(); ++i)
        if (sameSource(*known.imports[i], batch))
            addRows(stored, effective[i], source, names);
    addRows(fresh, batch.rows, source, names);
    const Campaigns before = onDays(stored, daysOf(fresh)), after = onDays(fresh, daysOf(stored));
    std::vector<Likeness> pairs;
    for (const auto& was : before)
        for (const auto& now : after)
            if (takesItsPlace(was, now, before, after) && !names.same(source, was.second.name, now.second.name))
                if (const Likeness pair = likeness(was.second, now.second); pair.score > 0)
                    pairs.push_back(pair);
    return bestPairs(std::move(pairs));
}

ImportBatch answered(ImportBatch batch, const SuspectedRename& question, bool same)
{
    batch.names.push_back({question.was, question.now, same});
    return batch;
}

} // namespace ertrag
