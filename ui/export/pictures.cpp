// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/chart_file.h"
#include "ui/export/formats.h"
#include "ui/present/story/report_view.h"

#include <QDir>

namespace ertrag
{

Done writePictures(const QString& folder, const Exported& what)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileNotWritable, folder, {}, {}, 0};
    for (const ReportSection& section : what.report.sections) {
        if (!section.hasChart || section.name.isEmpty())
            continue;
        const QString name = section.name + QStringLiteral(".png");
        if (Done written = writeChart(QDir(folder).filePath(name), section.chart); !written)
            return written;
    }
    return Nothing{};
}

} // namespace ertrag
