// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/text/text_source.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

namespace ertrag
{

/// One line of a table: raw cells, with the quotes around them; valid until the next one is read.
struct TableRow {
    std::span<const std::string_view> cells;
    int line = 0; ///< 1-based line in the file
};

/// A cell as it is meant: without the quotes around it, doubled quotes made single. `scratch` holds what must be
/// copied.
std::string_view unquoted(std::string_view raw, std::string& scratch);

/// Some whole rows of a text, and the beginning of the next one behind them.
struct RowBlock {
    std::vector<char> buffer;
    size_t filled = 0;
    std::vector<uint32_t> events; ///< places of separators and line breaks, in order; see RowReader
    size_t eventCount = 0;        ///< of them, the rest is room
    size_t wholeEvents = 0;       ///< up to the last line break
    size_t wholeEnd = 0;          ///< behind that line break
};

/// Cuts a text into rows and cells (RFC 4180: quoted cells may hold separators and line breaks), block by block, with
/// 64 characters at a time; the blocks of a large text are cut by a thread of its own while the rows before are taken.
/// Where a quote stands inside a cell (12" pipe) it ends with QuoteInside: a lenient reader reads character by
/// character, there quotes count only at the start of a cell.
class RowReader
{
public:
    enum class End { Finished, Stopped, QuoteInside, Unclosed, TooLong };
    static constexpr size_t longestRow = size_t(16) << 20, mostCells = 16384;

    RowReader(TextSource& source, char separator, bool lenient = false);
    ~RowReader();
    /// `take` is called for each row until it returns false.
    template <class Take> End read(Take&& take)
    {
        while (nextBlock())
            while (nextRow())
                if (!take(TableRow{{m_cells.data(), m_cellCount}, m_rowLine}))
                    return End::Stopped;
        return m_end;
    }
    int line() const { return m_rowLine; }

private:
    // What stands at a place: the highest two bits of an event.
    static constexpr uint32_t isSeparator = 0, isBreak = 1u << 30, isBreakInside = 2u << 30, placeMask = (1u << 30) - 1;
    static constexpr size_t blockCount = 3;

    bool nextBlock();
    bool nextRow();
    bool produce();
    void produceAll();
    bool append(RowBlock& block);
    static void makeRoom(RowBlock& block, size_t events);
    static void add(RowBlock& block, uint32_t event);
    void findEvents(RowBlock& block, size_t from, size_t to);
    void findEventsSlowly(RowBlock& block, size_t from, size_t to);
    RowBlock& blockAt(size_t number) { return m_blocks[number % blockCount]; }

    TextSource& m_source;
    char m_separator;
    bool m_lenient;
    std::array<RowBlock, blockCount> m_blocks;
    // Of the cutting side.
    bool m_atEnd = false;
    End m_end = End::Finished;
    uint64_t m_inside = 0, m_mayOpen = 1; ///< carried from one 64 characters to the next
    bool m_quoteInside = false;
    bool m_cellStart = true, m_quoted = false; ///< of the slow reading
    // Between them: blocks are numbered; those from m_taken to m_cut belong to the taking side.
    size_t m_cut = 0, m_taken = 0;
    bool m_allCut = false, m_stop = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::thread m_cutting;
    // Of the taking side.
    RowBlock* m_block = nullptr;
    size_t m_nextEvent = 0, m_rowStart = 0;
    int m_line = 1, m_rowLine = 1;
    std::vector<std::string_view> m_cells; ///< room for the longest row, and for one cell that is left out
    size_t m_cellCount = 0;
};

} // namespace ertrag
