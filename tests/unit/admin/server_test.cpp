// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/admin/api_test_case.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace gatehouse::admin {

// The same API behind the real server, over loopback.
class ServedApi : public ApiTestCase
{
protected:
    // Sends and reads until the other side closes, or `enough` was read.
    static std::string exchange(uint16_t port, const std::string& request, const std::string& enough)
    {
        const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const timeval patience{5, 0};
        ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(port);
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        std::string answer;
        if (::connect(fd, reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0 && ::send(fd, request.data(), request.size(), MSG_NOSIGNAL) > 0) {
            char buffer[4096];
            for (ssize_t got = 0; answer.find(enough) == std::string::npos && (got = ::recv(fd, buffer, sizeof buffer, 0)) > 0;)
                answer.append(buffer, static_cast<size_t>(got));
        }
        ::close(fd);
        return answer;
    }
};

TEST_F(ServedApi, answersAndStreamsOverTheWire)
{
    auto server = std::make_unique<http::Server>(m_loop, http::ServerOptions{},
                                                 [this](const http::ServerRequest& request, http::ResponseWriter& response) { return m_api->handle(request, response); });
    const auto bound = server->listen(*net::SocketAddress::parse("127.0.0.1:0"), nullptr);
    ASSERT_TRUE(bound.ok());
    m_api->setListening(*bound);
    m_api->start();
    std::thread loop([this] { m_loop.run(); });
    const std::string token = std::string("Authorization: Bearer ") + kOwner + "\r\n";
    const std::string host = "Host: 127.0.0.1:" + std::to_string(bound->port) + "\r\n";

    const std::string status = exchange(bound->port, "GET /v1/status HTTP/1.1\r\n" + host + token + "Connection: close\r\n\r\n", "\"workers\":2}");
    EXPECT_NE(status.find("HTTP/1.1 200"), std::string::npos) << status;
    const std::string refused = exchange(bound->port, "GET /v1/status HTTP/1.1\r\nHost: evil.example\r\n" + token + "Connection: close\r\n\r\n", "requestId");
    EXPECT_NE(refused.find("HTTP/1.1 421"), std::string::npos) << refused;
    const std::string stream = exchange(bound->port, "GET /v1/stream/metrics HTTP/1.1\r\n" + host + token + "\r\n", "event: metrics");
    EXPECT_NE(stream.find("event: hello"), std::string::npos) << stream;
    EXPECT_NE(stream.find("event: metrics"), std::string::npos) << stream;

    m_loop.post([&] {
        server.reset();
        m_loop.stop();
    });
    loop.join();
}

} // namespace gatehouse::admin
