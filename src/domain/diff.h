// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/configuration.h"

namespace gatehouse::domain {

// One field that differs: `pointer` is RFC 6901 inside the resource.
struct FieldChange {
    enum class Op { Add, Remove, Replace } op = Op::Replace;
    std::string pointer;
    base::Json from;
    base::Json to;
};

struct ResourceChange {
    enum class Op { Create, Update, Delete } op = Op::Update;
    ResourceKey key;
    std::vector<FieldChange> fields;
};

// Field by field, objects descended, arrays compared by element; arrays of objects that carry "id" are matched by it.
std::vector<FieldChange> diffValues(const base::Json& from, const base::Json& to);
std::vector<ResourceChange> diffConfigurations(const Configuration& from, const Configuration& to);
// [{"kind","tenant","id","op","changes":[{"op","pointer","from","to"}]}]
base::Json toJson(const std::vector<ResourceChange>& changes);
base::Result<std::vector<ResourceChange>> resourceChangesFromJson(const base::Json& list);

} // namespace gatehouse::domain
