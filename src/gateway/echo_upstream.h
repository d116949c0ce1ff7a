// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/loop_thread.h"
#include "http/server.h"

#include <memory>

namespace gatehouse::gateway {

// The built-in upstream behind targets named internal://echo: answers what it was asked, so that APIs and policies can be tried without a service.
// `?status=503` chooses the status, `?delay=200ms` (10 s at most) waits, `?bytes=1MiB` (16 MiB at most) sizes the body. A thread of its own, loopback only.
class EchoUpstream
{
public:
    EchoUpstream();
    ~EchoUpstream();

    base::Result<net::SocketAddress> start();
    void stop();

private:
    net::Task<void> answer(const http::ServerRequest& request, http::ResponseWriter& response);

    LoopThread m_thread;
    std::unique_ptr<http::Server> m_server;
};

} // namespace gatehouse::gateway
