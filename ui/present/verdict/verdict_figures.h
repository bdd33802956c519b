// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "ui/present/numbers/figure.h"

#include <vector>

namespace ertrag
{

class NumberText;
struct Campaign;
struct Projection;

/// The month at whose end the most is laid out, in the middle case.
Month outlayMonth(const Projection& projection, const Campaign& plan);

/// What the verdict rests on: ROI, investment, largest outlay (where money is laid out at all), break-even, and what a
/// test is worth or, without one, what a bad case brings.
std::vector<Figure> verdictFigures(const Projection& projection, const Campaign& plan, bool beginsWithTest,
                                   const NumberText& numbers);

} // namespace ertrag
