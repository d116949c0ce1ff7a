// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/security_text.h"

#include "console/forms/display_text.h"
#include "console/widgets/theme_colours.h"

#include <QCoreApplication>
#include <QStringList>

namespace gatehouse::console {

namespace {

using Level = SecurityMark::Level;
using What = Remedy::What;

// Texts by a name that is a gateway's or the report's.
struct Named {
    std::string_view name;
    const char* text;
};

QString words(const char* text)
{
    return QCoreApplication::translate("Security", text);
}

template <size_t size>
QString find(const Named (&list)[size], std::string_view name)
{
    for (const Named& each : list) {
        if (each.name == name)
            return words(each.text);
    }
    return shownText(name, 40);
}

constexpr Named kProtections[] = {
    {"key-auth", QT_TRANSLATE_NOOP("Security", "API key")},
    {"basic-auth", QT_TRANSLATE_NOOP("Security", "Password")},
    {"jwt", QT_TRANSLATE_NOOP("Security", "JWT")},
    {"oauth2", QT_TRANSLATE_NOOP("Security", "OAuth 2.0")},
    {"oidc", QT_TRANSLATE_NOOP("Security", "OpenID Connect")},
    {"hmac", QT_TRANSLATE_NOOP("Security", "Signature")},
    {"mtls", QT_TRANSLATE_NOOP("Security", "Client certificate")},
    {"ldap", QT_TRANSLATE_NOOP("Security", "LDAP")},
    {"forward-auth", QT_TRANSLATE_NOOP("Security", "External decision")},
    {"auth", QT_TRANSLATE_NOOP("Security", "Combined")},
    {"rate-limit", QT_TRANSLATE_NOOP("Security", "Rate limit")},
    {"quota", QT_TRANSLATE_NOOP("Security", "Quota")},
    {"spike-arrest", QT_TRANSLATE_NOOP("Security", "Spike arrest")},
    {"concurrency-limit", QT_TRANSLATE_NOOP("Security", "Concurrency limit")},
    {"mock-response", QT_TRANSLATE_NOOP("Security", "Mock response")},
    {"request-size", QT_TRANSLATE_NOOP("Security", "Request size")},
    {"json-threat", QT_TRANSLATE_NOOP("Security", "JSON threats")},
    {"xml-threat", QT_TRANSLATE_NOOP("Security", "XML threats")},
    {"waf", QT_TRANSLATE_NOOP("Security", "Firewall (WAF)")},
    {"cors", QT_TRANSLATE_NOOP("Security", "CORS")},
    {"ip-filter", QT_TRANSLATE_NOOP("Security", "IP filter")},
    {"access", QT_TRANSLATE_NOOP("Security", "Access rules")},
    {"acl", QT_TRANSLATE_NOOP("Security", "Access list")},
    {"redirect", QT_TRANSLATE_NOOP("Security", "Redirect")},
    {"validate", QT_TRANSLATE_NOOP("Security", "Validation")},
    {"security-headers", QT_TRANSLATE_NOOP("Security", "Security headers")},
};

// What a cell says of what is missing, by its code.
constexpr Named kMissing[] = {
    {"authentication.none", QT_TRANSLATE_NOOP("Security", "None")},
    {"authentication.optional", QT_TRANSLATE_NOOP("Security", "Optional")},
    {"authentication.report", QT_TRANSLATE_NOOP("Security", "Only reports")},
    {"limit.none", QT_TRANSLATE_NOOP("Security", "None")},
    {"size.none", QT_TRANSLATE_NOOP("Security", "No bound")},
    {"tls.none", QT_TRANSLATE_NOOP("Security", "Plain HTTP")},
    {"tls.old", QT_TRANSLATE_NOOP("Security", "TLS 1.2")},
    {"cors.wide", QT_TRANSLATE_NOOP("Security", "Any site")},
    {"upstream.plain", QT_TRANSLATE_NOOP("Security", "Plain HTTP")},
    {"upstream.unverified", QT_TRANSLATE_NOOP("Security", "Unverified")},
    {"keys.long-lived", QT_TRANSLATE_NOOP("Security", "No expiry")},
};

constexpr Named kTransport[] = {
    {"tls", QT_TRANSLATE_NOOP("Security", "TLS 1.3")}, {"local", QT_TRANSLATE_NOOP("Security", "Local")}, {"redirect", QT_TRANSLATE_NOOP("Security", "Redirected")}};
constexpr Named kOtherSites[] = {
    {"own", QT_TRANSLATE_NOOP("Security", "Own site")}, {"named", QT_TRANSLATE_NOOP("Security", "Named sites")}, {"any", QT_TRANSLATE_NOOP("Security", "Open to all")}};
constexpr Named kUpstream[] = {{"tls", QT_TRANSLATE_NOOP("Security", "TLS")}, {"local", QT_TRANSLATE_NOOP("Security", "Local")}};

constexpr Named kTitles[] = {
    {"authentication.none", QT_TRANSLATE_NOOP("Security", "No authentication")},
    {"authentication.optional", QT_TRANSLATE_NOOP("Security", "Authentication is optional")},
    {"authentication.report", QT_TRANSLATE_NOOP("Security", "Authentication only reports")},
    {"limit.none", QT_TRANSLATE_NOOP("Security", "No limit")},
    {"size.none", QT_TRANSLATE_NOOP("Security", "Request bodies without a bound")},
    {"tls.none", QT_TRANSLATE_NOOP("Security", "Plain HTTP")},
    {"tls.old", QT_TRANSLATE_NOOP("Security", "TLS 1.2 is still taken")},
    {"cors.wide", QT_TRANSLATE_NOOP("Security", "Any website may call")},
    {"upstream.plain", QT_TRANSLATE_NOOP("Security", "Plain HTTP to the upstream")},
    {"upstream.unverified", QT_TRANSLATE_NOOP("Security", "The upstream's certificate is not verified")},
    {"keys.long-lived", QT_TRANSLATE_NOOP("Security", "Keys that never expire")},
};

constexpr Named kReasons[] = {
    {"authentication.none", QT_TRANSLATE_NOOP("Security", "Nobody is asked who they are: whoever reaches the gateway may call, and no limit or log can tell callers apart.")},
    {"authentication.optional", QT_TRANSLATE_NOOP("Security", "Who sends no credentials passes as anonymous.")},
    {"authentication.report", QT_TRANSLATE_NOOP("Security", "Callers without credentials are counted and logged, and let through.")},
    {"limit.none", QT_TRANSLATE_NOOP("Security", "One caller alone, by mistake or on purpose, can use up all that the upstream is able to serve.")},
    {"size.none", QT_TRANSLATE_NOOP("Security", "A few very large uploads can fill the upstream's memory or disk.")},
    {"tls.none", QT_TRANSLATE_NOOP("Security", "A listener that others can reach takes requests unencrypted: keys and data can be read and changed on the way.")},
    {"tls.old", QT_TRANSLATE_NOOP("Security", "TLS 1.3 has no weak ciphers and keeps more of the handshake secret. All current clients speak it.")},
    {"cors.wide", QT_TRANSLATE_NOOP("Security", "Scripts of any website may read answers in the browsers of your users.")},
    {"upstream.plain", QT_TRANSLATE_NOOP("Security", "Between the gateway and its targets, requests can be read and changed on the way.")},
    {"upstream.unverified", QT_TRANSLATE_NOOP("Security", "Whoever can divert the connection can pose as the upstream.")},
    {"keys.long-lived", QT_TRANSLATE_NOOP("Security", "A key or password that leaks opens the door until somebody notices.")},
};

} // namespace

QString levelText(Level level)
{
    switch (level) {
    case Level::NotAsked: return QStringLiteral("–");
    case Level::Good: return words(QT_TRANSLATE_NOOP("Security", "Good"));
    case Level::Low: return words(QT_TRANSLATE_NOOP("Security", "Low"));
    case Level::Medium: return words(QT_TRANSLATE_NOOP("Security", "Medium"));
    case Level::High: return words(QT_TRANSLATE_NOOP("Security", "High"));
    }
    return {};
}

QString levelIcon(Level level)
{
    switch (level) {
    case Level::NotAsked: return {};
    case Level::Good: return QStringLiteral("ok");
    case Level::Low: return QStringLiteral("info");
    case Level::Medium: return QStringLiteral("warning");
    case Level::High: return QStringLiteral("error");
    }
    return {};
}

QColor levelColour(Level level, const ThemeColours& colours)
{
    switch (level) {
    case Level::NotAsked: return colours.muted;
    case Level::Good: return colours.ok;
    case Level::Low: return colours.info;
    case Level::Medium: return colours.warning;
    case Level::High: return colours.danger;
    }
    return colours.text;
}

QString areaTitle(SecurityArea area)
{
    switch (area) {
    case SecurityArea::Authentication: return words(QT_TRANSLATE_NOOP("Security", "Authentication"));
    case SecurityArea::Limits: return words(QT_TRANSLATE_NOOP("Security", "Limit"));
    case SecurityArea::Sizes: return words(QT_TRANSLATE_NOOP("Security", "Body size"));
    case SecurityArea::Transport: return words(QT_TRANSLATE_NOOP("Security", "Encryption"));
    case SecurityArea::OtherSites: return words(QT_TRANSLATE_NOOP("Security", "CORS"));
    case SecurityArea::Upstream: return words(QT_TRANSLATE_NOOP("Security", "Upstream"));
    case SecurityArea::Keys: return words(QT_TRANSLATE_NOOP("Security", "Keys"));
    }
    return {};
}

QString areaQueryName(SecurityArea area)
{
    switch (area) {
    case SecurityArea::Authentication: return QStringLiteral("authentication");
    case SecurityArea::Limits: return QStringLiteral("limit");
    case SecurityArea::Sizes: return QStringLiteral("size");
    case SecurityArea::Transport: return QStringLiteral("encryption");
    case SecurityArea::OtherSites: return QStringLiteral("cors");
    case SecurityArea::Upstream: return QStringLiteral("upstream");
    case SecurityArea::Keys: return QStringLiteral("keys");
    }
    return {};
}

QString protectionText(std::string_view kind)
{
    return find(kProtections, kind);
}

QString markText(SecurityArea area, const SecurityMark& mark)
{
    if (mark.level == Level::NotAsked)
        return levelText(mark.level);
    if (mark.isMissing())
        return find(kMissing, mark.what);
    switch (area) {
    case SecurityArea::Transport: return find(kTransport, mark.what);
    case SecurityArea::OtherSites: return find(kOtherSites, mark.what);
    case SecurityArea::Upstream: return find(kUpstream, mark.what);
    case SecurityArea::Keys: return words(QT_TRANSLATE_NOOP("Security", "Expire"));
    case SecurityArea::Sizes: return words(QT_TRANSLATE_NOOP("Security", "Bounded"));
    default: break;
    }
    QStringList parts;
    for (const QString& kind : fromUtf8(mark.what).split(QLatin1Char('+'), Qt::SkipEmptyParts))
        parts << protectionText(utf8(kind));
    return parts.isEmpty() ? levelText(Level::Good) : parts.join(QStringLiteral(", "));
}

QString findingTitle(std::string_view code)
{
    return find(kTitles, code);
}

QString findingReason(std::string_view code)
{
    for (const Named& each : kReasons) {
        if (each.name == code)
            return words(each.text);
    }
    return words(QT_TRANSLATE_NOOP("Security", "This version of the console does not know more about it."));
}

QString remedyText(const Remedy& remedy)
{
    switch (remedy.what) {
    case What::RequireKeys: return words(QT_TRANSLATE_NOOP("Security", "Require API keys"));
    case What::RequireOther: return protectionText(remedy.kind) + QStringLiteral("…");
    case What::Enforce: return words(QT_TRANSLATE_NOOP("Security", "Enforce it"));
    case What::RefuseUnknown: return words(QT_TRANSLATE_NOOP("Security", "Require credentials"));
    case What::AddLimit: return words(QT_TRANSLATE_NOOP("Security", "Add a rate limit…"));
    case What::LimitBodies: return words(QT_TRANSLATE_NOOP("Security", "Limit request bodies"));
    case What::RedirectToTls: return words(QT_TRANSLATE_NOOP("Security", "Redirect to HTTPS"));
    case What::SetUpTls: return words(QT_TRANSLATE_NOOP("Security", "Set up TLS…"));
    case What::AddCertificate: return words(QT_TRANSLATE_NOOP("Security", "Add a certificate…"));
    case What::RequireTls13: return words(QT_TRANSLATE_NOOP("Security", "Require TLS 1.3"));
    case What::NameSites: return words(QT_TRANSLATE_NOOP("Security", "Narrow CORS…"));
    case What::UseTlsUpstream: return words(QT_TRANSLATE_NOOP("Security", "Use HTTPS…"));
    case What::VerifyUpstream: return words(QT_TRANSLATE_NOOP("Security", "Verify certificates"));
    case What::ExpireKeys: return words(QT_TRANSLATE_NOOP("Security", "Expire in %1 days")).arg(SecurityRemedies::kKeyDays);
    }
    return {};
}

QString remedyHint(const Remedy& remedy)
{
    switch (remedy.what) {
    case What::RequireKeys: return words(QT_TRANSLATE_NOOP("Security", "Callers without a key get 401: see first that each has one."));
    case What::RefuseUnknown:
    case What::Enforce: return words(QT_TRANSLATE_NOOP("Security", "Callers without credentials get 401 then."));
    case What::SetUpTls:
    case What::RequireTls13: return words(QT_TRANSLATE_NOOP("Security", "For all APIs of this listener."));
    case What::AddCertificate: return words(QT_TRANSLATE_NOOP("Security", "TLS needs one; then it can be set up here."));
    case What::UseTlsUpstream: return words(QT_TRANSLATE_NOOP("Security", "Look at the ports: HTTPS often has one of its own."));
    case What::ExpireKeys: return words(QT_TRANSLATE_NOOP("Security", "All keys and passwords of the tenant that have no end."));
    default: return {};
    }
}

} // namespace gatehouse::console
