// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign_json.h"

#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <tuple>

namespace ertrag
{
namespace
{

/// Walks a text that QJsonDocument has already accepted, so it needs no error handling of its own.
class LineScanner
{
public:
    explicit LineScanner(const QByteArray& text) : m_at(text.constData()), m_end(m_at + text.size()) {}

    /// The line of one value; 0 if there is none.
    int lineOf(const QString& wanted)
    {
        m_wanted = wanted;
        value(QString());
        return m_found;
    }
    /// The first name that stands twice in one object, and the line of what stands there the second time.
    std::pair<QString, int> doubled()
    {
        m_looksForDoubled = true;
        value(QString());
        return {m_doubled, m_found};
    }

private:
    char peek()
    {
        for (; m_at < m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\r' || *m_at == '\n'); ++m_at)
            m_line += *m_at == '\n';
        return m_at < m_end ? *m_at : '\0';
    }

    /// What stands between the quotes.
    QByteArray text()
    {
        const char* const from = ++m_at;
        for (; m_at < m_end && *m_at != '"'; ++m_at) {
            m_line += *m_at == '\n';
            if (*m_at == '\\' && m_at + 1 < m_end)
                ++m_at;
        }
        const qsizetype size = m_at - from;
        m_at = std::min(m_at + 1, m_end);
        return QByteArray::fromRawData(from, size);
    }
    static QString decoded(const QByteArray& raw)
    {
        return raw.contains('\\') ? QJsonDocument::fromJson("[\"" + raw + "\"]")[0].toString() : QString::fromUtf8(raw);
    }

    bool leadsOn(const QString& path) const
    {
        const bool begins = m_wanted.startsWith(path);
        return begins && (path.isEmpty() || m_wanted.size() == path.size() || m_wanted[path.size()] == u'.' ||
                          m_wanted[path.size()] == u'/');
    }

    /// `path` is kept where it is needed: on the way to what is wanted, and everywhere while a doubled name is looked
    /// for.
    void value(const QString& path)
    {
        const char first = peek();
        if (!m_looksForDoubled && m_found == 0 && path == m_wanted)
            m_found = m_line;
        if (first == '{' || first == '[')
            block(path, first == '{');
        else if (first == '"')
            text();
        else
            while (m_at<m_end&& * m_at> ' ' && *m_at != ',' && *m_at != ']' && *m_at != '}')
                ++m_at;
    }

    void block(const QString& path, bool object)
    {
        const bool onTheWay = leadsOn(path);
        const char end = object ? '}' : ']';
        ++m_at;
        QSet<QString> names;
        for (int i = 0; peek() != end && peek() != '\0' && !done(); ++i) {
            QString child;
            if (object)
                child = member(path, onTheWay, names);
            else if (onTheWay || m_looksForDoubled)
                child = path + QLatin1Char('/') + QString::number(i);
            value(onTheWay || m_looksForDoubled ? child : nowhere);
            if (peek() == ',')
                ++m_at;
        }
        m_at = std::min(m_at + 1, m_end);
    }

    /// Reads a name and its colon.
    QString member(const QString& path, bool onTheWay, QSet<QString>& names)
    {
        const QByteArray raw = text();
        peek();
        ++m_at;
        if (!onTheWay && !m_looksForDoubled)
            return nowhere;
        const QString name = decoded(raw);
        const QString child = path.isEmpty() ? name : path + QLatin1Char('.') + name;
        if (m_looksForDoubled && names.contains(name)) {
            peek();
            m_doubled = child;
            m_found = m_line;
        }
        if (m_looksForDoubled)
            names.insert(name);
        return child;
    }
    bool done() const { return m_found > 0; }

    const QString nowhere = QStringLiteral("\n"); ///< the path of nothing
    const char* m_at;
    const char* m_end;
    int m_line = 1, m_found = 0;
    bool m_looksForDoubled = false;
    QString m_wanted, m_doubled;
};

} // namespace

JsonLines::JsonLines(QByteArray text) : m_text(std::move(text))
{
    std::tie(doubled, doubledLine) = LineScanner(m_text).doubled();
}

int JsonLines::of(const QString& path) const
{
    return m_text.isEmpty() ? 0 : LineScanner(m_text).lineOf(path);
}

} // namespace ertrag
