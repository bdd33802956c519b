// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ertrag {

struct DecodedText {
    QString text;     ///< without a byte order mark
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"
};

/// Byte order mark, else UTF-16 by its zero bytes, else valid UTF-8, else Windows-1252 (which any bytes are).
DecodedText decodeText(const QByteArray& bytes);

} // namespace ertrag
