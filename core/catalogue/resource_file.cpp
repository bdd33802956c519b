// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/resource_file.h"

#include <QFile>
#include <QJsonDocument>

// The linker drops the compiled files of a static library unless somebody asks for them.
static void keepResources()
{
    Q_INIT_RESOURCE(core);
}

namespace ertrag
{

Result<QJsonObject> readResource(const QString& path)
{
    keepResources();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotFound, path, {}, {}, 0};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return Error{ErrorCode::JsonSyntax, path, problem.errorString(), {}, 0};
    const int schema = document.object().value(QLatin1String("schema_version")).toInt(1);
    if (schema > 1)
        return Error{ErrorCode::JsonSchemaTooNew, path, QString::number(schema), QStringLiteral("1"), 0};
    return document.object();
}

QString textFor(const QJsonObject& byLanguage, const QString& language)
{
    const QString own = byLanguage.value(language.section(QLatin1Char('_'), 0, 0).toLower()).toString();
    return own.isEmpty() ? byLanguage.value(QLatin1String("en")).toString() : own;
}

} // namespace ertrag
