// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

// Texts of LDAP. A value that stands in one has nothing left that could end it: whatever is no letter, digit, or one of "-_.@" is written as its bytes, in hexadecimal.
std::string filterValue(std::string_view value); // RFC 4515, section 3
std::string dnValue(std::string_view value);     // RFC 4514, section 2.4

// A distinguished name written as others of the same meaning mostly are: one kind of escapes, no blanks between, lower case. Nothing for what is none, or names the root.
std::optional<std::string> plainDn(const std::string& dn);
// Of normalised names.
bool isBelow(std::string_view dn, std::string_view base);
// The value of a name's first part: "staff" of "cn=staff,dc=example". Nothing for what is no name.
std::optional<std::string> leadingValue(const std::string& dn);

// The name of an attribute as a directory gives it (RFC 4512, section 2.5). Active Directory gives many values in parts: "memberOf;range=0-1499", and of the last part
// "memberOf;range=1500-*".
struct AttributeName {
    std::string name; // in lower case, without options
    struct Part {
        uint32_t first = 0;
        std::optional<uint32_t> last; // nothing: it is the last part
    };
    std::optional<Part> part;
};
// Nothing: the part makes no sense.
std::optional<AttributeName> readAttributeName(std::string_view text);
std::string partFrom(std::string_view attribute, uint32_t first); // as one asks for it

// By what pipeline::ConsumerDirectory::byProof() finds the consumer of a user: a distinguished name, or the value of an attribute, in whatever case.
std::string directoryProof(const std::string& value);

// A search filter or a distinguished name with ${user} and ${dn} in it, where they may only stand for (parts of) values. Immutable; any thread.
class LdapTemplate
{
public:
    enum class Kind : uint8_t { Filter, Dn };
    // At least one of them must be in it; ${dn} may be where `mayHaveDn`.
    static base::Result<LdapTemplate> compile(std::string_view text, Kind kind, bool mayHaveDn);
    std::string fill(std::string_view user, std::string_view dn) const;

private:
    enum class Part : uint8_t { Text, User, Dn };
    Kind m_kind = Kind::Filter;
    std::vector<std::pair<Part, std::string>> m_parts;
};

} // namespace gatehouse::policies
