// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/month_figures.h"

#include "tests/core/book/saved_book.h"

namespace ertrag
{

namespace
{

TypedMonth fullMonth()
{
    TypedMonth month;
    month.month = Month::of(2026, 3);
    month.setupCosts = Money{41500};
    month.trainingCosts = Money{};
    month.reserveUsed = Money{-5};
    month.asked = 80;
    month.additional = 22.5;
    month.openEnquiries = 6;
    month.lostEnquiries = 0;
    month.nothing = true;
    month.keyFigures = {{QStringLiteral("stars"), 4.5}};
    return month;
}

} // namespace

TEST(MonthFigures, GiveBackWhatTheyHold)
{
    TypedMonth read;
    read.month = Month::of(2026, 3);
    takeStoredFigures(storedFigures(fullMonth()), read);
    EXPECT_EQ(read, fullMonth());
    TypedMonth empty;
    EXPECT_TRUE(storedFigures(empty).empty()) << "checksums of older books stay as they are";
    takeStoredFigures({}, empty);
    EXPECT_EQ(empty, TypedMonth());
}

TEST_F(SavedBook, KeepsWhatAMonthHasBeyondItsTable)
{
    state.actuals.typed.push_back(fullMonth());
    {
        Result<BookFile> book = BookFile::open(path);
        ASSERT_TRUE(book.value().save(state.plan, state.actuals).ok());
    }
    const Result<BookFile> book = BookFile::open(path, false);
    ASSERT_TRUE(book.ok());
    const auto loaded = book.value().loadActuals(state.plan.id);
    ASSERT_TRUE(loaded.ok());
    EXPECT_EQ(loaded.value(), state.actuals);
}

} // namespace ertrag
