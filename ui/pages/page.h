// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"
#include "ui/panels/page_context.h"
#include "ui/present/numbers/chart_spec.h"

#include <QWidget>

class QVBoxLayout;

namespace ertrag
{

/// One step of the way: a heading as a question, one sentence, a quiet "why this matters", cards. Pages are told,
/// they render; they never ask and never compute. They leave scrolling, Back and Next to the window.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(PageContext& context, QWidget* parent = nullptr);

    /// The campaign changed in these Parts (Part::All after opening, language or theme change): show it.
    /// The widget `origin` is being typed in and is left alone.
    virtual void render(unsigned parts, const void* origin) = 0;
    virtual void showProjection(const ProjectionPtr& projection, bool coarse);
    /// Sets the focus into the field with this path ("audience.radius_km"); false if it is not on this page.
    virtual bool focusField(const QString& field);
    /// The page's own right-hand side (what-if levers); null = the live panel.
    virtual QWidget* sidePanel();
    /// "2 of 3 parts answered": stands between Back and Next.
    virtual QString progress() const;

signals:
    /// A link into a field of any page.
    void fieldWanted(const QString& field);
    /// "import", "report", "seal": an action of the window by its name.
    void actionWanted(const QString& name);
    void chartSaveWanted(const ertrag::ChartSpec& chart); ///< this chart as a file

protected:
    PageContext& m_context;
};

} // namespace ertrag
