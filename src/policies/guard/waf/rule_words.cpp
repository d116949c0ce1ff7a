// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/waf/rule_words.h"

#include "base/bytes.h"

#include <algorithm>
#include <iterator>

namespace gatehouse::policies {

namespace {

using Value = RuleAction::Value;

// Without ENV (the program's environment), collections that last (IP, GLOBAL, SESSION, USER, RESOURCE) and what only is there with files (FILES_TMPNAMES).
constexpr std::string_view kVariables[] = {
    "ARGS", "ARGS_COMBINED_SIZE", "ARGS_GET", "ARGS_GET_NAMES", "ARGS_NAMES", "ARGS_POST", "ARGS_POST_NAMES", "FILES", "FILES_COMBINED_SIZE", "FILES_NAMES", "FILES_SIZES",
    "MATCHED_VAR", "MATCHED_VARS", "MATCHED_VARS_NAMES", "MATCHED_VAR_NAME", "MULTIPART_FILENAME", "MULTIPART_NAME", "MULTIPART_PART_HEADERS", "MULTIPART_STRICT_ERROR",
    "MULTIPART_UNMATCHED_BOUNDARY", "QUERY_STRING", "REMOTE_ADDR", "REQBODY_ERROR", "REQBODY_PROCESSOR", "REQUEST_BASENAME", "REQUEST_BODY", "REQUEST_BODY_LENGTH",
    "REQUEST_COOKIES", "REQUEST_COOKIES_NAMES", "REQUEST_FILENAME", "REQUEST_HEADERS", "REQUEST_HEADERS_NAMES", "REQUEST_LINE", "REQUEST_METHOD", "REQUEST_PROTOCOL",
    "REQUEST_URI", "REQUEST_URI_RAW", "RESPONSE_BODY", "RESPONSE_CONTENT_LENGTH", "RESPONSE_CONTENT_TYPE", "RESPONSE_HEADERS", "RESPONSE_HEADERS_NAMES", "RESPONSE_PROTOCOL",
    "RESPONSE_STATUS", "TIME", "TIME_DAY", "TIME_HOUR", "TIME_MIN", "TIME_MON", "TIME_WDAY", "TIME_YEAR", "TX", "UNIQUE_ID", "URLENCODED_ERROR", "XML"};

// Without what reads files (inspectFile, pmFromFile, ipMatchFromFile, fuzzyHash, validateSchema, validateDTD, geoLookup) or asks other hosts (rbl, gsbLookup).
constexpr std::string_view kOperators[] = {"beginsWith", "contains", "containsWord", "detectSQLi", "detectXSS", "endsWith", "eq", "ge", "gt", "ipMatch", "le", "lt", "noMatch", "pm",
                                           "rx", "streq", "strmatch", "unconditionalMatch", "validateByteRange", "validateUrlEncoding", "validateUtf8Encoding", "verifyCC", "within"};

// Without exec, initcol, setenv, setuid, setsid, setrsc, expirevar, redirect, proxy, pause, append, prepend and the rest.
constexpr RuleAction kActions[] = {
    {"accuracy", Value::Number}, {"allow", Value::Allow}, {"auditlog", Value::None}, {"block", Value::None}, {"capture", Value::None}, {"chain", Value::None},
    {"ctl", Value::Control}, {"deny", Value::None}, {"id", Value::Id}, {"log", Value::None}, {"logdata", Value::Text}, {"maturity", Value::Number}, {"msg", Value::Plain},
    {"multiMatch", Value::None}, {"noauditlog", Value::None}, {"nolog", Value::None}, {"pass", Value::None}, {"phase", Value::Phase}, {"rev", Value::Word},
    {"setvar", Value::SetVar}, {"severity", Value::Word}, {"skip", Value::Number}, {"skipAfter", Value::Word}, {"status", Value::Status}, {"t", Value::Word},
    {"tag", Value::Word}, {"ver", Value::Word}};

constexpr std::string_view kControls[] = {"ruleRemoveById", "ruleRemoveByTag", "ruleRemoveTargetById", "ruleRemoveTargetByTag"};

} // namespace

bool isRuleVariable(std::string_view upperCase)
{
    return std::find(std::begin(kVariables), std::end(kVariables), upperCase) != std::end(kVariables);
}

std::string_view ruleOperator(std::string_view name)
{
    const auto found = std::find_if(std::begin(kOperators), std::end(kOperators), [&](std::string_view known) { return base::equalsIgnoreCase(known, name); });
    return found == std::end(kOperators) ? std::string_view() : *found;
}

const RuleAction* ruleAction(std::string_view name)
{
    const auto found = std::find_if(std::begin(kActions), std::end(kActions), [&](const RuleAction& known) { return base::equalsIgnoreCase(known.name, name); });
    return found == std::end(kActions) ? nullptr : found;
}

bool isRuleControl(std::string_view name)
{
    return std::any_of(std::begin(kControls), std::end(kControls), [&](std::string_view known) { return base::equalsIgnoreCase(known, name); });
}

} // namespace gatehouse::policies
