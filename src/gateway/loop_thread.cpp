// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/loop_thread.h"

#include <future>
#include <pthread.h>

namespace gatehouse::gateway {

LoopThread::LoopThread(std::string name) : m_name(std::move(name)) {}

LoopThread::~LoopThread()
{
    stop();
}

void LoopThread::start()
{
    m_thread = std::thread([this] {
        pthread_setname_np(pthread_self(), m_name.substr(0, 15).c_str());
        m_loop.run();
    });
}

void LoopThread::runAndWait(std::function<void()> call)
{
    std::promise<void> done;
    m_loop.post([&] {
        call();
        done.set_value();
    });
    done.get_future().wait();
}

void LoopThread::stop()
{
    if (!m_thread.joinable())
        return;
    m_loop.stop();
    m_thread.join();
}

} // namespace gatehouse::gateway
