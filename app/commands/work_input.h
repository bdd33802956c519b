// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/options.h"
#include "core/state/campaign_state.h"
#include "core/projection/simulation/simulate.h"

namespace ertrag
{

class BookFile;

// What a command works on, found by its options.

/// A campaign file: {"campaign": ..., "actuals": ...}. Errors: FileNotFound, FileNotReadable, FileEmpty and those of
/// campaignStateFromJson().
Result<CampaignState> readCampaignFile(const QString& path);
/// The campaign called `name`, by name or id; without a name the only one. Errors: CampaignUnknown, CampaignAmbiguous
/// and those of BookFile.
Result<CampaignState> readFromBook(const BookFile& book, const QString& name);
/// The first plain argument: a book or a campaign file. Errors: Usage and those above.
Result<CampaignState> readWork(const Options& options);

/// A campaign and what it projects to, with the settings of --points, --threads, --seed and --independent.
struct ProjectedWork {
    CampaignState work;
    SimulationSettings settings;
    Projection projection;
};
/// Errors: those of readWork() and simulate(), ValueOutOfRange.
Result<ProjectedWork> projectWork(const Options& options);

} // namespace ertrag
