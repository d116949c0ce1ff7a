// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/ip_filter/address_list.h"

#include "base/bytes.h"

#include <algorithm>
#include <charconv>

namespace gatehouse::policies {

namespace {

constexpr size_t kLongestEntry = 64;
constexpr size_t kFewMistakes = 10;

// The first word of a line without its remark; "" when there is none.
std::string_view entryOf(std::string_view line)
{
    line = base::trim(line.substr(0, line.find_first_of("#;\r")));
    return line.substr(0, line.find_first_of(" \t,"));
}

std::optional<net::Cidr> networkOf(std::string_view entry)
{
    if (entry.size() > kLongestEntry)
        return {};
    const size_t slash = entry.find('/');
    const auto address = net::IpAddress::parse(entry.substr(0, slash));
    if (!address)
        return {};
    net::Cidr out{*address, address->v6 ? 128 : 32};
    if (slash == std::string_view::npos)
        return out;
    const std::string_view number = entry.substr(slash + 1);
    int prefix = 0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), prefix);
    if (read.ec != std::errc() || read.ptr != number.data() + number.size() || prefix < 0 || prefix > out.prefix || number.front() == '-')
        return {};
    out.prefix = prefix;
    for (size_t i = 0; i < out.network.bytes.size(); ++i) {
        const int kept = std::clamp(prefix - static_cast<int>(i) * 8, 0, 8);
        out.network.bytes[i] &= static_cast<uint8_t>(0xff00 >> kept);
    }
    return out;
}

} // namespace

base::Result<AddressSet> readAddressList(std::string_view text, size_t most)
{
    std::vector<net::Cidr> networks;
    size_t mistakes = 0;
    std::string_view firstMistake;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        const std::string_view entry = entryOf(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (entry.empty())
            continue;
        if (const auto network = networkOf(entry)) {
            if (networks.size() >= most)
                return base::failure(base::ErrorCode::TooLarge, "it has more than " + std::to_string(most) + " networks");
            networks.push_back(*network);
        } else if (mistakes++ == 0) {
            firstMistake = entry;
        }
    }
    if (mistakes > 0 && (networks.empty() || mistakes > std::max(kFewMistakes, networks.size() / 100)))
        return base::invalid("it is no list of addresses: " + std::to_string(mistakes) + " lines are none, the first begins with \"" + std::string(firstMistake.substr(0, 32)) + '"');
    return AddressSet(networks);
}

AddressList::AddressList(TextSource::Options options, std::shared_ptr<pipeline::CallOuts> calls)
    : m_source(
          std::move(options),
          [this](std::string_view text) {
              auto read = readAddressList(text);
              if (!read)
                  return read.error().message;
              m_set.publish(std::make_shared<const AddressSet>(std::move(*read)));
              return std::string();
          },
          std::move(calls))
{
}

} // namespace gatehouse::policies
