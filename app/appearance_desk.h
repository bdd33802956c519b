// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/number_text.h"
#include "ui/present/words/company_words.h"
#include "ui/present/words/language.h"
#include "ui/theme/appearance.h"

#include <QObject>

class QApplication;

namespace ertrag
{

class Settings;
struct Company;

/// In which words, numbers and colours the program shows itself.
class AppearanceDesk : public QObject
{
    Q_OBJECT
public:
    AppearanceDesk(QApplication& application, Settings& settings);

    Language language() const { return m_language; }
    Appearance appearance() const;
    /// The object stays; what it says follows the language and the company last given.
    const NumberText& numbers() const { return m_numbers; }

    void setLanguage(Language language);
    void setAppearance(Appearance appearance);
    bool allStations() const; ///< the five questions are forms
    void setAllStations(bool all);
    /// Whether currency, country and trade are those last given.
    bool writesFor(const Company& company) const;
    void
    writeNumbersFor(const Company& company); ///< and words: in its currency, as its country and its trade write them

signals:
    void changed(); ///< what stands in the window is to be made anew

private:
    void speak();
    void paint();

    QApplication& m_application;
    Settings& m_settings;
    CompanyWords m_words, m_qtWords;
    Language m_language;
    NumberText m_numbers;
};

} // namespace ertrag
