// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// Requests of an owner, whatever they hold, get one answer each, and every problem is a problem document.
// Input: "METHOD target\n", header lines "name: value\n", an empty line, the body.
#include "admin/admin_api.h"
#include "base/bytes.h"
#include "net/event_loop.h"
#include "store/config_store.h"

#include <cstdio>
#include <cstdlib>

namespace {

using namespace gatehouse;

constexpr const char* kToken = "fuzz-owner-token-0123456789";
constexpr int kRunsPerGateway = 500; // its history grows with every change it accepts

void require(bool condition, const char* what)
{
    if (!condition) {
        std::fprintf(stderr, "violated: %s\n", what);
        std::abort();
    }
}

class Writer : public http::ResponseWriter
{
public:
    net::Task<base::Result<void>> send(int status, Fields fields, std::string body) override
    {
        require(m_status == 0, "one answer");
        m_status = status;
        require(status >= 200 && status < 600, "a final status");
        require(status != 500, "no internal error");
        for (const auto& [name, value] : fields) {
            if (name == "Content-Type" && value == "application/problem+json") {
                const auto problem = base::parseJson(body);
                require(problem.ok() && base::intAt(*problem, "status") == status && problem->contains("requestId"), "a problem is a problem document");
            }
        }
        require(body.find(kToken) == std::string::npos, "the token is not shown");
        co_return base::Result<void>();
    }
    net::Task<base::Result<void>> begin(int status, Fields) override
    {
        m_status = status;
        co_return base::Result<void>();
    }
    net::Task<base::Result<void>> write(std::string_view) override { co_return base::failure(base::ErrorCode::Io, "gone"); }
    net::Task<base::Result<void>> end() override { co_return base::Result<void>(); }
    bool closed() const override { return true; }
    bool answered() const { return m_status != 0; }

private:
    int m_status = 0;
};

class Live : public admin::LiveData
{
public:
    base::Json listeners() const override { return base::Json::array(); }
    int workers() const override { return 1; }
    std::string health(base::Json&) const override { return "ok"; }
    base::Result<base::Json> explain(const base::Json&) const override { return base::Json::object(); }
    std::unique_ptr<Subscription> subscribeRequests(std::function<void(const Batch&)>) override { return {}; }
    std::string traceToken() override { return "t"; }
    base::Result<base::Json> trace(const std::string&) const override { return base::failure(base::ErrorCode::NotFound, "none"); }
};

class Accepting : public admin::Activator
{
    struct Quiet : admin::Prepared {
        void activate() override {}
    };
    base::Result<std::unique_ptr<admin::Prepared>> prepare(domain::ConfigurationPtr, bool) override { return std::unique_ptr<admin::Prepared>(std::make_unique<Quiet>()); }
};

struct House {
    net::EventLoop loop;
    telemetry::Registry metrics;
    Live live;
    Accepting activator;
    std::unique_ptr<admin::ControlPlane> control;
    std::unique_ptr<admin::AdminApi> api;

    House()
    {
        admin::ControlPlane::Options parts;
        parts.store = store::makeMemoryStore();
        parts.activator = &activator;
        parts.sealKey = std::string(32, 'k');
        control = std::make_unique<admin::ControlPlane>(std::move(parts));
        require(control->start().ok() && control->createOwner(kToken).ok(), "a gateway");
        admin::AdminApi::Options options;
        options.loop = &loop;
        options.control = control.get();
        options.live = &live;
        options.metrics = &metrics;
        api = std::make_unique<admin::AdminApi>(options);
    }

    void run(const http::ServerRequest& request)
    {
        Writer writer;
        const auto task = [&]() -> net::Task<void> {
            co_await api->handle(request, writer);
            loop.stop();
        };
        loop.spawn(task());
        loop.run();
        require(writer.answered(), "an answer");
    }
};

http::ServerRequest requestFrom(std::string_view text)
{
    http::ServerRequest request;
    const auto line = [&] {
        const size_t end = text.find('\n');
        const std::string_view taken = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        return taken;
    };
    const std::string_view first = line();
    const size_t space = first.find(' ');
    request.method = first.substr(0, space);
    const std::string_view target = space == std::string_view::npos ? std::string_view("/") : first.substr(space + 1);
    const size_t question = target.find('?');
    request.path = target.substr(0, question);
    request.query = question == std::string_view::npos ? std::string_view() : target.substr(question + 1);
    request.host = "127.0.0.1";
    request.fields = {{"host", "127.0.0.1"}, {"authorization", std::string("Bearer ") + kToken}};
    while (!text.empty()) {
        const std::string_view field = line();
        if (field.empty())
            break;
        const size_t colon = field.find(':');
        const std::string name = base::toLower(field.substr(0, colon));
        if (colon != std::string_view::npos && name != "authorization" && name != "host")
            request.fields.emplace_back(name, base::trim(field.substr(colon + 1)));
    }
    request.body = text;
    return request;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static std::unique_ptr<House> house;
    static int runs = 0;
    if (!house || ++runs % kRunsPerGateway == 0)
        house = std::make_unique<House>();
    house->run(requestFrom({reinterpret_cast<const char*>(data), size}));
    return 0;
}
