// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

class QSettings;

namespace ertrag
{

enum class Appearance { System, Light, Dark };

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
    /// `systemLanguage` is what the system speaks: "de" or anything else.
    Settings(QSettings& store, QString systemLanguage) : m_store(store), m_systemLanguage(std::move(systemLanguage)) {}

    QString language() const; ///< "de", "en"; default: the system's, else English
    void setLanguage(const QString& language);
    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    int lastStep() const; ///< 1..9
    void setLastStep(int step);
    std::vector<RecentBook> recentBooks() const; ///< newest first, at most 8, only files that still exist
    void noteBook(const RecentBook& book);

private:
    QSettings& m_store;
    QString m_systemLanguage;
};

} // namespace ertrag
