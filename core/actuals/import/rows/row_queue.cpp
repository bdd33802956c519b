// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/rows/row_queue.h"

namespace ertrag
{

RowQueue::RowQueue(RowStore& store, bool large) : m_store(store)
{
    if (!large)
        return;
    for (Part& part : m_parts)
        part.reserve(rowsInPart);
    m_storing = std::thread([this] { storeAll(); });
}

void RowQueue::add(const UnderstoodRow& row)
{
    if (!m_storing.joinable())
        return m_store.add(row);
    Part& part = partAt(m_filled);
    part.push_back(row);
    if (part.size() == rowsInPart)
        handOver();
}

void RowQueue::handOver()
{
    std::unique_lock lock(m_mutex);
    ++m_filled;
    m_changed.notify_one();
    m_changed.wait(lock, [&] { return m_filled - m_stored < partCount; });
}

void RowQueue::finish()
{
    if (!m_storing.joinable())
        return;
    handOver();
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_changed.notify_one();
    m_storing.join();
}

void RowQueue::storeAll()
{
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return m_stored < m_filled || m_ended; });
            if (m_stored == m_filled)
                return;
        }
        Part& part = partAt(m_stored);
        for (const UnderstoodRow& row : part)
            m_store.add(row);
        part.clear();
        const std::lock_guard lock(m_mutex);
        ++m_stored;
        m_changed.notify_one();
    }
}

} // namespace ertrag
