// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// Whom proxies say they forward for: never a peer that is trusted unless all are, and what is told on is read as the same.
#include "proxy/trusted_peers.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse;
using gatehouse::testing::require;

namespace {

proxy::TrustedPeers trustedPeers(proxy::TrustedPeers::Field field)
{
    proxy::TrustedPeers trusted;
    trusted.networks.push_back(*net::Cidr::parse("10.0.0.0/8"));
    trusted.field = field;
    return trusted;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    using Field = proxy::TrustedPeers::Field;
    static const proxy::TrustedPeers standard = trustedPeers(Field::Forwarded);
    static const proxy::TrustedPeers usual = trustedPeers(Field::XForwardedFor);
    for (const auto* trusted : {&standard, &usual}) {
        http::HeaderFields fields;
        fields.add(trusted == &standard ? "Forwarded" : "X-Forwarded-For", input);
        const auto client = proxy::forwardedClient(fields, *trusted);
        if (!client)
            continue;
        require(client->chain.starts_with(client->ip.text()), "the chain begins with the client");
        http::HeaderFields again;
        const std::string told = proxy::forwardedField(client->chain, client->tls.value_or(false), "a.example");
        again.add("Forwarded", told);
        const auto same = proxy::forwardedClient(again, standard);
        require(same && same->ip == client->ip && same->chain == client->chain, "what is told on is read as the same");
    }
    return 0;
}
