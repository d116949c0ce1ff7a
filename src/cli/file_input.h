// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <optional>

namespace gatehouse::cli {

// The bytes of a file, or of standard input for "-". Nothing, with a message printed, when it cannot be read.
std::optional<QByteArray> readInput(const Invocation& invocation, const QString& path);
// Whether a document is to be sent as YAML: by its name, or by its first character.
bool isYaml(const QString& path, const QByteArray& document);

// "/v1/tenants/acme/services/orders", "tenants/acme/services/orders" or "service acme/orders" as a key; for lists the id may be missing.
struct Address {
    domain::ResourceKey key;
    bool isList = false;
};
std::optional<Address> addressFrom(const QStringList& words);

// A diff for people: "~ policy acme/limit  /config/limit: 60 -> 5".
void printDiff(QTextStream& out, const std::vector<domain::ResourceChange>& changes);
base::Json toJson(const drivers::ChangeResult& result);

} // namespace gatehouse::cli
