// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <memory>

namespace ertrag
{

/// A file that somebody wants read, open from its start.
struct OpenedFile {
    std::unique_ptr<QFile> file;
    bool workbook = false; ///< a container, as XLSX and ODS are; else a text
};

/// Errors: FileNotFound, FileNotReadable, FileEmpty, FileTooLarge (text 500 MiB, workbook 200 MiB), and those of
/// refusalOfOtherKind().
Result<OpenedFile> openFile(const QString& path);

} // namespace ertrag
