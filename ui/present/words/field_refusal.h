// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/present/numbers/number_text.h"

namespace ertrag
{

/// Why an entry was not taken, in the unit in which it was typed ("120 %", not "1.2"), and that the value before
/// still counts.
QString refusalSentence(const Error& error, const NumberText& numbers, NumberRole role);

} // namespace ertrag
