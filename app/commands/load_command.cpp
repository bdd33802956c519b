// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_list.h"

#include "app/commands/answers.h"
#include "app/commands/work_input.h"
#include "app/new_campaign.h"
#include "core/book/book_file.h"

namespace ertrag
{
namespace
{

/// The only campaign of a book that nobody has touched since the book was made; empty if there is none.
QString untouched(const BookFile& book)
{
    const std::vector<BookEntry> campaigns = book.campaigns();
    if (campaigns.size() != 1 || !book.versions(campaigns.front().id).empty())
        return {};
    const Result<CampaignState> state = readFromBook(book, campaigns.front().id);
    return state && isUntouched(state.value()) ? campaigns.front().id : QString();
}

} // namespace

Outcome loadCampaign(const Options& options)
{
    if (options.plain.size() != 2)
        return usageError(QStringLiteral("load"));
    const Result<CampaignState> work = readCampaignFile(options.plain[1]);
    if (!work)
        return work.error();
    Result<BookFile> book = BookFile::open(options.plain[0]);
    if (!book)
        return book.error();
    const QString blank = untouched(book.value());
    const Done saved = book.value().save(work.value().plan, work.value().actuals);
    if (!saved || blank.isEmpty() || blank == work.value().plan.id)
        return saved;
    return book.value().remove(blank); // what is loaded takes the place of what the new book began with
}

} // namespace ertrag
