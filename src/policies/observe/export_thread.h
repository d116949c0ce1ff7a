// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/event_loop.h"
#include "net/resolver.h"
#include "net/task.h"

#include <functional>
#include <memory>

namespace gatehouse::net {
class TlsContext;
}

namespace gatehouse::policies {

// What a task on an export thread may use; that thread's.
struct ExportTools {
    net::EventLoop& loop;
    net::Resolver& resolver;
    std::shared_ptr<net::TlsContext> tls; // trusts the system's authorities; made when it is first wanted
    base::Result<std::shared_ptr<net::TlsContext>> clientTls();
};

// A thread on which logs and traces are sent or written, so that no request waits for it; begun with the first task. At its end tasks have a second to finish. Any thread;
// ended by the control thread.
class ExportThread
{
public:
    explicit ExportThread(const char* name);
    ~ExportThread();
    ExportThread(const ExportThread&) = delete;

    void begin(std::function<net::Task<void>(ExportTools&)> task);
    void post(std::function<void()> call);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gatehouse::policies
