// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/campaign/limits.h"

#include <vector>

namespace ertrag
{

/// A figure of a plan by campaign month, beside what it is in every month: entry t is month t. Empty: the same in every
/// month. A longer list than the campaign is kept, so that a campaign made shorter loses nothing.
using MonthAmounts = std::vector<Money>;
using MonthNumbers = std::vector<double>;

/// What holds in month 0..: of a list that ends before it the same month of the last year that stands in it, and where
/// not even a year does, what holds in every month.
Money valueIn(Money everyMonth, const MonthAmounts& byMonth, int month);
double valueIn(double everyMonth, const MonthNumbers& byMonth, int month);

/// As long as the campaign at least, each month as valueIn() has it; empty stays empty.
MonthAmounts filledTo(Money everyMonth, MonthAmounts byMonth, int months);
MonthNumbers filledTo(double everyMonth, MonthNumbers byMonth, int months);

/// The mean over the campaign months, an amount to the nearest minor unit; `everyMonth` without a list.
Money meanOf(Money everyMonth, const MonthAmounts& byMonth, int months);
double meanOf(double everyMonth, const MonthNumbers& byMonth, int months);

/// The list with another mean over the campaign months, its months in proportion (amounts by largest remainder); empty
/// if nothing stands in it that could be in proportion.
MonthAmounts scaledTo(Money mean, const MonthAmounts& byMonth, int months);
MonthNumbers scaledTo(double mean, const MonthNumbers& byMonth, int months);

} // namespace ertrag
