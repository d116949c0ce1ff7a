// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/event_loop.h"
#include "net/timer_wheel.h"

#include <array>
#include <atomic>
#include <list>
#include <mutex>
#include <sys/epoll.h>
#include <vector>

namespace gatehouse::net {

class Socket;

// The inside of an event loop; for net/ alone.
struct EventLoop::Impl {
    Impl(EventLoop& owner, IoBatch::Kind kind);
    ~Impl();

    void add(Socket& socket); // both directions, edge-triggered, once
    void remove(Socket& socket); // for one whose descriptor stays open
    void forget(Socket& socket);
    void readClocks();
    void runPosted();
    void turn();
    void dispatch(int begin, int end);   // events
    void readAhead(int begin, int end);
    bool endTurn();                      // for those of turnEnd; false: some are left for the next turn
    void sendTogether(size_t begin);     // what those of turnEnd from there on have
    IoBatch& transfers();

    EventLoop& loop;
    int epoll = -1;
    int wake = -1; // eventfd
    TimerWheel wheel;
    std::atomic<bool> stopping{false};
    std::mutex mutex; // over `posted`
    std::vector<std::function<void()>> posted;
    // The batch under way: a socket that closes meanwhile is struck out.
    static constexpr int kBatch = 256;
    epoll_event events[kBatch];
    int eventCount = 0;
    int eventBegin = 0; // of those that are dispatched together
    bool woken = false;
    // A turn has an end, whatever is resumed in it has to do: then others are looked at, too, and what is left of it comes in the next one.
    static constexpr int64_t kTurnNs = 2'000'000;
    static constexpr int kInPlace = 16;
    int inPlace = 0; // who went on without waiting, as there was nobody else
    IoBatch::Kind batching;
    std::unique_ptr<IoBatch> batch; // made with the first need, by the thread that runs the loop
    // What is read ahead for the sockets of one dispatch: as much as lies well in a cache.
    static constexpr size_t kAhead = 4096;
    std::unique_ptr<char[]> ahead;
    std::array<Transfer, IoBatch::kMost> together; // not made anew for each turn
    std::array<iovec, IoBatch::kMost> places;
    std::array<Socket*, IoBatch::kMost> sockets;
    std::list<Task<void>> spawned;
    std::vector<Deferred*> deferred;
    std::vector<EventLoop::TurnEnd*> turnEnd;
    std::function<void(std::exception_ptr)> exceptionHandler;
    bool isOver(const Task<void>& task) const;
};

} // namespace gatehouse::net
