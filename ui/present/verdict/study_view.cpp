// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/verdict/study_view.h"

#include "core/projection/study/study.h"
#include "ui/present/numbers/axis.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/verdict/study_parts.h"
#include "ui/present/words/driver_label.h"

#include <QCoreApplication>
#include <algorithm>

namespace ertrag
{
namespace
{

constexpr size_t mostTogether = 5;
constexpr double clearlyOff = 0.6; // of a normal score: half way to the end of the range

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StudyView)
};

QString joined(QStringList all)
{
    if (all.size() < 2)
        return all.join(QString());
    const QString last = all.takeLast();
    return Words::tr("%1 and %2").arg(all.join(QStringLiteral(", ")), last);
}

QString quoted(const QString& name)
{
    return Words::tr("“%1”").arg(name);
}

} // namespace

Door doorOf(Role role)
{
    switch (role) {
    case Role::Scenarios:
        return Door::Alternatives;
    case Role::Split:
    case Role::SplitByMonth:
        return Door::Money;
    case Role::Information:
    case Role::WorstTenth:
        return Door::BeforeYouSpend;
    case Role::Details:
        return Door::ForYourBank;
    default:
        return Door::Takes;
    }
}

QString doorQuestion(Door door)
{
    switch (door) {
    case Door::Takes:
        return Words::tr("What it takes");
    case Door::Alternatives:
        return Words::tr("What else you could do");
    case Door::Money:
        return Words::tr("Where the ad money belongs");
    case Door::BeforeYouSpend:
        return Words::tr("Before you spend");
    case Door::ForYourBank:
        break;
    }
    return Words::tr("For bank and tax adviser");
}

ChartSpec rowsChart(const QString& title, const QString& headline, size_t count)
{
    ChartSpec spec;
    spec.kind = ChartKind::Rows;
    spec.title = title;
    spec.headline = headline;
    spec.table.title = title;
    spec.yMin = -0.6;
    spec.yMax = std::max(0.4, double(count) - 0.4);
    spec.zeroLine = 0;
    return spec;
}

void setMoneyBelow(ChartSpec& spec, double low, double high, const NumberText& n)
{
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
    const double air = std::max(1e-9, (high - low) * 0.02);
    spec.xMin = low < 0 ? low - air : 0;
    spec.xMax = high + air;
    for (double at : roundSteps(spec.xMin, spec.xMax, 4))
        if (at >= spec.xMin && at <= spec.xMax)
            spec.xTicks.push_back({at, n.axisMoney(at)});
}

StudyPart stressPart(const StudyOf& of)
{
    StudyPart part;
    const auto& stress = of.study.stress;
    if (stress.empty())
        return part;
    part.role = Role::WorstTenth;
    part.title = Words::tr("What goes wrong together");
    part.table = {part.title, {Words::tr("Estimate"), Words::tr("in the worst 10 of 100 cases")}, {}};
    QStringList low, high;
    for (size_t i = 0; i < std::min(mostTogether, stress.size()); ++i) {
        const QString name = driverLabel(stress[i].driver, of.plan, of.numbers);
        const bool below = stress[i].score < 0, clearly = std::abs(stress[i].score) >= clearlyOff;
        if (i < 3)
            (below ? low : high) << quoted(name);
        part.table.rows.push_back(
            {name, below ? clearly ? Words::tr("clearly lower than likely") : Words::tr("somewhat lower than likely")
                   : clearly ? Words::tr("clearly higher than likely")
                             : Words::tr("somewhat higher than likely")});
        part.fields.push_back(fieldOf(stress[i].driver));
    }
    part.headline = high.isEmpty()  ? Words::tr("When it goes badly, %1 come out low together.").arg(joined(low))
                    : low.isEmpty() ? Words::tr("When it goes badly, %1 come out high together.").arg(joined(high))
                                    : Words::tr("When it goes badly, %1 come out low and %2 high at the same time.")
                                          .arg(joined(low), joined(high));
    return part;
}

StudyView studyView(const Study& study, const Projection& projection, const Campaign& plan, const NumberText& numbers)
{
    const StudyOf of{study, projection, plan, numbers};
    StudyView view;
    for (StudyPart part : {takesPart(of), choicesPart(of), splitPart(of), monthsPart(of), knowledgePart(of),
                           stressPart(of), detailsPart(of)})
        if (!part.title.isEmpty())
            view.parts.push_back(std::move(part));
    return view;
}

} // namespace ertrag
