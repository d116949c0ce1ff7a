// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/handover/channel.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace gatehouse::gateway {

namespace {

constexpr size_t kMostBytes = 128 * 1024;

// A path may be longer than an address has room for: then it is reached through its folder's descriptor.
class Place
{
public:
    explicit Place(const std::string& path)
    {
        std::string text = path;
        if (text.size() >= sizeof address.sun_path) {
            const size_t slash = path.rfind('/');
            m_folder = ::open(path.substr(0, slash == std::string::npos ? 0 : slash).c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
            text = "/proc/self/fd/" + std::to_string(m_folder) + path.substr(slash == std::string::npos ? 0 : slash);
        }
        address.sun_family = AF_UNIX;
        fits = text.size() < sizeof address.sun_path;
        if (fits)
            std::memcpy(address.sun_path, text.c_str(), text.size() + 1);
    }
    ~Place()
    {
        if (m_folder >= 0)
            ::close(m_folder);
    }
    Place(const Place&) = delete;

    const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&address); }
    sockaddr_un address{};
    bool fits = false;

private:
    int m_folder = -1;
};

base::Error closed()
{
    return base::failure(base::ErrorCode::Unavailable, "the other process has ended the handover", "handover");
}

} // namespace

Channel::~Channel()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Channel::Channel(Channel&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)), m_peer(other.m_peer) {}

base::Result<void> Channel::checkPeer()
{
    ucred peer{};
    socklen_t size = sizeof peer;
    if (::getsockopt(m_descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return base::systemError("asking who the other process belongs to", errno);
    if (peer.uid != ::geteuid())
        return base::failure(base::ErrorCode::Forbidden, "the other process belongs to another user", "handover");
    m_peer = peer.pid;
    return {};
}

base::Result<Channel> Channel::connect(const std::string& path)
{
    const Place place(path);
    if (!place.fits)
        return base::invalid("the path " + path + " is too long for a socket");
    Channel channel(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0));
    if (channel.m_descriptor < 0 || ::connect(channel.m_descriptor, place.get(), sizeof place.address) != 0) {
        const int error = errno;
        if (error == ENOENT || error == ECONNREFUSED)
            return base::failure(base::ErrorCode::NotFound, "there is no gateway to replace at " + path, "handover");
        return base::systemError("connecting to " + path, error);
    }
    if (auto checked = channel.checkPeer(); !checked)
        return std::move(checked).error();
    return channel;
}

base::Result<int> Channel::listen(const std::string& path)
{
    // Bound beside it and moved into place: there is never a moment without a gateway that could be replaced.
    const std::string beside = path + ".new";
    const Place place(beside);
    if (!place.fits)
        return base::invalid("the path " + path + " is too long for a socket");
    ::unlink(beside.c_str());
    const int descriptor = ::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0 || ::fchmod(descriptor, 0600) != 0 || ::bind(descriptor, place.get(), sizeof place.address) != 0 || ::chmod(beside.c_str(), 0600) != 0 ||
        ::listen(descriptor, 8) != 0 || ::rename(beside.c_str(), path.c_str()) != 0) {
        const int error = errno;
        if (descriptor >= 0)
            ::close(descriptor);
        return base::systemError("listening at " + path, error);
    }
    return descriptor;
}

base::Result<Channel> Channel::accept(int listening)
{
    const int descriptor = ::accept4(listening, nullptr, nullptr, SOCK_CLOEXEC);
    if (descriptor < 0)
        return base::systemError("accepting a process", errno);
    Channel channel(descriptor);
    if (auto checked = channel.checkPeer(); !checked)
        return std::move(checked).error();
    return channel;
}

base::Result<void> Channel::send(const base::Json& message, const std::vector<int>& descriptors)
{
    const std::string text = base::toText(message);
    iovec part{const_cast<char*>(text.data()), text.size()};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * kMostDescriptors)];
    msghdr packet{};
    packet.msg_iov = &part;
    packet.msg_iovlen = 1;
    if (!descriptors.empty()) {
        const size_t bytes = sizeof(int) * descriptors.size();
        packet.msg_control = control;
        packet.msg_controllen = CMSG_SPACE(bytes);
        cmsghdr* header = CMSG_FIRSTHDR(&packet);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(bytes);
        std::memcpy(CMSG_DATA(header), descriptors.data(), bytes);
    }
    if (::sendmsg(m_descriptor, &packet, MSG_NOSIGNAL) < 0)
        return errno == EPIPE || errno == ECONNRESET ? closed() : base::systemError("speaking to the other process", errno);
    return {};
}

bool Channel::wait(std::chrono::milliseconds within, int stop) const
{
    pollfd waited[2] = {{m_descriptor, POLLIN, 0}, {stop, POLLIN, 0}};
    return ::poll(waited, stop >= 0 ? 2 : 1, static_cast<int>(within.count())) > 0 && waited[0].revents != 0;
}

base::Result<base::Json> Channel::receive(std::chrono::milliseconds within, std::vector<int>* descriptors)
{
    if (!wait(within, -1))
        return base::failure(base::ErrorCode::Timeout, "the other process did not answer in time", "handover");
    std::string text(kMostBytes, '\0');
    iovec part{text.data(), text.size()};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * kMostDescriptors)];
    msghdr packet{};
    packet.msg_iov = &part;
    packet.msg_iovlen = 1;
    packet.msg_control = control;
    packet.msg_controllen = sizeof control;
    const ssize_t got = ::recvmsg(m_descriptor, &packet, MSG_CMSG_CLOEXEC);
    if (got < 0 && errno != ECONNRESET)
        return base::systemError("hearing the other process", errno);
    if (got <= 0)
        return closed();
    std::vector<int> came;
    for (cmsghdr* header = CMSG_FIRSTHDR(&packet); header; header = CMSG_NXTHDR(&packet, header)) {
        if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS)
            continue;
        came.resize((header->cmsg_len - CMSG_LEN(0)) / sizeof(int));
        std::memcpy(came.data(), CMSG_DATA(header), came.size() * sizeof(int));
    }
    const bool cut = (packet.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0;
    if (cut || !descriptors) {
        for (const int descriptor : came)
            ::close(descriptor);
    } else {
        *descriptors = std::move(came);
    }
    if (cut)
        return base::failure(base::ErrorCode::TooLarge, "a message of the other process was cut off: are there descriptors enough?", "handover");
    text.resize(static_cast<size_t>(got));
    return base::parseJson(text);
}

} // namespace gatehouse::gateway
