// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace ertrag
{

/// What a reader of one XML part is told; element names come without a prefix.
class XmlEvents
{
public:
    virtual ~XmlEvents() = default;
    virtual void start(const QString& name, const QHash<QString, QString>& attributes) = 0;
    virtual void end(const QString& name) = 0;
    virtual void text(const QString& text) = 0;
};

/// False if the part is not well-formed, has a document type or entities, nests deeper than 64 or has a name or
/// attribute above 4 KiB.
bool readXml(const QByteArray& part, XmlEvents& events);

} // namespace ertrag
