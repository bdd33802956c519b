// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign_json.h"

#include <QJsonDocument>
#include <QSet>

namespace ertrag
{
namespace
{

/// Walks a text that QJsonDocument has already accepted, so it needs no error handling of its own.
class LineScanner
{
public:
    explicit LineScanner(const QByteArray& text) : m_text(text) {}

    JsonLines scan()
    {
        value(QString());
        return std::move(m_found);
    }

private:
    char peek()
    {
        while (m_at < m_text.size() && strchr(" \t\r\n", m_text[m_at]))
            step();
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }
    void step() { m_line += m_text[m_at++] == '\n'; }

    QString text()
    {
        const qsizetype from = m_at;
        step();
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            if (m_text[m_at] == '\\')
                step();
            if (m_at < m_text.size())
                step();
        }
        step();
        const QByteArray raw = "[" + m_text.mid(from, m_at - from) + "]";
        return QJsonDocument::fromJson(raw)[0].toString();
    }

    void value(const QString& path)
    {
        const char first = peek();
        m_found.lines.insert(path, m_line);
        if (first == '{' || first == '[')
            block(path, first == '{');
        else if (first == '"')
            text();
        else
            while (m_at < m_text.size() && !strchr(",]} \t\r\n", m_text[m_at]))
                step();
    }

    void block(const QString& path, bool object)
    {
        const char end = object ? '}' : ']';
        step();
        QSet<QString> names;
        for (int i = 0; peek() != end && peek() != '\0'; ++i) {
            QString child = path + QLatin1Char('/') + QString::number(i);
            if (object) {
                const QString name = text();
                child = path.isEmpty() ? name : path + QLatin1Char('.') + name;
                if (names.contains(name) && m_found.doubled.isEmpty())
                    m_found.doubled = child;
                names.insert(name);
                peek();
                step(); // the colon
            }
            value(child);
            if (peek() == ',')
                step();
        }
        if (m_at < m_text.size())
            step();
    }

    const QByteArray& m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    JsonLines m_found;
};

} // namespace

JsonLines scanJsonLines(const QByteArray& text)
{
    return LineScanner(text).scan();
}

} // namespace ertrag
