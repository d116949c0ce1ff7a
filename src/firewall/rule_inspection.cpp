// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "firewall/rule_inspection.h"

#include "base/bytes.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <modsecurity/rule_message.h>
#include <modsecurity/transaction.h>

namespace gatehouse::firewall {

namespace {

using modsecurity::Transaction;
using policies::Finding;
using policies::RuleMatch;

constexpr size_t kMostMatches = 20;
constexpr size_t kMostMessage = 200;
constexpr size_t kMostVariable = 100;

int64_t threadCpuNs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<int64_t>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

// For traces and logs: names of arguments come from clients.
std::string shown(std::string_view text, size_t most)
{
    std::string out;
    for (const char c : text.substr(0, most))
        out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? '?' : c;
    if (!base::isValidUtf8(out))
        std::replace_if(out.begin(), out.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }, '?');
    return out;
}

// "ARGS:item": where something was found. Names of arguments are the caller's to choose: one that is no ordinary name is a part of the attack itself, and not said again.
std::string shownPlace(std::string_view place)
{
    const size_t colon = place.find(':');
    const std::string_view name = colon == std::string_view::npos ? std::string_view() : place.substr(colon + 1);
    const bool isOrdinary = std::all_of(name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) || c == '_' || c == '-' || c == '.' || c == '[' || c == ']' || c == '$' || c == '/'; });
    return isOrdinary ? shown(place, kMostVariable) : std::string(place.substr(0, colon)) + ":…";
}

void hide(std::string& text, const std::string& secret)
{
    if (secret.size() < 3)
        return;
    for (size_t at = 0; (at = text.find(secret, at)) != std::string::npos; at += 3)
        text.replace(at, secret.size(), "***");
}

// Whether a form in parts is one that others may divide in another way. A boundary in quotes, which many programs send, is not.
bool isAmbiguous(const Transaction& form)
{
    for (const modsecurity::AnchoredVariable* flag :
         {&form.m_variableMultipartBoundaryWhiteSpace, &form.m_variableMultipartDataBefore, &form.m_variableMultipartDataAfter, &form.m_variableMultipartHeaderFolding, &form.m_variableMultipartInvalidHeaderFolding,
          &form.m_variableMultipartLFLine, &form.m_variableMultipartCrlfLFLines, &form.m_variableMultipartMissingSemicolon, &form.m_variableMultipartInvalidQuoting, &form.m_variableMultipartInvalidPart,
          &form.m_variableMultipartFileLimitExceeded, &form.m_variableMultipartUnmatchedBoundary}) {
        if (flag->m_value == "1")
            return true;
    }
    return false;
}

// The number of the message's rule, which versions of the engine keep in different places.
template <class Message>
int ruleOf(const Message& message)
{
    if constexpr (requires { message.m_ruleId; })
        return static_cast<int>(message.m_ruleId);
    else if constexpr (requires { message.m_rule.m_ruleId; })
        return static_cast<int>(message.m_rule.m_ruleId);
    else
        return static_cast<int>(message.getRuleId());
}

} // namespace

struct RuleInspection::Engine {
    Engine(const CompiledRules& rules, std::string id, RuleInspection& owner) : requestId(std::move(id)), transaction(&library(), &rules.rules(), requestId.data(), &owner) {}
    std::string requestId; // the engine copies it, from a text that isn't const
    Transaction transaction;
};

RuleInspection::RuleInspection(std::shared_ptr<const CompiledRules> rules, std::string_view requestId) : m_rules(std::move(rules))
{
    const int64_t began = threadCpuNs();
    try {
        m_engine = std::make_unique<Engine>(*m_rules, std::string(requestId), *this);
    } catch (const std::exception&) {
        m_engine.reset(); // run() tells
    }
    m_cpuNs += threadCpuNs() - began;
}

RuleInspection::~RuleInspection() = default;

void RuleInspection::onMatch(void* inspection, const void* message)
{
    auto& self = *static_cast<RuleInspection*>(inspection);
    const auto& said = *static_cast<const modsecurity::RuleMessage*>(message);
    const int rule = ruleOf(said);
    const auto known = std::find_if(self.m_matches.begin(), self.m_matches.end(), [&](const RuleMatch& one) { return one.rule == rule; });
    if (known != self.m_matches.end()) {
        ++known->more;
        return;
    }
    if (self.m_matches.size() == kMostMatches) {
        ++self.m_more;
        return;
    }
    const Transaction& transaction = self.m_engine->transaction;
    RuleMatch match;
    match.rule = rule;
    match.message = said.m_message;
    hide(match.message, transaction.m_variableMatchedVar.m_value);
    match.message = shown(match.message, kMostMessage);
    match.variable = shownPlace(transaction.m_variableMatchedVarName.m_value);
    self.m_matches.push_back(std::move(match));
}

int RuleInspection::variable(const char* name) const
{
    const auto value = m_engine->transaction.m_collections.m_tx_collection->resolveFirst(name);
    int number = 0;
    if (value)
        std::from_chars(value->data(), value->data() + value->size(), number);
    return number;
}

int RuleInspection::score(bool inbound) const
{
    // Versions 3 and 4 of the core rules.
    return inbound ? std::max(variable("anomaly_score"), variable("blocking_inbound_anomaly_score")) : std::max(variable("outbound_anomaly_score"), variable("blocking_outbound_anomaly_score"));
}

bool RuleInspection::intervened(Finding& finding)
{
    modsecurity::ModSecurityIntervention it{};
    it.status = 200;
    const bool is = m_engine->transaction.intervention(&it) && it.disruptive != 0;
    std::free(it.url);
    std::free(it.log);
    if (is) {
        finding.outcome = Finding::Outcome::Block;
        finding.status = it.status >= 400 && it.status < 600 ? it.status : 0;
        // The engine does not call for the rule that refuses. That one of the core rules' sums refuses says nothing.
        const auto& messages = m_engine->transaction.m_rulesMessages;
        if (!messages.empty() && !policies::isKeyRule(ruleOf(messages.back())))
            onMatch(this, &messages.back());
    }
    return is;
}

template <class Call>
Finding RuleInspection::run(Call call)
{
    const int64_t began = threadCpuNs();
    Finding finding;
    // What the engine throws is not known; whatever it is, the request has not been looked at.
    try {
        if (m_engine) {
            call(m_engine->transaction, finding);
            finding.score = score(!m_responds);
        } else {
            finding.outcome = Finding::Outcome::Failed;
        }
    } catch (const std::exception&) {
        finding.outcome = Finding::Outcome::Failed;
    }
    m_cpuNs += threadCpuNs() - began;
    return finding;
}

Finding RuleInspection::request(const Request& request)
{
    return run([&](Transaction& transaction, Finding& finding) {
        transaction.processConnection(request.client.c_str(), 0, "0.0.0.0", 0);
        transaction.processURI(request.target.c_str(), request.method.c_str(), request.version.c_str());
        bool saysHost = false;
        for (const auto& [name, value] : request.fields) {
            transaction.addRequestHeader(bytesOf(name), name.size(), bytesOf(value), value.size());
            saysHost |= base::equalsIgnoreCase(name, "host");
        }
        if (!saysHost && !request.host.empty())
            transaction.addRequestHeader("Host", request.host);
        // Most rules look at each of them: so many are bounded before any does.
        const auto isTooMany = [&] { return transaction.m_variableArgs.size() + transaction.m_variableRequestCookies.size() > m_rules->maxArguments(); };
        if (isTooMany()) {
            finding.outcome = Finding::Outcome::TooManyArguments;
            return;
        }
        // As rules would say it; before the first phase, whose rules ask for it.
        const auto reads = [&](Transaction::RequestBodyType type, const char* name, Transaction::RequestBodyType processor) {
            transaction.m_requestBodyType = type;
            transaction.m_requestBodyProcessor = processor;
            transaction.m_variableReqbodyProcessor.set(name, 0);
        };
        switch (request.body) {
        case Body::None: // also where there is one that is not looked at, whatever its type
        case Body::Other: reads(Transaction::UnknownFormat, "", Transaction::UnknownFormat); break;
        case Body::Form:
        case Body::Text: reads(Transaction::WWWFormUrlEncoded, "URLENCODED", Transaction::UnknownFormat); break;
        case Body::Multipart: reads(Transaction::MultiPartRequestBody, "MULTIPART", Transaction::UnknownFormat); break;
        case Body::Json: reads(Transaction::UnknownFormat, "JSON", Transaction::JSONRequestBody); break;
        case Body::Xml: reads(Transaction::UnknownFormat, "XML", Transaction::XMLRequestBody); break;
        }
        for (const int rule : request.withoutRules)
            transaction.m_ruleRemoveById.push_back(rule);
        transaction.processRequestHeaders();
        if (intervened(finding))
            return;
        if (request.body != Body::None)
            transaction.appendRequestBody(bytesOf(request.bytes), request.bytes.size());
        transaction.processRequestBody();
        if (intervened(finding))
            return;
        if (isTooMany())
            finding.outcome = Finding::Outcome::TooManyArguments;
        else if (request.body != Body::None && !request.isPart && (transaction.m_variableReqbodyError.m_value == "1" || (request.body == Body::Multipart && isAmbiguous(transaction))))
            finding.outcome = Finding::Outcome::Malformed;
    });
}

Finding RuleInspection::responseHead(int status, const Fields& fields, const std::string& version)
{
    m_responds = true;
    return run([&](Transaction& transaction, Finding& finding) {
        for (const auto& [name, value] : fields)
            transaction.addResponseHeader(bytesOf(name), name.size(), bytesOf(value), value.size());
        transaction.processResponseHeaders(status, "HTTP/" + version);
        intervened(finding);
    });
}

Finding RuleInspection::responseBody(std::string_view bytes)
{
    return run([&](Transaction& transaction, Finding& finding) {
        transaction.appendResponseBody(bytesOf(bytes), bytes.size());
        transaction.processResponseBody();
        intervened(finding);
    });
}

} // namespace gatehouse::firewall
