// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace ertrag
{

class CorrectionCard;
class ImportList;
class KeyFigureTable;
class MonthNotes;
class MonthTable;

/// Step 8: what really happened, typed month by month and taken from files.
class ActualsPage : public Page
{
    Q_OBJECT
public:
    explicit ActualsPage(PageContext& context, QWidget* parent = nullptr);

    void render(const Assessment& assessment, ChangedParts parts, const void* origin) override;
    bool focusField(const QString& field) override;
    QString progress(const Assessment& assessment) const override;

private:
    void connectCards();
    void showMonths();
    void sayMonths();
    int wantedMonths(const Campaign& plan) const;

    ImportList* m_imports;
    MonthTable *m_months, *m_enquiries, *m_planned, *m_additional;
    KeyFigureTable* m_keyFigures;
    MonthNotes* m_notes;
    CorrectionCard* m_correction;
    ActualMonthsPtr m_known = std::make_shared<const ActualMonths>(); ///< of what is shown
    QString m_gap;                                                    ///< what is missing, in words
    int m_shown = 0, m_atLeast = 6;                                   ///< months
};

} // namespace ertrag
