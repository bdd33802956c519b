// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/text/opened_file.h"

#include "core/actuals/import/text/other_kind.h"

#include <QFileInfo>

namespace ertrag
{
namespace
{

constexpr qint64 largestText = 500ll << 20;
constexpr qint64 largestWorkbook = 200ll << 20;

} // namespace

Result<OpenedFile> openFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, path, {}, {}};
    OpenedFile opened{std::make_unique<QFile>(path)};
    QFile& file = *opened.file;
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, path, {}, {}};
    if (file.size() == 0)
        return Error{ErrorCode::FileEmpty, path, {}, {}};
    if (const auto error = refusalOfOtherKind(file))
        return *error;
    opened.workbook = file.peek(4) == QByteArray("PK\x03\x04", 4);
    const qint64 largest = opened.workbook ? largestWorkbook : largestText;
    if (file.size() > largest)
        return Error{ErrorCode::FileTooLarge, path, QString::number(file.size()), QString::number(largest)};
    return opened;
}

} // namespace ertrag
