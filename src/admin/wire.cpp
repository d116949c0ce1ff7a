// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/wire.h"

namespace gatehouse::admin {

base::Json toJson(const store::Revision& revision)
{
    base::Json json = {{"number", revision.number},
                       {"time", base::rfc3339(revision.timeNs)},
                       {"author", revision.author},
                       {"source", revision.source},
                       {"message", revision.message},
                       {"restoredFrom", nullptr},
                       {"created", revision.created},
                       {"updated", revision.updated},
                       {"deleted", revision.deleted},
                       {"contentHash", revision.contentHash},
                       {"parentHash", revision.parentHash},
                       {"hash", revision.hash}};
    if (revision.restoredFrom != 0)
        json["restoredFrom"] = revision.restoredFrom;
    return json;
}

base::Json toJson(const store::AuditEntry& entry)
{
    return {{"sequence", entry.sequence},
            {"time", base::rfc3339(entry.timeNs)},
            {"administrator", entry.administrator},
            {"source", entry.source},
            {"action", entry.action},
            {"target", entry.target},
            {"outcome", entry.outcome},
            {"status", entry.status},
            {"revision", entry.revision},
            {"detail", entry.detail},
            {"requestId", entry.requestId},
            {"parentHash", entry.parentHash},
            {"hash", entry.hash}};
}

base::Json toJson(const ChangeResult& result)
{
    base::Json warnings = base::Json::array();
    for (const base::Problem& warning : result.warnings) {
        base::Json item = {{"pointer", warning.pointer}, {"message", warning.message}};
        if (warning.line > 0) {
            item["line"] = warning.line;
            item["column"] = warning.column;
        }
        warnings.push_back(std::move(item));
    }
    return {{"revision", result.revision},
            {"dryRun", result.dryRun},
            {"changed", result.changed},
            {"diff", domain::toJson(result.diff)},
            {"warnings", std::move(warnings)}};
}

} // namespace gatehouse::admin
