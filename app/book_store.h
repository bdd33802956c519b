// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/campaign_state.h"

namespace ertrag {

// Where the application reads and writes the book that is open; the only place that knows the format of the file.
/// Errors: FileNotFound, FileNotReadable and those of the format.
Result<CampaignState> readBook(const QString& path);
/// Written aside and put in place whole. Errors: FileNotWritable.
Done writeBook(const QString& path, const CampaignState& state);

} // namespace ertrag
