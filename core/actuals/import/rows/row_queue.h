// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/rows/row_store.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace ertrag
{

/// Puts rows into a store in the order in which they come; those of a large file by a thread of its own, while the next
/// ones are understood. Until finish() only the names of the store may be asked for.
class RowQueue
{
public:
    RowQueue(RowStore& store, bool large);
    ~RowQueue() { finish(); }
    void add(const UnderstoodRow& row);
    void finish(); ///< from then on the store has every row, and takes the next ones at once

private:
    static constexpr size_t partCount = 3, rowsInPart = 512;
    using Part = std::vector<UnderstoodRow>;
    Part& partAt(size_t number) { return m_parts[number % partCount]; }
    void handOver();
    void storeAll();

    RowStore& m_store;
    std::array<Part, partCount> m_parts;
    // Parts are numbered; those from m_stored to m_filled belong to the storing thread.
    size_t m_filled = 0, m_stored = 0;
    bool m_ended = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::thread m_storing;
};

} // namespace ertrag
