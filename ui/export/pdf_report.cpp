// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/formats.h"

#include "ui/export/paper.h"
#include "ui/present/story/story.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace ertrag
{

namespace
{

/// The number of pages; 0 = nothing could be painted.
int printTo(QIODevice& device, const Story& story, int pages)
{
    QPdfWriter writer(&device);
    writer.setResolution(96 * 4);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({18, 16, 18, 16}, QPageLayout::Millimeter);
    writer.setTitle(story.from.isEmpty() ? story.title : story.from);
    writer.setCreator(QStringLiteral("Ertrag"));
    QPainter painter(&writer);
    return painter.isActive() ? Paper(painter, writer, story, pages).print() : 0;
}

} // namespace

Done writeReport(const QString& path, const Exported& what)
{
    const PaperLook paper;
    QBuffer draft, pdf;
    draft.open(QIODevice::WriteOnly);
    pdf.open(QIODevice::WriteOnly);
    const int pages = printTo(draft, what.story, 0); // how many pages there are is known when they are set
    if (pages == 0 || printTo(pdf, what.story, pages) != pages)
        return notWritten(path, WriteFailure::NoAnswer);
    return writeWhole(path, pdf.data(), what.calls);
}

} // namespace ertrag
