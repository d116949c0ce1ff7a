// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/file_input.h"
#include "drivers/text.h"
#include "schema/document.h"

namespace gatehouse::cli {

namespace {

Options changeOptions()
{
    return {{{QStringLiteral("m"), QStringLiteral("message")}, QString(), QStringLiteral("text")},
            QCommandLineOption(QStringLiteral("dry-run")),
            {{QStringLiteral("f"), QStringLiteral("file")}, QString(), QStringLiteral("file")}};
}

void report(const Invocation& in, const drivers::Reply<drivers::ChangeResult>& reply, const QString& file)
{
    if (!reply.ok())
        return in.end(in.fail(reply.error, file));
    if (in.json) {
        in.print(toJson(reply.value));
    } else {
        printDiff(in.out, reply.value.diff);
        for (const base::Problem& warning : reply.value.warnings)
            in.err << "warning: " << drivers::displaySafe(drivers::toQt(warning.pointer)) << ": " << drivers::toQt(warning.message) << '\n';
        if (!reply.value.changed)
            in.out << "nothing changes (revision " << reply.value.revision << ")\n";
        else if (reply.value.dryRun)
            in.out << "valid; nothing was changed (revision " << reply.value.revision << ")\n";
        else
            in.out << "revision " << reply.value.revision << '\n';
    }
    in.end(Ok);
}

void sendOne(const Invocation& in, domain::Operation operation, const QString& file)
{
    domain::ChangeSet changes;
    changes.message = in.arguments.value(QStringLiteral("message")).toStdString();
    changes.operations.push_back(std::move(operation));
    in.driver.apply(changes, in.arguments.isSet(QStringLiteral("dry-run")), in.context, [in, file](const drivers::Reply<drivers::ChangeResult>& reply) { report(in, reply, file); });
}

void put(const Invocation& in)
{
    const auto address = addressFrom(in.words);
    const QString file = in.arguments.isSet(QStringLiteral("file")) ? in.arguments.value(QStringLiteral("file")) : QStringLiteral("-");
    if (!address || address->isList)
        return in.end(in.usage(QStringLiteral("put takes one resource: put tenants/acme/services/orders -f FILE (or standard input)")));
    const auto text = readInput(in, file);
    if (!text)
        return in.end(Usage);
    auto document = schema::Document::parse({text->constData(), static_cast<size_t>(text->size())});
    if (!document) {
        in.err << "gatehousectl: " << file << ": " << drivers::toQt(document.error().text()) << '\n';
        return in.end(Differs);
    }
    domain::Operation operation;
    operation.key = address->key;
    operation.value = document->value();
    sendOne(in, std::move(operation), file);
}

void remove(const Invocation& in)
{
    const auto address = addressFrom(in.words);
    if (!address || address->isList)
        return in.end(in.usage(QStringLiteral("delete takes one resource: delete tenants/acme/services/orders")));
    domain::Operation operation;
    operation.op = domain::Operation::Op::Delete;
    operation.key = address->key;
    sendOne(in, std::move(operation), {});
}

// A whole file: dry run, or for real.
void send(const Invocation& in, bool dryRun, const QString& message, std::function<void(const drivers::Reply<drivers::ChangeResult>&)> done)
{
    if (in.words.size() != 1)
        return in.end(in.usage(QStringLiteral("one file is expected (\"-\" for standard input)")));
    const auto text = readInput(in, in.words[0]);
    if (!text)
        return in.end(Usage);
    in.driver.importConfig(*text, isYaml(in.words[0], *text), dryRun, message, in.context, std::move(done));
}

void validate(const Invocation& in)
{
    send(in, true, {}, [in](const drivers::Reply<drivers::ChangeResult>& reply) {
        if (!reply.ok())
            return in.end(in.fail(reply.error, in.words[0]));
        for (const base::Problem& warning : reply.value.warnings)
            in.err << "warning: " << drivers::displaySafe(drivers::toQt(warning.pointer)) << ": " << drivers::toQt(warning.message) << '\n';
        if (in.json)
            in.print({{"valid", true}});
        else
            in.out << in.words[0] << " is valid\n";
        in.end(Ok);
    });
}

void diff(const Invocation& in)
{
    send(in, true, {}, [in](const drivers::Reply<drivers::ChangeResult>& reply) {
        if (!reply.ok())
            return in.end(in.fail(reply.error, in.words[0]));
        if (in.json)
            in.print(toJson(reply.value));
        else
            printDiff(in.out, reply.value.diff);
        in.end(reply.value.changed ? Differs : Ok);
    });
}

void apply(const Invocation& in)
{
    send(in, in.arguments.isSet(QStringLiteral("dry-run")), in.arguments.value(QStringLiteral("message")), [in](const drivers::Reply<drivers::ChangeResult>& reply) { report(in, reply, in.words[0]); });
}

} // namespace

Command putCommand()
{
    return {"put", "PATH [-f FILE] [-m TEXT] [--dry-run]", "makes or changes one resource", changeOptions, put};
}

Command deleteCommand()
{
    return {"delete", "PATH [-m TEXT] [--dry-run]", "removes one resource", changeOptions, remove};
}

Command validateCommand()
{
    return {"validate", "FILE", "asks the gateway whether a configuration file would be accepted", nullptr, validate};
}

Command diffCommand()
{
    return {"diff", "FILE", "what a file would change; exit code 1 when anything", nullptr, diff};
}

Command applyCommand()
{
    return {"apply", "FILE [-m TEXT] [--dry-run]", "puts a whole configuration in force; what it does not name is removed", changeOptions, apply};
}

} // namespace gatehouse::cli
