// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/acl/acl.h"

#include <algorithm>
#include <set>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;

constexpr size_t kMostEntries = 10'000;

// Looks at each of the texts that a sign joins.
template <class Fits>
bool anyOf(std::string_view joined, char sign, Fits fits)
{
    while (!joined.empty()) {
        const std::string_view one = joined.substr(0, joined.find(sign));
        if (!one.empty() && fits(one))
            return true;
        joined.remove_prefix(std::min(one.size() + 1, joined.size()));
    }
    return false;
}

// One side of the lists.
struct Callers {
    using Names = std::set<std::string, std::less<>>;
    Names consumers;
    Names groups;
    Names scopes;
    Names tenants;

    bool empty() const { return consumers.empty() && groups.empty() && scopes.empty() && tenants.empty(); }

    bool hasConsumer(const pipeline::Context& context) const { return context.consumer && consumers.contains(context.consumer->id); }
    bool hasGroup(const pipeline::Context& context) const
    {
        if (groups.empty())
            return false;
        const auto isListed = [&](std::string_view group) { return groups.contains(group); };
        const bool own = context.consumer && std::any_of(context.consumer->groups.begin(), context.consumer->groups.end(), isListed);
        return own || anyOf(context.tokenGroups, ',', isListed);
    }
    bool hasScope(const pipeline::Context& context) const
    {
        return !scopes.empty() && anyOf(context.tokenScopes, ' ', [&](std::string_view scope) { return scopes.contains(scope); });
    }
    bool hasTenant(const pipeline::Context& context) const { return context.place && tenants.contains(context.place->tenant); }

    // The list that has the caller; null when none has.
    const char* any(const pipeline::Context& context) const
    {
        return hasConsumer(context) ? "consumers" : hasGroup(context) ? "groups" : hasScope(context) ? "scopes" : hasTenant(context) ? "tenants" : nullptr;
    }
    // The first list that is used and does not have the caller; null when all have.
    const char* lacking(const pipeline::Context& context) const
    {
        if (!consumers.empty() && !hasConsumer(context))
            return "consumers";
        if (!groups.empty() && !hasGroup(context))
            return "groups";
        if (!scopes.empty() && !hasScope(context))
            return "scopes";
        return !tenants.empty() && !hasTenant(context) ? "tenants" : nullptr;
    }
};

class Acl : public pipeline::Policy
{
public:
    Acl(Callers allow, Callers deny, bool every) : m_allow(std::move(allow)), m_deny(std::move(deny)), m_every(every) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        if (const char* list = m_deny.any(context)) {
            tell(context, "deny", list);
            return context.reject(403, "acl.denied", "This caller is refused here.");
        }
        if (m_allow.empty()) {
            context.explain("nobody is refused who is not listed");
            return Verdict::Continue;
        }
        if (const char* list = m_every ? m_allow.lacking(context) : nullptr) {
            tell(context, "lacking", list);
            return context.reject(403, "acl.not-allowed", "This caller is not among those who are allowed here.");
        }
        const char* const list = m_allow.any(context);
        if (!list)
            return context.reject(403, "acl.not-allowed", "This caller is not among those who are allowed here.");
        tell(context, "allow", list);
        context.explain("the caller is on a list of those who are allowed");
        return Verdict::Continue;
    }

private:
    static void tell(pipeline::Context& context, std::string_view what, const char* list)
    {
        if (context.tracing)
            context.detail(what, list);
    }

    const Callers m_allow;
    const Callers m_deny;
    const bool m_every;
};

Callers::Names names(const Json& side, const char* member, const std::string& pointer, std::vector<base::Problem>& problems)
{
    Callers::Names out;
    const Json& list = base::memberAt(side, member);
    if (list.is_array() && list.size() > kMostEntries)
        problems.push_back({base::joinPointer(pointer, member), "more than " + std::to_string(kMostEntries)});
    for (size_t i = 0; list.is_array() && i < std::min(list.size(), kMostEntries); ++i) {
        if (list[i].is_string() && !list[i].get_ref<const std::string&>().empty())
            out.insert(list[i].get<std::string>());
        else // left out, a list that allows would allow everybody
            problems.push_back({base::joinPointer(base::joinPointer(pointer, member), i), "is no name"});
    }
    if (!list.is_null() && !list.is_array())
        problems.push_back({base::joinPointer(pointer, member), "is no list"});
    return out;
}

Callers callers(const Json& config, const char* member, std::vector<base::Problem>& problems)
{
    const Json& side = base::memberAt(config, member);
    const std::string pointer = base::joinPointer("", member);
    if (!side.is_null() && !side.is_object())
        problems.push_back({pointer, "is no object"});
    return {names(side, "consumers", pointer, problems), names(side, "groups", pointer, problems), names(side, "scopes", pointer, problems), names(side, "tenants", pointer, problems)};
}

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeAcl(const Json& config, const pipeline::MakeContext&)
{
    std::vector<base::Problem> problems;
    Callers allow = callers(config, "allow", problems);
    Callers deny = callers(config, "deny", problems);
    const std::string match = base::stringAt(config, "match", "any");
    if (match != "any" && match != "every")
        problems.push_back({"/match", "one of any, every"});
    if (!problems.empty())
        return base::invalid("acl is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Acl>(std::move(allow), std::move(deny), match == "every"));
}

} // namespace gatehouse::policies
