// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/text_source.h"

#include <algorithm>
#include <utility>

namespace gatehouse::policies {

namespace {

pipeline::RepeatedCall::Options callOf(const TextSource::Options& options)
{
    auto target = std::make_shared<pipeline::CallTarget>();
    target->url = options.url;
    target->tls = options.tls;
    target->timeout = options.timeout;
    target->maxBodyBytes = options.maxBytes;
    // Requests ask once; then it is read by the clock.
    return {std::move(target), "text/plain, */*;q=0.1", std::chrono::nanoseconds::max()};
}

} // namespace

TextSource::TextSource(Options options, Take take, std::shared_ptr<pipeline::CallOuts> calls)
    : m_options(std::move(options)), m_take(std::move(take)),
      m_call(callOf(m_options), [this](const pipeline::CallOuts::Answer& answer, int64_t) { return read(answer); }, std::move(calls))
{
}

std::chrono::nanoseconds TextSource::read(const pipeline::CallOuts::Answer& answer)
{
    std::string fault = !answer ? answer.error().text() : answer->status != 200 ? "it answered " + std::to_string(answer->status) : m_take(answer->body);
    const bool good = fault.empty();
    const std::lock_guard lock(m_mutex);
    m_fault = std::move(fault);
    return good ? m_options.refresh : std::min(m_options.retryAfter, m_options.refresh);
}

std::string TextSource::fault() const
{
    const std::lock_guard lock(m_mutex);
    return m_fault;
}

net::Task<void> TextSource::untilSettled(net::EventLoop& loop)
{
    if (!settled())
        co_await m_call.answered(loop);
}

} // namespace gatehouse::policies
