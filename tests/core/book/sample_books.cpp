// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/book/sample_books.h"

#include "core/actuals/actuals_json.h"
#include "core/campaign/campaign_json.h"

#include <QFile>
#include <QJsonDocument>
#include <limits>

namespace ertrag
{

namespace
{

std::shared_ptr<const FileRows> sampleRows(int days, int seed)
{
    auto rows = std::make_shared<FileRows>();
    rows->names = {QString(), QStringLiteral("Grill"), QStringLiteral("instagram")};
    for (int i = 0; i < days * 3; ++i) {
        const qint32 day = qint32(QDate(2026, 1, 1).addDays(i / 3).toJulianDay());
        rows->rows.push_back({day, day, quint32(i + 2), 1, quint32(i % 3 == 0 ? 2 : 0)});
        rows->figures[FileRows::Cost].push_back(0.01 * (i + seed));
        rows->figures[FileRows::Clicks].push_back(i % 7 == 0 ? std::numeric_limits<double>::quiet_NaN() : i);
        rows->figures[FileRows::Revenue].push_back(i / 3.0);
    }
    return rows;
}

ImportBatchPtr sampleImport(int days, int seed)
{
    auto batch = std::make_shared<ImportBatch>();
    batch->contentHash = QStringLiteral("hash-%1-%2").arg(days).arg(seed);
    batch->fileName = QStringLiteral("export.csv");
    batch->platform = QStringLiteral("meta-ads");
    batch->currency = QStringLiteral("EUR");
    batch->columns = {{QStringLiteral("Ausgegebener Betrag"), QStringLiteral("cost")}};
    batch->importedOn = QDate(2026, 3, 1);
    for (int i = 0; i < days; ++i) {
        ImportedRow row;
        row.first = row.last = QDate(2026, 1, 1).addDays(i);
        row.line = 3 * i + 2;
        row.rows = 3;
        row.campaign = QStringLiteral("Grill");
        row.cost = 0.03 * (3 * i + seed);
        row.clicks = i;
        if (i % 5 == 0)
            row.revenue = i / 3.0;
        batch->rows.push_back(row);
    }
    batch->fileRows = sampleRows(days, seed);
    return batch;
}

} // namespace

CampaignState sampleState(const QString& id, const QString& name, int days, int seed)
{
    CampaignState state;
    state.plan.id = id;
    state.plan.name = name;
    state.plan.goals.goalInOwnWords = QStringLiteral("Mehr Vorbestellungen fürs Wochenende");
    TypedMonth first;
    first.month = Month::of(2026, 1);
    first.newCustomers = 3;
    first.adCosts = Money{12345};
    first.note = QStringLiteral("Grillaktion, „neu“");
    TypedMonth second;
    second.month = Month::of(2026, 2);
    second.hours = 7.5;
    state.actuals.typed = {first, second};
    if (days > 0)
        state.actuals.imports = {sampleImport(days, seed)};
    return state;
}

QByteArray contentOf(const BookFile& book)
{
    QByteArray content;
    const auto add = [&](const Campaign& plan, const Actuals& actuals) {
        content += toJson(plan) + QJsonDocument(actualsToObject(actuals, 2)).toJson();
        for (const ImportBatchPtr& batch : actuals.imports) {
            const Result<FileRows> rows = book.sourceRows(*batch, 0, 1 << 20);
            content += rows ? QByteArray(reinterpret_cast<const char*>(rows.value().rows.data()),
                                         qsizetype(rows.value().rows.size() * sizeof(FileRows::Row)))
                            : "?";
        }
    };
    for (const BookEntry& entry : book.campaigns()) {
        const Result<Campaign> plan = book.loadPlan(entry.id);
        const Result<Actuals> actuals = book.loadActuals(entry.id);
        if (!plan || !actuals)
            return {};
        add(plan.value(), actuals.value());
        for (const BookVersion& version : book.versions(entry.id)) {
            const Result<CampaignState> state = book.loadVersion(version.number);
            if (!state)
                return {};
            content += version.name.toUtf8() + version.savedAt.toString().toUtf8();
            add(state.value().plan, state.value().actuals);
        }
    }
    return content + book.current().toUtf8();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace ertrag
