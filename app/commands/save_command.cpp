// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_list.h"

#include "app/commands/answers.h"
#include "app/commands/work_input.h"
#include "ui/export/formats.h"
#include "ui/present/story/story.h"

namespace ertrag
{

Outcome saveCampaign(const Options& options)
{
    if (!options.has("to"))
        return usageError(QStringLiteral("--to"));
    const Result<CampaignState> work = readWork(options);
    if (!work)
        return work.error();
    return writeCampaignFile(options.text("to"), {work.value(), Story{}});
}

} // namespace ertrag
