// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

#include <QCoreApplication>
#include <vector>

namespace ertrag
{

class NumberText;

/// What a user can pick (the number of an enum), with its words.
struct Option {
    int value = 0;
    QString text;
    bool operator==(const Option&) const = default;
};
using Options = std::vector<Option>;
QString optionText(const Options& options, int value);

/// The words of all answers that are picked, in the order in which they are offered.
class AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)
public:
    static QString yes();
    static QString no();
    static QString unknown();     ///< "I don't know"
    static QString choose();      ///< the entry of a choice that is still open
    static QString writtenBack(); ///< stands above the sentence written back
    static QString remove();
    static QString removeRow(const QString& column, int row); ///< by the title of its first column
    static QString more();
    static QString moreAbout(const QString& what);
    static QString cellName(const QString& column, int row);
    static QString noDay(const QString& typed, const NumberText& numbers); ///< why it was not taken as a day
    static QString example(const QString& text);

    static QString origin(Origin origin);
    static QString originExplained(Origin origin);
    static QString confirmPreset(); ///< what pressing the mark of a preset does
    static QString presetsInTable();
    static QString confirmPresets();
    static QString originOf(const QString& subject, Origin origin);

    static Options businessGoals();
    static Options bottlenecks();
    static Options capacities();
    static Options aimVerbs();
    static Options aimObjects();
    static Options keyFigureRoles();
    static Options rhythms();
    static Options evidenceLevels();
    static Options markets();
    static Options lookupPlaces();
    static Options whereEvidences();
    static Options roleKinds();
    static Options accountOwners();
    static Options approvalRules();
    static Options skillLevels();
    static Options worksCouncils();
    static Options crisisStages();
    static Options doublings();
    static Options priceBases();
    static Options savingKinds();
    static Options foreignCostKinds();
    static Options rampForms();
    static Options relationStrengths();
    static Options relationDirections(); ///< 0 the same, 1 opposite
};

} // namespace ertrag
