// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/sheets/xml_events.h"
#include "core/base/result.h"

#include <QIODevice>
#include <QSet>
#include <QString>
#include <memory>

class QuaZip;

namespace ertrag
{

/// The container of a workbook. Its parts are inflated piece by piece into a reader and never held, with bounds that
/// are counted while inflating, whatever the header says: 2 GiB of one part, 3 GiB of all that is read, and above 10
/// MiB not more than 200 bytes out of one (real sheets give 10 to 60, a bomb 1,000). Source: reliability.md 3.
class WorkbookZip
{
public:
    /// Errors: ImportBroken (no container, more than 2,000 entries, names that leave it or occur twice),
    /// ImportProtected (an entry is encrypted).
    static Result<std::unique_ptr<WorkbookZip>> open(QIODevice& device);
    ~WorkbookZip();

    bool has(const QString& part) const { return m_names.contains(part); }
    bool hasFolder(const QString& folder) const;
    /// Errors: ImportBroken, FileTooLarge; what is not there is no error and tells nothing.
    std::optional<Error> read(const QString& part, XmlEvents& events);
    QByteArray start(const QString& part); ///< its first 64 KiB; empty if it is not there or damaged

private:
    WorkbookZip();
    std::optional<Error> look();

    std::unique_ptr<QuaZip> m_zip;
    QSet<QString> m_names;
    qint64 m_room;
};

} // namespace ertrag
