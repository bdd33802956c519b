// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/source_lines.h"

#include <QByteArray>
#include <QStringList>

namespace ertrag
{

/// A table on its way out: numbers stay numbers and dates dates, so that only text has to be guarded.
struct ExportCell {
    enum class Kind { Empty, Text, Number, Day };
    Kind kind = Kind::Empty;
    QString text;
    double number = 0;
    QDate day;

    static ExportCell of(const QString& text) { return {Kind::Text, text, 0, {}}; }
    static ExportCell of(double number) { return {Kind::Number, {}, number, {}}; }
    static ExportCell of(QDate day) { return {Kind::Day, {}, 0, day}; }
};
struct ExportTable {
    QStringList titles;
    std::vector<std::vector<ExportCell>> rows;
};

/// What counts of the imports, row by row, with file and lines; amounts in the book's currency (another one's without a
/// rate are left out). If any file is in another currency, its amounts as they stand there, that currency and the rate
/// follow. Read back as it was by readExport(), which does not look at those. `currency` is the book's, ISO 4217. Where
/// several rows of a file make one, `rowsOf` is asked for them; without an answer the first line stands for all.
ExportTable exportOf(const Actuals& actuals, const QString& currency = {}, const FileRowsOf& rowsOf = {});

/// UTF-8 with a byte order mark, comma, decimal point, RFC 4180.
QByteArray toCsv(const ExportTable& table);
/// A workbook with one sheet; texts as inline strings, never formulas.
QByteArray toXlsx(const ExportTable& table);

/// A text that a spreadsheet would run as a formula (= + - @, TAB, CR, LF, NUL or a full-width form at its start) with
/// one apostrophe before it; so does a text that already begins with apostrophes and then one of these. Source:
/// reliability.md 3, OWASP ASVS 5 1.2.10.
QString guarded(const QString& text);
/// Takes exactly that apostrophe off again.
QString unguarded(const QString& text);

} // namespace ertrag
