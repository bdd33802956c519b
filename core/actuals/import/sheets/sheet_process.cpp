// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/sheets/sheet_process.h"

#include "core/actuals/import/sheets/workbook_sheets.h"
#include "core/actuals/import/text/refusal.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <cstdio>
#include <new>
#include <sys/resource.h>

namespace ertrag
{
namespace
{

constexpr int longest = 120000; // milliseconds, where others keep the processor busy
constexpr qint64 largestAnswer = 600ll << 20;
constexpr int refused = 3; // exit code: the error stands on standard error

Error errorIn(const QByteArray& words)
{
    const QList<QByteArray> parts = words.trimmed().split('\t');
    const int code = parts.value(0).toInt();
    if (code <= 0 || code > int(ErrorCode::Cancelled))
        return refusal(ErrorCode::ImportBroken, QStringLiteral("sheet"));
    return refusal(ErrorCode(code), QString::fromUtf8(parts.value(1)), QString::fromUtf8(parts.value(2)));
}

void limit(int what, rlim_t value)
{
    const rlimit bound{value, value};
    setrlimit(__rlimit_resource_t(what), &bound);
}

QByteArray described(const WorkbookSheets& found)
{
    QJsonArray sheets;
    for (const WorkbookSheets::Sheet& sheet : found.sheets)
        sheets.append(QJsonObject{{QStringLiteral("name"), sheet.name}, {QStringLiteral("bytes"), sheet.bytes}});
    return QJsonDocument({{QStringLiteral("serials_from"), found.serialsFrom.toString(Qt::ISODate)},
                          {QStringLiteral("sheets"), sheets}})
        .toJson(QJsonDocument::Compact);
}

Result<SheetTexts> textsOf(QByteArray all, const QByteArray& description)
{
    const QJsonObject object = QJsonDocument::fromJson(description).object();
    SheetTexts texts;
    texts.all = std::move(all);
    texts.serialsFrom = QDate::fromString(object.value(QLatin1String("serials_from")).toString(), Qt::ISODate);
    qint64 from = 0;
    for (const auto& value : object.value(QLatin1String("sheets")).toArray()) {
        const qint64 bytes = value[QLatin1String("bytes")].toInteger();
        if (bytes < 0 || bytes > texts.all.size() - from)
            break;
        texts.sheets.push_back(
            {value[QLatin1String("name")].toString(), QByteArray::fromRawData(texts.all.constData() + from, bytes)});
        from += bytes;
    }
    if (texts.sheets.empty() || from != texts.all.size())
        return refusal(ErrorCode::ImportBroken, QStringLiteral("sheet"));
    return texts;
}

/// Of the process that reads: waits, takes what it writes as it comes, and ends it where it must.
class Apart
{
public:
    explicit Apart(const std::atomic<bool>* cancelled) : m_cancelled(cancelled) { m_clock.start(); }
    std::optional<Error> start(const QString& workbook, const QString& program);
    std::optional<Error> finish();
    QProcess process;
    QByteArray text;

private:
    std::optional<Error> stop(ErrorCode code);

    const std::atomic<bool>* m_cancelled;
    QElapsedTimer m_clock;
};

std::optional<Error> Apart::start(const QString& workbook, const QString& program)
{
    process.setStandardInputFile(workbook);
    process.start(program, {QStringLiteral("--read-sheet")});
    if (!process.waitForStarted(5000))
        return refusal(ErrorCode::ImportBroken, QStringLiteral("sheet"));
    return std::nullopt;
}

std::optional<Error> Apart::stop(ErrorCode code)
{
    process.kill();
    process.waitForFinished(2000);
    return refusal(code, QStringLiteral("sheet"));
}

std::optional<Error> Apart::finish()
{
    while (!process.waitForFinished(50) && process.state() != QProcess::NotRunning) {
        text += process.readAllStandardOutput();
        if (m_cancelled && m_cancelled->load())
            return stop(ErrorCode::Cancelled);
        if (m_clock.elapsed() > longest || text.size() > largestAnswer)
            return stop(ErrorCode::FileTooLarge);
    }
    text += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit)
        return refusal(ErrorCode::FileTooLarge, QStringLiteral("sheet"));
    if (process.exitCode() == refused)
        return errorIn(process.readAllStandardError());
    if (process.exitCode() != 0)
        return refusal(ErrorCode::ImportBroken, QStringLiteral("sheet"));
    return std::nullopt;
}

/// Standard input is the workbook itself, unless somebody pipes one in.
Result<WorkbookSheets> readInput(SheetText& out)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return refusal(ErrorCode::ImportBroken, QStringLiteral("stdin"));
    if (!input.isSequential())
        return readWorkbook(input, out);
    QBuffer buffer;
    buffer.setData(input.readAll());
    return readWorkbook(buffer, out);
}

} // namespace

Result<SheetTexts> readSheetsApart(const QString& workbook, const QString& program, const std::atomic<bool>* cancelled)
{
    Apart apart(cancelled);
    if (const auto error = apart.start(workbook, program))
        return *error;
    if (const auto error = apart.finish())
        return *error;
    return textsOf(std::move(apart.text), apart.process.readAllStandardError());
}

int answerReadSheet()
{
#ifndef __SANITIZE_ADDRESS__ // which maps terabytes of address space
    limit(RLIMIT_AS, rlim_t(1) << 30);
#endif
    limit(RLIMIT_CPU, 20);
    limit(RLIMIT_FSIZE, 0); // it writes no files; standard output is a pipe
    limit(RLIMIT_CORE, 0);
    Result<WorkbookSheets> found = refusal(ErrorCode::FileTooLarge, QStringLiteral("memory"));
    try {
        SheetText out(stdout);
        found = readInput(out);
        out.flush();
    } catch (const std::bad_alloc&) { // the limit on memory
    }
    if (found) {
        std::fprintf(stderr, "%s", described(found.value()).constData());
        return 0;
    }
    const Error& error = found.error();
    std::fprintf(stderr, "%d\t%s\t%s\n", int(error.code), qUtf8Printable(error.detail), qUtf8Printable(error.allowed));
    return refused;
}

} // namespace ertrag
