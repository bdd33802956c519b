// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/calendar_edits.h"
#include "ui/panels/answers/media_plan_table.h"
#include "ui/widgets/form.h"
#include "ui/widgets/text_input.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <algorithm>

namespace ertrag
{
namespace
{

constexpr size_t mostYears = 20; ///< Season::years

} // namespace

EarlierYears::EarlierYears(const NumberText& numbers, Write write, QWidget* parent)
    : FittedGrid(numbers, parent), m_write(std::move(write)), m_column(new QVBoxLayout),
      m_add(button(tr("Add the year before"))), m_remove(button(tr("Remove the earliest year")))
{
    grid()->setCalendarYear();
    grid()->setAccessibleName(tr("Earlier years by month"));
    grid()->verticalHeader()->hide();
    m_column->setContentsMargins(0, grid()->horizontalHeader()->sizeHint().height() + grid()->frameWidth(), 6, 0);
    m_column->setSpacing(0);
    m_column->setAlignment(Qt::AlignTop);
    line()->insertLayout(0, m_column);
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
    showNumbers();
}

void EarlierYears::showNumbers()
{
    while (m_numbers.size() < m_years.size()) {
        const size_t at = m_numbers.size();
        auto* number = new TextInput(tr("Year of line %1").arg(at + 1));
        number->setFixedSize(62, grid()->verticalHeader()->defaultSectionSize());
        connect(number, &TextInput::entered, this, [this, at](const QString& typed) { takeNumber(at, typed); });
        m_column->addWidget(number);
        if (at > 0)
            setTabOrder(m_numbers.back(), number);
        setTabOrder(number, grid());
        m_numbers.push_back(number);
    }
    for (size_t i = 0; i < m_numbers.size(); ++i) {
        m_numbers[i]->setVisible(i < m_years.size());
        if (i < m_years.size())
            m_numbers[i]->show(QString::number(m_years[i].year));
    }
}

void EarlierYears::takeNumber(size_t at, const QString& typed)
{
    bool isNumber = false;
    std::vector<SeasonYear> years = m_years;
    years[at].year = typed.toInt(&isNumber);
    const bool twice = std::any_of(m_years.begin(), m_years.end(),
                                   [&](const SeasonYear& each) { return each.year == years[at].year; });
    const QString why = !isNumber ? tr("A year is a number of four digits. The value before still counts.")
                        : twice   ? tr("This year is there already. The value before still counts.")
                                  : m_write(setSeasonYears(std::move(years)), m_numbers[at]);
    m_numbers[at]->setRefused(!why.isEmpty());
    showRefused(why);
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
