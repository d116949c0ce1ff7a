// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/compile/certificate_times.h"
#include "gateway/compile/compile_context.h"
#include "upstream/service_upstream.h"

#include <memory>
#include <set>

namespace gatehouse::gateway {

// TLS contexts out of certificates: for a listener by SNI (null when it is plain or something is wrong), and towards a service's https targets.
std::shared_ptr<net::TlsContext> compileListenerTls(const domain::Resource& listener, CompileContext& context, std::vector<CertificateTimes>* times = nullptr);
// What is wrong with certificates that no listener uses is a warning: who stores one wants to know before the day that he needs it.
void checkUnusedCertificates(const std::set<std::string>& used, CompileContext& context);
void compileUpstreamTls(const domain::Resource& service, upstream::ServiceUpstream& compiled, CompileContext& context);

} // namespace gatehouse::gateway
