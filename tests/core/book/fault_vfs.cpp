// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/book/fault_vfs.h"

#include <cstring>
#include <new>
#include <sqlite3.h>

namespace ertrag
{

struct FaultVfs::Registered {
    sqlite3_vfs vfs;
};

namespace
{

sqlite3_vfs* real = nullptr;
FaultVfs* faults = nullptr;

struct File {
    sqlite3_file base;
    QString* name;
    bool newJournal; ///< its first sync syncs the folder too, as the real file system does
    sqlite3_file* inner() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* of(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}
const sqlite3_io_methods* methods(sqlite3_file* file)
{
    return of(file)->inner()->pMethods;
}
using Operation = FaultVfs::Operation;

int closeFile(sqlite3_file* file)
{
    delete of(file)->name;
    return methods(file)->xClose(of(file)->inner());
}
int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 at)
{
    return methods(file)->xRead(of(file)->inner(), to, size, at);
}
int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at)
{
    if (const int fault = faults->nextFault(SQLITE_IOERR_WRITE))
        return fault;
    faults->operations.push_back(
        {Operation::Write, *of(file)->name, at, QByteArray(static_cast<const char*>(from), size), false});
    return methods(file)->xWrite(of(file)->inner(), from, size, at);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (const int fault = faults->nextFault(SQLITE_IOERR_TRUNCATE))
        return fault;
    faults->operations.push_back({Operation::Truncate, *of(file)->name, size, {}, false});
    return methods(file)->xTruncate(of(file)->inner(), size);
}
int syncFile(sqlite3_file* file, int flags)
{
    if (const int fault = faults->nextFault(SQLITE_IOERR_FSYNC))
        return fault;
    faults->operations.push_back({Operation::Sync, *of(file)->name, 0, {}, of(file)->newJournal});
    of(file)->newJournal = false;
    return faults->syncing ? methods(file)->xSync(of(file)->inner(), flags) : SQLITE_OK;
}
int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return methods(file)->xFileSize(of(file)->inner(), size);
}
int lockFile(sqlite3_file* file, int level)
{
    return methods(file)->xLock(of(file)->inner(), level);
}
int unlockFile(sqlite3_file* file, int level)
{
    return methods(file)->xUnlock(of(file)->inner(), level);
}
int reserved(sqlite3_file* file, int* result)
{
    return methods(file)->xCheckReservedLock(of(file)->inner(), result);
}
int control(sqlite3_file* file, int what, void* argument)
{
    return methods(file)->xFileControl(of(file)->inner(), what, argument);
}
int sectorSize(sqlite3_file*)
{
    return 512;
}
int traits(sqlite3_file*)
{
    return 0;
}

const sqlite3_io_methods fileMethods{1,        closeFile,  readFile, writeFile, truncateFile, syncFile, fileSize,
                                     lockFile, unlockFile, reserved, control,   sectorSize,   traits,   nullptr,
                                     nullptr,  nullptr,    nullptr,  nullptr,   nullptr};

int openFile(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags)
{
    File* opened = new (file) File{};
    const bool creates = name && (flags & SQLITE_OPEN_CREATE);
    int there = 0;
    if (creates)
        real->xAccess(real, name, SQLITE_ACCESS_EXISTS, &there);
    if (creates && !there)
        if (faults->nextFault(SQLITE_CANTOPEN) != 0)
            return SQLITE_CANTOPEN;
    const int result = real->xOpen(real, name, opened->inner(), flags, outFlags);
    if (!opened->inner()->pMethods)
        return result;
    opened->name = new QString(QString::fromUtf8(name ? name : ""));
    opened->newJournal = creates && !there && (flags & SQLITE_OPEN_MAIN_JOURNAL);
    if (creates && !there)
        faults->operations.push_back({Operation::Create, *opened->name, 0, {}, false});
    opened->base.pMethods = &fileMethods;
    return result;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncsFolder)
{
    if (const int fault = faults->nextFault(SQLITE_IOERR_DELETE))
        return fault;
    const int result = real->xDelete(real, name, faults->syncing ? syncsFolder : 0);
    if (result == SQLITE_OK)
        faults->operations.push_back({Operation::Delete, QString::fromUtf8(name), 0, {}, syncsFolder != 0});
    return result;
}

} // namespace

FaultVfs::FaultVfs() : m_registered(std::make_unique<Registered>())
{
    sqlite3_initialize();
    real = sqlite3_vfs_find(nullptr);
    faults = this;
    m_registered->vfs = *real;
    m_registered->vfs.zName = "faults";
    m_registered->vfs.szOsFile = int(sizeof(File)) + real->szOsFile;
    m_registered->vfs.xOpen = openFile;
    m_registered->vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&m_registered->vfs, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_registered->vfs);
    sqlite3_vfs_register(real, 1);
    faults = nullptr;
}

int FaultVfs::nextFault(int ioCode)
{
    if (failAt < 0)
        return 0;
    if (failAt > 0) {
        --failAt;
        return 0;
    }
    ++failures;
    if (!sticky)
        failAt = -1;
    return fault == Fault::Full && ioCode == SQLITE_IOERR_WRITE ? SQLITE_FULL : ioCode;
}

} // namespace ertrag
