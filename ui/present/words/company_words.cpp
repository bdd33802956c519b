// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/company_words.h"

#include "core/catalogue/trades.h"

#include <QRegularExpression>
#include <vector>

namespace ertrag
{
namespace
{

struct WordPair {
    const char *german, *local;
};
// Only what would be noticed; whole words, each form of its own, the longer ones first.
constexpr WordPair swissWords[] = {{"Urlaub", "Ferien"},
                                   {"Urlaubstage", "Ferientage"},
                                   {"Auszubildende", "Lernende"},
                                   {"Auszubildenden", "Lernenden"},
                                   {"Steuerberater", "Treuhänder"}};
constexpr WordPair austrianWords[] = {
    {"Kasse", "Kassa"}, {"Auszubildende", "Lehrlinge"}, {"Auszubildenden", "Lehrlingen"}, {"Januar", "Jänner"}};

struct Replacement {
    QString german; ///< looked for first: most texts have none of these words, and expressions are slow
    QRegularExpression word;
    QString local;
};

Replacement wholeWord(const QString& german, const QString& local)
{
    const QString whole = QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(german));
    return {german, QRegularExpression(whole, QRegularExpression::UseUnicodePropertiesOption), local};
}

template <size_t size> std::vector<Replacement> wholeWords(const WordPair (&pairs)[size])
{
    std::vector<Replacement> made;
    for (const WordPair& pair : pairs)
        made.push_back(wholeWord(QString::fromUtf8(pair.german), QString::fromUtf8(pair.local)));
    return made;
}

/// Of all trades by their numbers, read once: a translator is asked for each text of a page.
std::vector<std::vector<Replacement>> wordsOfTrades()
{
    std::vector<std::vector<Replacement>> made(offeredTrades.size());
    for (const Trade trade : offeredTrades)
        for (const auto& [german, local] : tradeGerman(trade))
            made[size_t(trade)].push_back(wholeWord(german, local));
    return made;
}

QString replaced(QString text, const std::vector<Replacement>& all)
{
    for (const Replacement& one : all)
        if (text.contains(one.german))
            text.replace(one.word, one.local);
    return text;
}

QString ofTrade(Trade trade, const QString& text)
{
    static const std::vector<std::vector<Replacement>> words = wordsOfTrades();
    return trade == Trade::Blank ? text : replaced(text, words[size_t(trade)]);
}

QString ofCountry(Country country, const QString& text)
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

} // namespace

QString germanOf(const Company& company, const QString& text)
{
    return ofCountry(company.country, ofTrade(company.trade, text));
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

QString CompanyWords::translate(const char* context, const char* source, const char* disambiguation, int n) const
{
    const QString text = QTranslator::translate(context, source, disambiguation, n);
    return text.isEmpty() ? text : germanOf(m_company, text); // other languages have none of these words
}

} // namespace ertrag
