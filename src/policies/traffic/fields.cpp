// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/fields.h"

#include "pipeline/header_rules.h"

#include <algorithm>
#include <cmath>

namespace gatehouse::policies {

using base::Json;

namespace {

bool isToken(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
}

} // namespace

std::chrono::nanoseconds durationField(const Json& config, const std::string& name, std::chrono::nanoseconds fallback, std::chrono::nanoseconds least,
                                       std::chrono::nanoseconds most, std::vector<base::Problem>& problems)
{
    if (!config.is_object() || !config.contains(name))
        return fallback;
    const auto read = base::durationFrom(config[name]);
    if (!read) {
        problems.push_back({'/' + name, read.error().text()});
        return fallback;
    }
    if (*read < least || *read > most) {
        problems.push_back({'/' + name, "from " + base::durationText(least) + " to " + base::durationText(most)});
        return fallback;
    }
    return *read;
}

int64_t countField(const Json& config, const std::string& name, int64_t fallback, int64_t least, int64_t most, std::vector<base::Problem>& problems)
{
    const int64_t value = base::intAt(config, name, fallback);
    if (value >= least && value <= most)
        return value;
    problems.push_back({'/' + name, "from " + std::to_string(least) + " to " + std::to_string(most)});
    return fallback;
}

double numberField(const Json& config, const std::string& name, double fallback, double least, double most, std::vector<base::Problem>& problems)
{
    const double value = base::numberAt(config, name, fallback);
    if (std::isfinite(value) && value >= least && value <= most)
        return value;
    problems.push_back({'/' + name, "from " + base::toText(Json(least)) + " to " + base::toText(Json(most))});
    return fallback;
}

uint64_t sizeField(const Json& config, const std::string& name, uint64_t fallback, uint64_t least, uint64_t most, std::vector<base::Problem>& problems)
{
    if (!config.is_object() || !config.contains(name))
        return fallback;
    const auto read = base::sizeFrom(config[name]);
    if (!read) {
        problems.push_back({'/' + name, read.error().text()});
        return fallback;
    }
    if (*read < least || *read > most) {
        problems.push_back({'/' + name, "from " + base::sizeText(least) + " to " + base::sizeText(most)});
        return fallback;
    }
    return *read;
}

std::string textField(const Json& config, const std::string& name, std::vector<base::Problem>& problems)
{
    std::string text = base::stringAt(config, name);
    if (const std::string wrong = pipeline::headerValueProblem(text); !wrong.empty()) {
        problems.push_back({'/' + name, wrong});
        text.clear();
    }
    return text;
}

std::string nameField(const Json& config, const std::string& name, std::vector<base::Problem>& problems)
{
    std::string text = base::stringAt(config, name);
    if (!text.empty() && !isToken(text)) {
        problems.push_back({'/' + name, "not the name of a header field"});
        text.clear();
    }
    return text;
}

std::vector<std::string> textsField(const Json& config, const std::string& name, std::vector<base::Problem>& problems)
{
    std::vector<std::string> out;
    const Json& list = base::memberAt(config, name);
    for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
        const std::string text = list[i].is_string() ? list[i].get<std::string>() : std::string();
        const std::string wrong = text.empty() ? "a text" : pipeline::headerValueProblem(text);
        if (wrong.empty())
            out.push_back(text);
        else
            problems.push_back({'/' + name + '/' + std::to_string(i), wrong});
    }
    return out;
}

} // namespace gatehouse::policies
