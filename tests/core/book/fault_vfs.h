// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>
#include <vector>

namespace ertrag
{

/// SQLite's file system while this object lives: passes everything to the real one, writes down what changes files, and
/// fails when told. Only one at a time.
class FaultVfs
{
public:
    struct Operation {
        enum Kind { Create, Write, Truncate, Sync, Delete } kind = Write;
        QString file;
        qint64 offset = 0; ///< of Write; the new size of Truncate
        QByteArray bytes;
        bool syncsFolder = false; ///< of Sync and Delete
    };
    enum class Fault { Io, Full };

    FaultVfs();
    ~FaultVfs();

    std::vector<Operation> operations;
    bool syncing = true; ///< false: real syncs are left out, for speed
    int failAt = -1;     ///< counts down over changing calls; at 0 it fails
    bool sticky = false; ///< all further calls fail too
    Fault fault = Fault::Io;
    int failures = 0;

    /// What the next changing call returns instead of being passed on; 0 = pass it on.
    int nextFault(int ioCode);

private:
    struct Registered;
    std::unique_ptr<Registered> m_registered;
};

} // namespace ertrag
