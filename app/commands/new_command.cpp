// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_list.h"

#include "app/commands/answers.h"
#include "app/language.h"
#include "app/new_campaign.h"
#include "core/book/book_file.h"
#include "core/catalogue/trades.h"

namespace ertrag
{

Outcome createBook(const Options& options)
{
    const std::optional<Trade> trade = tradeFromKey(options.text("trade"));
    if (options.plain.size() != 1 || !trade)
        return usageError(QStringLiteral("--trade"));
    const Language language = languageOf(options.text("language")).value_or(systemLanguage());
    const Result<CampaignState> state = newCampaign(*trade, language, options.text("currency", Company{}.currency));
    if (!state)
        return state.error();
    Result<BookFile> book = BookFile::create(options.plain.front());
    if (!book)
        return book.error();
    return book.value().save(state.value().plan, {});
}

} // namespace ertrag
