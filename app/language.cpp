// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QTranslator>

namespace ertrag
{

Language systemLanguage()
{
    for (const char* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return languageOf(value.left(2)).value_or(Language::English);
    return Language::English;
}

bool loadWords(QTranslator& words, Language language)
{
    return words.load(QStringLiteral(":/translations/ertrag_%1.qm").arg(languageCode(language)));
}

} // namespace ertrag
