// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/listener.h"

#include "net/socket.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <iterator>
#include <linux/filter.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gatehouse::net {

namespace {

constexpr int kBacklog = 4096;
constexpr int kAcceptBatch = 64;

} // namespace

unsigned toSystem(const SocketAddress& address, sockaddr_storage& storage)
{
    std::memset(&storage, 0, sizeof storage);
    if (address.ip.v6) {
        auto* v6 = reinterpret_cast<sockaddr_in6*>(&storage);
        v6->sin6_family = AF_INET6;
        v6->sin6_port = htons(address.port);
        std::memcpy(&v6->sin6_addr, address.ip.bytes.data(), 16);
        return sizeof *v6;
    }
    auto* v4 = reinterpret_cast<sockaddr_in*>(&storage);
    v4->sin_family = AF_INET;
    v4->sin_port = htons(address.port);
    std::memcpy(&v4->sin_addr, address.ip.bytes.data(), 4);
    return sizeof *v4;
}

SocketAddress fromSystem(const sockaddr_storage& storage)
{
    SocketAddress address;
    if (storage.ss_family == AF_INET6) {
        const auto* v6 = reinterpret_cast<const sockaddr_in6*>(&storage);
        address.port = ntohs(v6->sin6_port);
        const auto* bytes = v6->sin6_addr.s6_addr;
        if (IN6_IS_ADDR_V4MAPPED(&v6->sin6_addr)) {
            std::memcpy(address.ip.bytes.data(), bytes + 12, 4);
        } else {
            address.ip.v6 = true;
            std::memcpy(address.ip.bytes.data(), bytes, 16);
        }
    } else {
        const auto* v4 = reinterpret_cast<const sockaddr_in*>(&storage);
        address.port = ntohs(v4->sin_port);
        std::memcpy(address.ip.bytes.data(), &v4->sin_addr, 4);
    }
    return address;
}

namespace {

base::Error bindError(const SocketAddress& address, int error)
{
    const std::string where = "port " + std::to_string(address.port) + " of " + address.ip.text();
    if (error == EADDRINUSE)
        return base::failure(base::ErrorCode::Conflict, where + " is in use", "listener");
    if (error == EADDRNOTAVAIL)
        return base::failure(base::ErrorCode::Invalid, address.ip.text() + " is not an address of this machine", "listener");
    if (error == EACCES)
        return base::failure(base::ErrorCode::Forbidden, where + " may not be used by this user", "listener");
    return base::systemError("listening on " + address.text(), error);
}

} // namespace

base::Result<void> checkPortIsFree(const SocketAddress& address)
{
    if (address.port == 0)
        return {};
    sockaddr_storage storage;
    const socklen_t length = toSystem(address, storage);
    const int probe = ::socket(storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (probe < 0)
        return bindError(address, errno);
    const int one = 1;
    ::setsockopt(probe, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    const bool free = ::bind(probe, reinterpret_cast<const sockaddr*>(&storage), length) == 0;
    const int error = errno;
    ::close(probe);
    if (!free)
        return bindError(address, error);
    return {};
}

base::Result<int> bindListener(const SocketAddress& address, bool reusePort)
{
    sockaddr_storage storage;
    const socklen_t length = toSystem(address, storage);
    const int descriptor = ::socket(storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return bindError(address, errno);
    const int one = 1;
    ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    if (reusePort)
        ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEPORT, &one, sizeof one);
    if (::bind(descriptor, reinterpret_cast<const sockaddr*>(&storage), length) != 0 || ::listen(descriptor, kBacklog) != 0) {
        const int error = errno;
        ::close(descriptor);
        return bindError(address, error);
    }
    return descriptor;
}

SocketAddress localAddress(int descriptor)
{
    sockaddr_storage storage{};
    socklen_t length = sizeof storage;
    ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&storage), &length);
    return fromSystem(storage);
}

bool steerConnections(std::span<const ListeningSocketPtr> group, size_t count)
{
    if (group.empty())
        return true;
    const int first = group.front()->descriptor();
    if (count == 0 || count >= group.size()) {
        const int none = 0;
        ::setsockopt(first, SOL_SOCKET, SO_DETACH_REUSEPORT_BPF, &none, sizeof none);
        return true;
    }
    // The index of a socket is its place in the order of binding.
    sock_filter code[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<__u32>(SKF_AD_OFF + SKF_AD_RANDOM)),
        BPF_STMT(BPF_ALU | BPF_MOD | BPF_K, static_cast<__u32>(count)),
        BPF_STMT(BPF_RET | BPF_A, 0),
    };
    const sock_fprog program{static_cast<unsigned short>(std::size(code)), code};
    return ::setsockopt(first, SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, &program, sizeof program) == 0;
}

struct Listener::Impl {
    Impl(EventLoop& loop, ListeningSocketPtr given, Accepted call, Refused refusal)
        : held(std::move(given)), socket(loop, held->descriptor(), false), accepted(std::move(call)), refused(std::move(refusal))
    {
        if (refused)
            openReserve();
    }
    ~Impl()
    {
        if (reserve >= 0)
            ::close(reserve);
    }

    void openReserve() { reserve = ::open("/dev/null", O_RDONLY | O_CLOEXEC); }

    enum class Next : uint8_t { Accepted, Empty, Exhausted };
    Next acceptOne()
    {
        for (;;) {
            sockaddr_storage storage{};
            socklen_t length = sizeof storage;
            const int descriptor = ::accept4(socket.descriptor(), reinterpret_cast<sockaddr*>(&storage), &length, SOCK_NONBLOCK | SOCK_CLOEXEC);
            if (descriptor >= 0) {
                const int one = 1;
                ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
                accepted(descriptor, fromSystem(storage));
                return Next::Accepted;
            }
            if (errno == EINTR || errno == ECONNABORTED || errno == EPROTO)
                continue;
            return errno == EAGAIN ? Next::Empty : Next::Exhausted;
        }
    }

    // Exhausted when even the reserve's place was taken by somebody else. The kernel says that descriptors have run out before it looks whether anybody waits.
    Next refuseOne()
    {
        if (!refused)
            return Next::Exhausted;
        if (reserve < 0) {
            openReserve();
            return Next::Exhausted;
        }
        ::close(std::exchange(reserve, -1));
        const int descriptor = ::accept4(socket.descriptor(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        const bool empty = descriptor < 0 && errno == EAGAIN;
        if (descriptor >= 0) {
            refused(descriptor);
            ::close(descriptor);
        }
        openReserve();
        return empty ? Next::Empty : descriptor < 0 || reserve < 0 ? Next::Exhausted : Next::Accepted;
    }

    ListeningSocketPtr held;
    Socket socket;
    Accepted accepted;
    Refused refused;
    int reserve = -1;
    Task<void> task;
};

Listener::Listener(EventLoop& loop, int descriptor, Accepted accepted) : Listener(loop, std::make_shared<ListeningSocket>(descriptor), std::move(accepted), nullptr) {}

Listener::Listener(EventLoop& loop, ListeningSocketPtr socket, Accepted accepted, Refused refused)
    : m_impl(std::make_unique<Impl>(loop, std::move(socket), std::move(accepted), std::move(refused)))
{
    m_impl->task = acceptAll();
    m_impl->task.resume();
}

Listener::~Listener() = default;

void Listener::acceptRest()
{
    while (m_impl->acceptOne() == Impl::Next::Accepted) {
    }
}

Task<void> Listener::acceptAll()
{
    Impl& impl = *m_impl;
    for (;;) {
        for (int i = 0;; ++i) {
            Impl::Next next = impl.acceptOne();
            if (next == Impl::Next::Exhausted)
                next = impl.refuseOne();
            if (next == Impl::Next::Empty)
                break;
            // Others on this loop are served in between.
            if (i % kAcceptBatch == kAcceptBatch - 1)
                co_await impl.socket.loop().sleep(std::chrono::nanoseconds(0));
            // Out of descriptors or memory: what is open must end before more can begin.
            if (next == Impl::Next::Exhausted)
                co_await impl.socket.loop().sleep(std::chrono::milliseconds(100));
        }
        impl.socket.drained();
        ReadyAwaiter incoming(impl.socket, Socket::For::Read, Timer::kNever);
        co_await incoming;
    }
}

} // namespace gatehouse::net
