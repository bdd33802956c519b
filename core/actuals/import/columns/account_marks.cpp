// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/columns/account_marks.h"

#include "core/actuals/import/columns/platforms.h"

#include <QCryptographicHash>
#include <algorithm>
#include <set>

namespace ertrag
{
namespace
{

// Comparable titles in the words of the platforms' own exports.
const QStringList& idTitles()
{
    static const QStringList titles{QStringLiteral("account id"),     QStringLiteral("account_id"),
                                    QStringLiteral("accountid"),      QStringLiteral("ad account id"),
                                    QStringLiteral("account number"), QStringLiteral("konto-id"),
                                    QStringLiteral("kontonummer"),    QStringLiteral("werbekonto-id")};
    return titles;
}

const QStringList& customerTitles()
{
    static const QStringList titles{QStringLiteral("customer id"), QStringLiteral("kundennummer")};
    return titles;
}

const QStringList& nameTitles()
{
    static const QStringList titles{QStringLiteral("account name"), QStringLiteral("accountname"),
                                    QStringLiteral("account_name"), QStringLiteral("ad account name"),
                                    QStringLiteral("kontoname"),    QStringLiteral("name des werbekontos")};
    return titles;
}

int columnOf(const std::vector<QString>& heading, const QStringList& titles)
{
    for (size_t i = 0; i < heading.size(); ++i)
        if (titles.contains(comparableTitle(heading[i])))
            return int(i);
    return -1;
}

QString mark(const QString& kind, const QString& account)
{
    const QByteArray hash = QCryptographicHash::hash(account.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return kind + QString::fromLatin1(hash);
}

} // namespace

std::vector<QString> accountMarks(const RawTable& table, size_t headingRow, size_t endRow, bool advertises)
{
    const std::vector<QString>& heading = table.rows[headingRow];
    int column = columnOf(heading, idTitles());
    if (column < 0 && advertises)
        column = columnOf(heading, customerTitles());
    const QString kind = column >= 0 ? QStringLiteral("id:") : QStringLiteral("name:");
    if (column < 0)
        column = columnOf(heading, nameTitles());
    std::set<QString> marks;
    for (size_t row = headingRow + 1; column >= 0 && row < endRow; ++row) {
        const QString account =
            size_t(column) < table.rows[row].size() ? table.rows[row][size_t(column)].trimmed() : QString();
        // "--" of a total is no account.
        if (std::any_of(account.begin(), account.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            marks.insert(mark(kind, account));
    }
    return {marks.begin(), marks.end()};
}

} // namespace ertrag
