// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/company_words.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

std::string in(Country country, const char* german)
{
    Company company;
    company.country = country;
    return germanOf(company, QString::fromUtf8(german)).toStdString();
}
std::string in(Trade trade, const char* german)
{
    Company company;
    company.trade = trade;
    return germanOf(company, QString::fromUtf8(german)).toStdString();
}

TEST(CompanyWords, SwitzerlandWritesNoSharpS)
{
    EXPECT_EQ(in(Country::Switzerland, "Weiß ich nicht: größte Maße, außerhalb"),
              "Weiss ich nicht: grösste Masse, ausserhalb");
    EXPECT_EQ(in(Country::Germany, "Weiß ich nicht"), "Weiß ich nicht");
    EXPECT_EQ(in(Country::Austria, "Weiß ich nicht"), "Weiß ich nicht");
    EXPECT_EQ(in(Country::Other, "Weiß ich nicht"), "Weiß ich nicht");
}

TEST(CompanyWords, EachCountryHasItsWords)
{
    EXPECT_EQ(in(Country::Switzerland, "Bei Urlaub und Krankheit, 25 Urlaubstage; bei Auszubildenden oft die Eltern"),
              "Bei Ferien und Krankheit, 25 Ferientage; bei Lernenden oft die Eltern");
    EXPECT_EQ(in(Country::Austria, "Fragen Sie an der Kasse, ab Januar; zwei Auszubildende"),
              "Fragen Sie an der Kassa, ab Jänner; zwei Lehrlinge");
    EXPECT_EQ(in(Country::Germany, "Urlaub, Kasse, Januar"), "Urlaub, Kasse, Januar");
}

TEST(CompanyWords, OnlyWholeWordsChange)
{
    EXPECT_EQ(in(Country::Austria, "Kassentaste, Krankenkasse, Januarwoche"), "Kassentaste, Krankenkasse, Januarwoche");
    EXPECT_EQ(in(Country::Switzerland, "Betriebsurlaub"), "Betriebsurlaub");
}

TEST(CompanyWords, WhatACustomerBuysIsCalledAsTheTradeCallsIt)
{
    const char* german =
        "Umsatz je Einkauf, netto; Einkäufe je Kunde und Monat; Ein Einkauf bringt 5 €; Deckungsbeitrag "
        "eines ersten Einkaufs";
    EXPECT_EQ(in(Trade::Butcher, german), german);
    EXPECT_EQ(in(Trade::Hotel, german),
              "Umsatz je Buchung, netto; Buchungen je Kunde und Monat; Eine Buchung bringt 5 €; "
              "Deckungsbeitrag einer ersten Buchung");
    EXPECT_EQ(in(Trade::Shop, german), "Umsatz je Bestellung, netto; Bestellungen je Kunde und Monat; Eine Bestellung "
                                       "bringt 5 €; Deckungsbeitrag einer ersten Bestellung");
    for (const Trade trade : {Trade::Craft, Trade::MachineBuilder})
        EXPECT_EQ(in(trade, german), "Umsatz je Auftrag, netto; Aufträge je Kunde und Monat; Ein Auftrag bringt 5 €; "
                                     "Deckungsbeitrag eines ersten Auftrags");
}

TEST(CompanyWords, ARestaurantHasGuestsAndReservations)
{
    const auto say = [](const char* german) { return in(Trade::Restaurant, german); };
    EXPECT_EQ(say("Anfragen, die zu Kunden werden"), "Reservierungen, die zu Gästen werden");
    EXPECT_EQ(say("Kunden je Anfrage; Einkäufe je Kunde und Monat"),
              "Gäste je Reservierung; Besuche je Gast und Monat");
    EXPECT_EQ(say("An einem Kunden bleibt nichts übrig"), "An einem Gast bleibt nichts übrig");
    EXPECT_EQ(say("Von %1 Neukunden sind etwa %2 zusätzliche"), "Von %1 Neugästen sind etwa %2 zusätzliche");
    EXPECT_EQ(say("mit wie vielen zusätzlichen Neukunden"), "mit wie vielen zusätzlichen Neugästen");
    EXPECT_EQ(say("Beschreiben Sie den Idealkunden"), "Beschreiben Sie den Wunschgast");
    EXPECT_EQ(say("Wie viel gibt ein Kunde auf einmal aus?"), "Wie viel gibt ein Tisch auf einmal aus?");
    EXPECT_EQ(say("Umsatz je Einkauf, netto"), "Umsatz je Tisch, netto");
}

TEST(CompanyWords, APracticeHasPatientsAndAppointments)
{
    const auto say = [](const char* german) { return in(Trade::Physiotherapy, german); };
    EXPECT_EQ(say("Neukunden, Kunde, Kunden, Stammkunden"), "Neupatienten, Patient, Patienten, Stammpatienten");
    EXPECT_EQ(say("Wochen, bis die Hälfte gekauft hat"), "Wochen, bis die Hälfte den ersten Termin hat");
    EXPECT_EQ(say("Deckungsbeitrag eines ersten Einkaufs; Ein Einkauf bringt 5 €"),
              "Deckungsbeitrag einer ersten Verordnung; Eine Verordnung bringt 5 €");
    EXPECT_EQ(say("Klären Sie, ob Sie mehr Kunden bedienen könnten"),
              "Klären Sie, ob Sie mehr Patienten behandeln könnten");
    EXPECT_EQ(say("Kundenwert"), "Kundenwert");
}

TEST(CompanyWords, ACountryHasItsCode)
{
    EXPECT_EQ(countryCode(Country::Switzerland), QStringLiteral("CH"));
    EXPECT_EQ(countryCode(Country::Austria), QStringLiteral("AT"));
    EXPECT_EQ(countryCode(Country::Germany), QStringLiteral("DE"));
    EXPECT_EQ(countryCode(Country::Other), QStringLiteral("DE"));
}

} // namespace
} // namespace ertrag
