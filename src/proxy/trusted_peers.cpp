// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/trusted_peers.h"

#include "base/bytes.h"
#include "http/h1/head_parser.h"

#include <algorithm>

namespace gatehouse::proxy {

namespace {

using http::HeaderId;

constexpr size_t kMostHops = 32;

struct Hop {
    std::string_view address; // with or without a port
    std::string_view proto;
};

// "192.0.2.1", "192.0.2.1:80", "2001:db8::1", "[2001:db8::1]:80"
std::optional<net::IpAddress> addressIn(std::string_view text)
{
    if (text.starts_with('[')) {
        const size_t close = text.find(']');
        if (close == std::string_view::npos || (close + 1 < text.size() && text[close + 1] != ':'))
            return {};
        text = text.substr(1, close - 1);
    } else if (std::count(text.begin(), text.end(), ':') == 1) {
        text = text.substr(0, text.find(':'));
    }
    const auto parsed = net::IpAddress::parse(text);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

void splitList(std::string_view list, std::vector<Hop>& hops)
{
    for (;;) {
        const size_t comma = list.find(',');
        if (const std::string_view member = base::trim(list.substr(0, comma)); !member.empty())
            hops.push_back({member, {}});
        if (comma == std::string_view::npos)
            return;
        list.remove_prefix(comma + 1);
    }
}

// A token or a quoted string, without its quotes, from the front; false when it is neither. What needs a backslash is nothing that is looked for here.
bool takeValue(std::string_view& text, std::string_view& value)
{
    if (!text.starts_with('"')) {
        const size_t end = std::min(text.find_first_of(",; \t"), text.size());
        value = text.substr(0, end);
        text.remove_prefix(end);
        return http::h1::isToken(value);
    }
    const size_t close = text.find('"', 1);
    if (close == std::string_view::npos)
        return false;
    value = text.substr(1, close - 1);
    text.remove_prefix(close + 1);
    return value.find('\\') == std::string_view::npos;
}

void skipSpace(std::string_view& text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
}

// RFC 7239, section 4: for=192.0.2.43;proto=https, for="[2001:db8::1]:47011". False when that is not what it is.
bool splitForwarded(std::string_view text, std::vector<Hop>& hops)
{
    Hop hop;
    for (bool any = false;;) {
        skipSpace(text);
        if (!text.empty() && text.front() != ',' && text.front() != ';') {
            const size_t equals = text.find('=');
            if (equals == std::string_view::npos || !http::h1::isToken(text.substr(0, equals)))
                return false;
            const std::string_view name = text.substr(0, equals);
            std::string_view value;
            text.remove_prefix(equals + 1);
            if (!takeValue(text, value))
                return false;
            if (base::equalsIgnoreCase(name, "for"))
                hop.address = value;
            else if (base::equalsIgnoreCase(name, "proto"))
                hop.proto = value;
            any = true;
            skipSpace(text);
        }
        if (text.empty() || text.front() == ',') {
            if (any)
                hops.push_back(hop);
            if (text.empty())
                return true;
            hop = Hop();
            any = false;
        } else if (text.front() != ';') {
            return false;
        }
        text.remove_prefix(1);
    }
}

std::optional<bool> isTls(std::string_view proto)
{
    if (base::equalsIgnoreCase(proto, "https"))
        return true;
    return base::equalsIgnoreCase(proto, "http") ? std::optional(false) : std::nullopt;
}

// What the nearest proxy wrote.
std::string_view lastMember(std::string_view list)
{
    const size_t comma = list.rfind(',');
    return base::trim(comma == std::string_view::npos ? list : list.substr(comma + 1));
}

} // namespace

bool TrustedPeers::contains(const net::IpAddress& address) const noexcept
{
    return std::any_of(networks.begin(), networks.end(), [&](const net::Cidr& network) { return network.contains(address); });
}

std::optional<ForwardedClient> forwardedClient(const http::HeaderFields& fields, const TrustedPeers& trusted)
{
    const bool standard = trusted.field == TrustedPeers::Field::Forwarded;
    std::vector<Hop> hops;
    std::string_view proto;
    for (const http::HeaderField& field : fields) {
        if (!standard && field.id == HeaderId::XForwardedFor)
            splitList(field.value, hops);
        else if (!standard && field.id == HeaderId::XForwardedProto)
            proto = lastMember(field.value);
        else if (standard && field.id == HeaderId::Forwarded && !splitForwarded(field.value, hops))
            hops.clear(); // of several fields, those behind it still hold
    }
    ForwardedClient client;
    bool found = false;
    for (size_t left = hops.size(), seen = 0; left > 0 && seen < kMostHops; --left, ++seen) {
        const Hop& hop = hops[left - 1];
        const auto address = addressIn(hop.address);
        if (!address)
            break;
        client.ip = *address;
        client.chain.insert(0, address->text() + (found ? ", " : ""));
        client.tls = isTls(standard ? hop.proto : proto);
        found = true;
        if (!trusted.contains(*address))
            break;
    }
    return found ? std::optional(std::move(client)) : std::nullopt;
}

std::string forwardedField(std::string_view chain, bool tls, std::string_view host)
{
    std::string out;
    std::vector<Hop> hops;
    splitList(chain, hops);
    for (const Hop& hop : hops) {
        const bool v6 = hop.address.find(':') != std::string_view::npos;
        out += out.empty() ? "for=" : ", for=";
        if (v6)
            out += "\"[";
        out += hop.address;
        if (v6)
            out += "]\"";
        if (&hop != &hops.front())
            continue;
        out += tls ? ";proto=https" : ";proto=http";
        if (!host.empty()) {
            const bool quoted = !http::h1::isToken(host);
            out += ";host=";
            if (quoted)
                out += '"';
            out += host; // an authority has neither quotes nor backslashes
            if (quoted)
                out += '"';
        }
    }
    return out;
}

} // namespace gatehouse::proxy
