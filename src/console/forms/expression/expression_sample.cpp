// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/expression/expression_sample.h"

#include <QDateTime>
#include <QUrlQuery>

namespace gatehouse::console {

using base::Json;
using cel::Type;

namespace {

constexpr size_t kLongestText = 4000;
constexpr int kMostParameters = 100;

std::string now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

// What a variable or field of this name usually is.
Json known(const std::string& name)
{
    static const Json kKnown = {
        {"request", {{"method", "GET"}, {"path", "/orders/1"}, {"host", "api.example.com"}, {"headers", {{"accept", "application/json"}, {"user-agent", "curl/8.5"}}}, {"query", {{"page", "1"}}},
                     {"rawQuery", "page=1"}, {"protocol", "HTTP/1.1"}, {"size", 0}, {"ip", "192.0.2.10"}, {"id", "sample-1"}}},
        {"identity", {{"authenticated", true}, {"consumer", "mobile"}, {"groups", Json::array({"apps"})}, {"scopes", Json::array({"orders:read"})}, {"claims", {{"sub", "alice"}}},
                      {"credential", "k1"}, {"method", "key-auth"}}},
        {"tenant", {{"id", "acme"}}},
        {"route", {{"id", "orders"}, {"service", "orders"}}},
        {"tls", {{"enabled", true}, {"version", "TLSv1.3"}, {"cipher", "TLS_AES_128_GCM_SHA256"}, {"sni", "api.example.com"},
                 {"client", {{"subject", "CN=mobile,O=Acme"}, {"issuer", "CN=Acme CA"}, {"serial", "1f"}, {"dns", Json::array({"mobile.acme.example"})}, {"uris", Json::array()}, {"emails", Json::array()},
                             {"ips", Json::array()}, {"fingerprint", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}, {"verified", true}, {"notBefore", "2025-01-01T00:00:00Z"},
                             {"notAfter", "2030-01-01T00:00:00Z"}}}}},
        {"geo", {{"country", "DE"}, {"continent", "EU"}, {"asn", 64496}}},
        {"rate", {{"limit", {{"remaining", 42}, {"limit", 60}, {"resetSeconds", 30}}}}},
    };
    return base::memberAt(kKnown, name);
}

Json valueOf(const Type& type, const Json& usual)
{
    using Kind = Type::Kind;
    switch (type.kind()) {
    case Kind::Bool: return usual.is_boolean() ? usual : Json(false);
    case Kind::Int:
    case Kind::Uint: return usual.is_number_integer() ? usual : Json(0);
    case Kind::Double: return usual.is_number() ? usual : Json(0.0);
    case Kind::Timestamp: return usual.is_string() ? usual : Json(now());
    case Kind::Duration: return usual.is_string() ? usual : Json("0s");
    case Kind::Ip: return usual.is_string() ? usual : Json("192.0.2.1");
    case Kind::Cidr: return usual.is_string() ? usual : Json("192.0.2.0/24");
    case Kind::String:
    case Kind::Bytes: return usual.is_string() ? usual : Json("");
    case Kind::List: return usual.is_array() ? usual : Json::array();
    case Kind::Map: return usual.is_object() ? usual : Json::object();
    case Kind::Record: {
        Json out = Json::object();
        for (const cel::Field& field : type.fields())
            out[field.name] = valueOf(field.type, base::memberAt(usual, field.name));
        return out;
    }
    default: return usual;
    }
}

// What stands behind the tenant: "acme/orders" gives "orders".
std::string idOf(const std::string& qualified)
{
    const size_t slash = qualified.find('/');
    return slash == std::string::npos ? qualified : qualified.substr(slash + 1);
}

} // namespace

Json sampleRequest(const cel::Environment& environment)
{
    Json out = Json::object();
    for (const cel::Variable& variable : environment.variables())
        out[variable.name] = valueOf(variable.type, known(variable.name));
    return out;
}

Json sampleFromRecord(const cel::Environment& environment, const Json& record)
{
    const auto text = [&](const char* member) { return base::stringAt(record, member).substr(0, kLongestText); };
    const std::string query = text("query"), consumer = idOf(text("consumer"));
    Json parameters = Json::object(), headers = Json::object();
    const auto items = QUrlQuery(QString::fromStdString(query).replace(u'+', QStringLiteral("%20"))).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items.mid(0, kMostParameters)) {
        Json& one = parameters[name.toStdString()];
        one = one.is_string() ? Json(one.get<std::string>() + ',' + value.toStdString()) : Json(value.toStdString());
    }
    if (const std::string agent = text("userAgent"); !agent.empty())
        headers["user-agent"] = agent;
    Json told = {{"request", {{"method", text("method")}, {"path", text("path")}, {"host", text("host")}, {"headers", headers}, {"query", parameters}, {"rawQuery", query},
                              {"protocol", text("protocol")}, {"ip", text("client")}, {"id", text("requestId")}}},
                 {"identity", {{"authenticated", !consumer.empty()}, {"consumer", consumer}, {"groups", Json::array()}, {"scopes", Json::array()}, {"claims", Json::object()},
                               {"credential", idOf(text("credential"))}, {"method", text("authenticatedBy")}}},
                 {"tenant", {{"id", text("tenant")}}},
                 {"route", {{"id", idOf(text("route"))}, {"service", idOf(text("service"))}}},
                 {"tls", {{"enabled", false}}},
                 {"geo", {{"country", ""}, {"continent", ""}, {"asn", 0}}},
                 {"rate", Json::object()},
                 {"time", text("time")}};
    // Only of what this gateway declares.
    Json out = Json::object();
    for (const cel::Variable& variable : environment.variables()) {
        const Json& from = base::memberAt(told, variable.name);
        if (!from.is_object() || !variable.type.is(Type::Kind::Record)) {
            if (!from.is_null())
                out[variable.name] = from;
            continue;
        }
        Json fields = Json::object();
        for (const auto& [name, member] : from.items()) {
            if (variable.type.field(name))
                fields[name] = member;
        }
        out[variable.name] = std::move(fields);
    }
    return out;
}

} // namespace gatehouse::console
