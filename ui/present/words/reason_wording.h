// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/reason.h"

namespace ertrag
{

class NumberText;

/// What exactly is missing, with its numbers: "Reserve 5 %, usual are 10 %". Empty for an empty reason.
QString reasonSentence(const Reason& reason, const NumberText& numbers);

} // namespace ertrag
