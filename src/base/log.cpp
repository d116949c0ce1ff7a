// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/log.h"

#include "base/clock.h"

#include <unistd.h>

namespace gatehouse::base {

namespace {

constexpr std::string_view kNames[] = {"debug", "info", "warning", "error"};

void toStandardError(std::string_view line)
{
    // One write a line, so that threads and processes do not interleave.
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, line.data(), line.size());
}

} // namespace

Logger::Logger(LogLevel least) : Logger(least, toStandardError) {}

Logger::Logger(LogLevel least, Sink sink) : m_least(least), m_sink(std::move(sink)) {}

void Logger::write(LogLevel level, std::string_view part, std::string_view message, const Json& fields) const
{
    if (!wants(level))
        return;
    Json line = fields.is_object() ? fields : Json::object();
    line["time"] = rfc3339(systemClock().wallNs());
    line["level"] = kNames[static_cast<size_t>(level)];
    line["part"] = part;
    line["message"] = message;
    m_sink(toText(line) + '\n');
}

} // namespace gatehouse::base
