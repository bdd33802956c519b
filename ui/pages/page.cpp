// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

namespace ertrag
{

Page::Page(PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {}

bool Page::focusField(const QString&)
{
    return false;
}

QWidget* Page::sidePanel()
{
    return nullptr;
}

Want Page::want()
{
    return [this](const Wish& wish) { emit wanted(wish); };
}

QString Page::progress(const Assessment&) const
{
    return {};
}

} // namespace ertrag
