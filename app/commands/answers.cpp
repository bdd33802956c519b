// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/answers.h"

#include "ui/present/words/wording.h"

#include <QJsonDocument>
#include <cstdio>

namespace ertrag
{

void print(const QJsonObject& object)
{
    std::fputs(QJsonDocument(object).toJson().constData(), stdout);
}

int refuse(const Error& error)
{
    std::fprintf(stderr, "ertrag: %s\n", qUtf8Printable(errorSentence(error)));
    return error.code == ErrorCode::Usage ? 2 : 1;
}

int refuseUsage(const QString& what)
{
    return refuse({ErrorCode::Usage, what, {}, {}, 0});
}

int ended(const Done& done)
{
    return done ? 0 : refuse(done.error());
}

} // namespace ertrag
