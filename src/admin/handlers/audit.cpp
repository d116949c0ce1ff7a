// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/cursor.h"
#include "admin/handlers/handlers.h"
#include "admin/wire.h"

namespace gatehouse::admin::handlers {

namespace {

constexpr size_t kExportPage = 500;

store::AuditFilter filterOf(const Call& call)
{
    store::AuditFilter filter;
    filter.administrator = call.query.text("administrator");
    filter.outcome = call.query.text("outcome");
    filter.text = call.query.text("q");
    filter.fromNs = call.query.timeNs("from", 0);
    filter.toNs = call.query.timeNs("to", INT64_MAX);
    return filter;
}

Answer page(const Call& call, store::AuditFilter filter)
{
    const auto limit = static_cast<size_t>(call.query.integer("limit", 100));
    filter.limit = limit + 1;
    auto entries = call.context.control.store().audit(filter);
    if (!entries)
        return problem(entries.error());
    base::Json next = nullptr;
    if (entries->size() > limit) {
        entries->resize(limit);
        next = numberCursor(entries->back().sequence);
    }
    base::Json items = base::Json::array();
    for (const store::AuditEntry& entry : *entries)
        items.push_back(toJson(entry));
    return Answer::json({{"items", std::move(items)}, {"next", std::move(next)}});
}

// All of it as lines, newest first; a page at a time, so that neither memory nor the loop's other guests feel its length.
net::Task<void> exportLines(Call& call, store::AuditFilter filter)
{
    store::ConfigStore& store = call.context.control.store();
    filter.limit = kExportPage;
    auto entries = store.audit(filter);
    if (!entries) {
        co_await sendAnswer(call, problem(entries.error()));
        co_return;
    }
    http::ResponseWriter::Fields fields;
    fields.emplace_back("Content-Type", "application/jsonl");
    fields.emplace_back("Cache-Control", "no-store");
    fields.emplace_back("X-Gatehouse-Request-Id", call.requestId);
    const auto begun = co_await call.response.begin(200, std::move(fields));
    if (!begun)
        co_return;
    while (entries && !entries->empty() && !call.response.closed()) {
        std::string lines;
        for (const store::AuditEntry& entry : *entries)
            lines += base::toText(toJson(entry)) + '\n';
        const auto written = co_await call.response.write(lines);
        if (!written)
            co_return;
        if (entries->size() < kExportPage)
            break;
        filter.before = entries->back().sequence;
        entries = store.audit(filter);
    }
    // The status is long sent: what went wrong is a line of its own, so that nobody takes a part for the whole.
    if (!entries) {
        const std::string line = base::toText({{"error", entries.error().message}, {"requestId", call.requestId}}) + '\n';
        [[maybe_unused]] const auto told = co_await call.response.write(line);
    }
    [[maybe_unused]] const auto ended = co_await call.response.end();
}

} // namespace

net::Task<void> audit(Call& call)
{
    store::AuditFilter filter = filterOf(call);
    const auto before = numberFromCursor(call.query.text("cursor"));
    if (!before) {
        co_await sendAnswer(call, badRequest(before.error().message, before.error().problems));
        co_return;
    }
    filter.before = *before;
    const std::string_view accept = call.request.field("accept");
    if (accept.find("application/jsonl") != std::string_view::npos || accept.find("application/x-ndjson") != std::string_view::npos)
        co_await exportLines(call, std::move(filter));
    else
        co_await sendAnswer(call, page(call, std::move(filter)));
}

} // namespace gatehouse::admin::handlers
