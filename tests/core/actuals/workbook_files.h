// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <vector>

namespace ertrag
{

/// A cell of a workbook that a test writes.
struct BookCell {
    enum class Kind { Empty, Text, Number, Euro, Percent, Day, Month, IsoDay };
    Kind kind = Kind::Empty;
    QString text;      ///< Text
    double number = 0; ///< Number, Euro; Percent as 0.05
    QDate day = {};    ///< Day, Month (shown as "Mrz 26"), IsoDay
};
BookCell textCell(const QString& text);
BookCell numberCell(double number);
BookCell dayCell(QDate day);

struct BookSheet {
    QString name;
    std::vector<std::vector<BookCell>> rows;
    const char* state = nullptr; ///< "hidden", "veryHidden"
};

struct BookParts {
    bool from1904 = false;
    bool sharedStrings = false;
};

/// By name in the container.
QByteArray zipped(const std::vector<std::pair<QString, QByteArray>>& parts);
QByteArray xlsxOf(const std::vector<BookSheet>& sheets, BookParts how = {});
QByteArray odsOf(const std::vector<BookSheet>& sheets);

} // namespace ertrag
