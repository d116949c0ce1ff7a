// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/compile/tls_compiler.h"

#include "base/clock.h"
#include "base/pem.h"
#include "base/regular_file.h"
#include "net/tls_context.h"

namespace gatehouse::gateway {

namespace {

using base::Json;

constexpr size_t kMaxPem = 1 << 20;
constexpr int64_t kSoonNs = 30ll * 86'400 * 1'000'000'000;

// The text of a member, or of the file that another member names.
std::string pemOf(const domain::Resource& resource, const char* member, const char* fileMember, CompileContext& context)
{
    if (const std::string path = base::stringAt(resource.value, fileMember); !path.empty()) {
        auto read = base::readRegularFile(path, kMaxPem);
        if (read)
            return std::move(*read);
        context.problem(resource.key, std::string("/") + fileMember, read.error().text());
        return {};
    }
    const std::string text = base::stringAt(resource.value, member);
    if (std::string_view(member) != "key")
        return text;
    auto opened = context.openSecret(text);
    if (opened)
        return std::move(*opened);
    context.problem(resource.key, std::string("/") + member, opened.error().text());
    return {};
}

// Chain and key, with whatever is wrong with them told at the certificate.
net::TlsContext::Certificate loadCertificate(const domain::Resource& certificate, CompileContext& context)
{
    const auto placeOf = [&](const char* member, const char* fileMember) { return std::string("/") + (base::stringAt(certificate.value, fileMember).empty() ? member : fileMember); };
    const std::string chainPlace = placeOf("certificate", "certificateFile");
    const std::string keyPlace = placeOf("key", "keyFile");
    const size_t before = context.problems.size();
    net::TlsContext::Certificate loaded;
    loaded.name = certificate.key.id;
    loaded.chainPem = pemOf(certificate, "certificate", "certificateFile", context);
    loaded.keyPem = pemOf(certificate, "key", "keyFile", context);
    if (context.problems.size() != before)
        return loaded;
    const std::string chainFault = base::certificatesFault(loaded.chainPem);
    const std::string keyFault = base::privateKeyFault(loaded.keyPem);
    if (!chainFault.empty())
        context.problem(certificate.key, chainPlace, chainFault);
    if (!keyFault.empty())
        context.problem(certificate.key, keyPlace, keyFault);
    if (!chainFault.empty() || !keyFault.empty())
        return loaded;
    if (const std::string fault = base::keyPairFault(loaded.chainPem, loaded.keyPem); !fault.empty())
        context.problem(certificate.key, keyPlace, fault);
    if (const auto info = net::certificateInfo(loaded.chainPem)) {
        const int64_t now = base::systemClock().wallNs();
        if (info->notAfterNs < now)
            context.warning(certificate.key, chainPlace, "expired on " + base::rfc3339(info->notAfterNs));
        else if (info->notAfterNs < now + kSoonNs)
            context.warning(certificate.key, chainPlace, "expires on " + base::rfc3339(info->notAfterNs));
    }
    return loaded;
}

} // namespace

void checkUnusedCertificates(const std::set<std::string>& used, CompileContext& context)
{
    for (const domain::Resource* certificate : context.configuration.listAll(domain::Kind::Certificate)) {
        if (certificate->key.tenant.empty() && used.contains(certificate->key.id))
            continue;
        const size_t before = context.problems.size();
        loadCertificate(*certificate, context);
        for (size_t i = before; i < context.problems.size(); ++i) {
            context.problems[i].message += "; no listener uses the certificate yet";
            context.warnings.push_back(std::move(context.problems[i]));
        }
        context.problems.resize(before);
    }
}

std::shared_ptr<net::TlsContext> compileListenerTls(const domain::Resource& listener, CompileContext& context)
{
    const Json& tls = base::memberAt(listener.value, "tls");
    if (!tls.is_object())
        return nullptr;
    net::TlsContext::ServerOptions options;
    if (const Json& protocols = base::memberAt(listener.value, "protocols"); protocols.is_array()) {
        options.alpn.clear();
        for (const Json& protocol : protocols)
            options.alpn.push_back(protocol.get<std::string>());
    } else {
        options.alpn = {"h2", "http/1.1"};
    }
    options.tls13Only = base::stringAt(tls, "minVersion", "1.2") == "1.3";
    const size_t before = context.problems.size();
    for (const Json& id : base::memberAt(tls, "certificates")) {
        const domain::Resource* certificate = context.configuration.find({domain::Kind::Certificate, {}, id.get<std::string>()});
        if (!certificate)
            continue; // a dangling reference is reported by the integrity check
        options.certificates.push_back(loadCertificate(*certificate, context));
    }
    if (context.problems.size() != before)
        return nullptr;
    auto made = net::TlsContext::server(options);
    if (made)
        return std::move(*made);
    context.problem(listener.key, "/tls/certificates", made.error().message);
    return nullptr;
}

void compileUpstreamTls(const domain::Resource& service, upstream::ServiceUpstream& compiled, CompileContext& context)
{
    bool wanted = false;
    for (const upstream::Target& target : compiled.targets)
        wanted = wanted || target.tls;
    if (!wanted)
        return;
    const Json& tls = base::memberAt(base::memberAt(service.value, "upstream"), "tls");
    net::TlsContext::ClientOptions options;
    options.verify = base::boolAt(tls, "verify", true);
    options.caPem = base::stringAt(tls, "ca");
    using Protocol = upstream::ServiceUpstream::Protocol;
    if (compiled.protocol == Protocol::Http2)
        options.alpn = {"h2"};
    else if (compiled.protocol == Protocol::Auto)
        options.alpn = {"h2", "http/1.1"};
    compiled.tlsServerName = base::stringAt(tls, "serverName");
    auto made = net::TlsContext::client(options);
    if (made)
        compiled.tls = std::move(*made);
    else
        context.problem(service.key, "/upstream/tls/ca", made.error().message);
    if (!options.verify)
        context.warning(service.key, "/upstream/tls/verify", "the upstream's certificate is not verified: anybody in between can read and change what passes");
}

} // namespace gatehouse::gateway
