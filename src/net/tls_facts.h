// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gatehouse::net {

// What the handshake of a TLS connection came to. Made once a connection; immutable, any thread.
struct TlsFacts {
    std::string_view version; // "TLSv1.3"; of OpenSSL, for ever
    std::string_view cipher;  // "TLS_AES_128_GCM_SHA256", as IANA names it; the same
    std::string serverName;   // what the client asked for (SNI), in lower case; may be empty
};

} // namespace gatehouse::net
