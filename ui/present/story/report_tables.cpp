// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/story/report_tables.h"

#include "core/campaign/campaign.h"
#include "core/projection/simulation/projection.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/answer_words.h"
#include "ui/present/words/driver_label.h"

#include <QCoreApplication>
#include <algorithm>

namespace ertrag
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportTables)
};

struct Assumed {
    QString driver;
    const Estimate* estimate;
};

void addPaid(std::vector<Assumed>& all, const Channel& channel)
{
    const QString id = channel.id + QLatin1Char('/');
    const PaidFunnel& paid = channel.paid;
    if (channel.adBudgetPerMonth.minor <= 0)
        return;
    if (paid.basis == PriceBasis::PerClick) {
        all.push_back({id + QStringLiteral("cost_per_click"), &paid.costPerClick});
    } else {
        all.push_back({id + QStringLiteral("cost_per_thousand"), &paid.costPerThousand});
        all.push_back({id + QStringLiteral("click_rate"), &paid.clickRate});
    }
}

void addChannel(std::vector<Assumed>& all, const Channel& channel)
{
    const QString id = channel.id + QLatin1Char('/');
    addPaid(all, channel);
    if (channel.organic.postsPerMonth > 0) {
        all.push_back({id + QStringLiteral("organic.gain_per_post"), &channel.organic.gainPerPost});
        all.push_back({id + QStringLiteral("organic.reach_per_post"), &channel.organic.reachPerPost});
        all.push_back({id + QStringLiteral("organic.click_rate"), &channel.organic.clickRate});
    }
    all.push_back({id + QStringLiteral("enquiry_rate"), &channel.enquiryRate});
    all.push_back({id + QStringLiteral("close_rate"), &channel.closeRate});
}

std::vector<Assumed> assumptions(const Campaign& plan)
{
    const Economics& e = plan.economics;
    std::vector<Assumed> all{{QStringLiteral("order_value"), &e.orderValue},
                             {QStringLiteral("contribution_margin"), &e.contributionMargin},
                             {QStringLiteral("orders_per_month"), &e.ordersPerMonth},
                             {QStringLiteral("monthly_retention"), &e.monthlyRetention},
                             {QStringLiteral("incrementality"), &e.incrementality},
                             {QStringLiteral("hourly_cost"), &plan.duties.hourlyCost}};
    for (size_t i = 0; i < e.foreignCosts.size(); ++i)
        if (e.foreignCosts[i].counts())
            all.push_back({QStringLiteral("exchange_rate/%1").arg(i + 1), &e.foreignCosts[i].rate.value});
    for (const Channel& channel : plan.channels)
        if (channel.included)
            addChannel(all, channel);
    return all;
}

} // namespace

int prefilledCount(const Campaign& plan)
{
    const std::vector<Assumed> all = assumptions(plan);
    return int(std::count_if(all.begin(), all.end(),
                             [](const Assumed& one) { return one.estimate->origin == Origin::Assumption; }));
}

Table assumptionTable(const Campaign& plan, const NumberText& n)
{
    Table table{
        Words::tr("What the result rests on"),
        {Words::tr("Estimate"), Words::tr("low"), Words::tr("likely"), Words::tr("high"), Words::tr("Where from")},
        {}};
    for (const Assumed& one : assumptions(plan)) {
        const Estimate& e = *one.estimate;
        table.rows.push_back({driverLabel(one.driver, plan, n), driverValue(one.driver, e.low, n),
                              driverValue(one.driver, e.likely, n), driverValue(one.driver, e.high, n),
                              AnswerWords::origin(e.origin)});
    }
    return table;
}

Table costTable(const Projection& p, const NumberText& n)
{
    CostLines sum;
    for (const CashMonth& month : p.likely.months)
        for (double CostLines::*line :
             {&CostLines::labour, &CostLines::ads, &CostLines::content, &CostLines::tools, &CostLines::agency,
              &CostLines::training, &CostLines::setup, &CostLines::other, &CostLines::reserve})
            sum.*line += month.cost.*line;
    const double all = sum.total();
    Table table{Words::tr("What it costs"), {Words::tr("Cost"), Words::tr("over all"), Words::tr("share")}, {}};
    const std::pair<QString, double> lines[] = {
        {Words::tr("Working time"), sum.labour}, {Words::tr("Ads"), sum.ads},
        {Words::tr("Content"), sum.content},     {Words::tr("Tools"), sum.tools},
        {Words::tr("Agency"), sum.agency},       {Words::tr("Training"), sum.training},
        {Words::tr("Setting up"), sum.setup},    {Words::tr("Other"), sum.other},
        {Words::tr("Reserve"), sum.reserve}};
    for (const auto& [name, amount] : lines)
        if (amount > 0)
            table.rows.push_back({name, n.money(amount), n.percent(amount / all)});
    if (all > 0)
        table.rows.push_back({Words::tr("Altogether"), n.money(all), n.percent(1)});
    return table;
}

} // namespace ertrag
