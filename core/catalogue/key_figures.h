// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <vector>

namespace ertrag
{

enum class KeyFigureStage { Attention, Interaction, Lead, Sale, Retention, People, Cost, Quality };
enum class KeyFigureDirection { Higher, Lower, Band }; ///< what is better

/// Percent figures are typed and stored as 22 for 22 %; PersonsAMonth, HoursAWeek: a mean over the time.
enum class KeyFigureUnit { Count, Persons, PersonsAMonth, Percent, Money, HoursAWeek, Hours, Ratio, Points, Stars };

/// A key figure of the catalogue (questions.md 4).
struct KeyFigure {
    QString key;                  ///< "cust", "leads", "roi"; KeyFigureChoice::key
    QMap<QString, QString> names; ///< by language: "en", "de"
    QString formula;
    KeyFigureUnit unit = KeyFigureUnit::Count;
    KeyFigureStage stage = KeyFigureStage::Attention;
    KeyFigureDirection direction = KeyFigureDirection::Higher;
    QString source; ///< where the figure is read

    QString name(const QString& language) const; ///< English where the language is missing
};

/// All key figures in the order of the catalogue.
const std::vector<KeyFigure>& keyFigures();
/// Null if the catalogue does not know the key.
const KeyFigure* findKeyFigure(const QString& key);
/// Counts money, customers or hires: what a result figure must do (R9).
bool isResultFigure(const QString& key);

} // namespace ertrag
