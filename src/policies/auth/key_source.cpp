// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/key_source.h"

#include "base/bytes.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace gatehouse::policies {

namespace {

constexpr size_t kMostBytes = 512 * 1024;

// The max-age of Cache-Control (RFC 9111, section 5.2.2.1); nothing when it is not said, zero when it is not to be kept.
std::optional<std::chrono::nanoseconds> maxAge(const http::ClientResponse& answer)
{
    std::optional<std::chrono::nanoseconds> age;
    for (const std::string_view part : base::split(answer.field("cache-control"), ',')) {
        const std::string directive = base::toLower(base::trim(part));
        if (directive == "no-store" || directive == "no-cache")
            return std::chrono::nanoseconds(0);
        int64_t seconds = 0;
        constexpr std::string_view kName = "max-age=";
        if (directive.starts_with(kName) && std::from_chars(directive.data() + kName.size(), directive.data() + directive.size(), seconds).ec == std::errc() && seconds >= 0)
            age = std::chrono::seconds(std::min<int64_t>(seconds, 365ll * 86'400));
    }
    return age;
}

// Of all sources: what was verified by the keys of one never counts as verified by those of another.
std::atomic<uint64_t> lastVersion{0};

pipeline::RepeatedCall::Options callOf(const KeySource::Options& options)
{
    auto target = std::make_shared<pipeline::CallTarget>();
    target->url = options.url;
    target->tls = options.tls;
    target->timeout = options.timeout;
    target->maxBodyBytes = kMostBytes;
    return {std::move(target), "application/jwk-set+json, application/json", options.askAgainAfter};
}

} // namespace

KeySource::KeySource(Options options, std::shared_ptr<pipeline::CallOuts> calls)
    : m_options(std::move(options)),
      m_call(callOf(m_options), [this](const pipeline::CallOuts::Answer& answer, int64_t nowNs) { return take(answer, nowNs); }, std::move(calls))
{
}

std::chrono::nanoseconds KeySource::take(const pipeline::CallOuts::Answer& answer, int64_t nowNs)
{
    auto read = !answer                 ? base::Result<jose::KeySet>(answer.error())
                : answer->status != 200 ? base::failure(base::ErrorCode::Unavailable, "it answered " + std::to_string(answer->status))
                                        : jose::KeySet::fromText(answer->body);
    const std::lock_guard lock(m_mutex);
    if (!read) {
        m_fault = read.error().text();
        return m_options.retryAfter;
    }
    m_readNs.store(nowNs, std::memory_order_relaxed); // before the version, which tells of it
    if (!m_set || m_body != answer->body) {
        m_body = answer->body;
        m_set = std::make_shared<const jose::KeySet>(std::move(*read));
        m_version.store(lastVersion.fetch_add(1, std::memory_order_relaxed) + 1, std::memory_order_release);
    }
    m_fault.clear();
    return std::clamp(maxAge(*answer).value_or(m_options.refreshAtMost), m_options.refreshAtLeast, m_options.refreshAtMost);
}

KeySource::Keys KeySource::keys(int64_t nowNs) const
{
    const std::lock_guard lock(m_mutex);
    if (!m_set || isOver(nowNs))
        return {};
    return {m_set, m_version.load(std::memory_order_relaxed)};
}

uint64_t KeySource::version(int64_t nowNs) const
{
    const uint64_t version = m_version.load(std::memory_order_acquire);
    return isOver(nowNs) ? 0 : version;
}

std::string KeySource::fault() const
{
    const std::lock_guard lock(m_mutex);
    return m_fault;
}

} // namespace gatehouse::policies
