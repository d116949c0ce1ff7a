// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/peer.h"

#include "net/listener.h"

namespace gatehouse::proxy {

net::ProxyHeader::Ends Peer::ends(const net::IpAddress& client) const
{
    // Of a client that a trusted peer names, the port is not known.
    const uint16_t port = client == address.ip ? address.port : uint16_t{0};
    return {{client, port}, server.port == 0 && descriptor >= 0 ? net::localAddress(descriptor) : server};
}

} // namespace gatehouse::proxy
