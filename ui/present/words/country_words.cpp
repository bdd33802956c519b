// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/country_words.h"

#include <QRegularExpression>
#include <vector>

namespace ertrag
{
namespace
{

struct WordPair {
    const char *german, *local;
};
// Only what would be noticed; whole words, each form of its own.
constexpr WordPair swissWords[] = {{"Urlaub", "Ferien"},
                                   {"Urlaubstage", "Ferientage"},
                                   {"Auszubildende", "Lernende"},
                                   {"Auszubildenden", "Lernenden"},
                                   {"Steuerberater", "Treuhänder"}};
constexpr WordPair austrianWords[] = {
    {"Kasse", "Kassa"}, {"Auszubildende", "Lehrlinge"}, {"Auszubildenden", "Lehrlingen"}, {"Januar", "Jänner"}};

struct Replacement {
    QRegularExpression word;
    QString local;
};

template <size_t size> std::vector<Replacement> wholeWords(const WordPair (&pairs)[size])
{
    std::vector<Replacement> made;
    for (const WordPair& pair : pairs)
        made.push_back({QRegularExpression(QStringLiteral("\\b%1\\b").arg(QString::fromUtf8(pair.german)),
                                           QRegularExpression::UseUnicodePropertiesOption),
                        QString::fromUtf8(pair.local)});
    return made;
}

QString replaced(QString text, const std::vector<Replacement>& all)
{
    for (const Replacement& one : all)
        text.replace(one.word, one.local);
    return text;
}

} // namespace

QString germanOf(Country country, const QString& text)
{
    static const std::vector<Replacement> swiss = wholeWords(swissWords), austrian = wholeWords(austrianWords);
    switch (country) {
    case Country::Switzerland:
        return replaced(text, swiss).replace(QStringLiteral("ß"), QStringLiteral("ss"));
    case Country::Austria:
        return replaced(text, austrian);
    case Country::Germany:
    case Country::Other:
        break;
    }
    return text;
}

QString countryCode(Country country)
{
    switch (country) {
    case Country::Austria:
        return QStringLiteral("AT");
    case Country::Switzerland:
        return QStringLiteral("CH");
    case Country::Germany:
    case Country::Other:
        break;
    }
    return QStringLiteral("DE");
}

QString CountryWords::translate(const char* context, const char* source, const char* disambiguation, int n) const
{
    const QString text = QTranslator::translate(context, source, disambiguation, n);
    return text.isEmpty() ? text : germanOf(m_country, text); // other languages have none of these words
}

} // namespace ertrag
