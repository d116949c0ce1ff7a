// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/resource_list_model.h"

#include <map>

namespace gatehouse::schema {
class Schema;
}

namespace gatehouse::console {

class GatewaySession;

enum class CopyForm { Id, Yaml, Json, Curl, Gatehousectl };

// Resources as text for the clipboard and for files. What a schema marks as secret is left out, also where it was only just typed; a token is never part
// of a command, which names an environment variable in its place. Made for one use.
class ResourceText
{
public:
    explicit ResourceText(GatewaySession& session) : m_session(session) {}
    base::Json document(const ResourceRow& row);
    QString text(const ResourceRow& row, CopyForm form);
    // What stands between two of them.
    static QString separator(CopyForm form);
    // A list of documents, each with the tenant that it belongs to.
    QByteArray jsonList(const std::vector<const ResourceRow*>& rows);

private:
    const schema::Schema* schemaOf(const std::string& name, const base::Json& document);
    QString gatehousectl(const ResourceRow& row);
    GatewaySession& m_session;
    std::map<std::string, std::unique_ptr<schema::Schema>> m_schemas; // by kind, "policy/" and the policy's kind
};

} // namespace gatehouse::console
