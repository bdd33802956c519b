// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/step_key.h"
#include "ui/present/words/language.h"
#include "ui/theme/appearance.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

class QSettings;

namespace ertrag
{

/// A book on the start page.
struct RecentBook {
    QString path, name, note;
    qint64 openedAt = 0; ///< seconds since 1970, UTC
    bool operator==(const RecentBook&) const = default;
};

/// Every setting once: key, type, default. The only user of QSettings.
class Settings
{
public:
    /// `store` outlives this object; tests give one over a temporary file.
    Settings(QSettings& store, Language systemLanguage) : m_store(store), m_systemLanguage(systemLanguage) {}

    Language language() const; ///< default: the system's
    void setLanguage(Language language);
    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    bool allStations() const; ///< default: one station at a time
    void setAllStations(bool all);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    StepKey lastStep() const; ///< default: the first
    void setLastStep(StepKey step);
    std::vector<RecentBook> recentBooks() const; ///< newest first, at most 8, only files that still exist
    void noteBook(const RecentBook& book);

private:
    QSettings& m_store;
    Language m_systemLanguage;
};

} // namespace ertrag
