// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/verdict/not_yet_view.h"

#include "core/campaign/campaign.h"
#include "core/projection/simulation/projection.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/verdict/verdict_charts.h"
#include "ui/present/words/deciding_words.h"

#include <QCoreApplication>

namespace ertrag
{
namespace
{

struct NotYet {
    Q_DECLARE_TR_FUNCTIONS(NotYetView)
public:
    static QString answersEnough(int missing);
};

QString NotYet::answersEnough(int missing)
{
    switch (missing) {
    case 1:
        return tr("One more answer is enough for a first verdict; it takes about a minute.");
    case 2:
        return tr("Two more answers are enough for a first verdict; they take about three minutes.");
    default:
        return tr("Three answers are enough for a first verdict; they take about four minutes.");
    }
}

/// The course of the plan in grey, without what it would say about yes or no.
ChartSpec exampleChart(const Projection& projection, const Campaign& plan, const NumberText& n)
{
    ChartSpec spec = netReturnChart(projection, plan, n);
    spec.title = DecidingWords::exampleTitle(plan.company, n);
    spec.headline.clear();
    spec.caption = spec.title + QLatin1Char('.') + QLatin1Char(' ') + NotYet::tr("Example");
    spec.table.title = spec.title;
    spec.marks.clear();
    for (ChartBand& band : spec.bands)
        band.tone = Tone::Quiet;
    for (ChartLine& line : spec.lines)
        line.tone = Tone::Quiet;
    return spec;
}

} // namespace

std::vector<AskedFigure> askedFigures(const std::vector<DecidingFigure>& figures, const Campaign& plan,
                                      const NumberText& n)
{
    std::vector<AskedFigure> asked;
    for (const DecidingFigure& figure : figures) {
        if (int(asked.size()) == answersMissing(figures))
            break;
        if (figure.own || figure.field.isEmpty())
            continue;
        QString usual = DecidingWords::usual(figure.kind, figure.usual, plan.company, n);
        if (asked.empty())
            usual = DecidingWords::mostImportant(figure.kind, usual);
        asked.push_back({DecidingWords::question(figure.kind, n), DecidingWords::shortQuestion(figure.kind, n),
                         usual + QLatin1Char('.'), figure.field});
    }
    return asked;
}

NotYetView notYetView(const std::vector<DecidingFigure>& figures, const Projection* projection, const Campaign& plan,
                      const NumberText& n)
{
    NotYetView view;
    view.headline = NotYet::tr("No verdict yet.");
    view.sentence = DecidingWords::whoseFigures(plan.company, n) + QLatin1Char(' ') +
                    NotYet::answersEnough(answersMissing(figures));
    view.asked = askedFigures(figures, plan, n);
    view.badge = NotYet::tr("Example");
    if (projection && !projection->byMonth.empty())
        view.example = exampleChart(*projection, plan, n);
    return view;
}

} // namespace ertrag
