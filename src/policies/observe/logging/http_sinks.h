// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/observe/http_poster.h"
#include "policies/observe/logging/record_fields.h"

namespace gatehouse::policies {

// Batches of JSON lines, posted.
class HttpSink final : public ExportSink
{
public:
    HttpSink(HttpPoster poster, RecordFields fields) : m_poster(std::move(poster)), m_fields(std::move(fields)) {}
    net::Task<Sent> send(ExportTools& tools, const std::vector<ExportItem>& items, uint64_t dropped) override;

private:
    const HttpPoster m_poster;
    const RecordFields m_fields;
};

// OTLP/HTTP logs as JSON.
class OtlpLogSink final : public ExportSink
{
public:
    OtlpLogSink(HttpPoster poster, RecordFields fields, std::string service) : m_poster(std::move(poster)), m_fields(std::move(fields)), m_service(std::move(service)) {}
    net::Task<Sent> send(ExportTools& tools, const std::vector<ExportItem>& items, uint64_t dropped) override;

private:
    const HttpPoster m_poster;
    const RecordFields m_fields;
    const std::string m_service;
};

} // namespace gatehouse::policies
