// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"

#include <map>

namespace ertrag
{

// Which files speak of the same thing, and which of them is newer: what effectiveRows() goes by.

/// Two files are of one source, so that one can replace days of the other, if they come from the same platform and do
/// not name different ad accounts. Tables of one's own must have the same heading besides: two of them have nothing in
/// common but that nobody knows their platform.
bool sameSource(const ImportBatch& one, const ImportBatch& other);
/// What files of one source have in common, besides their accounts.
QString sourceKey(const ImportBatch& batch);
bool accountsFit(const ImportBatch& one, const ImportBatch& other);

/// Days one after the other, without a hole of more than a month.
struct Stretch {
    QDate first = {}, last = {};
    qint64 days() const { return last.isValid() ? first.daysTo(last) + 1 : 0; }
};
/// Those of a file's rows, ascending; `costsOnly`: of the rows with costs.
std::vector<Stretch> stretchesOf(const ImportBatch& batch, bool costsOnly = false);

/// The last day up to which the file goes on. Less than a week behind a hole of more than a month says nothing of its
/// age: it may be a mistake in a date. Invalid without rows.
QDate lastDayOf(const ImportBatch& batch);

/// Indices of actuals.imports, the newest last. A file that goes on to a later day (lastDayOf()) was exported later,
/// whichever of them was imported first; of two that end on the same day the one imported later is newer. A batch that
/// is `newest` by the owner's word is newer than all imported before it.
std::vector<size_t> newestLast(const Actuals& actuals);

/// Which names mean the same campaign, by the answers of all imports; of two answers about the same names the one
/// imported later holds.
class CampaignIdentity
{
public:
    explicit CampaignIdentity(const Actuals& actuals);
    /// One name for all names that a campaign of that source has had.
    QString of(const QString& sourceKey, const QString& campaign) const;
    /// What was answered about the two; nothing if nobody was asked.
    std::optional<bool> same(const QString& sourceKey, const QString& one, const QString& other) const;

private:
    struct Names {
        std::map<std::pair<QString, QString>, bool> answers;
        std::map<QString, QString> first; ///< name -> the name that stands for it
    };
    std::map<QString, Names> m_bySource;
};

} // namespace ertrag
