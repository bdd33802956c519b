// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

#include <QCoreApplication>

namespace ertrag
{

struct Edit;

/// What is kept beside the state that is worked on: copies of the book, versions of the campaign, how it was when
/// opened.
class VersionDesk
{
    Q_DECLARE_TR_FUNCTIONS(VersionDesk)
public:
    explicit VersionDesk(const DeskContext& context) : m_context(context) {}

    /// One goes on in the book that is open; if that cannot be written, in the copy.
    void saveCopy();
    void saveVersion();
    void openVersion(qint64 number);
    void goBackToOpened();

private:
    void saveElsewhere(const QString& path);
    void goBack(const Edit& edit, const QString& done);

    const DeskContext& m_context;
};

} // namespace ertrag
