// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "http/client/fetch.h"
#include "pipeline/call_outs.h"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace gatehouse::policies {

// Asks whoever issued a token what it is worth (RFC 7662). Immutable; any thread.
class Introspection
{
public:
    struct Settings {
        std::shared_ptr<pipeline::CallTarget> target;
        std::shared_ptr<pipeline::CallOuts> calls;
        std::string clientId;
        std::string clientSecret;
        bool inBody = false;                // client_secret_post instead of client_secret_basic
        std::string issuer;                 // empty: not looked at
        std::vector<std::string> audiences; // none: not looked at
        std::string resource;               // an audience that is named at all must be among the audiences, or this
        std::chrono::nanoseconds skew{0};
    };
    struct Finding {
        enum class Kind : uint8_t { Unknown /* nobody could be asked */, Busy /* too many ask */, Inactive, Active } kind = Kind::Unknown;
        const char* what = "";   // of an inactive one: one sentence for people
        std::string fault;       // of one that could not be asked about, for the trace
        base::Json claims;       // of an active one
        int64_t fromNs = 0;      // since 1970
        int64_t untilNs = 0;
    };

    explicit Introspection(Settings settings) : m_settings(std::move(settings)) {}

    net::Task<Finding> ask(net::EventLoop& loop, std::string token, std::string tenant) const;

    http::ClientRequest questionFor(std::string_view token) const;
    Finding read(const http::ClientResponse& answer, int64_t wallNs) const;

private:
    const Settings m_settings;
};

// application/x-www-form-urlencoded, one value.
std::string formEncoded(std::string_view text);

} // namespace gatehouse::policies
