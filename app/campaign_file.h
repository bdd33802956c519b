// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/campaign_state.h"

namespace ertrag
{

/// {"schema_version": ..., "campaign": ..., "actuals": ...}: what `load` reads again. The file appears whole or not at
/// all. Errors: FileNotWritable.
Done writeCampaignFile(const QString& path, const CampaignState& state);

} // namespace ertrag
