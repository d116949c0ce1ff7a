// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/policies/bench_site.h"

#include "admin/control/seal.h"
#include "base/bytes.h"
#include "base/clock.h"
#include "base/crypto.h"
#include "policies/auth/oidc/cookie_box.h"
#include "policies/auth/oidc/login_session.h"
#include "policies/registry.h"
#include "support/geo_database_maker.h"
#include "support/token_maker.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>

namespace gatehouse::bench {

namespace {

using base::Json;

constexpr const char* kKey = "bench-key-0123456789";
constexpr const char* kSharedSecret = "a-secret-of-sixteen-at-least";
const std::string kSessionSecret(40, 's');
constexpr int64_t kSecond = 1'000'000'000;
constexpr int64_t kHour = 3600 * kSecond;

[[noreturn]] void giveUp(const std::string& why)
{
    std::fprintf(stderr, "policy_bench: %s\n", why.c_str());
    std::exit(1);
}

template <class T>
void check(const T& result, const std::string& what)
{
    if (result)
        return;
    std::string text = what + ": " + result.error().text();
    for (const base::Problem& problem : result.error().problems)
        text += "\n  " + problem.pointer + ": " + problem.message;
    giveUp(text);
}

std::string idOf(const std::string& name)
{
    std::string out;
    for (const char c : base::toLower(name)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += c;
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    while (out.ends_with('-'))
        out.pop_back();
    return out.substr(0, 60);
}

// What cases name as ${name}: made once, good for an hour.
class Materials
{
public:
    explicit Materials(const std::string& folder)
    {
        const int64_t now = base::systemClock().wallNs() / kSecond;
        const test::TokenMaker rsa = test::TokenMaker::rsa();
        m_jwk = rsa.jwk("k1");
        const Json claims = {{"iss", "https://id.bench.test"}, {"aud", "orders"}, {"sub", "alice"}, {"scope", "read write"}, {"iat", now}, {"exp", now + 86'400}};
        m_texts["jwt"] = rsa.sign({{"alg", "RS256"}, {"kid", "k1"}}, base::toText(claims));
        m_texts["basic"] = "Basic " + base::toBase64("ann:correct horse");
        m_texts["session"] = session();
        m_texts["geo"] = database(folder);
    }

    // RFC 9421 over the method and the path.
    void sign(const std::string& method, const std::string& path)
    {
        const std::string parameters = "(\"@method\" \"@path\");created=" + std::to_string(base::systemClock().wallNs() / kSecond) + ";keyid=\"bench\"";
        const std::string text = "\"@method\": " + method + "\n\"@path\": " + path + "\n\"@signature-params\": " + parameters;
        m_texts["signature-input"] = "sig=" + parameters;
        m_texts["signature"] = "sig=:" + base::toBase64(test::TokenMaker::secret(kSharedSecret).signature(text, "HS256")) + ':';
    }

    Json filled(const Json& value) const
    {
        if (value.is_string()) {
            const auto text = value.get<std::string>();
            return text == "${jwk}" ? m_jwk : Json(filledText(text));
        }
        Json out = value;
        if (out.is_structured()) {
            for (Json& member : out)
                member = filled(member);
        }
        return out;
    }

private:
    std::string filledText(std::string text) const
    {
        for (const auto& [name, value] : m_texts) {
            const std::string mark = "${" + name + '}';
            if (const size_t at = text.find(mark); at != std::string::npos)
                text.replace(at, mark.size(), value);
        }
        return text;
    }

    static std::string session()
    {
        const base::Sha256 digest = base::sha256("gatehouse oidc session\nbench\nhttps://id.bench.test\ndash\n" + kSessionSecret);
        const policies::CookieBox box(std::string(reinterpret_cast<const char*>(digest.data()), digest.size()));
        const int64_t now = base::systemClock().wallNs();
        const policies::LoginSession session{"bench", {{"sub", "alice"}, {"email", "alice@bench.test"}}, now + 8 * kHour, now};
        const auto sealed = box.close("gatehouse-session", session.text());
        if (!sealed)
            giveUp("a session cannot be sealed");
        return *sealed;
    }

    static std::string database(const std::string& folder)
    {
        test::GeoDatabaseMaker maker;
        maker.add("127.0.0.0/8", {"DE", "EU", 64500});
        maker.add("192.0.2.0/24", {"DE", "EU", 64500});
        const std::string path = folder + "/bench.mmdb";
        std::ofstream(path, std::ios::binary) << maker.bytes();
        return path;
    }

    Json m_jwk;
    std::map<std::string, std::string> m_texts;
};

PolicyCase readCase(const Json& described, Materials& materials)
{
    PolicyCase out;
    out.name = base::stringAt(described, "name");
    out.kind = base::stringAt(described, "kind");
    out.id = idOf(out.name);
    out.status = static_cast<int>(base::intAt(described, "status"));
    for (const Json& other : base::memberAt(described, "with"))
        out.with.push_back(base::stringAt(other, "kind"));
    const Json& request = base::memberAt(described, "request");
    out.method = base::stringAt(request, "method", "GET");
    out.path = '/' + out.id + "/1";
    materials.sign(out.method, out.path);
    out.config = materials.filled(described.contains("config") ? described["config"] : Json::object());
    out.headers = materials.filled(request.contains("headers") ? request["headers"] : Json::object());
    out.body = base::stringAt(request, "body");
    out.certificate = base::memberAt(request, "certificate") == true;
    if (out.name.empty() || (!out.kind.empty() && !pipeline::findPolicyType(policies::allPolicyTypes(), out.kind)))
        giveUp("a case has no name, or is of a kind that is not known: " + out.name);
    return out;
}

} // namespace

std::vector<PolicyCase> readCases(const std::string& file, const std::string& folder)
{
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    const auto list = base::parseJson(text.str());
    check(list, file);
    Materials materials(folder);
    std::vector<PolicyCase> cases;
    for (const Json& described : *list)
        cases.push_back(readCase(described, materials));
    return cases;
}

std::vector<std::string> kindsWithoutCase(const std::vector<PolicyCase>& cases)
{
    std::vector<std::string> out;
    for (const pipeline::PolicyType& type : policies::allPolicyTypes()) {
        if (std::none_of(cases.begin(), cases.end(), [&](const PolicyCase& one) { return one.kind == type.kind; }))
            out.emplace_back(type.kind);
    }
    return out;
}

Json documentOf(const std::vector<PolicyCase>& cases)
{
    const auto service = [](const char* id) { return Json{{"id", id}, {"upstream", {{"targets", Json::array({{{"url", "${upstream}"}}})}, {"maxConnections", 4096}}}}; };
    Json tenant = {{"id", "bench"}, {"services", Json::array({service("up"), service("other")})}, {"routes", Json::array()}, {"policies", Json::array()}};
    tenant["secrets"] = Json::array({{{"id", "session"}, {"value", kSessionSecret}}, {{"id", "bench"}, {"value", "the upstream's own"}}});
    tenant["consumers"] = Json::array();
    tenant["consumers"].push_back({{"id", "mobile"}, {"groups", Json::array({"apps"})}, {"credentials", Json::array({{{"id", "k"}, {"kind", "api-key"}, {"key", kKey}}})}});
    tenant["consumers"].push_back({{"id", "ann"}, {"credentials", Json::array({{{"id", "p"}, {"kind", "basic"}, {"username", "ann"}, {"password", "correct horse"}}})}});
    tenant["consumers"].push_back({{"id", "partner"}, {"credentials", Json::array({{{"id", "s"}, {"kind", "hmac"}, {"keyId", "bench"}, {"secret", kSharedSecret}}})}});
    for (const PolicyCase& one : cases) {
        tenant["routes"].push_back({{"id", one.id}, {"service", "up"}, {"match", {{"paths", Json::array({{{"prefix", '/' + one.id}}})}}}});
        const Json scope = {{"tenant", "bench"}, {"route", one.id}};
        if (!one.kind.empty())
            tenant["policies"].push_back({{"id", one.id}, {"kind", one.kind}, {"scope", scope}, {"config", one.config}});
        for (const std::string& other : one.with)
            tenant["policies"].push_back({{"id", (one.id + '-' + other).substr(0, 63)}, {"kind", other}, {"scope", scope}});
    }
    return {{"gatehouse", 1}, {"tenants", Json::array({tenant})}};
}

const std::string& answerBody()
{
    static const std::string body = [] {
        Json answer = {{"id", 4711}, {"customer", "Ann Example"}, {"mail", "ann@bench.test"}, {"note", "leave it at the door"}, {"items", Json::array()}};
        for (int i = 0; base::toText(answer).size() < 970; ++i)
            answer["items"].push_back({{"sku", "article-" + std::to_string(1000 + i)}, {"count", i}, {"price", 12.5}});
        std::string text = base::toText(answer);
        return text + std::string(1024 - std::min<size_t>(1024, text.size()), ' ');
    }();
    return body;
}

BenchSite::BenchSite(const Json& document, const std::string& logFolder) : m_log(base::LogLevel::Error)
{
    gateway::DataPlane::Options parts;
    parts.workers = 1;
    parts.policies = policies::allPolicyTypes();
    parts.metrics = &m_metrics;
    parts.accessLog = &m_accessLog;
    parts.log = &m_log;
    parts.logFolder = logFolder;
    parts.openSecret = [this](const std::string& sealed) { return m_control->seal().open(sealed); };
    m_plane = std::make_unique<gateway::DataPlane>(std::move(parts));
    check(m_plane->start(), "the workers");
    admin::ControlPlane::Options control;
    control.store = store::makeMemoryStore();
    control.activator = m_plane.get();
    control.policies = policies::allPolicyTypes();
    control.sealKey = std::string(32, 'k');
    m_control = std::make_unique<admin::ControlPlane>(std::move(control));
    check(m_control->start(), "the control plane");
    domain::ChangeSet changes;
    const auto put = [&](domain::Kind kind, const std::string& tenant, const Json& value) { changes.operations.push_back({domain::Operation::Op::Put, {kind, tenant, base::stringAt(value, "id")}, value, {}}); };
    using domain::Kind;
    for (const Json& tenant : document["tenants"]) {
        const std::string id = base::stringAt(tenant, "id");
        put(Kind::Tenant, {}, Json{{"id", id}});
        for (const Kind kind : {Kind::Secret, Kind::Service, Kind::Route, Kind::Consumer, Kind::Policy}) {
            for (const Json& value : base::memberAt(tenant, std::string(domain::kindPlural(kind))))
                put(kind, id, value);
        }
    }
    check(m_control->apply(changes, {"bench", "owner", "local", {}}, false), "the configuration");
}

BenchSite::~BenchSite()
{
    m_plane->stop();
}

} // namespace gatehouse::bench
