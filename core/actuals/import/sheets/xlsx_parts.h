// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <map>

namespace ertrag
{

/// The parts of a workbook that are needed to read its first sheet, inflated.
struct XlsxParts {
    std::map<QString, QByteArray> parts; ///< by name in the container: "xl/workbook.xml"
};

/// Inflates workbook, relations, shared strings, styles and sheets. Refuses with Error{ImportBroken}: more than 2,000
/// entries, encrypted entries, names that leave the container or occur twice; Error{FileTooLarge}: a part above 256
/// MiB, 512 MiB together, or above 10 MiB with more than 200 bytes out of one. Counted while inflating, whatever the
/// header says. Source: reliability.md 3.
Result<XlsxParts> inflateXlsx(const QByteArray& bytes);

} // namespace ertrag
