// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/json_output.h"

#include "app/commands/json_values.h"
#include "core/actuals/import/import_file.h"
#include "core/projection/simulation/simulate.h"

#include <QJsonArray>
#include <cmath>

namespace ertrag
{

namespace
{

QJsonObject spread(const Spread& s, bool mean)
{
    QJsonObject object{{key("p10"), s.p10}, {key("p50"), s.p50}, {key("p90"), s.p90}};
    object.insert(mean ? key("mean") : key("p25"), mean ? s.mean : s.p25);
    if (!mean)
        object.insert(key("p75"), s.p75);
    return object;
}

QJsonArray months(const Projection& projection)
{
    QJsonArray list;
    for (size_t t = 0; t < projection.byMonth.size(); ++t) {
        const MonthSpread& month = projection.byMonth[t];
        list.append(QJsonObject{{key("month"), int(t) + 1},
                                {key("net_cumulative"), spread(month.netCumulative, false)},
                                {key("cost"), spread(month.cost, false)},
                                {key("benefit"), spread(month.benefit, false)}});
    }
    return list;
}

QJsonObject likely(const CashRun& run)
{
    QJsonArray list;
    for (size_t t = 0; t < run.months.size(); ++t)
        list.append(QJsonObject{{key("month"), int(t) + 1},
                                {key("cost"), run.months[t].cost.total()},
                                {key("benefit"), run.months[t].benefit},
                                {key("customers"), run.months[t].customers}});
    return {{key("cost"), run.cost},
            {key("benefit"), run.benefit},
            {key("roi"), run.roi},
            {key("npv"), run.npv},
            {key("romi_on_ads"), orNull(run.romiOnAds)},
            {key("roas"), orNull(run.roas)},
            {key("cost_per_customer"), orNull(run.costPerCustomer)},
            {key("lifetime_value"), run.lifetimeValue},
            {key("value_beyond_horizon"), run.valueBeyondHorizon},
            {key("open_customers"), run.openCustomers},
            {key("open_revenue"), run.openRevenue},
            {key("largest_outlay"), run.largestOutlay},
            {key("outlay_month"), run.outlayMonth + 1},
            {key("customers"), run.customers},
            {key("incremental_customers"), run.incrementalCustomers},
            {key("by_month"), list}};
}

/// Sums of thousands of amounts end in dust of some 1e-12, which nobody has spent.
void put(QJsonObject& object, const char* name, const std::optional<double>& value)
{
    constexpr double perUnit = 1e6, exact = 1e9;
    if (value)
        object.insert(key(name), std::abs(*value) < exact ? std::round(*value * perUnit) / perUnit : *value);
}

const char* reasonName(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Total:
        return "total";
    case SkipReason::Empty:
        return "empty";
    case SkipReason::NoDate:
        return "no_date";
    case SkipReason::BrokenNumber:
        return "broken_number";
    case SkipReason::Negative:
        return "negative";
    case SkipReason::Footnote:
        return "footnote";
    case SkipReason::NotPaid:
        return "not_paid";
    case SkipReason::Cancelled:
        return "cancelled";
    case SkipReason::NoSale:
        return "no_sale";
    case SkipReason::RepeatedOrder:
        return "repeated_order";
    case SkipReason::OtherTable:
        return "other_table";
    case SkipReason::OtherCurrency:
        return "other_currency";
    }
    return "";
}

const char* warningName(WarningKind kind)
{
    switch (kind) {
    case WarningKind::LostNoDate:
        return "lost_no_date";
    case WarningKind::LostBrokenNumber:
        return "lost_broken_number";
    case WarningKind::LostAmountAsDay:
        return "lost_amount_as_day";
    case WarningKind::LostNegative:
        return "lost_negative";
    case WarningKind::CostsTurned:
        return "costs_turned";
    case WarningKind::NegativeCosts:
        return "negative_costs";
    case WarningKind::ClicksBeyondContacts:
        return "clicks_beyond_impressions";
    case WarningKind::NothingCounts:
        return "nothing_counts";
    }
    return "";
}

const char* verdictName(TotalVerdict verdict)
{
    switch (verdict) {
    case TotalVerdict::Equal:
        return "equal";
    case TotalVerdict::Rounding:
        return "equal_within_rounding";
    case TotalVerdict::MoreThanListed:
        return "more_than_the_rows";
    case TotalVerdict::LessThanListed:
        return "less_than_the_rows";
    case TotalVerdict::None:
        break;
    }
    return "not_comparable";
}

const char* askName(ImportAsk ask)
{
    switch (ask) {
    case ImportAsk::Columns:
        return "columns";
    case ImportAsk::Costs:
        return "costs";
    case ImportAsk::Period:
        return "period";
    case ImportAsk::Year:
        return "year";
    case ImportAsk::DateOrder:
        return "date_order";
    case ImportAsk::Decimals:
        return "decimals";
    case ImportAsk::Sheet:
        return "sheet";
    case ImportAsk::Twice:
        return "columns_twice";
    case ImportAsk::Currency:
        return "currency";
    case ImportAsk::Nothing:
        break;
    }
    return "";
}

QJsonObject questionOutput(const ImportQuestion& question)
{
    QJsonArray readings;
    for (const QDate day : question.days)
        readings.append(day.toString(Qt::ISODate));
    for (const double number : question.numbers)
        readings.append(number);
    QJsonObject output{
        {key("about"), key(askName(question.ask))}, {key("cell"), question.sample}, {key("readings"), readings}};
    if (!question.names.empty())
        output.insert(key("names"), QJsonArray::fromStringList(question.names));
    return output;
}

QJsonArray columnsOutput(const std::vector<ImportColumn>& columns)
{
    QJsonArray list;
    for (const ImportColumn& column : columns)
        if (column.used)
            list.append(QJsonObject{{key("title"), column.title}, {key("meaning"), meaningKey(column.meaning)}});
    return list;
}

QJsonArray personalOutput(const std::vector<PersonalColumn>& columns)
{
    QJsonArray list;
    for (const PersonalColumn& column : columns)
        list.append(QJsonObject{{key("title"), column.title}, {key("stored"), column.taken}});
    return list;
}

QJsonObject sumsOutput(const ImportSums& from)
{
    QJsonObject sums;
    put(sums, "cost", from.cost);
    put(sums, "impressions", from.impressions);
    put(sums, "clicks", from.clicks);
    put(sums, "leads", from.leads);
    put(sums, "conversions", from.conversions);
    put(sums, "revenue", from.revenue);
    put(sums, "visits", from.visits);
    put(sums, "views", from.views);
    return sums;
}

QJsonArray skippedOutput(const std::vector<SkippedRows>& all)
{
    QJsonArray list;
    for (const SkippedRows& rows : all) {
        QJsonObject object{{key("reason"), key(reasonName(rows.reason))},
                           {key("rows"), rows.count},
                           {key("first_line"), rows.firstLine}};
        put(object, "cost", rows.cost);
        put(object, "revenue", rows.revenue);
        if (!rows.sample.isEmpty())
            object.insert(key("sample"), rows.sample);
        list.append(object);
    }
    return list;
}

QJsonArray warningsOutput(const std::vector<ImportWarning>& all)
{
    QJsonArray list;
    for (const ImportWarning& warning : all) {
        QJsonObject object{{key("warning"), key(warningName(warning.kind))}, {key("rows"), warning.rows}};
        if (warning.line > 0)
            object.insert(key("first_line"), warning.line);
        put(object, "cost", warning.cost);
        put(object, "revenue", warning.revenue);
        if (!warning.sample.isEmpty())
            object.insert(key("sample"), warning.sample);
        if (!warning.titles.isEmpty())
            object.insert(key("titles"), QJsonArray::fromStringList(warning.titles));
        list.append(object);
    }
    return list;
}

} // namespace

QJsonObject projectionOutput(const Projection& p)
{
    const BreakEven& even = p.breakEven;
    return {{key("engine_version"), engineVersion},
            {key("points"), p.points},
            {key("seed"), double(p.seed)},
            {key("roi"), spread(p.roi, true)},
            {key("npv"), spread(p.npv, true)},
            {key("investment"), spread(p.investment, true)},
            {key("benefit"), spread(p.benefit, true)},
            {key("chance_positive"), p.chancePositive},
            {key("break_even_month"), QJsonObject{{key("p10"), orNull(even.p10)},
                                                  {key("p50"), orNull(even.p50)},
                                                  {key("p90"), orNull(even.p90)},
                                                  {key("chance"), even.chance}}},
            {key("customers_to_break_even"), orNull(p.customersToBreakEven)},
            {key("by_month"), months(p)},
            {key("likely"), likely(p.likely)}};
}

QJsonObject importOutput(const ImportReport& report)
{
    QJsonObject object{{key("file"), report.batch.fileName},
                       {key("content_hash"), report.batch.contentHash},
                       {key("platform"), report.platform},
                       {key("language"), report.language},
                       {key("encoding"), report.encoding},
                       {key("rows_taken"), report.rowsTaken},
                       {key("rows_skipped"), skippedOutput(report.rowsSkipped)},
                       {key("sums"), sumsOutput(report.sums)}};
    if (!report.warnings.empty())
        object.insert(key("warnings"), warningsOutput(report.warnings));
    if (!report.sheet.isEmpty())
        object.insert(key("sheet"), report.sheet);
    if (report.first.isValid())
        object.insert(key("period"), QJsonObject{{key("first"), report.first.toString(Qt::ISODate)},
                                                 {key("last"), report.last.toString(Qt::ISODate)}});
    if (!report.currency.isEmpty())
        object.insert(key("currency"), report.currency);
    if (report.currencyChosen)
        object.insert(key("currency_chosen"), true);
    if (report.ownTotal) {
        object.insert(key("own_total"), sumsOutput(*report.ownTotal));
        object.insert(key("own_total_verdict"), key(verdictName(report.ownTotalVerdict)));
    }
    if (report.reach)
        object.insert(key("reach"), *report.reach);
    if (report.question.ask != ImportAsk::Nothing)
        object.insert(key("question"), questionOutput(report.question));
    object.insert(key("columns"), columnsOutput(report.columns));
    object.insert(key("campaigns"), report.campaigns);
    if (!report.separator.isNull()) {
        object.insert(key("separator"), QString(report.separator));
        object.insert(key("decimals"), key(report.decimals == DecimalStyle::Comma ? "comma" : "point"));
    }
    if (report.daysPerRow > 1)
        object.insert(key("days_per_row"), report.daysPerRow);
    if (report.rowsOutsidePeriod > 0)
        object.insert(key("rows_outside_period"), report.rowsOutsidePeriod);
    if (!report.personal.empty())
        object.insert(key("personal_columns"), personalOutput(report.personal));
    return object;
}

} // namespace ertrag
