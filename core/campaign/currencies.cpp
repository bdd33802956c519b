// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/currencies.h"

#include <QSet>
#include <QStringList>

namespace ertrag
{

namespace
{

// ISO 4217, list one, without funds, metals and test codes.
const char* const inUse =
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP "
    "CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF "
    "IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD "
    "MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB "
    "RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD "
    "UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG";

QSet<QString> setOf(const char* codes)
{
    const QStringList list = QString::fromLatin1(codes).split(QLatin1Char(' '));
    return QSet<QString>(list.begin(), list.end());
}

} // namespace

bool isCurrency(const QString& code)
{
    static const QSet<QString> known = setOf(inUse);
    return known.contains(code);
}

int currencyDecimals(const QString& code)
{
    static const QSet<QString> none = setOf("JPY KRW CLP ISK VND XAF XOF XPF PYG UGX RWF VUV KMF GNF DJF BIF");
    static const QSet<QString> three = setOf("BHD IQD JOD KWD LYD OMR TND");
    return none.contains(code) ? 0 : three.contains(code) ? 3 : 2;
}

} // namespace ertrag
