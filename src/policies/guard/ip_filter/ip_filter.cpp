// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/ip_filter/ip_filter.h"

#include "base/units.h"
#include "http/client/url.h"
#include "pipeline/call_outs.h"
#include "pipeline/shared_states.h"
#include "policies/guard/ip_filter/address_list.h"
#include "policies/guard/ip_filter/address_set.h"

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;

using Lists = std::vector<std::shared_ptr<AddressList>>;

constexpr size_t kMostLists = 16;

struct Settings {
    AddressSet allow;
    AddressSet deny;
    Lists allowLists;
    Lists denyLists;
    bool allowOthers = true;
    bool refuseUnread = true; // while one of the lists was never read
    bool reportOnly = false;  // nobody is held up for a list that is not there yet
};

class IpFilter : public pipeline::Policy
{
public:
    explicit IpFilter(Settings settings) : m_settings(std::move(settings)) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        // Only at the very beginning, when the first reading is under way.
        if ((!m_settings.denyLists.empty() || !m_settings.allowLists.empty()) && context.loop && !context.dryRun && unsettled()) {
            if (!m_settings.reportOnly)
                return Verdict::Suspend;
            beginAll();
            if (context.tracing)
                context.skip("a list was not read yet");
            return Verdict::Continue;
        }
        return decide(context);
    }

    net::Task<Verdict> resume(pipeline::Context& context) const override
    {
        while (AddressList* const list = context.loop ? unsettled() : nullptr) {
            co_await list->source().untilSettled(*context.loop);
            if (!list->source().settled())
                break; // too many wait
        }
        co_return decide(context);
    }

private:
    enum class Found : uint8_t { No, Yes, Unknown };

    AddressList* unsettled() const
    {
        for (const Lists* lists : {&m_settings.denyLists, &m_settings.allowLists}) {
            for (const auto& list : *lists) {
                if (!list->source().settled())
                    return list.get();
            }
        }
        return nullptr;
    }

    void beginAll() const
    {
        for (const Lists* lists : {&m_settings.denyLists, &m_settings.allowLists}) {
            for (const auto& list : *lists)
                list->source().begin();
        }
    }

    static Found find(const AddressSet& fixed, const Lists& lists, const net::IpAddress& client)
    {
        if (fixed.contains(client))
            return Found::Yes;
        Found found = Found::No;
        for (const auto& list : lists) {
            const AddressSet* const addresses = list->addresses();
            if (addresses && addresses->contains(client))
                return Found::Yes;
            if (!addresses)
                found = Found::Unknown;
        }
        return found;
    }

    Verdict decide(pipeline::Context& context) const
    {
        const Found denied = find(m_settings.deny, m_settings.denyLists, context.client);
        const Found allowed = denied == Found::Yes ? Found::No : find(m_settings.allow, m_settings.allowLists, context.client);
        if (context.tracing)
            context.detail("client", context.client.text());
        // What would count first is not known.
        const bool open = denied == Found::Unknown || (denied == Found::No && allowed == Found::Unknown && !m_settings.allowOthers);
        if (open && m_settings.refuseUnread) {
            if (context.tracing)
                explainUnread(context);
            return context.reject(503, "ip-filter.unread", "Who may call this API is not known yet; try again shortly.", {{"Retry-After", "5"}});
        }
        const bool passes = denied != Found::Yes && (allowed == Found::Yes || m_settings.allowOthers);
        if (context.tracing) {
            const char* why = denied == Found::Yes ? "is in the deny list" : allowed == Found::Yes ? "is in the allow list" : m_settings.allowOthers ? "is in no list, and others may pass" : "is not in the allow list";
            context.explain(context.client.text() + ' ' + why);
        }
        return passes ? Verdict::Continue : context.reject(403, "ip-filter.denied", "Clients from this address may not call this API.");
    }

    void explainUnread(pipeline::Context& context) const
    {
        context.explain("a list was not read yet");
        for (const Lists* lists : {&m_settings.denyLists, &m_settings.allowLists}) {
            for (size_t i = 0; i < lists->size(); ++i) {
                if (const std::string fault = (*lists)[i]->source().fault(); !fault.empty())
                    context.detail((lists == &m_settings.denyLists ? "denyUrls/" : "allowUrls/") + std::to_string(i), fault);
            }
        }
    }

    const Settings m_settings;
};

std::vector<net::Cidr> networksAt(const Json& config, const char* member, std::vector<base::Problem>& problems)
{
    std::vector<net::Cidr> out;
    const Json& list = base::memberAt(config, member);
    for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
        const std::string pointer = std::string("/") + member + '/' + std::to_string(i);
        if (!list[i].is_string()) {
            problems.push_back({pointer, "an address or a network such as 10.0.0.0/8"});
            continue;
        }
        auto network = net::Cidr::parse(list[i].get_ref<const std::string&>());
        if (network)
            out.push_back(*network);
        else
            problems.push_back({pointer, network.error().text()});
    }
    return out;
}

Lists listsAt(const Json& config, const char* member, std::chrono::nanoseconds refresh, const pipeline::MakeContext& context, std::vector<base::Problem>& problems)
{
    Lists out;
    const Json& urls = base::memberAt(config, member);
    for (size_t i = 0; urls.is_array() && i < urls.size() && problems.empty(); ++i) {
        const std::string pointer = std::string("/") + member + '/' + std::to_string(i);
        const std::string url = urls[i].is_string() ? urls[i].get<std::string>() : std::string();
        const auto parsed = http::Url::parse(url);
        if (i >= kMostLists)
            problems.push_back({pointer, "at most " + std::to_string(kMostLists) + " lists"});
        else if (!parsed)
            problems.push_back({pointer, parsed.error().message});
        else if (!parsed->tls && !pipeline::isThisMachine(parsed->host))
            problems.push_back({pointer, "lists are read by https, since whoever changes them on the way decides who may call"});
        if (!problems.empty())
            break;
        const auto target = pipeline::makeCallTarget(url, {}, context);
        if (!target) {
            problems.push_back({pointer, target.error().problems.front().message});
            break;
        }
        TextSource::Options options;
        options.url = url;
        options.tls = (*target)->tls;
        options.refresh = refresh;
        const auto calls = pipeline::sharedCallOuts(context); // before, as what is shared is made one at a time
        const auto make = [&] { return std::make_shared<AddressList>(options, calls); };
        // Policies that name the same list share it.
        out.push_back(context.states ? context.states->keep<AddressList>("address-list\n" + url + '\n' + std::to_string(refresh.count()), make) : make());
    }
    return out;
}

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeIpFilter(const Json& config, const pipeline::MakeContext& context)
{
    std::vector<base::Problem> problems;
    Settings settings;
    const std::vector<net::Cidr> allow = networksAt(config, "allow", problems);
    const std::vector<net::Cidr> deny = networksAt(config, "deny", problems);
    const std::string others = base::stringAt(config, "default", "auto");
    if (others != "auto" && others != "allow" && others != "deny")
        problems.push_back({"/default", "one of auto, allow, deny"});
    const auto refresh = base::durationFrom(config.contains("refresh") ? config["refresh"] : Json("1h"));
    if (!refresh)
        problems.push_back({"/refresh", refresh.error().text()});
    else if (*refresh < std::chrono::minutes(1) || *refresh > std::chrono::hours(24 * 7))
        problems.push_back({"/refresh", "from one minute to seven days"});
    const std::string unread = base::stringAt(config, "unread", "deny");
    if (unread != "deny" && unread != "allow")
        problems.push_back({"/unread", "one of deny, allow"});
    // Last: nothing is begun for a configuration that is refused anyway.
    if (problems.empty()) {
        settings.denyLists = listsAt(config, "denyUrls", *refresh, context, problems);
        settings.allowLists = listsAt(config, "allowUrls", *refresh, context, problems);
    }
    if (!problems.empty())
        return base::invalid("ip-filter is not set up right", std::move(problems));
    settings.allowOthers = others == "allow" || (others == "auto" && allow.empty() && settings.allowLists.empty());
    settings.allow = AddressSet(allow);
    settings.deny = AddressSet(deny);
    settings.refuseUnread = unread == "deny";
    settings.reportOnly = context.reportOnly;
    return std::unique_ptr<pipeline::Policy>(std::make_unique<IpFilter>(std::move(settings)));
}

} // namespace gatehouse::policies
