// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/cache/storing.h"

#include "policies/traffic/cache/http_date.h"
#include "policies/traffic/cache_control.h"
#include "policies/traffic/field_list.h"

#include <algorithm>
#include <charconv>

namespace gatehouse::policies {

namespace {

using http::HeaderField;
using http::HeaderId;
using pipeline::HeaderEdit;

constexpr int64_t kSecond = 1'000'000'000;
constexpr int kKept[] = {200, 203, 204, 300, 301, 302, 307, 308, 404, 405, 410, 414, 501};
constexpr int kOnlyIfSaid[] = {302, 307}; // not without a time of their own (RFC 9110, section 15.1)
constexpr std::string_view kNotKept[] = {"Age", "Keep-Alive", "Proxy-Connection", "Proxy-Authenticate", "Proxy-Authentication-Info", "Proxy-Authorization", "TE", "Trailer", "Upgrade"};
// What this gateway says of the client by itself: not the same for two of them, and not known here.
constexpr std::string_view kOfTheClient[] = {"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Port", "X-Real-IP", "X-Request-Id", "Via"};

template <size_t N>
bool isAmong(const std::string_view (&names)[N], std::string_view name)
{
    return std::any_of(std::begin(names), std::end(names), [&](std::string_view known) { return base::equalsIgnoreCase(known, name); });
}

// As RFC 9111, section 1.2.2 has it: what is longer (and dates are millennia away) is so long, and can be reckoned with in nanoseconds.
constexpr int64_t kLongest = int64_t{1} << 31;

int64_t secondsFrom(std::string_view text)
{
    int64_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec == std::errc::result_out_of_range)
        return text.front() == '-' ? 0 : kLongest;
    return read.ec == std::errc() ? std::clamp<int64_t>(value, 0, kLongest) : 0;
}

bool isNamedByConnection(const http::HeaderFields& fields, std::string_view name)
{
    bool named = false;
    eachMember(fields, HeaderId::Connection, [&](std::string_view member) { named |= base::equalsIgnoreCase(member, name); });
    return named;
}

// How long it is fresh from its making on; nothing when nothing says so. In seconds.
std::optional<int64_t> lifetime(const CacheControl& control, const http::HeaderFields& fields, int64_t dateSeconds, int64_t wallSeconds)
{
    if (control.sMaxAge)
        return control.sMaxAge;
    if (control.maxAge)
        return control.maxAge;
    const HeaderField* const expires = fields.find(std::string_view("Expires"));
    if (!expires)
        return std::nullopt;
    const auto until = parseHttpDate(expires->value, wallSeconds);
    return until ? std::clamp<int64_t>(*until - dateSeconds, 0, kLongest) : 0; // "0" and other nonsense: it is over
}

std::string_view withoutWeakness(std::string_view tag)
{
    return tag.starts_with("W/") ? tag.substr(2) : tag;
}

} // namespace

std::string_view sentField(pipeline::Context& context, std::string_view name)
{
    std::string_view joined;
    bool any = false;
    const auto append = [&](std::string_view value) {
        value = base::trim(value);
        joined = any ? context.arena().concat({joined, ", ", value}) : value;
        any = true;
    };
    for (const HeaderField& field : context.request->fields) {
        if (base::equalsIgnoreCase(field.name, name))
            append(field.value);
    }
    for (const HeaderEdit& edit : context.requestEdits) {
        if (!base::equalsIgnoreCase(edit.name, name))
            continue;
        if (edit.op == HeaderEdit::Op::Set || edit.op == HeaderEdit::Op::Remove) {
            any = false;
            joined = {};
        }
        if (edit.op != HeaderEdit::Op::Remove && (edit.op != HeaderEdit::Op::AddIfAbsent || !any))
            append(edit.value);
    }
    return joined;
}

std::string_view judgeStoring(pipeline::Context& context, const http::ResponseHead& response, const StoringRules& rules, int64_t requestNs, int64_t nowNs, int64_t wallNs,
                              StoredResponse& to)
{
    const http::HeaderFields& fields = response.fields;
    const CacheControl control = CacheControl::read(fields);
    if (std::find(std::begin(kKept), std::end(kKept), response.status) == std::end(kKept))
        return "its status";
    if (control.noStore || control.isPrivate || control.noCache)
        return "its Cache-Control";
    if (fields.find(HeaderId::SetCookie))
        return "it sets a cookie";
    if (fields.find(std::string_view("Content-Range")))
        return "it is a part";
    if (!control.isPublic && !control.sMaxAge && !control.mustRevalidate && !sentField(context, "Authorization").empty())
        return "the upstream saw Authorization";
    if (const std::string_view length = fields.value(HeaderId::ContentLength); !length.empty()) {
        uint64_t bytes = 0;
        if (std::from_chars(length.data(), length.data() + length.size(), bytes).ec != std::errc() || bytes > rules.maxEntryBytes)
            return "its length";
    }

    // Age (section 4.2.3).
    const int64_t wallSeconds = wallNs / kSecond;
    const auto date = parseHttpDate(fields.value(HeaderId::Date), wallSeconds);
    const int64_t apparent = date ? std::clamp<int64_t>(wallSeconds - *date, 0, kLongest) : 0;
    const int64_t delayNs = std::max<int64_t>(nowNs - requestNs, 0);
    to.initialAgeNs = std::max(apparent * kSecond, secondsFrom(fields.value(std::string_view("Age"))) * kSecond + delayNs);

    // Freshness (section 4.2.1).
    std::optional<int64_t> seconds = lifetime(control, fields, date.value_or(wallSeconds), wallSeconds);
    int64_t freshNs = seconds.value_or(0) * kSecond;
    if (!seconds) {
        if (rules.defaultTtl.count() == 0 || std::find(std::begin(kOnlyIfSaid), std::end(kOnlyIfSaid), response.status) != std::end(kOnlyIfSaid))
            return "nothing says how long it is fresh";
        freshNs = to.initialAgeNs + rules.defaultTtl.count(); // from now on
    }
    if (rules.maxTtl.count() > 0)
        freshNs = std::min(freshNs, to.initialAgeNs + rules.maxTtl.count());
    to.mustRevalidate = control.mustRevalidate || control.sMaxAge.has_value(); // section 5.2.2.10
    to.freshForNs = freshNs;
    to.staleForNs = to.mustRevalidate ? 0 : control.staleWhileRevalidate ? *control.staleWhileRevalidate * kSecond : rules.staleWhileRevalidate.count();
    if (to.initialAgeNs >= freshNs + to.staleForNs)
        return "it is stale";
    to.storedNs = nowNs;

    bool varies = false, variesByCoding = false;
    eachMember(fields, HeaderId::Vary, [&](std::string_view name) {
        varies |= name == "*" || isAmong(kOfTheClient, name);
        variesByCoding |= base::equalsIgnoreCase(name, "Accept-Encoding");
        to.vary.emplace_back(name, sentField(context, name));
    });
    if (varies)
        return "its Vary";
    // Upstreams that encode and forget to say so.
    if (!variesByCoding && fields.find(HeaderId::ContentEncoding))
        to.vary.emplace_back("Accept-Encoding", sentField(context, "Accept-Encoding"));

    to.status = response.status;
    for (const HeaderField& field : fields) {
        switch (field.id) {
        case HeaderId::Connection:
        case HeaderId::ContentLength:
        case HeaderId::TransferEncoding:
            continue;
        default:
            if (!isAmong(kNotKept, field.name) && !isNamedByConnection(fields, field.name))
                to.fields.emplace_back(field.name, field.value);
        }
    }
    to.etag = fields.value(HeaderId::ETag);
    if (const std::string_view modified = fields.value(std::string_view("Last-Modified")); !modified.empty())
        to.modifiedSeconds = parseHttpDate(modified, wallSeconds);
    return {};
}

bool fitsVary(pipeline::Context& context, const StoredResponse& stored)
{
    return std::all_of(stored.vary.begin(), stored.vary.end(), [&](const auto& field) { return sentField(context, field.first) == field.second; });
}

bool isNotModified(const http::HeaderFields& request, const StoredResponse& stored, int64_t wallNs)
{
    if (request.find(HeaderId::IfNoneMatch)) {
        bool matches = false;
        eachMember(request, HeaderId::IfNoneMatch,
                   [&](std::string_view tag) { matches |= tag == "*" || (!stored.etag.empty() && withoutWeakness(tag) == withoutWeakness(stored.etag)); });
        return matches;
    }
    const std::string_view since = request.value(std::string_view("If-Modified-Since"));
    if (since.empty() || !stored.modifiedSeconds)
        return false;
    const auto seconds = parseHttpDate(since, wallNs / kSecond);
    return seconds && *stored.modifiedSeconds <= *seconds;
}

} // namespace gatehouse::policies
