// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/import_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace ertrag
{

/// Writes files into a folder of its own and reads them as exports.
class ExportFiles : public testing::Test
{
protected:
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        return file.fileName();
    }
    Result<ImportReport> read(const QByteArray& content, ImportChoices choices = {},
                              const QString& name = QStringLiteral("export.csv"))
    {
        if (!choices.today.isValid())
            choices.today = QDate(2026, 9, 30);
        return readExport(write(name, content), choices);
    }
    /// Expects a reading without a question; amounts of a file that does not name its currency are euros.
    ImportReport taken(const QByteArray& content, ImportChoices choices = {})
    {
        if (choices.currency.isEmpty())
            choices.currency = QStringLiteral("EUR");
        Result<ImportReport> report = read(content, std::move(choices));
        EXPECT_TRUE(report.ok()) << (report.ok() ? 0 : int(report.error().code));
        if (!report.ok())
            return {};
        EXPECT_EQ(report.value().question.ask, ImportAsk::Nothing);
        return std::move(report).value();
    }
    QTemporaryDir m_folder;
};

} // namespace ertrag
