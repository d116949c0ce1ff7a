// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/cache/cache_fill.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

constexpr size_t kFirst = 4096;

} // namespace

CacheFill::CacheFill(std::unique_ptr<CacheLead> lead, StoredResponse response, std::optional<uint64_t> length, const net::EventLoop* loop)
    : m_lead(std::move(lead)), m_response(std::make_shared<StoredResponse>(std::move(response))), m_loop(loop)
{
    m_response->charge = m_lead->cache->charge();
    if (!m_lead->cache->makeRoom(m_response->charge, m_response->headBytes(m_lead->uri)) || (length.value_or(0) > 0 && !grow(*length)))
        giveUp();
}

// Room is made before memory is taken.
bool CacheFill::grow(size_t wanted)
{
    ResponseCache& cache = *m_lead->cache;
    if (wanted > cache.maxEntryBytes())
        return false;
    if (wanted <= m_bodyCharged)
        return true;
    const uint64_t more = std::min<uint64_t>(std::max<uint64_t>({wanted, 2 * m_bodyCharged, kFirst}), std::max<uint64_t>(cache.maxEntryBytes(), wanted));
    if (!cache.makeRoom(m_response->charge, more - m_bodyCharged))
        return false;
    m_bodyCharged = more;
    m_response->body.reserve(more);
    return true;
}

void CacheFill::giveUp()
{
    m_response.reset();
    m_lead->cache->markPassing(m_lead->uri, m_lead->variant, m_loop ? m_loop->nowNs() : m_lead->requestNs);
    m_lead.reset();
}

void CacheFill::data(std::string_view piece)
{
    if (!m_response)
        return;
    if (grow(m_response->body.size() + piece.size()))
        m_response->body.append(piece);
    else
        giveUp();
}

void CacheFill::complete()
{
    if (!m_response)
        return;
    StoredResponse& response = *m_response;
    if (response.body.capacity() > response.body.size() + response.body.size() / 4) {
        response.body.shrink_to_fit();
        response.charge.reduceTo(response.charge.bytes() - m_bodyCharged + response.body.capacity());
    }
    m_lead->cache->put(m_lead->uri, m_lead->epoch, std::move(m_response), m_loop ? m_loop->nowNs() : m_lead->requestNs);
    m_lead.reset(); // behind it: who is woken finds it
}

} // namespace gatehouse::policies
