// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duties_page.h"

#include "core/campaign/field_check.h"
#include "core/campaign/hourly_cost.h"
#include "core/campaign/presets.h"
#include "ui/pages/page_list.h"
#include "ui/present/verdict/work_view.h"
#include "ui/present/words/answer_sentences.h"

#include <QLabel>
#include <cmath>

namespace ertrag
{

namespace
{
/// From a year's pay; absent while that is open.
std::optional<double> hourlyCostOf(const Campaign& campaign)
{
    const Answer<HourlyCostHelper>& helper = campaign.duties.hourlyCostHelper;
    if (!helper.given() || helper.value.grossPerYear.minor <= 0 || productiveHours(helper.value) <= 0)
        return {};
    return hourlyCost(helper.value, currencyDecimals(campaign.company.currency));
}

/// Pay and days off are known, how much of a day is really worked is not: a tenth to both sides.
Estimate around(double cost)
{
    const auto cents = [](double value) { return std::round(value * 100) / 100; };
    return {cents(0.9 * cost), cents(cost), cents(1.1 * cost), Origin::Stated};
}
} // namespace

Page* makeDutiesPage(PageContext& context)
{
    return new DutiesPage(context);
}

DutiesPage::DutiesPage(PageContext& context, QWidget* parent) : QuestionPage(context, StepKey::Duties, parent)
{
    begin(tr("4 \u00b7 Who looks after it?"),
          tr("Who does what, with how many hours, and what are these hours taken from?"),
          tr("Hours are the largest cost of most campaigns, and the first thing that runs out. Roles, please, not "
             "names."));
    rolesCard();
    costCard();
    awayCard();
    accountsCard();
    agencyCard();
    fields().sentence([this](const Campaign& campaign) { return dutiesSentence(campaign, fields().numbers()); });
}

void DutiesPage::rolesCard()
{
    AnswerFields& f = fields();
    RowModel roles = Rows<RoleAssignment>(f.decimals())
                         .choice(tr("Task"), &RoleAssignment::kind, AnswerWords::roleKinds(), 4)
                         .text(tr("Who, as a role"), &RoleAssignment::holder, 3)
                         .number(tr("Hours a week"), &RoleAssignment::hoursPerWeek, NumberEdit::Role::Hours, 1)
                         .text(tr("Deputy"), &RoleAssignment::deputy, 2)
                         .text(tr("Hours are taken from"), &RoleAssignment::takenFrom, 1, 1)
                         .check(tr("accountable"), &RoleAssignment::accountable, 1)
                         .of(&Duties::roles);
    roles.mostRows = 12;
    roles.addOptions = AnswerWords::roleKinds();
    roles.add = [](const Campaign& campaign, int kind) {
        std::vector<RoleAssignment> all = campaign.duties.roles;
        all.emplace_back().kind = RoleKind(kind);
        return set(&Duties::roles, std::move(all));
    };
    roles.presetPath = [](const Campaign& c, int row, int column) {
        constexpr int hours = 2;
        return column == hours && row < int(c.duties.roles.size()) ? hoursPath(c.duties.roles[size_t(row)].kind)
                                                                   : QString();
    };
    f.station(Station::Tasks);
    f.addTable(roles, tr("Add a task"));
    QLabel* sums = label(QString(), TextSize::Small, false, true);
    f.addRow(sums);
    f.onShow([this, sums](const Campaign& campaign) { sums->setText(hoursText(campaign, fields().numbers())); });
}

void DutiesPage::awayCard()
{
    AnswerFields& f = fields();
    f.station(Station::Away);
    f.addText(tr("Who stands in during holidays and illness?"), f.slot(&Duties::deputy));
    f.addText(tr("Who answers at weekends?"), f.slot(&Duties::weekendResponder));

    f.station(Station::Approval);
    f.addChoice(tr("What may be posted without asking?"), f.slot(&Duties::approval), AnswerWords::approvalRules());
    f.addNumber(tr("How long may an approval take?"), f.slot(&Duties::approvalHours), NumberEdit::Role::Hours, 0);
    f.addYesNo(tr("Is there a plan of posts for the first eight weeks?"), f.slot(&Duties::editorialPlan));
    f.addText(tr("Where does this plan lie?"), f.slot(&Duties::editorialPlanNote));
    f.onlyIf([](const Campaign& campaign) { return campaign.duties.editorialPlan.valueOr(false); });
    const Slot<double> law = f.slot(&Duties::skills, &Skills::law);
    f.addRadio(tr("Who checks what the law asks: how well can you do that?"), choiceOf(law),
               AnswerWords::skillLevels());
}

void DutiesPage::accountsCard()
{
    AnswerFields& f = fields();
    f.station(Station::Accounts);
    f.note(tr("No passwords are kept here."));
    f.addChoice(tr("Who owns the accounts?"), f.slot(&Duties::accountOwner), AnswerWords::accountOwners());
    f.addYesNo(tr("Do two people have admin rights?"), f.slot(&Duties::twoAdmins));
    f.addYesNo(tr("Is sign-in in two steps switched on?"), f.slot(&Duties::twoFactor));
    f.addYesNo(tr("Are the passwords in a password manager?"), f.slot(&Duties::passwordsInManager));

    f.station(Station::Skills);
    const Options levels = AnswerWords::skillLevels();
    const auto skill = [&f, &levels](const QString& name, Answer<int> Skills::*field) {
        const Slot<double> number = f.slot(&Duties::skills, field);
        f.addRadio(name, choiceOf(number), levels);
    };
    skill(tr("Writing"), &Skills::text);
    skill(tr("Photos"), &Skills::photo);
    skill(tr("Video"), &Skills::video);
    skill(tr("Ads"), &Skills::ads);
    skill(tr("Reading figures"), &Skills::figures);
}

void DutiesPage::costCard()
{
    AnswerFields& f = fields();
    const auto piece = [&f](auto member) { return f.slot(&Duties::hourlyCostHelper, member); };
    const QString days = tr("days");
    f.station(Station::HourCost);
    f.addEstimate(tr("An hour of work, all included"), f.slot(&Duties::hourlyCost), NumberEdit::Role::Money, 0,
                  tr("Also your own hour: you could do something else with it"));
    // Who knows what an hour costs is not asked for the pay, and who does not is asked for nothing else.
    const auto byPay = [this](const Campaign& campaign) {
        return m_byPay || campaign.duties.hourlyCostHelper.given() || m_context.allStations;
    };
    f.onlyIf([this, byPay](const Campaign& campaign) { return !byPay(campaign) || m_context.allStations; });
    auto* pay = button(tr("I only know the &pay \u2026"));
    f.addRow(pay);
    connect(pay, &QPushButton::clicked, this, [this] {
        m_byPay = true;
        fields().show(fields().plan());
        fields().focus(QStringLiteral("duties.hourly_cost_helper"));
    });
    f.onShow([pay, byPay](const Campaign& campaign) { pay->setVisible(!byPay(campaign)); });
    f.addMoney(tr("Gross pay a year"), piece(&HourlyCostHelper::grossPerYear),
               tr("To work the hour out, if you do not know it"));
    f.onlyIf(byPay);
    f.addNumber(tr("Employer's share on top"), piece(&HourlyCostHelper::onCostShare), NumberEdit::Role::Share, 0);
    f.onlyIf(byPay);
    f.addNumber(tr("Working hours a week"), piece(&HourlyCostHelper::hoursPerWeek), NumberEdit::Role::Hours, 1);
    f.onlyIf(byPay);
    f.addNumber(tr("Holidays a year"), piece(&HourlyCostHelper::vacationDays), NumberEdit::Role::Plain, 0, days);
    f.onlyIf(byPay);
    f.addNumber(tr("Public holidays a year"), piece(&HourlyCostHelper::publicHolidays), NumberEdit::Role::Plain, 0,
                days);
    f.onlyIf([this](const Campaign&) { return m_context.allStations; });
    f.addNumber(tr("Days of illness a year"), piece(&HourlyCostHelper::sickDays), NumberEdit::Role::Plain, 0, days);
    f.onlyIf(byPay);
    QLabel* outcome = label(QString(), TextSize::Normal, true);
    auto* take = button(tr("Take this as the cost of an &hour"));
    f.addRow(outcome);
    f.addRow(take);
    connect(take, &QPushButton::clicked, this, [this, take] {
        const auto cost = hourlyCostOf(fields().plan());
        if (cost)
            fields().apply(set(&Duties::hourlyCost, around(*cost)), take);
    });
    f.onShow([this, outcome, take](const Campaign& campaign) {
        const auto cost = hourlyCostOf(campaign);
        outcome->setVisible(cost.has_value());
        take->setVisible(cost && std::abs(campaign.duties.hourlyCost.likely - *cost) > 0.005);
        if (cost)
            outcome->setText(tr("So an hour costs %1.")
                                 .arg(fields().numbers().exactMoney(Money::fromUnits(*cost, fields().decimals()))));
    });
}

void DutiesPage::agencyCard()
{
    AnswerFields& f = fields();
    f.station(Station::Agency);
    f.note(tr("Leave it empty if you work without one."));
    f.addText(tr("What does the agency do?"), f.slot(&Duties::agency, &Agency::scope));
    f.addMoney(tr("Fee a month, net"), f.slot(&Duties::agency, &Agency::retainerPerMonth));
    f.addNumber(tr("Notice period"), f.slot(&Duties::agency, &Agency::noticeMonths), NumberEdit::Role::Count, 0,
                tr("months"));
    f.addYesNo(tr("Does the firm keep accounts and pictures?"), f.slot(&Duties::agency, &Agency::firmKeepsAccounts));
    f.addYesNo(tr("Does the agency prove its results?"), f.slot(&Duties::agency, &Agency::provesResults));
    f.addUnknown(tr("Whether an agency helps, and with what"), groupSlot(&Duties::agency));
}

} // namespace ertrag
