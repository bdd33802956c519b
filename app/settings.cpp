// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QFileInfo>
#include <QSettings>
#include <algorithm>

namespace ertrag
{
namespace
{

const QString languageKey = QStringLiteral("language");
const QString appearanceKey = QStringLiteral("appearance");
const QString allStationsKey = QStringLiteral("all_stations");
const QString geometryKey = QStringLiteral("window/geometry");
const QString lastStepKey = QStringLiteral("window/step");
const QString recentKey = QStringLiteral("recent");
constexpr size_t recentMost = 8;

} // namespace

Language Settings::language() const
{
    return languageOf(m_store.value(languageKey).toString()).value_or(m_systemLanguage);
}

void Settings::setLanguage(Language language)
{
    m_store.setValue(languageKey, languageCode(language));
}

Appearance Settings::appearance() const
{
    return Appearance(std::clamp(m_store.value(appearanceKey, 0).toInt(), 0, 2));
}

void Settings::setAppearance(Appearance appearance)
{
    m_store.setValue(appearanceKey, int(appearance));
}

bool Settings::allStations() const
{
    return m_store.value(allStationsKey, false).toBool();
}

void Settings::setAllStations(bool all)
{
    m_store.setValue(allStationsKey, all);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_store.setValue(geometryKey, geometry);
}

StepKey Settings::lastStep() const
{
    return stepFromText(m_store.value(lastStepKey).toString()).value_or(StepKey{});
}

void Settings::setLastStep(StepKey step)
{
    m_store.setValue(lastStepKey, stepText(step));
}

std::vector<RecentBook> Settings::recentBooks() const
{
    std::vector<RecentBook> books;
    const QVariantList stored = m_store.value(recentKey).toList();
    for (const QVariant& entry : stored) {
        const QStringList parts = entry.toStringList();
        if (parts.size() == 4 && QFileInfo::exists(parts[0]) && books.size() < recentMost)
            books.push_back({parts[0], parts[1], parts[2], parts[3].toLongLong()});
    }
    return books;
}

void Settings::noteBook(const RecentBook& book)
{
    auto books = recentBooks();
    std::erase_if(books, [&](const RecentBook& known) { return known.path == book.path; });
    books.insert(books.begin(), book);
    books.resize(std::min(books.size(), recentMost));
    QVariantList stored;
    for (const RecentBook& b : books)
        stored.append(QVariant(QStringList{b.path, b.name, b.note, QString::number(b.openedAt)}));
    m_store.setValue(recentKey, stored);
}

} // namespace ertrag
