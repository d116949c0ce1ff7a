// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/ldap/live_sockets.h"

#include <sys/socket.h>

namespace gatehouse::policies {

bool LiveSockets::add(int socket)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping)
        return false;
    m_sockets.insert(socket);
    return true;
}

void LiveSockets::remove(int socket)
{
    const std::lock_guard lock(m_mutex);
    m_sockets.erase(socket);
}

void LiveSockets::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopping = true;
    for (const int socket : m_sockets)
        ::shutdown(socket, SHUT_RDWR);
}

} // namespace gatehouse::policies
