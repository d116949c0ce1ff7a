// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// The headless gateway.
#include "apps/service_manager.h"
#include "base/units.h"
#include "gateway/gateway.h"

#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <pthread.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

using gatehouse::gateway::Gateway;
using gatehouse::gateway::GatewayOptions;

constexpr char kUsage[] = R"(gatehoused: the Gatehouse API gateway, headless

  gatehoused --data DIR        configuration in DIR (made when absent), changed through the Admin API
  gatehoused --config FILE     configuration from a YAML or JSON file; SIGHUP reads it again; the Admin API only shows
  gatehoused                   configuration in memory, gone at the end

  --admin ADDRESS:PORT   where the Admin API listens (127.0.0.1:9080; port 0: any free one)
  --admin-host NAME      a further Host name that the Admin API answers to (repeatable)
  --token-file FILE      where the first owner's token is written, mode 0600 (DIR/owner.token)
  --access-log FILE      access log as JSON lines, "-" for standard error; SIGHUP opens it again
  --log-folder DIR       where logging policies may write files (DIR/logs of --data; without it nowhere)
  --workers N            engine threads (one per core); PUT /v1/runtime changes it later
  --replace              take over the sockets of the gatehoused that runs on the same configuration, which then drains and ends; without one, just start.
                         When this start fails, the other one goes on. Connections and requests are not disturbed; counters and limits begin anew
  --resolver LIST        name servers for the names of upstreams, such as 192.0.2.53,192.0.2.54:5353 (the system's)
  --io KIND              how workers move the bytes of many sockets: io_uring, aio, plain (a system call each) or auto, the first of them that the system allows (auto)
  --max-connections N    per worker (20000); further ones are answered with 503
  --max-requests N       under way per worker (20000; 0: no limit); near it, requests of less important routes are refused with 503 ("shedding" of a route)
  --max-memory SIZE      of a worker's buffers and connections (1GiB; 0: no limit); likewise
  --max-lag TIME         from an event to its turn in a worker (1s; 0s: no limit); likewise
  --runtime-dir DIR      where a process that replaces this one finds it (the data directory; needed for --replace with --config)
  --drain-timeout TIME   how long requests under way may take at the end, such as 30s (30s)
  --sample               a fresh start begins with the sample tenant; taken ports are replaced by free ones
  --version, --help

Prints one line of JSON to standard output when it serves; logs go to standard error. SIGHUP reads the files of
certificates again. SIGTERM and SIGINT drain and end it, the second one ends it at once. Tells systemd (Type=notify, NotifyAccess=main or all) when it is ready and which process is the main one.
Exit codes: 0 ended as asked, 1 could not start, 2 wrong usage.
)";

bool readNumber(const std::string& text, size_t& into)
{
    const auto read = std::from_chars(text.data(), text.data() + text.size(), into);
    return read.ec == std::errc() && read.ptr == text.data() + text.size();
}

bool readTime(const std::string& text, std::chrono::nanoseconds& into)
{
    const auto read = gatehouse::base::parseDuration(text);
    if (read)
        into = *read;
    return read.ok();
}

// Reads the command line; a message means wrong usage.
std::string readArguments(int argc, char** argv, GatewayOptions& options, std::chrono::nanoseconds& drainFor)
{
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        if (name == "--sample") {
            options.sample = true;
            continue;
        }
        if (name == "--replace") {
            options.replace = true;
            continue;
        }
        if (i + 1 >= argc)
            return name.rfind("--", 0) == 0 ? name + " needs a value, or is not known" : "unexpected \"" + name + "\"";
        const std::string value = argv[++i];
        if (name == "--data") {
            options.dataDirectory = value;
        } else if (name == "--config") {
            options.configFile = value;
        } else if (name == "--admin") {
            options.adminAddress = value;
        } else if (name == "--admin-host") {
            options.adminHosts.push_back(value);
        } else if (name == "--token-file") {
            options.tokenFile = value;
        } else if (name == "--access-log") {
            options.accessLogFile = value;
        } else if (name == "--log-folder") {
            options.logFolder = value;
        } else if (name == "--runtime-dir") {
            options.runtimeDirectory = value;
        } else if (name == "--drain-timeout") {
            if (!readTime(value, drainFor))
                return "--drain-timeout takes a time such as 30s or 2m";
        } else if (name == "--resolver") {
            if (const std::string fault = gatehouse::net::dnsServersFault(value); !fault.empty())
                return "--resolver: " + fault;
            options.limits.dns.servers = value;
        } else if (name == "--io") {
            const auto kind = gatehouse::net::IoBatch::kindFrom(value);
            if (!kind)
                return "--io takes auto, io_uring, aio or plain";
            options.limits.transfers = *kind;
        } else if (name == "--max-connections") {
            if (!readNumber(value, options.limits.maxConnections))
                return "--max-connections takes a number";
        } else if (name == "--max-requests") {
            if (!readNumber(value, options.limits.overload.maxRequests))
                return "--max-requests takes a number";
        } else if (name == "--max-memory") {
            const auto read = gatehouse::base::parseSize(value);
            if (!read)
                return "--max-memory takes a size such as 512MiB";
            options.limits.overload.maxMemory = *read;
        } else if (name == "--max-lag") {
            if (!readTime(value, options.limits.overload.maxLag))
                return "--max-lag takes a time such as 500ms";
        } else if (name == "--workers") {
            const auto read = std::from_chars(value.data(), value.data() + value.size(), options.workers);
            if (read.ec != std::errc() || read.ptr != value.data() + value.size() || options.workers < 1 || options.workers > 256)
                return "--workers takes a number from 1 to 256";
        } else {
            return "unknown option " + name;
        }
    }
    if (!options.dataDirectory.empty() && !options.configFile.empty())
        return "--data and --config exclude each other";
    if (options.replace && options.dataDirectory.empty() && (options.configFile.empty() || options.runtimeDirectory.empty()))
        return "--replace needs --data, or --config with --runtime-dir";
    return {};
}

// Each connection takes a descriptor, or two: as many as the system allows.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= limit.rlim_max)
        return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 2 && std::strcmp(argv[1], "--help") == 0) {
        std::fputs(kUsage, stdout);
        return 0;
    }
    if (argc == 2 && std::strcmp(argv[1], "--version") == 0) {
        std::puts("gatehoused " GATEHOUSE_VERSION);
        return 0;
    }
    GatewayOptions options;
    std::chrono::nanoseconds drainFor = std::chrono::seconds(30);
    if (const std::string problem = readArguments(argc, argv, options, drainFor); !problem.empty()) {
        std::fprintf(stderr, "gatehoused: %s\n\n%s", problem.c_str(), kUsage);
        return 2;
    }
    options.limits.drainTimeout = drainFor;
    raiseDescriptorLimit();

    // Signals are waited for below; threads made from here on inherit the mask.
    sigset_t signals, ends;
    sigemptyset(&ends);
    for (const int signal : {SIGTERM, SIGINT})
        sigaddset(&ends, signal);
    signals = ends;
    sigaddset(&signals, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    const gatehouse::base::Logger log;
    options.log = &log;
    options.largePages = true;
    options.replaced = [](int pid) {
        // Said by the process that is the main one until now; the other one could not say it for itself.
        gatehouse::apps::tellServiceManager("MAINPID=" + std::to_string(pid));
        ::kill(::getpid(), SIGTERM);
    };
    Gateway gateway(std::move(options));
    if (const auto started = gateway.start(); !started) {
        std::fprintf(stderr, "gatehoused: %s\n", started.error().text().c_str());
        return 1;
    }
    std::printf("%s\n", gateway.readyLine().c_str());
    std::fflush(stdout);
    gatehouse::apps::tellServiceManager("READY=1\nMAINPID=" + std::to_string(::getpid()));

    for (;;) {
        int signal = 0;
        sigwait(&signals, &signal);
        if (signal != SIGHUP)
            break;
        if (const auto reloaded = gateway.reloadFile(); !reloaded)
            log.error("config", reloaded.error().text());
    }
    log.info("gateway", "draining");
    if (!gateway.isReplaced())
        gatehouse::apps::tellServiceManager("STOPPING=1");
    gateway.stop(drainFor, [&ends] {
        const timespec now{};
        return sigtimedwait(&ends, nullptr, &now) > 0;
    });
    return 0;
}
