// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/options.h"

namespace ertrag
{

Result<qint64> Options::number(const char* name, qint64 otherwise, qint64 from, qint64 to) const
{
    if (!has(name))
        return otherwise;
    bool read = false;
    const qint64 value = text(name).toLongLong(&read);
    if (!read || value < from || value > to)
        return Error{ErrorCode::ValueOutOfRange, QLatin1String("--") + QLatin1String(name), text(name),
                     QStringLiteral("%1..%2").arg(from).arg(to), 0};
    return value;
}

Result<Options> readOptions(const QStringList& arguments, const QStringList& allowed)
{
    const QStringList flags{QStringLiteral("json"),        QStringLiteral("dry-run"), QStringLiteral("without-cost"),
                            QStringLiteral("independent"), QStringLiteral("newer"),   QStringLiteral("accept-skipped")};
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (!arguments[i].startsWith(QLatin1String("--"))) {
            options.plain << arguments[i];
            continue;
        }
        const QString name = arguments[i].mid(2);
        if (flags.contains(name))
            options.named.insert(name, QString());
        else if (allowed.contains(name) && i + 1 < arguments.size())
            options.named.insert(name, arguments[++i]);
        else
            return Error{ErrorCode::Usage, arguments[i], {}, {}, 0};
    }
    return options;
}

} // namespace ertrag
