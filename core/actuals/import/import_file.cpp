// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/import_file.h"

#include "core/actuals/import/csv_reader.h"
#include "core/actuals/import/table_import.h"
#include "core/actuals/import/text_decoding.h"
#include "core/actuals/import/xlsx_reader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace ertrag {
namespace {

constexpr qint64 largestCsv = 200ll << 20;
constexpr qint64 largestXlsx = 50ll << 20;

Result<RawTable> tableOf(const QByteArray& bytes, bool workbook)
{
    if (workbook) return readXlsx(bytes);
    const DecodedText decoded = decodeText(bytes);
    Result<RawTable> table = readCsv(decoded.text);
    if (table) table.value().encoding = decoded.encoding;
    return table;
}

Error about(Error error, const QString& fileName)
{
    if (error.subject.isEmpty()) error.subject = fileName;
    return error;
}

} // namespace

Result<ImportReport> readExport(const QString& path, const ImportChoices& choices)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists()) return Error{ErrorCode::FileNotFound, path, {}, {}};
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) return Error{ErrorCode::FileNotReadable, path, {}, {}};
    if (file.size() == 0) return Error{ErrorCode::FileEmpty, path, {}, {}};
    const bool workbook = file.peek(4) == QByteArray("PK\x03\x04", 4);
    const qint64 largest = workbook ? largestXlsx : largestCsv;
    if (file.size() > largest) return Error{ErrorCode::FileTooLarge, path, QString::number(file.size()), QString::number(largest)};
    const QByteArray bytes = file.readAll();
    const Result<RawTable> table = tableOf(bytes, workbook);
    if (!table) return about(table.error(), name);
    Result<ImportReport> report = importTable(table.value(), name, choices);
    if (!report) return about(report.error(), name);
    report.value().path = path;
    report.value().choices = choices;
    ImportBatch& batch = report.value().batch;
    batch.fileName = name;
    batch.contentHash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    batch.importedOn = choices.today.isValid() ? choices.today : QDate::currentDate();
    return report;
}

} // namespace ertrag
