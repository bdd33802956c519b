// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/currencies.h"

#include <QString>

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

const char* const withoutDecimals = "JPY KRW CLP ISK VND XAF XOF XPF PYG UGX RWF VUV KMF GNF DJF BIF";
const char* const withThree = "BHD IQD JOD KWD LYD OMR TND";

/// Every fourth letter begins a code.
bool listed(const char* codes, const QString& code)
{
    return code.size() == 3 && QLatin1String(codes).indexOf(code) % 4 == 0;
}

} // namespace

bool isCurrency(const QString& code)
{
    return listed(inUse, code);
}

int currencyDecimals(const QString& code)
{
    return listed(withoutDecimals, code) ? 0 : listed(withThree, code) ? 3 : 2;
}

} // namespace ertrag
