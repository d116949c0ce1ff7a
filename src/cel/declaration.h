// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "cel/environment.h"

namespace gatehouse::cel {

// An environment as a document, by which another program checks and completes the expressions of this one:
// {"variables":[{"name":"request","description":"…","type":{"record":"request","fields":[{"name":"method","type":"string","description":"…"}]}}]}.
// A type is the name of a simple one, {"list":type}, {"map":[key,value]} or {"record":name,"fields":[…]}.
base::Json declarationOf(const Environment& environment);
// From a program that may be anybody's: refuses what is no such document, or more than anybody declares.
base::Result<Environment> environmentFrom(const base::Json& declaration);

} // namespace gatehouse::cel
