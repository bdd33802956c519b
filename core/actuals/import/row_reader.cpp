// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/row_reader.h"

#include <bit>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace ertrag {
namespace {

constexpr size_t block = 1 << 18, lane = 64, mostEvents = 1000000;

#ifdef __SSE2__
class Lane {
public:
    explicit Lane(const char* p)
    {
        for (int i = 0; i < 4; ++i) m_part[i] = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p + 16 * i));
    }
    uint64_t equal(char c) const
    {
        const __m128i wanted = _mm_set1_epi8(c);
        uint64_t bits = 0;
        for (int i = 0; i < 4; ++i) bits |= uint64_t(uint16_t(_mm_movemask_epi8(_mm_cmpeq_epi8(m_part[i], wanted)))) << (16 * i);
        return bits;
    }

private:
    __m128i m_part[4];
};
#else
class Lane {
public:
    explicit Lane(const char* p) : m_from(p) {}
    uint64_t equal(char c) const
    {
        uint64_t bits = 0;
        for (size_t i = 0; i < lane; ++i) bits |= uint64_t(m_from[i] == c) << i;
        return bits;
    }

private:
    const char* m_from;
};
#endif

/// Bit i is set if an odd number of bits up to i is set.
uint64_t parityUpTo(uint64_t bits)
{
    for (int shift = 1; shift < 64; shift *= 2) bits ^= bits << shift;
    return bits;
}

} // namespace

std::string_view unquoted(std::string_view raw, std::string& scratch)
{
    if (raw.empty() || raw.front() != '"') return raw;
    raw.remove_prefix(1);
    const size_t first = raw.find('"');
    if (first == std::string_view::npos) return raw;
    if (first + 1 == raw.size()) return raw.substr(0, first);
    scratch.clear();
    bool open = true;
    for (size_t i = 0; i < raw.size(); ++i) {
        if (open && raw[i] == '"') {
            if (i + 1 < raw.size() && raw[i + 1] == '"') ++i;
            else { open = false; continue; }
        }
        scratch.push_back(raw[i]);
    }
    return scratch;
}

RowReader::RowReader(TextSource& source, char separator, bool lenient)
    : m_source(source), m_separator(separator), m_lenient(lenient), m_buffer(block + lane)
{
    m_source.rewind();
}

// Reads on until the buffer holds the end of a row that was not taken yet.
bool RowReader::fill()
{
    if (m_atEnd) return false;
    if (m_rowStart > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_rowStart, m_filled - m_rowStart);
        m_events.erase(m_events.begin(), m_events.begin() + std::ptrdiff_t(m_nextEvent));
        for (uint32_t& e : m_events) e -= uint32_t(m_rowStart);
        m_filled -= m_rowStart;
        m_rowStart = m_nextEvent = 0;
    }
    if (m_filled > longestRow || m_events.size() > mostEvents) { m_end = End::TooLong; return false; }
    if (m_buffer.size() < m_filled + block + lane) m_buffer.resize(m_filled + 2 * block + lane);
    const size_t got = size_t(m_source.read(m_buffer.data() + m_filled, qsizetype(block)));
    const size_t from = m_filled;
    m_filled += got;
    if (m_lenient) findEventsSlowly(from, m_filled);
    else findEvents(from, m_filled);
    if (m_quoteInside) { m_end = End::QuoteInside; return false; }
    if (got > 0) return true;
    m_atEnd = true;
    if (m_inside || m_quoted) { m_end = End::Unclosed; return false; }
    if (m_filled == 0) return false;
    event(m_filled, isBreak); // the last line has no end of its own
    return true;
}

void RowReader::findEvents(size_t from, size_t to)
{
    for (size_t at = from; at < to; at += lane) {
        const size_t size = std::min(lane, to - at);
        // Behind the end stands what the block before left there.
        const uint64_t valid = size == lane ? ~uint64_t(0) : (uint64_t(1) << size) - 1;
        const Lane lane64(m_buffer.data() + at);
        const uint64_t quotes = lane64.equal('"') & valid, breaks = lane64.equal('\n') & valid, separators = lane64.equal(m_separator) & valid;
        const uint64_t inside = parityUpTo(quotes) ^ m_inside;
        const uint64_t mayOpen = ((quotes | breaks | separators) << 1) | m_mayOpen;
        if (quotes & inside & ~mayOpen) m_quoteInside = true;
        const uint64_t all = (separators & ~inside) | breaks;
        const size_t known = m_events.size();
        m_events.resize(known + size_t(std::popcount(all)));
        uint32_t* next = m_events.data() + known;
        for (uint64_t bits = all; bits; bits &= bits - 1) {
            const int place = std::countr_zero(bits);
            const uint64_t bit = uint64_t(1) << place;
            *next++ = uint32_t(at + size_t(place)) | (!(breaks & bit) ? isSeparator : inside & bit ? isBreakInside : isBreak);
        }
        m_mayOpen = ((quotes | breaks | separators) >> (size - 1)) & 1;
        m_inside = (inside >> (size - 1)) & 1 ? ~uint64_t(0) : 0;
    }
}

void RowReader::findEventsSlowly(size_t from, size_t to)
{
    for (size_t at = from; at < to; ++at) {
        const char c = m_buffer[at];
        if (m_quoted) {
            // A doubled quote closes and opens again at once: the next character decides.
            if (c == '"') m_quoted = false, m_cellStart = true;
            else if (c == '\n') event(at, isBreakInside);
            continue;
        }
        if (c == '"' && m_cellStart) m_quoted = true;
        m_cellStart = c == m_separator || c == '\n';
        if (m_cellStart) event(at, c == '\n' ? isBreak : isSeparator);
    }
}

bool RowReader::nextRow()
{
    m_cells.clear();
    m_rowLine = m_line;
    size_t start = m_rowStart;
    int breaks = 0;
    for (size_t i = m_nextEvent; i < m_events.size(); ++i) {
        const uint32_t what = m_events[i] & ~placeMask;
        if (what == isBreakInside) { ++breaks; continue; }
        const size_t place = m_events[i] & placeMask;
        size_t length = place - start;
        if (what == isBreak && length > 0 && m_buffer[place - 1] == '\r') --length;
        if (m_cells.size() < mostCells) m_cells.emplace_back(m_buffer.data() + start, length);
        start = place + 1;
        if (what != isBreak) continue;
        m_nextEvent = i + 1;
        m_rowStart = std::min(start, m_filled);
        m_line += breaks + 1;
        return true;
    }
    return false;
}

} // namespace ertrag
