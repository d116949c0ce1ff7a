// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/auth/ldap/ldap_connection.h"
#include "policies/auth/ldap/ldap_text.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gatehouse::policies {

// What the directory said of a user name and a password.
struct DirectoryFinding {
    enum class Kind : uint8_t {
        Right,
        Wrong,
        TooMany, // guesses at one entry: nobody was asked
        Unknown  // nobody could be asked, or the answer is none
    } kind = Kind::Unknown;
    std::string what;     // for the trace: never of what was sent
    std::string dn;       // plainDn(), of who is right
    std::string consumer; // value of the consumer's attribute; may be empty
    std::string proof;    // of the same, as directoryProof()
    std::string groups;   // joined by commas
    std::vector<std::optional<std::string>> values; // of the attributes that the upstream is told
    std::string mark;     // another one for each caller
};

struct DirectorySettings {
    std::vector<LdapServer> servers;
    LdapConnection::Security security;
    std::string nameServers;
    std::string bindDn;       // empty: nobody in particular
    std::string bindPassword;
    // How a user name leads to an entry: by its name, or by a search.
    std::optional<LdapTemplate> userDn;
    std::string base;
    LdapConnection::Scope scope = LdapConnection::Scope::Below;
    std::optional<LdapTemplate> filter;
    enum class Groups : uint8_t { None, Attribute, Search } groups = Groups::None;
    std::string groupsAttribute; // lower case; of the user's entry
    std::string groupBase;       // plainDn(); of searches, and what names of the attribute must be below. Empty for an attribute: all count
    std::optional<LdapTemplate> groupFilter;
    std::string groupName;       // lower case; of a group's entry
    std::map<std::string, std::string> groupNames; // by plainDn(), or the group's name in lower case; none: groups are called what they are
    std::string consumerAttribute; // lower case; "dn": the entry's name; empty: none is wanted
    std::vector<std::string> told; // attributes for the upstream, in lower case
    // Whether one more guess at that entry is allowed. Any thread.
    std::function<bool(const std::string& dn, int64_t nowNs)> mayGuess;
    std::function<void(const std::string& dn, int64_t nowNs)> wasRight;
};

// The dialogue with a directory, and the two connections that it takes: one on which entries are looked for, one on which passwords are tried. Of one thread.
class DirectorySession
{
public:
    using Deadline = LdapConnection::Deadline;
    DirectorySession(const DirectorySettings& settings, HostAddresses& addresses, LiveSockets& live) : m_settings(settings), m_addresses(addresses), m_live(live) {}

    DirectoryFinding check(const std::string& user, const std::string& password, int64_t nowNs, Deadline deadline);
    bool isOpen() const { return m_lookups || m_proofs; }
    void close();

private:
    using Connection = std::unique_ptr<LdapConnection>;
    base::Result<Connection> open(Deadline deadline);
    LdapConnection* lookups(Deadline deadline, std::string& fault);
    LdapConnection* proofs(Deadline deadline, std::string& fault);
    LdapConnection::Found search(const LdapConnection::Question& question, bool asUser, Deadline deadline, std::string& fault);
    int tryPassword(const std::string& dn, const std::string& password, Deadline deadline, std::string& fault);
    std::vector<std::string> wantedAttributes() const;
    bool readOtherParts(LdapConnection::Entry& entry, bool asUser, Deadline deadline, std::string& fault);
    bool readGroups(const std::string& user, const LdapConnection::Entry& entry, bool asUser, Deadline deadline, DirectoryFinding& finding);
    void addGroup(const std::string& dn, const std::string& name, std::string& groups) const;
    void describe(const LdapConnection::Entry& entry, DirectoryFinding& finding) const;

    const DirectorySettings& m_settings;
    HostAddresses& m_addresses;
    LiveSockets& m_live;
    Connection m_lookups;
    Connection m_proofs;
    size_t m_server = 0; // the one that answered last
};

} // namespace gatehouse::policies
