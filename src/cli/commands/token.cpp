// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/crypto.h"
#include "cli/commands/commands.h"
#include "drivers/text.h"

namespace gatehouse::cli {

namespace {

Options options()
{
    return {{QStringLiteral("role"), QString(), QStringLiteral("owner|viewer")}, {QStringLiteral("name"), QString(), QStringLiteral("id of the token")}};
}

// Makes a token for an administrator (and the administrator, when there is none) and prints it once; the gateway keeps its hash alone.
void put(const Invocation& in, const domain::Resource* present, const std::string& id)
{
    const std::string token = "ghp_" + base::toBase64Url(base::randomBytes(32));
    domain::Operation operation;
    operation.key = {domain::Kind::Administrator, {}, id};
    operation.value = present ? present->value : base::Json{{"id", id}, {"role", "viewer"}};
    operation.ifRevision = present ? present->revision : 0;
    if (in.arguments.isSet(QStringLiteral("role")))
        operation.value["role"] = in.arguments.value(QStringLiteral("role")).toStdString();
    const std::string name = in.arguments.isSet(QStringLiteral("name")) ? in.arguments.value(QStringLiteral("name")).toStdString() : "t" + base::toHex(base::randomBytes(4));
    operation.value["tokens"].push_back({{"id", name}, {"token", token}});
    domain::ChangeSet changes;
    changes.message = "a new token for " + id;
    changes.operations.push_back(std::move(operation));
    in.driver.apply(changes, false, in.context, [in, token](const drivers::Reply<drivers::ChangeResult>& reply) {
        if (!reply.ok())
            return in.end(in.fail(reply.error));
        if (in.json)
            in.print({{"token", token}});
        else
            in.out << drivers::toQt(token) << '\n';
        in.err << "Keep it well: it is shown this once.\n";
        in.end(Ok);
    });
}

void run(const Invocation& in)
{
    if (in.words.size() != 1)
        return in.end(in.usage(QStringLiteral("token takes the administrator it is for")));
    const std::string id = in.words[0].toStdString();
    in.driver.get({domain::Kind::Administrator, {}, id}, in.context, [in, id](const drivers::Reply<domain::Resource>& reply) {
        if (!reply.ok() && reply.error.kind != drivers::CallError::Kind::NotFound)
            return in.end(in.fail(reply.error));
        put(in, reply.ok() ? &reply.value : nullptr, id);
    });
}

} // namespace

Command tokenCommand()
{
    return {"token", "ADMINISTRATOR [--role viewer] [--name ID]", "makes a token for an administrator and prints it once", options, run};
}

} // namespace gatehouse::cli
