// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/control/control_plane.h"
#include "base/embedded.h"

namespace gatehouse::gateway {

std::span<const base::EmbeddedFile> sampleFiles();

// Nothing but what a fresh store begins with: the tenant `default` and administrators.
bool isFresh(const domain::Configuration& configuration);
// Puts resources/sample/sample.yaml in force as a revision of its own.
base::Result<void> applySample(admin::ControlPlane& control);

} // namespace gatehouse::gateway
