// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/campaign/answer.h"
#include "core/campaign/estimate.h"

#include <QString>
#include <vector>

namespace ertrag
{

enum class AimVerb { Win, Increase, Reduce, Keep };
enum class AimObject {
    NewCustomers,
    Orders,
    Bookings,
    Enquiries,
    Applications,
    Hires,
    RepeatOrders,
    ServiceTickets,
    Reviews,
    Followers
};
enum class KeyFigureRole { Result, Lead, Effect, Effort };
enum class Rhythm { Weekly, Monthly, Quarterly };
/// method.md 9.4: A measured, B estimated, C rough, D stated (codes, "how did you hear of us"), E claimed by the
/// platform.
enum class EvidenceLevel { A, B, C, D, E };

struct Aim {
    AimVerb verb = AimVerb::Win;
    AimObject object = AimObject::NewCustomers;
    Answer<double> amount; ///< number of `object` over the campaign
    Month by;
    bool operator==(const Aim&) const = default;
};

/// 0 = there is no aim with a number.
inline double amountOf(const Answer<Aim>& aim)
{
    return aim.given() ? aim.value.amount.valueOr(0) : 0;
}

struct Baseline {
    Answer<double> perMonth;
    Answer<double> monthlySpread; ///< standard deviation of a month
    Answer<int> monthsOfHistory;
    QString source;
    bool operator==(const Baseline&) const = default;
};

/// A key figure of the catalogue that this campaign is measured by, and who reads it.
struct KeyFigureChoice {
    QString key; ///< resources/catalogue/key_figures.json
    KeyFigureRole role = KeyFigureRole::Result;
    QString reader;
    Rhythm rhythm = Rhythm::Monthly;
    QString source;
    Answer<double> target; ///< in the key figure's unit
    bool operator==(const KeyFigureChoice&) const = default;
};

struct IntermediateMark {
    int afterMonths = 3;
    double value = 0; ///< cumulated number of the aim's object
    bool operator==(const IntermediateMark&) const = default;
};

/// Question 2: what is the aim, and which key figures show it? 2.6 and 2.7 are in Economics (order value,
/// contribution margin, incrementality): one figure, one place.
struct Measures {
    Answer<Aim> aim;                         // 2.1
    Answer<Baseline> baseline;               // 2.2
    Answer<Estimate> target;                 // 2.3: number of the aim's object over the campaign
    std::vector<KeyFigureChoice> keyFigures; // 2.4, 2.5
    Answer<EvidenceLevel> proof;             // 2.8
    std::vector<IntermediateMark> marks;     // 2.9
    bool operator==(const Measures&) const = default;
};

} // namespace ertrag
