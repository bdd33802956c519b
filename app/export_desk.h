// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

#include <QCoreApplication>

namespace ertrag
{

class Assessor;
enum class ExportFormat;
struct ChartSpec;
struct ExportOffer;
struct Story;

/// What is taken along as a file: asks where to, writes it, says where it is.
class ExportDesk
{
    Q_DECLARE_TR_FUNCTIONS(ExportDesk)
public:
    ExportDesk(const DeskContext& context, const Assessor& assessor) : m_context(context), m_assessor(assessor) {}

    void save(ExportFormat format);
    void saveChart(const ChartSpec& chart);

private:
    QString whereTo(const ExportOffer& offer) const; ///< empty = called off
    void tellWritten(const Done& written, const QString& path) const;

    const DeskContext& m_context;
    const Assessor& m_assessor;
};

} // namespace ertrag
