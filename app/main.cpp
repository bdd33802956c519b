// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "core/base/result.h"
#include "ui/present/wording.h"

#include <QCoreApplication>
#include <cstdio>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    if (ertrag::isCommand(arguments))
        return ertrag::runCommand(arguments);
    const ertrag::Error usage{ertrag::ErrorCode::Usage, arguments.value(0), {}, {}, 0};
    std::fprintf(stderr, "ertrag: %s\n", qUtf8Printable(ertrag::errorSentence(usage)));
    return 2;
}
