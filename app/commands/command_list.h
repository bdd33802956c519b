// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/options.h"

namespace ertrag
{

// Each command: takes what was written after its name; 0 done, 1 refused, 2 wrong usage. See printHelp().
int createBook(const Options& options);
int loadCampaign(const Options& options);
int saveCampaign(const Options& options);
int importFiles(const Options& options);
int exportFigures(const Options& options);
int projectCampaign(const Options& options);
int compareCampaign(const Options& options);
int reportCampaign(const Options& options);
int checkBook(const Options& options);

} // namespace ertrag
