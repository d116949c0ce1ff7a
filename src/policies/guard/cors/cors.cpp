// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/cors/cors.h"

#include "base/bytes.h"
#include "base/units.h"
#include "pipeline/header_rules.h"
#include "policies/guard/cors/origin_set.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {


using base::Json;
using http::HeaderId;
using pipeline::HeaderEdit;
using pipeline::Verdict;

constexpr std::string_view kAllowOrigin = "Access-Control-Allow-Origin";
constexpr std::string_view kAllowCredentials = "Access-Control-Allow-Credentials";
constexpr std::string_view kExpose = "Access-Control-Expose-Headers";

struct Settings {
    OriginSet origins;
    std::string methods; // "GET, POST"
    std::vector<std::string> headers;
    bool anyHeader = false;
    std::string headerList;
    std::string exposed;
    bool credentials = false;
    std::string maxAge;
    bool refuseOthers = false;
};

class Cors : public pipeline::Policy
{
public:
    explicit Cors(Settings settings) : m_settings(std::move(settings)) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        // Whoever caches the answer must know that it depends on who asks.
        const bool one = m_settings.origins.any() && !m_settings.credentials;
        if (!one)
            context.responseEdits.push_back({HeaderEdit::Op::Add, HeaderId::Vary, http::headerName(HeaderId::Vary), "Origin"});
        const http::HeaderFields& fields = context.request->fields;
        const http::HeaderField* origin = fields.find(HeaderId::Origin);
        if (!origin) {
            if (context.tracing)
                context.skip("no other origin: no browser asks");
            return Verdict::Continue;
        }
        if (context.tracing)
            context.detail("origin", std::string(origin->value));
        const bool preflight = context.request->method == http::Method::Options && fields.find(HeaderId::AccessControlRequestMethod);
        if (!m_settings.origins.contains(origin->value))
            return foreign(context, preflight);
        const std::string_view allowed = one ? std::string_view("*") : origin->value;
        if (preflight)
            return answerPreflight(context, allowed);
        pipeline::HeaderEdits& edits = context.responseEdits;
        set(edits, kAllowOrigin, allowed);
        if (m_settings.credentials)
            set(edits, kAllowCredentials, "true");
        else
            remove(edits, kAllowCredentials);
        if (m_settings.exposed.empty())
            remove(edits, kExpose);
        else
            set(edits, kExpose, m_settings.exposed);
        if (context.tracing)
            context.explain("the origin is allowed");
        return Verdict::Continue;
    }

private:
    static void set(pipeline::HeaderEdits& edits, std::string_view name, std::string_view value) { edits.push_back({HeaderEdit::Op::Set, HeaderId::Unknown, name, value}); }
    static void remove(pipeline::HeaderEdits& edits, std::string_view name) { edits.push_back({HeaderEdit::Op::Remove, HeaderId::Unknown, name, {}}); }

    Verdict foreign(pipeline::Context& context, bool preflight) const
    {
        if (preflight || m_settings.refuseOthers)
            return context.reject(403, "cors.origin-not-allowed", "Pages from this origin may not call this API.");
        // The gateway decides, not the upstream: the browser keeps the answer from the page.
        remove(context.responseEdits, kAllowOrigin);
        remove(context.responseEdits, kAllowCredentials);
        if (context.tracing)
            context.explain("the origin is not allowed: the browser will not show the answer to the page");
        return Verdict::Continue;
    }

    Verdict answerPreflight(pipeline::Context& context, std::string_view origin) const
    {
        pipeline::Answer answer;
        answer.status = 204;
        answer.fields.emplace_back(kAllowOrigin, origin);
        if (m_settings.credentials)
            answer.fields.emplace_back(kAllowCredentials, "true");
        answer.fields.emplace_back("Access-Control-Allow-Methods", m_settings.methods);
        // With credentials a star means nothing to browsers: what was asked for is named.
        const std::string_view asked = context.request->fields.value(HeaderId::AccessControlRequestHeaders);
        if (m_settings.anyHeader && !asked.empty()) {
            answer.fields.emplace_back("Access-Control-Allow-Headers", asked);
            context.responseEdits.push_back({HeaderEdit::Op::Add, HeaderId::Vary, http::headerName(HeaderId::Vary), "Access-Control-Request-Headers"});
        } else if (!m_settings.headerList.empty()) {
            answer.fields.emplace_back("Access-Control-Allow-Headers", m_settings.headerList);
        }
        answer.fields.emplace_back("Access-Control-Max-Age", m_settings.maxAge);
        if (context.tracing)
            context.explain("a preflight: answered by the gateway");
        return context.answer(std::move(answer));
    }

    const Settings m_settings;
};

// A list of tokens as one field value; `star` is set when "*" is among them.
std::string tokens(const Json& config, const char* member, bool& star, std::vector<base::Problem>& problems)
{
    std::string out;
    const Json& list = base::memberAt(config, member);
    for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
        const std::string text = list[i].is_string() ? list[i].get<std::string>() : std::string();
        if (text == "*") {
            star = true;
            continue;
        }
        const auto isToken = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos; };
        if (text.empty() || !std::all_of(text.begin(), text.end(), isToken)) {
            problems.push_back({std::string("/") + member + '/' + std::to_string(i), "letters, digits and !#$%&'*+-.^_`|~ alone"});
            continue;
        }
        out += (out.empty() ? "" : ", ") + text;
    }
    return out;
}

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeCors(const Json& config, const pipeline::MakeContext&)
{
    Settings settings;
    std::vector<base::Problem> problems;
    const Json& origins = base::memberAt(config, "origins");
    for (size_t i = 0; origins.is_array() && i < origins.size(); ++i) {
        const std::string origin = origins[i].is_string() ? origins[i].get<std::string>() : std::string();
        if (const std::string wrong = OriginSet::problem(origin); !wrong.empty())
            problems.push_back({"/origins/" + std::to_string(i), wrong});
        else
            settings.origins.add(origin);
    }
    settings.origins.sort();
    settings.credentials = base::boolAt(config, "credentials");
    if (settings.credentials && settings.origins.any())
        problems.push_back({"/credentials", "with credentials the origins have to be named: \"*\" would let every page act for its visitor"});
    bool anyMethod = false;
    bool anyExposed = false;
    settings.methods = tokens(config, "methods", anyMethod, problems);
    if (settings.methods.empty() || anyMethod)
        settings.methods = "GET, HEAD, POST, PUT, PATCH, DELETE";
    settings.headerList = tokens(config, "headers", settings.anyHeader, problems);
    settings.exposed = tokens(config, "exposed", anyExposed, problems);
    if (anyExposed && !settings.credentials)
        settings.exposed = "*";
    else if (anyExposed)
        problems.push_back({"/exposed", "with credentials the header fields have to be named"});
    const auto maxAge = base::durationFrom(config.contains("maxAge") ? config["maxAge"] : Json("10m"));
    if (!maxAge)
        problems.push_back({"/maxAge", maxAge.error().text()});
    else
        settings.maxAge = std::to_string(std::chrono::duration_cast<std::chrono::seconds>(*maxAge).count());
    settings.refuseOthers = base::boolAt(config, "refuseOthers");
    if (!problems.empty())
        return base::invalid("cors is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Cors>(std::move(settings)));
}

} // namespace gatehouse::policies
