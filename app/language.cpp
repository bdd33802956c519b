// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QTranslator>

namespace ertrag
{

QString systemLanguage()
{
    for (const char* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return value.startsWith(QLatin1String("de")) ? QStringLiteral("de") : QStringLiteral("en");
    return QStringLiteral("en");
}

bool loadWords(QTranslator& words, const QString& language)
{
    return words.load(QStringLiteral(":/translations/ertrag_%1.qm").arg(language));
}

} // namespace ertrag
