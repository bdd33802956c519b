// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace ertrag
{

/// Writes the rows of sheets as lines of a text (comma, UTF-8 with its mark), one row a line: a line break in a cell is
/// a breakMark; rows that are missing are empty lines, empty rows at the end are none. Bounds: 1,048,576 rows
/// and 16,384 columns, 128 KiB a cell, 600 MiB together.
class SheetText
{
public:
    static constexpr size_t mostColumns = 16384, longestCell = size_t(128) << 10;
    static constexpr int mostRows = 1048576;

    explicit SheetText(std::FILE* to) : m_to(to) {}
    void beginSheet();
    /// `number` as the file has it; 0, or one that was there before: the next.
    void beginRow(int number);
    void put(size_t column, std::string_view text); ///< a cell without anything is none
    size_t columns() const { return m_used; }       ///< behind the last cell that was put
    void endRow(int repeated = 1);
    void flush();

    bool tooLarge() const { return m_tooLarge; }
    long long bytes() const { return m_bytes; } ///< of the sheet up to here

private:
    void writeCell(std::string_view text);
    void write();

    std::FILE* m_to;
    std::vector<std::string> m_cells;
    size_t m_used = 0;
    std::string m_line, m_pending;
    int m_row = 0, m_nextLine = 1;
    long long m_bytes = 0, m_sum = 0;
    bool m_tooLarge = false;
};

} // namespace ertrag
