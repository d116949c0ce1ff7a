// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

namespace gatehouse::cli {

namespace {

void run(const Invocation& in)
{
    if (!in.words.isEmpty())
        return in.end(in.usage(QStringLiteral("status takes no arguments besides its options")));
    in.driver.status(in.context, [in](const drivers::Reply<drivers::GatewayStatus>& reply) {
        if (!reply.ok())
            return in.end(in.fail(reply.error));
        const drivers::GatewayStatus& s = reply.value;
        if (in.json) {
            base::Json listeners = base::Json::array();
            for (const drivers::ListenerStatus& listener : s.listeners)
                listeners.push_back({{"id", listener.id.toStdString()}, {"url", listener.url.toStdString()}, {"status", listener.status.toStdString()}});
            in.print({{"program", s.program.toStdString()},
                      {"version", s.version.toStdString()},
                      {"health", s.health.toStdString()},
                      {"revision", s.revision},
                      {"mode", s.mode.toStdString()},
                      {"workers", s.workers},
                      {"uptimeSeconds", s.uptimeSeconds},
                      {"administrator", s.administrator.toStdString()},
                      {"role", s.role.toStdString()},
                      {"listeners", std::move(listeners)}});
        } else {
            in.out << s.program << ' ' << s.version << ", " << s.health << ", revision " << s.revision << ", up " << static_cast<qint64>(s.uptimeSeconds) << " s, " << s.workers << " workers\n";
            for (const drivers::ListenerStatus& listener : s.listeners)
                in.out << "  listener " << listener.id << "  " << listener.url << "  " << listener.status << '\n';
            for (const QString& problem : s.problems)
                in.out << "  problem: " << problem << '\n';
            in.out << "  you are " << s.administrator << " (" << s.role << ")\n";
        }
        in.end(Ok);
    });
}

} // namespace

Command statusCommand()
{
    return {"status", "", "shows version, health, revision and listeners", nullptr, run};
}

} // namespace gatehouse::cli
