// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book_file.h"
#include "core/book/packed_rows.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/scratch_file.h"

#include <SQLiteCpp/Exception.h>

namespace ertrag
{

void fuzzBook(const QByteArray& bytes)
{
    static ScratchFile file(QStringLiteral("book.ertrag"));
    const QString& path = file.hold(bytes);
    {
        const Result<BookFile> book = BookFile::open(path, false);
        if (book) {
            const Done whole = book.value().check();
            for (const BookEntry& entry : book.value().campaigns()) {
                const Result<Campaign> plan = book.value().loadPlan(entry.id);
                const Result<Actuals> actuals = book.value().loadActuals(entry.id);
                require(!whole || (plan && actuals), "a whole book with a campaign that cannot be read");
            }
            for (const BookVersion& version : book.value().versions(book.value().current()))
                (void)book.value().loadVersion(version.number);
        }
    }
    require(file.held() == bytes, "a book that changed by being read");
    require(file.besides().isEmpty(), "a file left beside the book");
}

void fuzzPacks(const QByteArray& bytes)
{
    FileRows read;
    NamePlaces known, knownAgain;
    if (!unpackRows(bytes, read, known))
        return;
    for (const auto& figures : read.figures)
        require(figures.empty() || figures.size() == read.rows.size(), "columns of different lengths");
    for (const FileRows::Row& row : read.rows)
        require(row.campaign < read.names.size() && row.channel < read.names.size(), "a name that is not there");
    QByteArray packed;
    try {
        packed = packRows(read, 0, read.rows.size());
    } catch (const SQLite::Exception&) {
        return; // figures that are too large to be kept
    }
    FileRows again;
    require(unpackRows(packed, again, knownAgain), "rows that were packed are refused");
    require(again.rows.size() == read.rows.size(), "rows that were lost");
    for (size_t i = 0; i < read.rows.size(); ++i)
        require(again.rows[i].line == read.rows[i].line && again.rows[i].first == read.rows[i].first &&
                    again.rows[i].last == read.rows[i].last &&
                    again.names[again.rows[i].campaign] == read.names[read.rows[i].campaign],
                "a row that changed by being packed");
}

} // namespace ertrag
