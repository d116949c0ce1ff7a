// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/handlers/handlers.h"
#include "telemetry/prometheus.h"

namespace gatehouse::admin::handlers {

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
    return Answer::text(std::move(text), "text/plain; version=0.0.4; charset=utf-8");
}

} // namespace gatehouse::admin::handlers
