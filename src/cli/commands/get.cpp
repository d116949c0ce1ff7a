// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/file_input.h"
#include "drivers/text.h"

namespace gatehouse::cli {

namespace {

using drivers::displaySafe;
using drivers::toQt;

void printList(const Invocation& in, const Address& address, const std::vector<domain::Resource>& all)
{
    base::Json items = base::Json::array();
    for (const domain::Resource& resource : all) {
        if (!address.key.tenant.empty() && resource.key.tenant != address.key.tenant)
            continue;
        if (in.json)
            items.push_back(resource.value);
        else
            in.out << displaySafe(toQt(domain::qualifiedName(resource.key))).leftJustified(40) << "  revision " << resource.revision << "  " << displaySafe(toQt(base::stringAt(resource.value, "name")))
                   << '\n';
    }
    if (in.json)
        in.print(items);
}

void run(const Invocation& in)
{
    const auto address = addressFrom(in.words);
    if (!address)
        return in.end(in.usage(QStringLiteral("get takes a path such as tenants/acme/services/orders, or a kind and a name: get service acme/orders")));
    if (address->isList) {
        in.driver.list(address->key.kind, in.context, [in, address](const drivers::Reply<std::vector<domain::Resource>>& reply) {
            if (!reply.ok())
                return in.end(in.fail(reply.error));
            printList(in, *address, reply.value);
            in.end(Ok);
        });
        return;
    }
    in.driver.get(address->key, in.context, [in](const drivers::Reply<domain::Resource>& reply) {
        if (!reply.ok())
            return in.end(in.fail(reply.error));
        in.print(reply.value.value);
        in.end(Ok);
    });
}

} // namespace

Command getCommand()
{
    return {"get", "PATH | KIND NAME", "shows one resource, or lists a kind", nullptr, run};
}

} // namespace gatehouse::cli
