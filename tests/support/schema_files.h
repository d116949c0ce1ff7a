// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "domain/resource.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <map>

namespace gatehouse::testing {

// The schemas as they stand in the source tree, so that tests of the console see every one that is added.
inline base::Json readJson(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    auto parsed = base::parseJson(file.readAll().toStdString());
    return parsed ? std::move(*parsed) : base::Json();
}

inline std::map<domain::Kind, base::Json> resourceSchemaFiles()
{
    std::map<domain::Kind, base::Json> schemas;
    for (const domain::Kind kind : domain::kKinds) {
        const std::string name(domain::kindName(kind));
        base::Json schema = readJson(QStringLiteral(GATEHOUSE_SOURCE_DIR "/src/schema/resources/%1.json").arg(QString::fromStdString(name)));
        if (schema.is_object())
            schemas[kind] = std::move(schema);
    }
    return schemas;
}

// By kind, told from the folder: policies/limit/rate_limit/schema.json is "rate-limit".
inline std::map<QString, base::Json> policySchemaFiles()
{
    std::map<QString, base::Json> schemas;
    for (QDirIterator it(QStringLiteral(GATEHOUSE_SOURCE_DIR "/src/policies"), {QStringLiteral("*schema.json")}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        QString kind = QFileInfo(path).dir().dirName();
        base::Json schema = readJson(path);
        if (schema.is_object())
            schemas[kind.replace(u'_', u'-')] = std::move(schema);
    }
    return schemas;
}

} // namespace gatehouse::testing
