// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/schema.h"

#include <QRegularExpression>
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

namespace ertrag
{

namespace
{

// Days are ISO texts, months "2026-01", amounts of money integers in minor units; absent is NULL.
const BookFormat firstForm{
    1000,
    {"CREATE TABLE book (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL, company TEXT NOT NULL, current TEXT NOT NULL, "
     "seal BLOB NOT NULL)",
     "CREATE TABLE lock (id INTEGER PRIMARY KEY, token TEXT NOT NULL, host TEXT NOT NULL, machine TEXT NOT NULL, "
     "pid INTEGER NOT NULL, started INTEGER NOT NULL, since INTEGER NOT NULL, heartbeat INTEGER NOT NULL)",
     "CREATE TABLE campaign (id TEXT NOT NULL PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL, "
     "schema_version INTEGER NOT NULL, body TEXT NOT NULL, correction TEXT NOT NULL, checksum BLOB NOT NULL)",
     "CREATE TABLE typed_month (campaign TEXT NOT NULL, month TEXT NOT NULL, enquiries REAL, new_customers REAL, "
     "orders REAL, "
     "hours REAL, revenue_net INTEGER, other_costs INTEGER, ad_costs INTEGER, note TEXT NOT NULL, PRIMARY KEY "
     "(campaign, month)) "
     "WITHOUT ROWID",
     "CREATE TABLE import (number INTEGER PRIMARY KEY, content_hash TEXT NOT NULL, file_name TEXT NOT NULL, "
     "platform TEXT NOT NULL, language TEXT NOT NULL, currency TEXT NOT NULL, channel TEXT NOT NULL, zone TEXT NOT "
     "NULL, "
     "shape TEXT NOT NULL, imported_on TEXT NOT NULL, kind INTEGER NOT NULL, rate REAL NOT NULL, columns TEXT NOT "
     "NULL, "
     "checksum BLOB NOT NULL)",
     "CREATE TABLE campaign_import (campaign TEXT NOT NULL, position INTEGER NOT NULL, import INTEGER NOT NULL, "
     "PRIMARY KEY (campaign, position)) WITHOUT ROWID",
     "CREATE TABLE day_figure (import INTEGER NOT NULL, position INTEGER NOT NULL, first_day TEXT NOT NULL, "
     "last_day TEXT NOT NULL, line INTEGER NOT NULL, row_count INTEGER NOT NULL, part TEXT NOT NULL, channel TEXT NOT "
     "NULL, "
     "cost REAL, impressions REAL, clicks REAL, leads REAL, conversions REAL, revenue REAL, visits REAL, views REAL, "
     "PRIMARY KEY (import, position)) WITHOUT ROWID",
     "CREATE TABLE source_rows (content_hash TEXT NOT NULL, first_row INTEGER NOT NULL, row_count INTEGER NOT NULL, "
     "checksum BLOB NOT NULL, body BLOB NOT NULL, PRIMARY KEY (content_hash, first_row))",
     "CREATE TABLE version (number INTEGER PRIMARY KEY, campaign TEXT NOT NULL, name TEXT NOT NULL, saved_at TEXT NOT "
     "NULL, "
     "schema_version INTEGER NOT NULL, body TEXT NOT NULL, checksum BLOB NOT NULL)",
     "CREATE TABLE version_import (version INTEGER NOT NULL, position INTEGER NOT NULL, import INTEGER NOT NULL, "
     "PRIMARY KEY (version, position)) WITHOUT ROWID"},
    {}};

/// The form with one more column, which SQLite puts behind the last one, in front of the table's own key.
BookFormat withColumn(BookFormat before, int version, const std::string& table, const std::string& column)
{
    for (std::string& object : before.objects)
        if (object.starts_with("CREATE TABLE " + table + " ("))
            object.insert(std::min(object.find(", PRIMARY KEY ("), object.rfind(')')), ", " + column);
    before.version = version;
    before.fromBefore = {"ALTER TABLE " + table + " ADD COLUMN " + column};
    return before;
}

const BookFormats formats{firstForm,
                          withColumn(firstForm, 1001, "typed_month", "key_figures TEXT NOT NULL DEFAULT '{}'")};

int pragma(SQLite::Database& database, const char* question)
{
    return database.execAndGet(question).getInt();
}

std::vector<std::string> objectsOf(SQLite::Database& database)
{
    std::vector<std::string> objects;
    SQLite::Statement rows(database, "SELECT sql, type FROM sqlite_schema WHERE sql IS NOT NULL");
    while (rows.executeStep())
        objects.push_back(rows.getColumn(0).getString());
    return objects;
}

/// What may follow our columns in a newer minor form: plain columns, with a plain default at most.
bool onlyAddsColumns(const std::string& found, const std::string& ours)
{
    // SQLite adds a column behind the last one, in front of the table's own key.
    const size_t end = std::min(ours.find(", PRIMARY KEY ("), ours.rfind(')'));
    if (found.size() <= ours.size() || found.compare(0, end, ours, 0, end) != 0)
        return false;
    static const QRegularExpression plain(
        QStringLiteral("^(, [a-z_0-9]+ (TEXT|INTEGER|REAL|BLOB)( NOT NULL DEFAULT ('[^']*'|-?[0-9.]+))?)+$"));
    const std::string tail = ours.substr(end);
    if (found.compare(found.size() - tail.size(), tail.size(), tail) != 0)
        return false;
    const std::string added = found.substr(end, found.size() - tail.size() - end);
    return plain.match(QString::fromStdString(added)).hasMatch();
}

bool isPlainExtra(const std::string& found)
{
    static const QRegularExpression table(
        QStringLiteral("^CREATE TABLE [a-z_0-9]+ \\(([a-z_0-9]+ (TEXT|INTEGER|REAL|BLOB)( NOT NULL)?( PRIMARY KEY)?(, "
                       ")?)+\\)( WITHOUT ROWID)?$"));
    static const QRegularExpression index(QStringLiteral("^CREATE INDEX [a-z_0-9]+ ON [a-z_0-9]+ \\([a-z_0-9, ]+\\)$"));
    const QString sql = QString::fromStdString(found);
    return table.match(sql).hasMatch() || index.match(sql).hasMatch();
}

bool matchesNewer(const std::vector<std::string>& found, const std::vector<std::string>& ours)
{
    size_t known = 0;
    for (const std::string& sql : found) {
        const bool one = std::any_of(ours.begin(), ours.end(),
                                     [&](const std::string& our) { return sql == our || onlyAddsColumns(sql, our); });
        if (!one && !isPlainExtra(sql))
            return false;
        known += one ? 1 : 0;
    }
    return known == ours.size();
}

bool matches(std::vector<std::string> found, std::vector<std::string> ours)
{
    std::sort(found.begin(), found.end());
    std::sort(ours.begin(), ours.end());
    return found == ours;
}

} // namespace

const BookFormats& bookFormats()
{
    return formats;
}

void writeSchema(SQLite::Database& database, const BookFormat& format)
{
    for (const std::string& object : format.objects)
        database.exec(object);
    database.exec("PRAGMA application_id = " + std::to_string(bookApplicationId));
    database.exec("PRAGMA user_version = " + std::to_string(format.version));
}

Result<FormatAge> checkSchema(SQLite::Database& database, const QString& path, const BookFormats& known)
{
    const Error foreign{ErrorCode::BookNotABook, path, {}, {}, 0};
    if (pragma(database, "PRAGMA application_id") != bookApplicationId)
        return foreign;
    const int version = pragma(database, "PRAGMA user_version");
    const BookFormat& ours = known.back();
    if (version / 1000 > ours.version / 1000)
        return Error{ErrorCode::BookTooNew, path, QString::number(version), QString::number(ours.version), 0};
    const std::vector<std::string> found = objectsOf(database);
    if (version > ours.version)
        return matchesNewer(found, ours.objects) ? Result<FormatAge>(FormatAge::NewerReadable) : foreign;
    const auto form =
        std::find_if(known.begin(), known.end(), [&](const BookFormat& f) { return f.version == version; });
    if (form == known.end() || !matches(found, form->objects))
        return foreign;
    return form->version == ours.version ? FormatAge::Ours : FormatAge::Older;
}

void migrate(SQLite::Database& database, const BookFormats& known)
{
    const int version = pragma(database, "PRAGMA user_version");
    for (const BookFormat& format : known) {
        if (format.version <= version)
            continue;
        for (const std::string& statement : format.fromBefore)
            database.exec(statement);
        database.exec("PRAGMA user_version = " + std::to_string(format.version));
    }
}

} // namespace ertrag
