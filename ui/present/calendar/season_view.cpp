// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/calendar/calendar_view.h"

#include "core/campaign/season_indices.h"
#include "core/catalogue/trade_calendar.h"

#include <QCoreApplication>
#include <algorithm>

namespace ertrag
{
namespace
{

class SeasonWords
{
    Q_DECLARE_TR_FUNCTIONS(SeasonWords)
};

QString monthName(int calendarMonth, const NumberText& numbers)
{
    return numbers.month(Month::of(2000, calendarMonth)).section(QLatin1Char(' '), 0, 0);
}

/// "Publisher (2024); Publisher (2023)"
QString named(const std::vector<PublishedSource>& sources)
{
    if (sources.empty())
        return SeasonWords::tr("Where it comes from: our own assumption.");
    QStringList names;
    for (const PublishedSource& source : sources) {
        const QString year = QString::number(source.year);
        const bool dated = source.year > 0 && !source.title.contains(year);
        names << (dated ? QStringLiteral("%1 (%2)").arg(source.title, year) : source.title);
    }
    return SeasonWords::tr("Where it comes from: %1.").arg(names.join(QStringLiteral("; ")));
}

QString ownYears(const Season& season, Trade trade)
{
    const int years = int(season.years.size());
    if (years == 0)
        return SeasonWords::tr("Enter at least one earlier year below. Until then, what is known of the trade counts.");
    const bool known = !tradeSeason(trade).demand.empty();
    return SeasonWords::tr("From %n earlier year(s).", nullptr, years) + QLatin1Char(' ') +
           (known ? SeasonWords::tr("Each month: (years × your own + %1 × trade) ÷ (years + %1).")
                  : SeasonWords::tr("Each month: (years × your own + %1 × 1) ÷ (years + %1)."))
               .arg(int(yearsOfTheTrade));
}

QString originOf(const Season& season, Trade trade)
{
    switch (season.source) {
    case SeasonSource::None:
        return SeasonWords::tr("Demand is the same in every month.");
    case SeasonSource::Trade:
        return season.demand.empty()
                   ? SeasonWords::tr("No season is known of this trade. Choose your own earlier years instead.")
                   : named(tradeSources(trade, QStringLiteral("season.demand")));
    case SeasonSource::Own:
        break;
    }
    return ownYears(season, trade);
}

QString summaryOf(const std::vector<double>& indices, const NumberText& numbers)
{
    const auto [least, most] = std::minmax_element(indices.begin(), indices.end());
    const auto name = [&](auto at) { return monthName(int(at - indices.begin()) + 1, numbers); };
    return SeasonWords::tr("Strongest is %1 with %2, weakest %3 with %4; 1 is an average month.")
        .arg(name(most), numbers.decimal(*most, 2), name(least), numbers.decimal(*least, 2));
}

} // namespace

SeasonView seasonView(const Campaign& plan, const NumberText& numbers)
{
    const Season& season = plan.season;
    SeasonView view;
    view.origin = originOf(season, plan.company.trade);
    if (season.pricesCount())
        view.pricesOrigin = named(contactPriceSources());
    if (!season.counts())
        return view;
    view.indices = season.demand;
    for (int m = 1; m <= 12; ++m) {
        view.months << numbers.shortMonth(Month::of(2000, m)).section(QLatin1Char(' '), 0, 0);
        view.values << numbers.decimal(season.demand[size_t(m - 1)], 2);
    }
    view.summary = summaryOf(season.demand, numbers);
    return view;
}

} // namespace ertrag
