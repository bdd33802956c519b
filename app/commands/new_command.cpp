// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_list.h"

#include "app/commands/answers.h"
#include "app/language.h"
#include "core/book/book_file.h"
#include "core/catalogue/trades.h"

#include <QDate>
#include <QUuid>

namespace ertrag
{

int createBook(const Options& options)
{
    const std::optional<Trade> trade = tradeFromKey(options.text("trade"));
    if (options.plain.size() != 1 || !trade)
        return refuseUsage(QStringLiteral("--trade"));
    Result<Campaign> plan = campaignForTrade(*trade, options.text("language", languageCode(systemLanguage())),
                                             options.text("currency", QStringLiteral("EUR")));
    if (!plan)
        return refuse(plan.error());
    Result<BookFile> book = BookFile::create(options.plain.front());
    if (!book)
        return refuse(book.error());
    plan.value().start = Month::of(QDate::currentDate()) + 1; // a plan is for what lies ahead
    if (plan.value().id.isEmpty())
        plan.value().id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return ended(book.value().save(plan.value(), {}));
}

} // namespace ertrag
