// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/listener.h"
#include "proxy/worker.h"
#include "telemetry/registry.h"

#include <arpa/inet.h>
#include <future>
#include <gtest/gtest.h>
#include <new>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/time.h>

namespace gatehouse::proxy {

namespace {

// Fails as its request's query says.
class Faulty : public pipeline::Policy
{
public:
    pipeline::Verdict onRequest(pipeline::Context& context) const override
    {
        if (context.request->query == "now")
            throw std::runtime_error("a defect");
        if (context.request->query == "memory")
            throw std::bad_alloc();
        if (context.request->query == "later")
            return pipeline::Verdict::Suspend;
        return pipeline::Verdict::Continue;
    }
    net::Task<pipeline::Verdict> resume(pipeline::Context& context) const override
    {
        co_await context.loop->sleep(std::chrono::milliseconds(1));
        throw 7; // not even an exception of the standard
    }
};

class WorkerTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto socket = net::bindListener(*net::SocketAddress::parse("127.0.0.1:0"), true);
        ASSERT_TRUE(socket.ok());
        address = net::localAddress(*socket);
        listening = std::make_shared<net::ListeningSocket>(*socket);
        limits.drainGrace = std::chrono::milliseconds(200);
    }

    void start()
    {
        worker = std::make_unique<Worker>(0, limits, metrics.addShard(), accessLog, log);
        worker->start();
        static const pipeline::PolicyType type{"faulty", "test", "Faulty", "", pipeline::Phase::Guard, true, false, {}, nullptr};
        auto bound = std::make_shared<pipeline::BoundPolicy>();
        bound->type = &type;
        bound->policy = std::make_shared<Faulty>();
        bound->qualified = "test/faulty";
        auto snapshot = std::make_shared<Snapshot>();
        auto entry = std::make_shared<RouteEntry>();
        auto upstream = std::make_shared<upstream::ServiceUpstream>(); // without a target: whoever comes through gets 503
        entry->upstream = upstream;
        entry->front = std::make_shared<const pipeline::Chain>(std::vector<std::shared_ptr<const pipeline::BoundPolicy>>{bound});
        entry->rest = snapshot->gatewayChain = std::make_shared<const pipeline::Chain>();
        ASSERT_TRUE(snapshot->router.add({}, entry.get()).ok());
        snapshot->routes.edit(0) = std::move(entry);
        std::promise<void> done;
        worker->setSnapshot(std::move(snapshot), [] {});
        worker->setListeners({{"main", address, listening, nullptr}}, [&done] { done.set_value(); });
        done.get_future().wait();
    }

    // A blocking client; "" when the connection was closed without an answer.
    static void bound(int client)
    {
        const timeval limit{10, 0};
        ::setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    }
    int connect() const
    {
        const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        bound(client);
        sockaddr_storage storage;
        const unsigned length = net::toSystem(address, storage);
        EXPECT_EQ(::connect(client, reinterpret_cast<const sockaddr*>(&storage), length), 0);
        return client;
    }
    static std::string ask(int client, const std::string& target)
    {
        const std::string request = "GET " + target + " HTTP/1.1\r\nHost: test\r\n\r\n";
        EXPECT_EQ(::send(client, request.data(), request.size(), MSG_NOSIGNAL), static_cast<ssize_t>(request.size()));
        return read(client);
    }
    static std::string read(int client)
    {
        char data[4096];
        const ssize_t got = ::recv(client, data, sizeof data, 0);
        return got > 0 ? std::string(data, static_cast<size_t>(got)) : std::string();
    }

    std::vector<std::string> lines;
    std::mutex mutex;
    base::Logger log{base::LogLevel::Info, [this](std::string_view line) {
                         const std::scoped_lock lock(mutex);
                         lines.emplace_back(line);
                     }};
    telemetry::Registry metrics;
    AccessLog accessLog;
    WorkerLimits limits;
    net::SocketAddress address;
    net::ListeningSocketPtr listening;
    std::unique_ptr<Worker> worker;
};

} // namespace

TEST_F(WorkerTest, containsWhatAPolicyThrowsAndGoesOn)
{
    start();
    const int bystander = connect();
    EXPECT_NE(ask(bystander, "/").find("503"), std::string::npos);
    for (const char* fault : {"/?now", "/?memory", "/?later"}) {
        const int client = connect();
        const std::string answer = ask(client, fault);
        EXPECT_EQ(answer.substr(0, 12), "HTTP/1.1 500") << fault;
        EXPECT_EQ(read(client), "") << fault;
        ::close(client);
    }
    EXPECT_NE(ask(bystander, "/").find("503"), std::string::npos);
    ::close(bystander);
    worker->stop(); // a request is counted behind its answer
    EXPECT_EQ(metrics.connections().exceptions, 3u);
    const telemetry::Totals total = metrics.collect()[0];
    EXPECT_EQ(total.requests, 5u);
    EXPECT_EQ(total.status[5], 5u);
    EXPECT_EQ(metrics.connections().active, 0);
    const std::scoped_lock lock(mutex);
    ASSERT_FALSE(lines.empty());
    EXPECT_NE(lines[0].find("a defect"), std::string::npos) << lines[0];
}

TEST_F(WorkerTest, itsRecordsNameTheListenerThatARequestCameBy)
{
    accessLog.setWanted(true);
    start();
    const auto socket = net::bindListener(*net::SocketAddress::parse("127.0.0.1:0"), true);
    ASSERT_TRUE(socket.ok());
    ListenerConfig main{"main", address, listening, nullptr}, second{"second", net::localAddress(*socket), std::make_shared<net::ListeningSocket>(*socket), nullptr};
    for (ListenerConfig* each : {&main, &second}) {
        auto rules = std::make_shared<ListenerRules>();
        rules->id = each->id;
        each->rules = std::move(rules);
    }
    std::promise<void> done;
    worker->setListeners({main, second}, [&done] { done.set_value(); });
    done.get_future().wait();
    for (const ListenerConfig* each : {&main, &second}) {
        address = each->address;
        const int client = connect();
        EXPECT_NE(ask(client, "/by-" + each->id).find("503"), std::string::npos);
        ::close(client);
    }
    worker->stop(); // a request is logged behind its answer
    uint64_t dropped = 0;
    const std::vector<AccessRecord> records = accessLog.take(dropped);
    ASSERT_EQ(records.size(), 2u);
    for (const AccessRecord& record : records) {
        EXPECT_EQ(record.path, "/by-" + record.listener);
        EXPECT_EQ(pipeline::recordJson(record)["listener"], record.listener);
    }
}

TEST_F(WorkerTest, refusesWithAnAnswerWhenThereAreTooManyConnections)
{
    limits.maxConnections = 2;
    start();
    const int first = connect(), second = connect();
    EXPECT_NE(ask(first, "/").find("upstream.no-target"), std::string::npos);
    EXPECT_NE(ask(second, "/").find("upstream.no-target"), std::string::npos);
    const int third = connect();
    const std::string answer = read(third);
    EXPECT_NE(answer.find("overload.connections"), std::string::npos) << answer;
    const size_t head = answer.find("\r\n\r\n");
    ASSERT_NE(head, std::string::npos);
    EXPECT_NE(answer.find("Content-Length: " + std::to_string(answer.size() - head - 4)), std::string::npos);
    EXPECT_EQ(metrics.connections().refused, 1u);
    for (const int client : {first, second, third})
        ::close(client);
}

TEST_F(WorkerTest, aRequestThatComesWhileItDrainsIsAnswered)
{
    start();
    const int idle = connect(), late = connect();
    EXPECT_EQ(ask(idle, "/").find("Connection: close"), std::string::npos);
    worker->drain();
    // In the queue of the listening socket, or accepted: it is served.
    const std::string last = ask(late, "/");
    EXPECT_NE(last.find("503"), std::string::npos);
    std::string answer = ask(idle, "/");
    if (answer.find("onnection: close") == std::string::npos) // it had not begun to drain
        answer = ask(idle, "/");
    EXPECT_NE(answer.find("onnection: close"), std::string::npos) << answer;
    EXPECT_EQ(read(idle), "");
    ::close(idle);
    ::close(late);
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (!worker->idle() && std::chrono::steady_clock::now() < until)
        std::this_thread::yield();
    EXPECT_TRUE(worker->idle());
}

TEST_F(WorkerTest, connectionsOfARemovedListenerDrainAndOthersStay)
{
    start();
    const auto socket = net::bindListener(*net::SocketAddress::parse("127.0.0.1:0"), true);
    ASSERT_TRUE(socket.ok());
    const auto other = std::make_shared<net::ListeningSocket>(*socket);
    const auto set = [this](std::vector<ListenerConfig> listeners) {
        std::promise<void> done;
        worker->setListeners(std::move(listeners), [&done] { done.set_value(); });
        done.get_future().wait();
    };
    const ListenerConfig main{"main", address, listening, nullptr}, second{"second", net::localAddress(*socket), other, nullptr};
    set({main, second});
    const int stays = connect();
    std::swap(address, const_cast<net::SocketAddress&>(second.address));
    const int goes = connect();
    std::swap(address, const_cast<net::SocketAddress&>(second.address));
    EXPECT_EQ(ask(stays, "/").find("onnection: close"), std::string::npos);
    EXPECT_EQ(ask(goes, "/").find("onnection: close"), std::string::npos);
    set({main});
    EXPECT_NE(ask(goes, "/").find("onnection: close"), std::string::npos);
    EXPECT_EQ(read(goes), "");
    EXPECT_EQ(ask(stays, "/").find("onnection: close"), std::string::npos);
    ::close(stays);
    ::close(goes);
}

} // namespace gatehouse::proxy
