// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

#include <QTranslator>

namespace ertrag
{

/// German as it is written in a company's country, ss for ß in Switzerland, with the words that people use there
/// ("Ferien", "Kassa") and in its trade ("Buchung", "Auftrag" for "Einkauf"). A butcher's in Germany stays as it is.
/// The caller knows that the text is German.
QString germanOf(const Company& company, const QString& text);

/// Of a country's texts and formats: "CH"; Germany for those that are not told apart.
QString countryCode(Country country);

/// A translator whose German follows a company. It says nothing before words are loaded into it.
class CompanyWords : public QTranslator
{
public:
    explicit CompanyWords(const Company& company = {}) : m_company(company) {}

    /// The windows are told by the caller: a translator has no way to.
    void setCompany(const Company& company) { m_company = company; }
    const Company& company() const { return m_company; }

    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;

private:
    Company m_company;
};

} // namespace ertrag
