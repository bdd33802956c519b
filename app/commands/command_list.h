// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/answers.h"
#include "app/commands/options.h"

namespace ertrag
{

// Each command: takes what was written after its name. See help.cpp.
Outcome createBook(const Options& options);
Outcome loadCampaign(const Options& options);
Outcome saveCampaign(const Options& options);
Outcome importFiles(const Options& options);
Outcome importPlan(const Options& options);
Outcome exportFigures(const Options& options);
Outcome projectCampaign(const Options& options);
Outcome compareCampaign(const Options& options);
Outcome reportCampaign(const Options& options);
Outcome checkBook(const Options& options);

} // namespace ertrag
