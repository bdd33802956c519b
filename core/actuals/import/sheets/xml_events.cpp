// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/sheets/xml_events.h"

#include <charconv>
#include <cstring>
#include <expat.h>

namespace ertrag
{
namespace
{

constexpr int deepest = 64;
constexpr size_t longestName = size_t(64) << 10, longestSilence = size_t(1) << 20;

std::string_view local(const char* name)
{
    const char* colon = std::strrchr(name, ':');
    return colon ? colon + 1 : name;
}

} // namespace

struct XmlReader::Run {
    explicit Run(XmlEvents& told) : events(told) {}
    ~Run() { XML_ParserFree(parser); }
    XML_Parser parser = XML_ParserCreate(nullptr);
    XmlEvents& events;
    int depth = 0;
    size_t silent = 0; ///< bytes since the last event
    bool refused = false;

    void refuse()
    {
        refused = true;
        XML_StopParser(parser, XML_FALSE);
    }
    void heard()
    {
        silent = 0;
        if (events.tooLarge())
            refuse();
    }

    static void XMLCALL onStart(void* data, const char* name, const char** attributes)
    {
        Run& run = *static_cast<Run*>(data);
        if (++run.depth > deepest || std::strlen(name) > longestName)
            return run.refuse();
        for (const char** text = attributes; *text; ++text)
            if (std::strlen(*text) > longestName)
                return run.refuse();
        run.events.start(local(name), XmlAttributes(attributes));
        run.heard();
    }
    static void XMLCALL onEnd(void* data, const char* name)
    {
        Run& run = *static_cast<Run*>(data);
        --run.depth;
        run.events.end(local(name));
        run.heard();
    }
    static void XMLCALL onText(void* data, const char* text, int length)
    {
        Run& run = *static_cast<Run*>(data);
        run.events.text({text, size_t(length)});
        run.heard();
    }
    static void XMLCALL onDoctype(void* data, const char*, const char*, const char*, int)
    {
        static_cast<Run*>(data)->refuse();
    }
};

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char* const* pair = m_pairs; *pair; pair += 2)
        if (name == *pair)
            return pair[1];
    return {};
}

int XmlAttributes::number(std::string_view name) const
{
    const std::string_view text = value(name);
    int number = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
    return end.ec == std::errc{} ? number : 0;
}

XmlReader::XmlReader(XmlEvents& events) : m_run(std::make_unique<Run>(events))
{
    XML_SetUserData(m_run->parser, m_run.get());
    XML_SetElementHandler(m_run->parser, Run::onStart, Run::onEnd);
    XML_SetCharacterDataHandler(m_run->parser, Run::onText);
    XML_SetStartDoctypeDeclHandler(m_run->parser, Run::onDoctype);
}

XmlReader::~XmlReader() = default;

// What does not end is scanned from its beginning for every piece: bounded, or it would take quadratic time.
bool XmlReader::take(std::string_view piece, bool last)
{
    m_run->silent += piece.size();
    const bool parsed = XML_Parse(m_run->parser, piece.data(), int(piece.size()), last) == XML_STATUS_OK;
    return parsed && !m_run->refused && !endless();
}

bool XmlReader::endless() const
{
    return m_run->silent > longestSilence;
}

} // namespace ertrag
