// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/paper_setting.h"
#include "ui/present/story/story.h"

#include <utility>

namespace ertrag
{

struct Theme;

// What of a section is set on paper, and how high it is there. Heights are in 1/96 inch.

constexpr double halfChartHeight = 190;
constexpr double halfTextHeight = 62; ///< heading and a sentence of two lines
constexpr double cardHeight = 96;     ///< of figures

/// The print is always light, whatever the screen is.
const Theme& paperInk();

double heightOf(const ChartSpec& chart);
double rowHeightOf(const PaperSetting& as);
/// The chart that is drawn; null = none.
const ChartSpec* drawnChart(const Section& section, const PaperSetting& as);
/// The table that is set, its own or its chart's; null = none.
const Table* tableOf(const Section& section, const PaperSetting& as);
/// The table with the columns that fit.
Table fitting(Table table, const PaperSetting& as);
/// At least so much of a section stands on the page that it begins on: a heading stays with what it heads.
double beginningOf(const Section& section, const PaperSetting& as);
/// Of a section that stands beside another.
double halfHeight(const Section& section);
/// The section's table in two of half the rows; only the first is headed.
std::pair<Section, Section> inTwo(const Section& section);

} // namespace ertrag
