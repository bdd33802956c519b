// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/text/row_reader.h"

#include <algorithm>
#include <bit>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace ertrag
{
namespace
{

constexpr size_t blockSize = 1 << 18, lane = 64, mostEvents = 1000000;
constexpr qint64 worthAThread = 1 << 20;

#ifdef __SSE2__
class Lane
{
public:
    explicit Lane(const char* p)
    {
        for (int i = 0; i < 4; ++i)
            m_part[i] = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p + 16 * i));
    }
    uint64_t equal(char c) const
    {
        const __m128i wanted = _mm_set1_epi8(c);
        uint64_t bits = 0;
        for (int i = 0; i < 4; ++i)
            bits |= uint64_t(uint16_t(_mm_movemask_epi8(_mm_cmpeq_epi8(m_part[i], wanted)))) << (16 * i);
        return bits;
    }

private:
    __m128i m_part[4]{};
};
#else
class Lane
{
public:
    explicit Lane(const char* p) : m_from(p) {}
    uint64_t equal(char c) const
    {
        uint64_t bits = 0;
        for (size_t i = 0; i < lane; ++i)
            bits |= uint64_t(m_from[i] == c) << i;
        return bits;
    }

private:
    const char* m_from;
};
#endif

/// Bit i is set if an odd number of bits up to i is set.
uint64_t parityUpTo(uint64_t bits)
{
    for (int shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

} // namespace

std::string_view unquoted(std::string_view raw, std::string& scratch)
{
    if (raw.empty() || raw.front() != '"')
        return raw;
    raw.remove_prefix(1);
    const size_t first = raw.find('"');
    if (first == std::string_view::npos)
        return raw;
    if (first + 1 == raw.size())
        return raw.substr(0, first);
    scratch.clear();
    for (size_t quote = first; quote != std::string_view::npos; quote = raw.find('"')) {
        const bool doubled = quote + 1 < raw.size() && raw[quote + 1] == '"';
        scratch.append(raw.substr(0, quote + (doubled ? 1 : 0)));
        raw.remove_prefix(quote + (doubled ? 2 : 1));
        if (!doubled)
            break; // behind the closing one, quotes are letters
    }
    return scratch.append(raw);
}

RowReader::RowReader(TextSource& source, char separator, bool lenient)
    : m_source(source), m_separator(separator), m_lenient(lenient), m_cells(mostCells + 1)
{
    m_source.rewind();
    if (m_source.size() > worthAThread)
        m_cutting = std::thread([this] { produceAll(); });
}

RowReader::~RowReader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    if (m_cutting.joinable())
        m_cutting.join();
}

void RowReader::makeRoom(RowBlock& block, size_t events)
{
    if (block.events.size() < block.eventCount + events)
        block.events.resize(block.events.size() * 2 + lane);
}

void RowReader::add(RowBlock& block, uint32_t event)
{
    makeRoom(block, 1);
    block.events[block.eventCount++] = event;
}

/// The taking side: gives the block before back and waits for the next one.
bool RowReader::nextBlock()
{
    m_nextEvent = m_rowStart = 0;
    if (!m_cutting.joinable()) {
        m_taken = m_cut;
        if (!produce())
            return false;
        m_block = &blockAt(m_cut++);
        return true;
    }
    std::unique_lock lock(m_mutex);
    if (m_block)
        ++m_taken;
    m_block = nullptr;
    m_changed.notify_all();
    m_changed.wait(lock, [&] { return m_cut > m_taken || m_allCut; });
    if (m_cut > m_taken)
        m_block = &blockAt(m_taken);
    return m_block != nullptr;
}

void RowReader::produceAll()
{
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return m_cut - m_taken < blockCount - 1 || m_stop; });
            if (m_stop)
                return;
        }
        const bool more = produce();
        const std::lock_guard lock(m_mutex);
        more ? ++m_cut : size_t(m_allCut = true);
        m_changed.notify_all();
        if (!more)
            return;
    }
}

/// Fills block m_cut: what was left of the one before, and as much as makes at least one whole row.
bool RowReader::produce()
{
    if (m_atEnd)
        return false;
    RowBlock& block = blockAt(m_cut);
    block.eventCount = block.filled = 0;
    if (m_cut > 0) {
        const RowBlock& before = blockAt(m_cut - 1);
        block.filled = before.filled - before.wholeEnd;
        if (block.buffer.size() < block.filled)
            block.buffer.resize(block.filled);
        std::copy_n(before.buffer.begin() + std::ptrdiff_t(before.wholeEnd), block.filled, block.buffer.begin());
        for (size_t i = before.wholeEvents; i < before.eventCount; ++i)
            add(block, before.events[i] - uint32_t(before.wholeEnd));
    }
    block.wholeEvents = block.wholeEnd = 0;
    while (block.wholeEvents == 0 && !m_atEnd)
        if (!append(block))
            return false;
    return block.wholeEvents > 0;
}

/// Reads on; at the end of the text its last line gets a break if it has none. False if it cannot be read on.
bool RowReader::append(RowBlock& block)
{
    if (block.filled > longestRow || block.eventCount > mostEvents) {
        m_end = End::TooLong;
        return false;
    }
    if (block.buffer.size() < block.filled + blockSize + lane)
        block.buffer.resize(block.filled + 2 * blockSize + lane);
    const size_t from = block.filled, known = block.eventCount;
    const size_t got = size_t(m_source.read(block.buffer.data() + from, qsizetype(blockSize)));
    block.filled += got;
    if (m_lenient)
        findEventsSlowly(block, from, block.filled);
    else
        findEvents(block, from, block.filled);
    if (m_quoteInside) {
        m_end = End::QuoteInside;
        return false;
    }
    if (got == 0) {
        m_atEnd = true;
        if (m_inside || m_quoted) {
            m_end = End::Unclosed;
            return false;
        }
        if (block.filled > 0)
            add(block, uint32_t(block.filled) | isBreak);
    }
    for (size_t i = block.eventCount; i-- > known && block.wholeEvents == 0;)
        if ((block.events[i] & ~placeMask) == isBreak) {
            block.wholeEvents = i + 1;
            block.wholeEnd = std::min(size_t(block.events[i] & placeMask) + 1, block.filled);
        }
    return true;
}

void RowReader::findEvents(RowBlock& block, size_t from, size_t to)
{
    for (size_t at = from; at < to; at += lane) {
        const size_t size = std::min(lane, to - at);
        // Behind the end stands what the block before left there.
        const uint64_t valid = size == lane ? ~uint64_t(0) : (uint64_t(1) << size) - 1;
        const Lane lane64(block.buffer.data() + at);
        const uint64_t quotes = lane64.equal('"') & valid, breaks = lane64.equal('\n') & valid,
                       separators = lane64.equal(m_separator) & valid;
        const uint64_t inside = parityUpTo(quotes) ^ m_inside;
        const uint64_t mayOpen = ((quotes | breaks | separators) << 1) | m_mayOpen;
        if (quotes & inside & ~mayOpen)
            m_quoteInside = true;
        makeRoom(block, lane);
        uint32_t* next = block.events.data() + block.eventCount;
        for (uint64_t bits = (separators & ~inside) | breaks; bits; bits &= bits - 1) {
            const int place = std::countr_zero(bits);
            const uint32_t isOne = uint32_t(breaks >> place) & 1, isInside = isOne & uint32_t(inside >> place);
            *next++ = uint32_t(at + size_t(place)) | (isOne << 30) << isInside;
        }
        block.eventCount = size_t(next - block.events.data());
        m_mayOpen = ((quotes | breaks | separators) >> (size - 1)) & 1;
        m_inside = (inside >> (size - 1)) & 1 ? ~uint64_t(0) : 0;
    }
}

void RowReader::findEventsSlowly(RowBlock& block, size_t from, size_t to)
{
    for (size_t at = from; at < to; ++at) {
        const char c = block.buffer[at];
        if (m_quoted) {
            // A doubled quote closes and opens again at once: the next character decides.
            if (c == '"')
                m_quoted = false, m_cellStart = true;
            else if (c == '\n')
                add(block, uint32_t(at) | isBreakInside);
            continue;
        }
        if (c == '"' && m_cellStart)
            m_quoted = true;
        m_cellStart = c == m_separator || c == '\n';
        if (m_cellStart)
            add(block, uint32_t(at) | (c == '\n' ? isBreak : isSeparator));
    }
}

bool RowReader::nextRow()
{
    m_rowLine = m_line;
    if (m_nextEvent == m_block->wholeEvents)
        return false;
    const char* const buffer = m_block->buffer.data();
    const uint32_t* event = m_block->events.data() + m_nextEvent;
    std::string_view* cell = m_cells.data();
    const std::string_view* const leftOut = cell + mostCells;
    const char* from = buffer + m_rowStart;
    for (; (*event & ~placeMask) != isBreak; ++event) { // the last event of a block is one
        if ((*event & ~placeMask) == isBreakInside) {
            ++m_line;
            continue;
        }
        const char* const at = buffer + (*event & placeMask);
        *cell = {from, size_t(at - from)};
        cell += cell != leftOut;
        from = at + 1;
    }
    const char* const at = buffer + (*event & placeMask);
    *cell = {from, size_t(at - from) - (at != from && at[-1] == '\r' ? 1 : 0)};
    cell += cell != leftOut;
    m_cellCount = size_t(cell - m_cells.data());
    m_nextEvent = size_t(event + 1 - m_block->events.data());
    m_rowStart = size_t(at + 1 - buffer);
    ++m_line;
    return true;
}

} // namespace ertrag
