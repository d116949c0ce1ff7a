// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/security_headers/security_headers.h"

#include "base/bytes.h"
#include "base/units.h"
#include "pipeline/header_rules.h"

#include <algorithm>
#include <array>

namespace gatehouse::policies {

namespace {

using base::Json;
using http::HeaderId;
using pipeline::HeaderEdit;
using pipeline::Verdict;

constexpr std::string_view kHsts = "Strict-Transport-Security";
constexpr std::string_view kCsp = "Content-Security-Policy";
constexpr std::string_view kCspReport = "Content-Security-Policy-Report-Only";
constexpr std::chrono::hours kPreloadAge{24 * 365}; // what the browsers' list asks for
constexpr std::chrono::hours kLongestAge{24 * 365 * 10};

// What `make` does when a field is not in the configuration; the schema says the same.
constexpr std::string_view kDefaultCsp = "default-src 'none'; frame-ancestors 'none'";
constexpr std::string_view kDefaultPermissions = "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";
constexpr std::array<std::string_view, 4> kDefaultRemoved{"Server", "X-Powered-By", "X-AspNet-Version", "X-AspNetMvc-Version"};

class SecurityHeaders : public pipeline::Policy
{
public:
    // Fields with names that outlive the policy (constants) or are kept by it.
    struct Field {
        std::string name;
        std::string value;
        HeaderEdit::Op op = HeaderEdit::Op::Set;
    };

    SecurityHeaders(std::vector<Field> fields, std::optional<Field> hsts, bool hstsAlways) : m_fields(std::move(fields)), m_hsts(std::move(hsts)), m_hstsAlways(hstsAlways)
    {
        for (const Field& field : m_fields)
            m_edits.push_back(editOf(field));
        if (m_hsts)
            m_hstsEdit = editOf(*m_hsts);
    }

    Verdict onRequest(pipeline::Context& context) const override
    {
        pipeline::HeaderEdits& edits = context.responseEdits;
        edits.insert(edits.end(), m_edits.begin(), m_edits.end());
        // Over plain HTTP the field means nothing, and must not be sent (RFC 6797, section 7.2).
        const bool hsts = m_hsts && (context.tls || m_hstsAlways);
        if (hsts)
            edits.push_back(m_hstsEdit);
        if (context.tracing)
            explain(context, hsts);
        return Verdict::Continue;
    }

private:
    static HeaderEdit editOf(const Field& field) { return {field.op, http::headerId(field.name), field.name, field.value}; }

    void explain(pipeline::Context& context, bool hsts) const
    {
        const auto removed = static_cast<size_t>(std::count_if(m_fields.begin(), m_fields.end(), [](const Field& field) { return field.op == HeaderEdit::Op::Remove; }));
        const size_t set = m_fields.size() - removed + (hsts ? 1 : 0);
        const auto counted = [](size_t n) { return std::to_string(n) + (n == 1 ? " header field" : " header fields"); };
        context.explain("the answer gets " + counted(set) + ", and " + std::to_string(removed) + " of the upstream are taken out");
        if (m_hsts && !hsts)
            context.detail(kHsts, "not sent: the request did not come over TLS");
        for (const Field& field : m_fields)
            context.detail(field.name, field.op == HeaderEdit::Op::Remove ? "removed" : field.op == HeaderEdit::Op::Set ? "set" : "set unless the upstream does");
    }

    const std::vector<Field> m_fields;
    const std::optional<Field> m_hsts;
    const bool m_hstsAlways;
    std::vector<HeaderEdit> m_edits; // views into m_fields
    HeaderEdit m_hstsEdit;
};

using Field = SecurityHeaders::Field;

class Reader
{
public:
    explicit Reader(const Json& config) : m_config(config)
    {
        const std::string existing = base::stringAt(config, "existing", "keep");
        if (existing != "keep" && existing != "replace")
            m_problems.push_back({"/existing", "one of keep, replace"});
        m_op = existing == "replace" ? HeaderEdit::Op::Set : HeaderEdit::Op::AddIfAbsent;
    }

    base::Result<std::unique_ptr<pipeline::Policy>> read()
    {
        const std::optional<Field> hsts = readHsts();
        const std::string csp = text("contentSecurityPolicy", kDefaultCsp);
        if (!csp.empty())
            add(base::boolAt(m_config, "reportOnly") ? kCspReport : kCsp, csp);
        if (base::boolAt(m_config, "contentTypeOptions", true))
            add("X-Content-Type-Options", "nosniff");
        choose("frameOptions", "X-Frame-Options", {"deny", "sameorigin"}, "deny", true);
        choose("referrerPolicy", "Referrer-Policy",
               {"no-referrer", "same-origin", "origin", "strict-origin", "origin-when-cross-origin", "strict-origin-when-cross-origin", "no-referrer-when-downgrade", "unsafe-url"}, "no-referrer");
        const std::string permissions = text("permissionsPolicy", kDefaultPermissions);
        if (!permissions.empty())
            add("Permissions-Policy", permissions);
        choose("openerPolicy", "Cross-Origin-Opener-Policy", {"same-origin", "same-origin-allow-popups", "noopener-allow-popups", "unsafe-none"}, "same-origin");
        choose("embedderPolicy", "Cross-Origin-Embedder-Policy", {"require-corp", "credentialless", "unsafe-none"}, "off");
        choose("resourcePolicy", "Cross-Origin-Resource-Policy", {"same-origin", "same-site", "cross-origin"}, "same-origin");
        readRemoved();
        if (!m_problems.empty())
            return base::invalid("security-headers is not set up right", std::move(m_problems));
        return std::unique_ptr<pipeline::Policy>(std::make_unique<SecurityHeaders>(std::move(m_fields), hsts, base::boolAt(base::memberAt(m_config, "hsts"), "always")));
    }

private:
    void add(std::string_view name, std::string_view value) { m_fields.push_back({std::string(name), std::string(value), m_op}); }

    std::string text(const char* member, std::string_view fallback)
    {
        std::string value = base::stringAt(m_config, member, fallback);
        if (const std::string wrong = pipeline::headerValueProblem(value); !wrong.empty())
            m_problems.push_back({std::string("/") + member, wrong});
        return std::string(base::trim(value));
    }

    void choose(const char* member, std::string_view name, std::initializer_list<std::string_view> values, std::string_view fallback, bool capitals = false)
    {
        std::string value = base::stringAt(m_config, member, fallback);
        if (value == "off")
            return;
        if (std::find(values.begin(), values.end(), value) == values.end()) {
            m_problems.push_back({std::string("/") + member, "none of the values that browsers know"});
            return;
        }
        if (capitals)
            std::transform(value.begin(), value.end(), value.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
        add(name, value);
    }

    std::optional<Field> readHsts()
    {
        const Json& hsts = base::memberAt(m_config, "hsts");
        if (!base::boolAt(hsts, "enabled", true))
            return {};
        const auto age = base::durationFrom(hsts.is_object() && hsts.contains("maxAge") ? hsts["maxAge"] : Json("365d"));
        if (!age) {
            m_problems.push_back({"/hsts/maxAge", age.error().text()});
            return {};
        }
        if (*age > kLongestAge)
            m_problems.push_back({"/hsts/maxAge", "at most ten years"});
        const bool subdomains = base::boolAt(hsts, "includeSubDomains", true);
        const bool preload = base::boolAt(hsts, "preload");
        if (preload && (!subdomains || *age < kPreloadAge))
            m_problems.push_back({"/hsts/preload", "browsers take a site into their list with its subdomains and a year at least"});
        std::string value = "max-age=" + std::to_string(std::chrono::duration_cast<std::chrono::seconds>(*age).count());
        if (subdomains)
            value += "; includeSubDomains";
        if (preload)
            value += "; preload";
        return Field{std::string(kHsts), std::move(value), m_op};
    }

    void readRemoved()
    {
        const auto remove = [this](std::string_view name) { m_fields.push_back({std::string(name), {}, HeaderEdit::Op::Remove}); };
        const Json& list = base::memberAt(m_config, "remove");
        if (!list.is_array()) {
            std::for_each(kDefaultRemoved.begin(), kDefaultRemoved.end(), remove);
            return;
        }
        for (size_t i = 0; i < list.size(); ++i) {
            const std::string name = list[i].is_string() ? list[i].get<std::string>() : std::string();
            const bool isSet = std::any_of(m_fields.begin(), m_fields.end(), [&](const Field& field) { return field.op != HeaderEdit::Op::Remove && base::equalsIgnoreCase(field.name, name); });
            if (const std::string wrong = pipeline::headerNameProblem(name); !wrong.empty())
                m_problems.push_back({"/remove/" + std::to_string(i), wrong});
            else if (isSet || base::equalsIgnoreCase(name, kHsts))
                m_problems.push_back({"/remove/" + std::to_string(i), "this policy sets that field: it is either set or removed"});
            else
                remove(name);
        }
    }

    const Json& m_config;
    HeaderEdit::Op m_op = HeaderEdit::Op::AddIfAbsent;
    std::vector<Field> m_fields;
    std::vector<base::Problem> m_problems;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeSecurityHeaders(const Json& config, const pipeline::MakeContext&)
{
    return Reader(config).read();
}

} // namespace gatehouse::policies
