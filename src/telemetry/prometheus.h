// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telemetry/registry.h"

namespace gatehouse::telemetry {

// Text exposition format 0.0.4 of everything the registry counted, with HELP and TYPE, label values escaped.
std::string prometheusText(const Registry& registry);
// What stands between the quotes of a label.
std::string labelValue(std::string_view text);

} // namespace gatehouse::telemetry
