// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/import/import_view.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QLayout;
class QVBoxLayout;

namespace ertrag
{

/// What was understood of a file, what it leaves open, and the buttons that take it.
class ImportPreview : public QFrame
{
    Q_OBJECT
public:
    ImportPreview(const Campaign& plan, const Actuals& actuals, const NumberText& numbers, QWidget* parent = nullptr);

    /// A list of columns that is the same stays as it is, with what is open or scrolled in it. `sentence` says why the
    /// last choice could not be read; what is shown is the reading before.
    void showReport(const ImportReport& report, const QString& sentence);
    const QString& channel() const { return m_channel; } ///< Channel::id that was chosen; empty = none
    double rate() const; ///< units of the book's currency for one of the file's; 0 = not given

signals:
    void choicesWanted(const ertrag::ImportChoices& choices); ///< the file is to be read again with them
    void takeWanted();
    void cancelWanted();

private:
    QWidget* above(const ImportView& view);
    QWidget* remarks(const ImportView& view, const QString& sentence);
    void showColumns(const ImportView& view);
    QWidget* foot(const ImportView& view);
    void put(QBoxLayout* layout, QWidget*& place, QWidget* made);
    void addHead(QBoxLayout* column, const ImportView& view);
    void addCards(QBoxLayout* column, const ImportView& view);
    QWidget* questionBox(const ImportView& view);
    void addPeriod(QLayout* row);
    void addCurrency(QBoxLayout* column, const ImportView& view);
    void convert(double rate);
    void chooseMeaning(int column, ColumnMeaning meaning);
    void addRate(QBoxLayout* column);
    void addChannels(QBoxLayout* row);
    void addButtons(QBoxLayout* column, const ImportView& view);

    const Campaign& m_plan;
    const Actuals& m_actuals;
    const NumberText& m_numbers;
    ImportReport m_report; ///< what is shown, without its rows
    QString m_channel;     ///< null until the user or the platform has chosen
    double m_rate = 0;
    QLabel* m_converted = nullptr;                       ///< beside the rate
    std::vector<ImportColumnLine> m_columnLines;         ///< as m_columns shows them
    QBoxLayout *m_frame = nullptr, *m_content = nullptr; ///< the content scrolls, the foot does not
    QWidget *m_above = nullptr, *m_columns = nullptr, *m_remarks = nullptr, *m_foot = nullptr;
};

} // namespace ertrag
