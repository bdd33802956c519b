// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ertrag
{

/// By byte order mark, or UTF-16 by its zero bytes: "UTF-16LE", "UTF-16BE"; "UTF-8" for everything else (whether it is
/// valid shows when it is read; what is not is Windows-1252, which any bytes are).
QString encodingOf(const QByteArray& start);
QString fromWindows1252(const QByteArray& bytes);

} // namespace ertrag
