// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/sheets/workbook_zip.h"

#include "core/actuals/import/text/refusal.h"

#include <algorithm>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

namespace ertrag
{
namespace
{

constexpr int mostEntries = 2000;
constexpr qint64 largestPart = qint64(2) << 30, largestSum = qint64(3) << 30, ratioFrom = 10 << 20, largestRatio = 200;
constexpr qint64 piece = 1 << 16;

bool leaves(const QString& name)
{
    return name.startsWith(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) || name.contains(QLatin1Char(':')) ||
           name.split(QLatin1Char('/')).contains(QStringLiteral(".."));
}

} // namespace

WorkbookZip::WorkbookZip() : m_room(largestSum) {}
WorkbookZip::~WorkbookZip() = default;

Result<std::unique_ptr<WorkbookZip>> WorkbookZip::open(QIODevice& device)
{
    std::unique_ptr<WorkbookZip> zip(new WorkbookZip);
    zip->m_zip = std::make_unique<QuaZip>(&device);
    if (const auto error = zip->look())
        return *error;
    return zip;
}

std::optional<Error> WorkbookZip::look()
{
    if (!m_zip->open(QuaZip::mdUnzip))
        return refusal(ErrorCode::ImportBroken, QStringLiteral("zip"));
    if (m_zip->getEntriesCount() > mostEntries)
        return refusal(ErrorCode::ImportBroken, QString::number(m_zip->getEntriesCount()),
                       QString::number(mostEntries));
    for (bool more = m_zip->goToFirstFile(); more; more = m_zip->goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!m_zip->getCurrentFileInfo(&info) || leaves(info.name) || m_names.contains(info.name))
            return refusal(ErrorCode::ImportBroken, info.name);
        if (info.flags & 1)
            return refusal(ErrorCode::ImportProtected);
        m_names.insert(info.name);
    }
    return std::nullopt;
}

bool WorkbookZip::hasFolder(const QString& folder) const
{
    return std::any_of(m_names.begin(), m_names.end(), [&](const QString& name) { return name.startsWith(folder); });
}

std::optional<Error> WorkbookZip::read(const QString& name, XmlEvents& events)
{
    QuaZipFileInfo64 info;
    if (!has(name))
        return std::nullopt;
    QuaZipFile part(m_zip.get());
    if (!m_zip->setCurrentFile(name) || !m_zip->getCurrentFileInfo(&info) || !part.open(QIODevice::ReadOnly))
        return refusal(ErrorCode::ImportBroken, name);
    const qint64 bomb = std::max(ratioFrom, largestRatio * qint64(info.compressedSize));
    const qint64 most = std::min({largestPart, m_room, bomb});
    XmlReader reader(events);
    qint64 inflated = 0;
    for (QByteArray bytes = part.read(piece); !bytes.isEmpty(); bytes = part.read(piece)) {
        inflated += bytes.size();
        const bool understood = reader.take({bytes.constData(), size_t(bytes.size())}, false);
        if (inflated > most || events.tooLarge() || reader.endless())
            return refusal(ErrorCode::FileTooLarge, name, QString::number(most));
        if (!understood)
            return refusal(ErrorCode::ImportBroken, name);
    }
    m_room -= inflated;
    part.close(); // compares the checksum
    if (part.getZipError() != UNZ_OK || !reader.take({}, true))
        return refusal(ErrorCode::ImportBroken, name);
    return std::nullopt;
}

QByteArray WorkbookZip::start(const QString& name)
{
    QuaZipFile part(m_zip.get());
    if (!has(name) || !m_zip->setCurrentFile(name) || !part.open(QIODevice::ReadOnly))
        return {};
    return part.read(piece);
}

} // namespace ertrag
