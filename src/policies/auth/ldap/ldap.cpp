// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/ldap/ldap.h"

#include "base/bytes.h"
#include "base/pem.h"
#include "pipeline/call_outs.h"
#include "pipeline/header_rules.h"
#include "pipeline/name_servers.h"
#include "pipeline/pool_counts.h"
#include "policies/auth/jwt/issuer_list.h"
#include "policies/auth/ldap/ldap_auth.h"

#include <algorithm>
#include <ldap.h>
#include <re2/re2.h>
#include <set>

namespace gatehouse::policies {

namespace {

using base::Json;
using std::chrono::minutes;
using std::chrono::nanoseconds;
using std::chrono::seconds;

constexpr std::string_view kKind = "ldap";
constexpr size_t kMostServers = 8;
constexpr size_t kMostMapped = 500;
constexpr size_t kMostHeaders = 20;
constexpr const char* kUserNames = "[A-Za-z0-9._@+-]{1,128}";

// RFC 4512, section 1.4; no options, and no OIDs.
bool isAttribute(std::string_view name)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return !name.empty() && name.size() <= 64 && isLetter(name[0]) && std::all_of(name.begin(), name.end(), [&](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '-'; });
}

// Reads the policy's configuration and gathers all that is wrong with it.
class SettingsReader
{
public:
    SettingsReader(const Json& config, const pipeline::MakeContext& context) : m_config(config), m_context(context) {}

    base::Result<LdapAuth::Settings> read()
    {
        m_settings.realm = readRealm(m_config, m_problems);
        m_settings.hide = base::boolAt(m_config, "hideCredentials", true);
        m_settings.optional = base::boolAt(m_config, "optional");
        readUserNames();
        readServers();
        if (!m_directory.servers.empty()) {
            readLogin();
            readLookup();
            readGroups();
        }
        using ConsumerBy = LdapAuth::Settings::ConsumerBy;
        const std::string by = base::stringAt(m_config, "consumerBy", "none");
        m_settings.consumerBy = by == "id" ? ConsumerBy::Id : by == "credential" ? ConsumerBy::Credential : ConsumerBy::Nothing;
        m_settings.unknownConsumers = base::boolAt(m_config, "consumerOptional");
        if (m_settings.consumerBy != ConsumerBy::Nothing)
            m_directory.consumerAttribute = attribute("consumerAttribute", "uid");
        readHeaders();
        m_options.timeout = duration("timeout", seconds(5), std::chrono::milliseconds(50), minutes(1));
        m_options.rightForNs = duration("cacheFor", minutes(1), nanoseconds(0), minutes(15)).count();
        m_options.wrongForNs = duration("cacheRefusalsFor", seconds(10), nanoseconds(0), minutes(1)).count();
        m_options.threads = static_cast<size_t>(std::clamp<int64_t>(base::intAt(m_config, "connections", 4), 1, 32));
        m_options.remembered = static_cast<size_t>(std::clamp<int64_t>(base::intAt(m_config, "cached", 4096), 16, 1'000'000));
        const auto fromAddress = static_cast<uint64_t>(std::clamp<int64_t>(base::intAt(m_config, "attemptsByAddress", 30), 0, 100'000));
        const auto atName = static_cast<uint64_t>(std::clamp<int64_t>(base::intAt(m_config, "attemptsByUser", 10), 0, 100'000));
        const auto guesses = std::make_shared<const GuessLimit>("ldap\n" + m_context.qualified, m_context.seed, m_context.limits, fromAddress, atName);
        m_settings.guesses = guesses;
        m_directory.mayGuess = [guesses](const std::string& dn, int64_t nowNs) { return guesses->beginAt("\n" + dn, nowNs) == 0; };
        m_directory.wasRight = [guesses](const std::string& dn, int64_t nowNs) { guesses->giveBackAt("\n" + dn, nowNs); };
        m_directory.nameServers = pipeline::nameServersOf(m_context).servers;
        if (m_problems.empty() && !m_directory.servers.empty())
            makeDirectory();
        if (!m_problems.empty())
            return base::invalid("ldap is not set up right", std::move(m_problems));
        return std::move(m_settings);
    }

private:
    using Scope = LdapConnection::Scope;

    void problem(std::string pointer, std::string message) { m_problems.push_back({std::move(pointer), std::move(message)}); }
    nanoseconds duration(const char* member, nanoseconds fallback, nanoseconds least, nanoseconds most) { return boundedDuration(m_config, member, fallback, least, most, m_problems); }

    // In lower case.
    std::string attribute(const char* member, std::string_view fallback)
    {
        const std::string name = base::stringAt(m_config, member, fallback);
        if (!isAttribute(name))
            problem(base::joinPointer("", member), "the name of an attribute, as cn or memberOf");
        return base::toLower(name);
    }

    void readUserNames()
    {
        re2::RE2::Options options;
        options.set_log_errors(false);
        options.set_never_capture(true);
        options.set_max_mem(1 << 20);
        m_settings.userNames = std::make_shared<re2::RE2>(base::stringAt(m_config, "userNames", kUserNames), options);
        if (!m_settings.userNames->ok())
            problem("/userNames", "not a pattern: " + m_settings.userNames->error());
    }

    void readServers()
    {
        m_directory.security.startTls = base::boolAt(m_config, "startTls", true);
        const Json& list = base::memberAt(m_config, "servers");
        for (size_t i = 0; list.is_array() && i < std::min(list.size(), kMostServers); ++i) {
            const std::string pointer = base::joinPointer("/servers", i);
            auto server = LdapServer::parse(list[i].is_string() ? list[i].get<std::string>() : std::string());
            if (!server) {
                problem(pointer, server.error().message);
                continue;
            }
            if (!server->tls && !m_directory.security.startTls && !pipeline::isThisMachine(server->host))
                problem(pointer, "is asked by ldaps or StartTLS, since it is sent passwords");
            m_directory.servers.push_back(std::move(*server));
        }
    }

    void readLogin()
    {
        m_directory.bindDn = base::stringAt(m_config, "bindDn");
        if (m_directory.bindDn.empty())
            return;
        if (!plainDn(m_directory.bindDn))
            problem("/bindDn", "is no distinguished name");
        const std::string id = base::stringAt(m_config, "bindPassword");
        auto secret = id.empty() ? base::Result<std::string>(base::invalid("is missing: a log-in without one proves nothing"))
                      : m_context.secret ? m_context.secret(id)
                                         : base::Result<std::string>(base::invalid("secrets cannot be read here"));
        if (!secret)
            problem("/bindPassword", secret.error().message);
        else if (secret->empty())
            problem("/bindPassword", "is empty: a log-in without one proves nothing");
        else
            m_directory.bindPassword = std::move(*secret);
    }

    void readLookup()
    {
        if (const std::string text = base::stringAt(m_config, "userDn"); !text.empty()) {
            auto compiled = LdapTemplate::compile(text, LdapTemplate::Kind::Dn, false);
            if (!compiled)
                problem("/userDn", compiled.error().message);
            else
                m_directory.userDn = std::move(*compiled);
            return;
        }
        m_directory.base = readBase("base", true);
        m_directory.scope = base::stringAt(m_config, "scope", "below") == "children" ? Scope::Children : Scope::Below;
        auto filter = LdapTemplate::compile(base::stringAt(m_config, "filter", "(&(objectClass=person)(uid=${user}))"), LdapTemplate::Kind::Filter, false);
        if (!filter)
            problem("/filter", filter.error().message);
        else
            m_directory.filter = std::move(*filter);
    }

    std::string readBase(const char* member, bool isNeeded)
    {
        const std::string text = base::stringAt(m_config, member);
        if (text.empty()) {
            if (isNeeded)
                problem(base::joinPointer("", member), "is missing: where entries are looked for");
            return {};
        }
        const auto plain = plainDn(text);
        if (!plain)
            problem(base::joinPointer("", member), "is no distinguished name such as ou=people,dc=example,dc=org");
        return plain.value_or(std::string());
    }

    void readGroups()
    {
        using Groups = DirectorySettings::Groups;
        const std::string from = base::stringAt(m_config, "groupsFrom", "none");
        m_directory.groups = from == "attribute" ? Groups::Attribute : from == "search" ? Groups::Search : Groups::None;
        if (m_directory.groups == Groups::None)
            return;
        m_directory.groupBase = readBase("groupBase", m_directory.groups == Groups::Search);
        m_directory.groupsAttribute = attribute("groupsAttribute", "memberOf");
        m_directory.groupName = attribute("groupName", "cn");
        if (m_directory.groups == Groups::Search) {
            auto filter = LdapTemplate::compile(base::stringAt(m_config, "groupFilter", "(member=${dn})"), LdapTemplate::Kind::Filter, true);
            if (!filter)
                problem("/groupFilter", filter.error().message);
            else
                m_directory.groupFilter = std::move(*filter);
        }
        const Json& map = base::memberAt(m_config, "groupNames");
        if (map.is_object() && map.size() > kMostMapped)
            problem("/groupNames", "at most " + std::to_string(kMostMapped));
        const Json none = Json::object();
        for (const auto& [name, group] : (map.is_object() ? map : none).items()) {
            const std::string text = group.is_string() ? group.get<std::string>() : std::string();
            if (text.empty() || text.find_first_of(", ") != std::string::npos || !pipeline::headerValueProblem(text).empty())
                problem(base::joinPointer("/groupNames", name), "the name of a group, without commas and blanks");
            m_directory.groupNames[plainDn(name).value_or(base::toLower(name))] = text;
        }
    }

    void readHeaders()
    {
        std::set<std::string> known;
        const Json& list = base::memberAt(m_config, "attributeHeaders");
        for (size_t i = 0; list.is_array() && i < std::min(list.size(), kMostHeaders); ++i) {
            const std::string pointer = base::joinPointer("/attributeHeaders", i);
            const std::string name = base::stringAt(list[i], "attribute"), header = base::stringAt(list[i], "header");
            if (!isAttribute(name))
                problem(pointer + "/attribute", "the name of an attribute, or dn");
            if (const std::string wrong = pipeline::headerNameProblem(header); !wrong.empty())
                problem(pointer + "/header", wrong);
            else if (isIdentityHeader(header))
                problem(pointer + "/header", "this header field tells who the consumer is");
            else if (!known.insert(base::toLower(header)).second)
                problem(pointer + "/header", "stands in the list twice");
            m_directory.told.push_back(base::toLower(name));
            m_settings.headers.push_back(header);
        }
    }

    void makeDirectory()
    {
        const std::string pem = base::stringAt(m_config, "ca");
        if (const std::string wrong = pem.empty() ? std::string() : base::certificatesFault(pem); !wrong.empty())
            return problem("/ca", wrong);
        const bool hasTls = m_directory.security.startTls || std::any_of(m_directory.servers.begin(), m_directory.servers.end(), [](const LdapServer& server) { return server.tls; });
        std::unique_ptr<AuthoritiesFile> authorities;
        if (hasTls) {
            auto made = AuthoritiesFile::make(pem);
            if (!made)
                return problem("/ca", made.error().message);
            authorities = std::move(*made);
            m_directory.security.authorities = authorities->path();
        }
        // Before any thread: libldap reads its own files when it is first used.
        LDAPAPIInfo info{};
        info.ldapai_info_version = LDAP_API_INFO_VERSION;
        if (ldap_get_option(nullptr, LDAP_OPT_API_INFO, &info) == LDAP_OPT_SUCCESS) {
            ldap_memfree(info.ldapai_vendor_name);
            ldap_memvfree(reinterpret_cast<void**>(info.ldapai_extensions));
        }
        m_options.counts = pipeline::poolCounts(m_context.states);
        // A secret that has changed makes another directory of it.
        Json name = m_config;
        name["bindPassword"] = base::sha256Hex("gatehouse ldap\n" + m_directory.bindPassword);
        m_settings.directory = pipeline::keepState<Directory>(m_context, kKind, name, [&] { return std::make_shared<Directory>(std::move(m_directory), std::move(authorities), m_options); });
    }

    const Json& m_config;
    const pipeline::MakeContext& m_context;
    LdapAuth::Settings m_settings;
    DirectorySettings m_directory;
    Directory::Options m_options;
    std::vector<base::Problem> m_problems;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeLdap(const Json& config, const pipeline::MakeContext& context)
{
    auto settings = SettingsReader(config, context).read();
    if (!settings)
        return settings.error();
    return std::unique_ptr<pipeline::Policy>(std::make_unique<LdapAuth>(std::move(*settings)));
}

} // namespace gatehouse::policies
