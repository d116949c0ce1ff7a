// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/redirect/redirect.h"

#include "base/bytes.h"
#include "policies/traffic/fields.h"
#include "policies/traffic/path_change.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;

enum class Scheme : uint8_t { Same, Http, Https };

struct Aim {
    int status = 307;
    Scheme scheme = Scheme::Https;
    std::string host; // empty: as asked for
    uint16_t port = 0; // 0: the scheme's own
    bool keepQuery = true;
};

// What was sent is repeated in a header field: nothing but visible ASCII, and nothing that ends a quotation.
void appendQuery(std::string& out, std::string_view query)
{
    static constexpr char kHex[] = "0123456789ABCDEF";
    for (const char c : query) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7f && c != '"' && c != '<' && c != '>' && c != '\\') {
            out += c;
        } else {
            out += '%';
            out += kHex[byte >> 4];
            out += kHex[byte & 15];
        }
    }
}

class Redirect : public pipeline::Policy
{
public:
    Redirect(Aim aim, PathChange path) : m_aim(std::move(aim)), m_path(std::move(path)) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        const http::RequestHead& request = *context.request;
        const std::optional<std::string_view> path = m_path.apply(context);
        if (!path) {
            context.skip("the path that comes out is none");
            return Verdict::Continue;
        }
        const bool https = m_aim.scheme == Scheme::Same ? context.tls : m_aim.scheme == Scheme::Https;
        const bool sameScheme = https == context.tls;
        const bool sameHost = m_aim.host.empty() || m_aim.host == request.host;
        const bool samePort = m_aim.port == 0 || portOf(request, context.tls) == m_aim.port;
        const bool queryGone = !m_aim.keepQuery && !request.query.empty();
        // Who is there already is not sent round in circles.
        if (sameScheme && sameHost && samePort && *path == request.path && !queryGone) {
            context.skip("the request is already where it would be sent");
            return Verdict::Continue;
        }
        std::string location;
        const std::string_view host = m_aim.host.empty() ? request.host : std::string_view(m_aim.host);
        if (sameScheme && m_aim.host.empty() && m_aim.port == 0) {
            // Relative (RFC 9110, section 10.2.2): right behind any proxy. Two slashes at the beginning would name another host.
            if (path->starts_with("//"))
                location = "/.";
        } else if (host.empty()) {
            context.skip("the request names no host");
            return Verdict::Continue;
        } else {
            location = https ? "https://" : "http://";
            location += host;
            if (m_aim.port != 0 && m_aim.port != (https ? 443 : 80))
                location += ':' + std::to_string(m_aim.port);
        }
        location += *path;
        if (m_aim.keepQuery && !request.query.empty()) {
            location += '?';
            appendQuery(location, request.query);
        }
        if (context.tracing) {
            context.explain("sent on with " + std::to_string(m_aim.status));
            context.detail("location", location.substr(0, location.find('?'))); // a query may hold a credential
        }
        pipeline::Answer answer;
        answer.status = m_aim.status;
        answer.fields.emplace_back("Location", std::move(location));
        return context.answer(std::move(answer));
    }

private:
    static uint32_t portOf(const http::RequestHead& request, bool tls)
    {
        const std::string_view authority = request.fields.value(http::HeaderId::Host);
        const size_t colon = authority.rfind(':');
        if (colon == std::string_view::npos || colon + 1 == authority.size() || authority.find(']', colon) != std::string_view::npos)
            return tls ? 443 : 80;
        uint32_t port = 0;
        for (const char c : authority.substr(colon + 1))
            port = std::min<uint32_t>(c >= '0' && c <= '9' ? port * 10 + static_cast<uint32_t>(c - '0') : 65536, 65536);
        return port;
    }

    const Aim m_aim;
    const PathChange m_path;
};

std::string hostProblem(std::string_view host)
{
    if (host.size() > 253)
        return "too long for a host";
    const bool literal = host.starts_with('[') && host.ends_with(']');
    const std::string_view allowed = literal ? "[]:.0123456789abcdefABCDEF" : "-._abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    return host.find_first_not_of(allowed) == std::string_view::npos ? std::string() : "a host name or address; the port has a field of its own";
}

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeRedirect(const Json& config, const pipeline::MakeContext&)
{
    std::vector<base::Problem> problems;
    Aim aim;
    aim.status = static_cast<int>(base::intAt(config, "status", 307));
    if (const int known[] = {301, 302, 303, 307, 308}; std::find(std::begin(known), std::end(known), aim.status) == std::end(known))
        problems.push_back({"/status", "one of 301, 302, 303, 307, 308"});
    const std::string scheme = base::stringAt(config, "scheme", "https");
    if (scheme != "https" && scheme != "http" && scheme != "same")
        problems.push_back({"/scheme", "one of https, http, same"});
    aim.scheme = scheme == "same" ? Scheme::Same : scheme == "http" ? Scheme::Http : Scheme::Https;
    aim.host = base::toLower(base::stringAt(config, "host"));
    if (const std::string wrong = hostProblem(aim.host); !wrong.empty())
        problems.push_back({"/host", wrong});
    aim.port = static_cast<uint16_t>(countField(config, "port", 0, 0, 65535, problems));
    aim.keepQuery = base::boolAt(config, "keepQuery", true);
    PathChange path = PathChange::from(config, problems);
    if (!problems.empty())
        return base::invalid("redirect is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Redirect>(std::move(aim), std::move(path)));
}

} // namespace gatehouse::policies
