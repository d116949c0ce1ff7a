// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/canary/canary.h"

#include "base/bytes.h"
#include "http/cookies.h"
#include "policies/traffic/fields.h"
#include "policies/traffic/share.h"

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;

enum class Sticky : uint8_t { Consumer, Ip, None };
enum class Wish : uint8_t { None, There, Not };

// A header field or cookie that decides. Without a value of its own, "always" and "never" do.
struct Chooser {
    std::string name;
    std::string value;

    Wish wish(std::string_view sent) const
    {
        if (!value.empty())
            return sent == value ? Wish::There : Wish::None;
        return sent == "always" ? Wish::There : sent == "never" ? Wish::Not : Wish::None;
    }
};

class Canary : public pipeline::Policy
{
public:
    Canary(std::string service, std::optional<uint32_t> index, Share share, Sticky sticky, Chooser header, Chooser cookie)
        : m_service(std::move(service)), m_index(index), m_share(share), m_sticky(sticky), m_header(std::move(header)), m_cookie(std::move(cookie))
    {
    }

    Verdict onRequest(pipeline::Context& context) const override
    {
        if (!m_index) {
            context.skip("no service is named");
            return Verdict::Continue;
        }
        const char* why = "by weight";
        Wish wish = m_header.name.empty() ? Wish::None : m_header.wish(context.request->fields.value(m_header.name));
        if (wish != Wish::None) {
            why = "by header field";
        } else if (!m_cookie.name.empty()) {
            wish = m_cookie.wish(http::cookie(context.request->fields, m_cookie.name));
            if (wish != Wish::None)
                why = "by cookie";
        }
        const bool there = wish == Wish::None ? isChosen(context) : wish == Wish::There;
        if (there) {
            context.forwarding.service = m_index;
            context.forwarding.serviceId = m_service;
        }
        if (context.tracing) {
            context.explain(there ? "goes to service " + m_service + ", " + why : "stays with its own service, " + std::string(why));
            context.detail("service", there ? m_service : context.place ? context.place->service : "");
        }
        return Verdict::Continue;
    }

private:
    bool isChosen(const pipeline::Context& context) const
    {
        if (m_sticky == Sticky::None)
            return m_share.takes(context.requestId); // chosen at random, request by request
        if (m_sticky == Sticky::Consumer && context.consumer)
            return m_share.takes(context.consumer->qualified);
        const net::IpAddress& address = context.client;
        return m_share.takes({reinterpret_cast<const char*>(address.bytes.data()), address.v6 ? address.bytes.size() : 4});
    }

    const std::string m_service;
    const std::optional<uint32_t> m_index;
    const Share m_share;
    const Sticky m_sticky;
    const Chooser m_header;
    const Chooser m_cookie;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeCanary(const Json& config, const pipeline::MakeContext& context)
{
    std::vector<base::Problem> problems;
    const std::string service = base::stringAt(config, "service");
    std::optional<uint32_t> index;
    if (!service.empty() && context.serviceIndex) {
        index = context.serviceIndex(service);
        if (!index)
            problems.push_back({"/service", "there is no service \"" + service + "\" in this tenant"});
    }
    const double weight = numberField(config, "weight", 5, 0, 100, problems);
    const std::string by = base::stringAt(config, "sticky", "consumer");
    const Sticky sticky = by == "ip" ? Sticky::Ip : by == "none" ? Sticky::None : Sticky::Consumer;
    Chooser header{nameField(config, "header", problems), textField(config, "headerValue", problems)};
    Chooser cookie{nameField(config, "cookie", problems), textField(config, "cookieValue", problems)};
    if (!problems.empty())
        return base::invalid("canary is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Canary>(service, index, Share("canary\n" + service, weight), sticky, std::move(header), std::move(cookie)));
}

} // namespace gatehouse::policies
