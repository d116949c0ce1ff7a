// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/observe/http_poster.h"

#include "base/units.h"
#include "http/client/fetch.h"
#include "http/client/url.h"
#include "net/tls_context.h"
#include "pipeline/header_rules.h"
#include "pipeline/policy_type.h"

namespace gatehouse::policies {

net::Task<ExportSink::Sent> HttpPoster::post(ExportTools& tools, std::string contentType, std::string body) const
{
    using Sent = ExportSink::Sent;
    http::ClientRequest request;
    request.method = "POST";
    request.url = url;
    request.body = std::move(body);
    request.fields.emplace_back("Content-Type", std::move(contentType));
    request.fields.emplace_back("User-Agent", "Gatehouse");
    if (!secretName.empty())
        request.fields.emplace_back(secretName, secret);
    http::ClientOptions options;
    options.timeout = timeout;
    options.maxBodyBytes = 64 * 1024;
    options.resolver = &tools.resolver;
    if (url.starts_with("https:")) {
        auto tls = tools.clientTls();
        if (!tls)
            co_return Sent::Later;
        options.tls = *tls;
    }
    const auto answer = co_await http::fetch(tools.loop, std::move(request), std::move(options));
    if (!answer)
        co_return answer.error().code == base::ErrorCode::TooLarge ? Sent::Done : Sent::Later;
    if (answer->status >= 200 && answer->status < 300)
        co_return Sent::Done;
    co_return answer->status >= 500 || answer->status == 408 || answer->status == 429 ? Sent::Later : Sent::Never;
}

HttpPoster HttpPoster::from(const base::Json& config, const std::string& pointer, const pipeline::MakeContext& context, std::vector<base::Problem>& problems)
{
    HttpPoster out;
    out.url = base::stringAt(config, "url");
    bool isSafe = true; // nobody reads on the way
    if (!out.url.empty()) {
        const auto url = http::Url::parse(out.url);
        if (!url)
            problems.push_back({pointer + "/url", url.error().message});
        else
            isSafe = url->tls || url->host == "127.0.0.1" || url->host == "::1" || url->host == "localhost";
    }
    out.timeout = base::durationAt(config, "timeout", out.timeout);
    if (out.timeout < std::chrono::milliseconds(100) || out.timeout > std::chrono::minutes(1))
        problems.push_back({pointer + "/timeout", "100ms to 1m"});
    const std::string id = base::stringAt(config, "secret");
    if (id.empty())
        return out;
    out.secretName = base::stringAt(config, "secretHeader", "Authorization");
    if (const std::string wrong = pipeline::headerNameProblem(out.secretName); !wrong.empty())
        problems.push_back({pointer + "/secretHeader", wrong});
    auto secret = context.secret ? context.secret(id) : base::Result<std::string>(base::failure(base::ErrorCode::Unavailable, "secrets cannot be read here"));
    if (!secret)
        problems.push_back({pointer + "/secret", secret.error().message});
    else if (!pipeline::headerValueProblem(*secret).empty() || secret->empty())
        problems.push_back({pointer + "/secret", "the secret can't stand in a header field"});
    else
        out.secret = std::move(*secret);
    if (!out.secret.empty() && !isSafe)
        problems.push_back({pointer + "/url", "a secret only goes by https"});
    return out;
}

} // namespace gatehouse::policies
