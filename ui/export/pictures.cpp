// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/chart_file.h"
#include "ui/export/formats.h"
#include "ui/export/paper_setting.h"
#include "ui/present/story/story.h"

#include <QDir>
#include <map>

namespace ertrag
{
namespace
{

/// "net_return", and "net_return_2" for the second of its role.
QString pictureName(Role role, int number)
{
    return number == 1 ? roleKey(role) : roleKey(role) + QLatin1Char('_') + QString::number(number);
}

} // namespace

Done writePictures(const QString& folder, const Exported& what)
{
    if (!QDir().mkpath(folder))
        return notWritten(folder, WriteFailure::NoFolder);
    std::map<Role, int> written;
    for (const Section& section : what.story.sections) {
        const auto* chart = blockOf<ChartSpec>(section);
        if (!chart || paperSettingOf(section.role).charts != PaperSetting::Charts::Drawn)
            continue;
        const QString name = pictureName(section.role, ++written[section.role]) + QStringLiteral(".png");
        if (Done done = writeChart(QDir(folder).filePath(name), *chart, what.story.from, what.calls); !done)
            return done;
    }
    return Nothing{};
}

} // namespace ertrag
