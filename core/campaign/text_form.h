// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stored_values.h"
#include "core/campaign/limits.h"

namespace ertrag
{

/// Texts of a length of their own (`letters`) are names, and names are one line.
inline TextForm textForm(const Limits& limits)
{
    return limits.maxLength == Limits{}.maxLength ? TextForm::Lines : TextForm::OneLine;
}

} // namespace ertrag
