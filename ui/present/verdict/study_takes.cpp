// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign.h"

#include "core/base/month.h"
#include "core/campaign/levers.h"
#include "core/projection/study/study.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/verdict/study_parts.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <functional>

namespace ertrag
{
namespace
{

constexpr double fewHours = 0.5; // below it "up to 0.2 hours" helps nobody

/// Between which ad budgets it pays, as far as was looked.
struct Budgets {
    const std::vector<double>& even;
    double planned;
    bool pays; ///< at the planned one
    double upTo;
    bool paysAbove() const { return pays == (planned > even[0]); } ///< of a single one
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StudyTakes)
public:
    static QString budgets(const Budgets& at, const NumberText& n);
    static QString budgetSentence(const Budgets& at, const NumberText& n);
    static QString headline(const StudyOf& of);
};

/// Customers by week where there are enough of them, else by month or in all.
struct Pace {
    QString unit;
    double divisor = 1;
    int decimals = 1;
};

Pace paceOf(double customers, int months)
{
    const double monthly = customers / std::max(1, months), weekly = monthly / weeksPerMonth;
    if (weekly >= 0.45)
        return {Words::tr("Additional customers a week, at least"), months * weeksPerMonth, 1};
    if (monthly >= 0.5)
        return {Words::tr("Additional customers a month, at least"), double(months), 1};
    return {Words::tr("Additional customers in all, at least"), 1, 1};
}

double plannedCustomers(const Projection& p)
{
    double sum = 0;
    for (const CashMonth& month : p.likely.months)
        sum += month.incrementalCustomers;
    return sum;
}

using Word = std::function<QString(double)>;

QString orNever(const std::optional<double>& value, const Word& word)
{
    return value ? word(*value) : Words::tr("not reachable");
}

// Where it pays is beyond the one budget or below it, depending on what holds at the planned one.
QString Words::budgets(const Budgets& at, const NumberText& n)
{
    const QString upTo = n.money(at.upTo);
    if (at.even.empty())
        return at.pays ? tr("any up to at least %1").arg(upTo) : tr("none up to %1").arg(upTo);
    if (at.even.size() == 1)
        return at.paysAbove() ? tr("from %1 to at least %2").arg(n.money(at.even[0]), upTo)
                              : tr("up to %1").arg(n.money(at.even[0]));
    return tr("%1 to %2").arg(n.money(at.even.front()), n.money(at.even.back()));
}

QString Words::budgetSentence(const Budgets& at, const NumberText& n)
{
    const QString upTo = n.money(at.upTo);
    if (at.even.empty())
        return at.pays ? QString() : tr("No ad budget up to %1 a month breaks even, all else as planned.").arg(upTo);
    if (at.even.size() == 1)
        return at.paysAbove()
                   ? tr("With ads it pays from %1 a month on (looked at up to %2).").arg(n.money(at.even[0]), upTo)
                   : tr("With ads it pays up to %1 a month.").arg(n.money(at.even[0]));
    return tr("With ads between %1 and %2 a month it pays; with less or more it does not.")
        .arg(n.money(at.even.front()), n.money(at.even.back()));
}

QString Words::headline(const StudyOf& of)
{
    const NumberText& n = of.numbers;
    const Limit& hours = of.projection.takes.mostHoursPerWeek;
    if (hours.likely && *hours.likely >= fewHours)
        return hours.safe && *hours.safe >= fewHours
                   ? tr("For the same posts and answers it pays with up to %1 of work a week; to be safe in 8 of 10 "
                        "cases "
                        "with up to %2.")
                         .arg(n.hours(*hours.likely), n.hours(*hours.safe))
                   : tr("For the same posts and answers it pays with up to %1 of work a week, if all comes as likely.")
                         .arg(n.hours(*hours.likely));
    if (!of.projection.customersToBreakEven)
        return tr("No number of customers earns back the cost: a customer leaves nothing over.");
    return tr("%1 additional customers earn back the cost; %2 are likely.")
        .arg(n.count(std::ceil(*of.projection.customersToBreakEven)),
             n.count(std::floor(plannedCustomers(of.projection))));
}

} // namespace

StudyPart takesPart(const StudyOf& of)
{
    const NumberText& n = of.numbers;
    const Projection& p = of.projection;
    const WhatItTakes& takes = p.takes;
    const Levers planned = plannedLevers(of.plan);
    StudyPart part;
    part.role = Role::Takes;
    part.title = Words::tr("What it takes");
    part.headline = Words::headline(of);
    part.table = {part.title,
                  {Words::tr("All else as planned"), Words::tr("planned"), Words::tr("breaks even at"),
                   Words::tr("safe in 8 of 10 cases")},
                  {}};
    const auto add = [&](const QString& name, double now, const std::optional<double>& likely,
                         const std::optional<double>& safe, const Word& word, const QString& field) {
        part.table.rows.push_back({name, word(now), orNever(likely, word), orNever(safe, word)});
        part.fields.push_back(field);
    };
    const auto over = [](std::optional<double> v, double divisor) {
        return v ? std::optional(*v / divisor) : std::nullopt;
    };
    const Pace pace = paceOf(p.customersToBreakEven.value_or(plannedCustomers(p)), of.plan.months);
    add(
        pace.unit, plannedCustomers(p) / pace.divisor, over(p.customersToBreakEven, pace.divisor),
        over(of.study.safe.customers, pace.divisor), [&](double v) { return n.decimal(v, pace.decimals); },
        QStringLiteral("measures"));
    if (takes.mostHoursPerWeek.likely)
        add(
            Words::tr("Hours a week, at most"), planned.hoursPerWeek.value_or(0), takes.mostHoursPerWeek.likely,
            takes.mostHoursPerWeek.safe, [&](double v) { return v > 0 ? n.hours(v) : Words::tr("not even with none"); },
            QStringLiteral("duties.roles"));
    add(
        Words::tr("Order value, at least"), of.plan.economics.orderValue.likely, takes.leastOrderValue.likely,
        takes.leastOrderValue.safe, [&](double v) { return n.money(v); }, QStringLiteral("economics.order_value"));
    if (planned.closeRate)
        add(
            Words::tr("Enquiries that become customers, at least"), *planned.closeRate, takes.leastCloseRate.likely,
            takes.leastCloseRate.safe, [&](double v) { return n.percent(v); },
            of.plan.channels.empty() ? QString()
                                     : QStringLiteral("channels/%1.close_rate").arg(of.plan.channels.front().id));
    if (const double budget = planned.adBudgetPerMonth.value_or(0); budget > 0) {
        const bool pays = p.likely.benefit > p.likely.cost, safely = p.chancePositive >= 0.8;
        const Budgets even{takes.evenAdBudgets, budget, pays, takes.adBudgetsUpTo};
        const Budgets safe{of.study.safe.evenAdBudgets, budget, safely, takes.adBudgetsUpTo};
        part.table.rows.push_back(
            {Words::tr("Ad budget a month"), n.money(budget), Words::budgets(even, n), Words::budgets(safe, n)});
        part.fields.push_back(QStringLiteral("channels"));
        if (const QString words = Words::budgetSentence(even, n); !words.isEmpty())
            part.sentences.push_back(words);
    }
    return part;
}

} // namespace ertrag
