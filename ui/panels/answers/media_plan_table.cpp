// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/answers/media_plan_table.h"

#include "ui/present/calendar/calendar_view.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>

namespace ertrag
{
namespace
{

constexpr int mostLines = 20; ///< seen at once

} // namespace

FittedGrid::FittedGrid(const NumberText& numbers, QWidget* parent)
    : QWidget(parent), m_line(new QHBoxLayout), m_grid(new MonthGrid(numbers)), m_refused(label({}, TextSize::Small))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(m_line);
    m_line->setSpacing(0);
    m_line->addWidget(m_grid, 1);
    column->addWidget(m_refused);
    setTone(m_refused, Tone::Bad);
    m_refused->hide();
    setFocusProxy(m_grid);
    connect(m_grid, &MonthGrid::refused, this, &FittedGrid::showRefused);
}

void FittedGrid::setRows(std::vector<MonthGridRow> rows)
{
    m_grid->setRows(std::move(rows));
    fit();
}

void FittedGrid::showRefused(const QString& why)
{
    m_refused->setText(why);
    m_refused->setVisible(!why.isEmpty());
}

void FittedGrid::fit()
{
    const int lines = std::min(m_grid->model()->rowCount(), mostLines);
    const int height = lines * m_grid->verticalHeader()->defaultSectionSize() +
                       m_grid->horizontalHeader()->sizeHint().height() + 2 * m_grid->frameWidth() +
                       m_grid->horizontalScrollBar()->sizeHint().height();
    if (height != m_grid->height())
        m_grid->setFixedHeight(height);
}

MediaPlanTable::MediaPlanTable(const NumberText& numbers, Write write, QWidget* parent)
    : FittedGrid(numbers, parent), m_numbers(numbers), m_write(std::move(write))
{
    connect(grid(), &MonthGrid::changed, this, &MediaPlanTable::take);
}

void MediaPlanTable::show(const Campaign& plan)
{
    m_rows.clear();
    for (MediaPlanRow& row : mediaPlanRows(plan, m_numbers))
        m_rows.push_back({row.figure.path, row.name, row.group, row.unit, std::move(row.figure.values),
                          row.figure.sameEveryMonth, row.hasSum, row.inHundredths});
    grid()->setSeason(plan.season.counts() ? plan.season.demand : std::vector<double>());
    grid()->setMonths(plan.start, plan.months);
    setRows(m_rows);
}

void MediaPlanTable::take(const std::vector<MonthGridChange>& changes)
{
    std::vector<MonthChange> rows;
    for (const MonthGridRow& row : m_rows) {
        MonthChange changed{row.key, row.values};
        for (const MonthGridChange& change : changes)
            if (change.key == row.key)
                changed.values[size_t(change.month)] = change.value;
        if (changed.values != row.values)
            rows.push_back(std::move(changed));
    }
    if (!rows.empty())
        showRefused(m_write(setMonths(std::move(rows)), this));
}

} // namespace ertrag
