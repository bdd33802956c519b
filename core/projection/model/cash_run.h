// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace ertrag
{

struct CostLines {
    double labour = 0, ads = 0, content = 0, tools = 0, agency = 0, training = 0, setup = 0, other = 0, reserve = 0;
    double total() const { return labour + ads + content + tools + agency + training + setup + other + reserve; }
    bool operator==(const CostLines&) const = default;
};

/// A month of the deterministic run; amounts in currency units.
struct CashMonth {
    CostLines cost;
    double impressions = 0, clicks = 0, leads = 0;
    double willBuy = 0; ///< of this month's enquiries, in this month or later
    double customers = 0, incrementalCustomers = 0, orders = 0;
    double revenue = 0, savings = 0, benefit = 0;
    bool operator==(const CashMonth&) const = default;
};

/// The deterministic run at the likely values (method.md 4.9 and 5).
struct CashRun {
    std::vector<CashMonth> months;
    double cost = 0, benefit = 0, roi = 0, npv = 0;
    std::optional<double> romiOnAds; ///< (contribution of customers - ads) / ads; absent without ads. marketing.01
    std::optional<double> roas;      ///< net revenue / ads; absent without ads
    double customers = 0, incrementalCustomers = 0, lifetimeValue = 0;
    std::optional<double> costPerCustomer; ///< cost / incremental customers (CAC); absent without any
    double valueBeyondHorizon = 0;         ///< "not counted: up to X"
    double openCustomers =
        0;                  ///< additional ones whose enquiry lies inside the horizon and who buy after it: not counted
    double openRevenue = 0; ///< of their first orders, net
    double largestOutlay = 0;            ///< the most that is laid out before money comes back, as it is paid; >= 0
    int outlayMonth = 0;                 ///< at the end of which month, 0 = first month
    std::optional<int> lastingBreakEven; ///< month index, 0 = first month; of the money as it is paid
    std::optional<int> firstBreakEven;   ///< first month with cumulated net >= 0, perhaps lost again
    bool operator==(const CashRun&) const = default;
};

} // namespace ertrag
