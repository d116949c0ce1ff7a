// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/file_input.h"
#include "drivers/text.h"

namespace gatehouse::cli {

namespace {

Options historyOptions()
{
    return {{{QStringLiteral("n"), QStringLiteral("count")}, QString(), QStringLiteral("n")}};
}

void printRevisions(const Invocation& in, const drivers::Reply<QVector<drivers::Revision>>& reply)
{
    if (!reply.ok())
        return in.end(in.fail(reply.error));
    base::Json items = base::Json::array();
    for (const drivers::Revision& r : reply.value) {
        if (in.json)
            items.push_back({{"number", r.number}, {"time", r.time.toUTC().toString(Qt::ISODateWithMs).toStdString()}, {"author", r.author.toStdString()}, {"message", r.message.toStdString()},
                             {"created", r.created}, {"updated", r.updated}, {"deleted", r.deleted}});
        else
            in.out << QString::number(r.number).rightJustified(6) << "  " << r.time.toString(Qt::ISODate) << "  " << r.author.leftJustified(16) << "  +" << r.created << " ~" << r.updated << " -" << r.deleted
                   << "  " << r.message << '\n';
    }
    if (in.json)
        in.print(items);
    in.end(Ok);
}

void history(const Invocation& in)
{
    const std::optional<int> count = in.count(20);
    if (!count)
        return;
    if (in.words.isEmpty()) {
        in.driver.revisions(0, *count, in.context, [in](const auto& reply) { printRevisions(in, reply); });
        return;
    }
    const auto address = addressFrom(in.words);
    if (!address || address->isList)
        return in.end(in.usage(QStringLiteral("history takes nothing, or one resource")));
    in.driver.history(address->key, in.context, [in, most = *count](auto reply) {
        if (reply.value.size() > most)
            reply.value.resize(most);
        printRevisions(in, reply);
    });
}

Options restoreOptions()
{
    return {{{QStringLiteral("m"), QStringLiteral("message")}, QString(), QStringLiteral("text")}, QCommandLineOption(QStringLiteral("dry-run"))};
}

void restore(const Invocation& in)
{
    bool good = false;
    const quint64 number = in.words.value(0).toULongLong(&good);
    std::optional<domain::ResourceKey> only;
    if (in.words.size() > 1) {
        const auto address = addressFrom(in.words.mid(1));
        good = good && address && !address->isList;
        if (address)
            only = address->key;
    }
    if (!good)
        return in.end(in.usage(QStringLiteral("restore takes a revision's number, and maybe one resource")));
    in.driver.restore(number, only, in.arguments.value(QStringLiteral("message")), in.arguments.isSet(QStringLiteral("dry-run")), in.context, [in](const drivers::Reply<drivers::ChangeResult>& reply) {
        if (!reply.ok())
            return in.end(in.fail(reply.error));
        if (in.json)
            in.print(toJson(reply.value));
        else
            printDiff(in.out, reply.value.diff);
        if (!in.json)
            in.out << (reply.value.dryRun ? QStringLiteral("nothing was changed: this was a dry run\n") : QStringLiteral("in force: revision %1\n").arg(reply.value.revision));
        in.end(Ok);
    });
}

} // namespace

Command historyCommand()
{
    return {"history", "[PATH] [-n N]", "the last revisions, of all or of one resource", historyOptions, history};
}

Command restoreCommand()
{
    return {"restore", "REVISION [PATH] [-m TEXT] [--dry-run]", "makes an old revision, or one resource of it, the newest", restoreOptions, restore};
}

} // namespace gatehouse::cli
