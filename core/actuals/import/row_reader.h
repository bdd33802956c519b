// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/text_source.h"

#include <span>
#include <vector>

namespace ertrag {

/// One line of a table: raw cells, with the quotes around them; valid until the next one is read.
struct TableRow {
    std::span<const std::string_view> cells;
    int line = 0; ///< 1-based line in the file
};

/// A cell as it is meant: without the quotes around it, doubled quotes made single. `scratch` holds what must be copied.
std::string_view unquoted(std::string_view raw, std::string& scratch);

/// Cuts a text into rows and cells (RFC 4180: quoted cells may hold separators and line breaks), block by block, with
/// 64 characters at a time. Where a quote stands inside a cell ("12" pipe") it starts over, reading character by
/// character: there quotes count only at the start of a cell.
class RowReader {
public:
    enum class End { Finished, Stopped, QuoteInside, Unclosed, TooLong };
    static constexpr size_t longestRow = size_t(16) << 20, mostCells = 16384;

    RowReader(TextSource& source, char separator, bool lenient = false);
    /// `take` is called for each row until it returns false. QuoteInside: read again with a lenient reader.
    template <class Take> End read(Take&& take)
    {
        while (fill())
            while (nextRow())
                if (!take(TableRow{m_cells, m_rowLine})) return End::Stopped;
        return m_end;
    }
    int line() const { return m_rowLine; }

private:
    // What stands at a place: the highest two bits of an event.
    static constexpr uint32_t isSeparator = 0, isBreak = 1u << 30, isBreakInside = 2u << 30, placeMask = (1u << 30) - 1;

    bool fill();
    bool nextRow();
    void findEvents(size_t from, size_t to);
    void findEventsSlowly(size_t from, size_t to);
    void event(size_t place, uint32_t what) { m_events.push_back(uint32_t(place) | what); }

    TextSource& m_source;
    char m_separator;
    bool m_lenient, m_atEnd = false;
    End m_end = End::Finished;
    std::vector<char> m_buffer;
    size_t m_filled = 0, m_rowStart = 0;
    std::vector<uint32_t> m_events;
    size_t m_nextEvent = 0;
    uint64_t m_inside = 0, m_mayOpen = 1;   ///< carried from one 64 characters to the next
    bool m_quoteInside = false;
    bool m_cellStart = true, m_quoted = false; ///< of the slow reading
    int m_line = 1, m_rowLine = 1;
    std::vector<std::string_view> m_cells;
};

} // namespace ertrag
