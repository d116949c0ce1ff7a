// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/ip_filter/ip_filter.h"

#include "policies/guard/ip_filter/address_set.h"

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;

class IpFilter : public pipeline::Policy
{
public:
    IpFilter(const std::vector<net::Cidr>& allow, const std::vector<net::Cidr>& deny, bool allowOthers) : m_allow(allow), m_deny(deny), m_allowOthers(allowOthers) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        const bool denied = m_deny.contains(context.client);
        const bool allowed = !denied && m_allow.contains(context.client);
        const bool passes = !denied && (allowed || m_allowOthers);
        if (context.tracing) {
            const char* why = denied ? "is in the deny list" : allowed ? "is in the allow list" : m_allowOthers ? "is in no list, and others may pass" : "is not in the allow list";
            context.explain(context.client.text() + ' ' + why);
            context.detail("client", context.client.text());
        }
        return passes ? Verdict::Continue : context.reject(403, "ip-filter.denied", "Clients from this address may not call this API.");
    }

private:
    const AddressSet m_allow;
    const AddressSet m_deny;
    const bool m_allowOthers;
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

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeIpFilter(const Json& config, const pipeline::MakeContext&)
{
    std::vector<base::Problem> problems;
    const std::vector<net::Cidr> allow = networksAt(config, "allow", problems);
    const std::vector<net::Cidr> deny = networksAt(config, "deny", problems);
    const std::string others = base::stringAt(config, "default", "auto");
    if (others != "auto" && others != "allow" && others != "deny")
        problems.push_back({"/default", "one of auto, allow, deny"});
    if (!problems.empty())
        return base::invalid("ip-filter is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<IpFilter>(allow, deny, others == "allow" || (others == "auto" && allow.empty())));
}

} // namespace gatehouse::policies
