// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ertrag
{

struct Campaign;
class NumberText;

// What the program has understood, one sentence a question; while something decisive is open, what is still missing.
QString goalsSentence(const Campaign& campaign, const NumberText& numbers);
QString measuresSentence(const Campaign& campaign, const NumberText& numbers);
QString audienceSentence(const Campaign& campaign, const NumberText& numbers);
QString dutiesSentence(const Campaign& campaign, const NumberText& numbers);
QString staffRulesSentence(const Campaign& campaign, const NumberText& numbers);

/// The language of the catalogues ("de", "de_CH", "en") that goes with the numbers.
QString catalogueLanguage(const NumberText& numbers);
/// The channel's own name or that of the catalogue.
QString channelName(const struct Channel& channel, const NumberText& numbers);

} // namespace ertrag
