// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/handover/predecessor.h"

#include <cerrno>
#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gatehouse::gateway {

namespace {

constexpr std::chrono::milliseconds kAskTime(5'000);
constexpr std::chrono::milliseconds kStartTime(120'000); // for the other one to load its configuration and serve
constexpr std::chrono::milliseconds kResumeEvery(100);

} // namespace

Predecessor::Predecessor(std::string path, std::string mode, Steps steps, const base::Logger& log)
    : m_path(std::move(path)), m_mode(std::move(mode)), m_steps(std::move(steps)), m_log(log)
{
}

Predecessor::~Predecessor()
{
    stop();
}

base::Result<void> Predecessor::start()
{
    auto listening = Channel::listen(m_path);
    if (!listening)
        return std::move(listening).error();
    m_listening = *listening;
    m_stop = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (m_stop < 0)
        return base::systemError("making an event", errno);
    m_thread = std::thread([this] {
        pthread_setname_np(pthread_self(), "gh-handover");
        run();
    });
    return {};
}

void Predecessor::stop()
{
    if (m_thread.joinable()) {
        const uint64_t one = 1;
        [[maybe_unused]] const auto written = ::write(m_stop, &one, sizeof one);
        m_thread.join();
    }
    if (m_listening >= 0) {
        // After a handover the place is the other one's.
        if (!m_done)
            ::unlink(m_path.c_str());
        ::close(std::exchange(m_listening, -1));
    }
    if (m_stop >= 0)
        ::close(std::exchange(m_stop, -1));
}

bool Predecessor::stopped(std::chrono::milliseconds within) const
{
    pollfd waited{m_stop, POLLIN, 0};
    return ::poll(&waited, 1, static_cast<int>(within.count())) > 0;
}

void Predecessor::run()
{
    while (!m_done) {
        pollfd waited[2] = {{m_listening, POLLIN, 0}, {m_stop, POLLIN, 0}};
        if (::poll(waited, 2, -1) < 0 && errno != EINTR)
            return;
        if (waited[1].revents != 0)
            return;
        auto channel = Channel::accept(m_listening);
        if (channel) {
            handOver(*channel);
        } else {
            m_log.warn("handover", channel.error().text());
            if (stopped(kResumeEvery))
                return;
        }
    }
}

void Predecessor::handOver(Channel& channel)
{
    const auto asked = channel.wait(kAskTime, m_stop) ? channel.receive(kAskTime) : base::Result<base::Json>(base::failure(base::ErrorCode::Timeout, "nothing was asked"));
    if (!asked || base::stringAt(*asked, "op") != "take" || base::intAt(*asked, "version", 0) != 1 || base::stringAt(*asked, "mode") != m_mode) {
        (void)channel.send({{"op", "refused"}, {"detail", "the running gateway has its configuration from elsewhere, or is too old"}}).ok();
        return;
    }
    m_log.info("handover", "a new process wants to take over", {{"pid", channel.peer()}});
    auto estate = m_steps.prepare();
    base::Result<void> given = estate ? give(channel, *estate) : base::Result<void>(estate.error());
    if (!estate)
        (void)channel.send({{"op", "refused"}, {"detail", estate.error().text()}}).ok();
    if (given) {
        const auto serves = channel.wait(kStartTime, m_stop) ? channel.receive(kAskTime) : base::Result<base::Json>(base::failure(base::ErrorCode::Timeout, "the new process did not serve in time"));
        given = serves && base::stringAt(*serves, "op") == "serving" ? channel.send({{"op", "yours"}})
                : serves                                             ? base::Result<void>(base::failure(base::ErrorCode::Invalid, "the new process said something else"))
                                                                     : base::Result<void>(serves.error());
    }
    if (given) {
        m_done = true;
        m_steps.replaced(channel.peer());
        return;
    }
    m_log.error("handover", "the new process failed; this one goes on", {{"why", given.error().text()}});
    { const Channel ended = std::move(channel); } // whatever it still does, it may not believe that it has taken over
    while (!m_steps.resume()) {
        if (stopped(kResumeEvery))
            return;
    }
}

base::Result<void> Predecessor::give(Channel& channel, const Estate& estate)
{
    base::Json listeners = base::Json::array();
    std::vector<int> descriptors;
    if (estate.admin)
        descriptors.push_back(estate.admin->descriptor());
    for (const ListenerSockets& listener : estate.listeners) {
        listeners.push_back({{"id", listener.id}, {"asked", listener.asked.text()}, {"actual", listener.actual.text()}, {"sockets", listener.sockets.size()}});
        for (const auto& socket : listener.sockets)
            descriptors.push_back(socket->descriptor());
    }
    base::Json told = {{"op", "estate"}, {"mode", m_mode}, {"sockets", descriptors.size()}, {"listeners", std::move(listeners)}};
    if (estate.admin)
        told["admin"] = estate.adminAsked;
    auto sent = channel.send(told);
    for (size_t at = 0; sent && at < descriptors.size(); at += Channel::kMostDescriptors) {
        const size_t end = std::min(descriptors.size(), at + Channel::kMostDescriptors);
        const std::vector<int> some(descriptors.begin() + static_cast<std::ptrdiff_t>(at), descriptors.begin() + static_cast<std::ptrdiff_t>(end));
        sent = channel.send({{"op", "sockets"}}, some);
    }
    return sent;
}

} // namespace gatehouse::gateway
