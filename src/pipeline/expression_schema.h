// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gatehouse::pipeline {

// The schema of a policy as others get it: where it has expressions ("format": "cel"), "x-cel" declares what they may speak of, as cel::declarationOf() writes it.
std::string publishedPolicySchema(std::string_view schema);

} // namespace gatehouse::pipeline
