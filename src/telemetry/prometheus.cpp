// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/prometheus.h"

#include <cstdio>

namespace gatehouse::telemetry {

namespace {

// How the metrics of a dimension are called, and the label its ids go under.
struct DimensionNames {
    Dimension dimension;
    const char* prefix;
    const char* label; // null: none, only the tenant's, or nothing at all
    bool histogram;    // a latency histogram costs 20 series each, so not every dimension has one
};

constexpr DimensionNames kDimensions[] = {
    {Dimension::Total, "gatehouse_", nullptr, true},           {Dimension::Tenant, "gatehouse_tenant_", nullptr, false},
    {Dimension::Service, "gatehouse_service_", "service", true}, {Dimension::Route, "gatehouse_route_", "route", true},
    {Dimension::Consumer, "gatehouse_consumer_", "consumer", false},
};

// One `le` per octave from 128 µs to 34 s: every fourth bucket of the histogram, so that nothing has to be estimated.
constexpr size_t kFirstLe = 28;
constexpr size_t kLastLe = 100;

std::string escaped(std::string_view text, bool label)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\\\";
        else if (c == '\n')
            out += "\\n";
        else if (c == '"' && label)
            out += "\\\"";
        else
            out += c;
    }
    return out;
}

std::string labelText(const char* name, std::string_view value)
{
    return std::string(name) + "=\"" + escaped(value, true) + '"';
}

// "acme/orders" is the tenant and what lives in it; a bare name lives at the gateway's level.
std::string labelsOf(const Registry::Series& series, const char* label)
{
    if (series.dimension == Dimension::Total)
        return {};
    if (series.dimension == Dimension::Tenant)
        return labelText("tenant", series.name);
    const size_t slash = series.name.find('/');
    const std::string_view name = series.name;
    if (const size_t bar = name.find('|'); series.dimension == Dimension::Target && bar != std::string_view::npos && slash < bar)
        return labelText("tenant", name.substr(0, slash)) + ',' + labelText("service", name.substr(slash + 1, bar - slash - 1)) + ',' + labelText("target", name.substr(bar + 1));
    const std::string_view tenant = slash == std::string::npos ? std::string_view() : name.substr(0, slash);
    return labelText("tenant", tenant) + ',' + labelText(label, slash == std::string::npos ? name : name.substr(slash + 1));
}

std::string decimal(uint64_t nanoseconds)
{
    char text[48];
    std::snprintf(text, sizeof text, "%.9g", static_cast<double>(nanoseconds) / 1e9);
    return text;
}

class Writer
{
public:
    void family(const std::string& name, const char* type, std::string_view help)
    {
        m_text += "# HELP " + name + ' ' + escaped(help, false) + "\n# TYPE " + name + ' ' + type + '\n';
    }
    void sample(std::string_view name, const std::string& labels, const std::string& value)
    {
        m_text += name;
        if (!labels.empty())
            m_text += '{' + labels + '}';
        m_text += ' ' + value + '\n';
    }
    void sample(std::string_view name, const std::string& labels, uint64_t value) { sample(name, labels, std::to_string(value)); }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

std::string join(const std::string& labels, const std::string& more)
{
    return labels.empty() ? more : labels + ',' + more;
}

class Exposition
{
public:
    explicit Exposition(const Registry& registry) : m_registry(registry), m_series(registry.series()), m_totals(registry.collect()) {}

    std::string run(const Connections& connections)
    {
        for (const DimensionNames& names : kDimensions)
            dimension(names);
        policies();
        targets();
        connectionFamilies(connections);
        loadFamilies(connections);
        poolFamily();
        foldedFamily();
        m_out.family("gatehouse_build_info", "gauge", "The version that runs; always 1.");
        m_out.sample("gatehouse_build_info", labelText("version", GATEHOUSE_VERSION), 1);
        return m_out.take();
    }

private:
    // Series without activity are left out, but the totals are always there.
    template <class Call>
    void each(Dimension dimension, const char* label, Call call)
    {
        for (size_t slot = 0; slot < m_series.size() && slot < m_totals.size(); ++slot) {
            const Totals& totals = m_totals[slot];
            if (m_series[slot].dimension == dimension && (slot == 0 || totals.requests + totals.rejected + totals.reported != 0))
                call(totals, labelsOf(m_series[slot], label));
        }
    }

    void statusClasses(const std::string& name, Dimension dimension, const char* label)
    {
        static constexpr const char* kClasses[] = {"none", "1xx", "2xx", "3xx", "4xx", "5xx"};
        each(dimension, label, [&](const Totals& totals, const std::string& labels) {
            for (size_t i = 0; i < totals.status.size(); ++i) {
                if (totals.status[i] != 0 || i == 2)
                    m_out.sample(name, join(labels, labelText("class", kClasses[i])), totals.status[i]);
            }
        });
    }

    void counter(const DimensionNames& names, const char* suffix, std::string_view help, uint64_t Totals::*figure)
    {
        const std::string name = std::string(names.prefix) + suffix;
        m_out.family(name, "counter", help);
        each(names.dimension, names.label, [&](const Totals& totals, const std::string& labels) { m_out.sample(name, labels, totals.*figure); });
    }

    void dimension(const DimensionNames& names)
    {
        const std::string requests = std::string(names.prefix) + "requests_total";
        m_out.family(requests, "counter", "Finished requests by class of status; \"none\" is for clients that left before an answer.");
        statusClasses(requests, names.dimension, names.label);
        counter(names, "rejected_total", "Requests that a policy refused.", &Totals::rejected);
        counter(names, "reported_total", "Requests that a policy in report mode would have refused.", &Totals::reported);
        counter(names, "received_bytes_total", "Bytes of requests from clients: heads and bodies as they came over the connection, without TLS.", &Totals::bytesIn);
        counter(names, "sent_bytes_total", "Bytes of answers to clients: heads and bodies as they went over the connection, without TLS.", &Totals::bytesOut);
        if (names.histogram)
            histogram(names);
        if (names.dimension == Dimension::Route)
            inspections(names);
    }

    void inspections(const DimensionNames& names)
    {
        counter(names, "inspected_total", "Requests whose content the web application firewall has looked at.", &Totals::inspected);
        const std::string time = std::string(names.prefix) + "inspection_cpu_seconds_total";
        m_out.family(time, "counter", "CPU time that looking at them took, on threads of its own.");
        each(names.dimension, names.label, [&](const Totals& totals, const std::string& labels) { m_out.sample(time, labels, decimal(totals.inspectionNs)); });
    }

    void histogram(const DimensionNames& names)
    {
        const std::string name = std::string(names.prefix) + "request_duration_seconds";
        m_out.family(name, "histogram", "From the first byte of a request to the last of its answer.");
        each(names.dimension, names.label, [&](const Totals& totals, const std::string& labels) {
            uint64_t below = 0;
            for (size_t bucket = 0; bucket <= kLastLe; ++bucket) {
                below += totals.latency.at(bucket);
                if (bucket >= kFirstLe && (bucket - kFirstLe) % 4 == 0)
                    m_out.sample(name + "_bucket", join(labels, labelText("le", decimal(Histogram::upperBoundNs(bucket)))), below);
            }
            const uint64_t count = totals.latency.count();
            m_out.sample(name + "_bucket", join(labels, labelText("le", "+Inf")), count);
            m_out.sample(name + "_sum", labels, decimal(totals.latency.sumNs()));
            m_out.sample(name + "_count", labels, count);
        });
    }

    void policies()
    {
        const DimensionNames names{Dimension::Policy, "gatehouse_policy_", "policy", false};
        counter(names, "rejected_total", "Requests that this policy refused.", &Totals::rejected);
        counter(names, "reported_total", "Requests that this policy, in report mode, would have refused.", &Totals::reported);
    }

    void targets()
    {
        const char* const requests = "gatehouse_target_requests_total";
        m_out.family(requests, "counter", "Tries that went to a target, by class of its answer's status; \"none\" is for those without an answer.");
        statusClasses(requests, Dimension::Target, "target");
        const char* const duration = "gatehouse_target_request_duration_seconds";
        m_out.family(duration, "summary", "From a try's head to the last of the target's answer.");
        each(Dimension::Target, "target", [&](const Totals& totals, const std::string& labels) {
            m_out.sample(std::string(duration) + "_sum", labels, decimal(totals.latency.sumNs()));
            m_out.sample(std::string(duration) + "_count", labels, totals.latency.count());
        });
    }

    void connectionFamilies(const Connections& connections)
    {
        m_out.family("gatehouse_connections_active", "gauge", "Connections from clients that are open.");
        m_out.sample("gatehouse_connections_active", {}, std::to_string(connections.active));
        m_out.family("gatehouse_connections_accepted_total", "counter", "Connections from clients that were accepted.");
        m_out.sample("gatehouse_connections_accepted_total", {}, connections.accepted);
        m_out.family("gatehouse_connections_refused_total", "counter", "Connections from clients that were refused for a limit.");
        m_out.sample("gatehouse_connections_refused_total", {}, connections.refused);
        static constexpr const char* kHandshakes[] = {"full", "resumed", "failed"};
        m_out.family("gatehouse_tls_handshakes_total", "counter", "TLS handshakes of clients by what became of them.");
        for (size_t i = 0; i < connections.handshakes.size(); ++i)
            m_out.sample("gatehouse_tls_handshakes_total", labelText("result", kHandshakes[i]), connections.handshakes[i]);
        m_out.family("gatehouse_upstream_connections", "gauge", "Connections to upstreams by what they do.");
        m_out.sample("gatehouse_upstream_connections", labelText("state", "active"), std::to_string(connections.upstreamActive));
        m_out.sample("gatehouse_upstream_connections", labelText("state", "idle"), std::to_string(connections.upstreamIdle));
    }

    void loadFamilies(const Connections& connections)
    {
        static constexpr const char* kPriorities[] = {"low", "normal", "high"};
        m_out.family("gatehouse_requests_active", "gauge", "Requests under way.");
        m_out.sample("gatehouse_requests_active", {}, std::to_string(connections.requests));
        m_out.family("gatehouse_memory_bytes", "gauge", "Memory of buffers and connections, as the workers account for it.");
        m_out.sample("gatehouse_memory_bytes", {}, std::to_string(connections.memory));
        m_out.family("gatehouse_loop_lag_seconds", "gauge", "How long an event waited for its turn when it was last measured, in the slowest worker.");
        m_out.sample("gatehouse_loop_lag_seconds", {}, decimal(static_cast<uint64_t>(connections.lagNs)));
        m_out.family("gatehouse_requests_shed_total", "counter", "Requests that were refused because a worker had too much to do, by their route's priority.");
        for (size_t i = 0; i < connections.shed.size(); ++i)
            m_out.sample("gatehouse_requests_shed_total", labelText("priority", kPriorities[i]), connections.shed[i]);
        m_out.family("gatehouse_worker_exceptions_total", "counter", "Defects (or lack of memory) that ended a request or a connection, and nothing else.");
        m_out.sample("gatehouse_worker_exceptions_total", {}, connections.exceptions);
    }

    void poolFamily()
    {
        m_out.family("gatehouse_pool_refused_total", "counter", "Requests that found no room among those who wait for slow work, by what they would have waited for.");
        for (size_t i = 0; i < PoolCounts::kNames.size(); ++i)
            m_out.sample("gatehouse_pool_refused_total", labelText("pool", PoolCounts::kNames[i]), m_registry.pools()->refusedBy(static_cast<PoolCounts::Pool>(i)));
    }

    void foldedFamily()
    {
        static constexpr std::pair<Dimension, const char*> kNames[] = {
            {Dimension::Tenant, "tenant"}, {Dimension::Service, "service"}, {Dimension::Route, "route"}, {Dimension::Consumer, "consumer"}, {Dimension::Policy, "policy"}, {Dimension::Target, "target"}};
        m_out.family("gatehouse_series_folded_total", "counter", "Names that came when there was no room for a series of their own: together they count as \"(other)\".");
        for (const auto& [dimension, name] : kNames)
            m_out.sample("gatehouse_series_folded_total", labelText("dimension", name), m_registry.folded(dimension));
    }

    const Registry& m_registry;
    std::vector<Registry::Series> m_series;
    std::vector<Totals> m_totals;
    Writer m_out;
};

} // namespace

std::string labelValue(std::string_view text)
{
    return escaped(text, true);
}

std::string prometheusText(const Registry& registry)
{
    return Exposition(registry).run(registry.connections());
}

} // namespace gatehouse::telemetry
