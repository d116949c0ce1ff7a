// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/resource.h"

#include <vector>

namespace gatehouse::domain {

// One step of a change set. `ifRevision` 0 asks for "must not exist yet"; absent asks for nothing.
struct Operation {
    enum class Op { Put, Delete } op = Op::Put;
    ResourceKey key;
    base::Json value; // for Put
    std::optional<uint64_t> ifRevision;
};

// Applied all or none.
struct ChangeSet {
    std::string message;
    std::vector<Operation> operations;
};

// {"message", "operations": [{"op","kind","tenant","id","value","ifRevision"}]}; all errors at once with pointers.
base::Result<ChangeSet> changeSetFromJson(const base::Json& document);
base::Json toJson(const ChangeSet& changes);

// Takes out what the Admin API adds to resources (revision, createdAt, updatedAt): what was read may be sent back as it is.
void dropReadOnlyMembers(ChangeSet& changes);

} // namespace gatehouse::domain
