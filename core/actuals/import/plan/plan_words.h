// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace ertrag
{

/// What the figures of a row are. Hours without week or month cannot be taken.
enum class PlanUnit { Money, Posts, HoursPerWeek, HoursPerMonth, Hours, Share };

/// Words of media plans in German and English. Source: resources/catalogue/plan_words.json; our own collection.
struct PlanWords {
    QStringList months;                  ///< in front of the number of a campaign month
    QStringList totals;                  ///< comparable; beside those of rowWords()
    QMap<QString, QStringList> units;    ///< "ads", "posts", "hours"
    QSet<QString> filling, week, month;  ///< words between them
    QSet<QString> costs;                 ///< squeezed: headings above cost lines
    QMap<QString, QStringList> lines;    ///< "content", "tools", "other", "agency": squeezed names
    QMap<QString, QStringList> channels; ///< kind of channel -> squeezed names
};
const PlanWords& planWords();

/// The words of a name, comparable, without marks between them.
QStringList wordsOf(const QString& name);
/// Of "Google-Unternehmensprofil" and "Google Unternehmensprofil" the same.
QString squeezed(const QString& name);
/// "Summe", "Gesamt 2026", "Total costs", "Social Summe".
bool isTotalName(const QString& cell);
/// The unit that the words of a name tell; nothing if they tell none.
struct NamedUnit {
    bool told = false;
    PlanUnit unit = PlanUnit::Money;
    QString rest; ///< the name without those words, squeezed
};
NamedUnit unitOf(const QString& name);

} // namespace ertrag
