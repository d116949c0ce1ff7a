// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"

#include <functional>

namespace gatehouse::base {

enum class LogLevel { Debug, Info, Warning, Error };

// The program's own log: one JSON object a line. Handed to whoever needs it by constructor; any thread.
// Never give it a secret.
class Logger
{
public:
    using Sink = std::function<void(std::string_view line)>;

    // Writes to standard error.
    explicit Logger(LogLevel least = LogLevel::Info);
    Logger(LogLevel least, Sink sink);

    bool wants(LogLevel level) const { return level >= m_least; }
    // {"time":…,"level":…,"part":…,"message":…, and the members of `fields`}
    void write(LogLevel level, std::string_view part, std::string_view message, const Json& fields = Json::object()) const;
    void info(std::string_view part, std::string_view message, const Json& fields = Json::object()) const { write(LogLevel::Info, part, message, fields); }
    void warn(std::string_view part, std::string_view message, const Json& fields = Json::object()) const { write(LogLevel::Warning, part, message, fields); }
    void error(std::string_view part, std::string_view message, const Json& fields = Json::object()) const { write(LogLevel::Error, part, message, fields); }

private:
    LogLevel m_least;
    Sink m_sink;
};

} // namespace gatehouse::base
