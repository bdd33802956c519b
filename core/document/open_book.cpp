// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/open_book.h"

namespace ertrag
{

OpenBook::OpenBook(QObject* parent)
    : QObject(parent), m_autosaver(m_session, [this](const CampaignState& state) { return m_store.write(state); })
{
    connect(&m_autosaver, &Autosaver::stateChanged, this, [this](SaveState state) {
        if (state == SaveState::Saved && m_store.isOpen())
            m_session.forgetFileRows();
    });
}

void OpenBook::show(CampaignState state)
{
    m_open = true;
    m_session.open(std::move(state));
    emit shown();
}

void OpenBook::close()
{
    m_store.close();
    m_open = false;
    emit shown();
}

} // namespace ertrag
