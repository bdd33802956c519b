// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/answer_words.h"

#include "ui/present/numbers/number_text.h"
#include "ui/present/words/foreign.h"

namespace ertrag
{

namespace
{
template <class E> Option option(E value, const QString& text)
{
    return {int(value), text};
}
} // namespace

QString optionText(const Options& options, int value)
{
    for (const Option& one : options)
        if (one.value == value)
            return one.text;
    return {};
}

QString AnswerWords::yes()
{
    return tr("Yes");
}
QString AnswerWords::no()
{
    return tr("No");
}
QString AnswerWords::unknown()
{
    return tr("I don't know");
}
QString AnswerWords::choose()
{
    return tr("Please choose");
}
QString AnswerWords::writtenBack()
{
    return tr("In one sentence");
}
QString AnswerWords::remove()
{
    return tr("Remove this row");
}
QString AnswerWords::removeRow(const QString& column, int row)
{
    return tr("Remove row %1 (%2)").arg(row).arg(column);
}
QString AnswerWords::more()
{
    return tr("More about it, and remove");
}
QString AnswerWords::moreAbout(const QString& what)
{
    return tr("More about %1").arg(foreign(what));
}
QString AnswerWords::cellName(const QString& column, int row)
{
    return tr("%1, row %2").arg(column).arg(row);
}
QString AnswerWords::noDay(const QString& typed, const NumberText& numbers)
{
    return tr("\u201c%1\u201d is no day: please write it like %2. The one before still counts.")
        .arg(typed, numbers.inputDay(QDate(2026, 7, 31)));
}
QString AnswerWords::example(const QString& text)
{
    return tr("For example: %1").arg(text);
}

QString AnswerWords::origin(Origin origin)
{
    switch (origin) {
    case Origin::Assumption:
        return tr("Assumption");
    case Origin::Guess:
        return tr("Guess");
    case Origin::Stated:
        return tr("Stated");
    case Origin::Measured:
        return tr("Measured");
    }
    return {};
}

QString AnswerWords::originExplained(Origin origin)
{
    switch (origin) {
    case Origin::Assumption:
        return tr("Prefilled; not a figure of yours yet");
    case Origin::Guess:
        return tr("My own guess");
    case Origin::Stated:
        return tr("I know this figure");
    case Origin::Measured:
        return tr("Measured: till, shop or statistics");
    }
    return {};
}

QString AnswerWords::confirmPreset()
{
    return tr("Prefilled, not your figure yet. Press it if the figure is right.");
}
QString AnswerWords::presetsInTable()
{
    return tr("Amber figures are prefilled and not yours yet.");
}
QString AnswerWords::confirmPresets()
{
    return tr("They are right");
}
QString AnswerWords::originOf(const QString& subject, Origin from)
{
    return tr("%1 comes from: %2").arg(subject, origin(from));
}

Options AnswerWords::businessGoals()
{
    return {option(BusinessGoal::MoreSales, tr("More sales")),
            option(BusinessGoal::BetterOrders, tr("Better orders")),
            option(BusinessGoal::Staff, tr("Finding staff")),
            option(BusinessGoal::RepeatCustom, tr("Customers who come again")),
            option(BusinessGoal::ServiceLoad, tr("Fewer service requests")),
            option(BusinessGoal::Reputation, tr("A better reputation")),
            option(BusinessGoal::Other, tr("Something else"))};
}

Options AnswerWords::bottlenecks()
{
    return {option(Bottleneck::Demand, tr("Too few enquiries")),
            option(Bottleneck::Awareness, tr("Too few people know us")),
            option(Bottleneck::Capacity, tr("No capacity left")),
            option(Bottleneck::Staff, tr("Too few people to work")),
            option(Bottleneck::Price, tr("The price")),
            option(Bottleneck::Product, tr("The product itself"))};
}

Options AnswerWords::capacities()
{
    return {option(Capacity::Yes, tr("Yes")), option(Capacity::WithOvertime, tr("With overtime")),
            option(Capacity::No, tr("No"))};
}

Options AnswerWords::aimVerbs()
{
    return {option(AimVerb::Win, tr("win")), option(AimVerb::Increase, tr("increase")),
            option(AimVerb::Reduce, tr("reduce")), option(AimVerb::Keep, tr("keep"))};
}

Options AnswerWords::aimObjects()
{
    return {option(AimObject::NewCustomers, tr("new customers")),
            option(AimObject::Orders, tr("orders")),
            option(AimObject::Bookings, tr("bookings")),
            option(AimObject::Enquiries, tr("enquiries")),
            option(AimObject::Applications, tr("applications")),
            option(AimObject::Hires, tr("hires")),
            option(AimObject::RepeatOrders, tr("repeat orders")),
            option(AimObject::ServiceTickets, tr("service requests")),
            option(AimObject::Reviews, tr("reviews")),
            option(AimObject::Followers, tr("followers"))};
}

Options AnswerWords::keyFigureRoles()
{
    return {option(KeyFigureRole::Result, tr("Result")), option(KeyFigureRole::Lead, tr("Early sign")),
            option(KeyFigureRole::Effect, tr("Effect")), option(KeyFigureRole::Effort, tr("Effort"))};
}

Options AnswerWords::rhythms()
{
    return {option(Rhythm::Weekly, tr("weekly")), option(Rhythm::Monthly, tr("monthly")),
            option(Rhythm::Quarterly, tr("quarterly"))};
}

Options AnswerWords::evidenceLevels()
{
    return {option(EvidenceLevel::A, tr("A: measured with a comparison group")),
            option(EvidenceLevel::B, tr("B: estimated from a long series")),
            option(EvidenceLevel::C, tr("C: rough before and after")),
            option(EvidenceLevel::D, tr("D: codes, or customers are asked")),
            option(EvidenceLevel::E, tr("E: only what the platform claims"))};
}

Options AnswerWords::markets()
{
    return {option(Market::Consumers, tr("Private people")), option(Market::Businesses, tr("Firms")),
            option(Market::Both, tr("Both"))};
}

Options AnswerWords::lookupPlaces()
{
    return {option(LookupPlace::Search, tr("Search engine")),
            option(LookupPlace::Map, tr("Map")),
            option(LookupPlace::Recommendation, tr("Asking friends")),
            option(LookupPlace::Reviews, tr("Review sites")),
            option(LookupPlace::Network, tr("Social network")),
            option(LookupPlace::Group, tr("Local group or chat room")),
            option(LookupPlace::Forum, tr("Forum")),
            option(LookupPlace::Blog, tr("Blog")),
            option(LookupPlace::TradePress, tr("Trade press"))};
}

Options AnswerWords::whereEvidences()
{
    return {option(WhereEvidence::AskedCustomers, tr("We asked customers")),
            option(WhereEvidence::Figures, tr("Published figures")),
            option(WhereEvidence::Belief, tr("We believe so"))};
}

Options AnswerWords::roleKinds()
{
    return {option(RoleKind::Sponsor, tr("Decides, pays")),
            option(RoleKind::Editor, tr("Writes, publishes")),
            option(RoleKind::Picture, tr("Pictures, video")),
            option(RoleKind::Responder, tr("Replies")),
            option(RoleKind::Analyst, tr("Reads the figures")),
            option(RoleKind::Legal, tr("Checks the law")),
            option(RoleKind::Agency, tr("Agency"))};
}

Options AnswerWords::accountOwners()
{
    return {option(AccountOwner::Firm, tr("The firm")),
            option(AccountOwner::PrivateProfile, tr("Somebody's private profile"))};
}

Options AnswerWords::approvalRules()
{
    return {option(ApprovalRule::Nothing, tr("Nothing")), option(ApprovalRule::Routine, tr("Everyday posts")),
            option(ApprovalRule::Everything, tr("Everything"))};
}

Options AnswerWords::skillLevels()
{
    return {{0, tr("none")}, {1, tr("a little")}, {2, tr("enough")}, {3, tr("good")}};
}

Options AnswerWords::worksCouncils()
{
    return {option(WorksCouncil::None, tr("There is none")), option(WorksCouncil::NotInformed, tr("Not informed yet")),
            option(WorksCouncil::Informed, tr("Informed")), option(WorksCouncil::Agreed, tr("Has agreed"))};
}

Options AnswerWords::crisisStages()
{
    return {option(CrisisStage::Criticism, tr("Criticism")), option(CrisisStage::Repeated, tr("Repeated, with reach")),
            option(CrisisStage::PressOrLaw, tr("Press, law, safety")),
            option(CrisisStage::Threat, tr("Threat to staff"))};
}

Options AnswerWords::doublings()
{
    return {option(Doubling::Plus30, tr("30 % more")), option(Doubling::Plus50, tr("50 % more")),
            option(Doubling::Plus80, tr("80 % more")), option(Doubling::Plus100, tr("twice as much"))};
}

Options AnswerWords::priceBases()
{
    return {option(PriceBasis::PerThousandContacts, tr("1,000 contacts")),
            option(PriceBasis::PerClick, tr("one click"))};
}

Options AnswerWords::savingKinds()
{
    return {option(SavingKind::ServiceTickets, tr("Service requests")),
            option(SavingKind::Recruiting, tr("Finding staff")),
            option(SavingKind::OtherAdsReplaced, tr("Other advertising")),
            option(SavingKind::MarketResearch, tr("Market research"))};
}

Options AnswerWords::foreignCostKinds()
{
    return {option(ForeignCostKind::Content, tr("Photos and material")), option(ForeignCostKind::Tools, tr("Tools")),
            option(ForeignCostKind::Agency, tr("Agency")), option(ForeignCostKind::Other, tr("Other"))};
}

Options AnswerWords::rampForms()
{
    return {option(RampForm::Linear, tr("the same step every month")),
            option(RampForm::Exponential, tr("quickly at first, then slower")),
            option(RampForm::Logistic, tr("slowly at first, then quicker"))};
}

Options AnswerWords::relationStrengths()
{
    return {option(RelationStrength::None, tr("not at all")), option(RelationStrength::Weak, tr("a little")),
            option(RelationStrength::Medium, tr("clearly")), option(RelationStrength::Strong, tr("strongly"))};
}

Options AnswerWords::relationDirections()
{
    return {{0, tr("with it")}, {1, tr("against it")}};
}

} // namespace ertrag
