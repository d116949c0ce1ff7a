// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/mtls/mtls.h"

#include "base/bytes.h"
#include "pipeline/header_rules.h"
#include "policies/auth/identity.h"
#include "policies/auth/mtls/name_pattern.h"

#include <algorithm>
#include <set>

namespace gatehouse::policies {

namespace {

using base::Json;
using net::PeerCertificate;
using pipeline::HeaderEdit;
using pipeline::Verdict;

constexpr std::string_view kKind = "mtls";
// RFC 9440.
constexpr std::string_view kCertificate = "Client-Cert";
constexpr std::string_view kChain = "Client-Cert-Chain";
constexpr size_t kMostIssuers = 100;
constexpr size_t kMostNames = 100;
constexpr size_t kMostRevoked = 10'000;

std::string_view bytesOf(const base::Sha256& hash)
{
    return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

struct Settings {
    bool optional = false;
    bool anyConsumer = false; // nobody's certificate in particular
    bool forward = false;
    std::string realm;
    std::set<std::string, std::less<>> issuers;
    std::vector<NamePattern> names;
    std::set<std::string, std::less<>> revoked; // fingerprints, and serial numbers
};

class Mtls : public pipeline::Policy
{
public:
    explicit Mtls(Settings settings)
        : m_settings(std::move(settings)),
          m_challenge{kKind, "mtls.missing", "mtls.unknown-consumer", "mtls.credential-expired", "mtls.inactive", "ClientCertificate realm=\"" + m_settings.realm + '"'}
    {
    }

    Verdict onRequest(pipeline::Context& context) const override
    {
        // Only we can say what the handshake has proven.
        takeForgedOut(context, http::HeaderId::Unknown, kCertificate);
        takeForgedOut(context, http::HeaderId::Unknown, kChain);
        if (standsAside(context))
            return Verdict::Continue;
        const PeerCertificate* const certificate = context.peerCertificate;
        if (!certificate) {
            return m_settings.optional ? admitAnonymous(context) : refuse(context, m_challenge, m_challenge.missingCode, "A client certificate is needed, and none was shown.");
        }
        if (context.tracing) {
            context.detail("subject", certificate->subject);
            context.detail("issuer", certificate->issuer);
            context.detail("fingerprint", base::toHex(bytesOf(certificate->sha256)));
        }
        if (!certificate->verified)
            return refuse(context, m_challenge, "mtls.unverified", "No authority that is trusted here vouches for this certificate.");
        // A connection, or the session that it resumed, may be older than that.
        if (certificate->notAfterNs <= context.wallNs || certificate->notBeforeNs > context.wallNs)
            return refuse(context, m_challenge, "mtls.expired", "This certificate has expired, or is not good yet.");
        if (!m_settings.revoked.empty() && (m_settings.revoked.contains(base::toHex(bytesOf(certificate->sha256))) || m_settings.revoked.contains(certificate->serial)))
            return refuse(context, m_challenge, "mtls.revoked", "This certificate has been revoked.");
        if (!m_settings.issuers.empty() && !m_settings.issuers.contains(certificate->issuer))
            return context.reject(403, "mtls.issuer", "Certificates of this issuer are not accepted here.");
        if (!m_settings.names.empty() && std::none_of(m_settings.names.begin(), m_settings.names.end(), [&](const NamePattern& pattern) { return pattern.fits(*certificate); }))
            return context.reject(403, "mtls.name", "Certificates of this name are not accepted here.");
        return conclude(context, *certificate);
    }

private:
    Verdict conclude(pipeline::Context& context, const PeerCertificate& certificate) const
    {
        if (m_settings.anyConsumer) {
            admitUnnamed(context, kKind);
        } else {
            const pipeline::CredentialMatch match = find(context, certificate);
            if (!match.consumer)
                return context.reject(403, m_challenge.invalidCode, "This certificate is good, but no consumer belongs to it.");
            if (const Verdict verdict = admit(context, m_challenge, match); verdict != Verdict::Continue)
                return verdict;
        }
        if (m_settings.anyConsumer || m_settings.forward) {
            const std::string_view mark = context.keep(base::toHex(bytesOf(certificate.sha256)));
            context.callerMark = context.callerMark.empty() ? mark : context.arena().concat({context.callerMark, " ", mark});
        }
        if (m_settings.forward)
            context.requestEdits.push_back({HeaderEdit::Op::Set, http::HeaderId::Unknown, kCertificate, context.arena().concat({":", base::toBase64(certificate.der), ":"})});
        return Verdict::Continue;
    }

    // What says most first. All that the credential asks for must be there.
    static pipeline::CredentialMatch find(pipeline::Context& context, const PeerCertificate& certificate)
    {
        if (!context.consumers)
            return {};
        pipeline::CredentialMatch match = byName(context, certificate, {"mtls:fingerprint:", base::toHex(bytesOf(certificate.sha256))});
        if (!match.consumer)
            match = byName(context, certificate, {"mtls:spki:", base::toBase64(bytesOf(certificate.spkiSha256))});
        const auto bySan = [&](std::string_view kind, const std::vector<std::string>& names) {
            for (size_t i = 0; i < names.size() && !match.consumer; ++i)
                match = byIssuedName(context, certificate, {"mtls:san:", kind, names[i]});
        };
        bySan("dns:", certificate.dns);
        bySan("uri:", certificate.uris);
        bySan("email:", certificate.emails);
        bySan("ip:", certificate.ips);
        if (!match.consumer && !certificate.subject.empty())
            match = byIssuedName(context, certificate, {"mtls:subject:", certificate.subject});
        return match;
    }

    // Other authorities may have used the same name.
    static pipeline::CredentialMatch byIssuedName(pipeline::Context& context, const PeerCertificate& certificate, std::initializer_list<std::string_view> parts)
    {
        const std::string_view name = context.arena().concat(parts);
        const pipeline::CredentialMatch match = byName(context, certificate, {name, "\n", certificate.issuer});
        return match.consumer ? match : byName(context, certificate, {name});
    }

    static pipeline::CredentialMatch byName(pipeline::Context& context, const PeerCertificate& certificate, std::initializer_list<std::string_view> parts)
    {
        const pipeline::CredentialMatch match = context.consumers->byProof(context.place->tenantIndex, context.arena().concat(parts));
        if (!match.consumer)
            return {};
        for (const std::string_view line : base::split(match.passwordHash, '\n')) {
            if (!line.empty() && !has(certificate, line))
                return {};
        }
        return match;
    }

    static bool has(const PeerCertificate& certificate, std::string_view line)
    {
        const auto takes = [&](std::string_view prefix) {
            const bool fits = line.starts_with(prefix);
            if (fits)
                line.remove_prefix(prefix.size());
            return fits;
        };
        const auto isAmong = [&](const std::vector<std::string>& names) { return std::find(names.begin(), names.end(), line) != names.end(); };
        if (takes("mtls:fingerprint:"))
            return base::toHex(bytesOf(certificate.sha256)) == line;
        if (takes("mtls:spki:"))
            return base::toBase64(bytesOf(certificate.spkiSha256)) == line;
        if (takes("mtls:subject:"))
            return certificate.subject == line;
        if (takes("mtls:issuer:"))
            return certificate.issuer == line;
        if (!takes("mtls:san:"))
            return false;
        return takes("dns:") ? isAmong(certificate.dns) : takes("uri:") ? isAmong(certificate.uris) : takes("email:") ? isAmong(certificate.emails) : takes("ip:") && isAmong(certificate.ips);
    }

    const Settings m_settings;
    const Challenge m_challenge;
};

// Calls with each text of a list and its place.
template <class Call>
void eachText(const Json& config, const char* member, size_t most, std::vector<base::Problem>& problems, Call call)
{
    const Json& list = base::memberAt(config, member);
    const std::string pointer = base::joinPointer("", member);
    if (list.is_array() && list.size() > most)
        problems.push_back({pointer, "more than " + std::to_string(most)});
    for (size_t i = 0; list.is_array() && i < std::min(list.size(), most); ++i) {
        if (list[i].is_string())
            call(list[i].get<std::string>(), base::joinPointer(pointer, i));
    }
}

// A fingerprint or a serial number, as certificates have them; empty when it is neither.
std::string revokedText(std::string text)
{
    std::erase(text, ':');
    text = base::toLower(text);
    if (text.empty() || text.size() > 64 || text.find_first_not_of("0123456789abcdef") != std::string::npos)
        return {};
    if (text.size() == 64)
        return text;
    const size_t first = text.find_first_not_of('0');
    return first == std::string::npos ? "0" : text.substr(first);
}

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeMtls(const Json& config, const pipeline::MakeContext&)
{
    Settings settings;
    std::vector<base::Problem> problems;
    settings.optional = base::boolAt(config, "optional");
    settings.anyConsumer = base::stringAt(config, "consumerBy", "credential") == "none";
    settings.forward = base::boolAt(config, "forwardCertificate");
    settings.realm = base::stringAt(config, "realm", "api");
    if (const std::string wrong = pipeline::headerValueProblem(settings.realm); !wrong.empty() || settings.realm.find_first_of("\"\\") != std::string::npos)
        problems.push_back({"/realm", wrong.empty() ? "quotation marks and back slashes are not allowed" : wrong});
    eachText(config, "issuers", kMostIssuers, problems, [&](std::string text, const std::string&) { settings.issuers.insert(std::move(text)); });
    eachText(config, "names", kMostNames, problems, [&](const std::string& text, const std::string& place) {
        auto pattern = NamePattern::parse(text);
        if (pattern)
            settings.names.push_back(std::move(*pattern));
        else
            problems.push_back({place, pattern.error().message});
    });
    eachText(config, "revoked", kMostRevoked, problems, [&](const std::string& text, const std::string& place) {
        const std::string read = revokedText(text);
        if (read.empty())
            problems.push_back({place, "neither a fingerprint (SHA-256) nor a serial number, in hexadecimal digits"});
        settings.revoked.insert(read);
    });
    if (!problems.empty())
        return base::invalid("mtls is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Mtls>(std::move(settings)));
}

} // namespace gatehouse::policies
