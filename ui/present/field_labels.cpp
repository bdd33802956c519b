// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/field_labels.h"

#include "core/campaign/field_paths.h"

#include <QCoreApplication>
#include <QHash>

namespace ertrag
{
namespace
{

struct Label {
    const char* path;
    const char* text;
};

constexpr Label labels[] = {
    {"id", QT_TRANSLATE_NOOP("FieldLabel", "Campaign id")},
    {"name", QT_TRANSLATE_NOOP("FieldLabel", "Name of the campaign")},
    {"company", QT_TRANSLATE_NOOP("FieldLabel", "Company")},
    {"company.name", QT_TRANSLATE_NOOP("FieldLabel", "Name of the company")},
    {"company.trade", QT_TRANSLATE_NOOP("FieldLabel", "Trade")},
    {"company.country", QT_TRANSLATE_NOOP("FieldLabel", "Country")},
    {"company.currency", QT_TRANSLATE_NOOP("FieldLabel", "Currency")},
    {"company.vat_rate", QT_TRANSLATE_NOOP("FieldLabel", "VAT rate")},
    {"company.deductible_share", QT_TRANSLATE_NOOP("FieldLabel", "Deductible input VAT")},
    {"company.seed", QT_TRANSLATE_NOOP("FieldLabel", "Starting number of the simulation")},
    {"start_month", QT_TRANSLATE_NOOP("FieldLabel", "First month")},
    {"months", QT_TRANSLATE_NOOP("FieldLabel", "Duration in months")},
    {"tail_months", QT_TRANSLATE_NOOP("FieldLabel", "Months after the end")},
    {"goals", QT_TRANSLATE_NOOP("FieldLabel", "Goals of the business")},
    {"goals.goal", QT_TRANSLATE_NOOP("FieldLabel", "Goal of the business")},
    {"goals.goal_in_own_words", QT_TRANSLATE_NOOP("FieldLabel", "Goal in your own words")},
    {"goals.written_down", QT_TRANSLATE_NOOP("FieldLabel", "Goal is written down")},
    {"goals.written_where", QT_TRANSLATE_NOOP("FieldLabel", "Where the goal is written")},
    {"goals.bottleneck", QT_TRANSLATE_NOOP("FieldLabel", "Bottleneck")},
    {"goals.capacity_for_more", QT_TRANSLATE_NOOP("FieldLabel", "Room for more orders")},
    {"goals.next_best_use", QT_TRANSLATE_NOOP("FieldLabel", "Next best use of the money")},
    {"goals.next_best_use_return_amount", QT_TRANSLATE_NOOP("FieldLabel", "Return of the next best use")},
    {"goals.tried", QT_TRANSLATE_NOOP("FieldLabel", "What was tried before")},
    {"goals.tried.what", QT_TRANSLATE_NOOP("FieldLabel", "Earlier attempt")},
    {"goals.tried.cost_amount", QT_TRANSLATE_NOOP("FieldLabel", "Cost of the earlier attempt")},
    {"goals.tried.result", QT_TRANSLATE_NOOP("FieldLabel", "Result of the earlier attempt")},
    {"goals.must_not_happen", QT_TRANSLATE_NOOP("FieldLabel", "What must not happen")},
    {"goals.stop", QT_TRANSLATE_NOOP("FieldLabel", "Stop rule")},
    {"goals.stop.role", QT_TRANSLATE_NOOP("FieldLabel", "Who decides to stop")},
    {"goals.stop.after_months", QT_TRANSLATE_NOOP("FieldLabel", "Months until the stop decision")},
    {"goals.stop.at_least", QT_TRANSLATE_NOOP("FieldLabel", "Least successes to go on")},
    {"goals.stop.sign", QT_TRANSLATE_NOOP("FieldLabel", "Sign to stop")},
    {"measures", QT_TRANSLATE_NOOP("FieldLabel", "Aim and key figures")},
    {"measures.aim", QT_TRANSLATE_NOOP("FieldLabel", "Aim of the campaign")},
    {"measures.aim.verb", QT_TRANSLATE_NOOP("FieldLabel", "What is to change")},
    {"measures.aim.object", QT_TRANSLATE_NOOP("FieldLabel", "What is counted")},
    {"measures.aim.amount", QT_TRANSLATE_NOOP("FieldLabel", "Number aimed for")},
    {"measures.aim.by_month", QT_TRANSLATE_NOOP("FieldLabel", "Aim to be reached by")},
    {"measures.baseline", QT_TRANSLATE_NOOP("FieldLabel", "Figures of today")},
    {"measures.baseline.per_month", QT_TRANSLATE_NOOP("FieldLabel", "Number a month today")},
    {"measures.baseline.monthly_spread", QT_TRANSLATE_NOOP("FieldLabel", "Ups and downs of a month")},
    {"measures.baseline.history_months", QT_TRANSLATE_NOOP("FieldLabel", "Months with figures")},
    {"measures.baseline.source", QT_TRANSLATE_NOOP("FieldLabel", "Source of the figures of today")},
    {"measures.target", QT_TRANSLATE_NOOP("FieldLabel", "Target")},
    {"measures.key_figures", QT_TRANSLATE_NOOP("FieldLabel", "Key figures")},
    {"measures.key_figures.key", QT_TRANSLATE_NOOP("FieldLabel", "Key figure")},
    {"measures.key_figures.role", QT_TRANSLATE_NOOP("FieldLabel", "Role of the key figure")},
    {"measures.key_figures.reader", QT_TRANSLATE_NOOP("FieldLabel", "Who reads the key figure")},
    {"measures.key_figures.rhythm", QT_TRANSLATE_NOOP("FieldLabel", "How often the key figure is read")},
    {"measures.key_figures.source", QT_TRANSLATE_NOOP("FieldLabel", "Source of the key figure")},
    {"measures.key_figures.target", QT_TRANSLATE_NOOP("FieldLabel", "Target of the key figure")},
    {"measures.proof", QT_TRANSLATE_NOOP("FieldLabel", "How success is proven")},
    {"measures.marks", QT_TRANSLATE_NOOP("FieldLabel", "Intermediate marks")},
    {"measures.marks.after_months", QT_TRANSLATE_NOOP("FieldLabel", "Months until the intermediate mark")},
    {"measures.marks.value", QT_TRANSLATE_NOOP("FieldLabel", "Value of the intermediate mark")},
    {"audience", QT_TRANSLATE_NOOP("FieldLabel", "Target group")},
    {"audience.who_pays", QT_TRANSLATE_NOOP("FieldLabel", "Who pays")},
    {"audience.who_decides", QT_TRANSLATE_NOOP("FieldLabel", "Who decides")},
    {"audience.who_uses", QT_TRANSLATE_NOOP("FieldLabel", "Who uses it")},
    {"audience.ideal_customers", QT_TRANSLATE_NOOP("FieldLabel", "Ideal customers")},
    {"audience.ideal_customers.name", QT_TRANSLATE_NOOP("FieldLabel", "Name of the ideal customer")},
    {"audience.ideal_customers.situation", QT_TRANSLATE_NOOP("FieldLabel", "Situation of the ideal customer")},
    {"audience.ideal_customers.need", QT_TRANSLATE_NOOP("FieldLabel", "Need of the ideal customer")},
    {"audience.ideal_customers.people", QT_TRANSLATE_NOOP("FieldLabel", "Number of ideal customers in the area")},
    {"audience.ideal_customers.size_source",
     QT_TRANSLATE_NOOP("FieldLabel", "Source of the number of ideal customers")},
    {"audience.age_from", QT_TRANSLATE_NOOP("FieldLabel", "Age from")},
    {"audience.age_to", QT_TRANSLATE_NOOP("FieldLabel", "Age to")},
    {"audience.radius_km", QT_TRANSLATE_NOOP("FieldLabel", "Radius in km")},
    {"audience.languages", QT_TRANSLATE_NOOP("FieldLabel", "Languages")},
    {"audience.market", QT_TRANSLATE_NOOP("FieldLabel", "Consumers or businesses")},
    {"audience.lookup_places", QT_TRANSLATE_NOOP("FieldLabel", "Where customers look first")},
    {"audience.evidence", QT_TRANSLATE_NOOP("FieldLabel", "How you know where they look")},
    {"audience.survey", QT_TRANSLATE_NOOP("FieldLabel", "Customer survey")},
    {"audience.survey.asked", QT_TRANSLATE_NOOP("FieldLabel", "Customers asked")},
    {"audience.survey.found_by_network", QT_TRANSLATE_NOOP("FieldLabel", "Customers who look in the networks")},
    {"audience.survey.result", QT_TRANSLATE_NOOP("FieldLabel", "Result of the survey")},
    {"audience.reply_time_hours", QT_TRANSLATE_NOOP("FieldLabel", "Reply time in hours")},
    {"audience.not_addressed", QT_TRANSLATE_NOOP("FieldLabel", "Who is not addressed")},
    {"channels", QT_TRANSLATE_NOOP("FieldLabel", "Channels")},
    {"channels.id", QT_TRANSLATE_NOOP("FieldLabel", "Channel id")},
    {"channels.kind", QT_TRANSLATE_NOOP("FieldLabel", "Kind of channel")},
    {"channels.name", QT_TRANSLATE_NOOP("FieldLabel", "Name of the channel")},
    {"channels.slot", QT_TRANSLATE_NOOP("FieldLabel", "Channel number")},
    {"channels.included", QT_TRANSLATE_NOOP("FieldLabel", "Channel is used")},
    {"channels.reason", QT_TRANSLATE_NOOP("FieldLabel", "Reason for the channel")},
    {"channels.competitors_there", QT_TRANSLATE_NOOP("FieldLabel", "Competitors are there")},
    {"channels.reachable_people", QT_TRANSLATE_NOOP("FieldLabel", "People you can reach there")},
    {"channels.hours_per_week", QT_TRANSLATE_NOOP("FieldLabel", "Hours a week for the channel")},
    {"channels.ad_budget_per_month", QT_TRANSLATE_NOOP("FieldLabel", "Ad budget a month")},
    {"channels.paid", QT_TRANSLATE_NOOP("FieldLabel", "Paid ads")},
    {"channels.paid.basis", QT_TRANSLATE_NOOP("FieldLabel", "What the ads are billed by")},
    {"channels.paid.cost_per_thousand_amount", QT_TRANSLATE_NOOP("FieldLabel", "Price of 1,000 contacts")},
    {"channels.paid.cost_per_click_amount", QT_TRANSLATE_NOOP("FieldLabel", "Price of a click")},
    {"channels.paid.click_rate", QT_TRANSLATE_NOOP("FieldLabel", "Click rate of the ads")},
    {"channels.paid.doubling", QT_TRANSLATE_NOOP("FieldLabel", "What a doubled ad budget brings")},
    {"channels.paid.weekly_carry_over_share",
     QT_TRANSLATE_NOOP("FieldLabel", "After-effect of the ads from week to week")},
    {"channels.organic", QT_TRANSLATE_NOOP("FieldLabel", "Own posts")},
    {"channels.organic.followers_at_start", QT_TRANSLATE_NOOP("FieldLabel", "Followers at the start")},
    {"channels.organic.posts_per_month", QT_TRANSLATE_NOOP("FieldLabel", "Posts a month")},
    {"channels.organic.gain_per_post", QT_TRANSLATE_NOOP("FieldLabel", "New followers a post")},
    {"channels.organic.churn_per_month_share", QT_TRANSLATE_NOOP("FieldLabel", "Followers lost a month")},
    {"channels.organic.reach_per_post_share", QT_TRANSLATE_NOOP("FieldLabel", "Followers that a post reaches")},
    {"channels.organic.click_rate", QT_TRANSLATE_NOOP("FieldLabel", "Click rate of the posts")},
    {"channels.enquiry_rate", QT_TRANSLATE_NOOP("FieldLabel", "Enquiries per click")},
    {"channels.close_rate", QT_TRANSLATE_NOOP("FieldLabel", "Customers per enquiry")},
    {"next_channel_slot", QT_TRANSLATE_NOOP("FieldLabel", "Next channel number")},
    {"duties", QT_TRANSLATE_NOOP("FieldLabel", "Responsibilities")},
    {"duties.roles", QT_TRANSLATE_NOOP("FieldLabel", "Who does what")},
    {"duties.roles.kind", QT_TRANSLATE_NOOP("FieldLabel", "Task")},
    {"duties.roles.holder", QT_TRANSLATE_NOOP("FieldLabel", "Who does the task")},
    {"duties.roles.accountable", QT_TRANSLATE_NOOP("FieldLabel", "Answers for the task")},
    {"duties.roles.hours_per_week", QT_TRANSLATE_NOOP("FieldLabel", "Hours a week")},
    {"duties.roles.taken_from", QT_TRANSLATE_NOOP("FieldLabel", "What the hours are taken from")},
    {"duties.roles.deputy", QT_TRANSLATE_NOOP("FieldLabel", "Deputy for the task")},
    {"duties.deputy", QT_TRANSLATE_NOOP("FieldLabel", "Deputy in holidays and illness")},
    {"duties.weekend_responder", QT_TRANSLATE_NOOP("FieldLabel", "Who replies at the weekend")},
    {"duties.account_owner", QT_TRANSLATE_NOOP("FieldLabel", "Who owns the accounts")},
    {"duties.two_admins", QT_TRANSLATE_NOOP("FieldLabel", "Two people with full access")},
    {"duties.two_factor", QT_TRANSLATE_NOOP("FieldLabel", "Two-step sign-in")},
    {"duties.passwords_in_manager", QT_TRANSLATE_NOOP("FieldLabel", "Passwords in a password manager")},
    {"duties.hourly_cost", QT_TRANSLATE_NOOP("FieldLabel", "Cost of an hour")},
    {"duties.hourly_cost_helper", QT_TRANSLATE_NOOP("FieldLabel", "Cost of an hour from a year's pay")},
    {"duties.hourly_cost_helper.gross_per_year_amount", QT_TRANSLATE_NOOP("FieldLabel", "Gross pay a year")},
    {"duties.hourly_cost_helper.on_cost_share", QT_TRANSLATE_NOOP("FieldLabel", "Employer's on-costs")},
    {"duties.hourly_cost_helper.hours_per_week", QT_TRANSLATE_NOOP("FieldLabel", "Paid hours a week")},
    {"duties.hourly_cost_helper.vacation_days", QT_TRANSLATE_NOOP("FieldLabel", "Holiday days")},
    {"duties.hourly_cost_helper.public_holidays_days", QT_TRANSLATE_NOOP("FieldLabel", "Public holidays")},
    {"duties.hourly_cost_helper.sick_days", QT_TRANSLATE_NOOP("FieldLabel", "Sick days")},
    {"duties.skills", QT_TRANSLATE_NOOP("FieldLabel", "Skills in the firm")},
    {"duties.skills.text", QT_TRANSLATE_NOOP("FieldLabel", "Writing")},
    {"duties.skills.photo", QT_TRANSLATE_NOOP("FieldLabel", "Photos")},
    {"duties.skills.video", QT_TRANSLATE_NOOP("FieldLabel", "Videos")},
    {"duties.skills.ads", QT_TRANSLATE_NOOP("FieldLabel", "Placing ads")},
    {"duties.skills.figures", QT_TRANSLATE_NOOP("FieldLabel", "Reading figures")},
    {"duties.skills.law", QT_TRANSLATE_NOOP("FieldLabel", "Knowing the law")},
    {"duties.approval", QT_TRANSLATE_NOOP("FieldLabel", "What may be posted without asking")},
    {"duties.approval_hours", QT_TRANSLATE_NOOP("FieldLabel", "Hours until approval")},
    {"duties.editorial_plan", QT_TRANSLATE_NOOP("FieldLabel", "Editorial plan")},
    {"duties.editorial_plan_note", QT_TRANSLATE_NOOP("FieldLabel", "Note on the editorial plan")},
    {"duties.agency", QT_TRANSLATE_NOOP("FieldLabel", "Agency")},
    {"duties.agency.scope", QT_TRANSLATE_NOOP("FieldLabel", "What the agency does")},
    {"duties.agency.retainer_per_month_amount", QT_TRANSLATE_NOOP("FieldLabel", "Agency fee a month")},
    {"duties.agency.notice_months", QT_TRANSLATE_NOOP("FieldLabel", "Notice period of the agency in months")},
    {"duties.agency.firm_keeps_accounts", QT_TRANSLATE_NOOP("FieldLabel", "Accounts stay with the firm")},
    {"duties.agency.proves_results", QT_TRANSLATE_NOOP("FieldLabel", "Agency proves its results")},
    {"staff_rules", QT_TRANSLATE_NOOP("FieldLabel", "Staff and rules")},
    {"staff_rules.staff_asked", QT_TRANSLATE_NOOP("FieldLabel", "Staff were asked")},
    {"staff_rules.staff_said", QT_TRANSLATE_NOOP("FieldLabel", "What the staff said")},
    {"staff_rules.works_council", QT_TRANSLATE_NOOP("FieldLabel", "Works council")},
    {"staff_rules.persons_shown", QT_TRANSLATE_NOOP("FieldLabel", "People are shown")},
    {"staff_rules.consent_process", QT_TRANSLATE_NOOP("FieldLabel", "How consent is obtained")},
    {"staff_rules.working_time_rule", QT_TRANSLATE_NOOP("FieldLabel", "Rule on working time")},
    {"staff_rules.training", QT_TRANSLATE_NOOP("FieldLabel", "Training")},
    {"staff_rules.training.topic", QT_TRANSLATE_NOOP("FieldLabel", "Topic of the training")},
    {"staff_rules.training.persons", QT_TRANSLATE_NOOP("FieldLabel", "People trained")},
    {"staff_rules.training.hours_each", QT_TRANSLATE_NOOP("FieldLabel", "Training hours a person")},
    {"staff_rules.training.fee_each_amount", QT_TRANSLATE_NOOP("FieldLabel", "Training fee a person")},
    {"staff_rules.training.in_month", QT_TRANSLATE_NOOP("FieldLabel", "Month of the training")},
    {"staff_rules.guideline", QT_TRANSLATE_NOOP("FieldLabel", "Social-media rules for the staff")},
    {"staff_rules.guideline.dated_month", QT_TRANSLATE_NOOP("FieldLabel", "Date of the rules")},
    {"staff_rules.guideline.who_got_it", QT_TRANSLATE_NOOP("FieldLabel", "Who got the rules")},
    {"staff_rules.guideline.acknowledged", QT_TRANSLATE_NOOP("FieldLabel", "Receipt of the rules confirmed")},
    {"staff_rules.ideas", QT_TRANSLATE_NOOP("FieldLabel", "How ideas are collected")},
    {"staff_rules.crisis_chain", QT_TRANSLATE_NOOP("FieldLabel", "Who is called in a crisis")},
    {"staff_rules.crisis_chain.stage", QT_TRANSLATE_NOOP("FieldLabel", "Stage of the crisis")},
    {"staff_rules.crisis_chain.role", QT_TRANSLATE_NOOP("FieldLabel", "Who is called")},
    {"staff_rules.crisis_chain.within_minutes", QT_TRANSLATE_NOOP("FieldLabel", "Called within minutes")},
    {"staff_rules.crisis_rehearsal_month", QT_TRANSLATE_NOOP("FieldLabel", "Last crisis rehearsal")},
    {"staff_rules.private_accounts", QT_TRANSLATE_NOOP("FieldLabel", "Rule on private accounts")},
    {"staff_rules.imprint_reachable", QT_TRANSLATE_NOOP("FieldLabel", "Legal notice reachable in two clicks")},
    {"economics", QT_TRANSLATE_NOOP("FieldLabel", "Costs and return")},
    {"economics.order_value", QT_TRANSLATE_NOOP("FieldLabel", "Net value of an order")},
    {"economics.contribution_margin", QT_TRANSLATE_NOOP("FieldLabel", "Contribution margin")},
    {"economics.orders_per_month", QT_TRANSLATE_NOOP("FieldLabel", "Orders a month per customer")},
    {"economics.monthly_retention_share", QT_TRANSLATE_NOOP("FieldLabel", "Customers who stay from month to month")},
    {"economics.incrementality", QT_TRANSLATE_NOOP("FieldLabel", "Customers who would not have come anyway")},
    {"economics.ramp_months", QT_TRANSLATE_NOOP("FieldLabel", "Months to full effect")},
    {"economics.discount_rate_per_year", QT_TRANSLATE_NOOP("FieldLabel", "Interest rate a year")},
    {"economics.setup_amount", QT_TRANSLATE_NOOP("FieldLabel", "Set-up cost")},
    {"economics.legal_once_amount", QT_TRANSLATE_NOOP("FieldLabel", "Legal advice, once")},
    {"economics.content_per_month_amount", QT_TRANSLATE_NOOP("FieldLabel", "Content a month")},
    {"economics.tools_per_month_amount", QT_TRANSLATE_NOOP("FieldLabel", "Tools a month")},
    {"economics.other_per_month_amount", QT_TRANSLATE_NOOP("FieldLabel", "Other costs a month")},
    {"economics.reserve_share", QT_TRANSLATE_NOOP("FieldLabel", "Reserve")},
    {"economics.productive_share", QT_TRANSLATE_NOOP("FieldLabel", "Hours that would otherwise be productive")},
    {"economics.savings", QT_TRANSLATE_NOOP("FieldLabel", "Savings")},
    {"economics.savings.kind", QT_TRANSLATE_NOOP("FieldLabel", "Kind of saving")},
    {"economics.savings.name", QT_TRANSLATE_NOOP("FieldLabel", "Name of the saving")},
    {"economics.savings.per_month_amount", QT_TRANSLATE_NOOP("FieldLabel", "Saving a month")},
    {"economics.savings.paid_today_per_month_amount", QT_TRANSLATE_NOOP("FieldLabel", "Paid for it today a month")},
    {"scenarios", QT_TRANSLATE_NOOP("FieldLabel", "Scenarios")},
    {"scenarios.name", QT_TRANSLATE_NOOP("FieldLabel", "Name of the scenario")},
    {"scenarios.levers", QT_TRANSLATE_NOOP("FieldLabel", "Levers")},
    {"scenarios.levers.ad_budget_per_month_amount", QT_TRANSLATE_NOOP("FieldLabel", "Ad budget a month, all channels")},
    {"scenarios.levers.hours_per_week", QT_TRANSLATE_NOOP("FieldLabel", "Hours a week, all tasks")},
    {"scenarios.levers.close_rate", QT_TRANSLATE_NOOP("FieldLabel", "Customers per enquiry, all channels")},
    {"scenarios.levers.margin_per_customer_amount", QT_TRANSLATE_NOOP("FieldLabel", "Margin of a first order")},
    {"scenarios.levers.months", QT_TRANSLATE_NOOP("FieldLabel", "Duration of the scenario in months")},
};

const char* labelOf(const QString& path)
{
    static const QHash<QString, const char*> byPath = [] {
        QHash<QString, const char*> made;
        for (const Label& label : labels)
            made.insert(QString::fromLatin1(label.path), label.text);
        return made;
    }();
    return byPath.value(path, nullptr);
}

} // namespace

QString fieldLabel(const QString& fieldPath)
{
    QString path = withoutItems(fieldPath);
    while (!path.isEmpty()) {
        if (const char* text = labelOf(path))
            return QCoreApplication::translate("FieldLabel", text);
        path.truncate(qMax<qsizetype>(0, path.lastIndexOf(QLatin1Char('.'))));
    }
    return fieldPath;
}

bool hasFieldLabel(const QString& fieldPath)
{
    return labelOf(withoutItems(fieldPath)) != nullptr;
}

} // namespace ertrag
