// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace gatehouse::apps {

// Tells the service manager how things are ("READY=1", "MAINPID=123") over the socket that it names in NOTIFY_SOCKET (sd_notify(3)); does nothing without one.
void tellServiceManager(const std::string& state);

} // namespace gatehouse::apps
