// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/chart_spec.h"

#include <QString>
#include <vector>

namespace ertrag {

class NumberText;
struct CampaignState;
struct Projection;

/// One part of the report, top to bottom: heading, sentences, figures, chart, table; each may be empty.
struct ReportSection {
    QString name; ///< of its picture file: "net_return"; empty = no picture
    QString heading;
    std::vector<QString> sentences;
    std::vector<Figure> figures;
    ChartSpec chart;
    bool hasChart = false;
    Table table;
    bool startsPage = false;
};

/// The report as words and numbers; ui/export draws it.
struct ReportView {
    QString title;    ///< the campaign
    QString subtitle; ///< company, months, day of printing
    QString footer;
    std::vector<ReportSection> sections;
};

ReportView reportView(const CampaignState& state, const Projection& projection, const NumberText& numbers);

} // namespace ertrag
