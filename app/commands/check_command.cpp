// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_list.h"

#include "app/commands/answers.h"
#include "core/book/book_file.h"

namespace ertrag
{

Outcome checkBook(const Options& options)
{
    if (options.plain.size() != 1)
        return usageError(QStringLiteral("check"));
    const Result<BookFile> book = BookFile::open(options.plain.front(), false);
    if (!book)
        return book.error();
    const Done checked = book.value().check();
    if (!checked)
        return checked.error();
    return QJsonObject{{QStringLiteral("book"), options.plain.front()},
                       {QStringLiteral("campaigns"), int(book.value().campaigns().size())},
                       {QStringLiteral("whole"), true}};
}

} // namespace ertrag
