// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/state/campaign_state.h"

namespace ertrag
{

class StoredImports;

/// Whether a book that holds this can be read again: asked before anything is written. Imports that the book has are
/// not asked again. Errors: ValueOutOfRange, EstimateOrder, TextNotAllowed {path of the field, what was found}.
Done checkStorable(const CampaignState& state, const StoredImports& there);
/// For what is one line of its own: "version" and its name.
Done checkStorable(const char* field, const QString& name);

} // namespace ertrag
