// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals_edits.h"
#include "core/actuals/import/import_file.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QPushButton;

namespace ertrag {

struct Campaign;
class NumberText;

/// Shows what was understood of an export file before anything is taken. Accepted = take batch().
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(ImportReport report, const Campaign& plan, const Actuals& actuals, const NumberText& numbers, QWidget* parent = nullptr);

    const ImportReport& report() const { return m_report; }
    ImportBatch batch() const; ///< with the channel that was chosen

private:
    QString recognised() const;
    QString skipped() const;
    QString costText() const;
    void addFigures(QBoxLayout* column);
    void addColumns(QBoxLayout* column);
    void addNotices(QBoxLayout* column, const Campaign& plan, const Actuals& actuals);
    void addChannels(QBoxLayout* column, const Campaign& plan);
    void addButtons(QBoxLayout* column, const Campaign& plan);
    bool foreign(const Campaign& plan) const;

    ImportReport m_report;
    const NumberText& m_numbers;
    QComboBox* m_channel = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace ertrag
