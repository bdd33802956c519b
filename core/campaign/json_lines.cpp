// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign_json.h"

#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <vector>

namespace ertrag
{
namespace
{

/// Goes over a text that QJsonDocument has already accepted, so it needs no error handling of its own.
class Walk
{
public:
    explicit Walk(const QByteArray& text) : m_at(text.constData()), m_end(m_at + text.size()) {}

    int line() const { return m_line; }
    /// The next byte behind blanks; NUL at the end.
    char peek()
    {
        for (; m_at < m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\r' || *m_at == '\n'); ++m_at)
            m_line += *m_at == '\n';
        return m_at < m_end ? *m_at : '\0';
    }
    void step() { m_at = std::min(m_at + 1, m_end); }
    void stepOver(char wanted)
    {
        if (peek() == wanted)
            step();
    }

    /// What stands between two quotes, as bytes of the text.
    QByteArray text()
    {
        const char* const from = ++m_at;
        for (; m_at < m_end && *m_at != '"'; ++m_at) {
            m_line += *m_at == '\n';
            if (*m_at == '\\' && m_at + 1 < m_end)
                ++m_at;
        }
        const qsizetype size = m_at - from;
        step();
        return QByteArray::fromRawData(from, size);
    }
    void scalar()
    {
        if (*m_at == '"')
            text();
        else
            while (m_at<m_end&& * m_at> ' ' && *m_at != ',' && *m_at != ']' && *m_at != '}')
                ++m_at;
    }

private:
    const char* m_at;
    const char* m_end;
    int m_line = 1;
};

QString decoded(const QByteArray& raw)
{
    return raw.contains('\\') ? QJsonDocument::fromJson("[\"" + raw + "\"]")[0].toString() : QString::fromUtf8(raw);
}

QString childOf(const QString& path, const QString& name)
{
    return path.isEmpty() ? name : path + QLatin1Char('.') + name;
}
QString itemOf(const QString& path, int index)
{
    return path + QLatin1Char('/') + QString::number(index);
}

/// Finds the line of one path; what does not lead to it is passed over.
class LineOf
{
public:
    LineOf(const QByteArray& text, QString wanted) : m_walk(text), m_wanted(std::move(wanted))
    {
        value(QString(), true);
    }
    int found = 0;

private:
    bool leadsOn(const QString& path) const
    {
        if (!m_wanted.startsWith(path) || path.isEmpty() || m_wanted.size() == path.size())
            return m_wanted.startsWith(path);
        return m_wanted[path.size()] == u'.' || m_wanted[path.size()] == u'/';
    }
    void value(const QString& path, bool onTheWay)
    {
        const char first = m_walk.peek();
        if (onTheWay && path == m_wanted)
            found = m_walk.line();
        else if (first == '{' || first == '[')
            block(path, onTheWay, first == '{');
        else if (first != '\0')
            m_walk.scalar();
    }
    void block(const QString& path, bool onTheWay, bool object)
    {
        const char end = object ? '}' : ']';
        m_walk.step();
        for (int i = 0; found == 0 && m_walk.peek() != end && m_walk.peek() != '\0'; ++i) {
            const QByteArray name = object ? m_walk.text() : QByteArray();
            if (object)
                m_walk.stepOver(':');
            const QString child = !onTheWay ? QString() : object ? childOf(path, decoded(name)) : itemOf(path, i);
            value(child, onTheWay && leadsOn(child));
            m_walk.stepOver(',');
        }
        m_walk.step();
    }

    Walk m_walk;
    QString m_wanted;
};

/// Finds the first name that stands twice in one object.
class Doubled
{
public:
    explicit Doubled(const QByteArray& text) : m_walk(text) { value(); }
    QString path; ///< empty = none
    int line = 0; ///< of what stands there the second time

private:
    struct Place {
        QByteArray name; ///< in an object
        int index = -1;  ///< in a list
    };
    void value()
    {
        const char first = m_walk.peek();
        if (first == '{' || first == '[')
            block(first == '{');
        else if (first != '\0')
            m_walk.scalar();
    }
    void block(bool object)
    {
        const char end = object ? '}' : ']';
        m_walk.step();
        QSet<QByteArray> names;
        for (int i = 0; line == 0 && m_walk.peek() != end && m_walk.peek() != '\0'; ++i) {
            m_trail.push_back({object ? m_walk.text() : QByteArray(), object ? -1 : i});
            if (object) {
                m_walk.stepOver(':');
                enter(names);
            }
            value();
            m_trail.pop_back();
            m_walk.stepOver(',');
        }
        m_walk.step();
    }
    void enter(QSet<QByteArray>& names)
    {
        const QByteArray& raw = m_trail.back().name;
        const QByteArray name = raw.contains('\\') ? decoded(raw).toUtf8() : raw;
        if (names.contains(name)) {
            m_walk.peek();
            line = m_walk.line();
            for (const Place& place : m_trail)
                path = place.index < 0 ? childOf(path, decoded(place.name)) : itemOf(path, place.index);
        }
        names.insert(name);
    }

    Walk m_walk;
    std::vector<Place> m_trail;
};

} // namespace

JsonLines::JsonLines(QByteArray text) : m_text(std::move(text))
{
    const Doubled found(m_text);
    doubled = found.path;
    doubledLine = found.line;
}

int JsonLines::of(const QString& path) const
{
    return m_text.isEmpty() ? 0 : LineOf(m_text, path).found;
}

} // namespace ertrag
