// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/calendar_edits.h"
#include "ui/panels/answers/media_plan_table.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>

namespace ertrag
{
namespace
{

constexpr size_t mostYears = 20; ///< Season::years

} // namespace

EarlierYears::EarlierYears(const NumberText& numbers, Write write, QWidget* parent)
    : FittedGrid(numbers, parent), m_write(std::move(write)), m_add(button(tr("Add the year before"))),
      m_remove(button(tr("Remove the earliest year")))
{
    grid()->setCalendarYear();
    grid()->setAccessibleName(tr("Earlier years by month"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    qobject_cast<QBoxLayout*>(layout())->addLayout(buttons);
    connect(grid(), &MonthGrid::changed, this, &EarlierYears::take);
    connect(m_add, &QPushButton::clicked, this, &EarlierYears::addYear);
    connect(m_remove, &QPushButton::clicked, this, &EarlierYears::removeYear);
}

void EarlierYears::show(const Campaign& plan)
{
    m_years = plan.season.years;
    m_firstOfPlan = plan.start.year();
    std::vector<MonthGridRow> rows;
    for (size_t i = 0; i < m_years.size(); ++i) {
        std::vector<double> months = m_years[i].months;
        months.resize(12);
        rows.push_back(
            {QString::number(i), QString::number(m_years[i].year), {}, NumberRole::Count, std::move(months)});
    }
    grid()->setVisible(!rows.empty());
    m_add->setEnabled(m_years.size() < mostYears);
    m_remove->setVisible(!rows.empty());
    setRows(std::move(rows));
}

void EarlierYears::take(const std::vector<MonthGridChange>& changes)
{
    std::vector<SeasonYear> years = m_years;
    for (const MonthGridChange& change : changes) {
        std::vector<double>& months = years[change.key.toUInt()].months;
        months.resize(12);
        months[size_t(change.month)] = change.value;
    }
    showRefused(m_write(setSeasonYears(std::move(years)), this));
}

void EarlierYears::addYear()
{
    std::vector<SeasonYear> years = m_years;
    int earliest = m_firstOfPlan;
    for (const SeasonYear& year : years)
        earliest = std::min(earliest, year.year);
    years.push_back({earliest - 1, std::vector<double>(12, 0.0)});
    showRefused(m_write(setSeasonYears(std::move(years)), m_add));
}

void EarlierYears::removeYear()
{
    std::vector<SeasonYear> years = m_years;
    const auto earliest = std::min_element(years.begin(), years.end(),
                                           [](const SeasonYear& a, const SeasonYear& b) { return a.year < b.year; });
    if (earliest != years.end())
        years.erase(earliest);
    showRefused(m_write(setSeasonYears(std::move(years)), m_remove));
}

} // namespace ertrag
