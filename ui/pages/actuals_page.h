// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"
#include "ui/pages/page.h"
#include "ui/widgets/form.h"

#include <vector>

class QGridLayout;

namespace ertrag
{

class CorrectionCard;

/// Step 8: what really happened, typed month by month and taken from files.
class ActualsPage : public Page
{
    Q_OBJECT
public:
    explicit ActualsPage(PageContext& context, QWidget* parent = nullptr);

    void render(unsigned parts, const void* origin) override;
    bool focusField(const QString& field) override;
    QString progress() const override;

private:
    struct Cell {
        Month month;
        int figure; ///< index into the figures of a month
        NumberEdit* edit;
    };

    struct Note {
        Month month;
        QLineEdit* edit;
    };

    void addMonthsCard(QVBoxLayout* column);
    void addNotesCard(QVBoxLayout* column);
    void addCorrectionCard(QVBoxLayout* column);
    void addNote(Month month);
    QString headingOf(int figure) const;
    void addImportsCard(QVBoxLayout* column);
    void fitRows();
    void addRow(Month month);
    void showCells();
    void showImports();
    void addImportRow(const ImportBatch& batch);
    void enter(const Cell& cell, std::optional<double> value);
    int wantedRows() const;

    QGridLayout* m_grid = nullptr;
    QWidget* m_months = nullptr;
    QPushButton* m_more = nullptr;
    Card* m_monthsCard = nullptr;
    QVBoxLayout* m_imports = nullptr;
    QLabel* m_noImports = nullptr;
    QPushButton* m_import = nullptr;
    std::vector<Cell> m_cells;
    std::vector<Note> m_notes;
    QGridLayout* m_noteGrid = nullptr;
    CorrectionCard* m_correction = nullptr;
    Month m_start;
    int m_rows = 0;
    int m_atLeast = 6; ///< months shown
};

} // namespace ertrag
