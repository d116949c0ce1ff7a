// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/compile/tls_compiler.h"

#include "base/bytes.h"
#include "base/clock.h"
#include "base/ocsp.h"
#include "base/pem.h"
#include "base/regular_file.h"
#include "gateway/compile/tls_cache.h"
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
    if (const std::string text = base::stringAt(certificate.value, "ocspResponse"); !text.empty()) {
        const auto der = base::fromBase64(text);
        const std::string fault = der ? net::ocspFault(*der) : std::string("not base64");
        if (!fault.empty())
            context.problem(certificate.key, "/ocspResponse", fault);
        else if (const auto until = base::ocspUntilNs(*der); until && *until < base::systemClock().wallNs()) // clients that believe in it would refuse the certificate
            context.warning(certificate.key, "/ocspResponse", "was to be replaced by " + base::rfc3339(*until) + ": it is not given to clients");
        else
            loaded.ocspResponse = *der;
    }
    if (const auto info = net::certificateInfo(loaded.chainPem)) {
        const int64_t now = base::systemClock().wallNs();
        if (info->notAfterNs < now)
            context.warning(certificate.key, chainPlace, "expired on " + base::rfc3339(info->notAfterNs));
        else if (info->notAfterNs < now + kSoonNs)
            context.warning(certificate.key, chainPlace, "expires on " + base::rfc3339(info->notAfterNs));
    }
    return loaded;
}

// All that a listener's context is made of.
std::string inputsOf(const net::TlsContext::ServerOptions& options)
{
    std::string inputs = "server\n" + std::to_string(options.tls13Only) + std::to_string(static_cast<int>(options.clientAuth));
    const auto add = [&](const std::string& part) { inputs += '\n' + std::to_string(part.size()) + ':' + part; };
    for (const net::TlsContext::Certificate& certificate : options.certificates) {
        add(certificate.chainPem);
        add(certificate.keyPem);
        add(certificate.ocspResponse);
    }
    add(options.clientCaPem);
    add(options.crlPem);
    for (const std::string& protocol : options.alpn)
        add(protocol);
    return inputs;
}

void readClientAuth(const Json& config, const domain::Resource& listener, net::TlsContext::ServerOptions& options, CompileContext& context)
{
    using ClientAuth = net::TlsContext::ClientAuth;
    const std::string mode = base::stringAt(config, "mode", "none");
    options.clientAuth = mode == "required" ? ClientAuth::Required : mode == "optional" ? ClientAuth::Optional : ClientAuth::None;
    if (options.clientAuth == ClientAuth::None)
        return;
    options.clientCaPem = base::stringAt(config, "ca");
    options.crlPem = base::stringAt(config, "crl");
    if (options.clientCaPem.empty())
        context.problem(listener.key, "/tls/clientCertificates/ca", "clients' certificates can be verified only against authorities");
    else if (const std::string fault = base::certificatesFault(options.clientCaPem); !fault.empty())
        context.problem(listener.key, "/tls/clientCertificates/ca", fault);
    if (options.crlPem.empty())
        return;
    const auto until = net::revokedUntilNs(options.crlPem);
    if (!until)
        context.problem(listener.key, "/tls/clientCertificates/crl", until.error().message);
    else if (*until < base::systemClock().wallNs())
        context.warning(listener.key, "/tls/clientCertificates/crl", "was to be replaced by " + base::rfc3339(*until) + ": the clients of its authority are refused");
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
            if (certificate->key.tenant.empty())
                context.problems[i].message += "; no listener uses the certificate yet";
            context.warnings.push_back(std::move(context.problems[i]));
        }
        context.problems.resize(before);
    }
}

std::shared_ptr<net::TlsContext> compileListenerTls(const domain::Resource& listener, CompileContext& context, std::vector<CertificateTimes>* times)
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
        if (const auto info = net::certificateInfo(options.certificates.back().chainPem); info && times)
            times->push_back({certificate->key.id, info->notAfterNs, base::ocspUntilNs(options.certificates.back().ocspResponse)});
    }
    readClientAuth(base::memberAt(tls, "clientCertificates"), listener, options, context);
    if (context.problems.size() != before)
        return nullptr;
    if (context.tls)
        options.tickets = context.tls->tickets();
    const auto make = [&] { return net::TlsContext::server(options); };
    auto made = context.tls ? context.tls->find(inputsOf(options), make) : make();
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
    const size_t before = context.problems.size();
    if (const std::string id = base::stringAt(tls, "certificate"); !id.empty()) {
        if (const domain::Resource* certificate = context.configuration.find({domain::Kind::Certificate, service.key.tenant, id}))
            options.certificate = loadCertificate(*certificate, context);
    }
    for (const Json& pin : base::memberAt(tls, "pins")) {
        if (const auto bytes = base::fromBase64(pin.get<std::string>()); bytes && bytes->size() == 32)
            options.pins.push_back(*bytes);
        else
            context.problem(service.key, "/upstream/tls/pins", "\"" + pin.get<std::string>() + "\" is no base64 of a SHA-256");
    }
    if (context.problems.size() != before)
        return;
    const auto make = [&] { return net::TlsContext::client(options); };
    std::string inputs = "client\n" + std::to_string(options.verify) + '\n' + options.caPem;
    for (const std::string& protocol : options.alpn)
        inputs += '\n' + protocol;
    for (const std::string* part : {&options.certificate.chainPem, &options.certificate.keyPem})
        inputs += '\n' + std::to_string(part->size()) + ':' + *part;
    for (const std::string& pin : options.pins)
        inputs += '\n' + base::toHex(pin);
    auto made = context.tls ? context.tls->find(inputs, make) : make();
    if (made)
        compiled.tls = std::move(*made);
    else
        context.problem(service.key, "/upstream/tls", made.error().message);
    if (!options.verify)
        context.warning(service.key, "/upstream/tls/verify", "the upstream's certificate is not verified: anybody in between can read and change what passes");
}

} // namespace gatehouse::gateway
