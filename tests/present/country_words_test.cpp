// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/country_words.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

std::string in(Country country, const char* german)
{
    return germanOf(country, QString::fromUtf8(german)).toStdString();
}

TEST(CountryWords, SwitzerlandWritesNoSharpS)
{
    EXPECT_EQ(in(Country::Switzerland, "Weiß ich nicht: größte Maße, außerhalb"),
              "Weiss ich nicht: grösste Masse, ausserhalb");
    EXPECT_EQ(in(Country::Germany, "Weiß ich nicht"), "Weiß ich nicht");
    EXPECT_EQ(in(Country::Austria, "Weiß ich nicht"), "Weiß ich nicht");
    EXPECT_EQ(in(Country::Other, "Weiß ich nicht"), "Weiß ich nicht");
}

TEST(CountryWords, EachCountryHasItsWords)
{
    EXPECT_EQ(in(Country::Switzerland, "Bei Urlaub und Krankheit, 25 Urlaubstage; bei Auszubildenden oft die Eltern"),
              "Bei Ferien und Krankheit, 25 Ferientage; bei Lernenden oft die Eltern");
    EXPECT_EQ(in(Country::Austria, "Fragen Sie an der Kasse, ab Januar; zwei Auszubildende"),
              "Fragen Sie an der Kassa, ab Jänner; zwei Lehrlinge");
    EXPECT_EQ(in(Country::Germany, "Urlaub, Kasse, Januar"), "Urlaub, Kasse, Januar");
}

TEST(CountryWords, OnlyWholeWordsChange)
{
    EXPECT_EQ(in(Country::Austria, "Kassentaste, Krankenkasse, Januarwoche"), "Kassentaste, Krankenkasse, Januarwoche");
    EXPECT_EQ(in(Country::Switzerland, "Betriebsurlaub"), "Betriebsurlaub");
}

TEST(CountryWords, ACountryHasItsCode)
{
    EXPECT_EQ(countryCode(Country::Switzerland), QStringLiteral("CH"));
    EXPECT_EQ(countryCode(Country::Austria), QStringLiteral("AT"));
    EXPECT_EQ(countryCode(Country::Germany), QStringLiteral("DE"));
    EXPECT_EQ(countryCode(Country::Other), QStringLiteral("DE"));
}

} // namespace
} // namespace ertrag
