// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/handlers/handlers.h"
#include "telemetry/prometheus.h"

namespace gatehouse::admin::handlers {

namespace {

constexpr size_t kMostTargets = 10'000;

// Those that can be anything but up, or are one of several.
void addTargets(std::string& text, const LiveData& live)
{
    std::string up = "# HELP gatehouse_target_up Whether a target gets requests: 1, or 0 while it is down or ejected.\n# TYPE gatehouse_target_up gauge\n";
    std::string ejections = "# HELP gatehouse_target_ejections_total How often a target was ejected for what requests met.\n# TYPE gatehouse_target_ejections_total counter\n";
    size_t count = 0;
    live.eachTarget([&](const LiveData::Target& target, const LiveData::History&) {
        if (!target.isWatched || ++count > kMostTargets)
            return;
        const size_t slash = target.service.find('/');
        const std::string labels = "{tenant=\"" + telemetry::labelValue(target.service.substr(0, slash)) + "\",service=\"" + telemetry::labelValue(target.service.substr(slash + 1)) + "\",target=\"" +
                                   telemetry::labelValue(target.url) + "\"} ";
        up += "gatehouse_target_up" + labels + (target.state == LiveData::Target::State::Up ? "1\n" : "0\n");
        ejections += "gatehouse_target_ejections_total" + labels + std::to_string(target.ejections) + '\n';
    });
    text += up + ejections;
}

void addCertificates(std::string& text, const LiveData& live)
{
    text += "# HELP gatehouse_certificate_expiry_timestamp_seconds When a listener's certificate expires, in seconds since 1970.\n# TYPE gatehouse_certificate_expiry_timestamp_seconds gauge\n";
    for (const LiveData::Certificate& certificate : live.certificates())
        text += "gatehouse_certificate_expiry_timestamp_seconds{certificate=\"" + telemetry::labelValue(certificate.id) + "\",listener=\"" + telemetry::labelValue(certificate.listener) + "\"} " +
                std::to_string(certificate.notAfterNs / 1'000'000'000) + '\n';
    text += "# HELP gatehouse_ocsp_response_expiry_timestamp_seconds When the OCSP response of a listener's certificate runs out, in seconds since 1970.\n"
            "# TYPE gatehouse_ocsp_response_expiry_timestamp_seconds gauge\n";
    for (const LiveData::Certificate& certificate : live.certificates()) {
        if (certificate.ocspUntilNs)
            text += "gatehouse_ocsp_response_expiry_timestamp_seconds{certificate=\"" + telemetry::labelValue(certificate.id) + "\",listener=\"" + telemetry::labelValue(certificate.listener) + "\"} " +
                    std::to_string(*certificate.ocspUntilNs / 1'000'000'000) + '\n';
    }
}

} // namespace

Answer status(Call& call)
{
    Context& context = call.context;
    base::Json problems = base::Json::array();
    std::string health = context.live.health(problems);
    for (const std::string& problem : context.control.problems()) {
        problems.push_back(problem);
        if (health == "ok")
            health = "degraded";
    }
    return Answer::json({{"program", context.options.program},
                         {"version", GATEHOUSE_VERSION},
                         {"nodeId", context.nodeId},
                         {"startedAt", base::rfc3339(context.startedWallNs)},
                         {"uptimeSeconds", static_cast<double>((context.loop.nowNs() - context.startedNs) / 1'000'000) / 1000},
                         {"revision", context.control.configuration().revision},
                         {"mode", context.options.mode},
                         {"readOnly", context.control.readOnly()},
                         {"workers", context.live.workers()},
                         {"listeners", context.live.listeners()},
                         {"health", health},
                         {"problems", std::move(problems)},
                         {"administrator", {{"id", call.caller.administrator}, {"role", call.caller.role}}}});
}

Answer verify(Call& call)
{
    const auto verified = call.context.control.store().verify();
    if (verified)
        return Answer::json({{"ok", true}});
    return Answer::json({{"ok", false}, {"detail", verified.error().text()}});
}

Answer metrics(Call& call)
{
    std::string text = telemetry::prometheusText(call.context.collector.registry());
    text += "# HELP gatehouse_config_revision The revision of the configuration in force.\n# TYPE gatehouse_config_revision gauge\ngatehouse_config_revision " +
            std::to_string(call.context.control.configuration().revision) + '\n';
    addTargets(text, call.context.live);
    addCertificates(text, call.context.live);
    return Answer::text(std::move(text), "text/plain; version=0.0.4; charset=utf-8");
}

} // namespace gatehouse::admin::handlers
