// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ertrag
{

/// An Error about the file being read; readExport() fills in its name.
inline Error refusal(ErrorCode code, const QString& detail = {}, const QString& allowed = {})
{
    return Error{code, {}, detail, allowed, 0};
}

} // namespace ertrag
