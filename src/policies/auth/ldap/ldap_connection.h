// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "policies/auth/ldap/host_addresses.h"
#include "policies/auth/ldap/ldap_text.h"
#include "policies/auth/ldap/live_sockets.h"

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <vector>

struct ldap;

namespace gatehouse::policies {

// Where a directory is.
struct LdapServer {
    bool tls = false; // ldaps
    std::string host; // IPv6 without brackets
    uint16_t port = 0;
    std::string url() const;

    // "ldaps://ldap.example.com", "ldap://127.0.0.1:389"
    static base::Result<LdapServer> parse(const std::string& text);
};

// PEM certificates as a file that exists in memory alone, since libldap wants the name of one.
class AuthoritiesFile
{
public:
    // Empty: the system's.
    static base::Result<std::unique_ptr<AuthoritiesFile>> make(const std::string& pem);
    ~AuthoritiesFile();
    AuthoritiesFile(const AuthoritiesFile&) = delete;
    const std::string& path() const { return m_path; }

private:
    AuthoritiesFile() = default;
    int m_file = -1;
    std::string m_path;
};

// One connection to a directory, by libldap; nothing waits beyond its deadline. Referrals and aliases are not followed. Never used by two threads at once.
class LdapConnection
{
public:
    using Deadline = std::chrono::steady_clock::time_point;
    struct Security {
        bool startTls = true; // for servers without TLS of their own
        std::string authorities; // a file
    };
    static base::Result<std::unique_ptr<LdapConnection>> open(const LdapServer& server, const Security& security, HostAddresses& addresses, LiveSockets& live, Deadline deadline);
    ~LdapConnection();
    LdapConnection(const LdapConnection&) = delete;

    // A result code of RFC 4511, or a negative one of libldap: then the connection is of no use any more.
    int bind(const std::string& dn, const std::string& password, Deadline deadline);

    struct Entry {
        std::string dn;
        std::map<std::string, std::vector<std::string>> values; // by attributes in lower case, without options
        std::map<std::string, AttributeName::Part> parts;       // of attributes whose values did not all come
        const std::vector<std::string>& at(const std::string& attribute) const; // in lower case
    };
    enum class Scope : uint8_t { Entry, Below, Children };
    struct Question {
        std::string base;
        Scope scope = Scope::Below;
        std::string filter;
        std::vector<std::string> attributes; // none: the names of entries alone
        int most = 1; // entries
    };
    struct Found {
        int code = 0; // as bind(); sizeLimitExceeded when there are more
        std::vector<Entry> entries;
    };
    Found search(const Question& question, Deadline deadline);

    bool isBroken() const { return m_broken; }
    static std::string describe(int code);

private:
    LdapConnection(ldap* handle, int socket, LiveSockets& live) : m_handle(handle), m_socket(socket), m_live(live) {}
    base::Result<void> secure(const LdapServer& server, const Security& security, Deadline deadline);
    int resultOf(int message, int kind, Deadline deadline);
    bool readEntry(void* message, Found& found);

    ldap* m_handle;
    const int m_socket;
    LiveSockets& m_live;
    bool m_broken = false;
};

} // namespace gatehouse::policies
