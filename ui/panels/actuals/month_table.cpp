// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/actuals/month_table.h"

#include "core/actuals/actuals_edits.h"
#include "core/document/session.h"
#include "ui/present/numbers/number_text.h"

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

/// The figures of a month in the order of the columns; amounts and counts are typed differently.
struct MonthFigure {
    const char* title;
    NumberEdit::Role role;
    std::optional<double> TypedMonth::*count;
    std::optional<Money> TypedMonth::*amount;
    std::optional<double> ActualMonth::*known; ///< what a file says, if nothing is typed
};
constexpr MonthFigure figures[] = {{QT_TRANSLATE_NOOP("ertrag::MonthTable", "Enquiries"), NumberEdit::Role::Count,
                                    &TypedMonth::enquiries, nullptr, &ActualMonth::enquiries},
                                   {QT_TRANSLATE_NOOP("ertrag::MonthTable", "New customers"), NumberEdit::Role::Count,
                                    &TypedMonth::newCustomers, nullptr, &ActualMonth::newCustomers},
                                   {QT_TRANSLATE_NOOP("ertrag::MonthTable", "Orders"), NumberEdit::Role::Count,
                                    &TypedMonth::orders, nullptr, &ActualMonth::orders},
                                   {QT_TRANSLATE_NOOP("ertrag::MonthTable", "Revenue, net"), NumberEdit::Role::Money,
                                    nullptr, &TypedMonth::revenueNet, &ActualMonth::revenueNet},
                                   {QT_TRANSLATE_NOOP("ertrag::MonthTable", "Hours worked"), NumberEdit::Role::Hours,
                                    &TypedMonth::hours, nullptr, &ActualMonth::hours},
                                   {QT_TRANSLATE_NOOP("ertrag::MonthTable", "Ad costs"), NumberEdit::Role::Money,
                                    nullptr, &TypedMonth::adCosts, &ActualMonth::adCosts},
                                   {QT_TRANSLATE_NOOP("ertrag::MonthTable", "Other costs"), NumberEdit::Role::Money,
                                    nullptr, &TypedMonth::otherCosts, &ActualMonth::otherCosts}};
constexpr int figureCount = int(std::size(figures));

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

QString fieldOf(Month month, int figure)
{
    const MonthFigure& of = figures[figure];
    return of.count ? fieldPath(month, of.count) : fieldPath(month, of.amount);
}

} // namespace

MonthTable::MonthTable(Session& session, const NumberText& numbers, QWidget* parent)
    : Card(tr("Month by month"), parent), m_session(session), m_numbers(numbers)
{
    body()->addWidget(label(
        tr("Leave empty what you do not know. What you type counts before what a file says, and no import changes it."),
        TextSize::Normal, false, true));
    auto* months = new QWidget;
    m_grid = new QGridLayout(months);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(6);
    addHeadings();
    body()->addWidget(months);
    body()->addWidget(
        label(tr("In black: typed by you. In grey: from the imported files; type over it where you know better."),
              TextSize::Small, false, true));
    m_more = button(tr("Show &more months"));
    connect(m_more, &QPushButton::clicked, this, &MonthTable::moreWanted);
    body()->addWidget(m_more);
}

void MonthTable::addHeadings()
{
    for (int i = 0; i < figureCount; ++i) {
        QString words = tr(figures[i].title);
        if (figures[i].role == NumberEdit::Role::Money)
            words += QStringLiteral(" (") + m_numbers.currencySign() + QLatin1Char(')');
        auto* title = label(words, TextSize::Small, true);
        title->setAlignment(Qt::AlignRight | Qt::AlignBottom);
        m_grid->addWidget(title, 0, i + 1);
        m_grid->setColumnStretch(i + 1, 1);
    }
}

void MonthTable::fit(Month start, int months)
{
    if (start != m_start || months < m_rows) {
        while (QLayoutItem* item = m_grid->takeAt(figureCount)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        m_cells.clear();
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

void MonthTable::addRow(Month month)
{
    const int row = ++m_rows;
    const QString name = m_numbers.month(month);
    auto* title = label(m_numbers.shortMonth(month));
    title->setToolTip(name);
    title->setWordWrap(false);
    m_grid->addWidget(title, row, 0);
    for (int i = 0; i < figureCount; ++i) {
        auto* edit = new NumberEdit(m_numbers, figures[i].role, decimalsOf(figures[i].role, m_numbers),
                                    tr("%1, %2").arg(tr(figures[i].title), name));
        edit->setCompact();
        const Cell cell{month, i, edit};
        connect(edit, &NumberEdit::valueEntered, this,
                [this, cell](std::optional<double> value) { enter(cell, value); });
        m_grid->addWidget(edit, row, i + 1);
        m_cells.push_back(cell);
    }
}

void MonthTable::enter(const Cell& cell, std::optional<double> value)
{
    if (value && *value < 0)
        return cell.edit->showRefused(tr("Not below zero, please."));
    cell.edit->showRefused({});
    const MonthFigure& figure = figures[cell.figure];
    const auto amount = value ? std::optional(Money::fromUnits(*value, m_numbers.currencyDecimals())) : std::nullopt;
    (void)m_session.apply(figure.count ? set(cell.month, figure.count, value) // a typed figure cannot be refused
                                       : set(cell.month, figure.amount, amount));
}

void MonthTable::show(const Actuals& actuals, const std::vector<ActualMonth>& files)
{
    for (const Cell& cell : m_cells)
        showCell(cell, actuals, files);
}

void MonthTable::showCell(const Cell& cell, const Actuals& actuals, const std::vector<ActualMonth>& files)
{
    const MonthFigure& figure = figures[cell.figure];
    const std::optional<double> typed = valueOf(typedMonth(actuals, cell.month), figure, m_numbers.currencyDecimals());
    cell.edit->setValue(typed);
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const ActualMonth& m) { return m.month == cell.month; });
    const auto known = found == files.end() ? std::nullopt : (*found).*(figure.known);
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
        if (field == fieldOf(cell.month, cell.figure)) {
            cell.edit->edit()->setFocus();
            return true;
        }
    return false;
}

} // namespace ertrag
