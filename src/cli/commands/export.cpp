// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

namespace gatehouse::cli {

namespace {

void run(const Invocation& in)
{
    if (!in.words.isEmpty())
        return in.end(in.usage(QStringLiteral("export takes no arguments besides its options")));
    in.driver.exportConfig(!in.json, in.context, [in](const drivers::Reply<QByteArray>& reply) {
        if (!reply.ok())
            return in.end(in.fail(reply.error));
        in.out << QString::fromUtf8(reply.value);
        if (!reply.value.endsWith('\n'))
            in.out << '\n';
        in.end(Ok);
    });
}

} // namespace

Command exportCommand()
{
    return {"export", "", "prints the whole configuration as YAML (or JSON); secrets are left out", nullptr, run};
}

} // namespace gatehouse::cli
