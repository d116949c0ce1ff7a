// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// Whatever a user is called, his name stays a value: of a filter, and of an entry's name below the base it belongs to. What a server sends for a name is one or none.
#include "base/bytes.h"
#include "policies/auth/ldap/ldap_text.h"
#include "support/fuzz_require.h"

#include <algorithm>
#include <cstdint>

using namespace gatehouse;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string input(reinterpret_cast<const char*>(data), std::min<size_t>(size, 512));
    static const auto filter = policies::LdapTemplate::compile("(&(objectClass=person)(uid=${user}))", policies::LdapTemplate::Kind::Filter, false);
    static const auto name = policies::LdapTemplate::compile("uid=${user},ou=people,dc=acme", policies::LdapTemplate::Kind::Dn, false);
    require(filter.ok() && name.ok(), "the templates are good");
    const std::string filled = filter->fill(input, {});
    require(std::count(filled.begin(), filled.end(), '(') == 3 && std::count(filled.begin(), filled.end(), ')') == 3, "a filter has no more parts than it was written with");
    require(std::count(filled.begin(), filled.end(), '*') == 0 && filled.find('\0') == std::string::npos, "nor stands a name for others");
    const auto entry = policies::plainDn(name->fill(input, {}));
    if (!input.empty() && base::isValidUtf8(input)) { // nothing else is asked for
        require(entry && policies::isBelow(*entry, "ou=people,dc=acme"), "an entry stays below its base");
        require(std::count(entry->begin(), entry->end(), ',') == 2, "directly");
        require(policies::leadingValue(name->fill(input, {})) == input, "and is called what was sent");
    }
    if (const auto plain = policies::plainDn(input))
        require(!plain->empty() && plain->find('\0') == std::string::npos, "a name that was made plain is a text");
    (void)policies::leadingValue(input);
    if (const auto attribute = policies::readAttributeName(input)) {
        require(attribute->name.find(';') == std::string::npos && attribute->name == base::toLower(attribute->name), "an attribute's name has no options");
        if (const auto& part = attribute->part) {
            require(!part->last || (part->first <= *part->last && *part->last < UINT32_MAX), "a part goes on, and something can come behind it");
            const auto asked = policies::readAttributeName(policies::partFrom(attribute->name, part->first));
            require(asked && asked->name == attribute->name && asked->part && asked->part->first == part->first && !asked->part->last, "one asks for it by the same name");
        }
    }
    const std::string proof = policies::directoryProof(input);
    require(proof.starts_with("ldap:") && proof == policies::directoryProof(base::toLower(input)), "a user is the same one in whatever case");
    for (const auto kind : {policies::LdapTemplate::Kind::Filter, policies::LdapTemplate::Kind::Dn}) {
        if (const auto compiled = policies::LdapTemplate::compile(input, kind, true); compiled.ok())
            require(compiled->fill("*)(", "*)(").find("*)(") == std::string::npos || input.find("*)(") != std::string::npos, "a template of anybody's is filled as well");
    }
    return 0;
}
