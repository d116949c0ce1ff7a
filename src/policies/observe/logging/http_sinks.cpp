// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/observe/logging/http_sinks.h"

#include "policies/observe/otlp.h"

namespace gatehouse::policies {

net::Task<ExportSink::Sent> HttpSink::send(ExportTools& tools, const std::vector<ExportItem>& items, uint64_t dropped)
{
    std::string text;
    if (dropped > 0)
        text += base::toText(droppedNotice(dropped, tools.loop.wallNs())) + '\n';
    for (const ExportItem& item : items)
        text += base::toText(m_fields.of(item)) + '\n';
    co_return co_await m_poster.post(tools, "application/x-ndjson", std::move(text));
}

net::Task<ExportSink::Sent> OtlpLogSink::send(ExportTools& tools, const std::vector<ExportItem>& items, uint64_t dropped)
{
    std::string text = base::toText(otlpLogs(items, m_fields, m_service, dropped, tools.loop.wallNs()));
    co_return co_await m_poster.post(tools, "application/json", std::move(text));
}

} // namespace gatehouse::policies
