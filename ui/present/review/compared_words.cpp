// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/review/compared_words.h"

#include "core/campaign/campaign.h"
#include "core/review/comparison.h"
#include "core/review/marks.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/event_marks.h"
#include "ui/present/words/foreign.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComparedWords)
public:
    static QString planned(const Evidence& evidence);
    static QString way(const Evidence& evidence);
    static QString source(const Evidence& evidence, const NumberText& n);
};

constexpr size_t mostReasons = 3; // months: more would be a list and no reason

QString monthList(const std::vector<Month>& months, const NumberText& n)
{
    QStringList names;
    for (const Month month : months)
        names.append(n.month(month));
    return names.join(QStringLiteral(", "));
}

/// How the level of question 2 wants it to be shown.
QString Words::planned(const Evidence& evidence)
{
    if (!evidence.level)
        return tr("Question 2 does not say yet how the effect is to be shown.");
    switch (*evidence.level) {
    case EvidenceLevel::A:
        return tr("It is to be measured (question 2), but no additional customers are entered yet.");
    case EvidenceLevel::B:
    case EvidenceLevel::C:
        return tr("It is to be estimated from the time before (question 2), but today's number of new customers or the "
                  "new customers of these months are missing.");
    case EvidenceLevel::D:
        return tr("The customers are to be asked (question 2), but no answers are entered yet.");
    case EvidenceLevel::E:
        break;
    }
    return tr("Only the platforms' own claims are to be had (question 2).");
}

/// In one word, for the figure.
QString Words::way(const Evidence& evidence)
{
    if (evidence.basis == Evidence::Basis::PlansGuess)
        return tr("the plan's guess");
    switch (*evidence.level) {
    case EvidenceLevel::A:
        return tr("measured");
    case EvidenceLevel::B:
        return tr("estimated");
    case EvidenceLevel::C:
        return tr("roughly estimated");
    case EvidenceLevel::D:
    case EvidenceLevel::E:
        break;
    }
    return tr("asked");
}

QString Words::source(const Evidence& evidence, const NumberText& n)
{
    if (evidence.basis == Evidence::Basis::PlansGuess)
        return tr("That is the plan's guess.") + QLatin1Char(' ') + planned(evidence);
    const QString part = n.count(evidence.additional), of = n.count(evidence.of);
    if (evidence.basis == Evidence::Basis::Before)
        return tr("As many as before would be %1 new customers, %2 came.").arg(part, of);
    return evidence.level == EvidenceLevel::D ? tr("Of %2 who were asked, %1 came only because of it.").arg(part, of)
                                              : tr("Of %2 new customers %1 were counted as additional.").arg(part, of);
}

} // namespace

QString elapsedTime(const Comparison& c, const Campaign& plan, const NumberText& n)
{
    const double whole = std::floor(c.elapsed + 1e-9);
    const QString all = n.count(c.elapsed > plan.months ? plan.horizon() : plan.months);
    const auto running =
        std::find_if(c.months.begin(), c.months.end(), [](const ComparedMonth& month) { return month.running; });
    if (running == c.months.end())
        return Words::tr("After %1 of %2 months").arg(n.count(whole), all);
    const QString days = n.count(running->days), of = n.count(running->month.days()), name = n.month(running->month);
    return whole < 1
               ? Words::tr("After %1 of %2 days of %3").arg(days, of, name)
               : Words::tr("After %1 of %2 months and %3 of %4 days of %5").arg(n.count(whole), all, days, of, name);
}

QString besidePlan(double actual, double plan, const NumberText& n)
{
    const double more = actual - plan;
    // Less than half a currency unit is not seen in any table either.
    if (std::abs(more) < 0.5)
        return Words::tr("as planned");
    return (more > 0 ? Words::tr("%1 above plan") : Words::tr("%1 below plan")).arg(n.money(std::abs(more)));
}

bool hasGap(const Comparison& c)
{
    return !c.missing.empty() || !c.withoutReturn.empty();
}

QString gapSentence(const Comparison& c, const NumberText& n)
{
    QStringList sentences;
    if (!c.missing.empty())
        sentences.append(
            Words::tr("%n month(s) are missing (%1).", nullptr, int(c.missing.size())).arg(monthList(c.missing, n)));
    if (!c.withoutReturn.empty())
        sentences.append(
            Words::tr("What came back is missing for %n month(s) (%1).", nullptr, int(c.withoutReturn.size()))
                .arg(monthList(c.withoutReturn, n)));
    if (sentences.isEmpty())
        return {};
    sentences.append(Words::tr("Until that is entered or marked as “nothing”, there is no ROI to date, and plan and "
                               "actual are compared up to the first gap only."));
    return sentences.join(QLatin1Char(' '));
}

QString notEnteredSentence(const Comparison& c, const NumberText& n)
{
    const CostLines& open = c.open;
    const std::pair<QString, double> lines[] = {{Words::tr("working time"), open.labour},
                                                {Words::tr("ads"), open.ads},
                                                {Words::tr("pictures and material"), open.content},
                                                {Words::tr("tools"), open.tools},
                                                {Words::tr("agency"), open.agency},
                                                {Words::tr("training"), open.training},
                                                {Words::tr("set-up and legal advice"), open.setup},
                                                {Words::tr("other costs"), open.other},
                                                {Words::tr("reserve"), open.reserve}};
    QStringList named;
    for (const auto& [name, amount] : lines)
        if (amount >= 0.5)
            named.append(name + QLatin1Char(' ') + n.money(amount));
    if (named.isEmpty())
        return {};
    return Words::tr("Not entered yet: %1. Until then the plan's amount counts; 0 is an answer too.")
        .arg(named.join(QStringLiteral(", ")));
}

QString notYetSentence(const Comparison& c, const NumberText& n)
{
    return c.notYet.empty() ? QString()
                            : Words::tr("Not counted yet: %1. New customers, orders or revenue are missing there.")
                                  .arg(monthList(c.notYet, n));
}

QString typedStaysSentence(const std::vector<TypedMonth>& typed, const std::vector<ActualMonth>& files,
                           const NumberText& n)
{
    QStringList stay;
    for (const TypedMonth& month : typed) {
        const auto found = std::find_if(files.begin(), files.end(),
                                        [&](const ActualMonth& file) { return file.month == month.month; });
        if (found == files.end())
            continue;
        const auto costs = month.adCosts ? std::optional(month.adCosts->units(n.currencyDecimals())) : std::nullopt;
        if (costs && found->adCosts && std::abs(*costs - *found->adCosts) >= 0.005)
            stay.append(Words::tr("%1: your ad costs of %2, not %3")
                            .arg(n.month(month.month), n.exactMoney(*month.adCosts),
                                 n.exactMoney(Money::fromUnits(*found->adCosts, n.currencyDecimals()))));
        if (month.enquiries && found->enquiries && *month.enquiries != *found->enquiries)
            stay.append(
                Words::tr("%1: your enquiries %2, not %3")
                    .arg(n.month(month.month), n.decimal(*month.enquiries, 0), n.decimal(*found->enquiries, 0)));
    }
    return stay.empty()
               ? QString()
               : Words::tr("What you typed counts before what the files say \u2013 %1. Empty the field, and the "
                           "file's figure counts.")
                     .arg(stay.join(QStringLiteral("; ")));
}

QString moreDecidedThanCame(const std::vector<ActualMonth>& months, const NumberText& n)
{
    QStringList wrong;
    for (const ActualMonth& month : months) {
        const double told = month.openEnquiries.value_or(0) + month.lostEnquiries.value_or(0);
        if (month.enquiries && told > *month.enquiries)
            wrong.append(Words::tr("%1: %2 of %3").arg(n.month(month.month), n.count(told), n.count(*month.enquiries)));
    }
    return wrong.empty()
               ? QString()
               : Words::tr("More enquiries are open or said no than came \u2013 %1. Until that is put right, the "
                           "larger number counts.")
                     .arg(wrong.join(QStringLiteral("; ")));
}

std::vector<QString> eventReasonSentences(const Comparison& c, const NumberText& n)
{
    std::vector<EventReason> reasons = c.eventReasons;
    std::stable_sort(reasons.begin(), reasons.end(), [](const EventReason& one, const EventReason& other) {
        return std::abs(one.gap) > std::abs(other.gap);
    });
    reasons.resize(std::min<size_t>(reasons.size(), mostReasons));
    std::sort(reasons.begin(), reasons.end(),
              [](const EventReason& one, const EventReason& other) { return one.month < other.month; });
    std::vector<QString> sentences;
    for (const EventReason& reason : reasons) {
        QStringList events;
        for (const PlanEvent& event : reason.events)
            events << Words::tr("%1 (%2)").arg(foreign(eventName(event)), n.day(event.day));
        const QString gap = n.money(std::abs(reason.gap)), month = n.month(reason.month),
                      names = events.join(QStringLiteral(", "));
        sentences.push_back((reason.gap < 0
                                 ? Words::tr("%1 is %2 below its plan. In it or shortly before: %3. That may "
                                             "be a reason; it is not proven.")
                                 : Words::tr("%1 is %2 above its plan. In it or shortly before: %3. That may "
                                             "be a reason; it is not proven."))
                                .arg(month, gap, names));
    }
    return sentences;
}

QString markSentence(const MarkNow& mark, const NumberText& n)
{
    const QString said =
        Words::tr("Intermediate mark after %n month(s): %1. By the months of your plan it would be %2 by then.",
                  nullptr, mark.afterMonths)
            .arg(n.count(mark.value), n.count(mark.due));
    return mark.actual ? said + QLatin1Char(' ') + Words::tr("%1 came.").arg(n.count(*mark.actual)) : said;
}

QString additionalShare(const Evidence& evidence, const NumberText& n)
{
    return Words::tr("%1 additional (%2)").arg(n.percent(evidence.factor), Words::way(evidence));
}

QString evidenceSentence(const Evidence& evidence, const NumberText& n)
{
    const QString share = n.percent(evidence.factor);
    const QString counted = evidence.low < evidence.high
                                ? Words::tr("%1 of what you counted is taken as additional (%2 to %3 are possible).")
                                      .arg(share, n.percent(evidence.low), n.percent(evidence.high))
                                : Words::tr("%1 of what you counted is taken as additional.").arg(share);
    return counted + QLatin1Char(' ') + Words::source(evidence, n);
}

} // namespace ertrag
