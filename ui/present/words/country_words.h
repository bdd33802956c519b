// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

#include <QTranslator>

namespace ertrag
{

/// German as it is written in a country: ss for ß in Switzerland, and the words that people use there ("Ferien",
/// "Kassa"). Other texts and countries stay as they are. In one language only: the caller knows that the text is
/// German.
QString germanOf(Country country, const QString& text);

/// Of a language's texts and formats: "CH"; Germany for those that are not told apart.
QString countryCode(Country country);

/// A translator whose German follows a country. It says nothing before words are loaded into it.
class CountryWords : public QTranslator
{
public:
    explicit CountryWords(Country country = Country::Germany) : m_country(country) {}

    /// The windows are told by the caller: a translator has no way to.
    void setCountry(Country country) { m_country = country; }
    Country country() const { return m_country; }

    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;

private:
    Country m_country;
};

} // namespace ertrag
