// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/form_lookup.h"

namespace gatehouse::console {

// The names that a value with this "x-reference" (a kind of resource, "group" or "policy-kind") can have inside the tenant, each once.
QStringList referenceNames(const FormLookup& lookup, const std::string& what, const QString& tenant);

} // namespace gatehouse::console
