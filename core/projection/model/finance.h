// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace ertrag
{

/// All rates are per period and above -1; 0.05 is 5 %. Flows are one a period, the first at time 0.
/// Source of all: method.md 2 and 5, oracles finance.01 to finance.27.

/// (1 + a)^(1/12) - 1
double monthlyRate(double annualRate);

/// Net of an amount that holds value added tax at `rate`; rate > -1. marketing.02
double netOfGross(double gross, double rate);
/// Revenue per unit of ads at which contribution pays for the ads alone: 1 / margin; margin in (0, 1]. marketing.01
double breakEvenRoas(double margin);
/// Revenue at which contribution and savings pay for the cost, currency units; margin in (0, 1]. marketing.01
double breakEvenRevenue(double cost, double savings, double margin);

/// Net present value; the first flow is not discounted.
double npv(double rate, std::span<const double> flows);
/// As spreadsheets count: the first flow lies one period ahead.
double npvOfSpreadsheet(double rate, std::span<const double> flows);
/// At days counted from the first flow, actual/365; as many days as flows.
double xnpv(double annualRate, std::span<const double> flows, std::span<const double> days);
/// Absent unless the flows change sign exactly once.
std::optional<double> xirr(std::span<const double> flows, std::span<const double> days);

/// How often the sign changes along the flows, zeros left out.
int signChanges(std::span<const double> flows);
/// The internal rate of return; absent unless the sign changes exactly once, when it is unique (Descartes).
std::optional<double> irr(std::span<const double> flows);
/// All internal rates of return in (-1 + 1e-13, 1e6), ascending.
std::vector<double> irrRoots(std::span<const double> flows);
/// Modified internal rate of return; absent if no flow is negative or none positive.
std::optional<double> mirr(std::span<const double> flows, double financeRate, double reinvestRate);

/// The lowest point of the cumulated flow, as an amount above 0; 0 and period 0 if it never falls below.
struct Outlay {
    double amount = 0;
    int month = 0;
};
Outlay largestOutlay(std::span<const double> flows);

/// First period after which the cumulated flow is never negative again; absent if it ends negative.
std::optional<int> lastingBreakEven(std::span<const double> flows);
/// First period with a cumulated flow >= 0, perhaps lost again.
std::optional<int> firstBreakEven(std::span<const double> flows);
/// The lasting break-even, linear inside its period: 4.7 = after 0.7 of period 5.
std::optional<double> payback(std::span<const double> flows);

} // namespace ertrag
