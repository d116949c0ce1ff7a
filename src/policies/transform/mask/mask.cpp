// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/mask/mask.h"

#include "base/bytes.h"
#include "policies/transform/body_kind.h"
#include "policies/transform/mask/log_hider.h"
#include "policies/transform/mask/mask_filter.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;

constexpr size_t kMostRules = 64;
constexpr size_t kMostMatches = 64;
constexpr size_t kLongestMatch = 1024;
constexpr size_t kMostShown = 32;
constexpr std::string_view kTypes[] = {"text/*",        "application/json",       "application/*+json",   "application/x-ndjson", "application/jsonl", "application/xml",
                                       "application/*+xml", "application/javascript", "application/graphql-response+json"};
constexpr std::string_view kBinary[] = {"image/", "video/", "audio/", "font/", "application/octet-stream", "application/zip", "application/gzip", "application/pdf"};

// Parts of such things need not be refused.
bool isPlainlyBinary(std::string_view type)
{
    return std::any_of(std::begin(kBinary), std::end(kBinary), [&](std::string_view begin) { return base::equalsIgnoreCase(type.substr(0, begin.size()), begin); });
}

class Mask : public pipeline::Policy
{
public:
    Mask(std::shared_ptr<const MaskRules> rules, std::vector<TypePattern> types, bool bodies, bool logs, bool strict)
        : m_rules(std::move(rules)), m_types(std::move(types)), m_bodies(bodies), m_logs(logs), m_strict(strict), m_hider(m_rules)
    {
    }

    Verdict onRequest(pipeline::Context& context) const override
    {
        if (m_bodies)
            askForReadable(context);
        if (context.tracing) {
            context.explain(m_bodies ? m_logs ? "what the rules find is disguised in the answer and in logs" : "what the rules find is disguised in the answer"
                                     : m_logs ? "what the rules find is disguised in logs" : "disguises nothing");
        }
        return Verdict::Continue;
    }

    void onResponse(pipeline::Context& context, const http::ResponseHead& response) const override
    {
        if (!m_bodies || response.status < 200 || response.status == 204 || response.status == 205 || response.status == 304)
            return;
        const BodyKind kind = BodyKind::of(response);
        if (kind.isFramed)
            return;
        const bool isLooked = kind.type.empty() || kind.isPart || std::any_of(m_types.begin(), m_types.end(), [&](const TypePattern& pattern) { return pattern.takes(kind.type); });
        if (!isLooked || (response.status == 206 && isPlainlyBinary(kind.type)))
            return;
        const bool hasNoBody = context.request->method == http::Method::Head;
        std::unique_ptr<Decoder> decoder = kind.isCoded ? decoderFor(response.fields) : nullptr;
        if (kind.isPart || !kind.isUtf8 || (kind.isCoded && !decoder)) {
            if (m_strict && !hasNoBody)
                context.refuseResponse(502, "mask.unreadable", "The upstream's answer can't be looked through for personal data.");
            return;
        }
        forgetBodyFields(context, response.fields, decoder != nullptr);
        if (hasNoBody)
            return;
        const bool mayBeJson = kind.type.empty() || base::equalsIgnoreCase(kind.type, "text/plain") || base::equalsIgnoreCase(kind.type, "text/javascript");
        const auto form = kind.isJson ? MaskFilter::Form::Json : mayBeJson ? MaskFilter::Form::Unknown : MaskFilter::Form::Text;
        context.filterResponse(std::make_unique<MaskFilter>(m_rules, form, std::move(decoder), m_strict));
    }

    const pipeline::LogMask* logMask() const override { return m_logs ? &m_hider : nullptr; }

private:
    const std::shared_ptr<const MaskRules> m_rules;
    const std::vector<TypePattern> m_types;
    const bool m_bodies;
    const bool m_logs;
    const bool m_strict;
    const LogHider m_hider;
};

struct Reader {
    const Json& config;
    const pipeline::MakeContext& context;
    std::vector<base::Problem> problems;
    std::string hashKey;
    JsonPaths paths;

    void problem(std::string pointer, std::string message) { problems.push_back({std::move(pointer), std::move(message)}); }

    std::vector<std::string> texts(const Json& list, const std::string& pointer)
    {
        std::vector<std::string> out;
        for (size_t i = 0; list.is_array() && i < list.size() && i < kMostMatches; ++i) {
            if (!list[i].is_string() || list[i].get_ref<const std::string&>().empty() || list[i].get_ref<const std::string&>().size() > kLongestMatch)
                problem(base::joinPointer(pointer, i), "a text of at most " + std::to_string(kLongestMatch) + " bytes");
            else
                out.push_back(list[i].get<std::string>());
        }
        return out;
    }

    void readHashKey()
    {
        const std::string id = base::stringAt(config, "hashKey");
        if (id.empty())
            return;
        if (!context.secret)
            return problem("/hashKey", "secrets cannot be read here");
        auto text = context.secret(id);
        if (!text)
            return problem("/hashKey", text.error().message);
        if (text->size() < 16)
            return problem("/hashKey", "the secret is too short to be a key: 16 bytes at least");
        hashKey = std::move(*text);
    }

    MaskRule rule(const Json& given, size_t index)
    {
        static constexpr std::pair<std::string_view, Kind> kKinds[] = {{"email", Kind::Email},       {"phone", Kind::Phone}, {"card", Kind::Card}, {"iban", Kind::Iban},
                                                                       {"identity", Kind::Identity}, {"key", Kind::Key},     {"path", Kind::Path}, {"pattern", Kind::Pattern}};
        const std::string pointer = "/rules/" + std::to_string(index);
        MaskRule out;
        const std::string find = base::stringAt(given, "find");
        const auto* known = std::find_if(std::begin(kKinds), std::end(kKinds), [&](const auto& each) { return each.first == find; });
        if (known == std::end(kKinds))
            problem(pointer + "/find", "what is looked for");
        else
            out.kind = known->second;
        const std::vector<std::string> match = texts(base::memberAt(given, "match"), pointer + "/match");
        const bool named = out.kind == Kind::Key || out.kind == Kind::Path || out.kind == Kind::Pattern;
        if (named && match.empty())
            problem(pointer + "/match", out.kind == Kind::Pattern ? "at least one pattern" : "at least one name");
        for (size_t i = 0; out.kind == Kind::Path && i < match.size(); ++i) {
            if (auto added = paths.add(match[i], static_cast<uint32_t>(index)); !added)
                problem(base::joinPointer(pointer + "/match", i), added.error().message);
        }
        for (size_t i = 0; out.kind == Kind::Key && i < match.size(); ++i)
            out.names.push_back(base::toLower(match[i]));
        auto detectors = makeDetectors(out.kind, match);
        if (!detectors)
            problem(pointer + "/match", detectors.error().message);
        else
            out.detectors = std::move(*detectors);
        const std::string show = base::stringAt(given, "show", "replacement");
        out.disguise.show = show == "part" ? Disguise::Show::Part : show == "hash" ? Disguise::Show::Hash : Disguise::Show::Replacement;
        out.disguise.replacement = base::stringAt(given, "replacement", "***");
        if (out.disguise.replacement.size() > 64 || !base::isValidUtf8(out.disguise.replacement) || std::any_of(out.disguise.replacement.begin(), out.disguise.replacement.end(), [](unsigned char c) { return c < 0x20; }))
            problem(pointer + "/replacement", "a text of at most 64 bytes on one line");
        for (const auto& [member, into] : {std::pair{"first", &out.disguise.first}, std::pair{"last", &out.disguise.last}}) {
            const int64_t count = base::intAt(given, member, static_cast<int64_t>(*into));
            if (count < 0 || count > static_cast<int64_t>(kMostShown))
                problem(pointer + '/' + member, "0 to " + std::to_string(kMostShown));
            else
                *into = static_cast<size_t>(count);
        }
        if (out.disguise.show == Disguise::Show::Hash) {
            if (hashKey.empty())
                problem("/hashKey", "rules that show a hash need a key: without one, short values could be tried out");
            out.disguise.hashKey = hashKey;
        }
        return out;
    }
};

const Json& defaultRules()
{
    static const Json rules = Json::array({Json{{"find", "email"}, {"show", "part"}}, Json{{"find", "card"}, {"show", "part"}}, Json{{"find", "iban"}, {"show", "part"}}});
    return rules;
}

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeMask(const Json& config, const pipeline::MakeContext& context)
{
    Reader reader{config, context, {}, {}, {}};
    reader.readHashKey();
    const Json& given = config.is_object() && config.contains("rules") ? base::memberAt(config, "rules") : defaultRules();
    std::vector<MaskRule> rules;
    if (!given.is_array() || given.size() > kMostRules)
        reader.problem("/rules", "a list of at most " + std::to_string(kMostRules) + " rules");
    for (size_t i = 0; given.is_array() && i < std::min(given.size(), kMostRules); ++i)
        rules.push_back(reader.rule(given[i], i));
    std::vector<TypePattern> types;
    if (config.is_object() && config.contains("types")) {
        for (const std::string& type : reader.texts(base::memberAt(config, "types"), "/types"))
            types.emplace_back(type);
    } else {
        for (const std::string_view type : kTypes)
            types.emplace_back(type);
    }
    if (!reader.problems.empty())
        return base::invalid("mask is not set up right", std::move(reader.problems));
    auto all = std::make_shared<const MaskRules>(std::move(rules), std::move(reader.paths));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Mask>(std::move(all), std::move(types), base::boolAt(config, "bodies", true), base::boolAt(config, "logs", true),
                                                                    base::stringAt(config, "unreadable", "refuse") == "refuse"));
}

} // namespace gatehouse::policies
