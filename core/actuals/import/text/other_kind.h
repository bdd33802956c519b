// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>

namespace ertrag
{

/// What a file is that looks like neither a text nor a container, whatever its ending says. ImportProtected: a
/// workbook under a password; ImportOtherKind {detail}: "XLS" (before 2007), "DOC", "PDF", "PNG", "JPEG", "GIF",
/// "WEBP", "HTML", "RTF", "XML", "GZIP", "RAR", "7Z", "SQLITE". Nothing if it may be read. Leaves the device where it
/// was.
std::optional<Error> refusalOfOtherKind(QIODevice& device);

} // namespace ertrag
