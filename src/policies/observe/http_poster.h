// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/observe/exporter.h"

namespace gatehouse::pipeline {
struct MakeContext;
}

namespace gatehouse::policies {

// A URL that batches are posted to, with what proves who sends them. Immutable.
struct HttpPoster {
    std::string url;
    std::string secretName; // header field; "" for none
    std::string secret;     // its value
    std::chrono::nanoseconds timeout = std::chrono::seconds(10);

    // Done for 2xx; worth another try when nobody answers, and for 408, 429 and 5xx.
    net::Task<ExportSink::Sent> post(ExportTools& tools, std::string contentType, std::string body) const;

    // From the members url, secretHeader, secret and timeout of `config`; what is wrong is told below `pointer`.
    static HttpPoster from(const base::Json& config, const std::string& pointer, const pipeline::MakeContext& context, std::vector<base::Problem>& problems);
};

} // namespace gatehouse::policies
