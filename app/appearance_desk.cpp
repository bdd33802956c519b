// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance_desk.h"

#include "app/language.h"
#include "app/settings.h"
#include "core/campaign/campaign.h"
#include "ui/present/words/company_words.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QPalette>
#include <QStyle>

namespace ertrag
{
namespace
{

NumberText numberText(Language language, const Company& company)
{
    return NumberText(languageCode(language), countryCode(company.country), company.currency);
}

} // namespace

AppearanceDesk::AppearanceDesk(QApplication& application, Settings& settings)
    : m_application(application), m_settings(settings), m_language(settings.language()),
      m_numbers(numberText(m_language, {}))
{
    paint();
    speak();
}

Appearance AppearanceDesk::appearance() const
{
    return m_settings.appearance();
}

void AppearanceDesk::setLanguage(Language language)
{
    m_language = language;
    m_settings.setLanguage(language);
    speak();
    emit changed();
}

bool AppearanceDesk::allStations() const
{
    return m_settings.allStations();
}

void AppearanceDesk::setAllStations(bool all)
{
    m_settings.setAllStations(all);
    emit changed();
}

void AppearanceDesk::setAppearance(Appearance appearance)
{
    m_settings.setAppearance(appearance);
    paint();
    emit changed();
}

bool AppearanceDesk::writesFor(const Company& company) const
{
    const Company& now = m_words.company();
    return company.country == now.country && company.trade == now.trade && company.currency == now.currency;
}

void AppearanceDesk::writeNumbersFor(const Company& company)
{
    m_numbers = numberText(m_language, company);
    m_words.setCompany(company);
    m_qtWords.setCompany(company);
}

void AppearanceDesk::speak()
{
    m_application.removeTranslator(&m_words);
    m_application.removeTranslator(&m_qtWords);
    if (loadWords(m_words, m_language))
        m_application.installTranslator(&m_words);
    if (m_qtWords.load(QStringLiteral("qtbase_") + languageCode(m_language),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qtWords);
}

void AppearanceDesk::paint()
{
    // The style's own palette still is the system's: ours is set on the application only.
    const QPalette system = m_application.style()->standardPalette();
    const bool systemDark = system.color(QPalette::Window).lightness() < 128;
    const Appearance wanted = appearance();
    applyTheme(m_application, wanted == Appearance::Dark || (wanted == Appearance::System && systemDark));
}

} // namespace ertrag
