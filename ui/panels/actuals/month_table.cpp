// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/actuals/month_table.h"

#include "core/actuals/actuals_edits.h"
#include "core/document/session.h"
#include "ui/present/numbers/number_text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

struct Head {
    const char* title;
    const char* note;
};
constexpr Head heads[] = {
    {QT_TRANSLATE_NOOP("ertrag::MonthTable", "Month by month"),
     QT_TRANSLATE_NOOP("ertrag::MonthTable",
                       "Leave empty what you do not know. What you type counts before what a file says, and no import "
                       "changes it. An empty month before the last one is missing, unless you mark it as “nothing”.")},
    {QT_TRANSLATE_NOOP("ertrag::MonthTable", "What the plan costs besides"),
     QT_TRANSLATE_NOOP("ertrag::MonthTable",
                       "As long as a field is empty, the plan's amount counts. Type 0 for what was not needed or "
                       "already is among the other costs.")},
    {QT_TRANSLATE_NOOP("ertrag::MonthTable", "Who came only because of it?"),
     QT_TRANSLATE_NOOP("ertrag::MonthTable",
                       "As you want to show it in question 2: asked, counted by codes, or measured against a region or "
                       "a time without ads. While it is empty, the plan's guess counts.")},
    {QT_TRANSLATE_NOOP("ertrag::MonthTable", "What became of the enquiries?"),
     QT_TRANSLATE_NOOP(
         "ertrag::MonthTable",
         "By the month in which they came, as it is today: how many are still open, and how many said no. "
         "Empty means that nobody counted them; then the plan's figures count.")}};

int decimalsOf(NumberEdit::Role role, const NumberText& numbers)
{
    if (role == NumberEdit::Role::Money)
        return numbers.currencyDecimals();
    return role == NumberEdit::Role::Hours ? 1 : 0;
}

std::optional<double> valueOf(const TypedMonth& typed, const MonthFigure& figure, int decimals)
{
    if (figure.count)
        return typed.*(figure.count);
    const auto& amount = typed.*(figure.amount);
    return amount ? std::optional<double>(amount->units(decimals)) : std::nullopt;
}

QString fieldOf(Month month, const MonthFigure& of)
{
    return of.count ? fieldPath(month, of.count) : fieldPath(month, of.amount);
}

} // namespace

MonthTable::MonthTable(Session& session, const NumberText& numbers, MonthFigures which, QWidget* parent)
    : Card(tr(heads[size_t(which)].title), parent), m_session(session), m_numbers(numbers), m_which(which),
      m_figures(monthFigures(which)), m_note(label({}, TextSize::Small, false, true))
{
    body()->addWidget(label(tr(heads[size_t(which)].note), TextSize::Normal, false, true));
    auto* months = new QWidget;
    m_grid = new QGridLayout(months);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(6);
    addHeadings();
    body()->addWidget(months);
    if (which == MonthFigures::Sales)
        body()->addWidget(
            label(tr("In black: typed by you. In grey: from the imported files; type over it where you know better."),
                  TextSize::Small, false, true));
    body()->addWidget(m_note);
    m_note->hide();
    m_more = button(tr("Show &more months"));
    connect(m_more, &QPushButton::clicked, this, &MonthTable::moreWanted);
    body()->addWidget(m_more);
    m_more->setVisible(which == MonthFigures::Sales);
}

void MonthTable::addHeadings()
{
    for (size_t i = 0; i < m_figures.size(); ++i) {
        QString words = tr(m_figures[i].title);
        if (m_figures[i].role == NumberEdit::Role::Money)
            words += QStringLiteral(" (") + m_numbers.currencySign() + QLatin1Char(')');
        auto* title = label(words, TextSize::Small, true);
        title->setAlignment(Qt::AlignRight | Qt::AlignBottom);
        m_grid->addWidget(title, 0, int(i) + 1);
    }
    // Fields of all tables stand below each other.
    for (size_t i = 0; i < monthFigures(MonthFigures::Sales).size(); ++i)
        m_grid->setColumnStretch(int(i) + 1, 1);
    if (m_which == MonthFigures::Sales)
        m_grid->addWidget(label(tr("nothing"), TextSize::Small, true), 0, int(m_figures.size()) + 1,
                          Qt::AlignHCenter | Qt::AlignBottom);
    m_headings = m_grid->count();
}

void MonthTable::fit(Month start, int months)
{
    if (start != m_start || months < m_rows) {
        while (QLayoutItem* item = m_grid->takeAt(m_headings)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        m_cells.clear();
        m_marks.clear();
        m_rows = 0;
        m_start = start;
    }
    while (m_rows < months)
        addRow(m_start + m_rows);
}

void MonthTable::offerMore(bool offered)
{
    m_more->setVisible(offered);
}

void MonthTable::say(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void MonthTable::addRow(Month month)
{
    const int row = ++m_rows;
    const QString name = m_numbers.month(month);
    auto* title = label(m_numbers.shortMonth(month));
    title->setToolTip(name);
    title->setWordWrap(false);
    m_grid->addWidget(title, row, 0);
    for (size_t i = 0; i < m_figures.size(); ++i) {
        const MonthFigure& figure = m_figures[i];
        auto* edit = new NumberEdit(m_numbers, figure.role, decimalsOf(figure.role, m_numbers),
                                    tr("%1, %2").arg(tr(figure.title), name));
        edit->setCompact();
        const Cell cell{month, i, edit};
        connect(edit, &NumberEdit::valueEntered, this,
                [this, cell](std::optional<double> value) { enter(cell, value); });
        m_grid->addWidget(edit, row, int(i) + 1);
        m_cells.push_back(cell);
    }
    if (m_which == MonthFigures::Sales)
        addMark(month, row);
}

void MonthTable::addMark(Month month, int row)
{
    auto* box = new QCheckBox;
    const QString name = tr("Nothing happened in %1").arg(m_numbers.month(month));
    box->setAccessibleName(name);
    box->setToolTip(name);
    m_grid->addWidget(box, row, int(m_figures.size()) + 1, Qt::AlignCenter);
    m_marks.push_back({month, box});
    connect(box, &QCheckBox::clicked, this, [this, month](bool nothing) {
        (void)m_session.apply(set(month, &TypedMonth::nothing, nothing)); // a mark cannot be refused
    });
}

void MonthTable::enter(const Cell& cell, std::optional<double> value)
{
    if (value && *value < 0)
        return cell.edit->showRefused(tr("Not below zero, please."));
    cell.edit->showRefused({});
    const MonthFigure& figure = m_figures[cell.figure];
    const auto amount = value ? std::optional(Money::fromUnits(*value, m_numbers.currencyDecimals())) : std::nullopt;
    (void)m_session.apply(figure.count ? set(cell.month, figure.count, value) // a typed figure cannot be refused
                                       : set(cell.month, figure.amount, amount));
}

void MonthTable::show(const Actuals& actuals, const std::vector<ActualMonth>& files)
{
    for (const Cell& cell : m_cells)
        showCell(cell, actuals, files);
    for (const Mark& mark : m_marks)
        mark.box->setChecked(typedMonth(actuals, mark.month).nothing);
}

void MonthTable::showCell(const Cell& cell, const Actuals& actuals, const std::vector<ActualMonth>& files)
{
    const MonthFigure& figure = m_figures[cell.figure];
    const std::optional<double> typed = valueOf(typedMonth(actuals, cell.month), figure, m_numbers.currencyDecimals());
    cell.edit->setValue(typed);
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const ActualMonth& m) { return m.month == cell.month; });
    const auto known = found == files.end() || !figure.known ? std::nullopt : (*found).*(figure.known);
    const bool whole = known && *known == std::round(*known);
    const QString file = known ? m_numbers.decimal(*known, whole ? 0 : decimalsOf(figure.role, m_numbers)) : QString();
    const QString source = !typed && known  ? tr("From the imported files")
                           : typed && known ? tr("Typed by you; the files say %1").arg(file)
                           : typed          ? tr("Typed by you")
                                            : QString();
    cell.edit->edit()->setPlaceholderText(file);
    cell.edit->edit()->setToolTip(source);
    // A placeholder is not read aloud.
    if (known)
        cell.edit->edit()->setAccessibleDescription(typed ? source : file + QStringLiteral(" \u00b7 ") + source);
}

bool MonthTable::focusField(const QString& field)
{
    for (const Cell& cell : m_cells)
        if (field == fieldOf(cell.month, m_figures[cell.figure])) {
            cell.edit->edit()->setFocus();
            return true;
        }
    for (const Mark& mark : m_marks)
        if (field == fieldPath(mark.month, &TypedMonth::nothing)) {
            mark.box->setFocus();
            return true;
        }
    return false;
}

} // namespace ertrag
