// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace ertrag
{

/// One file that is written anew for each input, in memory where the system has such a folder.
class ScratchFile
{
public:
    explicit ScratchFile(const QString& name) : m_path(m_folder.filePath(name)) {}
    const QString& hold(const QByteArray& bytes)
    {
        QFile file(m_path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return m_path;
    }
    QByteArray held() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList besides() const ///< files that somebody left beside it
    {
        QStringList names = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        names.removeAll(m_path.section(QLatin1Char('/'), -1));
        return names;
    }

private:
    static QString place()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QDir(memory).exists() ? memory : QDir::tempPath()) + QStringLiteral("/ertrag-fuzz-XXXXXX");
    }
    QTemporaryDir m_folder{place()};
    QString m_path;
};

} // namespace ertrag
