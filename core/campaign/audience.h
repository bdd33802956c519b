// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/answer.h"
#include "core/campaign/estimate.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace ertrag
{

enum class Market { Consumers, Businesses, Both };
enum class LookupPlace { Search, Map, Group, Recommendation, Reviews, TradePress, Forum, Blog, Network };
enum class WhereEvidence { AskedCustomers, Figures, Belief };

struct IdealCustomer {
    QString name;
    QString situation; ///< who is it, by situation and not by age only
    QString need;
    Answer<Estimate> people; ///< people or firms in the radius
    QString sizeSource;
    bool operator==(const IdealCustomer&) const = default;
};

struct CustomerSurvey {
    int asked = 0;
    int foundByNetwork = 0; ///< how many of them look in the chosen networks
    QString result;
    bool operator==(const CustomerSurvey&) const = default;
};

/// Question 3: who is the target group and where is it found? The channels themselves are Campaign::channels.
struct Audience {
    Answer<QString> whoPays, whoDecides, whoUses;  // 3.1
    std::vector<IdealCustomer> idealCustomers;     // 3.2, 3.4
    Answer<int> ageFrom, ageTo;                    // 3.3
    Answer<double> radiusKm;                       // 3.3
    Answer<QString> languages;                     // 3.3
    Answer<Market> market;                         // 3.3
    Answer<std::vector<LookupPlace>> lookupPlaces; // 3.5, first = most frequent
    Answer<WhereEvidence> evidence;                // 3.6
    Answer<CustomerSurvey> survey;                 // 3.6
    Answer<double> replyTimeHours;                 // 3.8
    Answer<QStringList> notAddressed;              // 3.9
    bool operator==(const Audience&) const = default;
};

} // namespace ertrag
