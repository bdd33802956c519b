// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/file_sources.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace ertrag
{
namespace
{

constexpr qint64 longestHole = 31, shortestStretch = 7; // days

std::pair<QString, QString> ordered(const QString& one, const QString& other)
{
    return one < other ? std::pair(one, other) : std::pair(other, one);
}

/// "id:" or "name:" in front of an account's mark: only marks of the same kind can be compared.
QString kindOf(const QString& account)
{
    return account.section(QLatin1Char(':'), 0, 0);
}

} // namespace

QString sourceKey(const ImportBatch& batch)
{
    const bool own = batch.platform.isEmpty() || batch.platform == QLatin1String("table");
    return own ? QStringLiteral("table/") + batch.shape : batch.platform;
}

bool accountsFit(const ImportBatch& one, const ImportBatch& other)
{
    bool comparable = false;
    for (const QString& a : one.accounts)
        for (const QString& b : other.accounts) {
            if (a == b)
                return true;
            comparable = comparable || kindOf(a) == kindOf(b);
        }
    return !comparable;
}

bool sameSource(const ImportBatch& one, const ImportBatch& other)
{
    return sourceKey(one) == sourceKey(other) && accountsFit(one, other);
}

std::vector<Stretch> stretchesOf(const ImportBatch& batch, bool costsOnly)
{
    std::vector<std::pair<QDate, QDate>> spans;
    for (const ImportedRow& row : batch.rows)
        if (row.cost || !costsOnly)
            spans.emplace_back(row.first, row.last);
    std::sort(spans.begin(), spans.end());
    std::vector<Stretch> stretches;
    for (const auto& [first, last] : spans) {
        if (stretches.empty() || stretches.back().last.daysTo(first) > longestHole)
            stretches.push_back({first, last});
        stretches.back().last = std::max(stretches.back().last, last);
    }
    return stretches;
}

QDate lastDayOf(const ImportBatch& batch)
{
    Stretch chosen;
    for (const Stretch& stretch : stretchesOf(batch))
        if (stretch.days() >= std::min(chosen.days(), shortestStretch))
            chosen = stretch;
    return chosen.last;
}

std::vector<size_t> newestLast(const Actuals& actuals)
{
    std::map<QString, QDate> latest; // by source, of those imported so far
    std::vector<std::pair<QDate, size_t>> keyed;
    for (size_t i = 0; i < actuals.imports.size(); ++i) {
        const ImportBatch& batch = *actuals.imports[i];
        QDate& until = latest[sourceKey(batch)];
        const QDate end = batch.newest ? std::max(lastDayOf(batch), until) : lastDayOf(batch);
        until = std::max(until, end);
        keyed.emplace_back(end, i);
    }
    std::sort(keyed.begin(), keyed.end());
    std::vector<size_t> order;
    for (const auto& entry : keyed)
        order.push_back(entry.second);
    return order;
}

CampaignIdentity::CampaignIdentity(const Actuals& actuals)
{
    for (const ImportBatchPtr& batch : actuals.imports)
        for (const CampaignNames& names : batch->names)
            m_bySource[sourceKey(*batch)].answers[ordered(names.one, names.other)] = names.same;
    for (auto& source : m_bySource) {
        Names& names = source.second;
        for (const auto& answer : names.answers) {
            if (!answer.second)
                continue;
            const QString one = of(source.first, answer.first.first), other = of(source.first, answer.first.second);
            names.first[one] = names.first[other] = one;
            for (auto& entry : names.first)
                if (entry.second == other)
                    entry.second = one;
        }
    }
}

QString CampaignIdentity::of(const QString& sourceKey, const QString& campaign) const
{
    const auto source = m_bySource.find(sourceKey);
    if (source == m_bySource.end())
        return campaign;
    const auto name = source->second.first.find(campaign);
    return name == source->second.first.end() ? campaign : name->second;
}

std::optional<bool> CampaignIdentity::same(const QString& sourceKey, const QString& one, const QString& other) const
{
    const auto source = m_bySource.find(sourceKey);
    if (source == m_bySource.end())
        return std::nullopt;
    if (of(sourceKey, one) == of(sourceKey, other))
        return true;
    const auto answer = source->second.answers.find(ordered(one, other));
    return answer == source->second.answers.end() ? std::nullopt : std::optional(answer->second);
}

} // namespace ertrag
