// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign.h"
#include "core/campaign/field_check.h"
#include "core/projection/study/study.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/verdict/study_parts.h"

#include <QCoreApplication>

namespace ertrag
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StudyMonths)
public:
    static QString headline(const MonthSplit& split, const StudyOf& of);
    static std::vector<QString> further(const MonthSplit& split, const StudyOf& of);
};

// In the smallest unit that everybody has in the purse: what one more euro brings.
QString ofOne(double value, const StudyOf& of)
{
    return of.numbers.exactMoney(Money::fromUnits(value, currencyDecimals(of.plan.company.currency)));
}

QString nameOf(size_t month, const StudyOf& of)
{
    return of.numbers.month(of.plan.start + int(month));
}

QString Words::headline(const MonthSplit& split, const StudyOf& of)
{
    const QString one = of.numbers.money(1), best = ofOne(split.lastEuro[split.best()], of);
    const QString worst = ofOne(split.lastEuro[split.worst()], of);
    if (best == worst)
        return tr("%1 more brings back %2 in every month: the money is at the right time.").arg(one, best);
    const QString ends = tr("%1 more in %2 brings back %3, in %4 %5.")
                             .arg(one, nameOf(split.best(), of), best, nameOf(split.worst(), of), worst);
    return split.rightTime
               ? QString(ends + QLatin1Char(' ') + tr("Moving it would bring nothing: the money is at the right time."))
               : ends;
}

std::vector<QString> Words::further(const MonthSplit& split, const StudyOf& of)
{
    const NumberText& n = of.numbers;
    std::vector<QString> all;
    if (!split.rightTime)
        all.push_back(
            tr("Next step, with the same total and no month changed by more than %1: it brings %2 in the middle case, "
               "%3 on average.")
                .arg(n.percent(mostMoved), n.signedMoney(split.gain.middle), n.signedMoney(split.gain.mean)));
    if (const auto free = split.betterWithoutAds())
        all.push_back(tr("In %1 you plan no ads; there %2 would bring back %3. Months without ads stay as they are "
                         "here: whether there is a reason for them you know best.")
                          .arg(nameOf(*free, of), n.money(1), ofOne(split.lastEuro[*free], of)));
    return all;
}

Table tableOf(const MonthSplit& split, const QString& title, const StudyOf& of)
{
    const NumberText& n = of.numbers;
    Table table{
        title, {Words::tr("Ads by month"), Words::tr("planned"), Words::tr("%1 more brings").arg(n.money(1))}, {}};
    if (!split.rightTime)
        table.columns.push_back(Words::tr("next step"));
    for (size_t t = 0; t < split.planned.size(); ++t) {
        table.rows.push_back({nameOf(t, of), n.money(split.planned[t]), ofOne(split.lastEuro[t], of)});
        if (!split.rightTime)
            table.rows.back().push_back(n.money(split.proposed[t]));
    }
    return table;
}

} // namespace

StudyPart monthsPart(const StudyOf& of)
{
    StudyPart part;
    if (!of.study.months)
        return part;
    const MonthSplit& split = *of.study.months;
    part.role = Role::SplitByMonth;
    part.title = Words::tr("When the ad money belongs");
    part.headline = Words::headline(split, of);
    part.sentences = Words::further(split, of);
    part.table = tableOf(split, part.title, of);
    part.months = proposedMonths(of.plan, split);
    if (!part.months.empty())
        part.offer = Words::tr("Take this step into the plan");
    return part;
}

} // namespace ertrag
