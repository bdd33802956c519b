// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/figure.h"

namespace ertrag
{

class NumberText;
struct CorrectedMonth;

/// What the files say and what it means with the owner's estimates, over all months; only figures that the files have.
Table correctionTable(const std::vector<CorrectedMonth>& months, const NumberText& numbers);

} // namespace ertrag
