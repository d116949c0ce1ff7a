// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/request_values.h"

#include "base/bytes.h"
#include "http/path.h"
#include "pipeline/claim_values.h"
#include "pipeline/sent_fields.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace gatehouse::pipeline {

using cel::Type;
using cel::Value;

// A member of one of the records: how it is declared, and how it comes about. Nothing: the request has none, has() is false.
struct RequestField {
    using Get = std::optional<Value> (*)(const RequestValues& values);
    std::string_view name;
    Type (*type)();
    std::string_view description;
    Get get;

    static Context& context(const RequestValues& values) { return values.m_context; }
    static const cel::Map& headers(const RequestValues& values) { return values.m_headers; }
    static const cel::Map& query(const RequestValues& values) { return values.m_query; }
    static const cel::List& groups(const RequestValues& values) { return values.m_groups; }
    static const cel::List& scopes(const RequestValues& values) { return values.m_scopes; }
    static const cel::Map& client(const RequestValues& values) { return values.m_client; }
    static const cel::List& dnsNames(const RequestValues& values) { return values.m_dnsNames; }
    static const cel::List& uriNames(const RequestValues& values) { return values.m_uriNames; }
    static const cel::List& emailNames(const RequestValues& values) { return values.m_emailNames; }
    static const cel::List& ipNames(const RequestValues& values) { return values.m_ipNames; }
    static std::string_view& fingerprint(const RequestValues& values) { return values.m_fingerprint; }
};

namespace {

Type text()
{
    return Type::Kind::String;
}
Type flag()
{
    return Type::Kind::Bool;
}
Type number()
{
    return Type::Kind::Int;
}
Type address()
{
    return Type::Kind::Ip;
}
Type texts()
{
    return Type::list(Type::Kind::String);
}
Type moment()
{
    return Type::Kind::Timestamp;
}
Type anything()
{
    return Type::map(Type::Kind::String, Type::Kind::Dyn);
}
Type textMap()
{
    return Type::map(Type::Kind::String, Type::Kind::String);
}

const http::RequestHead& head(const RequestValues& values)
{
    static const http::RequestHead kNone;
    const http::RequestHead* const request = RequestField::context(values).request;
    return request ? *request : kNone;
}

const Place& place(const RequestValues& values)
{
    static const Place kNowhere;
    const Place* const known = RequestField::context(values).place;
    return known ? *known : kNowhere;
}

std::optional<Value> protocol(const RequestValues& values)
{
    const http::RequestHead& request = head(values);
    return Value::string(request.majorVersion == 2 ? "HTTP/2" : request.minorVersion == 0 ? "HTTP/1.0" : "HTTP/1.1");
}

std::optional<Value> bodySize(const RequestValues& values)
{
    const Context& context = RequestField::context(values);
    if (!context.hasBody)
        return Value::integer(0);
    return context.contentLength ? std::optional(Value::integer(static_cast<int64_t>(std::min<uint64_t>(*context.contentLength, INT64_MAX)))) : std::nullopt;
}

std::optional<Value> clientAddress(const RequestValues& values)
{
    const net::IpAddress& client = RequestField::context(values).client;
    return Value::ip({client.bytes, client.v6});
}

std::optional<Value> consumer(const RequestValues& values)
{
    const Consumer* const known = RequestField::context(values).consumer;
    return Value::string(known ? std::string_view(known->id) : std::string_view());
}

std::optional<Value> claims(const RequestValues& values)
{
    const cel::Map* const known = claimValues(RequestField::context(values));
    return known ? std::optional(Value::map(*known)) : std::nullopt;
}

const RequestField kRequest[] = {
    {"method", text, "GET, POST and so on.", [](const RequestValues& values) { return std::optional(Value::string(head(values).methodText)); }},
    {"path", text, "The path, normalised, without the query.", [](const RequestValues& values) { return std::optional(Value::string(head(values).path)); }},
    {"host", text, "The host that was asked for, in lower case, without port.", [](const RequestValues& values) { return std::optional(Value::string(head(values).host)); }},
    {"headers", textMap, "Header fields as the upstream gets them, by name in any case; several of one name are joined by commas.", [](const RequestValues& values) { return std::optional(Value::map(RequestField::headers(values))); }},
    {"query", textMap, "Query parameters by name, decoded; several of one name are joined by commas.", [](const RequestValues& values) { return std::optional(Value::map(RequestField::query(values))); }},
    {"rawQuery", text, "The query as it was sent.", [](const RequestValues& values) { return std::optional(Value::string(head(values).query)); }},
    {"protocol", text, "HTTP/1.0, HTTP/1.1 or HTTP/2.", protocol},
    {"size", number, "Bytes of the body; not there when it is sent in chunks.", bodySize},
    {"ip", address, "The client's address.", clientAddress},
    {"id", text, "The request's id.", [](const RequestValues& values) { return std::optional(Value::string(RequestField::context(values).requestId)); }},
};

const RequestField kIdentity[] = {
    {"authenticated", flag, "Is it known who calls? Not of a consumer that stands for anonymous callers.", [](const RequestValues& values) { return std::optional(Value::boolean(RequestField::context(values).consumer != nullptr && !RequestField::context(values).anonymous)); }},
    {"consumer", text, "The consumer's id; empty when nobody is known.", consumer},
    {"groups", texts, "The consumer's groups, and those that a token gives.", [](const RequestValues& values) { return std::optional(Value::list(RequestField::groups(values))); }},
    {"scopes", texts, "What a token grants.", [](const RequestValues& values) { return std::optional(Value::list(RequestField::scopes(values))); }},
    {"claims", anything, "What a token that is good says, as it says it: claims.sub, claims.realm_access.roles. Empty without a token.", claims},
    {"credential", text, "The id of the credential that was presented; may be empty.", [](const RequestValues& values) { return std::optional(Value::string(RequestField::context(values).credentialId)); }},
    {"method", text, "The kind of policy that told who calls, such as key-auth; may be empty.", [](const RequestValues& values) { return std::optional(Value::string(RequestField::context(values).authenticatedBy)); }},
};

const RequestField kTenant[] = {
    {"id", text, "The tenant's id.", [](const RequestValues& values) { return std::optional(Value::string(place(values).tenant)); }},
};

const RequestField kRoute[] = {
    {"id", text, "The route's id.", [](const RequestValues& values) { return std::optional(Value::string(place(values).route)); }},
    {"service", text, "The id of the route's service.", [](const RequestValues& values) { return std::optional(Value::string(place(values).service)); }},
};

std::optional<Value> textOf(std::string_view text)
{
    return text.empty() ? std::nullopt : std::optional(Value::string(text));
}

// Only asked for when there is one.
const net::PeerCertificate& certificate(const RequestValues& values)
{
    return *RequestField::context(values).peerCertificate;
}

std::optional<Value> fingerprint(const RequestValues& values)
{
    std::string_view& known = RequestField::fingerprint(values);
    if (known.empty()) {
        const base::Sha256& hash = certificate(values).sha256;
        known = RequestField::context(values).keep(base::toHex({reinterpret_cast<const char*>(hash.data()), hash.size()}));
    }
    return Value::string(known);
}

Value momentOf(int64_t ns)
{
    constexpr int64_t kSecond = 1'000'000'000;
    return Value::timestamp({ns / kSecond - (ns % kSecond < 0 ? 1 : 0), static_cast<int32_t>((ns % kSecond + kSecond) % kSecond)});
}

const RequestField kClient[] = {
    {"subject", text, "Whose it is: CN=mobile,O=Acme (RFC 2253).", [](const RequestValues& values) { return std::optional(Value::string(certificate(values).subject)); }},
    {"issuer", text, "Who has signed it, written likewise.", [](const RequestValues& values) { return std::optional(Value::string(certificate(values).issuer)); }},
    {"serial", text, "Its serial number, hexadecimal, in lower case.", [](const RequestValues& values) { return std::optional(Value::string(certificate(values).serial)); }},
    {"dns", texts, "Alternative names: hosts.", [](const RequestValues& values) { return std::optional(Value::list(RequestField::dnsNames(values))); }},
    {"uris", texts, "Alternative names: URIs, as SPIFFE's.", [](const RequestValues& values) { return std::optional(Value::list(RequestField::uriNames(values))); }},
    {"emails", texts, "Alternative names: e-mail addresses.", [](const RequestValues& values) { return std::optional(Value::list(RequestField::emailNames(values))); }},
    {"ips", texts, "Alternative names: addresses, as texts.", [](const RequestValues& values) { return std::optional(Value::list(RequestField::ipNames(values))); }},
    {"fingerprint", text, "The SHA-256 of the certificate, hexadecimal, in lower case.", fingerprint},
    {"verified", flag, "Does an authority vouch for it that the listener trusts?", [](const RequestValues& values) { return std::optional(Value::boolean(certificate(values).verified)); }},
    {"notBefore", moment, "Since when it is good.", [](const RequestValues& values) { return std::optional(momentOf(certificate(values).notBeforeNs)); }},
    {"notAfter", moment, "Until when it is good.", [](const RequestValues& values) { return std::optional(momentOf(certificate(values).notAfterNs)); }},
};

Type typeOf(std::string_view name, std::span<const RequestField> of)
{
    std::vector<cel::Field> fields;
    for (const RequestField& field : of)
        fields.push_back({std::string(field.name), field.type(), std::string(field.description)});
    return Type::record(std::string(name), std::move(fields));
}

Type clientType()
{
    return typeOf("tls.client", kClient);
}

std::optional<Value> client(const RequestValues& values)
{
    return RequestField::context(values).peerCertificate ? std::optional(Value::map(RequestField::client(values))) : std::nullopt;
}

const net::TlsFacts& tlsFacts(const RequestValues& values)
{
    static const net::TlsFacts kNone;
    const net::TlsFacts* const facts = RequestField::context(values).tlsFacts;
    return facts ? *facts : kNone;
}

const RequestField kTls[] = {
    {"enabled", flag, "Did the request come over TLS?", [](const RequestValues& values) { return std::optional(Value::boolean(RequestField::context(values).tls)); }},
    {"version", text, "TLSv1.2 or TLSv1.3. Like the others not there without TLS to this gateway itself.", [](const RequestValues& values) { return textOf(tlsFacts(values).version); }},
    {"cipher", text, "The cipher suite, such as TLS_AES_128_GCM_SHA256.", [](const RequestValues& values) { return textOf(tlsFacts(values).cipher); }},
    {"sni", text, "The server name that the client asked for, in lower case; not there when it named none.", [](const RequestValues& values) { return textOf(tlsFacts(values).serverName); }},
    {"client", clientType, "The certificate that the client has shown; not there without one.", client},
};

const RequestField kGeo[] = {
    {"country", text, "The country of the client's address, such as DE; empty when no geo policy tells it.", [](const RequestValues& values) { return std::optional(Value::string(RequestField::context(values).country)); }},
    {"continent", text, "The continent (AF, AN, AS, EU, NA, OC, SA); may be empty.", [](const RequestValues& values) { return std::optional(Value::string(RequestField::context(values).continent)); }},
    {"asn", number, "The number of the network's operator; 0 when it is not known.", [](const RequestValues& values) { return std::optional(Value::integer(RequestField::context(values).networkOperator)); }},
};

struct RequestRecord {
    std::string_view name;
    std::string_view description;
    std::span<const RequestField> fields;
};

const RequestRecord kRecords[] = {
    {"request", "What was asked for.", kRequest}, {"identity", "Who calls.", kIdentity}, {"tenant", "Whose API it is.", kTenant}, {"route", "Which route was taken.", kRoute}, {"tls", "How it came.", kTls}, {"geo", "Where it comes from.", kGeo},
};

cel::Environment declare()
{
    std::vector<cel::Variable> variables;
    for (const RequestRecord& record : kRecords) {
        variables.push_back({std::string(record.name), typeOf(record.name, record.fields), std::string(record.description)});
    }
    variables.push_back({"rate", RateValues::type(), "How the limits in force for this request stand, by the id of their policy. It is counted in them once they have had it."});
    variables.push_back({"time", Type::Kind::Timestamp, "When it was asked."});
    auto made = cel::Environment::make(std::move(variables));
    return made ? std::move(*made) : cel::Environment();
}

// Of texts joined by a sign; none when there is nothing.
size_t countOf(std::string_view joined, char sign)
{
    return joined.empty() ? 0 : 1 + static_cast<size_t>(std::count(joined.begin(), joined.end(), sign));
}

std::string_view partOf(std::string_view joined, char sign, size_t index)
{
    for (; index > 0; --index)
        joined.remove_prefix(std::min(joined.find(sign), joined.size() - 1) + 1);
    return joined.substr(0, joined.find(sign));
}

std::span<const std::string> namesOf(const Context& context, std::vector<std::string> net::PeerCertificate::* names)
{
    return context.peerCertificate ? std::span<const std::string>(context.peerCertificate->*names) : std::span<const std::string>();
}

std::string_view lowered(Context& context, std::string_view name)
{
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return std::none_of(name.begin(), name.end(), isCapital) ? name : context.keep(base::toLower(name));
}

} // namespace

const cel::Environment& requestEnvironment()
{
    static const cel::Environment environment = declare();
    return environment;
}

RequestValues::RequestValues(Context& context)
    : m_context(context), m_headers(context), m_query(context), m_groups(context), m_scopes(context), m_rates(context), m_dnsNames(namesOf(context, &net::PeerCertificate::dns)),
      m_uriNames(namesOf(context, &net::PeerCertificate::uris)), m_emailNames(namesOf(context, &net::PeerCertificate::emails)), m_ipNames(namesOf(context, &net::PeerCertificate::ips)),
      m_scratch(std::span(m_memory, kMemory))
{
    m_client.set(kClient, *this);
    for (size_t i = 0; i < m_records.size(); ++i) {
        m_records[i].set(kRecords[i].fields, *this);
        m_values[i] = Value::map(m_records[i]);
    }
    m_values[m_records.size()] = Value::map(m_rates);
    m_values.back() = momentOf(context.wallNs);
}

size_t RequestValues::Groups::size() const noexcept
{
    return (m_context.consumer ? m_context.consumer->groups.size() : 0) + countOf(m_context.tokenGroups, ',');
}

Value RequestValues::Groups::at(size_t index) const noexcept
{
    const size_t own = m_context.consumer ? m_context.consumer->groups.size() : 0;
    return Value::string(index < own ? std::string_view(m_context.consumer->groups[index]) : partOf(m_context.tokenGroups, ',', index - own));
}

size_t RequestValues::Scopes::size() const noexcept
{
    return countOf(m_context.tokenScopes, ' ');
}

Value RequestValues::Scopes::at(size_t index) const noexcept
{
    return Value::string(partOf(m_context.tokenScopes, ' ', index));
}

Value RequestValues::evaluate(const cel::Program& program)
{
    constexpr uint64_t kBudget = cel::Limits{}.cost;
    const uint64_t before = kBudget - std::min(m_context.expressionSteps, kBudget);
    uint64_t left = before;
    const Value out = program.evaluate(m_scratch, m_values, left);
    m_context.expressionSteps += before - left;
    return out;
}

std::optional<Value> RequestValues::Record::field(uint32_t index) const noexcept
{
    return index < m_fields.size() ? m_fields[index].get(*m_owner) : std::nullopt;
}

std::optional<Value> RequestValues::Record::find(const Value& key) const noexcept
{
    for (const RequestField& one : m_fields) {
        if (key.isText() && key.text() == one.name)
            return one.get(*m_owner);
    }
    return std::nullopt;
}

Value RequestValues::Record::keyAt(size_t index) const noexcept
{
    return Value::string(m_fields[index].name);
}

Value RequestValues::Record::valueAt(size_t index) const noexcept
{
    return m_fields[index].get(*m_owner).value_or(Value());
}

std::span<RequestValues::Texts::Entry> RequestValues::Texts::room(size_t count) const
{
    return m_context.arena().array<Entry>(count);
}

// Read once, when somebody asks.
std::span<RequestValues::Texts::Entry> RequestValues::Texts::entries() const noexcept
{
    if (!std::exchange(m_read, true) && m_context.request)
        m_entries = read();
    return m_entries;
}

// `from` begins with the first of that name.
std::string_view RequestValues::Texts::joined(std::span<Entry> from, std::string_view name) const
{
    size_t bytes = 0, count = 0;
    for (const Entry& entry : from) {
        if (isNamed(entry, name))
            bytes += entry.value.size(), ++count;
    }
    if (count == 1)
        return from.front().value;
    const std::string_view between = separator(from.front().name);
    bytes += (count - 1) * between.size();
    char* const start = m_context.arena().allocate(bytes);
    char* at = start;
    bool first = true; // which may be empty
    for (const Entry& entry : from) {
        if (isNamed(entry, name))
            at = cel::put(std::exchange(first, false) ? at : cel::put(at, between), entry.value);
    }
    return {start, static_cast<size_t>(at - start)};
}

std::optional<Value> RequestValues::Texts::find(const Value& key) const noexcept
{
    if (!key.isText())
        return std::nullopt;
    const std::span<Entry> all = entries();
    const auto first = std::find_if(all.begin(), all.end(), [&](const Entry& entry) { return isNamed(entry, key.text()); });
    if (first == all.end())
        return std::nullopt;
    if (!first->joined)
        first->joined = joined({first, all.end()}, key.text());
    return Value::string(*first->joined);
}

Value RequestValues::Texts::keyAt(size_t index) const noexcept
{
    Entry& entry = entries()[index];
    entry.name = shownName(entry.name);
    return Value::string(entry.name);
}

Value RequestValues::Texts::valueAt(size_t index) const noexcept
{
    return Value::string(entries()[index].value);
}

std::span<RequestValues::Texts::Entry> RequestValues::Headers::read() const
{
    const http::HeaderFields& fields = m_context.request->fields;
    const HeaderEdits& edits = m_context.requestEdits;
    const std::span<Entry> out = room(fields.size() + edits.size());
    size_t count = 0;
    for (const http::HeaderField& field : fields) {
        if (!isIdentityField(field) && (edits.empty() || !isReplaced(edits, field)))
            out[count++] = {field.name, field.value, {}};
    }
    for (size_t i = 0; i < edits.size(); ++i) {
        if (addsField(edits, i, &fields))
            out[count++] = {edits[i].name, edits[i].value, {}};
    }
    return out.first(count);
}

bool RequestValues::Headers::isNamed(const Entry& entry, std::string_view name) const noexcept
{
    return base::equalsIgnoreCase(entry.name, name);
}

std::string_view RequestValues::Headers::shownName(std::string_view name) const
{
    return lowered(m_context, name);
}

// Cookies are joined by their own sign (RFC 9113, section 8.2.3).
std::string_view RequestValues::Headers::separator(std::string_view name) const noexcept
{
    return base::equalsIgnoreCase(name, "cookie") ? "; " : ", ";
}

namespace {

std::string_view decoded(Context& context, std::string_view text)
{
    return text.find_first_of("%+") == std::string_view::npos ? text : context.keep(http::decodePercent(text, true));
}

} // namespace

std::span<RequestValues::Texts::Entry> RequestValues::Query::read() const
{
    std::string_view query = m_context.request->query;
    const std::span<Entry> out = room(query.empty() ? 0 : 1 + static_cast<size_t>(std::count(query.begin(), query.end(), '&')));
    size_t count = 0;
    while (!query.empty()) {
        const size_t end = std::min(query.find('&'), query.size());
        const std::string_view one = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        if (one.empty())
            continue;
        const size_t equals = std::min(one.find('='), one.size());
        out[count++] = {decoded(m_context, one.substr(0, equals)), decoded(m_context, one.substr(std::min(equals + 1, one.size()))), {}};
    }
    return out.first(count);
}

} // namespace gatehouse::pipeline
