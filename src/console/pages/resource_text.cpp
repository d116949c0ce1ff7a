// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/resource_text.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/models/schema_cache.h"
#include "schema/document.h"
#include "schema/validator.h"

namespace gatehouse::console {

namespace {

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

const schema::Schema* ResourceText::schemaOf(const std::string& name, const base::Json& document)
{
    const auto [place, isNew] = m_schemas.emplace(name, nullptr);
    if (isNew && document.is_object()) {
        if (auto compiled = schema::Schema::compile(document))
            place->second = std::make_unique<schema::Schema>(std::move(*compiled));
    }
    return place->second.get();
}

base::Json ResourceText::document(const ResourceRow& row)
{
    base::Json value = row.value();
    if (const auto* schema = schemaOf(std::string(domain::kindName(row.key.kind)), m_session.schemas().resource(row.key.kind)))
        value = schema->redacted(value);
    if (row.key.kind == domain::Kind::Policy && value.is_object() && value.contains("config")) {
        const std::string kind = base::stringAt(value, "kind");
        if (const auto* schema = schemaOf("policy/" + kind, m_session.schemas().policy(fromUtf8(kind))))
            value["config"] = schema->redacted(value["config"]);
    }
    return value;
}

QString ResourceText::text(const ResourceRow& row, CopyForm form)
{
    const QString path = fromUtf8(domain::resourcePath(row.key));
    switch (form) {
    case CopyForm::Id:
        return fromUtf8(row.key.id);
    case CopyForm::Yaml:
        return fromUtf8(schema::toYaml(document(row)));
    case CopyForm::Json:
        return fromUtf8(base::toPrettyText(document(row)));
    case CopyForm::Curl: // what would be done for a pending change; else how it is read
        if (row.state == PendingState::Deleted)
            return m_session.driver().asCurl(QStringLiteral("DELETE"), path);
        if (row.pending)
            return m_session.driver().asCurl(QStringLiteral("PUT"), path, QByteArray::fromStdString(base::toText(document(row))));
        return m_session.driver().asCurl(QStringLiteral("GET"), path);
    case CopyForm::Gatehousectl:
        return gatehousectl(row);
    }
    return {};
}

QString ResourceText::gatehousectl(const ResourceRow& row)
{
    const QUrl url = m_session.connection().url;
    QString line = QStringLiteral("gatehousectl");
    if (!m_session.connection().isLocalGateway && url.isValid() && !url.isEmpty())
        line += QStringLiteral(" --url ") + shellQuoted(url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash));
    const QString path = shellQuoted(fromUtf8(domain::resourcePath(row.key)).mid(int(sizeof "/v1/") - 1));
    if (row.state == PendingState::Deleted)
        return line + QStringLiteral(" delete ") + path;
    if (row.pending)
        return QStringLiteral("printf '%s' %1 | %2 put %3").arg(shellQuoted(fromUtf8(base::toText(document(row)))), line, path);
    return line + QStringLiteral(" get ") + path;
}

QString ResourceText::separator(CopyForm form)
{
    return form == CopyForm::Yaml ? QStringLiteral("---\n") : QStringLiteral("\n");
}

QByteArray ResourceText::jsonList(const std::vector<const ResourceRow*>& rows)
{
    base::Json list = base::Json::array();
    for (const ResourceRow* row : rows) {
        base::Json value = document(*row);
        if (value.is_object() && !row->key.tenant.empty())
            value["tenant"] = row->key.tenant;
        list.push_back(std::move(value));
    }
    return QByteArray::fromStdString(base::toPrettyText(list)) + '\n';
}

} // namespace gatehouse::console
