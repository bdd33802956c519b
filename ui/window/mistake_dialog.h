// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/words/mistake_report.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;

namespace ertrag
{

/// Shows a report of a mistake, to be finished and then copied, saved or mailed by the user. Nothing is sent by itself.
class MistakeDialog : public QDialog
{
    Q_OBJECT
public:
    explicit MistakeDialog(const MistakeReport& report, QWidget* parent = nullptr);
    MistakeReport report() const; ///< as it stands now
    void showDone(const QString& sentence);

signals:
    void saveWanted(const ertrag::MistakeReport& report);

private:
    void addButtons(QBoxLayout* column);
    void copy();
    void mail();

    QString m_subject;
    QPlainTextEdit* m_text;
    QLabel* m_done;
};

} // namespace ertrag
