// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/figure.h"

#include <vector>

namespace ertrag
{

struct Campaign;
struct CashRun;
struct Estimate;
struct LikelyRuns;
class NumberText;

/// What one line of the costs comes to over the campaign, and where it comes from.
struct CostRow {
    QString label, amount;
    QString origin; ///< "from question 4"
    Tone tone = Tone::Neutral;
    QString field; ///< the way to it
    bool operator==(const CostRow&) const = default;
};
struct CostView {
    QString title, total;
    std::vector<CostRow> rows; ///< lines without cost are left out
};
/// Of the campaign's likely run.
CostView costView(const Campaign& campaign, const CashRun& likely, const NumberText& numbers);

/// From contacts to customers in a channel in the last month of the campaign, at the likely values.
struct FunnelStep {
    QString label, text;
    QString rate;      ///< share that reaches the next step; empty at the last
    double height = 0; ///< 0..1, of the logarithm: each step is a fraction of the one before
};
struct FunnelView {
    std::vector<FunnelStep> steps;
    QString spoken;
};
/// `run` is that of the channel alone, `planned` the months of the campaign.
FunnelView funnelView(const CashRun& run, int planned, const NumberText& numbers);

/// What a share's estimate is about: so many of these were as good as seen.
enum class Cases { Contacts, Clicks, Enquiries };
/// "1.030 observed contacts": what a guess weighs against figures that are yet to come; a dash where it has no weight.
QString countsAs(const Estimate& share, Cases of, const NumberText& numbers);

/// "4 assumptions are not your own yet", see openAssumptions()
QString assumptionsText(const Campaign& campaign);
/// "4 of 31 figures are still usual values.", for the head of verdict and report; empty if all are the owner's own.
QString usualValuesText(const Campaign& campaign, const NumberText& numbers);
/// "Your costs come from the answers: ... A customer is worth ...": one sentence written back.
QString economicsSentence(const Campaign& campaign, const NumberText& numbers);
/// Cost and likely return if all hours are counted, where the plan counts only a share of them; else empty. Source:
/// method.md 3.2.
QString everyHourNote(const LikelyRuns& likely, const NumberText& numbers);
/// How many ideal customers there are for more ads to reach; empty while that is open.
QString doublingNote(const Campaign& campaign, const NumberText& numbers);

} // namespace ertrag
