// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

namespace ertrag
{

/// All three values times `factor`, each kept in 0..1: the order stays.
Estimate scaledShare(Estimate estimate, double factor);

/// Splits `total` over the included channels as planned, evenly if nothing is planned yet. False if money is to be
/// split and no channel is included; nothing is changed then.
bool splitAdBudget(Campaign& campaign, Money total);

/// Hours a week that somebody is to give: those of all roles but an agency's, whose work is bought (method.md 3).
double hoursOfRoles(const Campaign& campaign);
/// Hours a week that the included channels are said to need, whoever gives them.
double hoursOfChannels(const Campaign& campaign);
/// Hours a week of an agency: they do work and cost its retainer.
double agencyHours(const Campaign& campaign);

/// Own working hours a week, what is paid for and worked with: the larger of hoursOfRoles() and of what an agency
/// leaves of hoursOfChannels(). Both pages ask for one thing; until they agree nothing is left out.
double ownHours(const Campaign& campaign);

/// Hours a week in one campaign month.
struct HoursOfMonth {
    double own = 0, agency = 0;
};
/// Where the channels' hours or the agency's fee differ by month: the roles' hours go with the channels', and an agency
/// works in the months in which it is paid. In the mean of the months that is at least ownHours().
HoursOfMonth hoursIn(const Campaign& campaign, int month);
bool hoursDifferByMonth(const Campaign& campaign);

/// Own role and channel hours in proportion, so that ownHours() is `hours`; an agency's stay. Without planned hours the
/// first own role (an editor, if there is none) gets them all.
void scaleHours(Campaign& campaign, double hours);

} // namespace ertrag
