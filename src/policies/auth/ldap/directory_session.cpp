// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/ldap/directory_session.h"

#include "base/bytes.h"
#include "base/crypto.h"
#include "base/json.h"
#include "pipeline/header_rules.h"

#include <algorithm>
#include <iterator>
#include <ldap.h>

namespace gatehouse::policies {

namespace {

using Kind = DirectoryFinding::Kind;
using Question = LdapConnection::Question;

constexpr int kMostGroups = 500;
constexpr size_t kMostParts = 100;         // of an attribute's values, in so many answers
constexpr size_t kMostMemberships = 20'000; // in all of them
constexpr size_t kLongestGroups = 8192; // of all names together: they become a header field
constexpr size_t kMostTold = 4096;      // of one attribute
constexpr const char* kAnything = "(objectClass=*)";
constexpr const char* kNameOfAll = "dn"; // an entry's name, as if it were an attribute

DirectoryFinding finding(Kind kind, std::string what)
{
    DirectoryFinding out;
    out.kind = kind;
    out.what = std::move(what);
    return out;
}

// Whether a result code says that this entry and this password do not belong together, and not that nobody can tell.
bool saysNo(int code)
{
    switch (code) {
    case LDAP_INVALID_CREDENTIALS:
    case LDAP_INAPPROPRIATE_AUTH: // it has no password
    case LDAP_NO_SUCH_OBJECT:
    case LDAP_INVALID_DN_SYNTAX:
    case LDAP_CONSTRAINT_VIOLATION: // locked, say
    case LDAP_UNWILLING_TO_PERFORM: return true;
    default: return false;
    }
}

bool isName(std::string_view text)
{
    return !text.empty() && text.find(',') == std::string_view::npos && pipeline::headerValueProblem(text).empty();
}

// Null: there are none or several, one of which would be a guess.
const std::string* onlyValue(const LdapConnection::Entry& entry, const std::string& attribute)
{
    const auto& values = entry.at(attribute);
    return values.size() == 1 && !entry.parts.contains(attribute) ? &values.front() : nullptr;
}

} // namespace

void DirectorySession::close()
{
    m_lookups.reset();
    m_proofs.reset();
}

base::Result<DirectorySession::Connection> DirectorySession::open(Deadline deadline)
{
    base::Result<Connection> last = base::failure(base::ErrorCode::Unavailable, "there is no server", "ldap");
    const size_t count = m_settings.servers.size();
    for (size_t i = 0; i < count; ++i) {
        const size_t server = (m_server + i) % count;
        const auto share = (deadline - std::chrono::steady_clock::now()) / static_cast<int64_t>(count - i);
        last = LdapConnection::open(m_settings.servers[server], m_settings.security, m_addresses, m_live, std::chrono::steady_clock::now() + share);
        if (last) {
            m_server = server;
            return last;
        }
    }
    return last;
}

// Null: why not stands in `fault`.
LdapConnection* DirectorySession::lookups(Deadline deadline, std::string& fault)
{
    if (m_lookups && !m_lookups->isBroken())
        return m_lookups.get();
    m_lookups.reset();
    auto opened = open(deadline);
    if (!opened) {
        fault = opened.error().message;
        return nullptr;
    }
    if (!m_settings.bindDn.empty()) {
        if (const int code = (*opened)->bind(m_settings.bindDn, m_settings.bindPassword, deadline); code != LDAP_SUCCESS) {
            fault = "the gateway's own log-in fails: " + LdapConnection::describe(code);
            return nullptr;
        }
    }
    m_lookups = std::move(*opened);
    return m_lookups.get();
}

LdapConnection* DirectorySession::proofs(Deadline deadline, std::string& fault)
{
    if (m_proofs && !m_proofs->isBroken())
        return m_proofs.get();
    m_proofs.reset();
    auto opened = open(deadline);
    if (!opened) {
        fault = opened.error().message;
        return nullptr;
    }
    m_proofs = std::move(*opened);
    return m_proofs.get();
}

// Servers close connections that are idle: what fails on a used one is tried once more on a fresh one.
LdapConnection::Found DirectorySession::search(const Question& question, bool asUser, Deadline deadline, std::string& fault)
{
    for (bool again = !asUser && m_lookups;; again = false) {
        LdapConnection* const connection = asUser ? m_proofs.get() : lookups(deadline, fault);
        if (!connection)
            return {LDAP_SERVER_DOWN, {}};
        auto found = connection->search(question, deadline);
        if (found.code != LDAP_SERVER_DOWN || !again)
            return found;
    }
}

int DirectorySession::tryPassword(const std::string& dn, const std::string& password, Deadline deadline, std::string& fault)
{
    for (bool again = m_proofs != nullptr;; again = false) {
        LdapConnection* const connection = proofs(deadline, fault);
        if (!connection)
            return LDAP_SERVER_DOWN;
        const int code = connection->bind(dn, password, deadline);
        if (code != LDAP_SERVER_DOWN || !again)
            return code;
    }
}

std::vector<std::string> DirectorySession::wantedAttributes() const
{
    std::vector<std::string> out = m_settings.told;
    if (m_settings.groups == DirectorySettings::Groups::Attribute)
        out.push_back(m_settings.groupsAttribute);
    if (!m_settings.consumerAttribute.empty())
        out.push_back(m_settings.consumerAttribute);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    std::erase(out, kNameOfAll);
    return out;
}

DirectoryFinding DirectorySession::check(const std::string& user, const std::string& password, int64_t nowNs, Deadline deadline)
{
    LdapConnection::Entry entry;
    std::string fault;
    const auto unknown = [&](int code, const char* while_) {
        return finding(Kind::Unknown, !fault.empty() ? fault : std::string(while_) + ": " + LdapConnection::describe(code));
    };
    bool isThere = true;
    if (m_settings.userDn) {
        entry.dn = m_settings.userDn->fill(user, {});
    } else {
        // Two, so that a name that several have is noticed.
        auto found = search({m_settings.base, m_settings.scope, m_settings.filter->fill(user, {}), wantedAttributes(), 2}, false, deadline, fault);
        if (found.code == LDAP_SIZELIMIT_EXCEEDED || found.entries.size() > 1)
            return finding(Kind::Wrong, "several entries are called so");
        if (found.code != LDAP_SUCCESS && found.code != LDAP_NO_SUCH_OBJECT)
            return unknown(found.code, "the search fails");
        if (found.code == LDAP_NO_SUCH_OBJECT)
            return finding(Kind::Unknown, "the search base is not there");
        isThere = !found.entries.empty();
        if (isThere)
            entry = std::move(found.entries.front());
        else // as much is asked for as if it were there: how long it takes tells nobody whether it is
            entry.dn = "cn=" + base::toHex(base::randomBytes(8)) + ',' + m_settings.base;
    }
    const auto plain = plainDn(entry.dn);
    if (!plain)
        return finding(isThere && !m_settings.userDn ? Kind::Unknown : Kind::Wrong, "the entry has no name that could be used");
    if (isThere && m_settings.mayGuess && !m_settings.mayGuess(*plain, nowNs))
        return finding(Kind::TooMany, "this entry's password was guessed at too often");
    const int code = tryPassword(entry.dn, password, deadline, fault);
    if (code != LDAP_SUCCESS && !saysNo(code)) {
        if (isThere && m_settings.wasRight) // nobody has said that it was wrong
            m_settings.wasRight(*plain, nowNs);
        return unknown(code, "the password cannot be tried");
    }
    if (!isThere)
        return finding(Kind::Wrong, "no entry is called so");
    if (code != LDAP_SUCCESS)
        return finding(Kind::Wrong, "the directory refuses: " + LdapConnection::describe(code));
    if (m_settings.wasRight)
        m_settings.wasRight(*plain, nowNs);

    const bool asUser = m_settings.userDn && m_settings.bindDn.empty();
    if (m_settings.userDn) {
        if (const auto attributes = wantedAttributes(); !attributes.empty()) {
            auto found = search({entry.dn, LdapConnection::Scope::Entry, kAnything, attributes, 1}, asUser, deadline, fault);
            if (found.code != LDAP_SUCCESS || found.entries.size() != 1)
                return unknown(found.code, "the entry cannot be read");
            entry.values = std::move(found.entries.front().values);
            entry.parts = std::move(found.entries.front().parts);
        }
    }
    if (m_settings.groups == DirectorySettings::Groups::Attribute && !readOtherParts(entry, asUser, deadline, fault))
        return finding(Kind::Unknown, fault);
    DirectoryFinding out;
    out.kind = Kind::Right;
    out.what = "the directory knows user name and password";
    out.dn = *plain;
    if (!readGroups(user, entry, asUser, deadline, out))
        return out;
    describe(entry, out);
    return out;
}

// Of the attribute with the groups, where the directory has given a part of its values (Active Directory's limit is 1,500). A part of them is none: a rule may refuse by group.
bool DirectorySession::readOtherParts(LdapConnection::Entry& entry, bool asUser, Deadline deadline, std::string& fault)
{
    const std::string& attribute = m_settings.groupsAttribute;
    const auto known = entry.parts.find(attribute);
    if (known == entry.parts.end())
        return true;
    std::vector<std::string>& values = entry.values[attribute];
    AttributeName::Part part = known->second;
    bool isGood = part.first == 0;
    for (size_t i = 0; isGood && part.last && i < kMostParts && values.size() <= kMostMemberships; ++i) {
        const uint32_t next = *part.last + 1;
        auto found = search({entry.dn, LdapConnection::Scope::Entry, kAnything, {partFrom(attribute, next)}, 1}, asUser, deadline, fault);
        if (found.code != LDAP_SUCCESS || found.entries.size() != 1) {
            fault = !fault.empty() ? fault : "the groups cannot be read: " + LdapConnection::describe(found.code);
            return false;
        }
        LdapConnection::Entry& more = found.entries.front();
        const auto given = more.parts.find(attribute);
        isGood = given != more.parts.end() && given->second.first == next;
        if (!isGood)
            break;
        part = given->second;
        std::vector<std::string>& fresh = more.values[attribute];
        values.insert(values.end(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    }
    if (isGood && !part.last && values.size() <= kMostMemberships)
        return true;
    fault = isGood ? "the user is in too many groups" : "the directory gives a part of the groups and does not go on with the next one";
    return false;
}

// False: nobody can tell, and `finding` says so.
bool DirectorySession::readGroups(const std::string& user, const LdapConnection::Entry& entry, bool asUser, Deadline deadline, DirectoryFinding& out)
{
    using Groups = DirectorySettings::Groups;
    if (m_settings.groups == Groups::Attribute) {
        for (const std::string& value : entry.at(m_settings.groupsAttribute)) {
            const auto dn = plainDn(value);
            if (!dn) { // a group's plain name
                if (m_settings.groupBase.empty())
                    addGroup({}, value, out.groups);
            } else if (m_settings.groupBase.empty() || isBelow(*dn, m_settings.groupBase)) {
                addGroup(*dn, leadingValue(value).value_or(std::string()), out.groups);
            }
        }
        return true;
    }
    if (m_settings.groups == Groups::None)
        return true;
    std::string fault;
    const Question question{m_settings.groupBase, LdapConnection::Scope::Below, m_settings.groupFilter->fill(user, entry.dn), {m_settings.groupName}, kMostGroups};
    const auto found = search(question, asUser, deadline, fault);
    if (found.code != LDAP_SUCCESS) { // a part of them is none: a rule may refuse by group
        out = finding(Kind::Unknown, !fault.empty() ? fault : "the groups cannot be read: " + LdapConnection::describe(found.code));
        return false;
    }
    for (const LdapConnection::Entry& group : found.entries) {
        const auto& names = group.at(m_settings.groupName);
        addGroup(plainDn(group.dn).value_or(std::string()), names.empty() ? std::string() : names.front(), out.groups);
    }
    return true;
}

void DirectorySession::addGroup(const std::string& dn, const std::string& name, std::string& groups) const
{
    std::string_view called = name;
    if (!m_settings.groupNames.empty()) {
        auto mapped = dn.empty() ? m_settings.groupNames.end() : m_settings.groupNames.find(dn);
        if (mapped == m_settings.groupNames.end())
            mapped = m_settings.groupNames.find(base::toLower(name));
        if (mapped == m_settings.groupNames.end())
            return;
        called = mapped->second;
    }
    if (!isName(called) || groups.size() + called.size() + 1 > kLongestGroups)
        return;
    const std::string all = ',' + groups + ',';
    if (all.find(',' + std::string(called) + ',') == std::string::npos)
        groups.append(groups.empty() ? "" : ",").append(called);
}

void DirectorySession::describe(const LdapConnection::Entry& entry, DirectoryFinding& out) const
{
    if (!m_settings.consumerAttribute.empty()) {
        if (m_settings.consumerAttribute == kNameOfAll)
            out.consumer = out.dn;
        else if (const std::string* const value = onlyValue(entry, m_settings.consumerAttribute))
            out.consumer = *value;
        if (!out.consumer.empty())
            out.proof = directoryProof(m_settings.consumerAttribute == kNameOfAll ? entry.dn : out.consumer);
    }
    base::Json all = base::Json::array({out.dn, out.consumer, out.groups});
    for (const std::string& attribute : m_settings.told) {
        std::optional<std::string> value;
        if (attribute == kNameOfAll)
            value = entry.dn;
        else if (const std::string* const only = onlyValue(entry, attribute))
            value = *only;
        if (value && (value->size() > kMostTold || !base::isValidUtf8(*value) || !pipeline::headerValueProblem(*value).empty()))
            value.reset();
        all.push_back(value ? base::Json(*value) : base::Json());
        out.values.push_back(std::move(value));
    }
    out.mark = base::sha256Hex(all.dump(-1, ' ', false, base::Json::error_handler_t::replace));
}

} // namespace gatehouse::policies
