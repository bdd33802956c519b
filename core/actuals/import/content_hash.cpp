// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/content_hash.h"

#include <QCryptographicHash>
#include <QFile>

namespace ertrag {
namespace {

QString hashNow(const QString& path, const std::atomic<bool>* cancelled)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return {};
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    QByteArray block(1 << 20, Qt::Uninitialized);
    while (true) {
        if (cancelled && cancelled->load()) return {};
        const qint64 size = file.read(block.data(), block.size());
        if (size < 0) return {};
        if (size == 0) return QString::fromLatin1(hash.result().toHex());
        hash.addData(QByteArrayView(block.constData(), size));
    }
}

} // namespace

std::future<QString> contentHashOf(const QString& path, const std::atomic<bool>* cancelled)
{
    return std::async(std::launch::async, hashNow, path, cancelled);
}

} // namespace ertrag
