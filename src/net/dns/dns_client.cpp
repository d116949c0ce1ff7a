// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/dns/dns_client.h"

#include "net/listener.h"

#define CARES_NO_DEPRECATED // what bookworm's version has, later ones call old
#include <ares.h>

#include <algorithm>
#include <arpa/nameser.h>
#include <cstring>
#include <deque>
#include <map>
#include <mutex>
#include <netdb.h>
#include <optional>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace gatehouse::net {

namespace {

constexpr int kTriesMs = 1500; // the first try; each further one waits longer
constexpr int kTries = 3;
constexpr const char* kSystemFile = "/etc/resolv.conf";

std::optional<SocketAddress> serverFrom(std::string_view text)
{
    if (const auto ip = IpAddress::parse(text))
        return SocketAddress{*ip, 53};
    const auto address = SocketAddress::parse(text);
    return address && address->port != 0 ? std::optional(*address) : std::nullopt;
}

timespec changedAt(const char* path)
{
    struct stat status {};
    return ::stat(path, &status) == 0 ? status.st_mtim : timespec{};
}

} // namespace

std::string dnsServersFault(const std::string& servers)
{
    size_t begin = 0;
    while (begin <= servers.size()) {
        const size_t end = std::min(servers.find(',', begin), servers.size());
        const std::string one = servers.substr(begin, end - begin);
        if (!serverFrom(one))
            return "\"" + one.substr(0, 64) + "\" is no address of a name server, such as 192.0.2.53 or [2001:db8::53]:5353";
        begin = end + 1;
    }
    return {};
}

struct DnsClient::Impl {
    Impl(DnsOptions given, Answered call) : options(std::move(given)), answered(std::move(call)), wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}
    ~Impl()
    {
        if (wake >= 0)
            ::close(wake);
    }

    // One question's way through c-ares, which holds the pointer until it has called back.
    struct Question {
        Impl* client;
        Kind kind;
        std::string name;
    };

    const DnsOptions options;
    const Answered answered;
    const int wake;
    std::mutex mutex; // over what follows
    std::deque<std::pair<Kind, std::string>> queue;
    bool stopping = false;
    std::thread thread;

    // ---- the thread's own
    ares_channel channel = nullptr;
    std::map<ares_socket_t, short> sockets; // what c-ares waits for
    timespec systemFileChanged{};
    size_t underWay = 0;

    void signal() const
    {
        const uint64_t one = 1;
        [[maybe_unused]] const auto written = ::write(wake, &one, sizeof one);
    }

    static void watch(void* self, ares_socket_t socket, int reads, int writes)
    {
        auto& sockets = static_cast<Impl*>(self)->sockets;
        if (reads || writes)
            sockets[socket] = static_cast<short>((reads ? POLLIN : 0) | (writes ? POLLOUT : 0));
        else
            sockets.erase(socket);
    }

    bool open()
    {
        ares_options settings{};
        settings.timeout = kTriesMs;
        settings.tries = kTries;
        settings.sock_state_cb = watch;
        settings.sock_state_cb_data = this;
        systemFileChanged = changedAt(kSystemFile);
        if (ares_init_options(&channel, &settings, ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB) != ARES_SUCCESS) {
            channel = nullptr;
            return false;
        }
        if (!options.servers.empty() && ares_set_servers_ports_csv(channel, options.servers.c_str()) != ARES_SUCCESS) {
            close();
            return false;
        }
        return true;
    }

    // Whatever is under way is called back with an error.
    void close()
    {
        if (channel)
            ares_destroy(channel);
        channel = nullptr;
        sockets.clear();
    }

    void begin(Kind kind, const std::string& name)
    {
        if (channel && underWay == 0 && options.servers.empty()) {
            const timespec now = changedAt(kSystemFile);
            if (now.tv_sec != systemFileChanged.tv_sec || now.tv_nsec != systemFileChanged.tv_nsec)
                close();
        }
        if (!channel && !open()) {
            DnsAnswer answer;
            answer.error = "the system's resolver configuration cannot be used";
            return answered(kind, name, std::move(answer));
        }
        ++underWay;
        auto* question = new Question{this, kind, name};
        if (kind == Kind::Services)
            return ares_query(channel, name.c_str(), ns_c_in, ns_t_srv, gotServices, question);
        if (kind == Kind::Names)
            return ares_query(channel, name.c_str(), ns_c_in, ns_t_ptr, gotNames, question);
        ares_addrinfo_hints hints{};
        hints.ai_family = AF_UNSPEC;
        hints.ai_socktype = SOCK_STREAM;
        ares_getaddrinfo(channel, name.c_str(), nullptr, &hints, gotAddresses, question);
    }

    static void end(void* pointer, DnsAnswer answer)
    {
        const std::unique_ptr<Question> question(static_cast<Question*>(pointer));
        --question->client->underWay;
        question->client->answered(question->kind, question->name, std::move(answer));
    }

    static void gotAddresses(void* question, int status, int, ares_addrinfo* result)
    {
        DnsAnswer answer;
        int64_t ttl = INT32_MAX;
        for (const ares_addrinfo_node* node = result ? result->nodes : nullptr; node; node = node->ai_next) {
            sockaddr_storage storage{};
            std::memcpy(&storage, node->ai_addr, std::min<size_t>(node->ai_addrlen, sizeof storage));
            answer.addresses.push_back(fromSystem(storage).ip);
            ttl = std::min<int64_t>(ttl, std::max(node->ai_ttl, 0));
        }
        for (const ares_addrinfo_cname* alias = result ? result->cnames : nullptr; alias; alias = alias->next)
            ttl = std::min<int64_t>(ttl, std::max(alias->ttl, 0));
        if (result)
            ares_freeaddrinfo(result);
        answer.isAbsent = status == ARES_ENOTFOUND || status == ARES_ENODATA;
        if (answer.addresses.empty())
            answer.error = status == ARES_SUCCESS ? "it has no addresses" : ares_strerror(status);
        answer.ttlSeconds = ttl == INT32_MAX ? 0 : ttl;
        end(question, std::move(answer));
    }

    static void gotServices(void* question, int status, int, unsigned char* message, int length)
    {
        DnsAnswer answer;
        if (status != ARES_SUCCESS)
            answer.error = ares_strerror(status);
        else if (!readServiceRecords({reinterpret_cast<const char*>(message), static_cast<size_t>(length)}, answer))
            answer.error = "there is no such service";
        end(question, std::move(answer));
    }

    static void gotNames(void* question, int status, int, unsigned char* message, int length)
    {
        DnsAnswer answer;
        answer.isAbsent = status == ARES_ENOTFOUND || status == ARES_ENODATA;
        if (status != ARES_SUCCESS)
            answer.error = ares_strerror(status);
        else if (!readNameRecords({reinterpret_cast<const char*>(message), static_cast<size_t>(length)}, answer))
            answer.error = "it has no name";
        end(question, std::move(answer));
    }

    void run()
    {
        std::vector<pollfd> polled;
        for (;;) {
            std::deque<std::pair<Kind, std::string>> asked;
            {
                const std::scoped_lock lock(mutex);
                if (stopping)
                    break;
                asked.swap(queue);
            }
            for (const auto& [kind, name] : asked)
                begin(kind, name);
            polled.assign(1, {wake, POLLIN, 0});
            for (const auto& [socket, events] : sockets)
                polled.push_back({socket, events, 0});
            timeval most{60, 0}, left{};
            int wait = -1;
            if (channel && underWay > 0) {
                const timeval* until = ares_timeout(channel, &most, &left);
                wait = static_cast<int>(until->tv_sec * 1000 + until->tv_usec / 1000 + 1);
            }
            if (::poll(polled.data(), polled.size(), wait) < 0)
                continue;
            if (polled[0].revents != 0) {
                uint64_t count = 0;
                [[maybe_unused]] const auto got = ::read(wake, &count, sizeof count);
            }
            if (!channel)
                continue;
            for (size_t i = 1; i < polled.size(); ++i) {
                const bool reads = (polled[i].revents & (POLLIN | POLLERR | POLLHUP)) != 0;
                const bool writes = (polled[i].revents & POLLOUT) != 0;
                if ((reads || writes) && sockets.contains(polled[i].fd))
                    ares_process_fd(channel, reads ? polled[i].fd : ARES_SOCKET_BAD, writes ? polled[i].fd : ARES_SOCKET_BAD);
            }
            ares_process_fd(channel, ARES_SOCKET_BAD, ARES_SOCKET_BAD); // what has timed out
        }
        close();
    }
};

DnsClient::DnsClient(DnsOptions options, Answered answered) : m_impl(std::make_unique<Impl>(std::move(options), std::move(answered)))
{
    static const int initialised = ares_library_init(ARES_LIB_INIT_ALL);
    (void)initialised;
}

DnsClient::~DnsClient()
{
    {
        const std::scoped_lock lock(m_impl->mutex);
        m_impl->stopping = true;
    }
    m_impl->signal();
    if (m_impl->thread.joinable())
        m_impl->thread.join();
}

void DnsClient::ask(Kind kind, const std::string& name)
{
    const std::scoped_lock lock(m_impl->mutex);
    m_impl->queue.emplace_back(kind, name);
    if (!m_impl->thread.joinable())
        m_impl->thread = std::thread([impl = m_impl.get()] { impl->run(); });
    m_impl->signal();
}

} // namespace gatehouse::net
