// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/company_words.h"

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

// What a customer does is an "Einkauf" to a butcher only.
constexpr WordPair hotelWords[] = {{"Ein Einkauf", "Eine Buchung"},
                                   {"ein Einkauf", "eine Buchung"},
                                   {"eines ersten Einkaufs", "einer ersten Buchung"},
                                   {"Einkauf", "Buchung"},
                                   {"Einkäufe", "Buchungen"}};
constexpr WordPair shopWords[] = {{"Ein Einkauf", "Eine Bestellung"},
                                  {"ein Einkauf", "eine Bestellung"},
                                  {"eines ersten Einkaufs", "einer ersten Bestellung"},
                                  {"Einkauf", "Bestellung"},
                                  {"Einkäufe", "Bestellungen"}};
constexpr WordPair jobWords[] = {{"Einkauf", "Auftrag"}, {"Einkaufs", "Auftrags"}, {"Einkäufe", "Aufträge"}};

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

QString ofTrade(Trade trade, const QString& text)
{
    static const std::vector<Replacement> hotel = wholeWords(hotelWords), shop = wholeWords(shopWords),
                                          job = wholeWords(jobWords);
    switch (trade) {
    case Trade::Hotel:
        return replaced(text, hotel);
    case Trade::Shop:
        return replaced(text, shop);
    case Trade::Craft:
    case Trade::MachineBuilder:
        return replaced(text, job);
    case Trade::Butcher:
    case Trade::Bakery:
    case Trade::Blank:
        break;
    }
    return text;
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
