// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"

#include <utility>

namespace ertrag
{

/// The one-line texts of an import by their names in the block "actuals" of a campaign's file.
inline constexpr std::pair<const char*, QString ImportBatch::*> batchTexts[] = {
    {"content_hash", &ImportBatch::contentHash},
    {"file_name", &ImportBatch::fileName},
    {"platform", &ImportBatch::platform},
    {"language", &ImportBatch::language},
    {"currency", &ImportBatch::currency},
    {"channel", &ImportBatch::channel},
    {"zone", &ImportBatch::zone},
    {"shape", &ImportBatch::shape}};

} // namespace ertrag
