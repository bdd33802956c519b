// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/campaign_state.h"

namespace ertrag {

// Where the application reads and writes the book that is open; the only place that knows the format of the file.
/// The newest campaign of the book. Errors: CampaignUnknown and those of BookFile.
Result<CampaignState> readBook(const QString& path);
/// Makes the book if there is none. Errors: those of BookFile.
Done writeBook(const QString& path, const CampaignState& state);

} // namespace ertrag
