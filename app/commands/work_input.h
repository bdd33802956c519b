// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/options.h"
#include "core/assessment/assessment.h"
#include "core/projection/simulation/simulate.h"

namespace ertrag
{

class BookFile;

// What a command works on, found by its options.

/// A campaign file: {"campaign": ..., "actuals": ...}. Errors: FileNotFound, FileNotReadable, FileEmpty and those of
/// campaignStateFromJson().
Result<CampaignState> readCampaignFile(const QString& path);
/// The campaign called `name`, by name or id; without a name the only one. Errors: CampaignUnknown, CampaignAmbiguous,
/// CampaignNotSaid and those of BookFile.
Result<CampaignState> readFromBook(const BookFile& book, const QString& name);
/// The first plain argument: a book or a campaign file. Errors: Usage and those above.
Result<CampaignState> readWork(const Options& options);

/// Into the book that was read, only if nobody has changed the campaign since. Errors: BookBusy and those of BookFile.
Done saveOver(const Options& options, const CampaignState& before, const CampaignState& after);

/// A campaign with all that follows from it, and the settings of --points, --threads, --seed and --independent.
struct AssessedWork {
    Assessment assessment;
    SimulationSettings settings;
};
/// Errors: those of readWork() and assess(), ValueOutOfRange.
Result<AssessedWork> assessWork(const Options& options, Depth depth);

} // namespace ertrag
