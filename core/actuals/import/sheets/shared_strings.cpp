// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/sheets/shared_strings.h"

namespace ertrag
{
namespace
{

constexpr size_t mostStrings = 5000000, mostBytes = size_t(256) << 20;

} // namespace

std::string_view SharedStrings::at(size_t number) const
{
    if (number >= m_starts.size())
        return {};
    const size_t from = m_starts[number], to = number + 1 < m_starts.size() ? m_starts[number + 1] : m_all.size();
    return std::string_view(m_all).substr(from, to - from);
}

void SharedStrings::start(std::string_view name, const XmlAttributes&)
{
    if (name == "si")
        m_starts.push_back(m_all.size());
    if (name == "rPh")
        m_phonetic = true;
    m_inText = name == "t" && !m_phonetic && !m_starts.empty();
    if (m_starts.size() > mostStrings)
        refuseAsTooLarge();
}

void SharedStrings::end(std::string_view name)
{
    m_inText = false;
    if (name == "rPh")
        m_phonetic = false;
}

void SharedStrings::text(std::string_view text)
{
    if (m_inText)
        m_all += text;
    if (m_all.size() > mostBytes)
        refuseAsTooLarge();
}

} // namespace ertrag
