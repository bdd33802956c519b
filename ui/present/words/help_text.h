// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/score.h"

namespace ertrag
{

class NumberText;

/// What to do about an open point, as a request to the owner.
QString helpText(const Point& point, const NumberText& numbers);

} // namespace ertrag
