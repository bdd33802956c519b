// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals_edits.h"
#include "core/actuals/import/import_file.h"
#include "ui/present/numbers/figure.h"

namespace ertrag
{

struct Campaign;
class NumberText;

/// A remark above the buttons: the lead is what happened, the text what it means.
struct ImportNotice {
    QString lead, text;
    Tone tone = Tone::Caution;
};

struct ImportColumnLine {
    int column = 0; ///< index in the file
    QString title;
    ColumnMeaning meaning = ColumnMeaning::None;
    QStringList values; ///< of the first rows, as they stand in the file
    bool operator==(const ImportColumnLine&) const = default;
};

/// One way to answer what the file leaves open: the file is read again with these choices.
struct ImportAnswer {
    QString text;
    ImportChoices choices;
};

/// Everything the import preview says.
struct ImportView {
    QString title;              ///< the file's name
    QString platform, evidence; ///< "Meta Ads Manager, German"; which titles told, encoding, separator
    std::vector<Figure> cards;
    std::vector<ImportColumnLine> columns; ///< taken ones first, then those that could be taken
    int otherColumns = 0;                  ///< not in the table
    QString question;                      ///< empty = the file leaves nothing open
    std::vector<ImportAnswer> answers;
    bool asksPeriod = false; ///< answered by a first and a last day
    /// Of amounts whose currency the file does not name: which it is taken for now, and the other answers.
    QString currency;
    std::vector<ImportAnswer> currencies;
    std::vector<ImportNotice> notices;
    QString counts; ///< taken, left out and why
    QString take;   ///< on the button
    bool mayTake = true;
    bool reading = false; ///< figures follow, see ImportReport::partial
};

/// The meanings that a user can give to a column, in the order of the list.
const std::vector<ColumnMeaning>& choosableMeanings();
QString meaningText(ColumnMeaning meaning);

/// "Costs 90.00 €, revenue 450.00 €": what a rate makes of the file's amounts in the book's currency; empty without
/// one.
QString convertedText(const ImportReport& report, double rate, const NumberText& numbers);

ImportView importView(const ImportReport& report, const Campaign& plan, const Actuals& actuals,
                      const NumberText& numbers);

} // namespace ertrag
