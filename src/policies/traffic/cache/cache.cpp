// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/cache/cache.h"

#include "base/bytes.h"
#include "http/path.h"
#include "pipeline/number_text.h"
#include "pipeline/shared_states.h"
#include "policies/traffic/cache/cache_fill.h"
#include "policies/traffic/cache/storing.h"
#include "policies/traffic/cache_control.h"
#include "policies/traffic/fields.h"

#include <algorithm>
#include <charconv>

namespace gatehouse::policies {

namespace {

using base::Json;
using http::HeaderId;
using http::Method;
using pipeline::Context;
using pipeline::HeaderEdit;
using pipeline::Verdict;
using std::chrono::nanoseconds;

constexpr int64_t kSecond = 1'000'000'000;
constexpr std::string_view kCacheStatus = "Cache-Status";

// What a request's own number says between its hooks, unless it is the address of its CacheLead.
enum Own : uint64_t { kNothing, kServed, kBypass, kMiss, kFirstLead };

struct Setup {
    StoringRules storing;
    bool clientDirectives = true;
    bool perConsumer = true;
    enum class Query : uint8_t { All, Listed, None } query = Query::All;
    std::vector<std::string> queryParameters;
    std::vector<std::string> headers;
    bool collapse = true;
    nanoseconds collapseWait = std::chrono::seconds(5);
    bool cacheStatus = true;
    bool reportOnly = false;
};

// What an answer is kept under.
struct Key {
    std::string_view uri;
    std::string_view variant;
};

bool isSafe(Method method)
{
    return method == Method::Get || method == Method::Head || method == Method::Options || method == Method::Trace;
}

class Cache : public pipeline::Policy
{
public:
    Cache(std::shared_ptr<ResponseCache> cache, Setup setup) : m_cache(std::move(cache)), m_setup(std::move(setup)) {}

    Verdict onRequest(Context& context) const override
    {
        const CacheControl control = m_setup.clientDirectives ? CacheControl::read(context.request->fields) : CacheControl();
        if (const char* why = passesBy(context, control)) {
            setOwn(context, kBypass);
            context.skip(why);
            return Verdict::Continue;
        }
        const Key key = keyOf(context);
        Found found = find(context, key, control);
        if (found.response && (!found.stale || !takesOver(context, key)))
            return serve(context, found, "hit");
        if (control.onlyIfCached) {
            context.explain("not in the cache");
            return context.reject(504, "cache.not-cached", "The answer is not in the cache, and nothing else was asked for.");
        }
        if (context.tracing) {
            context.explain(std::string("not in the cache: ") + std::string(found.reason));
            context.detail("entries", std::to_string(m_cache->size()));
            context.detail("bytes", std::to_string(m_cache->usedBytes()));
        }
        if (context.dryRun || m_setup.reportOnly)
            return Verdict::Continue;
        if (context.request->method == Method::Head) {
            setOwn(context, kMiss);
            return Verdict::Continue;
        }
        // Who insists on a new answer is not given one that is older than its wish.
        if (control.noCache || (!m_setup.collapse && !found.stale) || m_cache->isPassing(key.uri, key.variant, context.nowNs))
            return lead(context, key, nullptr, found.reason);
        bool leads = false;
        std::shared_ptr<Flight> flight = m_cache->flight(key.uri, key.variant, true, leads);
        if (leads)
            return lead(context, key, std::move(flight), found.reason);
        if (found.stale)
            return serve(context, found, "hit");
        return context.loop ? Verdict::Suspend : lead(context, key, nullptr, found.reason);
    }

    // Another request asks already: its answer is waited for, for a while.
    net::Task<Verdict> resume(Context& context) const override
    {
        const CacheControl control = m_setup.clientDirectives ? CacheControl::read(context.request->fields) : CacheControl();
        const Key key = keyOf(context);
        const int64_t deadline = context.nowNs + m_setup.collapseWait.count();
        for (;;) {
            bool leads = false;
            std::shared_ptr<Flight> flight = m_cache->flight(key.uri, key.variant, true, leads);
            if (leads) {
                // It may have landed between the look-up and this.
                const Found found = find(context, key, control);
                if (!found.response || found.stale)
                    co_return lead(context, key, std::move(flight), found.reason);
                m_cache->land(key.uri, flight);
                co_return serve(context, found, "fwd=uri-miss; collapsed");
            }
            const bool landed = co_await Flight::wait(std::move(flight), *context.loop, nanoseconds(deadline - context.nowNs));
            context.nowNs = context.loop->nowNs();
            const Found found = find(context, key, control);
            if (found.response && !found.stale)
                co_return serve(context, found, "fwd=uri-miss; collapsed");
            if (!landed || context.nowNs >= deadline || m_cache->isPassing(key.uri, key.variant, context.nowNs))
                co_return lead(context, key, nullptr, found.reason);
        }
    }

    void onResponse(Context& context, const http::ResponseHead& response) const override
    {
        const http::RequestHead& request = *context.request;
        if (context.place && !isSafe(request.method) && response.status >= 200 && response.status < 400)
            m_cache->drop(keyOf(context).uri); // RFC 9111, section 4.4
        uint64_t& own = context.own(*this);
        if (own == kServed)
            return;
        if (own < kFirstLead) {
            status(context, own == kMiss ? "Gatehouse; fwd=uri-miss" : request.method == Method::Get || request.method == Method::Head ? "Gatehouse; fwd=bypass" : "Gatehouse; fwd=method");
            return;
        }
        std::unique_ptr<CacheLead> lead(reinterpret_cast<CacheLead*>(static_cast<uintptr_t>(own)));
        own = kMiss;
        const std::string_view reason = lead->reason;
        const int64_t nowNs = context.loop ? context.loop->nowNs() : context.nowNs;
        StoredResponse stored;
        const std::string_view wrong = judgeStoring(context, response, m_setup.storing, lead->requestNs, nowNs, context.loop ? context.loop->wallNs() : context.wallNs, stored);
        bool kept = false;
        if (wrong.empty()) {
            stored.variant = lead->variant;
            auto fill = std::make_unique<CacheFill>(std::move(lead), std::move(stored), lengthOf(response), context.loop);
            kept = fill->good();
            if (kept)
                context.responseObservers.push_back(std::move(fill));
        } else if (lead->flight) {
            m_cache->markPassing(lead->uri, lead->variant, nowNs);
        }
        status(context, context.arena().concat({"Gatehouse; fwd=", reason, kept ? "; stored" : ""}));
    }

    void onEnd(Context& context, const pipeline::Ending&) const override
    {
        uint64_t& own = context.own(*this);
        if (own >= kFirstLead)
            delete reinterpret_cast<CacheLead*>(static_cast<uintptr_t>(own)); // nobody answered: those who wait ask for themselves
        own = kNothing;
    }

private:
    struct Found {
        ResponseCache::Stored response;
        bool stale = false; // may be given while another request fetches it anew
        std::string_view reason; // why there is none, in the words of RFC 9211
    };

    void setOwn(Context& context, uint64_t value) const
    {
        if (!context.dryRun)
            context.own(*this) = value;
    }

    static const char* passesBy(const Context& context, const CacheControl& control)
    {
        const http::RequestHead& request = *context.request;
        if (!context.place)
            return "no route takes the request";
        if (request.method != Method::Get && request.method != Method::Head)
            return "only answers to GET are kept";
        if (context.hasBody)
            return "the request has a body";
        if (control.noStore)
            return "the client wants nothing stored";
        if (request.fields.find(HeaderId::Upgrade))
            return "the client wants another protocol";
        for (const http::HeaderField& field : request.fields) {
            const char first = static_cast<char>(field.name.empty() ? 0 : field.name.front() | 0x20);
            if (first != 'r' && first != 'i' && first != 'x')
                continue;
            const auto isOne = [&](std::initializer_list<std::string_view> names) {
                return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return base::equalsIgnoreCase(field.name, name); });
            };
            if (isOne({"Range", "If-Match", "If-Unmodified-Since", "If-Range"}))
                return "conditions and ranges are the upstream's";
            // With them an upstream may answer another request than the one that the answer would be kept for.
            if (isOne({"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "X-Original-URL", "X-Rewrite-URL"}))
                return "a header field asks for something else than the request line";
        }
        return nullptr;
    }

    // Upstreams that make links of it would make those of all others.
    static std::string_view portOf(const http::RequestHead& request)
    {
        const std::string_view authority = request.fields.value(HeaderId::Host);
        const size_t colon = authority.rfind(':');
        return colon == std::string_view::npos || authority.find(']', colon) != std::string_view::npos ? std::string_view() : authority.substr(colon);
    }

    // All of them, spelt as they are: the upstream gets the whole query, and which of several it takes is not known.
    std::string_view listedOf(std::string_view query, pipeline::Arena& arena) const
    {
        std::string_view listed;
        for (const std::string& name : m_setup.queryParameters) {
            for (std::string_view rest = query; !rest.empty();) {
                const size_t end = std::min(rest.find('&'), rest.size());
                if (http::isOfName(rest.substr(0, end), name))
                    listed = arena.concat({listed, "&", rest.substr(0, end)});
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
        }
        return listed;
    }

    Key keyOf(Context& context) const
    {
        const http::RequestHead& request = *context.request;
        pipeline::Arena& arena = context.arena();
        std::string_view query = context.upstreamQuery ? *context.upstreamQuery : request.query; // without a credential
        if (m_setup.query == Setup::Query::None) {
            query = {};
        } else if (m_setup.query == Setup::Query::Listed) {
            query = listedOf(query, arena);
        }
        Key key;
        key.uri = arena.concat({context.tls ? "https\n" : "http\n", context.place->tenant, "\n", request.host, portOf(request), request.path, "?", query});
        key.variant = arena.concat({context.place->route, "\n", context.forwarding.service ? context.forwarding.serviceId : std::string_view(context.place->service), "\n",
                                    m_setup.perConsumer && context.consumer ? std::string_view(context.consumer->qualified) : std::string_view(), "\n",
                                    m_setup.perConsumer ? context.callerMark : std::string_view()});
        // What another policy has made of the place, of header fields for one, is asked for instead of what the client names.
        if (context.forwarding.path || context.forwarding.host)
            key.variant = arena.concat({key.variant, "\n", context.forwarding.path.value_or(std::string_view()), "\n", context.forwarding.host.value_or(std::string_view())});
        for (const std::string& name : m_setup.headers)
            key.variant = arena.concat({key.variant, "\n", sentField(context, name)});
        return key;
    }

    Found find(Context& context, const Key& key, const CacheControl& control) const
    {
        bool known = false;
        Found out;
        out.response = m_cache->find(key.uri, context.nowNs, known, [&](const StoredResponse& stored) { return stored.variant == key.variant && fitsVary(context, stored); });
        if (!out.response) {
            out.reason = known ? "vary-miss" : "uri-miss";
            return out;
        }
        const StoredResponse& stored = *out.response;
        const int64_t ageNs = stored.ageNs(context.nowNs), ttlNs = stored.ttlNs(context.nowNs);
        const bool wanted = !control.noCache && (!control.maxAge || ageNs <= *control.maxAge * kSecond) && (!control.minFresh || ttlNs >= *control.minFresh * kSecond);
        if (!wanted) {
            out.reason = "request";
        } else if (ttlNs > 0 || (control.maxStale && !stored.mustRevalidate && -ttlNs <= *control.maxStale * kSecond)) {
            return out;
        } else if (-ttlNs < stored.staleForNs) {
            out.stale = true;
            out.reason = "stale";
            return out;
        } else {
            out.reason = "stale";
        }
        out.response.reset();
        return out;
    }

    // Whether this request is the one that fetches a stale answer anew.
    bool takesOver(Context& context, const Key& key) const
    {
        if (context.dryRun || m_setup.reportOnly || context.request->method != Method::Get || m_cache->isPassing(key.uri, key.variant, context.nowNs))
            return false;
        bool leads = false;
        std::shared_ptr<Flight> flight = m_cache->flight(key.uri, key.variant, false, leads);
        return !flight;
    }

    Verdict serve(Context& context, const Found& found, std::string_view how) const
    {
        const StoredResponse& stored = *found.response;
        const int64_t ttl = stored.ttlNs(context.nowNs) / kSecond;
        pipeline::Answer answer;
        answer.actsAsUpstream = true;
        const bool notModified = stored.status == 200 && isNotModified(context.request->fields, stored, context.wallNs);
        answer.status = notModified ? 304 : stored.status;
        answer.fields.reserve(stored.fields.size() + 2);
        for (const auto& [name, value] : stored.fields) {
            // RFC 9110, section 15.4.5; what tells of the body would be of none.
            if (!notModified || (!base::equalsIgnoreCase(name, "Content-Type") && !base::equalsIgnoreCase(name, "Content-Encoding") && !base::equalsIgnoreCase(name, "Content-Language")))
                answer.fields.emplace_back(name, value);
        }
        answer.fields.emplace_back("Age", std::to_string(stored.ageNs(context.nowNs) / kSecond));
        if (m_setup.cacheStatus)
            answer.fields.emplace_back(kCacheStatus, "Gatehouse; " + std::string(how) + (how == "hit" ? "; ttl=" + std::to_string(ttl) : std::string()));
        if (!notModified && stored.status != 204)
            answer.shared = std::shared_ptr<const std::string>(found.response, &stored.body);
        setOwn(context, kServed);
        if (context.tracing) {
            context.explain(notModified ? "the client has what is in the cache" : "answered from the cache");
            context.detail("ttl", std::to_string(ttl) + "s");
            context.detail("bytes", std::to_string(m_cache->usedBytes()));
        }
        return context.answer(std::move(answer));
    }

    Verdict lead(Context& context, const Key& key, std::shared_ptr<Flight> flight, std::string_view reason) const
    {
        // An answer to a condition could not be kept; the client gets all of it, which it must bear. Where nothing is kept anyway it gets what it asked for.
        if (!m_cache->isPassing(key.uri, key.variant, context.nowNs)) {
            if (context.request->fields.find(HeaderId::IfNoneMatch))
                context.requestEdits.push_back({HeaderEdit::Op::Remove, HeaderId::IfNoneMatch, http::headerName(HeaderId::IfNoneMatch), {}});
            if (context.request->fields.find(std::string_view("If-Modified-Since")))
                context.requestEdits.push_back({HeaderEdit::Op::Remove, HeaderId::Unknown, "If-Modified-Since", {}});
        }
        auto lead = std::make_unique<CacheLead>();
        lead->cache = m_cache;
        lead->uri = key.uri;
        lead->variant = key.variant;
        lead->flight = std::move(flight);
        lead->epoch = m_cache->epoch(key.uri);
        lead->requestNs = context.nowNs;
        lead->reason = reason;
        context.own(*this) = reinterpret_cast<uintptr_t>(lead.release());
        return Verdict::Continue;
    }

    void status(Context& context, std::string_view text) const
    {
        if (m_setup.cacheStatus)
            context.responseEdits.push_back({HeaderEdit::Op::Add, HeaderId::Unknown, kCacheStatus, text});
    }

    static std::optional<uint64_t> lengthOf(const http::ResponseHead& response)
    {
        const std::string_view text = response.fields.value(HeaderId::ContentLength);
        uint64_t length = 0;
        return !text.empty() && std::from_chars(text.data(), text.data() + text.size(), length).ec == std::errc() ? std::optional(length) : std::nullopt;
    }

    const std::shared_ptr<ResponseCache> m_cache;
    const Setup m_setup;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeCache(const Json& config, const pipeline::MakeContext& context)
{
    constexpr nanoseconds kNone{0};
    constexpr nanoseconds kYear = std::chrono::hours(24 * 365);
    constexpr uint64_t kMebi = 1u << 20;
    std::vector<base::Problem> problems;
    Setup setup;
    const uint64_t maxSize = sizeField(config, "maxSize", 64 * kMebi, 256 * 1024, uint64_t{1} << 40, problems);
    setup.storing.maxEntryBytes = std::min(sizeField(config, "maxEntry", kMebi, 1, 2048 * kMebi, problems), maxSize);
    setup.storing.defaultTtl = durationField(config, "defaultTtl", kNone, kNone, kYear, problems);
    setup.storing.maxTtl = durationField(config, "maxTtl", kNone, kNone, kYear, problems);
    setup.storing.staleWhileRevalidate = durationField(config, "staleWhileRevalidate", kNone, kNone, kYear, problems);
    setup.clientDirectives = base::boolAt(config, "clientDirectives", true);
    setup.perConsumer = base::boolAt(config, "perConsumer", true);
    const std::string query = base::stringAt(config, "query", "all");
    setup.query = query == "none" ? Setup::Query::None : query == "listed" ? Setup::Query::Listed : Setup::Query::All;
    setup.queryParameters = textsField(config, "queryParameters", problems);
    setup.headers = textsField(config, "headers", problems);
    setup.collapse = base::boolAt(config, "collapse", true);
    setup.collapseWait = durationField(config, "collapseWait", std::chrono::seconds(5), kNone, std::chrono::minutes(5), problems);
    setup.cacheStatus = base::boolAt(config, "cacheStatus", true);
    setup.reportOnly = context.reportOnly;
    if (!problems.empty())
        return base::invalid("cache is not set up right", std::move(problems));
    const uint64_t maxEntry = setup.storing.maxEntryBytes;
    auto cache = pipeline::keepState<ResponseCache>(context, "cache", config, [&] { return std::make_shared<ResponseCache>(maxSize, maxEntry); });
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Cache>(std::move(cache), std::move(setup)));
}

} // namespace gatehouse::policies
