// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/changed_parts.h"
#include "core/state/edit.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

CampaignState grill()
{
    CampaignState state;
    state.plan.name = QStringLiteral("Grill");
    state.actuals = withTypedMonth({}, [] {
        TypedMonth may;
        may.month = Month::of(2026, 5);
        may.orders = 4;
        may.note = QStringLiteral("Fair");
        return may;
    }());
    return state;
}

TEST(Edit, OfThePlanLeavesWhatHappenedAlone)
{
    const Edit edit = set(&Campaign::months, 7);
    EXPECT_EQ(edit.field, QStringLiteral("months"));
    const CampaignState after = edit.apply(grill()).value();
    EXPECT_EQ(after.plan.months, 7);
    EXPECT_EQ(after.actuals, grill().actuals);
}

TEST(Edit, OfAPlanThatIsRefusedSaysWhatIsAllowed)
{
    const Edit edit = set(&Campaign::months, 999);
    EXPECT_EQ(edit.apply(grill()).error().subject, QStringLiteral("months"));
}

TEST(Edit, OfOneTypedFigureCarriesItsPathAndLeavesTheOthersOfItsMonth)
{
    const Edit edit = set(Month::of(2026, 5), &TypedMonth::newCustomers, 2.0);
    EXPECT_EQ(edit.field, QStringLiteral("actuals.typed/2026-05.new_customers"));
    const CampaignState after = edit.apply(grill()).value();
    EXPECT_EQ(after.plan, grill().plan);
    const TypedMonth may = typedMonth(after.actuals, Month::of(2026, 5));
    EXPECT_EQ(may.newCustomers, 2.0);
    EXPECT_EQ(may.orders, 4.0);
    EXPECT_EQ(may.note, QStringLiteral("Fair"));
}

TEST(Edit, ThatEmptiesAMonthTakesItOut)
{
    const Edit orders = set(Month::of(2026, 5), &TypedMonth::orders, std::nullopt);
    const Edit note = set(Month::of(2026, 5), &TypedMonth::note, QString());
    EXPECT_EQ(note.field, QStringLiteral("actuals.typed/2026-05.note"));
    EXPECT_TRUE(note.apply(orders.apply(grill()).value()).value().actuals.typed.empty());
}

TEST(Edit, OfAnEstimateThatNoFileShowsIsCheckedLikeThatOfThePlan)
{
    const Edit edit = set(&Correction::botShare, Estimate{0.1, 0.2, 0.3});
    EXPECT_EQ(edit.field, QStringLiteral("actuals.correction.bot_share"));
    EXPECT_EQ(edit.apply(grill()).value().actuals.correction.botShare->likely, 0.2);
    const Edit wrong = set(&Correction::botShare, Estimate{1.1, 1.2, 1.3});
    EXPECT_EQ(wrong.apply(grill()).error().subject, wrong.field);
}

TEST(Edit, OfAnImportAddsItsContentOnceAndTakesItOutAgain)
{
    ImportBatch batch;
    batch.contentHash = QStringLiteral("a1");
    const Edit edit = addImport(batch);
    EXPECT_EQ(edit.field, QStringLiteral("actuals.imports"));
    const CampaignState once = edit.apply(grill()).value();
    ASSERT_EQ(once.actuals.imports.size(), 1u);
    EXPECT_EQ(edit.apply(once).value(), once);
    EXPECT_EQ(Edit(removeImport(batch.contentHash)).apply(once).value(), grill());
}

TEST(Edit, BackToAVersionOrToTheBeginningIsTheWholeState)
{
    EXPECT_EQ(backToVersion(grill()).field, QStringLiteral("version"));
    EXPECT_EQ(backToOpened(grill()).field, QStringLiteral("opened"));
    EXPECT_EQ(backToVersion(grill()).apply(CampaignState{}).value(), grill());
}

TEST(ChangedParts, AreThoseWhoseValuesDiffer)
{
    const CampaignState before = grill();
    const auto changedBy = [&](const Edit& edit) { return changedParts(before, edit.apply(before).value()); };
    EXPECT_EQ(changedParts(before, grill()), ChangedParts());
    EXPECT_EQ(changedBy(set(&Campaign::name, QStringLiteral("Grill"))), ChangedParts());
    EXPECT_EQ(changedBy(set(&Campaign::name, QStringLiteral("Summer"))), ChangedPart::Frame);
    EXPECT_EQ(changedBy(set(&Company::vatRate, 0.07)), ChangedPart::Company);
    EXPECT_EQ(changedBy(set(&Audience::radiusKm, Answer<double>(15.0))), ChangedPart::Audience);
    EXPECT_EQ(changedBy(set(Month::of(2026, 6), &TypedMonth::hours, 3.0)), ChangedPart::Actuals);
    EXPECT_EQ(changedBy(addChannel(QStringLiteral("blog"))), ChangedPart::Channels | ChangedPart::Frame);
    EXPECT_EQ(changedBy(rememberScenario(QStringLiteral("Half"), {})), ChangedPart::Scenarios);
}

TEST(Edit, OfWhatHappenedTakesOnlyWhatABookCanKeep)
{
    const Month may = Month::of(2026, 5);
    const auto typed = [&](auto member, auto value) { return Edit(set(may, member, value)).apply(grill()); };
    EXPECT_EQ(typed(&TypedMonth::note, QStringLiteral("a\ab")).error().subject,
              QStringLiteral("actuals.typed/2026-05.note"));
    EXPECT_EQ(typed(&TypedMonth::note, QStringLiteral("a\nb")).value().actuals.typed[0].note, QStringLiteral("a\nb"));
    EXPECT_EQ(typed(&TypedMonth::orders, std::optional(2e15)).error().code, ErrorCode::ValueOutOfRange);
    EXPECT_EQ(typed(&TypedMonth::orders, std::optional(-1.0)).error().subject,
              QStringLiteral("actuals.typed/2026-05.orders"));
    EXPECT_EQ(typed(&TypedMonth::adCosts, std::optional(Money{200'000'000'000'000})).error().subject,
              QStringLiteral("actuals.typed/2026-05.ad_costs"));
    EXPECT_EQ(Edit(setKeyFigure(may, QStringLiteral("stars"), 1e13)).apply(grill()).error().subject,
              QStringLiteral("actuals.typed/2026-05.key_figures.stars"));
    EXPECT_EQ(typed(&TypedMonth::orders, std::optional(3.0)).value().actuals.typed[0].orders, 3);
}

} // namespace
} // namespace ertrag
