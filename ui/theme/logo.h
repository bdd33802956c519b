// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <optional>

namespace ertrag
{

/// The picture in a file (PNG, JPEG or SVG, at most 10 MB and 64 million pixels), made smaller where it is larger than
/// 1000 x 400, as Company::logo keeps it: a PNG of at most 256 KiB in base64. Empty for a file that is none of these.
std::optional<QString> logoFromFile(const QString& path);
/// What logoFromFile() gave; a null image for anything else, whoever wrote it.
QImage logoImage(const QString& kept);

} // namespace ertrag
