// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/sheets/xml_events.h"

#include <cstring>
#include <expat.h>
#include <memory>

namespace ertrag
{
namespace
{

struct Run {
    XML_Parser parser = nullptr;
    XmlEvents& events;
    int depth = 0;
    bool refused = false;

    void refuse()
    {
        refused = true;
        XML_StopParser(parser, XML_FALSE);
    }
};

QString local(const char* name)
{
    const char* colon = std::strrchr(name, ':');
    return QString::fromUtf8(colon ? colon + 1 : name);
}

void XMLCALL onStart(void* data, const char* name, const char** attributes)
{
    Run& run = *static_cast<Run*>(data);
    if (++run.depth > 64 || std::strlen(name) > 4096)
        return run.refuse();
    QHash<QString, QString> values;
    for (; *attributes; attributes += 2) {
        if (std::strlen(attributes[0]) > 4096 || std::strlen(attributes[1]) > 4096)
            return run.refuse();
        values.insert(QString::fromUtf8(attributes[0]), QString::fromUtf8(attributes[1]));
    }
    run.events.start(local(name), values);
}

void XMLCALL onEnd(void* data, const char* name)
{
    Run& run = *static_cast<Run*>(data);
    --run.depth;
    run.events.end(local(name));
}

void XMLCALL onText(void* data, const char* text, int length)
{
    static_cast<Run*>(data)->events.text(QString::fromUtf8(text, length));
}

void XMLCALL onDoctype(void* data, const char*, const char*, const char*, int)
{
    static_cast<Run*>(data)->refuse();
}

} // namespace

bool readXml(const QByteArray& part, XmlEvents& events)
{
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> parser(
        XML_ParserCreate(nullptr), XML_ParserFree);
    Run run{parser.get(), events};
    XML_SetUserData(parser.get(), &run);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);
    return XML_Parse(parser.get(), part.constData(), int(part.size()), 1) == XML_STATUS_OK && !run.refused;
}

} // namespace ertrag
