// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2_server/grant_store.h"

#include "base/bytes.h"

#include <cstring>
#include <utility>

namespace gatehouse::policies {

namespace {

constexpr size_t kIdBytes = 16;
constexpr size_t kMostRevoked = 200'000;
constexpr int64_t kSweepNs = 30'000'000'000;

} // namespace

void GrantStore::dropOld(int64_t nowNs)
{
    if (nowNs - m_sweptNs < kSweepNs && nowNs >= m_sweptNs)
        return;
    m_sweptNs = nowNs;
    std::erase_if(m_codes, [&](const auto& one) { return one.second.code.untilNs <= nowNs; });
    std::erase_if(m_families, [&](const auto& one) { return one.second.untilNs <= nowNs; });
    std::erase_if(m_revoked, [&](const auto& one) { return one.second <= nowNs; });
}

std::optional<std::string> GrantStore::addCode(Code code, int64_t nowNs)
{
    std::string text = base::toBase64Url(base::randomBytes(32));
    const std::lock_guard lock(m_mutex);
    dropOld(nowNs);
    if (m_codes.size() >= kMostCodes)
        return std::nullopt;
    m_codes.emplace(base::sha256(text), Stored{std::move(code), false, false, {}});
    return text;
}

std::optional<GrantStore::Code> GrantStore::takeCode(std::string_view code, int64_t nowNs)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_codes.find(base::sha256(code));
    if (found == m_codes.end() || found->second.code.untilNs <= nowNs)
        return std::nullopt;
    if (std::exchange(found->second.used, true)) {
        found->second.reused = true; // also what the first use is about to lead to
        m_families.erase(found->second.family);
        return std::nullopt;
    }
    return found->second.code;
}

void GrantStore::noteFamily(std::string_view code, const std::string& family)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_codes.find(base::sha256(code));
    if (found == m_codes.end())
        return;
    found->second.family = family;
    if (found->second.reused)
        m_families.erase(family);
}

// The family's id and the turn, sealed: tokens from before need not be kept to be known again.
std::string GrantStore::tokenFor(const std::string& family, uint64_t turn) const
{
    std::string text = family;
    text.append(reinterpret_cast<const char*>(&turn), sizeof turn);
    return base::toBase64Url(text + m_seal.of(text));
}

bool GrantStore::read(std::string_view token, std::string& family, uint64_t& turn) const
{
    const auto bytes = token.size() > 200 ? base::Result<std::string>(base::invalid("too long")) : base::fromBase64Url(token);
    if (!bytes || bytes->size() != kIdBytes + sizeof turn + Seal::kBytes)
        return false;
    const std::string_view text = std::string_view(*bytes).substr(0, kIdBytes + sizeof turn);
    if (!m_seal.fits(text, std::string_view(*bytes).substr(text.size())))
        return false;
    family = text.substr(0, kIdBytes);
    std::memcpy(&turn, text.data() + kIdBytes, sizeof turn);
    return true;
}

GrantStore::Family* GrantStore::alive(const std::string& family, int64_t nowNs)
{
    const auto found = m_families.find(family);
    return found == m_families.end() || found->second.untilNs <= nowNs ? nullptr : &found->second;
}

std::optional<GrantStore::Renewed> GrantStore::addFamily(Grant grant, int64_t untilNs, int64_t nowNs)
{
    std::string family = base::randomBytes(kIdBytes);
    const std::lock_guard lock(m_mutex);
    dropOld(nowNs);
    if (m_families.size() >= kMostFamilies)
        return std::nullopt;
    m_families.emplace(family, Family{grant, 1, untilNs});
    std::string token = tokenFor(family, 1);
    return Renewed{std::move(grant), std::move(family), std::move(token), untilNs};
}

GrantStore::Fault GrantStore::renew(std::string_view token, std::string_view tenant, std::string_view client, int64_t nowNs, Renewed& out)
{
    std::string id;
    uint64_t turn = 0;
    if (!read(token, id, turn))
        return Fault::Unknown;
    const std::lock_guard lock(m_mutex);
    Family* const family = alive(id, nowNs);
    if (!family)
        return Fault::Unknown;
    if (family->grant.tenant != tenant || family->grant.client != client)
        return Fault::NotYours;
    if (turn != family->turn) {
        m_families.erase(id);
        return Fault::Reused;
    }
    ++family->turn;
    out = {family->grant, id, tokenFor(id, family->turn), family->untilNs};
    return Fault::None;
}

std::optional<GrantStore::Renewed> GrantStore::find(std::string_view token, int64_t nowNs)
{
    std::string id;
    uint64_t turn = 0;
    if (!read(token, id, turn))
        return std::nullopt;
    const std::lock_guard lock(m_mutex);
    const Family* const family = alive(id, nowNs);
    if (!family || family->turn != turn)
        return std::nullopt;
    return Renewed{family->grant, id, {}, family->untilNs};
}

bool GrantStore::isAlive(const std::string& family, int64_t nowNs)
{
    const std::lock_guard lock(m_mutex);
    return alive(family, nowNs) != nullptr;
}

void GrantStore::endFamily(const std::string& family)
{
    const std::lock_guard lock(m_mutex);
    m_families.erase(family);
}

std::string GrantStore::familyOf(std::string_view token) const
{
    std::string family;
    uint64_t turn = 0;
    return read(token, family, turn) ? family : std::string();
}

bool GrantStore::revoke(const std::string& tokenId, int64_t untilNs, int64_t nowNs)
{
    const std::lock_guard lock(m_mutex);
    dropOld(nowNs);
    if (m_revoked.size() >= kMostRevoked)
        return false;
    m_revoked.emplace(tokenId, untilNs);
    return true;
}

bool GrantStore::isRevoked(const std::string& tokenId)
{
    const std::lock_guard lock(m_mutex);
    return m_revoked.contains(tokenId);
}

} // namespace gatehouse::policies
