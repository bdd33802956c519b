// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace ertrag
{

/// The languages that the program speaks.
enum class Language { German, English };

struct LanguageName {
    Language language;
    const char* code; ///< of its translation and of what the command line is given
    const char* name; ///< in itself
};
inline constexpr std::array languages{LanguageName{Language::German, "de", "Deutsch"},
                                      LanguageName{Language::English, "en", "English"}};

inline QString languageCode(Language language)
{
    return QString::fromLatin1(languages[size_t(language)].code);
}

/// Empty for a code that is no language of the program.
inline std::optional<Language> languageOf(const QString& code)
{
    for (const LanguageName& each : languages)
        if (code == QLatin1String(each.code))
            return each.language;
    return std::nullopt;
}

} // namespace ertrag
