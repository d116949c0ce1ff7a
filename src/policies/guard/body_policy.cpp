// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/body_policy.h"

#include "base/units.h"
#include "policies/guard/body_text.h"

namespace gatehouse::policies {

using base::Json;
using pipeline::Verdict;

namespace {

constexpr uint64_t kMostBody = 64u << 20; // whatever the configuration says

} // namespace

BodyPolicy::Rules BodyPolicy::rulesFrom(const Json& config, const Codes& codes, uint64_t maxBody, std::vector<base::Problem>& problems)
{
    Rules rules;
    rules.codes = codes;
    rules.maxBody = maxBody;
    if (config.is_object() && config.contains("maxBody")) {
        const auto size = base::sizeFrom(config["maxBody"]);
        if (!size)
            problems.push_back({"/maxBody", size.error().text()});
        else if (*size > kMostBody || *size == 0)
            problems.push_back({"/maxBody", "from 1 byte to 64MiB: so much memory each request may take"});
        else
            rules.maxBody = *size;
    }
    const std::string larger = base::stringAt(config, "larger", "refuse");
    if (larger != "refuse" && larger != "pass")
        problems.push_back({"/larger", "one of refuse, pass"});
    rules.passesLarger = larger == "pass";
    const std::string compressed = base::stringAt(config, "compressed", "decode");
    if (compressed != "decode" && compressed != "refuse")
        problems.push_back({"/compressed", "one of decode, refuse"});
    rules.decodes = compressed == "decode";
    const std::string others = base::stringAt(config, "others", "pass");
    if (others != "pass" && others != "refuse" && others != "check")
        problems.push_back({"/others", "one of pass, refuse, check"});
    rules.others = others == "refuse" ? Others::Refuse : others == "check" ? Others::Check : Others::Pass;
    return rules;
}

Verdict BodyPolicy::onRequest(pipeline::Context& context) const
{
    if (!context.hasBody) {
        if (context.tracing)
            context.skip("there is no body");
        return Verdict::Continue;
    }
    std::string_view type;
    if (!mediaType(context.request->fields, type))
        return context.reject(400, m_rules.codes.mediaType, "The request says several media types of its body.");
    if (m_rules.others != Others::Check && !concerns(type)) {
        if (m_rules.others == Others::Refuse)
            return context.reject(415, m_rules.codes.mediaType, "Bodies of this media type are not taken here.");
        if (context.tracing)
            context.skip("bodies of this media type are not looked at");
        return Verdict::Continue;
    }
    if (readsText() && !isInUtf8(context.request->fields))
        return context.reject(415, m_rules.codes.mediaType, "Only UTF-8 is taken here.");
    if (!m_rules.decodes && isEncoded(context.request->fields))
        return context.reject(415, m_rules.codes.encoding, "Compressed bodies are not taken here.", {{"Accept-Encoding", "identity"}});
    return context.needBody(m_rules.maxBody);
}

Verdict BodyPolicy::onRequestBody(pipeline::Context& context, const pipeline::Body& body) const
{
    using State = pipeline::Body::State;
    if (body.state == State::Unknown) {
        context.skip("a sample of the body is needed to tell");
        return Verdict::Continue;
    }
    std::string_view text = body.bytes;
    const DecodedBody decoded;
    const Unreadable unreadable = body.state == State::TooLarge ? Unreadable::TooLarge : decodeBody(context.request->fields, body.bytes, m_rules.maxBody, text);
    switch (unreadable) {
    case Unreadable::No: break;
    case Unreadable::Coding:
        return context.reject(415, m_rules.codes.encoding, "The body has a content coding that is not taken here.", {{"Accept-Encoding", "gzip, deflate, br, zstd"}});
    case Unreadable::Corrupt: return context.reject(400, m_rules.codes.encoding, "The body is not what its Content-Encoding says.");
    case Unreadable::TooLarge:
        if (!m_rules.passesLarger)
            return context.reject(413, m_rules.codes.tooLarge, "A body may have at most " + base::sizeText(m_rules.maxBody) + " here.");
        if (context.tracing)
            context.skip("the body is too large to be looked at");
        return Verdict::Continue;
    }
    if (text.empty()) {
        context.skip("there is no body");
        return Verdict::Continue;
    }
    if (context.tracing)
        context.detail("body", base::sizeText(text.size()));
    return check(context, text);
}

} // namespace gatehouse::policies
