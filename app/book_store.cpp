// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_store.h"

#include "core/book/book_file.h"

#include <QFileInfo>

namespace ertrag {

Result<CampaignState> readBook(const QString& path)
{
    const Result<BookFile> book = BookFile::open(path, false);
    if (!book)
        return book.error();
    const std::vector<BookEntry> entries = book.value().campaigns();
    if (entries.empty())
        return Error{ErrorCode::CampaignUnknown, path, {}, {}, 0};
    // The newest campaign is the one that is being worked on.
    Result<Campaign> plan = book.value().loadPlan(entries.back().id);
    if (!plan)
        return plan.error();
    Result<Actuals> actuals = book.value().loadActuals(entries.back().id);
    if (!actuals)
        return actuals.error();
    return CampaignState{std::move(plan).value(), std::move(actuals).value()};
}

Done writeBook(const QString& path, const CampaignState& state)
{
    Result<BookFile> book = QFileInfo::exists(path) ? BookFile::open(path) : BookFile::create(path);
    if (!book)
        return book.error();
    return book.value().save(state.plan, state.actuals);
}

} // namespace ertrag
