// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/sheets/sheet_process.h"

#include "core/actuals/import/sheets/xlsx_reader.h"
#include "core/actuals/import/text/refusal.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <cstdio>
#include <new>
#include <sys/resource.h>

namespace ertrag
{
namespace
{

constexpr int longest = 30000; // milliseconds
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

QByteArray asCell(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes)
        if (c == ',' || c == '"' || c == '\n' || c == '\r')
            return '"' + QByteArray(bytes).replace("\"", "\"\"") + '"';
    return bytes;
}

void write(const RawTable& table)
{
    int line = 1;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        // Rows that are not in the file are empty lines, so that a line is a row of the sheet.
        for (; line < table.lines[i] && line <= 1048576; ++line)
            std::fputc('\n', stdout);
        QByteArray text;
        for (size_t column = 0; column < table.rows[i].size(); ++column) {
            if (column > 0)
                text += ',';
            text += asCell(table.rows[i][column]);
        }
        line += 1 + int(text.count('\n'));
        text += '\n';
        std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    }
}

} // namespace

Result<QByteArray> readSheetApart(const QByteArray& workbook, const QString& program,
                                  const std::atomic<bool>* cancelled)
{
    QProcess process;
    process.start(program, {QStringLiteral("--read-sheet")});
    if (!process.waitForStarted(5000))
        return refusal(ErrorCode::ImportBroken, QStringLiteral("sheet"));
    process.write(workbook);
    process.closeWriteChannel();
    QElapsedTimer clock;
    clock.start();
    const auto stop = [&](ErrorCode code) {
        process.kill();
        process.waitForFinished(2000);
        return refusal(code, QStringLiteral("sheet"));
    };
    while (!process.waitForFinished(50)) {
        if (process.state() == QProcess::NotRunning)
            break;
        if (cancelled && cancelled->load())
            return stop(ErrorCode::Cancelled);
        if (clock.elapsed() > longest || process.bytesAvailable() > largestAnswer)
            return stop(ErrorCode::FileTooLarge);
    }
    if (process.exitStatus() != QProcess::NormalExit)
        return refusal(ErrorCode::FileTooLarge, QStringLiteral("sheet"));
    if (process.exitCode() == refused)
        return errorIn(process.readAllStandardError());
    if (process.exitCode() != 0)
        return refusal(ErrorCode::ImportBroken, QStringLiteral("sheet"));
    return process.readAllStandardOutput();
}

int answerReadSheet()
{
#ifndef __SANITIZE_ADDRESS__ // which maps terabytes of address space
    limit(RLIMIT_AS, rlim_t(1) << 30);
#endif
    limit(RLIMIT_CPU, 20);
    limit(RLIMIT_FSIZE, 0); // it writes no files; standard output is a pipe
    limit(RLIMIT_CORE, 0);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    Result<RawTable> table = refusal(ErrorCode::FileTooLarge);
    try {
        table = readXlsx(input.readAll());
        if (table)
            write(table.value());
    } catch (const std::bad_alloc&) {
        table = refusal(ErrorCode::FileTooLarge, QStringLiteral("memory"));
    }
    if (table)
        return 0;
    const Error& error = table.error();
    std::fprintf(stderr, "%d\t%s\t%s\n", int(error.code), qUtf8Printable(error.detail), qUtf8Printable(error.allowed));
    return refused;
}

} // namespace ertrag
