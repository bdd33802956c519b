// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_list.h"

#include "app/commands/answers.h"
#include "app/commands/import_options.h"
#include "app/commands/json_output.h"
#include "app/commands/renamed_answer.h"
#include "app/commands/work_input.h"
#include "core/actuals/actuals_edits.h"
#include "core/actuals/import/import_answers.h"
#include "core/actuals/import/import_file.h"
#include "core/actuals/import_effects.h"

#include <QJsonArray>
#include <algorithm>

namespace ertrag
{
namespace
{

/// The files that are to be taken, one after another.
class Importing
{
public:
    Importing(const ImportChoices& choices, const RenamedAnswer& names, CampaignState& work, double rate,
              bool acceptsLoss)
        : m_choices(choices), m_names(names), m_work(work), m_rate(rate), m_acceptsLoss(acceptsLoss)
    {
    }
    /// What one file would add to the campaign. Errors: those of readExport().
    Done take(const QString& path);
    const QJsonArray& files() const { return m_files; }
    /// The first question that a file leaves open, money that nobody agreed to lose, or the first of these titles that
    /// none of them has.
    std::optional<Error> open(const QStringList& titles) const;

private:
    void add(ImportBatch batch, QJsonObject& output);

    const ImportChoices& m_choices;
    const RenamedAnswer& m_names;
    CampaignState& m_work;
    double m_rate;
    bool m_acceptsLoss; ///< rows with money that cannot be read are left out
    QJsonArray m_files;
    std::optional<Error> m_open;
    QString m_firstFile;
    QStringList m_titles; ///< of all files
};

Done Importing::take(const QString& path)
{
    Result<ImportReport> read = readExport(path, m_choices);
    if (!read)
        return read.error();
    const ImportReport& report = read.value();
    ImportBatch& batch = read.value().batch;
    const bool foreign = !batch.currency.isEmpty() && batch.currency != m_work.plan.company.currency;
    batch.rate = foreign ? m_rate : 1;
    QJsonObject output = importOutput(report);
    const bool answered = report.question.ask == ImportAsk::Nothing;
    output.insert(QStringLiteral("money_counts"), batch.rate > 0 && report.question.ask != ImportAsk::Currency);
    if (answered && !batch.rows.empty())
        add(batch, output);
    m_files.append(output);
    for (const ImportColumn& column : report.columns)
        m_titles << column.title;
    m_firstFile = m_firstFile.isEmpty() ? batch.fileName : m_firstFile;
    if (!answered && !m_open)
        m_open = asError(report.question, batch.fileName);
    if (answered && !m_acceptsLoss && !m_open)
        m_open = lossOf(report);
    return Nothing{};
}

void Importing::add(ImportBatch batch, QJsonObject& output)
{
    batch = m_names.answer(batch, suspectedRenames(m_work.actuals, batch));
    const ImportEffects effects = effectsOf(m_work.actuals, batch, m_work.plan);
    if (!m_open)
        m_open = m_names.open(batch, effects.renames);
    m_work.actuals = withImport(m_work.actuals, std::move(batch));
    output.insert(QStringLiteral("already_imported"), effects.alreadyThere);
    output.insert(QStringLiteral("days_replaced"), effects.daysReplaced);
    output.insert(QStringLiteral("money_counts"), !effects.rateMissing);
    output.insert(QStringLiteral("effects"), effectsOutput(effects));
}

std::optional<Error> Importing::open(const QStringList& titles) const
{
    for (const QString& title : titles)
        if (std::none_of(m_titles.begin(), m_titles.end(),
                         [&](const QString& known) { return comparableTitle(known) == comparableTitle(title); }))
            return Error{ErrorCode::ImportUnknownFormat, m_firstFile, title, m_titles.join(QStringLiteral(", ")), 0};
    return m_open;
}

} // namespace

Outcome importFiles(const Options& options)
{
    if (options.plain.size() < 2)
        return usageError(QStringLiteral("import"));
    // For reading at first: a refused file leaves no trace in the book, not even that somebody had it open.
    Result<CampaignState> work = readWork(options);
    if (!work)
        return work.error();
    const CampaignState before = work.value();
    Result<ImportChoices> choices = importChoices(options);
    if (!choices)
        return choices.error();
    choices.value().remembered = rememberedChoices(work.value().actuals);
    bool read = false;
    const double rate = options.text("rate").toDouble(&read);
    const RenamedAnswer names(options);
    Importing importing(choices.value(), names, work.value(), read ? rate : 0, options.has("accept-skipped"));
    for (const QString& path : options.plain.mid(1))
        if (const Done taken = importing.take(path); !taken)
            return taken.error();
    const QJsonObject said{{QStringLiteral("files"), importing.files()}};
    if (const auto open = importing.open(namedTitles(options)))
        return {said, *open}; // nothing of any file is taken
    if (options.has("dry-run"))
        return said;
    const Done saved = saveOver(options, before, work.value());
    return saved ? Outcome(said) : Outcome(said, saved.error());
}

} // namespace ertrag
