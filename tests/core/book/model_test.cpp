// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand sessions of fifty random steps against a plain list of states, and against the book.
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

/// What undo and redo mean, written down in the plainest way.
struct Reference {
    std::vector<CampaignState> states;
    size_t at = 0;
    void edit(const CampaignState& state)
    {
        if (state == states[at])
            return;
        states.resize(at + 1);
        states.push_back(state);
        ++at;
    }
};

class Steps
{
public:
    Steps(unsigned seed, const QString& path) : m_random(seed), m_path(path)
    {
        QFile::remove(path);
        m_book.emplace(std::move(BookFile::create(path)).value());
        m_session.open(sampleState(QStringLiteral("a"), QStringLiteral("a"), 0));
        m_reference.states = {m_session.state()};
    }

    void step()
    {
        m_now += 2000;
        switch (m_random() % 10) {
        case 0:
        case 1:
            apply(set(&Campaign::months, int(m_random() % 60 + 1)));
            break;
        case 2:
            apply(set(&Goals::goalInOwnWords, QString::number(m_random() % 4)));
            break;
        case 3:
            apply(m_random() % 2 || m_session.plan().channels.empty() ? addChannel(QStringLiteral("blog"))
                                                                      : removeChannel(m_session.plan().channels[0].id));
            break;
        case 4:
            typeMonth();
            break;
        case 5:
            import();
            break;
        case 6:
            undo();
            break;
        case 7:
            redo();
            break;
        case 8:
            save();
            break;
        default:
            m_random() % 4 ? undo() : reopen();
        }
        ASSERT_EQ(m_session.state(), m_reference.states[m_reference.at]);
        ASSERT_EQ(m_session.canUndo(), m_reference.at > 0);
        ASSERT_EQ(m_session.canRedo(), m_reference.at + 1 < m_reference.states.size());
    }

    void finish()
    {
        reopen();
        ASSERT_TRUE(m_book->check().ok());
        while (m_session.canUndo())
            m_session.undo();
        EXPECT_EQ(m_session.state(), m_reference.states.front());
        while (m_session.canRedo())
            m_session.redo();
        EXPECT_EQ(m_session.state(), m_reference.states.back());
    }

private:
    void apply(const Edit& edit)
    {
        const Result<CampaignState> after = edit.apply(m_session.state());
        ASSERT_EQ(m_session.apply(edit).ok(), after.ok());
        if (after)
            m_reference.edit(after.value());
    }
    void typeMonth()
    {
        const Month month = Month::of(2026, 1) + int(m_random() % 6);
        const auto customers = m_random() % 3 ? std::optional(double(m_random() % 5)) : std::nullopt;
        apply(set(month, &TypedMonth::newCustomers, customers));
    }
    void import()
    {
        const Actuals& now = m_session.actuals();
        if (m_random() % 3 == 0 && !now.imports.empty())
            return apply(removeImport(now.imports[0]->contentHash));
        apply(addImport(*sampleState({}, {}, 5, int(m_random() % 4)).actuals.imports[0]));
    }
    void undo()
    {
        m_session.undo();
        m_reference.at -= m_reference.at > 0;
    }
    void redo()
    {
        m_session.redo();
        m_reference.at += m_reference.at + 1 < m_reference.states.size();
    }
    void save()
    {
        ASSERT_TRUE(m_book->save(m_session.plan(), m_session.actuals()).ok());
        m_session.forgetFileRows();
    }
    void reopen()
    {
        save();
        m_book.reset();
        m_book.emplace(std::move(BookFile::open(m_path)).value());
        const CampaignState found{m_book->loadPlan(QStringLiteral("a")).value(),
                                  m_book->loadActuals(QStringLiteral("a")).value()};
        ASSERT_EQ(found, m_session.state());
    }

    std::mt19937 m_random;
    QString m_path;
    qint64 m_now = 0;
    Session m_session{[this] { return m_now; }, nullptr};
    Reference m_reference;
    std::optional<BookFile> m_book;
};

TEST(Model, AThousandSessionsAreWhatAPlainListSays)
{
    FaultVfs vfs;
    vfs.syncing = false;
    QTemporaryDir folder;
    for (unsigned seed = 0; seed < 1000 && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE(testing::Message() << "seed " << seed);
        Steps steps(seed, folder.filePath(QStringLiteral("firm.ertrag")));
        for (int i = 0; i < 50 && !testing::Test::HasFailure(); ++i)
            steps.step();
        steps.finish();
        vfs.operations.clear();
    }
}

} // namespace
} // namespace ertrag
