// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/chart_spec.h"

#include <QDate>
#include <QString>
#include <vector>

namespace ertrag
{

class NumberText;
struct CampaignState;
struct Projection;
struct Study;

/// One part of the report, top to bottom: heading, sentences, figures, chart, table; each may be empty.
struct ReportSection {
    QString name; ///< of its picture file: "net_return"; empty = no picture
    QString heading;
    Tone tone = Tone::Neutral; ///< of the heading's second part
    QString answer;            ///< the heading's second part, in its tone
    std::vector<QString> sentences;
    std::vector<Figure> figures;
    ChartSpec chart;
    bool hasChart = false;
    Table table;
    bool startsPage = false;
    bool compact = false; ///< sentences after the first in one small, quiet paragraph
    bool half = false;    ///< two such parts one after the other stand side by side
};

/// The report as words and numbers; ui/export draws it.
struct ReportView {
    QString title;    ///< the campaign
    QString subtitle; ///< company, months, day of printing
    QString footer;
    std::vector<ReportSection> sections;
};

/// `printed` is the day that stands on it; without a study (null) its page is left out.
ReportView reportView(const CampaignState& state, const Projection& projection, const Study* study,
                      const NumberText& numbers, QDate printed);

} // namespace ertrag
