// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/observe/logging/record_fields.h"

namespace gatehouse::policies {

// OpenTelemetry's protocol (OTLP 1) as JSON: what is posted to /v1/logs and /v1/traces. Pure functions.

// {"key":…,"value":{"stringValue":…}}; numbers become intValue or doubleValue, lists and objects text.
base::Json otlpAttribute(const std::string& name, const base::Json& value);
base::Json otlpResource(const std::string& service);
// Names of OpenTelemetry's conventions for HTTP where there are such, else gatehouse.NAME. `record`: of RecordFields.
base::Json otlpAttributes(const base::Json& record);
base::Json otlpLogs(const std::vector<ExportItem>& items, const RecordFields& fields, const std::string& service, uint64_t dropped, int64_t wallNs);
// Spans of request, policies and tries; of items with a trace id.
base::Json otlpTraces(const std::vector<ExportItem>& items, const std::string& service);

} // namespace gatehouse::policies
