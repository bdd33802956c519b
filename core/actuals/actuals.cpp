// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/actuals.h"

#include "core/actuals/ad_days.h"

#include <algorithm>
#include <map>
#include <span>
#include <tuple>

namespace ertrag
{
namespace
{

using Figure = std::optional<double>;

struct Share {
    Figure ImportedRow::*from = nullptr;
    Figure ActualMonth::*to = nullptr;
    bool money = false;
};
constexpr Share always[] = {{&ImportedRow::impressions, &ActualMonth::impressions},
                            {&ImportedRow::clicks, &ActualMonth::clicks},
                            {&ImportedRow::visits, &ActualMonth::visits},
                            {&ImportedRow::views, &ActualMonth::views}};
constexpr Share advertising[] = {{&ImportedRow::cost, &ActualMonth::adCosts, true},
                                 {&ImportedRow::leads, &ActualMonth::enquiries},
                                 {&ImportedRow::conversions, &ActualMonth::claimedConversions},
                                 {&ImportedRow::revenue, &ActualMonth::claimedRevenue, true}};
// A shop knows what was sold, not why; analytics counts a sale that the shop or the ad platform counts as well.
constexpr Share shop[] = {{&ImportedRow::conversions, &ActualMonth::shopOrders},
                          {&ImportedRow::revenue, &ActualMonth::shopRevenue, true}};

ActualMonth uncovered()
{
    ActualMonth month;
    month.coveredShare = 0;
    return month;
}

void addShares(ActualMonth& entry, const ImportedRow& row, double part, double rate, std::span<const Share> shares)
{
    for (const Share& share : shares) {
        if (!(row.*(share.from)) || (share.money && rate <= 0))
            continue;
        entry.*(share.to) = (entry.*(share.to)).value_or(0) + *(row.*(share.from)) * part * (share.money ? rate : 1);
    }
}

void addRow(std::map<Month, ActualMonth>& months, const ImportedRow& row, const ImportBatch& batch)
{
    const double days = double(row.first.daysTo(row.last) + 1);
    for (Month month = Month::of(row.first); month <= Month::of(row.last); month = month + 1) {
        const QDate from = std::max(row.first, month.firstDay());
        const QDate to = std::min(row.last, month.firstDay().addDays(month.days() - 1));
        const double part = double(from.daysTo(to) + 1) / days;
        ActualMonth& entry = months.try_emplace(month, uncovered()).first->second;
        addShares(entry, row, part, batch.rate, always);
        if (batch.kind == SourceKind::Shop)
            addShares(entry, row, part, batch.rate, shop);
        else if (batch.kind != SourceKind::Analytics)
            addShares(entry, row, part, batch.rate, advertising);
        entry.coveredShare = std::max(entry.coveredShare, double(to.day()) / month.days());
    }
}

void override(Figure& figure, const Figure& typed)
{
    if (typed)
        figure = typed;
}

Figure units(const std::optional<Money>& money, int decimals)
{
    return money ? Figure(money->units(decimals)) : std::nullopt;
}

bool saysAnything(const TypedMonth& typed)
{
    return typed.enquiries || typed.newCustomers || typed.orders || typed.hours || typed.revenueNet ||
           typed.otherCosts || typed.adCosts || typed.setupCosts || typed.trainingCosts || typed.reserveUsed ||
           typed.asked || typed.additional || typed.openEnquiries || typed.lostEnquiries || typed.nothing;
}

void addTyped(std::map<Month, ActualMonth>& months, const TypedMonth& typed, int decimals)
{
    if (!saysAnything(typed))
        return;
    ActualMonth& entry = months[typed.month];
    override(entry.enquiries, typed.enquiries);
    override(entry.newCustomers, typed.newCustomers);
    override(entry.orders, typed.orders);
    override(entry.hours, typed.hours);
    override(entry.revenueNet, units(typed.revenueNet, decimals));
    override(entry.otherCosts, units(typed.otherCosts, decimals));
    override(entry.adCosts, units(typed.adCosts, decimals));
    if (typed.adCosts)
        entry.adGapShare = 0;
    override(entry.setupCosts, units(typed.setupCosts, decimals));
    override(entry.trainingCosts, units(typed.trainingCosts, decimals));
    override(entry.reserveUsed, units(typed.reserveUsed, decimals));
    override(entry.asked, typed.asked);
    override(entry.additional, typed.additional);
    override(entry.openEnquiries, typed.openEnquiries);
    override(entry.lostEnquiries, typed.lostEnquiries);
    entry.nothing = typed.nothing;
}

std::vector<ActualMonth> withoutGaps(const std::map<Month, ActualMonth>& months)
{
    std::vector<ActualMonth> result;
    if (months.empty())
        return result;
    const Month first = months.begin()->first, last = months.rbegin()->first;
    for (Month month = first; month <= last; month = month + 1) {
        const auto found = months.find(month);
        ActualMonth entry = found == months.end() ? uncovered() : found->second;
        if (found != months.end() && month < last)
            entry.coveredShare = 1;
        entry.month = month;
        result.push_back(entry);
    }
    return result;
}

} // namespace

bool ImportBatch::operator==(const ImportBatch& other) const
{
    const auto all = [](const ImportBatch& b) {
        return std::tie(b.contentHash, b.fileName, b.platform, b.kind, b.language, b.currency, b.rate, b.channel,
                        b.zone, b.shape, b.columns, b.accounts, b.names, b.newest, b.importedOn, b.rows);
    };
    return all(*this) == all(other);
}

bool Actuals::operator==(const Actuals& other) const
{
    const auto same = [](const ImportBatchPtr& a, const ImportBatchPtr& b) { return a == b || (a && b && *a == *b); };
    return typed == other.typed && correction == other.correction &&
           std::equal(imports.begin(), imports.end(), other.imports.begin(), other.imports.end(), same);
}

std::vector<ActualMonth> monthsOfFiles(const Actuals& actuals)
{
    std::map<Month, ActualMonth> months;
    const auto effective = effectiveRows(actuals);
    for (size_t i = 0; i < effective.size(); ++i)
        for (const ImportedRow& row : effective[i])
            addRow(months, row, *actuals.imports[i]);
    const AdDays days(actuals);
    for (auto& [month, entry] : months)
        if (entry.adCosts)
            entry.adGapShare = double(days.unknown(month)) / month.days();
    return withoutGaps(months);
}

std::vector<ActualMonth> withTyped(const std::vector<ActualMonth>& ofFiles, const std::vector<TypedMonth>& typed,
                                   int decimals)
{
    std::map<Month, ActualMonth> months;
    for (const ActualMonth& month : ofFiles)
        if (month.coveredShare > 0)
            months.emplace(month.month, month);
    // What is typed without an import beside it stands for the whole month.
    for (const TypedMonth& month : typed)
        addTyped(months, month, decimals);
    return withoutGaps(months);
}

std::vector<ActualMonth> byMonth(const Actuals& actuals, int decimals)
{
    return withTyped(monthsOfFiles(actuals), actuals.typed, decimals);
}

} // namespace ertrag
