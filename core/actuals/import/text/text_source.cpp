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

/// A character that is cut in two at the end of a block is no fault.
bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
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
    if (!source.wide() && source.m_mark == 0) {
        const QByteArray more = source.m_device->peek(checkedSize);
        source.m_encoding = isUtf8(more) ? QStringLiteral("UTF-8") : QStringLiteral("Windows-1252");
    }
    source.m_returnsOnly = !source.wide() && source.m_start.contains('\r') && !source.m_start.contains('\n');
    source.rewind();
    return source;
}

void TextSource::rewind()
{
    m_device->seek(m_mark);
    m_pending.clear();
    m_taken = 0;
    if (wide())
        m_decoder = std::make_unique<QStringDecoder>(
            m_encoding.endsWith(QLatin1String("LE")) ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
}

void TextSource::fillWide()
{
    m_taken = 0;
    m_pending = QString(m_decoder->decode(m_device->read(1 << 18))).toUtf8();
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
    const qsizetype size = std::max<qint64>(0, m_device->read(to, most));
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
