// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/actuals_edits.h"
#include "core/actuals/actuals_json.h"
#include "core/actuals/corrected_months.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

Actuals measured()
{
    ImportedRow row;
    row.first = QDate(2026, 5, 1);
    row.last = QDate(2026, 5, 31);
    row.visits = 600;
    row.clicks = 200;
    row.conversions = 30;
    row.revenue = 900;
    ImportBatch batch;
    batch.contentHash = QStringLiteral("a");
    batch.rows = {row};
    return withImport({}, batch);
}

std::vector<CorrectedMonth> corrected(const Actuals& actuals)
{
    return correctedMonths(byMonth(actuals, 2), actuals.correction);
}

TEST(Correction, RawAndCorrectedAreBothThere)
{
    Correction correction;
    correction.consentShare = Estimate::exactly(0.6);
    correction.botShare = Estimate::exactly(0.1);
    correction.doubleClaimsShare = Estimate::exactly(0.2);
    correction.tillSales = Estimate::exactly(150);
    correction.phoneSales = Estimate::exactly(50);
    const auto months = corrected(withCorrection(measured(), correction).value());
    ASSERT_EQ(months.size(), 1u);
    EXPECT_DOUBLE_EQ(months[0].visits->raw, 600);
    EXPECT_DOUBLE_EQ(months[0].visits->corrected.likely, 900);
    EXPECT_DOUBLE_EQ(months[0].clicks->corrected.likely, 180);
    EXPECT_DOUBLE_EQ(months[0].conversions->corrected.likely, 40);
    EXPECT_DOUBLE_EQ(months[0].revenue->raw, 900);
    EXPECT_DOUBLE_EQ(months[0].revenue->corrected.likely, 1400);
    EXPECT_DOUBLE_EQ(months[0].revenue->corrected.low, 1400);
}

TEST(Correction, IndependentWidthsAreAddedAsSquares)
{
    Correction correction;
    correction.consentShare = Estimate{0.5, 0.6, 0.8, Origin::Guess};
    correction.botShare = Estimate{0, 0.1, 0.2, Origin::Guess};
    const auto visits = corrected(withCorrection(measured(), correction).value())[0].visits->corrected;
    EXPECT_NEAR(visits.likely, 900, 1e-9);
    EXPECT_NEAR(visits.low, 900 * std::exp(-std::hypot(std::log(0.8 / 0.6), std::log(0.9 / 0.8))), 1e-9);
    EXPECT_NEAR(visits.high, 900 * std::exp(std::hypot(std::log(0.6 / 0.5), std::log(1 / 0.9))), 1e-9);
}

TEST(Correction, WithoutEstimatesNothingIsCorrected)
{
    const auto month = corrected(measured())[0];
    EXPECT_EQ(month.visits->corrected.low, 600);
    EXPECT_EQ(month.visits->corrected.high, 600);
    EXPECT_EQ(month.revenue->corrected.likely, 900);
}

TEST(Correction, ImpossibleSharesAreRefusedWithTheirField)
{
    Correction correction;
    correction.consentShare = Estimate{0, 0.5, 0.8, Origin::Guess};
    const auto refused = withCorrection({}, correction);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().subject, QStringLiteral("actuals.correction.consent_share"));
    EXPECT_EQ(refused.error().allowed, QStringLiteral("0.01..1"));
    correction.consentShare = Estimate{0.9, 0.5, 0.8, Origin::Guess};
    EXPECT_EQ(withCorrection({}, correction).error().code, ErrorCode::EstimateOrder);
}

TEST(Correction, IsKeptInTheFile)
{
    Correction correction;
    correction.botShare = Estimate{0.02, 0.05, 0.1, Origin::Measured};
    correction.phoneSales = Estimate{10, 20, 40, Origin::Guess};
    const Actuals actuals = withCorrection({}, correction).value();
    EXPECT_EQ(actualsFromObject(actualsToObject(actuals, 2), 2).value(), actuals);
}

} // namespace
