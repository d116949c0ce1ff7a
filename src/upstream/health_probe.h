// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/resolver.h"
#include "net/stream.h"
#include "upstream/service_upstream.h"

namespace gatehouse::upstream {

// One check of one target, on a connection of its own, as the service's HealthCheck says; what was wrong, if anything. Kind::Http speaks HTTP/1.1.
// `service` lives as long as the task. The loop's thread.
net::Task<base::Result<void>> probe(net::EventLoop& loop, net::Resolver& resolver, const ServiceUpstream& service, const Target& target);

} // namespace gatehouse::upstream
