// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/campaign/audience.h"
#include "core/campaign/channels.h"
#include "core/campaign/duties.h"
#include "core/campaign/economics.h"
#include "core/campaign/goals.h"
#include "core/campaign/levers.h"
#include "core/campaign/measures.h"
#include "core/campaign/plan_event.h"
#include "core/campaign/sales_cycle.h"
#include "core/campaign/season.h"
#include "core/campaign/staff_rules.h"
#include "core/campaign/trade.h"

namespace ertrag
{

enum class Country { Germany, Austria, Switzerland, Other };

/// What holds for all campaigns of a book.
struct Company {
    QString name;
    Trade trade = Trade::Blank;
    Country country = Country::Germany;
    QString currency = QStringLiteral("EUR"); ///< ISO 4217
    double vatRate = 0.19;
    double deductibleShare = 1.0; ///< of input VAT: 1 all, 0 small business
    Answer<int> staff;            ///< people on the payroll, 0..1e6
    QString logo;                 ///< a PNG of at most 256 KiB in base64, or empty; for paper, not for the calculation
    quint64 seed = 20261;         ///< of every simulation of this book
    bool operator==(const Company&) const = default;
};

/// The usual rate (0..1) in a country: Germany 19 % (UStG § 12), Austria 20 % (UStG § 10), Switzerland 8.1 % (MWSTG
/// Art. 25, from 2024). Elsewhere 20 %: our assumption, the middle of the European Union.
constexpr double usualVatRate(Country country)
{
    return country == Country::Germany ? 0.19 : country == Country::Switzerland ? 0.081 : 0.2;
}

/// One plan with its five answers, its economics, levers and estimates: a comparable value. Changed by the verbs
/// in edits.h only.
struct Campaign {
    QString id; ///< UUID without braces
    QString name;
    Company company;
    Month start = Month::of(2026, 1);
    int months = 12;    ///< T, 1..60
    int tailMonths = 6; ///< H, 0..36: repeat purchases and carry-over, no spending
    Goals goals;
    Measures measures;
    Audience audience;
    std::vector<Channel> channels;
    int nextChannelSlot = 0; ///< slots below it are given away, also those of removed channels
    Duties duties;
    StaffRules staffRules;
    Economics economics;
    Season season;
    SalesCycle salesCycle;
    std::vector<PlanEvent> events;
    std::vector<Scenario> scenarios;
    Answer<QStringList> own; ///< paths of plain figures that somebody made his own, sorted; open: all are (presets.h)
    bool operator==(const Campaign&) const = default;

    int horizon() const { return months + tailMonths; } ///< T + H
};

} // namespace ertrag
