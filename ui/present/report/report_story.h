// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/story/story.h"

#include <QDate>

namespace ertrag
{

class NumberText;
struct Assessment;
struct Campaign;

/// The campaign from its verdict to how it was calculated. `printed` is the day that stands on it. The assessment
/// has a projection; without a study what it answers is left out.
Story reportStory(const Assessment& assessment, const NumberText& numbers, QDate printed);

/// Whose figures these are, for what is taken along: "Butcher Huber · Barbecue", without a company the campaign alone.
QString fromWhom(const Campaign& plan);

} // namespace ertrag
