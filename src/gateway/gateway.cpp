// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/gateway.h"

#include "admin/admin_api.h"
#include "admin/control/seal.h"
#include "base/bytes.h"
#include "base/crypto.h"
#include "base/regular_file.h"
#include "gateway/data_plane.h"
#include "gateway/echo_upstream.h"
#include "gateway/live_view.h"
#include "gateway/loop_thread.h"
#include "gateway/sample.h"
#include "gateway/token_file.h"
#include "policies/registry.h"
#include "schema/document.h"
#include "store/config_store.h"

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <thread>

namespace gatehouse::gateway {

namespace {

constexpr size_t kMaxConfigFile = 64u << 20;
constexpr std::chrono::seconds kRetryEvery(5);

base::Result<void> makeDirectory(const std::string& path)
{
    for (size_t at = 1; at != std::string::npos;) {
        at = path.find('/', at + 1);
        if (::mkdir(path.substr(0, at).c_str(), 0700) != 0 && errno != EEXIST)
            return base::systemError("making the directory " + path.substr(0, at), errno);
    }
    return {};
}

} // namespace

struct Gateway::Impl {
    explicit Impl(GatewayOptions given) : options(std::move(given)), ownLog(base::LogLevel::Info), log(options.log ? *options.log : ownLog), control("gh-control") {}

    base::Result<void> prepareDirectory();
    base::Result<void> openControlPlane();
    base::Result<void> fillFresh();
    net::Task<void> retryStart();
    bool retrying = true; // control thread
    base::Result<void> ensureOwner();
    base::Result<void> applyFile();
    base::Result<void> listenAdmin();
    std::string tokenPath() const { return options.tokenFile.empty() && !options.dataDirectory.empty() ? options.dataDirectory + "/owner.token" : options.tokenFile; }
    std::string mode() const { return !options.configFile.empty() ? "config" : options.dataDirectory.empty() ? "memory" : "data"; }

    GatewayOptions options;
    base::Logger ownLog;
    const base::Logger& log;
    telemetry::Registry metrics;
    proxy::AccessLog accessLog;
    EchoUpstream echo;
    LoopThread control;
    std::unique_ptr<DataPlane> plane;
    std::unique_ptr<LiveView> live;
    std::unique_ptr<admin::ControlPlane> controlPlane;
    std::unique_ptr<admin::AdminApi> api;
    std::unique_ptr<http::Server> adminServer;
    net::SocketAddress adminAddress;
    std::string token;
    bool running = false;
};

base::Result<void> Gateway::Impl::prepareDirectory()
{
    return options.dataDirectory.empty() ? base::Result<void>() : makeDirectory(options.dataDirectory);
}

base::Result<void> Gateway::Impl::openControlPlane()
{
    admin::ControlPlane::Options parts;
    parts.activator = plane.get();
    parts.policies = policies::allPolicyTypes();
    parts.log = &log;
    parts.readOnly = !options.configFile.empty();
    parts.sealKey = base::randomBytes(32);
    if (options.dataDirectory.empty()) {
        parts.store = store::makeMemoryStore();
    } else {
        auto opened = store::openSqliteStore(options.dataDirectory);
        if (!opened)
            return std::move(opened).error();
        parts.store = std::move(*opened);
        const std::string path = options.dataDirectory + "/seal.key";
        const auto kept = readSecretFile(path);
        const auto stored = parts.store->load();
        if (!stored)
            return stored.error();
        if (kept) {
            const auto key = base::fromHex(*kept);
            if (!key || key->size() != 32)
                return base::invalid(path + " does not hold a key of 64 hexadecimal digits; put the right file back");
            parts.sealKey = *key;
        } else if (kept.error().code != base::ErrorCode::NotFound) {
            return kept.error();
        } else if ((*stored)->revision > 0) {
            // A new one would open nothing of what the old one sealed.
            return base::failure(base::ErrorCode::NotFound, path + " is missing: it opens the secrets that are stored here. Put it back from a backup");
        } else if (const auto written = writeSecretFile(path, base::toHex(parts.sealKey) + '\n'); !written) {
            return written.error();
        }
    }
    controlPlane = std::make_unique<admin::ControlPlane>(std::move(parts));
    return controlPlane->start();
}

net::Task<void> Gateway::Impl::retryStart()
{
    for (;;) {
        co_await control.loop().sleep(kRetryEvery);
        if (!retrying)
            continue;
        controlPlane->retryStart();
        plane->dropRetired();
    }
}

base::Result<void> Gateway::Impl::fillFresh()
{
    if (!options.sample || !isFresh(controlPlane->configuration()))
        return {};
    return applySample(*controlPlane);
}

base::Result<void> Gateway::Impl::ensureOwner()
{
    const std::string path = tokenPath();
    if (controlPlane->hasOwner()) {
        if (!path.empty()) {
            const auto kept = readSecretFile(path);
            if (kept && controlPlane->authenticate(*kept))
                token = *kept;
        }
        return {};
    }
    token = makeToken();
    if (!path.empty()) {
        // The file first: a token that nobody can read would lock everybody out.
        if (const auto written = writeSecretFile(path, token + '\n'); !written)
            return written.error();
        log.info("admin", "the owner's token was written", {{"file", path}});
    } else if (options.program == "gatehoused") {
        log.warn("admin", "no token file was given: nobody can use the Admin API (see --token-file)");
    }
    return controlPlane->createOwner(token);
}

base::Result<void> Gateway::Impl::applyFile()
{
    if (options.configFile.empty())
        return {};
    auto text = base::readRegularFile(options.configFile, kMaxConfigFile);
    if (!text)
        return std::move(text).error();
    auto document = schema::Document::parse(*text);
    if (!document) {
        base::Error error = base::invalid(options.configFile + " was refused", document.error().problems);
        return error;
    }
    admin::Caller caller{"file", "owner", "file", {}};
    const auto applied = controlPlane->applyDocument(document->value(), caller, "read " + options.configFile, false, true);
    if (applied) {
        log.info("config", "the configuration file is in force", {{"file", options.configFile}, {"revision", applied->revision}});
        return {};
    }
    std::vector<base::Problem> problems = applied.error().problems;
    document->locate(problems);
    std::stable_sort(problems.begin(), problems.end(), [](const auto& a, const auto& b) { return std::pair(a.line, a.column) < std::pair(b.line, b.column); });
    return base::Error{applied.error().code, options.configFile + " was refused: " + applied.error().message, {}, std::move(problems), {}};
}

base::Result<void> Gateway::Impl::listenAdmin()
{
    auto address = net::SocketAddress::parse(options.adminAddress);
    if (!address)
        return base::invalid("--admin " + options.adminAddress + " is not ADDRESS:PORT").because(std::move(address).error());
    admin::AdminApi::Options parts;
    parts.loop = &control.loop();
    parts.control = controlPlane.get();
    parts.live = live.get();
    parts.metrics = &metrics;
    parts.log = &log;
    parts.program = options.program;
    parts.mode = mode();
    parts.allowedHosts = options.adminHosts;
    api = std::make_unique<admin::AdminApi>(std::move(parts));
    http::ServerOptions serverOptions;
    serverOptions.requestIdField = "X-Gatehouse-Request-Id";
    serverOptions.takesBody = [this](const http::ServerRequest& request) { return api->takesBody(request); };
    adminServer = std::make_unique<http::Server>(control.loop(), std::move(serverOptions),
                                                 [this](const http::ServerRequest& request, http::ResponseWriter& response) { return api->handle(request, response); });
    auto bound = adminServer->listen(*address, nullptr);
    if (!bound)
        return base::failure(base::ErrorCode::Conflict, "the Admin API cannot listen on " + options.adminAddress).because(std::move(bound).error());
    adminAddress = *bound;
    api->setListening(adminAddress);
    api->start();
    return {};
}

Gateway::Gateway(GatewayOptions options) : m_impl(std::make_unique<Impl>(std::move(options))) {}

Gateway::~Gateway()
{
    stop(std::chrono::seconds(0));
}

base::Result<void> Gateway::start()
{
    Impl& impl = *m_impl;
    if (auto made = impl.prepareDirectory(); !made)
        return made;
    auto echo = impl.echo.start();
    if (!echo)
        return std::move(echo).error();

    DataPlane::Options parts;
    parts.workers = impl.options.workers > 0 ? impl.options.workers : static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    parts.policies = policies::allPolicyTypes();
    parts.metrics = &impl.metrics;
    parts.accessLog = &impl.accessLog;
    parts.log = &impl.log;
    parts.echo = *echo;
    // Asked only while the control plane prepares a configuration.
    parts.openSecret = [&impl](const std::string& sealed) { return impl.controlPlane->seal().open(sealed); };
    parts.replaceBusyPorts = impl.options.sample;
    impl.plane = std::make_unique<DataPlane>(std::move(parts));
    if (auto started = impl.plane->start(); !started)
        return started;
    impl.live = std::make_unique<LiveView>(*impl.plane, impl.accessLog, impl.log);

    base::Result<void> result;
    impl.running = true;
    impl.control.start();
    impl.control.runAndWait([&] {
        if (!impl.options.accessLogFile.empty())
            result = impl.live->openFile(impl.options.accessLogFile);
        if (result)
            result = impl.openControlPlane();
        if (result)
            result = impl.fillFresh();
        if (result)
            result = impl.applyFile();
        if (result)
            result = impl.ensureOwner();
        if (result)
            result = impl.listenAdmin();
        if (result)
            impl.control.loop().spawn(impl.live->pump(impl.control.loop()));
        if (result)
            impl.control.loop().spawn(impl.retryStart());
        impl.plane->endStart();
    });
    if (!result)
        stop(std::chrono::seconds(0));
    return result;
}

std::string Gateway::adminUrl() const
{
    return "http://" + m_impl->adminAddress.text();
}

std::string Gateway::readyLine() const
{
    base::Json listeners = base::Json::array();
    for (const base::Json& listener : m_impl->live->listeners())
        listeners.push_back({{"id", listener["id"]}, {"url", listener["url"]}});
    // By hand, so that "event" comes first as documented.
    return R"({"event":"ready","admin":)" + base::toText(adminUrl()) + R"(,"listeners":)" + base::toText(listeners) + '}';
}

std::string Gateway::ownerToken() const
{
    return m_impl->token;
}

base::Result<void> Gateway::reloadFile()
{
    base::Result<void> result;
    m_impl->control.runAndWait([&] {
        m_impl->live->reopenFile();
        result = m_impl->applyFile();
        m_impl->controlPlane->setFileProblem(result ? "" : "the file was not read again: " + result.error().text());
    });
    return result;
}

void Gateway::stop(std::chrono::nanoseconds drainFor)
{
    Impl& impl = *m_impl;
    if (!impl.running)
        return;
    impl.running = false;
    impl.live->setDraining();
    impl.plane->drain();
    const auto deadline = std::chrono::steady_clock::now() + drainFor;
    while (!impl.plane->idle() && std::chrono::steady_clock::now() < deadline)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    // No more changes before the workers are gone: one would wait for them to take it.
    impl.control.runAndWait([&] {
        impl.retrying = false;
        impl.adminServer.reset();
        impl.api.reset();
    });
    impl.plane->stop();
    impl.control.runAndWait([&] { impl.live->flush(); }); // the last requests are logged, too
    impl.control.stop();
    impl.controlPlane.reset();
    impl.echo.stop();
}

} // namespace gatehouse::gateway
