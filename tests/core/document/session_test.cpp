// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/session.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

struct OneSession : testing::Test {
    qint64 now = 0;
    Session session{[this] { return now; }, nullptr};
    std::vector<Change> changes;

    OneSession()
    {
        CampaignState state;
        state.plan.name = QStringLiteral("Grill");
        session.open(state);
        QObject::connect(&session, &Session::changed, [this](const Change& change) { changes.push_back(change); });
    }
};

TEST_F(OneSession, TellsWhichPartsDiffer)
{
    int origin = 0;
    ASSERT_TRUE(session.apply(set(&Goals::goalInOwnWords, QStringLiteral("Mehr")), &origin).ok());
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].parts, ChangedPart::Goals);
    EXPECT_EQ(int(changes[0].cause), int(Cause::Edit));
    EXPECT_EQ(changes[0].origin, &origin);
    ASSERT_TRUE(session.apply(set(Month::of(2026, 1), &TypedMonth::orders, 4.0)).ok());
    EXPECT_EQ(changes[1].parts, ChangedPart::Actuals);
    session.undo();
    EXPECT_EQ(changes[2].parts, ChangedPart::Actuals);
    EXPECT_EQ(int(changes[2].cause), int(Cause::Undo));
}

TEST_F(OneSession, IsSilentWhenNothingChanges)
{
    ASSERT_TRUE(session.apply(set(&Campaign::name, QStringLiteral("Grill"))).ok());
    EXPECT_TRUE(changes.empty());
    EXPECT_FALSE(session.canUndo());
}

TEST_F(OneSession, KeepsItsStateWhenAnEditIsRefused)
{
    const CampaignState before = session.state();
    const Done refused = session.apply(set(&Campaign::months, 999));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(int(refused.error().code), int(ErrorCode::ValueOutOfRange));
    EXPECT_EQ(session.state(), before);
    EXPECT_TRUE(changes.empty());
}

TEST_F(OneSession, GoesBackToHowItWasOpenedInOneStepThatCanBeUndone)
{
    for (int months : {13, 14, 15}) {
        now += 5000;
        ASSERT_TRUE(session.apply(set(&Campaign::months, months)).ok());
    }
    ASSERT_TRUE(session.apply(backToOpened(session.opened())).ok());
    EXPECT_EQ(session.plan().months, 12);
    EXPECT_EQ(session.undoField(), QStringLiteral("opened"));
    session.undo();
    EXPECT_EQ(session.plan().months, 15);
}

TEST_F(OneSession, ForgetsAFilesRowsAndStaysEqual)
{
    ImportBatch batch;
    batch.contentHash = QStringLiteral("x");
    batch.rows.resize(1);
    batch.fileRows = std::make_shared<FileRows>();
    ASSERT_TRUE(session.apply(addImport(batch)).ok());
    ASSERT_TRUE(session.apply(set(&Campaign::months, 13)).ok());
    const CampaignState before = session.state();
    session.forgetFileRows();
    EXPECT_EQ(session.state(), before);
    EXPECT_EQ(session.actuals().imports[0]->fileRows, nullptr);
    const ImportBatch* shared = session.actuals().imports[0].get();
    session.undo();
    EXPECT_EQ(session.actuals().imports[0].get(), shared) << "the states still share it";
    EXPECT_EQ(changes.size(), 3u);
}

} // namespace
} // namespace ertrag
