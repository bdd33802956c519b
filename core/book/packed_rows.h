// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"

#include <QByteArray>
#include <QHash>

namespace ertrag
{

/// `count` rows of a file from row `from` on, each in some twenty bytes: names once per pack, days and lines as steps,
/// figures as hundredths where that is exact, else as doubles. Reading gives back the same rows.
/// Throws SQLite::Exception for a figure that may not be stored.
QByteArray packRows(const FileRows& file, size_t from, size_t count);

/// Where the names of some rows stand among them.
using NamePlaces = QHash<QString, quint32>;

/// Appends the rows to `file`, all of whose columns it fills; `known` are the places of its names, kept from one pack
/// to the next. False if the bytes are no pack, then `file` is not usable; never reads past the bytes.
bool unpackRows(const QByteArray& packed, FileRows& file, NamePlaces& known);

} // namespace ertrag
