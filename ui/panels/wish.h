// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/guide/step_key.h"
#include "ui/present/numbers/chart_spec.h"
#include "ui/present/words/language.h"
#include "ui/theme/appearance.h"

#include <functional>
#include <variant>

namespace ertrag
{

enum class ExportFormat; // of ui/export

/// What the user can want of the program beyond the page in front of him; what a wish needs to be fulfilled is in it.
namespace wish
{

struct Undo {
};
struct Redo {
};
struct GoToStep {
    StepKey step;
};
struct GoToStart {
}; ///< where new books begin; the open one is closed
struct NewBook {
    Trade trade;
};
struct OpenBook {
    QString path;
};
struct ChooseBook {
}; ///< one that the user looks for
struct OpenExample {
    Trade trade = Trade::Butcher; ///< one of sampleTrades
};
struct SaveCopy {
};
struct Salvage {
    QString path; ///< of a damaged book
};
struct ChooseLogo {
}; ///< of the company, a file that the user looks for
struct AddCampaign {
};
struct RenameCampaign {
};
struct RemoveCampaign {
};
struct ShowCampaign {
    QString id;
};
struct SaveVersion {
};
struct OpenVersion {
    qint64 number;
};
struct GoBackToOpened {
};
struct Import {
};
struct ImportMediaPlan {
}; ///< a table by month that the user looks for
struct Export {
    ExportFormat format;
};
struct SaveChart {
    ChartSpec chart;
};
struct SetLanguage {
    Language language;
};
struct SetAppearance {
    Appearance appearance;
};
struct ShowAllStations {
    bool all; ///< the five questions as forms
};
struct ExplainMethod {
};
struct ReportMistake {
};
struct ShowAbout {
};
struct Quit {
};

} // namespace wish

/// The closed set: who fulfils wishes visits all of them.
using Wish = std::variant<wish::Undo, wish::Redo, wish::GoToStep, wish::GoToStart, wish::NewBook, wish::OpenBook,
                          wish::ChooseBook, wish::OpenExample, wish::SaveCopy, wish::Salvage, wish::ChooseLogo,
                          wish::AddCampaign, wish::RenameCampaign, wish::RemoveCampaign, wish::ShowCampaign,
                          wish::SaveVersion, wish::OpenVersion, wish::GoBackToOpened, wish::Import,
                          wish::ImportMediaPlan, wish::Export, wish::SaveChart, wish::SetLanguage, wish::SetAppearance,
                          wish::ShowAllStations, wish::ExplainMethod, wish::ReportMistake, wish::ShowAbout, wish::Quit>;

/// The way of a wish out of a panel: given to it when it is made, so that none can be forgotten.
using Want = std::function<void(const Wish&)>;

} // namespace ertrag
