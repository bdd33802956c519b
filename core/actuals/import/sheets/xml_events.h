// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>

namespace ertrag
{

/// The attributes of an element by the name that stands in the file ("r:id"); valid during the call.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char* const* pairs) : m_pairs(pairs) {}
    std::string_view value(std::string_view name) const; ///< empty if it is missing
    int number(std::string_view name) const;             ///< 0 if it is missing or no number

private:
    const char* const* m_pairs;
};

/// What a reader of one XML part is told, as UTF-8; element names come without a prefix, a text in pieces.
class XmlEvents
{
public:
    virtual ~XmlEvents() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view) {}
    virtual void text(std::string_view) {}
    bool tooLarge() const { return m_tooLarge; } ///< then the rest of the part is not read

protected:
    void refuseAsTooLarge() { m_tooLarge = true; }

private:
    bool m_tooLarge = false;
};

/// Reads one part as it comes, piece by piece, and keeps none of it.
class XmlReader
{
public:
    explicit XmlReader(XmlEvents& events);
    ~XmlReader();
    /// False if the part is not well-formed, has a document type or entities, nests deeper than 64, has a name or
    /// attribute above 64 KiB, or endless().
    bool take(std::string_view piece, bool last);
    bool endless() const; ///< a mebibyte without an event: blanks, a name or a comment that does not end

private:
    struct Run;
    std::unique_ptr<Run> m_run;
};

} // namespace ertrag
