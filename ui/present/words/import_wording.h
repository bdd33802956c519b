// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ertrag
{

/// Why an export file was not taken, for the codes ImportNoTable to ImportBroken; what the error tells of the file is
/// isolated already. Part of errorSentence(), which everybody else asks.
QString importErrorSentence(const Error& error);

} // namespace ertrag
