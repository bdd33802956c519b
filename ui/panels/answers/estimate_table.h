// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/answers/answer_fields.h"

class QGridLayout;

namespace ertrag
{

/// Estimates under one heading: question, low, likely, high with their unit, where they come from, and as many
/// observed cases as the guess counts.
class EstimateTable : public QWidget
{
    Q_OBJECT
public:
    /// `withCases` adds the last column.
    EstimateTable(AnswerFields& fields, bool withCases);

    struct Row {
        QString question;
        Slot<Estimate> slot;
        NumberEdit::Role role = NumberEdit::Role::Share;
        int decimals = 0;
        std::function<QString(const Campaign&)> cases = {};
        std::function<bool(const Campaign&)> applies = {}; ///< the row is hidden where not
    };
    void add(const Row& row);

private:
    AnswerFields& m_fields;
    QGridLayout* m_grid;
    int m_columns;
};

} // namespace ertrag
