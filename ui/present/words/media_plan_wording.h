// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ertrag
{

/// Why a media plan was not taken, for the codes PlanNoMonths to PlanNoLines. Part of errorSentence(), which everybody
/// else asks.
QString mediaPlanErrorSentence(const Error& error);

} // namespace ertrag
