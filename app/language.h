// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/words/language.h"

class QTranslator;

namespace ertrag
{

/// What the system speaks, if the program does; else English.
Language systemLanguage();

/// Makes a translator speak the language; to be installed by the caller. False if there are no texts in it.
bool loadWords(QTranslator& words, Language language);

} // namespace ertrag
