// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <mutex>

struct ssl_ctx_st;

namespace gatehouse::net {

// The keys of session tickets: a new one every twelve hours, the one before still read, so that a stolen key opens a day of sessions at most. Owned by a server
// context; any thread.
class TlsTickets
{
public:
    static constexpr int64_t kKeySeconds = 12 * 3600;

    struct Key {
        std::array<unsigned char, 16> name{};
        std::array<unsigned char, 32> secret{}; // AES-256
        std::array<unsigned char, 32> mac{};    // HMAC-SHA-256
        int64_t madeAt = -1;                    // seconds; -1: none
    };

    // The key that new tickets get, changed when it is too old.
    Key current(int64_t nowSeconds);
    // The key with that name, if it is still good; `stale` says that the ticket should be replaced.
    bool find(const unsigned char* name, int64_t nowSeconds, Key& key, bool& stale);

    // Makes the context use these keys; they must outlive it.
    void install(ssl_ctx_st* context);

private:
    void rotate(int64_t nowSeconds); // under the lock

    std::mutex m_mutex; // once a handshake, not once a request
    Key m_current;
    Key m_previous;
};

} // namespace gatehouse::net
