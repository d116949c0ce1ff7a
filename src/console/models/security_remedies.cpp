// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/security_remedies.h"

#include "console/models/planned_resources.h"
#include "console/pages/protection_plan.h"
#include "domain/security_overview.h"

#include <QDateTime>

#include <algorithm>
#include <map>
#include <set>

namespace gatehouse::console {

namespace {

using base::Json;
using domain::Kind;
using domain::ResourceKey;
using What = Remedy::What;

constexpr size_t kLongestId = 63;
constexpr qint64 kDayMs = 24LL * 3600 * 1000;
// Other ways to know callers, the most usual first; what each needs to know is asked by its form.
constexpr const char* kOtherWays[] = {"jwt", "oauth2", "oidc", "mtls", "hmac", "basic-auth"};

// What the program's own sets of policies have for a kind: one place for what is sound.
Json bundled(std::string_view bundle, const std::string& kind)
{
    for (const ProtectionBundle& each : protectionBundles()) {
        for (const ProtectionBundle::Part& part : each.parts) {
            if (each.id == bundle && part.kind == kind)
                return part.config;
        }
    }
    return Json::object();
}

std::string tenantOf(const ResourceKey& policy, const Json& value)
{
    return base::stringAt(base::memberAt(value, "scope"), "tenant", policy.tenant);
}

// Listeners can show those alone.
bool isGateways(const std::pair<ResourceKey, const Json*>& resource)
{
    return resource.first.tenant.empty();
}

// The object at a member, made when there is none.
Json& objectAt(Json& value, const char* member)
{
    Json& at = value[member];
    if (!at.is_object())
        at = Json::object();
    return at;
}

} // namespace

std::vector<Remedy> SecurityRemedies::of(std::string_view code) const
{
    std::vector<Remedy> out;
    const auto offer = [&](What what, const char* kind, bool needsDecision) {
        if (!*kind || m_isKnown(kind))
            out.push_back({what, kind, needsDecision});
    };
    if (code == "authentication.none") {
        offer(What::RequireKeys, "key-auth", false);
        for (const char* kind : kOtherWays)
            offer(What::RequireOther, kind, true);
    } else if (code == "authentication.report") {
        offer(What::Enforce, "", false);
    } else if (code == "authentication.optional") {
        offer(What::RefuseUnknown, "", false);
    } else if (code == "limit.none") {
        offer(What::AddLimit, "rate-limit", true);
    } else if (code == "size.none") {
        offer(What::LimitBodies, "request-size", false);
    } else if (code == "tls.none") {
        if (hasTlsListener())
            offer(What::RedirectToTls, "redirect", false);
        const auto certificates = m_resources.all(Kind::Certificate);
        const bool any = std::any_of(certificates.begin(), certificates.end(), isGateways);
        offer(any ? What::SetUpTls : What::AddCertificate, "", true);
    } else if (code == "tls.old") {
        offer(What::RequireTls13, "", false);
    } else if (code == "cors.wide") {
        offer(What::NameSites, "", true);
    } else if (code == "upstream.plain") {
        offer(What::UseTlsUpstream, "", true);
    } else if (code == "upstream.unverified") {
        offer(What::VerifyUpstream, "", false);
    } else if (code == "keys.long-lived") {
        offer(What::ExpireKeys, "", false);
    }
    return out;
}

RemedyPlan SecurityRemedies::plan(const Remedy& remedy, const std::vector<RemedyTarget>& targets, const std::vector<ResourceKey>& about, qint64 nowMs) const
{
    RemedyPlan out;
    switch (remedy.what) {
    case What::RequireKeys:
    case What::RequireOther:
        out = addPolicies(remedy.kind, targets, [](const RemedyTarget&) { return Json::object(); });
        break;
    case What::AddLimit:
    case What::LimitBodies: {
        const Json known = bundled("partner-api", remedy.kind), anybody = bundled("public-api", remedy.kind);
        out = addPolicies(remedy.kind, targets, [&](const RemedyTarget& target) { return target.asksWhoCalls ? known : anybody; });
        break;
    }
    case What::RedirectToTls: {
        const Json config = redirectConfig();
        out = addPolicies(remedy.kind, targets, [&](const RemedyTarget&) { return config; });
        break;
    }
    case What::Enforce:
        out = changed(about, [](Json& value) {
            const bool reports = base::stringAt(value, "mode") == "report";
            value["mode"] = "enforce";
            return reports;
        });
        break;
    case What::RefuseUnknown:
        out = changed(about, [](Json& value) {
            Json& config = objectAt(value, "config");
            // The combined authentication calls it by the consumer that stands for them.
            return base::stringAt(value, "kind") == "auth" ? config.erase("anonymous") > 0 : config.erase("optional") > 0;
        });
        break;
    case What::SetUpTls:
        out = setUpTls(about);
        break;
    case What::AddCertificate:
        out.form = ResourceKey{Kind::Certificate, {}, {}};
        break;
    case What::RequireTls13:
        out = changed(about, [](Json& value) {
            if (!base::memberAt(value, "tls").is_object())
                return false;
            value["tls"]["minVersion"] = "1.3";
            return true;
        });
        break;
    case What::NameSites:
        out = nameSites(targets, about);
        break;
    case What::UseTlsUpstream:
        out = changed(about, [](Json& value) {
            bool any = false;
            for (Json& target : objectAt(value, "upstream")["targets"]) {
                const std::string url = base::stringAt(target, "url");
                if (!domain::isPlainTarget(url))
                    continue;
                target["url"] = "https" + url.substr(4);
                any = true;
            }
            return any;
        });
        break;
    case What::VerifyUpstream:
        out = changed(about, [](Json& value) { return objectAt(objectAt(value, "upstream"), "tls").erase("verify") > 0; });
        break;
    case What::ExpireKeys:
        out = expireKeys(targets, nowMs);
        break;
    }
    if (remedy.needsDecision && !out.form && out.edits.size() == 1)
        out.form = out.edits.front().first;
    return out;
}

RemedyPlan SecurityRemedies::addPolicies(const std::string& kind, const std::vector<RemedyTarget>& targets, const std::function<Json(const RemedyTarget&)>& config) const
{
    RemedyPlan out;
    std::map<std::string, std::set<std::string>> taken; // ids by tenant
    std::map<ResourceKey, std::pair<ResourceKey, const Json*>> present;  // of the kind, by route
    for (const auto& [key, value] : m_resources.all(Kind::Policy)) {
        taken[key.tenant].insert(key.id);
        const Json& scope = base::memberAt(*value, "scope");
        if (base::stringAt(*value, "kind") == kind && scope.is_object() && !scope.contains("consumer") && !scope.contains("group") && scope.contains("route"))
            present.insert({{Kind::Route, tenantOf(key, *value), base::stringAt(scope, "route")}, {key, value}});
    }
    for (const RemedyTarget& target : targets) {
        if (out.edits.size() >= kMostAtOnce) {
            ++out.leftOut;
            continue;
        }
        const ResourceKey& route = target.route;
        // One that is off, or only reports, is put in force; a second one of the kind would contradict it.
        if (const auto at = present.find(route); at != present.end()) {
            Json value = *at->second.second;
            if (!base::boolAt(value, "enabled", true))
                value["enabled"] = true;
            if (base::stringAt(value, "mode") == "report")
                value["mode"] = "enforce";
            if (value != *at->second.second)
                out.edits.emplace_back(at->second.first, std::move(value));
            continue;
        }
        const std::string base = route.id.substr(0, kLongestId - kind.size() - 6) + '-' + kind;
        std::string id = base;
        for (int i = 2; !taken[route.tenant].insert(id).second; ++i)
            id = base + '-' + std::to_string(i);
        out.edits.emplace_back(ResourceKey{Kind::Policy, route.tenant, id},
                               Json{{"id", id}, {"kind", kind}, {"scope", {{"tenant", route.tenant}, {"route", route.id}}}, {"config", config(target)}});
    }
    return out;
}

RemedyPlan SecurityRemedies::changed(const std::vector<ResourceKey>& about, const std::function<bool(Json& value)>& change) const
{
    RemedyPlan out;
    for (const ResourceKey& key : about) {
        const Json* present = m_resources.find(key);
        if (!present)
            continue;
        if (out.edits.size() >= kMostAtOnce) {
            ++out.leftOut;
            continue;
        }
        Json value = *present;
        if (change(value))
            out.edits.emplace_back(key, std::move(value));
    }
    return out;
}

// The API's own hosts are a fair guess; without any the form asks.
RemedyPlan SecurityRemedies::nameSites(const std::vector<RemedyTarget>& targets, const std::vector<ResourceKey>& about) const
{
    std::set<std::string> origins;
    for (const RemedyTarget& target : targets) {
        const Json* route = m_resources.find(target.route);
        const Json* tenant = m_resources.find({Kind::Tenant, {}, target.route.tenant});
        for (const Json* hosts : {route ? &base::memberAt(base::memberAt(*route, "match"), "hosts") : nullptr, tenant ? &base::memberAt(*tenant, "hosts") : nullptr}) {
            for (size_t i = 0; hosts && hosts->is_array() && i < hosts->size(); ++i) {
                if ((*hosts)[i].is_string() && (*hosts)[i].get_ref<const std::string&>().find('*') == std::string::npos)
                    origins.insert("https://" + (*hosts)[i].get<std::string>());
            }
        }
    }
    if (origins.empty()) {
        RemedyPlan out;
        if (!about.empty())
            out.form = about.front();
        return out;
    }
    return changed(about, [&](Json& value) {
        objectAt(value, "config")["origins"] = origins;
        return true;
    });
}

RemedyPlan SecurityRemedies::setUpTls(const std::vector<ResourceKey>& about) const
{
    const auto certificates = m_resources.all(Kind::Certificate);
    const auto own = std::find_if(certificates.begin(), certificates.end(), isGateways);
    if (own == certificates.end()) {
        RemedyPlan out;
        out.form = ResourceKey{Kind::Certificate, {}, {}};
        return out;
    }
    return changed(about, [&](Json& value) {
        value["tls"] = {{"certificates", Json::array({own->first.id})}};
        return true;
    });
}

// All of the tenants concerned, not those alone that a finding had room for.
RemedyPlan SecurityRemedies::expireKeys(const std::vector<RemedyTarget>& targets, qint64 nowMs) const
{
    const std::string end = QDateTime::fromMSecsSinceEpoch(nowMs + kKeyDays * kDayMs, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")).toStdString();
    std::set<std::string> tenants;
    for (const RemedyTarget& target : targets) {
        if (target.asksWhoCalls)
            tenants.insert(target.route.tenant);
    }
    std::vector<ResourceKey> consumers;
    for (const auto& [key, value] : m_resources.all(Kind::Consumer)) {
        const Json& credentials = base::memberAt(*value, "credentials");
        if (tenants.contains(key.tenant) && base::stringAt(*value, "status", "active") == "active" && credentials.is_array()
            && std::any_of(credentials.begin(), credentials.end(), domain::isLastingCredential))
            consumers.push_back(key);
    }
    return changed(consumers, [&](Json& value) {
        for (Json& credential : value["credentials"]) {
            if (domain::isLastingCredential(credential))
                credential["expiresAt"] = end;
        }
        return true;
    });
}

bool SecurityRemedies::hasTlsListener() const
{
    const auto listeners = m_resources.all(Kind::Listener);
    return std::any_of(listeners.begin(), listeners.end(), [](const auto& each) { return base::boolAt(*each.second, "enabled", true) && base::memberAt(*each.second, "tls").is_object(); });
}

// To the port of the listener that speaks TLS, where that is not https' own.
Json SecurityRemedies::redirectConfig() const
{
    Json config = Json::object();
    int64_t port = 0;
    for (const auto& [key, value] : m_resources.all(Kind::Listener)) {
        if (!base::boolAt(*value, "enabled", true) || !base::memberAt(*value, "tls").is_object())
            continue;
        const int64_t own = base::intAt(*value, "port");
        port = port == 443 || own == 443 ? 443 : port == 0 ? own : port;
    }
    if (port > 0 && port != 443)
        config["port"] = port;
    return config;
}

} // namespace gatehouse::console
