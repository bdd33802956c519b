// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/logo.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

namespace ertrag
{
namespace
{

constexpr QSize largest(1000, 400);
constexpr qint64 mostBytesOfFile = 10'000'000, mostBytesKept = 256 * 1024, mostPixels = 64'000'000;

QByteArray asPng(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

bool fits(QSize size)
{
    return size.isValid() && !size.isEmpty() && qint64(size.width()) * size.height() <= mostPixels;
}

/// The format by what is in the file, never by its name.
QImage decoded(QIODevice& file)
{
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray drawn("svg");
    const QByteArrayList known{"png", "jpeg", drawn};
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if (!known.contains(format) || !fits(size))
        return {};
    if (format == drawn || size.width() > largest.width() || size.height() > largest.height())
        reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace

std::optional<QString> logoFromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytesOfFile)
        return std::nullopt;
    QImage image = decoded(file);
    if (image.isNull())
        return std::nullopt;
    QByteArray png = asPng(image);
    while (png.size() > mostBytesKept && image.width() > 1 && image.height() > 1) { // a photograph
        image = image.scaled(image.size() * 0.8, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        png = asPng(image);
    }
    return QString::fromLatin1(png.toBase64());
}

QImage logoImage(const QString& kept)
{
    const auto bytes = QByteArray::fromBase64Encoding(kept.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.isEmpty() || bytes.decoded.size() > mostBytesKept)
        return {};
    QBuffer buffer;
    buffer.setData(bytes.decoded);
    QImageReader reader(&buffer, "png"); // a book may come from anybody: no other decoder, and a size first
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    return size.isValid() && size.width() <= largest.width() && size.height() <= largest.height() ? reader.read()
                                                                                                  : QImage();
}

} // namespace ertrag
