// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/gateway.h"

#include "admin/admin_api.h"
#include "admin/control/seal.h"
#include "base/bytes.h"
#include "base/clock.h"
#include "base/crypto.h"
#include "base/regular_file.h"
#include "gateway/counter_file.h"
#include "gateway/data_plane.h"
#include "gateway/echo_upstream.h"
#include "gateway/handed_store.h"
#include "gateway/handover/predecessor.h"
#include "gateway/handover/successor.h"
#include "gateway/huge_pages.h"
#include "gateway/live_view.h"
#include "gateway/loop_thread.h"
#include "gateway/sample.h"
#include "gateway/token_file.h"
#include "net/listener.h"
#include "policies/registry.h"
#include "schema/document.h"
#include "store/config_store.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <optional>
#include <sys/stat.h>
#include <thread>

namespace gatehouse::gateway {

namespace {

constexpr size_t kMaxConfigFile = 64u << 20;
constexpr std::chrono::seconds kRetryEvery(5);
constexpr std::chrono::seconds kSaveCountersEvery(10); // as much as a kill may lose
constexpr const char* kCounterFile = "/counters";

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
    base::Result<void> bindAdmin();
    void listenAdmin();
    base::Result<void> askPredecessor();
    base::Result<void> startServing();
    void offerHandover();
    bool takeStoreBack();
    net::Task<void> tendWorkers();
    std::optional<Counters> readCounters() const;
    void saveCounters();
    net::Task<void> keepCounters();
    net::Task<void> tendMemory();
    std::string handoverPlace() const;
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
    net::ListeningSocketPtr adminSocket;
    HandedStore* handed = nullptr; // the control plane's
    std::optional<Successor> successor;
    std::unique_ptr<Predecessor> predecessor;
    std::atomic<bool> isReplaced{false};
    std::string token;
    base::Sha256 savedCounters{}; // of what was last written; control thread
    bool countersFailed = false;
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
    HandedStore* own = nullptr;
    if (options.dataDirectory.empty()) {
        parts.store = store::makeMemoryStore();
    } else {
        const auto open = [directory = options.dataDirectory] { return store::openSqliteStore(directory); };
        auto opened = open();
        if (!opened)
            return std::move(opened).error();
        auto store = std::make_unique<HandedStore>(std::move(*opened), open);
        own = store.get();
        parts.store = std::move(store);
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
    handed = own; // only now: what fails above takes the store with it
    return controlPlane->start();
}

net::Task<void> Gateway::Impl::tendWorkers()
{
    for (;;) {
        co_await control.loop().sleep(std::chrono::milliseconds(200));
        if (retrying)
            plane->tend();
    }
}

std::optional<Counters> Gateway::Impl::readCounters() const
{
    if (options.dataDirectory.empty())
        return {};
    auto counters = readCounterFile(options.dataDirectory + kCounterFile);
    if (counters)
        return std::move(*counters);
    if (counters.error().code != base::ErrorCode::NotFound)
        log.warn("limits", "what quotas had counted can't be read: they begin anew", {{"file", options.dataDirectory + kCounterFile}, {"why", counters.error().text()}});
    return {};
}

// Only by who holds the store: there are never two writers.
void Gateway::Impl::saveCounters()
{
    if (!handed || !handed->held())
        return;
    const Counters counters{plane->seed(), plane->keptCounters(base::systemClock().wallNs())};
    if (counters.entries.empty() && savedCounters == base::Sha256{})
        return;
    const std::string bytes = counterBytes(counters);
    const base::Sha256 sum = base::sha256(bytes);
    if (sum == savedCounters)
        return;
    const auto written = writeCounterFile(options.dataDirectory + kCounterFile, bytes);
    if (written)
        savedCounters = sum;
    else if (!countersFailed)
        log.warn("limits", "what quotas have counted can't be kept", {{"why", written.error().text()}});
    countersFailed = !written;
}

net::Task<void> Gateway::Impl::keepCounters()
{
    for (;;) {
        co_await control.loop().sleep(kSaveCountersEvery);
        if (retrying)
            saveCounters();
    }
}

net::Task<void> Gateway::Impl::tendMemory()
{
    HugePages pages;
    for (;;) {
        co_await control.loop().sleep(std::chrono::seconds(1));
        pages.step(control.loop().nowNs());
    }
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
    if (!options.sample || successor || !isFresh(controlPlane->configuration()))
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
        std::vector<base::Problem> warnings = applied->warnings;
        document->locate(warnings);
        for (const base::Problem& warning : warnings)
            log.warn("config", warning.message, {{"at", warning.pointer}, {"line", warning.line}});
        log.info("config", "the configuration file is in force", {{"file", options.configFile}, {"revision", applied->revision}});
        return {};
    }
    std::vector<base::Problem> problems = applied.error().problems;
    document->locate(problems);
    std::stable_sort(problems.begin(), problems.end(), [](const auto& a, const auto& b) { return std::pair(a.line, a.column) < std::pair(b.line, b.column); });
    return base::Error{applied.error().code, options.configFile + " was refused: " + applied.error().message, {}, std::move(problems), {}};
}

base::Result<void> Gateway::Impl::bindAdmin()
{
    auto address = net::SocketAddress::parse(options.adminAddress);
    if (!address)
        return base::invalid("--admin " + options.adminAddress + " is not ADDRESS:PORT").because(std::move(address).error());
    if (successor && successor->estate().admin && successor->estate().adminAsked == options.adminAddress) {
        adminSocket = successor->estate().admin;
    } else {
        const auto bound = net::bindListener(*address, false);
        if (!bound)
            return base::failure(base::ErrorCode::Conflict, "the Admin API cannot listen on " + options.adminAddress).because(bound.error());
        adminSocket = std::make_shared<net::ListeningSocket>(*bound);
    }
    adminAddress = net::localAddress(adminSocket->descriptor());
    return {};
}

void Gateway::Impl::listenAdmin()
{
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
    adminServer->listen(adminSocket, nullptr);
    api->setListening(adminAddress);
    api->start();
}

// Where this process and its successor meet: both have the same configuration, so both find it.
std::string Gateway::Impl::handoverPlace() const
{
    if (mode() == "memory" || (mode() == "config" && options.runtimeDirectory.empty()))
        return {};
    if (options.runtimeDirectory.empty())
        return options.dataDirectory + "/replace.sock";
    char resolved[PATH_MAX];
    const std::string& from = mode() == "data" ? options.dataDirectory : options.configFile;
    const std::string whole = ::realpath(from.c_str(), resolved) ? resolved : from;
    return options.runtimeDirectory + "/gatehoused-" + base::sha256Hex(whole).substr(0, 16) + ".sock";
}

base::Result<void> Gateway::Impl::askPredecessor()
{
    if (!options.replace)
        return {};
    const std::string place = handoverPlace();
    if (place.empty())
        return base::invalid("--replace needs --data, or --config with --runtime-dir");
    auto asked = Successor::ask(place, mode());
    if (asked) {
        successor.emplace(std::move(*asked));
        return {};
    }
    if (asked.error().code != base::ErrorCode::NotFound)
        return base::failure(asked.error().code, "the running gateway cannot be replaced").because(std::move(asked).error());
    log.info("handover", "nobody is there to be replaced: an ordinary start", {{"place", place}});
    return {};
}

base::Result<void> Gateway::Impl::startServing()
{
    if (!options.accessLogFile.empty()) {
        if (auto opened = live->openFile(options.accessLogFile); !opened)
            return opened;
    }
    // What may fail comes before the control plane begins, with which connections come in.
    if (auto bound = bindAdmin(); !bound)
        return bound;
    if (auto opened = openControlPlane(); !opened)
        return opened;
    if (auto filled = fillFresh(); !filled)
        return filled;
    if (auto applied = applyFile(); !applied)
        return applied;
    if (successor) {
        if (auto taken = successor->takeOver(); !taken)
            return base::failure(taken.error().code, "the running gateway goes on").because(std::move(taken).error());
        log.info("handover", "this process has taken over", {});
    }
    if (auto owned = ensureOwner(); !owned) {
        if (!successor)
            return owned;
        log.error("admin", owned.error().text()); // nobody else would serve
    }
    listenAdmin();
    return {};
}

void Gateway::Impl::offerHandover()
{
    const std::string place = handoverPlace();
    if (place.empty())
        return;
    Predecessor::Steps steps;
    steps.prepare = [this]() -> base::Result<Estate> {
        Estate estate;
        control.runAndWait([&] {
            saveCounters(); // the other process goes on from here
            if (handed)
                handed->letGo();
            estate = {plane->sockets(), options.adminAddress, adminSocket};
        });
        return estate;
    };
    steps.resume = [this] {
        bool back = false;
        control.runAndWait([&] { back = takeStoreBack(); });
        return back;
    };
    steps.replaced = [this](pid_t pid) {
        isReplaced = true;
        if (options.replaced)
            options.replaced(pid);
    };
    predecessor = std::make_unique<Predecessor>(place, mode(), std::move(steps), log);
    if (const auto started = predecessor->start(); !started) {
        log.warn("handover", "no process can replace this one", {{"why", started.error().text()}});
        predecessor.reset();
    }
}

bool Gateway::Impl::takeStoreBack()
{
    if (!handed || handed->held())
        return true;
    if (const auto back = handed->takeBack(); !back)
        return false;
    const auto stored = handed->load();
    if (stored && (*stored)->revision != controlPlane->configuration().revision) {
        log.warn("handover", "the process that failed left another revision behind; it is put in force", {{"revision", (*stored)->revision}});
        if (const auto started = controlPlane->start(); !started)
            log.error("config", started.error().text());
    }
    return true;
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
    parts.limits = impl.options.limits;
    parts.policies = policies::allPolicyTypes();
    parts.metrics = &impl.metrics;
    parts.accessLog = &impl.accessLog;
    parts.log = &impl.log;
    parts.echo = *echo;
    // Asked only while the control plane prepares a configuration.
    parts.openSecret = [&impl](const std::string& sealed) { return impl.controlPlane->seal().open(sealed); };
    parts.logFolder = impl.options.logFolder.empty() && !impl.options.dataDirectory.empty() ? impl.options.dataDirectory + "/logs" : impl.options.logFolder;
    parts.replaceBusyPorts = impl.options.sample;
    if (auto asked = impl.askPredecessor(); !asked)
        return asked;
    if (impl.successor)
        parts.inherited = impl.successor->estate().listeners;
    const std::optional<Counters> counters = impl.readCounters();
    if (counters)
        parts.seed = counters->seed;
    impl.plane = std::make_unique<DataPlane>(std::move(parts));
    if (counters)
        impl.plane->restoreCounters(counters->entries, base::systemClock().wallNs());
    if (auto started = impl.plane->start(); !started)
        return started;
    impl.live = std::make_unique<LiveView>(*impl.plane, impl.accessLog, impl.log);

    base::Result<void> result;
    impl.running = true;
    impl.control.start();
    impl.control.runAndWait([&] {
        result = impl.startServing();
        if (result) {
            impl.control.loop().spawn(impl.live->pump(impl.control.loop()));
            impl.control.loop().spawn(impl.retryStart());
            impl.control.loop().spawn(impl.tendWorkers());
            impl.control.loop().spawn(impl.keepCounters());
            if (impl.options.largePages)
                impl.control.loop().spawn(impl.tendMemory());
        }
        impl.plane->endStart();
    });
    const bool tookOver = impl.successor.has_value();
    impl.successor.reset();
    if (result)
        impl.offerHandover();
    else
        stop(std::chrono::seconds(tookOver ? 5 : 0)); // connections may have come in that the other process would have served
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
        const uint64_t before = m_impl->controlPlane->configuration().revision;
        result = m_impl->applyFile();
        // Nothing in it has changed; but the files of certificates may have.
        if (result && m_impl->controlPlane->configuration().revision == before)
            result = m_impl->controlPlane->refresh();
        m_impl->controlPlane->setFileProblem(result ? "" : "the file was not read again: " + result.error().text());
    });
    return result;
}

bool Gateway::isReplaced() const
{
    return m_impl->isReplaced;
}

void Gateway::stop(std::chrono::nanoseconds drainFor, const std::function<bool()>& hurry)
{
    Impl& impl = *m_impl;
    if (!impl.running)
        return;
    impl.running = false;
    impl.predecessor.reset();
    impl.live->setDraining();
    const auto deadline = std::chrono::steady_clock::now() + drainFor;
    bool idle = false;
    impl.control.runAndWait([&] {
        impl.plane->drain();
        // Who asks from now on is the other process's to answer.
        if (impl.isReplaced && impl.adminServer)
            impl.adminServer->drain();
    });
    while (!idle && std::chrono::steady_clock::now() < deadline && !(hurry && hurry())) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
        impl.control.runAndWait([&] { idle = impl.plane->idle() && (!impl.isReplaced || !impl.adminServer || impl.adminServer->connections() == 0); });
    }
    // No more changes before the workers are gone: one would wait for them to take it.
    impl.control.runAndWait([&] {
        impl.retrying = false;
        impl.adminServer.reset();
        impl.api.reset();
    });
    impl.plane->stop();
    impl.control.runAndWait([&] {
        impl.live->flush(); // the last requests are logged, too
        impl.saveCounters();
    });
    impl.control.stop();
    impl.controlPlane.reset();
    impl.adminSocket.reset();
    impl.echo.stop();
}

} // namespace gatehouse::gateway
