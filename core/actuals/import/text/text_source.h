// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/text/content_hash.h"
#include "core/actuals/import/text/text_decoding.h"
#include "core/base/result.h"

#include <QIODevice>
#include <QStringDecoder>
#include <memory>
#include <string_view>

namespace ertrag
{

/// The bytes of a text file, block by block: UTF-16 comes as UTF-8, a byte order mark is left out, lines that end in CR
/// alone end in LF; everything else as it stands. Windows-1252 is only told by textOf().
class TextSource
{
public:
    /// Takes an open device that can be read again from its start. Errors: ImportNoTable (NUL bytes: no text).
    static Result<TextSource> of(std::unique_ptr<QIODevice> device);

    qsizetype read(char* to, qsizetype most); ///< 0 at the end
    void rewind();
    QString encoding() const { return m_encoding; }  ///< "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"
    qint64 size() const { return m_device->size(); } ///< bytes of the file
    /// The text of a cell.
    QString textOf(std::string_view bytes) const;
    QString start() const; ///< the first 64 KiB as text
    /// Whether nothing stands in the file but blanks, separators and quotes. To be asked before anything is read.
    bool saysNothing();
    /// Of the bytes of the file; empty before all of them were read.
    QString contentHash() const { return m_hash.size() == quint64(size()) ? m_hash.hex() : QString(); }

private:
    TextSource() = default;
    qint64 readBytes(char* to, qint64 most);
    bool wide() const { return m_encoding.startsWith(QLatin1String("UTF-16")); }
    void fillWide();

    std::unique_ptr<QIODevice> m_device;
    QString m_encoding;
    int m_mark = 0; ///< bytes of the byte order mark
    bool m_returnsOnly = false;
    QByteArray m_pending; ///< UTF-8 of UTF-16 that was read, but not taken
    qsizetype m_taken = 0;
    std::unique_ptr<QStringDecoder> m_decoder;
    QByteArray m_start;
    ContentHash m_hash; ///< of what was read since the last rewind
};

} // namespace ertrag
