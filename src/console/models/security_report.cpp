// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/security_report.h"

#include <algorithm>

namespace gatehouse::console {

namespace {

using domain::Kind;
using domain::Resource;
using domain::SecurityFinding;
using Level = SecurityMark::Level;

constexpr std::pair<std::string_view, SecurityArea> kAreas[] = {
    {"authentication.", SecurityArea::Authentication}, {"limit.", SecurityArea::Limits},       {"size.", SecurityArea::Sizes}, {"tls.", SecurityArea::Transport},
    {"cors.", SecurityArea::OtherSites},               {"upstream.", SecurityArea::Upstream}, {"keys.", SecurityArea::Keys}};

SecurityArea areaOf(domain::ProtectedPart part)
{
    return part == domain::ProtectedPart::Caller ? SecurityArea::Authentication : part == domain::ProtectedPart::Load ? SecurityArea::Limits : SecurityArea::Sizes;
}

} // namespace

std::optional<SecurityArea> areaOf(std::string_view code)
{
    for (const auto& [prefix, area] : kAreas) {
        if (code.starts_with(prefix))
            return area;
    }
    return std::nullopt;
}

Level levelOf(SecurityFinding::Weight weight)
{
    return weight == SecurityFinding::Weight::High ? Level::High : weight == SecurityFinding::Weight::Medium ? Level::Medium : Level::Low;
}

SecurityReport::SecurityReport(domain::Configuration configuration, std::set<std::string, std::less<>> addingUp, bool knowsListeners)
    : m_configuration(std::move(configuration)), m_overview(m_configuration, std::move(addingUp)), m_knowsListeners(knowsListeners)
{
    for (const Resource* listener : m_configuration.list(Kind::Listener, {})) {
        const std::string address = base::stringAt(listener->value, "address", "127.0.0.1");
        if (!base::boolAt(listener->value, "enabled", true) || address.starts_with("127.") || address == "::1")
            continue;
        m_reachable = true;
        m_plain |= !base::memberAt(listener->value, "tls").is_object();
    }
    const auto& all = m_configuration.resources();
    for (auto at = all.lower_bound({Kind::Route, {}, {}}); at != all.end() && at->first.kind == Kind::Route; ++at) {
        if (!base::boolAt(at->second->value, "enabled", true))
            continue;
        Api api;
        api.route = at->second;
        judge(api);
        ++m_counts[static_cast<size_t>(api.worst)];
        m_withoutAuthentication += api.mark(SecurityArea::Authentication).what == "authentication.none";
        m_apis.push_back(std::move(api));
    }
}

std::string_view SecurityReport::kept(std::string text)
{
    return *m_words.insert(std::move(text)).first;
}

void SecurityReport::judge(Api& api)
{
    const domain::RouteSecurity found = m_overview.of(*api.route);
    std::array<std::string, kSecurityAreas> kinds;
    bool opensToSites = false;
    for (const auto& each : found.protections) {
        opensToSites |= !each.reports && each.kind == "cors";
        const auto part = domain::protectedPart(each.kind);
        if (!part || each.reports)
            continue;
        std::string& names = kinds[static_cast<size_t>(areaOf(*part))];
        if (('+' + names + '+').find('+' + each.kind + '+') == std::string::npos)
            names += (names.empty() ? "" : "+") + each.kind;
    }
    const auto set = [&](SecurityArea area, Level level, std::string what) { api.marks[static_cast<size_t>(area)] = {level, kept(std::move(what))}; };
    for (const SecurityArea area : {SecurityArea::Authentication, SecurityArea::Limits, SecurityArea::Sizes})
        set(area, Level::Good, kinds[static_cast<size_t>(area)]);
    if (m_knowsListeners)
        set(SecurityArea::Transport, Level::Good, m_plain ? "redirect" : m_reachable ? "tls" : "local");
    const bool authenticated = !kinds[static_cast<size_t>(SecurityArea::Authentication)].empty();
    set(SecurityArea::OtherSites, Level::Good, !opensToSites ? "own" : authenticated ? "named" : "any");
    if (const Resource* service = m_configuration.find({Kind::Service, api.route->key.tenant, found.service})) {
        bool far = false;
        for (const base::Json& target : base::memberAt(base::memberAt(service->value, "upstream"), "targets"))
            far |= base::stringAt(target, "url").starts_with("https:");
        set(SecurityArea::Upstream, Level::Good, far ? "tls" : "local");
    }
    if (authenticated)
        set(SecurityArea::Keys, Level::Good, "end");
    for (const SecurityFinding& finding : found.findings) { // the heaviest first
        const auto area = areaOf(finding.code);
        if (!area)
            continue;
        SecurityMark& mark = api.marks[static_cast<size_t>(*area)];
        if (!mark.isMissing())
            mark = {levelOf(finding.weight), kept(finding.code)};
        api.worst = std::max(api.worst, mark.level);
    }
}

const SecurityReport::Api* SecurityReport::find(const domain::ResourceKey& route) const
{
    const auto at = std::lower_bound(m_apis.begin(), m_apis.end(), route, [](const Api& api, const domain::ResourceKey& key) { return api.route->key < key; });
    return at != m_apis.end() && at->route->key == route ? &*at : nullptr;
}

} // namespace gatehouse::console
