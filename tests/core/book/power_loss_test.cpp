// SPDX-License-Identifier: GPL-3.0-or-later
// Pulls the plug at a random moment: what was not synced survives by halves, sector by sector.
#include "tests/core/book/fault_vfs.h"
#include "tests/core/book/sample_books.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <map>
#include <random>

namespace ertrag
{
namespace
{

using Operation = FaultVfs::Operation;
constexpr int edits = 60;
constexpr qint64 sector = 512;

/// Which promises of the disk hold. Without file syncs it is synchronous=OFF, without folder syncs at deletion FULL.
struct Disk {
    bool syncsFiles = true, syncsFolderAtDelete = true;
};

/// The files of a folder as a disk would keep them: what is sure, and what is only on its way.
class Folder
{
public:
    Folder(Disk disk, std::mt19937& random) : m_disk(disk), m_random(random) {}
    void addFile(const QString& name, const QByteArray& content) { m_names[name] = newFile(content); }

    void happen(const Operation& operation)
    {
        switch (operation.kind) {
        case Operation::Create:
            m_pending.push_back({operation.file, newFile({})});
            break;
        case Operation::Delete:
            m_pending.push_back({operation.file, -1});
            if (operation.syncsFolder && m_disk.syncsFolderAtDelete && m_disk.syncsFiles)
                settleFolder(m_pending.size());
            break;
        case Operation::Sync:
            if (!m_disk.syncsFiles)
                break;
            settle(fileNow(operation.file), true);
            if (operation.syncsFolder)
                settleFolder(m_pending.size());
            break;
        default:
            m_files[size_t(fileNow(operation.file))].pending.push_back(operation);
        }
    }

    std::map<QString, QByteArray> afterPowerLoss()
    {
        settleFolder(m_random() % (m_pending.size() + 1));
        std::map<QString, QByteArray> left;
        for (const auto& [name, file] : m_names) {
            settle(file, false);
            left[name] = m_files[size_t(file)].sure;
        }
        return left;
    }

private:
    struct File {
        QByteArray sure;
        std::vector<Operation> pending;
    };
    struct Entry {
        QString name;
        int file; ///< -1 = deleted
    };

    int newFile(const QByteArray& content)
    {
        m_files.push_back({content, {}});
        return int(m_files.size()) - 1;
    }
    int fileNow(const QString& name) const
    {
        for (auto entry = m_pending.rbegin(); entry != m_pending.rend(); ++entry)
            if (entry->name == name)
                return entry->file;
        return m_names.at(name);
    }
    void settleFolder(size_t count)
    {
        for (size_t i = 0; i < count; ++i)
            m_pending[i].file < 0 ? void(m_names.erase(m_pending[i].name))
                                  : void(m_names[m_pending[i].name] = m_pending[i].file);
        m_pending.erase(m_pending.begin(), m_pending.begin() + qint64(count));
    }
    void settle(int file, bool all)
    {
        File& on = m_files[size_t(file)];
        for (const Operation& operation : on.pending) {
            if (operation.kind == Operation::Truncate) {
                if (all || m_random() % 2)
                    on.sure.resize(operation.offset);
                continue;
            }
            for (qint64 from = 0; from < operation.bytes.size();) {
                const qint64 at = operation.offset + from;
                const qint64 size = std::min(sector - at % sector, operation.bytes.size() - from);
                if (all || m_random() % 2) {
                    if (on.sure.size() < at + size)
                        on.sure.append(QByteArray(at + size - on.sure.size(), '\0'));
                    on.sure.replace(at, size, operation.bytes.mid(from, size));
                }
                from += size;
            }
        }
        on.pending.clear();
    }

    Disk m_disk;
    std::mt19937& m_random;
    std::vector<File> m_files;
    std::map<QString, int> m_names;
    std::vector<Entry> m_pending;
};

/// A session of 60 edits with two imports, a removed one and a version, and what the file system saw of it.
struct Recording {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("firm.ertrag"));
    QByteArray before;
    std::vector<Operation> operations;
    std::vector<size_t> acknowledged; ///< how many operations had happened when edit i was reported as saved

    Recording()
    {
        FaultVfs vfs;
        vfs.syncing = false;
        {
            Result<BookFile> book = BookFile::create(path);
            EXPECT_TRUE(book.value().save(sampleState(QStringLiteral("a"), QStringLiteral("0")).plan, {}).ok());
        }
        before = bytesOf(path);
        vfs.operations.clear();
        Result<BookFile> book = BookFile::open(path);
        EXPECT_TRUE(book.ok());
        for (int edit = 1; edit <= edits; ++edit) {
            const int imported = edit < 20 || (edit > 40 && edit < 50) ? 0 : 40;
            const CampaignState state =
                sampleState(QStringLiteral("a"), QString::number(edit), imported, edit > 50 ? 2 : 1);
            EXPECT_TRUE(book.value().save(state.plan, state.actuals).ok());
            acknowledged.push_back(vfs.operations.size());
            if (edit == 30) {
                EXPECT_TRUE(book.value().saveVersion(state, QStringLiteral("Stand 30")).ok());
            }
        }
        operations = vfs.operations;
    }
};

enum class After { Good, Lost, Damaged };

After lookAfter(const std::map<QString, QByteArray>& left, const QString& path, int acknowledged)
{
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
    for (const auto& [name, bytes] : left)
        writeBytes(QFileInfo(path).dir().filePath(QFileInfo(name).fileName()), bytes);
    const Result<BookFile> book = BookFile::open(path, false);
    if (!book || !book.value().check())
        return After::Damaged;
    const int found = book.value().loadPlan(QStringLiteral("a")).value().name.toInt();
    return found == acknowledged || found == acknowledged + 1 ? After::Good : After::Lost;
}

std::map<After, int> pullThePlug(const Recording& recording, Disk disk, int states)
{
    QTemporaryDir folder;
    FaultVfs vfs;
    vfs.syncing = false;
    std::mt19937 random(2026);
    std::map<After, int> counts;
    for (int i = 0; i < states; ++i) {
        const size_t moment = random() % (recording.operations.size() + 1);
        Folder onDisk(disk, random);
        onDisk.addFile(recording.path, recording.before);
        for (size_t at = 0; at < moment; ++at)
            onDisk.happen(recording.operations[at]);
        int acknowledged = 0;
        while (acknowledged < edits && recording.acknowledged[size_t(acknowledged)] <= moment)
            ++acknowledged;
        ++counts[lookAfter(onDisk.afterPowerLoss(), folder.filePath(QStringLiteral("firm.ertrag")), acknowledged)];
        vfs.operations.clear();
    }
    return counts;
}

TEST(PowerLoss, NeitherLosesNorDamagesWhatWasSaved)
{
    const Recording recording;
    const int states = 2000;
    std::map<After, int> counts = pullThePlug(recording, {}, states);
    EXPECT_EQ(counts[After::Lost], 0);
    EXPECT_EQ(counts[After::Damaged], 0);
    EXPECT_EQ(counts[After::Good], states);
    std::printf("power loss: 0 bad states of %d, so below %.2f %% (rule of three)\n", states, 300.0 / states);
}

TEST(PowerLoss, IsNoticedWithoutSyncs)
{
    const Recording recording;
    std::map<After, int> without = pullThePlug(recording, {false, false}, 200);
    EXPECT_LT(without[After::Good], 20) << "the test must see that synchronous=OFF loses the book";
    std::map<After, int> full = pullThePlug(recording, {true, false}, 400);
    EXPECT_GT(full[After::Lost], 20) << "the test must see that synchronous=FULL may lose the last edit";
    EXPECT_EQ(full[After::Damaged], 0);
    std::printf("controls: OFF %d bad of 200, FULL %d lost of 400\n", 200 - without[After::Good], full[After::Lost]);
}

} // namespace
} // namespace ertrag
