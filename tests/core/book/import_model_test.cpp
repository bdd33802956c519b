// SPDX-License-Identifier: GPL-3.0-or-later
// Five hundred random sequences of imports, corrections, newer files, undo and typed months against the plainest model
// of what should count: for each platform, account, campaign and day the figure of the file that goes on longest.
#include "core/actuals/actuals_edits.h"
#include "core/document/session.h"
#include "tests/core/book/fault_vfs.h"
#include "tests/core/book/sample_books.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <random>

namespace ertrag
{
namespace
{

struct ModelFile {
    QString hash, platform, account;
    double rate = 1;
    std::map<std::pair<int, int>, int> cents; ///< by campaign and day of 2026
    int lastDay() const
    {
        int last = 0;
        for (const auto& figure : cents)
            last = std::max(last, figure.first.second);
        return last;
    }
};

/// What happened, in the plainest words.
struct Model {
    std::vector<ModelFile> files;
    std::map<int, int> typed; ///< cents by month

    void import(const ModelFile& file)
    {
        for (ModelFile& there : files)
            if (there.hash == file.hash) {
                there = file;
                return;
            }
        files.push_back(file);
    }
    /// Units by month.
    std::map<int, double> months() const
    {
        using Where = std::tuple<QString, QString, int, int>;
        std::map<Where, std::tuple<int, size_t, double>> counts;
        for (size_t i = 0; i < files.size(); ++i)
            for (const auto& [where, cents] : files[i].cents) {
                const std::tuple<int, size_t, double> figure{files[i].lastDay(), i, cents / 100.0 * files[i].rate};
                auto& best = counts[{files[i].platform, files[i].account, where.first, where.second}];
                best = std::max(best, figure);
            }
        std::map<int, double> sums;
        for (const auto& [where, figure] : counts)
            sums[QDate(2026, 1, 1).addDays(std::get<3>(where)).month()] += std::get<2>(figure);
        for (const auto& [month, cents] : typed)
            sums[month] = cents / 100.0;
        return sums;
    }
};

ImportBatch batchOf(const ModelFile& file)
{
    ImportBatch batch;
    batch.contentHash = file.hash;
    batch.fileName = file.hash;
    batch.platform = file.platform;
    batch.currency = file.rate == 1 ? QStringLiteral("EUR") : QStringLiteral("USD");
    batch.rate = file.rate;
    batch.accounts = {QStringLiteral("id:") + file.account};
    batch.importedOn = QDate(2026, 11, 29);
    auto rows = std::make_shared<FileRows>();
    for (const auto& [where, cents] : file.cents) {
        ImportedRow row;
        row.first = row.last = QDate(2026, 1, 1).addDays(where.second);
        row.line = int(batch.rows.size()) + 2;
        row.campaign = QString(QChar('A' + where.first));
        row.cost = cents / 100.0;
        const qint32 day = qint32(row.first.toJulianDay());
        rows->rows.push_back({day, day, quint32(row.line), 0, 0});
        rows->figures[FileRows::Cost].push_back(*row.cost);
        batch.rows.push_back(row);
    }
    batch.fileRows = rows;
    return batch;
}

class Sequence
{
public:
    Sequence(unsigned seed, const QString& path) : m_random(seed), m_path(path)
    {
        QFile::remove(path);
        m_book.emplace(std::move(BookFile::create(path)).value());
        CampaignState start = sampleState(QStringLiteral("a"), QStringLiteral("a"), 0);
        start.actuals = {};
        m_session.open(start);
        m_models = {Model{}};
    }

    void step()
    {
        m_now += 2000;
        const int what = below(10);
        if (what < 4)
            import(newFile());
        else if (what < 6 && !model().files.empty())
            import(corrected(model().files[size_t(below(int(model().files.size())))]));
        else if (what < 7)
            type();
        else if (what < 8)
            undo();
        else if (what < 9)
            redo();
        else
            reopen();
        expectSame(m_session.actuals());
    }

    void finish()
    {
        reopen();
        ASSERT_TRUE(m_book->check().ok());
        while (m_at > 0)
            undo();
        expectSame(m_session.actuals());
    }

private:
    int below(int n) { return int(m_random() % unsigned(n)); }
    const Model& model() const { return m_models[m_at]; }

    ModelFile newFile()
    {
        ModelFile file;
        file.hash = QString::number(++m_files);
        file.platform = below(2) ? QStringLiteral("meta-ads") : QStringLiteral("google-ads");
        file.account = QString::number(below(2));
        file.rate = below(4) ? 1 : 0.9;
        fill(file);
        return file;
    }
    /// The same file read in another way: other days, other amounts, another rate.
    ModelFile corrected(ModelFile file)
    {
        if (file.rate != 1 && below(2))
            file.rate = file.rate == 0.9 ? 0.5 : 0.9;
        else
            fill(file);
        return file;
    }
    /// No hole of a month in it: that would be taken for a mistake in a date.
    void fill(ModelFile& file)
    {
        file.cents.clear();
        const int start = below(100);
        for (int i = 0; i < 1 + below(8); ++i)
            file.cents[{below(3), start + below(28)}] = 1 + below(100000);
    }

    void import(const ModelFile& file)
    {
        Model next = model();
        next.import(file);
        apply(addImport(batchOf(file)), std::move(next));
    }
    void type()
    {
        const int month = 1 + below(4);
        Model next = model();
        const auto amount = below(3) ? std::optional(Money{below(100000)}) : std::nullopt;
        next.typed.erase(month);
        if (amount)
            next.typed[month] = int(amount->minor);
        apply(set(Month::of(2026, month), &TypedMonth::adCosts, amount), std::move(next));
    }
    void apply(const Edit& edit, Model next)
    {
        const CampaignState before = m_session.state();
        ASSERT_TRUE(m_session.apply(edit).ok());
        if (m_session.state() == before)
            return; // no step
        m_models.resize(m_at + 1);
        m_models.push_back(std::move(next));
        ++m_at;
    }
    void undo()
    {
        m_session.undo();
        m_at -= m_at > 0;
    }
    void redo()
    {
        m_session.redo();
        m_at += m_at + 1 < m_models.size();
    }
    void reopen()
    {
        ASSERT_TRUE(m_book->save(m_session.plan(), m_session.actuals()).ok());
        m_session.forgetFileRows();
        m_book.reset();
        m_book.emplace(std::move(BookFile::open(m_path)).value());
        const Result<Actuals> found = m_book->loadActuals(QStringLiteral("a"));
        ASSERT_TRUE(found.ok());
        ASSERT_EQ(found.value(), m_session.actuals());
        expectSame(found.value());
    }
    void expectSame(const Actuals& actuals)
    {
        std::map<int, double> found;
        for (const ActualMonth& month : byMonth(actuals, 2))
            if (month.adCosts)
                found[month.month.month()] = *month.adCosts;
        const std::map<int, double> wanted = model().months();
        ASSERT_EQ(found.size(), wanted.size());
        for (const auto& [month, cost] : wanted)
            ASSERT_NEAR(found[month], cost, 1e-6) << month;
    }

    std::mt19937 m_random;
    QString m_path;
    qint64 m_now = 0;
    int m_files = 0;
    size_t m_at = 0;
    std::vector<Model> m_models;
    Session m_session{[this] { return m_now; }, nullptr};
    std::optional<BookFile> m_book;
};

TEST(ImportModel, FiveHundredSequencesAreWhatAPlainModelSays)
{
    FaultVfs vfs;
    vfs.syncing = false;
    QTemporaryDir folder;
    for (unsigned seed = 0; seed < 500 && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE(testing::Message() << "seed " << seed);
        Sequence sequence(seed, folder.filePath(QStringLiteral("firm.ertrag")));
        for (int i = 0; i < 30 && !testing::Test::HasFailure(); ++i)
            sequence.step();
        sequence.finish();
        vfs.operations.clear();
    }
}

} // namespace
} // namespace ertrag
