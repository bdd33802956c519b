// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/import_view.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;

namespace ertrag {

/// Shows what was understood of an export file before anything is taken; what a column means can be corrected, then the
/// file is read again with it. Accepted = take batch().
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(ImportReport report, const Campaign& plan, const Actuals& actuals, const NumberText& numbers, QWidget* parent = nullptr);

    const ImportReport& report() const { return m_report; }
    ImportBatch batch() const; ///< with the channel that was chosen

private:
    void render();
    void readAgain(const ImportChoices& choices);
    void chooseMeaning(int column, ColumnMeaning meaning);
    QWidget* questionBox(const ImportView& view);
    void addPeriod(QBoxLayout* row);
    void addCards(QBoxLayout* column, const ImportView& view);
    void addColumns(QBoxLayout* column, const ImportView& view);
    QWidget* meaningChoice(const ImportColumnLine& line);
    void addChannels(QBoxLayout* row);
    void addButtons(QBoxLayout* column, const ImportView& view);

    ImportReport m_report;
    const Campaign& m_plan;
    const Actuals& m_actuals;
    const NumberText& m_numbers;
    QString m_refusal;   ///< why the last choice could not be read; what is shown is the reading before
    QString m_channelId; ///< null until the user or the platform has chosen
    QWidget* m_content = nullptr;
};

} // namespace ertrag
