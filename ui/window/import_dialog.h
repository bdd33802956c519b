// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/import_view.h"

#include <QDialog>
#include <atomic>
#include <thread>

class QBoxLayout;
class QComboBox;
class QFrame;

namespace ertrag
{

/// Shows what was understood of an export file before anything is taken; what a column means can be corrected, then the
/// file is read again with it. Small files are read at once, large ones beside the window, which can be stopped.
/// Accepted = take batch().
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(const QString& path, const Campaign& plan, const Actuals& actuals, const NumberText& numbers,
                 QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Why nothing can be shown: then the dialog need not be opened, or has closed itself.
    const std::optional<Error>& refusal() const { return m_refusal; }
    const ImportReport& report() const { return m_report; }
    ImportBatch batch() const; ///< with the channel that was chosen

private:
    void read(const ImportChoices& choices);
    void take(Result<ImportReport> result);
    void stop();
    void showWaiting();
    void render();
    QFrame* newContent();
    void addRate(QBoxLayout* column);
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
    QString m_path;
    std::optional<Error> m_refusal;
    QString m_sentence; ///< why the last choice could not be read; what is shown is the reading before
    double m_rate = 0;  ///< units of the book's currency for one of the file's; 0 = not given
    std::thread m_reading;
    std::atomic<bool> m_stopped = false;
    QString m_channelId; ///< null until the user or the platform has chosen
    QWidget* m_content = nullptr;
};

} // namespace ertrag
