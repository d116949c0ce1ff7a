// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// The network extension: addresses and networks.
#include "cel/evaluation.h"
#include "cel/network.h"

#include <algorithm>

namespace gatehouse::cel {

namespace {

using Kind = Value::Kind;

Value wrong(Evaluation& evaluation, const Value& text, const base::Error& error)
{
    return evaluation.fail(ErrorCode::InvalidArgument, {"'", text.text().substr(0, 64), "': ", error.message});
}

Value toIp(Evaluation& evaluation, std::span<const Value> args)
{
    if (args[0].is(Kind::Ip))
        return args[0];
    if (!args[0].isText())
        return evaluation.noOverload("ip", args);
    const auto address = parseIp(args[0].text());
    return address ? Value::ip(*address) : wrong(evaluation, args[0], address.error());
}

Value toCidr(Evaluation& evaluation, std::span<const Value> args)
{
    if (args[0].is(Kind::Cidr))
        return args[0];
    if (!args[0].isText())
        return evaluation.noOverload("cidr", args);
    const auto network = parseCidr(args[0].text());
    return network ? Value::cidr(*network) : wrong(evaluation, args[0], network.error());
}

Value isIp(Evaluation& evaluation, std::span<const Value> args)
{
    return args[0].isText() ? Value::boolean(parseIp(args[0].text()).ok()) : evaluation.noOverload("isIP", args);
}

Value isCidr(Evaluation& evaluation, std::span<const Value> args)
{
    return args[0].isText() ? Value::boolean(parseCidr(args[0].text()).ok()) : evaluation.noOverload("isCIDR", args);
}

Value isCanonical(Evaluation& evaluation, std::span<const Value> args)
{
    if (!args[0].isText())
        return evaluation.noOverload("ip.isCanonical", args);
    const auto address = parseIp(args[0].text());
    return address ? Value::boolean(ipText(*address) == args[0].text()) : wrong(evaluation, args[0], address.error());
}

Value family(Evaluation& evaluation, std::span<const Value> args)
{
    return args[0].is(Kind::Ip) ? Value::integer(args[0].asIp().v6 ? 6 : 4) : evaluation.noOverload("family", args);
}

bool beginsWith(const Ip& address, std::initializer_list<uint8_t> bytes)
{
    return std::equal(bytes.begin(), bytes.end(), address.bytes.begin());
}

bool unspecified(const Ip& address)
{
    return std::all_of(address.bytes.begin(), address.bytes.end(), [](uint8_t byte) { return byte == 0; });
}

bool loopback(const Ip& address)
{
    if (!address.v6)
        return address.bytes[0] == 127;
    return std::all_of(address.bytes.begin(), address.bytes.end() - 1, [](uint8_t byte) { return byte == 0; }) && address.bytes[15] == 1;
}

bool linkLocalMulticast(const Ip& address)
{
    return address.v6 ? address.bytes[0] == 0xff && (address.bytes[1] & 0x0f) == 2 : beginsWith(address, {224, 0, 0});
}

bool linkLocalUnicast(const Ip& address)
{
    return address.v6 ? address.bytes[0] == 0xfe && (address.bytes[1] & 0xc0) == 0x80 : beginsWith(address, {169, 254});
}

bool multicast(const Ip& address)
{
    return address.v6 ? address.bytes[0] == 0xff : (address.bytes[0] & 0xf0) == 0xe0;
}

bool globalUnicast(const Ip& address)
{
    const bool broadcast = !address.v6 && beginsWith(address, {255, 255, 255, 255});
    return !broadcast && !unspecified(address) && !loopback(address) && !multicast(address) && !linkLocalUnicast(address);
}

template <bool (*kTest)(const Ip&)>
Value test(Evaluation& evaluation, std::span<const Value> args)
{
    return args[0].is(Kind::Ip) ? Value::boolean(kTest(args[0].asIp())) : evaluation.noOverload("address test", args);
}

Value containsIp(Evaluation& evaluation, std::span<const Value> args)
{
    if (!args[0].is(Kind::Cidr) || (!args[1].is(Kind::Ip) && !args[1].isText()))
        return evaluation.noOverload("containsIP", args);
    if (args[1].is(Kind::Ip))
        return Value::boolean(contains(args[0].asCidr(), args[1].asIp()));
    const auto address = parseIp(args[1].text());
    return address ? Value::boolean(contains(args[0].asCidr(), *address)) : wrong(evaluation, args[1], address.error());
}

bool within(const Cidr& outer, const Cidr& inner)
{
    return outer.prefix <= inner.prefix && contains(outer, inner.address);
}

Value containsCidr(Evaluation& evaluation, std::span<const Value> args)
{
    if (!args[0].is(Kind::Cidr) || (!args[1].is(Kind::Cidr) && !args[1].isText()))
        return evaluation.noOverload("containsCIDR", args);
    if (args[1].is(Kind::Cidr))
        return Value::boolean(within(args[0].asCidr(), args[1].asCidr()));
    const auto network = parseCidr(args[1].text());
    return network ? Value::boolean(within(args[0].asCidr(), *network)) : wrong(evaluation, args[1], network.error());
}

Value ipOf(Evaluation& evaluation, std::span<const Value> args)
{
    return args[0].is(Kind::Cidr) ? Value::ip(args[0].asCidr().address) : evaluation.noOverload("ip", args);
}

Value maskedOf(Evaluation& evaluation, std::span<const Value> args)
{
    if (!args[0].is(Kind::Cidr))
        return evaluation.noOverload("masked", args);
    const Cidr network = args[0].asCidr();
    return Value::cidr({masked(network.address, network.prefix), network.prefix});
}

Value prefixLength(Evaluation& evaluation, std::span<const Value> args)
{
    return args[0].is(Kind::Cidr) ? Value::integer(args[0].asCidr().prefix) : evaluation.noOverload("prefixLength", args);
}

constexpr FunctionRow kRows[] = {
    {"ip(string): net.IP", toIp, "The address that a text names."},
    {"ip(net.IP): net.IP", toIp, {}},
    {"cidr(string): net.CIDR", toCidr, "The network that a text names, such as 10.0.0.0/8."},
    {"cidr(net.CIDR): net.CIDR", toCidr, {}},
    {"isIP(string): bool", isIp, "Does the text name an address?"},
    {"isCIDR(string): bool", isCidr, "Does the text name a network?"},
    {"ip.isCanonical(string): bool", isCanonical, "Is it the usual way to write this address?"},
    {"net.IP.family(): int", family, "4 or 6."},
    {"net.IP.isUnspecified(): bool", test<unspecified>, "Is it 0.0.0.0 or ::?"},
    {"net.IP.isLoopback(): bool", test<loopback>, "Is it of the machine itself?"},
    {"net.IP.isLinkLocalMulticast(): bool", test<linkLocalMulticast>, "Is it of a group on the link?"},
    {"net.IP.isLinkLocalUnicast(): bool", test<linkLocalUnicast>, "Is it good on the link alone?"},
    {"net.IP.isGlobalUnicast(): bool", test<globalUnicast>, "Is it one host's and good beyond the link? Private ones count."},
    {"net.CIDR.containsIP(net.IP): bool", containsIp, "Is the address in the network?"},
    {"net.CIDR.containsIP(string): bool", containsIp, {}},
    {"net.CIDR.containsCIDR(net.CIDR): bool", containsCidr, "Is the other network within this one?"},
    {"net.CIDR.containsCIDR(string): bool", containsCidr, {}},
    {"net.CIDR.ip(): net.IP", ipOf, "The network's address."},
    {"net.CIDR.masked(): net.CIDR", maskedOf, "The network without bits of a host."},
    {"net.CIDR.prefixLength(): int", prefixLength, "How many bits all of the network's addresses share."},
};

} // namespace

std::span<const FunctionRow> networkFunctions()
{
    return kRows;
}

} // namespace gatehouse::cel
