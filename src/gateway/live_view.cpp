// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/live_view.h"

#include "base/clock.h"
#include "base/crypto.h"
#include "base/ids.h"
#include "gateway/quota_report.h"
#include "proxy/access_log_json.h"
#include "proxy/explain.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace gatehouse::gateway {

namespace {

constexpr size_t kMaxTraces = 512;
constexpr int64_t kSoonNs = 14ll * 86'400 * 1'000'000'000; // a certificate that expires then is told of

std::string schemeOf(const ListenerState& state)
{
    return state.plan.tls ? "https://" : "http://";
}

// An address to call: the unspecified one is reached through loopback.
net::SocketAddress reachable(net::SocketAddress address)
{
    const net::IpAddress none;
    if (address.ip.bytes == none.bytes)
        address.ip = *net::IpAddress::parse(address.ip.v6 ? "::1" : "127.0.0.1");
    return address;
}

admin::LiveData::TargetHistory historyOf(const upstream::TargetHealth& health, int64_t nowNs, int64_t toWallNs)
{
    using State = admin::LiveData::Target::State;
    const upstream::HealthLog::History history = health.history(nowNs);
    admin::LiveData::TargetHistory out;
    out.knownSinceNs = history.knownSinceNs + toWallNs;
    for (const auto& change : history.changes)
        out.changes.push_back({change.atNs + toWallNs, change.state == upstream::HealthLog::State::Up ? State::Up : change.state == upstream::HealthLog::State::Down ? State::Down : State::Ejected});
    return out;
}

} // namespace

class LiveView::Subscriber : public admin::LiveData::Subscription
{
public:
    Subscriber(LiveView& view, std::function<void(const Batch&)> sink) : m_view(view), m_sink(std::move(sink)) { m_view.m_subscribers.insert(this); }
    ~Subscriber() override
    {
        m_view.m_subscribers.erase(this);
        m_view.updateWanted();
    }
    void deliver(const Batch& batch) { m_sink(batch); }

private:
    LiveView& m_view;
    std::function<void(const Batch&)> m_sink;
};

LiveView::LiveView(DataPlane& plane, proxy::AccessLog& log, const base::Logger& logger) : m_plane(plane), m_log(log), m_logger(logger) {}

LiveView::~LiveView()
{
    if (m_file && m_file != stderr)
        std::fclose(m_file);
}

base::Result<void> LiveView::openFile(const std::string& path)
{
    std::FILE* file = stderr;
    if (path != "-") {
        // A pipe that nobody reads would otherwise hold this thread until somebody does.
        const int descriptor = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0666);
        if (descriptor < 0 && errno == ENXIO)
            return base::invalid("the access log " + path + " is a pipe that nobody reads");
        if (descriptor < 0)
            return base::systemError("opening the access log " + path, errno);
        ::fcntl(descriptor, F_SETFL, O_APPEND);
        file = ::fdopen(descriptor, "a");
        if (!file) {
            const int error = errno;
            ::close(descriptor);
            return base::systemError("opening the access log " + path, error);
        }
    }
    if (m_file && m_file != stderr)
        std::fclose(m_file);
    m_file = file;
    m_filePath = path;
    updateWanted();
    return {};
}

void LiveView::reopenFile()
{
    if (m_filePath.empty())
        return;
    if (const auto opened = openFile(m_filePath); !opened)
        m_logger.error("access-log", opened.error().text());
}

net::Task<void> LiveView::pump(net::EventLoop& loop)
{
    for (;;) {
        co_await loop.sleep(std::chrono::milliseconds(100));
        deliver();
    }
}

void LiveView::updateWanted()
{
    m_log.setWanted(m_file || !m_subscribers.empty());
}

void LiveView::deliver()
{
    uint64_t dropped = 0;
    const std::vector<proxy::AccessRecord> records = m_log.take(dropped);
    if (records.empty() && dropped == 0)
        return;
    Batch batch;
    batch.leftOut = dropped;
    for (const proxy::AccessRecord& record : records) {
        if (record.traced)
            keepTrace(record);
        if (m_file)
            std::fprintf(m_file, "%s\n", base::toText(proxy::toJson(record)).c_str());
        if (!m_subscribers.empty())
            batch.records.push_back(proxy::toJson(record));
    }
    if (m_file)
        std::fflush(m_file);
    // A sink may end its own subscription.
    const auto subscribers = m_subscribers;
    for (Subscriber* subscriber : subscribers) {
        if (m_subscribers.contains(subscriber))
            subscriber->deliver(batch);
    }
}

void LiveView::keepTrace(const proxy::AccessRecord& record)
{
    base::Json trace = proxy::traceJson(record);
    trace["record"] = proxy::toJson(record);
    if (!m_traces.insert_or_assign(record.requestId, std::move(trace)).second)
        return;
    m_traceOrder.push_back(record.requestId);
    if (m_traceOrder.size() > kMaxTraces) {
        m_traces.erase(m_traceOrder.front());
        m_traceOrder.pop_front();
    }
}

base::Json LiveView::listeners() const
{
    base::Json list = base::Json::array();
    for (const ListenerState& state : m_plane.listeners()) {
        base::Json protocols = base::Json::array();
        if (state.plan.http2)
            protocols.push_back("h2");
        if (state.plan.http1)
            protocols.push_back("http/1.1");
        list.push_back({{"id", state.plan.id},
                        {"url", schemeOf(state) + reachable(state.actual).text()},
                        {"address", state.actual.text()},
                        {"protocols", protocols},
                        {"tls", state.plan.tls != nullptr},
                        {"status", m_draining ? "draining" : "listening"}});
    }
    return list;
}

void LiveView::eachTarget(const std::function<void(const Target&, const History&)>& call) const
{
    const proxy::SnapshotPtr snapshot = m_plane.snapshot();
    if (!snapshot)
        return;
    const int64_t now = base::systemClock().monotonicNs();
    const int64_t toWall = base::systemClock().wallNs() - now; // what was is told by the clock as it is set now
    for (size_t i = 0; i < snapshot->services.size(); ++i) {
        const auto& service = snapshot->services[i];
        if (!service)
            continue;
        const bool watched = service->targets.size() > 1 || service->check.kind != upstream::HealthCheck::Kind::None || service->passive.failures > 0;
        for (const upstream::Target& target : service->targets) {
            const upstream::TargetHealth& health = *target.health;
            const bool ejected = health.isEjected(now);
            call({service->service, target.url, target.tier, target.weight, health.isUnhealthy() ? Target::State::Down : ejected ? Target::State::Ejected : Target::State::Up, watched, health.isChecked(),
                  ejected ? static_cast<double>(health.ejectedUntilNs() - now) / 1e9 : 0, health.ejections(), health.failures()},
                 [&] { return historyOf(health, now, toWall); });
        }
    }
}

admin::LiveData::Quotas LiveView::quotas(const std::string& tenant, const std::string& policy, size_t most) const
{
    return quotaReport(m_plane.compiled(), tenant, policy, most, base::systemClock().wallNs());
}

std::vector<admin::LiveData::Certificate> LiveView::certificates() const
{
    std::vector<Certificate> list;
    for (const ListenerState& state : m_plane.listeners()) {
        for (const CertificateTimes& times : state.plan.certificates)
            list.push_back({times.id, state.plan.id, times.notAfterNs, times.ocspUntilNs});
    }
    return list;
}

std::string LiveView::health(base::Json& problems) const
{
    problems = base::Json::array();
    if (m_draining)
        return "draining";
    for (const ListenerState& state : m_plane.listeners()) {
        if (state.plan.address.port != 0 && state.plan.address.port != state.actual.port)
            problems.push_back("port " + std::to_string(state.plan.address.port) + " of listener " + state.plan.id + " is taken; it listens on " + std::to_string(state.actual.port) +
                               " instead");
    }
    const bool moved = !problems.empty();
    const int64_t now = base::systemClock().wallNs();
    bool expired = false;
    for (const Certificate& certificate : certificates()) {
        if (certificate.ocspUntilNs && *certificate.ocspUntilNs <= now)
            problems.push_back("the OCSP response of certificate " + certificate.id + " of listener " + certificate.listener + " ran out on " + base::rfc3339(*certificate.ocspUntilNs) +
                               ": it is not given to clients");
        if (certificate.notAfterNs > now + kSoonNs)
            continue;
        expired = expired || certificate.notAfterNs <= now;
        problems.push_back("certificate " + certificate.id + " of listener " + certificate.listener + (certificate.notAfterNs <= now ? " expired on " : " expires on ") +
                           base::rfc3339(certificate.notAfterNs));
    }
    return moved || expired ? "degraded" : "ok";
}

base::Result<base::Json> LiveView::explain(const base::Json& request) const
{
    const proxy::SnapshotPtr snapshot = m_plane.snapshot();
    if (!snapshot)
        return base::failure(base::ErrorCode::Unavailable, "no configuration is in force yet");
    return proxy::explain(*snapshot, request);
}

std::unique_ptr<admin::LiveData::Subscription> LiveView::subscribeRequests(std::function<void(const Batch&)> sink)
{
    auto subscriber = std::make_unique<Subscriber>(*this, std::move(sink));
    updateWanted();
    return subscriber;
}

std::string LiveView::traceToken()
{
    if (m_traceToken.empty()) {
        m_traceToken = base::randomId();
        m_plane.setTraceToken(m_traceToken);
    }
    return m_traceToken;
}

base::Result<base::Json> LiveView::trace(const std::string& requestId) const
{
    const auto found = m_traces.find(requestId);
    if (found == m_traces.end())
        return base::failure(base::ErrorCode::NotFound, "there is no trace of request " + requestId.substr(0, 64) + "; only the last " + std::to_string(kMaxTraces) + " traced requests are kept");
    return found->second;
}

} // namespace gatehouse::gateway
