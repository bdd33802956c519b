// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <vector>

namespace ertrag
{

struct Campaign;
struct Comparison;
struct ImportEffects;
struct ImportReport;
struct MediaPlanEffects;
struct MediaPlanFile;
struct PlatformClaim;
struct Projection;

// What the commands print with --json; amounts in currency units, shares 0..1, months from 1.
QJsonObject projectionOutput(const Projection& projection);
QJsonObject importOutput(const ImportReport& report);
/// `effects`: nothing of them as long as the file has a question.
QJsonObject planOutput(const MediaPlanFile& file, const MediaPlanEffects& effects, const Campaign& plan);
QJsonObject effectsOutput(const ImportEffects& effects);
/// `claims`: what platforms claim for themselves; it is printed apart and moves no figure.
QJsonObject comparisonOutput(const Comparison& comparison, const std::vector<PlatformClaim>& claims);

} // namespace ertrag
