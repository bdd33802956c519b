// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/sheets/xml_events.h"

#include <string>
#include <vector>

namespace ertrag
{

/// The texts of an XLSX that its cells name by number, one behind the other in one piece of memory.
class SharedStrings : public XmlEvents
{
public:
    std::string_view at(size_t number) const; ///< empty if there is none
    void start(std::string_view name, const XmlAttributes&) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;

private:
    std::string m_all;
    std::vector<size_t> m_starts;
    bool m_inText = false, m_phonetic = false;
};

} // namespace ertrag
