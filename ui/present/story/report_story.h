// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/story/story.h"

#include <QDate>

namespace ertrag
{

class NumberText;
struct CampaignState;
struct Projection;
struct Study;

/// The campaign from its verdict to how it was calculated. `printed` is the day that stands on it; without a study
/// (null) what it answers is left out.
Story reportStory(const CampaignState& state, const Projection& projection, const Study* study,
                  const NumberText& numbers, QDate printed);

} // namespace ertrag
