// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_list.h"

#include "app/commands/answers.h"
#include "core/book/book_file.h"

namespace ertrag
{

int checkBook(const Options& options)
{
    if (options.plain.size() != 1)
        return refuseUsage(QStringLiteral("check"));
    const Result<BookFile> book = BookFile::open(options.plain.front(), false);
    if (!book)
        return refuse(book.error());
    const Done checked = book.value().check();
    if (!checked)
        return refuse(checked.error());
    print({{QStringLiteral("book"), options.plain.front()},
           {QStringLiteral("campaigns"), int(book.value().campaigns().size())},
           {QStringLiteral("whole"), true}});
    return 0;
}

} // namespace ertrag
