// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/renamed_answer.h"

namespace ertrag
{

bool RenamedAnswer::says(const SuspectedRename& question) const
{
    // Names may hold commas and equals signs: the whole pair is looked for.
    const QString pair = question.was + QLatin1Char('=') + question.now;
    const QString all = QLatin1Char(',') + m_text + QLatin1Char(',');
    return all.contains(QString(QLatin1Char(',') + pair + QLatin1Char(',')));
}

ImportBatch RenamedAnswer::answer(ImportBatch batch, const std::vector<SuspectedRename>& questions) const
{
    const bool none = m_text == QLatin1String("none");
    for (const SuspectedRename& question : questions)
        if (m_given && (none || says(question)))
            batch = answered(std::move(batch), question, !none);
    return batch;
}

std::optional<Error> RenamedAnswer::open(const ImportBatch& batch, const std::vector<SuspectedRename>& questions) const
{
    QStringList pairs;
    for (const SuspectedRename& question : questions)
        pairs << question.was + QStringLiteral(" \u2192 ") + question.now;
    if (pairs.isEmpty())
        return std::nullopt;
    return Error{ErrorCode::ImportRenamed, batch.fileName, pairs.join(QStringLiteral(", ")), {}, 0};
}

} // namespace ertrag
