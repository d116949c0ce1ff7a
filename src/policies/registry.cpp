// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/registry.h"

#include "policies/auth/auth/auth.h"
#include "policies/auth/basic_auth/basic_auth.h"
#include "policies/auth/forward_auth/forward_auth.h"
#include "policies/auth/hmac/hmac.h"
#include "policies/auth/jwt/jwt.h"
#include "policies/auth/key_auth/key_auth.h"
#include "policies/auth/ldap/ldap.h"
#include "policies/auth/mtls/mtls.h"
#include "policies/auth/oauth2/oauth2.h"
#include "policies/auth/oauth2_server/oauth2_server.h"
#include "policies/auth/oidc/oidc.h"
#include "policies/guard/access/access.h"
#include "policies/guard/acl/acl.h"
#include "policies/guard/body_size/body_size.h"
#include "policies/guard/bot/bot.h"
#include "policies/guard/cors/cors.h"
#include "policies/guard/csrf/csrf.h"
#include "policies/guard/geo/geo.h"
#include "policies/guard/file_type/file_type.h"
#include "policies/guard/graphql_guard/graphql_guard.h"
#include "policies/guard/ip_filter/ip_filter.h"
#include "policies/guard/json_threat/json_threat.h"
#include "policies/guard/referer/referer.h"
#include "policies/guard/request_size/request_size.h"
#include "policies/guard/validate/validate.h"
#include "policies/guard/waf/waf.h"
#include "policies/guard/xml_threat/xml_threat.h"
#include "policies/guard/schedule/schedule.h"
#include "policies/guard/security_headers/security_headers.h"
#include "policies/limit/quota/quota.h"
#include "policies/limit/rate_limit/rate_limit.h"
#include "policies/limit/spike_arrest/spike_arrest.h"
#include "policies/observe/logging/logging.h"
#include "policies/observe/trace/trace.h"
#include "policies/traffic/cache/cache.h"
#include "policies/traffic/canary/canary.h"
#include "policies/traffic/circuit_breaker/circuit_breaker.h"
#include "policies/traffic/compress/compress.h"
#include "policies/traffic/concurrency_limit/concurrency_limit.h"
#include "policies/traffic/mirror/mirror.h"
#include "policies/traffic/mock_response/mock_response.h"
#include "policies/traffic/redirect/redirect.h"
#include "policies/traffic/retry/retry.h"
#include "policies/traffic/rewrite/rewrite.h"
#include "policies/traffic/timeout/timeout.h"
#include "policies/transform/context/context.h"
#include "policies/transform/context_keys/context_keys.h"
#include "policies/transform/headers/headers.h"
#include "policies/transform/mask/mask.h"
#include "policies/transform/upstream_auth/upstream_auth.h"
#include "policies/transform/transform/transform.h"

#include <algorithm>
#include <vector>

namespace gatehouse::policies {

namespace {

using pipeline::Phase;
using pipeline::PolicyType;

constexpr bool kAddsUp = true;
constexpr bool kNearestWins = false;
constexpr bool kRequestOnly = false;
constexpr bool kHooksResponse = true;
constexpr bool kNoEnd = false;
constexpr bool kHearsEnd = true;

std::string_view schemaOf(const PolicyType& type)
{
    std::string path = std::string(type.family) + '/' + std::string(type.kind) + "/schema.json";
    std::replace(path.begin(), path.end(), '-', '_');
    for (const base::EmbeddedFile& file : policySchemas()) {
        if (file.path == path)
            return file.content;
    }
    return {}; // the contract test finds it
}

std::vector<PolicyType> build()
{
    std::vector<PolicyType> types = {
        {"key-auth", "auth", "API key", "Tells callers by an API key.", Phase::Authenticate, kNearestWins, kRequestOnly, {}, makeKeyAuth},
        {"basic-auth", "auth", "User name and password", "Tells callers by user name and password (HTTP Basic).", Phase::Authenticate, kNearestWins, kRequestOnly, {}, makeBasicAuth},
        {"jwt", "auth", "Signed token (JWT)", "Tells callers by a signed token.", Phase::Authenticate, kNearestWins, kRequestOnly, {}, makeJwt},
        {"rate-limit", "limit", "Rate limit", "Admits so many requests in a time.", Phase::Limit, kAddsUp, kRequestOnly, {}, makeRateLimit},
        {"quota", "limit", "Quota", "Admits so many requests in an hour, day, week or month.", Phase::Limit, kAddsUp, kRequestOnly, {}, makeQuota},
        {"access", "guard", "Access rules", "Allows or refuses requests by rules.", Phase::Authorize, kAddsUp, kRequestOnly, {}, makeAccess},
        {"ip-filter", "guard", "IP filter", "Lets clients pass or not by their address.", Phase::Guard, kNearestWins, kRequestOnly, {}, makeIpFilter},
        {"cors", "guard", "CORS", "Tells browsers which other origins may call.", Phase::Preflight, kNearestWins, kRequestOnly, {}, makeCors},
        {"request-size", "guard", "Request size", "Refuses requests that are too large.", Phase::Guard, kNearestWins, kRequestOnly, {}, makeRequestSize},
        {"headers", "transform", "Header fields", "Adds, sets and removes header fields.", Phase::Transform, kAddsUp, kRequestOnly, {}, makeHeaders},
        {"mask", "transform", "Mask", "Disguises personal data in answers and logs.", Phase::Transform, kAddsUp, kHooksResponse, {}, makeMask, kNoEnd, 60},
        {"transform", "transform", "Transform", "Changes paths, queries, names of header fields and JSON answers.", Phase::Transform, kAddsUp, kHooksResponse, {}, makeTransform, kNoEnd, 50},
        {"logging", "observe", "Logging", "Sends what is logged of requests to files, syslog, URLs and collectors.", Phase::Traffic, kAddsUp, kRequestOnly, {}, makeLogging, kNoEnd, 95},
        {"trace", "observe", "Tracing", "Takes part in distributed traces.", Phase::Preflight, kNearestWins, kRequestOnly, {}, makeTrace, kNoEnd, -10},
        {"mock-response", "traffic", "Mock response", "Answers by itself instead of the upstream.", Phase::Traffic, kNearestWins, kRequestOnly, {}, makeMockResponse, kNoEnd, 90},
        {"redirect", "traffic", "Redirect", "Sends clients elsewhere.", Phase::Guard, kNearestWins, kRequestOnly, {}, makeRedirect, kNoEnd, 10},
        {"cache", "traffic", "Cache", "Answers from memory what was answered before.", Phase::Traffic, kNearestWins, kHooksResponse, {}, makeCache, kHearsEnd, 20},
        {"canary", "traffic", "Canary", "Sends a share of the requests to another service.", Phase::Traffic, kNearestWins, kRequestOnly, {}, makeCanary, kNoEnd, 10},
        {"circuit-breaker", "traffic", "Circuit breaker", "Refuses at once what would only fail later.", Phase::Traffic, kNearestWins, kHooksResponse, {}, makeCircuitBreaker, kHearsEnd, 40},
        {"compress", "traffic", "Compress", "Compresses answers for clients that can read it.", Phase::Traffic, kNearestWins, kHooksResponse, {}, makeCompress, kNoEnd, 50},
        {"concurrency-limit", "traffic", "Concurrency limit", "Admits so many requests at the same time.", Phase::Traffic, kAddsUp, kRequestOnly, {}, makeConcurrencyLimit, kHearsEnd, 30},
        {"mirror", "traffic", "Mirror", "Copies a share of the requests to another service.", Phase::Traffic, kAddsUp, kRequestOnly, {}, makeMirror, kNoEnd, 50},
        {"rewrite", "traffic", "Rewrite", "Changes the path, query and host that the upstream gets.", Phase::Traffic, kNearestWins, kRequestOnly, {}, makeRewrite, kNoEnd, 35},
        {"timeout", "traffic", "Timeout", "Says how long the upstream may take.", Phase::Traffic, kNearestWins, kRequestOnly, {}, makeTimeout, kNoEnd, 50},
        {"retry", "traffic", "Retry", "Sends again what failed and is safe to repeat.", Phase::Traffic, kNearestWins, kRequestOnly, {}, makeRetry, kNoEnd, 50},
        {"mtls", "auth", "Client certificate", "Tells callers by the certificate that they show.", Phase::Authenticate, kNearestWins, kRequestOnly, {}, makeMtls},
        {"auth", "auth", "Combined authentication", "Says which authentications are enough.", Phase::Authenticate, kNearestWins, kRequestOnly, {}, makeAuth, kNoEnd, 900},
        {"acl", "guard", "Access list", "Allows and refuses callers by lists.", Phase::Authorize, kAddsUp, kRequestOnly, {}, makeAcl},
        {"forward-auth", "auth", "External decision", "Asks another service whether a request may pass.", Phase::Authenticate, kNearestWins, kRequestOnly, {}, makeForwardAuth, kNoEnd, 50},
        {"oauth2", "auth", "Access token (OAuth 2.0)", "Takes access tokens of OAuth 2.0, with scopes and binding.", Phase::Authenticate, kNearestWins, kRequestOnly, {}, makeOAuth2},
        {"oauth2-server", "auth", "Authorisation server (OAuth 2.0)", "Gives out access tokens to OAuth clients.", Phase::Authenticate, kNearestWins, kRequestOnly, {}, makeOAuth2Server, kNoEnd, -10},
        {"json-threat", "guard", "JSON threat protection", "Refuses JSON that is malformed, too large or ambiguous.", Phase::Content, kNearestWins, kRequestOnly, {}, makeJsonThreat, kNoEnd, 10},
        {"xml-threat", "guard", "XML threat protection", "Refuses XML that is malformed, too large or refers to others.", Phase::Content, kNearestWins, kRequestOnly, {}, makeXmlThreat, kNoEnd, 10},
        {"security-headers", "guard", "Security header fields", "Tells browsers how to guard what they get.", Phase::Preflight, kNearestWins, kRequestOnly, {}, makeSecurityHeaders, kNoEnd, -10},
        {"csrf", "guard", "Cross-site requests", "Refuses changes that pages of other sites ask for.", Phase::Guard, kNearestWins, kRequestOnly, {}, makeCsrf},
        {"referer", "guard", "Referring pages", "Lets requests pass or not by the page they come from.", Phase::Guard, kNearestWins, kRequestOnly, {}, makeReferer},
        {"schedule", "guard", "Schedule", "Serves requests at some times alone.", Phase::Guard, kNearestWins, kRequestOnly, {}, makeSchedule},
        {"bot", "guard", "Bots", "Refuses programs by what they call themselves.", Phase::Guard, kNearestWins, kRequestOnly, {}, makeBot},
        {"geo", "guard", "Geography", "Lets clients pass or not by where their address is.", Phase::Guard, kNearestWins, kRequestOnly, {}, makeGeo},
        {"spike-arrest", "limit", "Spike arrest", "Spaces requests evenly.", Phase::Limit, kAddsUp, kRequestOnly, {}, makeSpikeArrest, kNoEnd, 10},
        {"body-size", "guard", "Answer size", "Keeps answers that are too large from clients.", Phase::Guard, kNearestWins, kRequestOnly, {}, makeBodySize},
        {"hmac", "auth", "Signed request", "Tells callers by the signature of their request.", Phase::Authenticate, kNearestWins, kRequestOnly, {}, makeHmac},
        {"context", "transform", "Signed context", "Tells the upstream who calls, signed.", Phase::Transform, kNearestWins, kRequestOnly, {}, makeContext, kNoEnd, 50},
        {"context-keys", "transform", "Context keys", "Publishes the keys of the signed context.", Phase::Preflight, kNearestWins, kRequestOnly, {}, makeContextKeys},
        {"upstream-auth", "transform", "Upstream credentials", "Gives requests the credentials that their upstream wants.", Phase::Transform, kNearestWins, kRequestOnly, {}, makeUpstreamAuth, kNoEnd, 60},
        {"validate", "guard", "Validation", "Refuses what is not as an API's description has it.", Phase::Content, kNearestWins, kHooksResponse, {}, makeValidate, kNoEnd, 20, true},
        {"graphql-guard", "guard", "GraphQL guard", "Refuses GraphQL that asks for too much.", Phase::Content, kNearestWins, kRequestOnly, {}, makeGraphqlGuard, kNoEnd, 15},
        {"file-type", "guard", "File types", "Refuses uploads that are not what they say.", Phase::Content, kNearestWins, kRequestOnly, {}, makeFileType, kNoEnd, 15},
        {"oidc", "auth", "Log-in for browsers (OpenID Connect)", "Lets people log in with an identity provider.", Phase::Authenticate, kNearestWins, kRequestOnly, {}, makeOidc, kNoEnd, 20},
        {"ldap", "auth", "Directory (LDAP)", "Tells callers by user name and password, which a directory checks.", Phase::Authenticate, kNearestWins, kRequestOnly, {}, makeLdap, kNoEnd, 10},
        {"waf", "guard", "Web application firewall", "Refuses what the OWASP Core Rule Set takes for an attack.", Phase::Content, kNearestWins, kHooksResponse, {}, makeWaf, kHearsEnd, 30, true},
    };
    for (PolicyType& type : types) {
        type.schema = schemaOf(type);
        type.gathers = type.make == makeAuth;
        type.wantsRecord = type.family == "observe"; // by name: a place in the list above is easily mistaken
    }
    return types;
}

} // namespace

pipeline::PolicyCatalogue allPolicyTypes()
{
    static const std::vector<PolicyType> types = build();
    return types;
}

} // namespace gatehouse::policies
