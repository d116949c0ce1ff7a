// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/hmac/hmac.h"

#include "base/bytes.h"
#include "base/units.h"
#include "pipeline/header_rules.h"
#include "pipeline/shared_states.h"
#include "policies/auth/guess_limit.h"
#include "policies/auth/hmac/authorization_signature.h"
#include "policies/auth/hmac/content_digest.h"
#include "policies/auth/hmac/presented_signature.h"
#include "policies/auth/hmac/replay_window.h"
#include "policies/auth/identity.h"

#include <algorithm>
#include <memory>
#include <set>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::HeaderEdit;
using pipeline::Verdict;
using std::chrono::nanoseconds;
using std::chrono::seconds;

constexpr std::string_view kKind = "hmac";
constexpr std::string_view kSignature = "Signature";
constexpr std::string_view kSignatureInput = "Signature-Input";
constexpr size_t kMostRemembered = 1'000'000; // requests within the time for which signatures are good
constexpr int64_t kSecond = 1'000'000'000;
constexpr int64_t kAttempts = 1000; // a minute

enum class Replay : uint8_t { Off, Nonce, RequiredNonce, Content };
enum class Digest : uint8_t { Required, IfSigned, Off };

struct Settings {
    SignatureFormats formats;
    std::string label;
    std::vector<std::string> required;
    std::set<SignatureKind> kinds;
    int64_t skew = 60;    // seconds
    int64_t maxAge = 300; // seconds
    Replay replay = Replay::Content;
    Digest digest = Digest::Required;
    uint64_t maxBody = 1 << 20;
    bool optional = false;
    bool hide = true;
    std::string realm;
    std::shared_ptr<ReplayWindow> window;
    std::shared_ptr<const GuessLimit> guesses;
};

// What is known of a request whose signature is right, until its body is here.
struct Pending {
    pipeline::CredentialMatch match;
    std::string_view digest; // value of the field
    bool oldDigest = false;
};

class Hmac : public pipeline::Policy
{
public:
    explicit Hmac(Settings settings)
        : m_settings(std::move(settings)), m_reader(m_settings.formats, m_settings.label, m_settings.required),
          m_challenge{kKind, "hmac.missing", "hmac.invalid", "hmac.credential-expired", "hmac.inactive", "Signature realm=\"" + m_settings.realm + '"'}, m_accepted(accepted())
    {
    }

    Verdict onRequest(pipeline::Context& context) const override
    {
        if (standsAside(context)) {
            // Nobody has looked at the signature: the upstream must not take it for proven.
            if (context.consumer && context.authenticatedBy != kKind)
                hide(context);
            return Verdict::Continue;
        }
        const SignedRequest request{*context.request, context.tls};
        PresentedSignature presented;
        const char* why = "";
        const SignatureReader::Found found = m_reader.find(request, presented, why);
        hide(context);
        switch (found) {
        case SignatureReader::Found::Several: return context.reject(400, "hmac.repeated", "The request was signed more than once.");
        case SignatureReader::Found::None: return m_settings.optional ? admitAnonymous(context) : missing(context);
        case SignatureReader::Found::Malformed: return invalid(context, "hmac.malformed", std::string("This signature can't be read: ") + why + '.');
        case SignatureReader::Found::One: break;
        }
        return examine(context, request, presented);
    }

    Verdict onRequestBody(pipeline::Context& context, const pipeline::Body& body) const override
    {
        const auto* pending = reinterpret_cast<const Pending*>(static_cast<uintptr_t>(context.own(*this)));
        if (!pending)
            return invalid(context, m_challenge.invalidCode, "This signature is wrong.");
        if (body.state == pipeline::Body::State::TooLarge)
            return context.reject(413, "hmac.body-too-large", "The body is too long to have its digest checked.");
        if (body.state == pipeline::Body::State::Whole && !fits(*pending, body.bytes))
            return invalid(context, "hmac.digest", "The body is not the one that was signed.");
        return admit(context, m_challenge, pending->match);
    }

private:
    Verdict examine(pipeline::Context& context, const SignedRequest& request, const PresentedSignature& presented) const
    {
        if (!presented.uncovered.empty())
            return invalid(context, "hmac.incomplete", "The signature must cover " + presented.uncovered + '.');
        const bool hasBody = context.hasBody && context.contentLength.value_or(1) > 0;
        if (m_settings.digest == Digest::Required && hasBody && !presented.coversDigest)
            return invalid(context, "hmac.incomplete", "The signature must cover the digest of the body (Content-Digest).");
        if (m_settings.replay == Replay::RequiredNonce && presented.nonce.empty())
            return invalid(context, "hmac.incomplete", "The signature needs a nonce.");
        if (const char* fault = timeFault(context, presented))
            return invalid(context, !presented.created ? "hmac.incomplete" : "hmac.expired", fault);
        if (const int64_t waitNs = m_settings.guesses->waitFrom(context.client, context.nowNs); waitNs > 0)
            return refuseGuess(context, "hmac.too-many-attempts", waitNs);
        Pending pending;
        if (context.consumers)
            pending.match = context.consumers->byProof(context.place->tenantIndex, context.arena().concat({"hmac:", presented.keyId}));
        if (context.tracing)
            context.detail("key", presented.keyId);
        if (!pending.match.consumer)
            return wrong(context);
        if (const Verdict verdict = verify(context, presented, pending.match.passwordHash); verdict != Verdict::Continue)
            return verdict;
        if (const Verdict verdict = takeOnce(context, presented); verdict != Verdict::Continue)
            return verdict;
        if (m_settings.digest == Digest::Off || !presented.coversDigest)
            return admit(context, m_challenge, pending.match);
        pending.oldDigest = presented.oldDigest;
        pending.digest = context.keep(request.field(pending.oldDigest ? "digest" : "content-digest").value_or(std::string()));
        if (!context.hasBody)
            return fits(pending, {}) ? admit(context, m_challenge, pending.match) : invalid(context, "hmac.digest", "The body is not the one that was signed.");
        keep(context, pending);
        return context.needBody(m_settings.maxBody);
    }

    Verdict verify(pipeline::Context& context, const PresentedSignature& presented, std::string_view proof) const
    {
        if (presented.kindIsUnknown || (presented.kind && !m_settings.kinds.contains(*presented.kind)))
            return invalid(context, "hmac.algorithm", "Signatures of this kind are not accepted.");
        const SignatureKind named = presented.kind.value_or(SignatureKind::HmacSha256);
        const std::span<const SignatureKind> kinds = presented.kind ? std::span(&named, 1) : m_keys.usual(proof);
        auto last = SignatureKeys::Verdict::BadKey;
        for (const SignatureKind kind : kinds) {
            last = m_settings.kinds.contains(kind) ? m_keys.verify(proof, kind, presented.base, presented.signature) : SignatureKeys::Verdict::NotAllowed;
            if (last == SignatureKeys::Verdict::Right) {
                if (context.tracing)
                    context.detail("algorithm", std::string(signatureName(kind)));
                return Verdict::Continue;
            }
        }
        if (context.tracing && last == SignatureKeys::Verdict::BadKey)
            context.detail("fault", "the credential's public key can't be read");
        if (last == SignatureKeys::Verdict::NotAllowed)
            return invalid(context, "hmac.algorithm", "Signatures of this kind are not accepted.");
        return wrong(context);
    }

    const char* timeFault(const pipeline::Context& context, const PresentedSignature& presented) const
    {
        const int64_t now = context.wallNs / kSecond;
        if (!presented.created)
            return "The signature must cover when it was made.";
        if (*presented.created > now + m_settings.skew)
            return "This signature was made in the future.";
        if (*presented.created < now - m_settings.maxAge - m_settings.skew)
            return "This signature is too old.";
        return presented.expires && *presented.expires <= now ? "This signature has expired." : nullptr;
    }

    Verdict takeOnce(pipeline::Context& context, const PresentedSignature& presented) const
    {
        const bool byNonce = !presented.nonce.empty();
        if (m_settings.replay == Replay::Off || (m_settings.replay == Replay::Nonce && !byNonce))
            return Verdict::Continue;
        // Not by the signature itself: of some kinds there are several that are right.
        const std::string what = std::string(byNonce ? "nonce" : "base") + '\0' + context.place->tenant + '\0' + presented.keyId + '\0' + (byNonce ? presented.nonce : presented.base);
        const base::Sha256 name = base::sha256(what);
        auto taken = ReplayWindow::Taken::Fresh;
        if (context.dryRun)
            taken = m_settings.window->isUsed(name, context.wallNs) ? ReplayWindow::Taken::Used : ReplayWindow::Taken::Fresh;
        else
            taken = m_settings.window->take(name, context.wallNs, (*presented.created + m_settings.maxAge + m_settings.skew + 1) * kSecond);
        if (taken == ReplayWindow::Taken::Used)
            return invalid(context, "hmac.replayed", "This signature has been used before.");
        if (taken == ReplayWindow::Taken::Full)
            return context.reject(503, "hmac.busy", "Too many signed requests are remembered; try again shortly.", {{"Retry-After", "10"}});
        return Verdict::Continue;
    }

    static bool fits(const Pending& pending, std::string_view body) { return pending.oldDigest ? isDigestOf(pending.digest, body) : isContentDigestOf(pending.digest, body); }

    void keep(pipeline::Context& context, const Pending& pending) const
    {
        static_assert(std::is_trivially_destructible_v<Pending>);
        size_t room = sizeof(Pending) + alignof(Pending);
        void* memory = context.arena().allocate(room);
        auto* const place = std::align(alignof(Pending), sizeof(Pending), memory, room);
        context.own(*this) = reinterpret_cast<uintptr_t>(new (place) Pending(pending));
    }

    void hide(pipeline::Context& context) const
    {
        if (!m_settings.hide)
            return;
        const http::HeaderFields& fields = context.request->fields;
        if (m_settings.formats.message) {
            context.requestEdits.push_back({HeaderEdit::Op::Remove, http::HeaderId::Unknown, kSignature, {}});
            context.requestEdits.push_back({HeaderEdit::Op::Remove, http::HeaderId::Unknown, kSignatureInput, {}});
        }
        const auto isOurs = [](const http::HeaderField& field) { return field.id == http::HeaderId::Authorization && isSignatureScheme(field.value); };
        if (m_settings.formats.authorization && std::any_of(fields.begin(), fields.end(), isOurs))
            context.requestEdits.push_back({HeaderEdit::Op::Remove, http::HeaderId::Authorization, http::headerName(http::HeaderId::Authorization), {}});
    }

    // What clients are to sign (RFC 9421, section 5.1).
    std::string accepted() const
    {
        std::string text = "sig=(";
        for (const std::string& component : m_settings.required)
            text.append(text.ends_with('(') ? "" : " ").append("\"").append(component).append("\"");
        return text + ");created;keyid" + (m_settings.replay == Replay::RequiredNonce ? ";nonce" : "");
    }

    Verdict missing(pipeline::Context& context) const
    {
        std::vector<std::pair<std::string, std::string>> fields = {{"WWW-Authenticate", m_challenge.authenticate}};
        if (m_settings.formats.message)
            fields.emplace_back("Accept-Signature", m_accepted);
        return context.reject(401, m_challenge.missingCode, "The request must be signed, and is not.", std::move(fields));
    }

    Verdict invalid(pipeline::Context& context, std::string_view code, std::string detail) const { return context.reject(401, code, std::move(detail), {{"WWW-Authenticate", m_challenge.authenticate}}); }

    Verdict wrong(pipeline::Context& context) const
    {
        if (!context.dryRun)
            m_settings.guesses->failedFrom(context.client, context.nowNs);
        return invalid(context, m_challenge.invalidCode, "This signature is wrong.");
    }

    const Settings m_settings;
    const SignatureReader m_reader;
    const Challenge m_challenge;
    const std::string m_accepted;
    mutable SignatureKeys m_keys; // guards itself
};

// Reads the policy's configuration and gathers all that is wrong with it.
class SettingsReader
{
public:
    explicit SettingsReader(const Json& config) : m_config(config) {}

    base::Result<Settings> read()
    {
        readFormats();
        readRequired();
        readKinds();
        m_settings.skew = duration("clockSkew", 60, 0, 300);
        m_settings.maxAge = duration("maxAge", 300, 1, 3600);
        const std::string replay = base::stringAt(m_config, "replay", "content");
        m_settings.replay = replay == "off" ? Replay::Off : replay == "nonce" ? Replay::Nonce : replay == "required-nonce" ? Replay::RequiredNonce : Replay::Content;
        const std::string digest = base::stringAt(m_config, "digest", "required");
        m_settings.digest = digest == "off" ? Digest::Off : digest == "if-signed" ? Digest::IfSigned : Digest::Required;
        m_settings.maxBody = static_cast<uint64_t>(std::clamp<int64_t>(base::intAt(m_config, "maxBody", 1 << 20), 1, 64 << 20));
        m_settings.optional = base::boolAt(m_config, "optional");
        m_settings.hide = base::boolAt(m_config, "hideCredentials", true);
        m_settings.realm = base::stringAt(m_config, "realm", "api");
        if (const std::string wrong = pipeline::headerValueProblem(m_settings.realm); !wrong.empty() || m_settings.realm.find_first_of("\"\\") != std::string::npos)
            problem("/realm", wrong.empty() ? "quotation marks and back slashes are not allowed" : wrong);
        if (!m_problems.empty())
            return base::invalid("hmac is not set up right", std::move(m_problems));
        return std::move(m_settings);
    }

private:
    void problem(std::string pointer, std::string message) { m_problems.push_back({std::move(pointer), std::move(message)}); }

    int64_t duration(const char* member, int64_t fallback, int64_t least, int64_t most)
    {
        if (!m_config.is_object() || !m_config.contains(member))
            return fallback;
        const auto read = base::durationFrom(m_config[member]);
        if (read && *read >= seconds(least) && *read <= seconds(most))
            return std::chrono::duration_cast<seconds>(*read).count();
        problem(base::joinPointer("", member), read ? "from " + std::to_string(least) + " s to " + std::to_string(most) + " s" : read.error().text());
        return fallback;
    }

    template <class Call>
    bool eachText(const char* member, Call call)
    {
        const Json& list = base::memberAt(m_config, member);
        if (!list.is_array())
            return false;
        for (size_t i = 0; i < std::min<size_t>(list.size(), 64); ++i)
            call(list[i].is_string() ? list[i].get<std::string>() : std::string(), base::joinPointer(base::joinPointer("", member), i));
        return true;
    }

    void readFormats()
    {
        SignatureFormats formats{false, false};
        const bool given = eachText("formats", [&](const std::string& text, const std::string& place) {
            formats.message |= text == "message-signature";
            formats.authorization |= text == "authorization";
            if (text != "message-signature" && text != "authorization")
                problem(place, "one of message-signature, authorization");
        });
        if (given)
            m_settings.formats = formats;
        if (given && !formats.message && !formats.authorization)
            problem("/formats", "a signature must come somehow");
        m_settings.label = base::stringAt(m_config, "label");
    }

    void readRequired()
    {
        if (!eachText("required", [&](const std::string& text, const std::string& place) {
                static const std::set<std::string, std::less<>> kDerived = {"@method", "@authority", "@path", "@query", "@scheme", "@target-uri", "@request-target"};
                const bool isName = !text.empty() && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-.^_`|~") == std::string::npos;
                if (!kDerived.contains(text) && !isName)
                    problem(place, "neither a component of RFC 9421 nor a header field in small letters");
                m_settings.required.push_back(text);
            }))
            m_settings.required = {"@method", "@authority", "@path", "@query"};
    }

    void readKinds()
    {
        using enum SignatureKind;
        if (!eachText("algorithms", [&](const std::string& text, const std::string& place) {
                const auto kind = signatureKind(text);
                if (!kind || signatureName(*kind) != text)
                    problem(place, "is none of the known ones");
                else
                    m_settings.kinds.insert(*kind);
            }))
            m_settings.kinds = {HmacSha256, Ed25519, EcdsaP256, EcdsaP384, RsaPssSha512};
        else if (m_settings.kinds.empty())
            problem("/algorithms", "without any, no signature is right");
    }

    const Json& m_config;
    Settings m_settings;
    std::vector<base::Problem> m_problems;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeHmac(const Json& config, const pipeline::MakeContext& context)
{
    auto settings = SettingsReader(config).read();
    if (!settings)
        return settings.error();
    // Kept whatever changes in the configuration: what was used stays used.
    settings->window = pipeline::keepState<ReplayWindow>(context, kKind, Json::object(), [] { return std::make_shared<ReplayWindow>(kMostRemembered); });
    settings->guesses = makeAddressLimit(kKind, config, kAttempts, context);
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Hmac>(std::move(*settings)));
}

} // namespace gatehouse::policies
