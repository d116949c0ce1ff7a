// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/crypto.h"
#include "policies/auth/oauth2/seal.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

// What somebody has allowed a client.
struct Grant {
    std::string tenant;
    std::string client;   // id
    std::string subject;  // id of the consumer who logged in
    std::vector<std::string> scopes;
    std::string audience;
    std::string keyThumbprint; // that refresh tokens of public clients are bound to; may be empty
};

// Codes and refresh tokens that are out, in memory: they end with the process. Refresh tokens are families: each use gives the next one, and whoever shows one that was used
// before ends all of them, since one of two who have it has stolen it (RFC 9700, section 4.14). Nothing secret is kept in clear. Any thread; a mutex, as nothing here is often.
class GrantStore
{
public:
    static constexpr size_t kMostCodes = 20'000;
    static constexpr size_t kMostFamilies = 200'000;

    struct Code {
        Grant grant;
        std::string redirectUri;
        std::string challenge; // RFC 7636, S256
        int64_t untilNs = 0;   // since 1970
    };
    // Nothing when there are too many.
    std::optional<std::string> addCode(Code code, int64_t nowNs);
    // Once: the second time nothing is found, and what came of the first ends (RFC 6749, section 4.1.2).
    std::optional<Code> takeCode(std::string_view code, int64_t nowNs);
    // Whose tokens a code led to.
    void noteFamily(std::string_view code, const std::string& family);

    struct Renewed {
        Grant grant;
        std::string family;
        std::string token;
        int64_t untilNs = 0;
    };
    // The first token of a new family; nothing when there are too many.
    std::optional<Renewed> addFamily(Grant grant, int64_t untilNs, int64_t nowNs);
    enum class Fault : uint8_t { None, Unknown, Reused, NotYours };
    // The next token in place of this one, for the client whose it is.
    Fault renew(std::string_view token, std::string_view tenant, std::string_view client, int64_t nowNs, Renewed& out);
    // What a token that would be taken stands for, without using it.
    std::optional<Renewed> find(std::string_view token, int64_t nowNs);
    bool isAlive(const std::string& family, int64_t nowNs);
    void endFamily(const std::string& family);
    // The family of a refresh token of ours, used before or not; "" for what is none.
    std::string familyOf(std::string_view token) const;

    // An access token that is not good any more until it would have ended anyway. False when there are too many.
    bool revoke(const std::string& tokenId, int64_t untilNs, int64_t nowNs);
    bool isRevoked(const std::string& tokenId);

private:
    struct Stored {
        Code code;
        bool used = false;
        bool reused = false;
        std::string family;
    };
    struct Family {
        Grant grant;
        uint64_t turn = 0; // of the token that is good
        int64_t untilNs = 0;
    };
    std::string tokenFor(const std::string& family, uint64_t turn) const;
    bool read(std::string_view token, std::string& family, uint64_t& turn) const;
    Family* alive(const std::string& family, int64_t nowNs);
    void dropOld(int64_t nowNs);

    const Seal m_seal;
    std::mutex m_mutex; // over what follows
    std::map<base::Sha256, Stored> m_codes;
    std::map<std::string, Family> m_families; // by id
    std::map<std::string, int64_t> m_revoked; // until when, by id
    int64_t m_sweptNs = 0;
};

} // namespace gatehouse::policies
