// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/options.h"
#include "core/actuals/renamed_campaigns.h"

namespace ertrag
{

/// What --renamed says: "none", or "Old=New" for each campaign that has another name now, with commas between.
class RenamedAnswer
{
public:
    explicit RenamedAnswer(const Options& options) : m_given(options.has("renamed")), m_text(options.text("renamed")) {}
    /// With the answers to those that it speaks of.
    ImportBatch answer(ImportBatch batch, const std::vector<SuspectedRename>& questions) const;
    /// Of what was not answered: ImportRenamed {file, "Old → New"}.
    std::optional<Error> open(const ImportBatch& batch, const std::vector<SuspectedRename>& questions) const;

private:
    bool says(const SuspectedRename& question) const;

    bool m_given;
    QString m_text;
};

} // namespace ertrag
