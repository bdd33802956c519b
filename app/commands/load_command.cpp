// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_list.h"

#include "app/commands/answers.h"
#include "app/commands/work_input.h"
#include "core/book/book_file.h"

namespace ertrag
{

int loadCampaign(const Options& options)
{
    if (options.plain.size() != 2)
        return refuseUsage(QStringLiteral("load"));
    const Result<CampaignState> work = readCampaignFile(options.plain[1]);
    if (!work)
        return refuse(work.error());
    Result<BookFile> book = BookFile::open(options.plain[0]);
    if (!book)
        return refuse(book.error());
    return ended(book.value().save(work.value().plan, work.value().actuals));
}

} // namespace ertrag
