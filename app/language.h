// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTranslator;

namespace ertrag
{

/// What the system speaks, as far as the program does: "de", else "en".
QString systemLanguage();

/// Makes a translator speak the language; to be installed by the caller. False if there are no texts in it.
bool loadWords(QTranslator& words, const QString& language);

} // namespace ertrag
