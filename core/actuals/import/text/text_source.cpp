// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/text/text_source.h"

#include "core/actuals/import/text/refusal.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace ertrag
{
namespace
{

constexpr qsizetype startSize = 1 << 16, checkedSize = 8 << 20;

/// Bytes of the encoding's mark at the start of the text.
int markOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return 3;
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") ? 2 : 0;
}

/// Bytes of the character that begins there, 0 if none does; as many as it should have where the text ends in it.
size_t characterAt(std::string_view text)
{
    const int lead = uchar(text[0]);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    // The second byte tells those that are longer than needed, halves of a pair, and what is no character.
    int least = lead == 0xE0   ? 0xA0
                : lead == 0xF0 ? 0x90
                               : 0x80,
        most = lead == 0xED   ? 0x9F
               : lead == 0xF4 ? 0x8F
                              : 0xBF;
    for (size_t i = 1; i < std::min(size, text.size()); ++i, least = 0x80, most = 0xBF)
        if (uchar(text[i]) < least || uchar(text[i]) > most)
            return 0;
    return size;
}

/// Bytes up to the first one that is no UTF-8, or to a character that the end cuts in two. U+FFFD tells that a
/// converter met one.
size_t validBytes(std::string_view text)
{
    size_t at = 0;
    while (at < text.size()) {
        uint64_t eight = 0;
        for (; text.size() - at >= sizeof eight; at += sizeof eight) {
            std::memcpy(&eight, text.data() + at, sizeof eight);
            if (eight & 0x8080808080808080u)
                break;
        }
        const size_t size = at < text.size() ? characterAt(text.substr(at)) : 0;
        if (size == 0 || at + size > text.size() || text.substr(at).starts_with("\xEF\xBF\xBD"))
            break;
        at += size;
    }
    return at;
}

/// Whether a text is UTF-8 as far as it is looked at; block by block, as keeping all of it would take longer.
bool beginsAsUtf8(QIODevice& device)
{
    QByteArray block(startSize, Qt::Uninitialized);
    qsizetype kept = 0;
    for (qsizetype read = 0; read < checkedSize;) {
        const qsizetype size = device.read(block.data() + kept, block.size() - kept);
        if (size <= 0)
            return true; // a character that the end cuts in two is no fault
        const std::string_view text(block.constData(), size_t(kept + size));
        const size_t valid = validBytes(text);
        if (valid < text.size() && characterAt(text.substr(valid)) <= text.size() - valid)
            return false;
        read += size;
        kept = qsizetype(text.size() - valid);
        std::copy_n(text.data() + valid, kept, block.data());
    }
    return true;
}

} // namespace

Result<TextSource> TextSource::of(std::unique_ptr<QIODevice> device)
{
    TextSource source;
    source.m_device = std::move(device);
    source.m_start = source.m_device->peek(startSize);
    source.m_encoding = encodingOf(source.m_start);
    source.m_mark = markOf(source.m_start);
    if (!source.wide() && source.m_start.contains('\0'))
        return refusal(ErrorCode::ImportNoTable, QStringLiteral("NUL"));
    if (!source.wide() && source.m_mark == 0)
        source.m_encoding = beginsAsUtf8(*source.m_device) ? QStringLiteral("UTF-8") : QStringLiteral("Windows-1252");
    source.m_returnsOnly = !source.wide() && source.m_start.contains('\r') && !source.m_start.contains('\n');
    source.rewind();
    return source;
}

void TextSource::rewind()
{
    m_device->seek(m_mark);
    m_hash = {};
    m_hash.add(m_start.constData(), size_t(m_mark));
    m_pending.clear();
    m_taken = 0;
    if (wide())
        m_decoder = std::make_unique<QStringDecoder>(
            m_encoding.endsWith(QLatin1String("LE")) ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
}

void TextSource::fillWide()
{
    m_taken = 0;
    QByteArray bytes(1 << 18, Qt::Uninitialized);
    bytes.truncate(readBytes(bytes.data(), bytes.size()));
    m_pending = QString(m_decoder->decode(bytes)).toUtf8();
}

qint64 TextSource::readBytes(char* to, qint64 most)
{
    const qint64 size = std::max<qint64>(0, m_device->read(to, most));
    m_hash.add(to, size_t(size));
    return size;
}

qsizetype TextSource::read(char* to, qsizetype most)
{
    if (wide()) {
        while (m_taken >= m_pending.size() && !m_device->atEnd())
            fillWide();
        const qsizetype size = std::min(most, m_pending.size() - m_taken);
        std::memcpy(to, m_pending.constData() + m_taken, size_t(size));
        m_taken += size;
        return size;
    }
    const qsizetype size = readBytes(to, most);
    if (m_returnsOnly)
        std::replace(to, to + size, '\r', '\n');
    return size;
}

QString TextSource::textOf(std::string_view bytes) const
{
    const QByteArrayView view(bytes.data(), qsizetype(bytes.size()));
    if (std::none_of(bytes.begin(), bytes.end(), [](char c) { return c < 0; }))
        return QString::fromLatin1(view);
    if (m_encoding == QLatin1String("Windows-1252"))
        return fromWindows1252(view.toByteArray());
    QStringDecoder utf8(QStringConverter::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8.decode(view);
    return utf8.hasError() ? fromWindows1252(view.toByteArray()) : text;
}

bool TextSource::saysNothing()
{
    std::array<char, 4096> part{};
    bool nothing = true;
    for (qsizetype size = 1; nothing && size > 0;) {
        size = read(part.data(), qsizetype(part.size()));
        nothing = std::all_of(part.begin(), part.begin() + size,
                              [](char c) { return uchar(c) <= ' ' || c == ',' || c == ';' || c == '"'; });
    }
    rewind();
    return nothing;
}

QString TextSource::start() const
{
    if (m_encoding == QLatin1String("Windows-1252"))
        return fromWindows1252(m_start.mid(m_mark));
    if (!wide())
        return QString::fromUtf8(m_start.mid(m_mark));
    QStringDecoder decoder(m_encoding.endsWith(QLatin1String("LE")) ? QStringConverter::Utf16LE
                                                                    : QStringConverter::Utf16BE);
    return decoder.decode(m_start.mid(m_mark));
}

} // namespace ertrag
