// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/ldap/ldap_connection.h"

#include "base/bytes.h"
#include "http/client/url.h"
#include "net/listener.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <openldap.h>
#include <openssl/x509.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>

namespace gatehouse::policies {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr ber_len_t kMostMessage = 4u << 20;  // bytes of one answer
constexpr size_t kMostValues = 10'000;        // of one entry in one answer
constexpr milliseconds kLookEvery{200};       // whether waiting still makes sense

timeval leftUntil(LdapConnection::Deadline deadline)
{
    const auto left = std::max<int64_t>(std::chrono::duration_cast<std::chrono::microseconds>(deadline - steady_clock::now()).count(), 1000);
    return {static_cast<time_t>(left / 1'000'000), static_cast<suseconds_t>(left % 1'000'000)};
}

bool setNonBlocking(int socket)
{
    const int flags = ::fcntl(socket, F_GETFL);
    return flags >= 0 && ::fcntl(socket, F_SETFL, flags | O_NONBLOCK) == 0;
}

// A connected socket that is live, or -1 and why not.
int connectTo(const net::SocketAddress& address, LiveSockets& live, steady_clock::time_point deadline, std::string& fault)
{
    sockaddr_storage storage{};
    const unsigned length = net::toSystem(address, storage);
    const int made = ::socket(storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (made < 0 || !live.add(made)) {
        fault = made < 0 ? "there is no socket to be had" : "it is no longer wanted";
        if (made >= 0)
            ::close(made);
        return -1;
    }
    int error = ::connect(made, reinterpret_cast<const sockaddr*>(&storage), length) == 0 ? 0 : errno;
    while (error == EINPROGRESS && !live.isStopping()) {
        const auto left = std::chrono::duration_cast<milliseconds>(deadline - steady_clock::now());
        if (left.count() <= 0)
            break;
        pollfd waiting{made, POLLOUT, 0};
        if (::poll(&waiting, 1, static_cast<int>(std::min(left, kLookEvery).count()) + 1) > 0) {
            socklen_t size = sizeof error;
            ::getsockopt(made, SOL_SOCKET, SO_ERROR, &error, &size);
        }
    }
    if (error == 0)
        return made;
    fault = error == EINPROGRESS ? "it did not answer in time" : std::error_code(error, std::generic_category()).message();
    live.remove(made);
    ::close(made);
    return -1;
}

// Whatever ldap.conf or a user's .ldaprc say.
void setOptions(LDAP* handle)
{
    const int version = LDAP_VERSION3, never = LDAP_DEREF_NEVER;
    ldap_set_option(handle, LDAP_OPT_PROTOCOL_VERSION, &version);
    ldap_set_option(handle, LDAP_OPT_DEREF, &never);
    ldap_set_option(handle, LDAP_OPT_REFERRALS, LDAP_OPT_OFF);
    ldap_set_option(handle, LDAP_OPT_RESTART, LDAP_OPT_ON);
    Sockbuf* buffer = nullptr;
    ber_len_t most = kMostMessage;
    if (ldap_get_option(handle, LDAP_OPT_SOCKBUF, &buffer) == LDAP_OPT_SUCCESS && buffer)
        ber_sockbuf_ctrl(buffer, LBER_SB_OPT_SET_MAX_INCOMING, &most);
}

bool setTlsOptions(LDAP* handle, const std::string& authorities)
{
    const int demand = LDAP_OPT_X_TLS_DEMAND, least = LDAP_OPT_X_TLS_PROTOCOL_TLS1_2, asClient = 0;
    bool good = ldap_set_option(handle, LDAP_OPT_X_TLS_REQUIRE_CERT, &demand) == LDAP_OPT_SUCCESS;
    good = good && ldap_set_option(handle, LDAP_OPT_X_TLS_CACERTDIR, nullptr) == LDAP_OPT_SUCCESS;
    good = good && ldap_set_option(handle, LDAP_OPT_X_TLS_CACERTFILE, authorities.c_str()) == LDAP_OPT_SUCCESS;
    good = good && ldap_set_option(handle, LDAP_OPT_X_TLS_PROTOCOL_MIN, &least) == LDAP_OPT_SUCCESS;
#ifdef LDAP_OPT_X_TLS_REQUIRE_SAN
    const int ifThere = LDAP_OPT_X_TLS_TRY; // a certificate's subject counts where it has no other names
    good = good && ldap_set_option(handle, LDAP_OPT_X_TLS_REQUIRE_SAN, &ifThere) == LDAP_OPT_SUCCESS;
#endif
    char* package = nullptr;
    if (ldap_get_option(handle, LDAP_OPT_X_TLS_PACKAGE, &package) == LDAP_OPT_SUCCESS && package) {
        if (std::string_view(package) == "GnuTLS") // knows of no least version
            good = good && ldap_set_option(handle, LDAP_OPT_X_TLS_CIPHER_SUITE, "SECURE128:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2") == LDAP_OPT_SUCCESS;
        ldap_memfree(package);
    }
    return good && ldap_set_option(handle, LDAP_OPT_X_TLS_NEWCTX, &asClient) == LDAP_OPT_SUCCESS;
}

} // namespace

base::Result<LdapServer> LdapServer::parse(const std::string& text)
{
    LdapServer out;
    std::string_view rest = text;
    if (rest.starts_with("ldaps://"))
        out.tls = true;
    else if (!rest.starts_with("ldap://"))
        return base::invalid("an address such as ldaps://ldap.example.com or ldap://ldap.example.com:389");
    rest.remove_prefix(out.tls ? 8 : 7);
    const auto url = http::Url::parse("http://" + std::string(rest)); // of the same form
    if (!url || url->host.empty() || url->target != "/" || rest.find_first_of("?#") != std::string_view::npos)
        return base::invalid("an address such as ldaps://ldap.example.com, without a name behind it");
    const bool hasPort = base::toLower(rest.substr(0, rest.find('/'))) != url->hostText();
    out.host = url->host;
    out.port = hasPort ? url->port : out.tls ? 636 : 389;
    return out;
}

std::string LdapServer::url() const
{
    const std::string name = host.find(':') == std::string::npos ? host : '[' + host + ']';
    return (tls ? "ldaps://" : "ldap://") + name + ':' + std::to_string(port);
}

base::Result<std::unique_ptr<AuthoritiesFile>> AuthoritiesFile::make(const std::string& pem)
{
    std::unique_ptr<AuthoritiesFile> out(new AuthoritiesFile);
    if (pem.empty()) {
        const char* const given = std::getenv(X509_get_default_cert_file_env());
        for (const char* path : {given, X509_get_default_cert_file(), "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"}) {
            if (path && ::access(path, R_OK) == 0) {
                out->m_path = path;
                return out;
            }
        }
        return base::failure(base::ErrorCode::Unavailable, "the system's authorities are not to be found", "ldap");
    }
    out->m_file = ::memfd_create("gatehouse-authorities", MFD_CLOEXEC);
    size_t written = 0;
    while (out->m_file >= 0 && written < pem.size()) {
        const ssize_t count = ::write(out->m_file, pem.data() + written, pem.size() - written);
        if (count <= 0)
            return base::failure(base::ErrorCode::Unavailable, "there is no memory for the authorities", "ldap");
        written += static_cast<size_t>(count);
    }
    if (out->m_file < 0)
        return base::failure(base::ErrorCode::Unavailable, "there is no file for the authorities", "ldap");
    out->m_path = "/proc/self/fd/" + std::to_string(out->m_file);
    return out;
}

AuthoritiesFile::~AuthoritiesFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

base::Result<std::unique_ptr<LdapConnection>> LdapConnection::open(const LdapServer& server, const Security& security, HostAddresses& addresses, LiveSockets& live, Deadline deadline)
{
    const auto found = addresses.find(server.host, deadline, live);
    if (!found)
        return found.error();
    int socket = -1;
    std::string fault = "it has no address";
    for (size_t i = 0; socket < 0 && i < found->size(); ++i) {
        // Each of those that are left gets its share of the time.
        const auto share = (deadline - steady_clock::now()) / static_cast<int64_t>(found->size() - i);
        socket = connectTo({(*found)[i], server.port}, live, steady_clock::now() + share, fault);
    }
    if (socket < 0)
        return base::failure(base::ErrorCode::Unavailable, server.url() + " cannot be reached: " + fault, "ldap");
    LDAP* handle = nullptr;
    if (ldap_init_fd(socket, LDAP_PROTO_TCP, server.url().c_str(), &handle) != LDAP_SUCCESS) {
        live.remove(socket);
        ::close(socket);
        return base::failure(base::ErrorCode::Internal, "libldap takes no connection", "ldap");
    }
    std::unique_ptr<LdapConnection> out(new LdapConnection(handle, socket, live));
    setOptions(handle);
    if (auto secured = out->secure(server, security, deadline); !secured)
        return base::failure(base::ErrorCode::Unavailable, server.url() + ": " + secured.error().message, "ldap");
    // It was made blocking for the handshake. Whatever the other side sends bit by bit, libldap's own waits then end in time.
    if (!setNonBlocking(socket))
        return base::failure(base::ErrorCode::Internal, "a socket cannot be used", "ldap");
    return out;
}

base::Result<void> LdapConnection::secure(const LdapServer& server, const Security& security, Deadline deadline)
{
    if (!server.tls && !security.startTls)
        return {};
    if (!setTlsOptions(m_handle, security.authorities))
        return base::failure(base::ErrorCode::Internal, "TLS cannot be set up", "ldap");
    if (!server.tls) { // RFC 4511, section 4.14
        int message = 0;
        int code = ldap_start_tls(m_handle, nullptr, nullptr, &message);
        if (code == LDAP_SUCCESS)
            code = resultOf(message, LDAP_RES_EXTENDED, deadline);
        if (code != LDAP_SUCCESS)
            return base::failure(base::ErrorCode::Unavailable, "it does not begin TLS: " + describe(code), "ldap");
    }
    const timeval left = leftUntil(deadline);
    ldap_set_option(m_handle, LDAP_OPT_NETWORK_TIMEOUT, &left); // of the handshake
    if (const int code = ldap_install_tls(m_handle); code != LDAP_SUCCESS || !ldap_tls_inplace(m_handle)) {
        char* why = nullptr;
        ldap_get_option(m_handle, LDAP_OPT_DIAGNOSTIC_MESSAGE, &why);
        // GnuTLS' side of libldap tells nothing.
        const std::string text = why && *why ? why : "it is not spoken as here, or its certificate is not trusted, or not for this name";
        ldap_memfree(why);
        return base::failure(base::ErrorCode::Unavailable, "TLS fails: " + text, "ldap");
    }
    return {};
}

LdapConnection::~LdapConnection()
{
    m_live.remove(m_socket);
    ldap_unbind_ext(m_handle, nullptr, nullptr); // closes it
}

// Of an operation that gives a result of that kind and nothing before it.
int LdapConnection::resultOf(int message, int kind, Deadline deadline)
{
    timeval left = leftUntil(deadline);
    LDAPMessage* answer = nullptr;
    const int type = ldap_result(m_handle, message, LDAP_MSG_ALL, &left, &answer);
    int code = LDAP_TIMEOUT;
    if (type < 0) {
        ldap_get_option(m_handle, LDAP_OPT_RESULT_CODE, &code);
        code = code < 0 ? code : LDAP_SERVER_DOWN;
    } else if (type > 0) {
        // An answer to something else is none to this, however it ends.
        if (const int read = ldap_parse_result(m_handle, answer, &code, nullptr, nullptr, nullptr, nullptr, 1); read != LDAP_SUCCESS || type != kind)
            code = LDAP_DECODING_ERROR;
    } else {
        ldap_abandon_ext(m_handle, message, nullptr, nullptr);
    }
    m_broken |= code < 0;
    return code;
}

int LdapConnection::bind(const std::string& dn, const std::string& password, Deadline deadline)
{
    // An empty name or password would be an anonymous or unauthenticated bind, which succeeds and proves nothing (RFC 4513, sections 5.1.1 and 5.1.2).
    if (dn.empty() || password.empty() || dn.find('\0') != std::string::npos)
        return LDAP_INVALID_CREDENTIALS;
    berval secret{password.size(), const_cast<char*>(password.data())};
    int message = 0;
    if (const int code = ldap_sasl_bind(m_handle, dn.c_str(), LDAP_SASL_SIMPLE, &secret, nullptr, nullptr, &message); code != LDAP_SUCCESS) {
        m_broken = true;
        return code < 0 ? code : LDAP_SERVER_DOWN;
    }
    return resultOf(message, LDAP_RES_BIND, deadline);
}

bool LdapConnection::readEntry(void* pointer, Found& found)
{
    auto* const message = static_cast<LDAPMessage*>(pointer);
    Entry& entry = found.entries.emplace_back();
    char* const dn = ldap_get_dn(m_handle, message);
    if (!dn)
        return false;
    entry.dn = dn;
    ldap_memfree(dn);
    size_t values = 0;
    bool isGood = true;
    BerElement* place = nullptr;
    for (char* name = ldap_first_attribute(m_handle, message, &place); name; name = ldap_next_attribute(m_handle, message, place)) {
        const auto called = readAttributeName(name);
        isGood = isGood && called;
        if (isGood) {
            std::vector<std::string>& into = entry.values[called->name];
            berval** const list = ldap_get_values_len(m_handle, message, name);
            for (berval** each = list; each && *each && values <= kMostValues; ++each, ++values)
                into.emplace_back((*each)->bv_val, (*each)->bv_len);
            ldap_value_free_len(list);
            if (called->part)
                isGood = entry.parts.emplace(called->name, *called->part).second;
        }
        ldap_memfree(name);
    }
    ber_free(place, 0);
    return isGood && values <= kMostValues; // a part of them is none
}

LdapConnection::Found LdapConnection::search(const Question& question, Deadline deadline)
{
    Found found;
    std::vector<char*> attributes;
    std::string none = LDAP_NO_ATTRS;
    for (const std::string& name : question.attributes)
        attributes.push_back(const_cast<char*>(name.c_str()));
    if (attributes.empty())
        attributes.push_back(none.data());
    attributes.push_back(nullptr);
    const int scope = question.scope == Scope::Entry ? LDAP_SCOPE_BASE : question.scope == Scope::Children ? LDAP_SCOPE_ONELEVEL : LDAP_SCOPE_SUBTREE;
    timeval most = leftUntil(deadline);
    most.tv_sec = std::max<time_t>(most.tv_sec, 1); // what the server is told, in seconds
    int message = 0;
    found.code = ldap_search_ext(m_handle, question.base.c_str(), scope, question.filter.c_str(), attributes.data(), 0, nullptr, nullptr, &most, question.most, &message);
    if (found.code != LDAP_SUCCESS) {
        found.code = found.code < 0 ? found.code : LDAP_SERVER_DOWN;
        m_broken = true;
        return found;
    }
    for (;;) {
        timeval left = leftUntil(deadline);
        LDAPMessage* answer = nullptr;
        const int type = ldap_result(m_handle, message, LDAP_MSG_ONE, &left, &answer);
        if (type <= 0) {
            found.code = LDAP_TIMEOUT;
            if (type < 0)
                ldap_get_option(m_handle, LDAP_OPT_RESULT_CODE, &found.code);
            if (found.code >= 0)
                found.code = LDAP_SERVER_DOWN;
            m_broken = true;
            return found;
        }
        if (type == LDAP_RES_SEARCH_RESULT) {
            if (ldap_parse_result(m_handle, answer, &found.code, nullptr, nullptr, nullptr, nullptr, 1) != LDAP_SUCCESS)
                found.code = LDAP_DECODING_ERROR;
            m_broken |= found.code < 0;
            return found;
        }
        const bool isEntry = type == LDAP_RES_SEARCH_ENTRY; // where else it might be looked for is of no interest
        const bool isMore = isEntry && found.entries.size() >= static_cast<size_t>(question.most);
        const bool isGood = !isEntry || isMore || readEntry(answer, found);
        ldap_msgfree(answer);
        if (isMore || !isGood || steady_clock::now() >= deadline) { // who sends more than was asked for is not read to the end
            ldap_abandon_ext(m_handle, message, nullptr, nullptr);
            m_broken = true;
            found.code = isMore ? LDAP_SIZELIMIT_EXCEEDED : isGood ? LDAP_TIMEOUT : LDAP_DECODING_ERROR;
            return found;
        }
    }
}

const std::vector<std::string>& LdapConnection::Entry::at(const std::string& attribute) const
{
    static const std::vector<std::string> kNone;
    const auto found = values.find(attribute);
    return found == values.end() ? kNone : found->second;
}

std::string LdapConnection::describe(int code)
{
    return ldap_err2string(code);
}

} // namespace gatehouse::policies
