// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/json_threat/json_threat.h"

#include "policies/guard/body_policy.h"
#include "policies/guard/body_text.h"
#include "policies/guard/bound_from.h"
#include "policies/guard/json_threat/json_scanner.h"

namespace gatehouse::policies {

namespace {

using base::Json;
using Finding = JsonScanner::Finding;
using pipeline::Verdict;

constexpr BodyPolicy::Codes kCodes{"json-threat.too-large", "json-threat.encoding", "json-threat.media-type"};
constexpr size_t kMostForbidden = 100;

class JsonThreat : public BodyPolicy
{
public:
    JsonThreat(Rules rules, JsonBounds bounds) : BodyPolicy(std::move(rules)), m_bounds(std::move(bounds)) {}

protected:
    bool concerns(std::string_view mediaType) const override { return isJsonType(mediaType); }

    Verdict check(pipeline::Context& context, std::string_view text) const override
    {
        thread_local JsonScanner scanner;
        const Finding finding = scanner.scan(text, m_bounds);
        if (finding == Finding::None) {
            if (context.tracing)
                context.explain("the JSON is as it should be");
            return Verdict::Continue;
        }
        const std::string at = ", at byte " + std::to_string(scanner.offset()) + '.';
        const auto most = [&](std::string_view code, const char* what, uint64_t bound, const char* unit) {
            return context.reject(400, code, std::string(what) + ' ' + std::to_string(bound) + ' ' + unit + at);
        };
        switch (finding) {
        case Finding::None:
        case Finding::Malformed: break;
        case Finding::Depth: return most("json-threat.depth", "The JSON is nested deeper than", m_bounds.depth, "levels");
        case Finding::StringLength: return most("json-threat.string", "A text in the JSON is longer than", m_bounds.stringLength, "bytes");
        case Finding::KeyLength: return most("json-threat.key", "A member's name in the JSON is longer than", m_bounds.keyLength, "bytes");
        case Finding::ArrayItems: return most("json-threat.array", "An array in the JSON has more than", m_bounds.arrayItems, "items");
        case Finding::ObjectMembers: return most("json-threat.object", "An object in the JSON has more than", m_bounds.objectMembers, "members");
        case Finding::Values: return most("json-threat.values", "The JSON has more than", m_bounds.values, "values");
        case Finding::NumberLength: return most("json-threat.number", "A number in the JSON is longer than", m_bounds.numberLength, "characters");
        case Finding::DuplicateKey: return context.reject(400, "json-threat.duplicate-key", "An object in the JSON has a member twice" + at);
        case Finding::ForbiddenKey: return context.reject(400, "json-threat.forbidden-key", "A member in the JSON has a name that is not allowed" + at);
        }
        return context.reject(400, "json-threat.malformed", "The body is not well-formed JSON" + at);
    }

private:
    const JsonBounds m_bounds;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeJsonThreat(const Json& config, const pipeline::MakeContext&)
{
    std::vector<base::Problem> problems;
    BodyPolicy::Rules rules = BodyPolicy::rulesFrom(config, kCodes, 1u << 20, problems);
    JsonBounds bounds;
    bounds.depth = boundFrom(config, "maxDepth", bounds.depth, 10'000, problems);
    bounds.values = boundFrom(config, "maxValues", bounds.values, 100'000'000, problems);
    bounds.objectMembers = boundFrom(config, "maxMembers", bounds.objectMembers, 10'000'000, problems);
    bounds.arrayItems = boundFrom(config, "maxItems", bounds.arrayItems, 10'000'000, problems);
    bounds.keyLength = boundFrom(config, "maxKeyLength", bounds.keyLength, 1'000'000, problems);
    bounds.stringLength = boundFrom(config, "maxStringLength", bounds.stringLength, 64u << 20, problems);
    bounds.numberLength = boundFrom(config, "maxNumberLength", bounds.numberLength, 1'000'000, problems);
    bounds.duplicateKeys = base::boolAt(config, "duplicateKeys", false);
    bounds.forbiddenKeys = textsFrom(config, "forbiddenKeys", {"__proto__"}, kMostForbidden, problems);
    if (!problems.empty())
        return base::invalid("json-threat is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<JsonThreat>(std::move(rules), std::move(bounds)));
}

} // namespace gatehouse::policies
