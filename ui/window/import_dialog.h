// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/import_file.h"

#include <QDialog>
#include <atomic>
#include <thread>

namespace ertrag
{

class ImportPreview;
class NumberText;
struct Campaign;

/// Shows what was understood of an export file before anything is taken; what a column means can be corrected, then the
/// file is read again with it. Small files are read at once; of large ones the beginning is shown while they are read
/// beside the window, which can be stopped.
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
    void showPreview(const ImportReport& report, const QString& sentence);
    void showBeginning(const ImportChoices& choices);
    void showWaiting();

    ImportReport m_report;
    QString m_path;
    std::optional<Error> m_refusal;
    std::thread m_reading;
    std::atomic<bool> m_stopped = false;
    ImportPreview* m_preview;
    QWidget* m_waiting = nullptr;
};

} // namespace ertrag
