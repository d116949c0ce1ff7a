// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/compress/accept_encoding.h"

#include "policies/traffic/field_list.h"

#include <array>

namespace gatehouse::policies {

namespace {

constexpr int kUnset = -2;
constexpr int kBad = -1;

// In thousandths; RFC 9110, section 12.4.2.
int weight(std::string_view text)
{
    if (text.empty() || text.size() > 5 || (text[0] != '0' && text[0] != '1') || (text.size() > 1 && text[1] != '.'))
        return kBad;
    int value = (text[0] - '0') * 1000;
    int place = 100;
    for (size_t i = 2; i < text.size(); ++i, place /= 10) {
        if (text[i] < '0' || text[i] > '9')
            return kBad;
        value += (text[i] - '0') * place;
    }
    return value > 1000 ? kBad : value;
}

int weightOf(std::string_view parameters)
{
    int out = 1000;
    while (!parameters.empty()) {
        const size_t end = parameters.find(';');
        const std::string_view one = base::trim(parameters.substr(0, end));
        if (one.size() > 2 && (one[0] == 'q' || one[0] == 'Q') && one[1] == '=')
            out = weight(base::trim(one.substr(2)));
        else if (!one.empty() && (one[0] == 'q' || one[0] == 'Q'))
            out = kBad;
        parameters = end == std::string_view::npos ? std::string_view() : parameters.substr(end + 1);
    }
    return out;
}

} // namespace

std::string_view codingName(Coding coding)
{
    switch (coding) {
    case Coding::Identity: return "identity";
    case Coding::Gzip: return "gzip";
    case Coding::Brotli: return "br";
    case Coding::Zstd: return "zstd";
    }
    return {};
}

Coding codingFrom(std::string_view name)
{
    for (const Coding coding : {Coding::Gzip, Coding::Brotli, Coding::Zstd}) {
        if (base::equalsIgnoreCase(name, codingName(coding)))
            return coding;
    }
    return base::equalsIgnoreCase(name, "x-gzip") ? Coding::Gzip : Coding::Identity; // RFC 9110, section 8.4.1.3
}

Coding chooseCoding(const http::HeaderFields& request, std::span<const Coding> offered)
{
    std::array<int, 4> weights;
    weights.fill(kUnset);
    int any = kUnset;
    eachMember(request, http::HeaderId::AcceptEncoding, [&](std::string_view member) {
        const size_t end = member.find(';');
        const std::string_view name = base::trim(member.substr(0, end));
        const int q = end == std::string_view::npos ? 1000 : weightOf(member.substr(end + 1));
        if (q == kBad)
            return;
        if (name == "*")
            any = q;
        else if (const Coding coding = codingFrom(name); coding != Coding::Identity || base::equalsIgnoreCase(name, "identity"))
            weights[static_cast<size_t>(coding)] = q;
    });
    Coding best = Coding::Identity;
    int most = 0;
    for (const Coding coding : offered) {
        const int own = weights[static_cast<size_t>(coding)];
        const int q = own == kUnset ? any : own;
        if (q > most) {
            most = q;
            best = coding;
        }
    }
    // Identity that nobody spoke of is only what is left.
    return weights[0] > most ? Coding::Identity : best;
}

} // namespace gatehouse::policies
