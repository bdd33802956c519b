// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_state.h"

#include "app/appearance_desk.h"
#include "app/settings.h"
#include "core/document/open_book.h"
#include "ui/present/words/foreign.h"
#include "ui/window/steps.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace ertrag
{
namespace
{

const QString dot = QStringLiteral(" · ");

struct WindowState {
    Q_DECLARE_TR_FUNCTIONS(WindowState)
};

} // namespace

QString fileName(const OpenBook& book)
{
    return book.isExample() ? WindowState::tr("Example") : QFileInfo(book.store().path()).fileName();
}

QString windowTitle(const OpenBook& book)
{
    const QString company = book.plan().company.name, file = fileName(book), dash = QStringLiteral(" — ");
    const bool saidByFile = company.isEmpty() || QFileInfo(file).completeBaseName() == company;
    return foreign(book.plan().name) + dash + (saidByFile ? QString() : foreign(company) + dash) + foreign(file) +
           dash + QStringLiteral("Ertrag");
}

SavedNote savedNote(const OpenBook& book)
{
    if (book.isExample())
        return {WindowState::tr("Example, not saved"), Tone::Quiet};
    switch (book.autosaver().state()) {
    case SaveState::Saved:
        return book.store().writable()
                   ? SavedNote{QStringLiteral("✓ ") + WindowState::tr("Everything saved"), Tone::Quiet}
                   : SavedNote{WindowState::tr("For reading only"), Tone::Caution};
    case SaveState::Typing:
        return {WindowState::tr("Not saved yet"), Tone::Quiet};
    case SaveState::Waiting:
        return {WindowState::tr("Saving …"), Tone::Quiet};
    case SaveState::Retrying:
        return {WindowState::tr("File is busy, trying again …"), Tone::Caution};
    case SaveState::Refused:
        break;
    }
    return {WindowState::tr("Not saved"), Tone::Bad};
}

EditMenuState editMenuState(const Session& session)
{
    EditMenuState state;
    state.canUndo = session.canUndo();
    state.canRedo = session.canRedo();
    state.undoWords = fieldWords(session.undoField());
    state.redoWords = fieldWords(session.redoField());
    state.currentName = session.plan().name;
    return state;
}

MenuState menuState(const OpenBook& book, const AppearanceDesk& appearance)
{
    MenuState state;
    state.bookOpen = book.isOpen();
    state.language = appearance.language();
    state.appearance = appearance.appearance();
    state.allStations = appearance.allStations();
    if (!book.isOpen())
        return state;
    state.edit = editMenuState(book.session());
    const Campaign& plan = book.plan();
    for (const BookEntry& entry : book.store().campaigns())
        state.campaigns.push_back({entry.id, entry.id == plan.id ? plan.name : entry.name});
    if (state.campaigns.empty())
        state.campaigns = {{plan.id, plan.name}};
    for (const BookVersion& version : book.store().versions(plan.id))
        state.versions.push_back(
            {version.number, version.name + dot + appearance.numbers().day(version.savedAt.toLocalTime().date())});
    state.currentCampaign = plan.id;
    return state;
}

std::vector<RecentEntry> recentEntries(const std::vector<RecentBook>& books, const NumberText& numbers)
{
    std::vector<RecentEntry> entries;
    for (const RecentBook& book : books)
        entries.push_back(
            {book.path, foreign(book.name),
             foreign(book.note) + dot + numbers.day(QDateTime::fromSecsSinceEpoch(book.openedAt).date())});
    return entries;
}

} // namespace ertrag
