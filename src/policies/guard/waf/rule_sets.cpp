// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/waf/rule_sets.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace gatehouse::policies {

namespace {

namespace fs = std::filesystem;

constexpr size_t kMostFile = 4u << 20;

// Debian's place, then that of RPM packages.
constexpr const char* kFolders[] = {"/usr/share/modsecurity-crs/rules", "/usr/share/mod_modsecurity_crs/rules"};

bool counts(std::string_view file)
{
    // Reputation and floods are told by addresses over many requests, or by asking other hosts; what correlates afterwards only logs; and exclusions for some well-known
    // applications would be gone through in vain by every request to others.
    for (const char* without : {"REQUEST-903.", "REQUEST-910-", "REQUEST-912-", "RESPONSE-980-"}) {
        if (file.starts_with(without))
            return false;
    }
    return (file.starts_with("REQUEST-") || file.starts_with("RESPONSE-")) && file.ends_with(".conf");
}

std::vector<fs::path> filesOf(const std::string& folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        if (counts(at->path().filename().string()))
            files.push_back(at->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

// The engine leaves the carriage return at a part's header, so that the rule which captures a part's media type takes it for a piece of its charset, and each that has one was refused.
void mendPartHeaders(std::string& line)
{
    constexpr std::string_view kRule = "SecRule MULTIPART_PART_HEADERS \"@rx ^content-type";
    constexpr std::string_view kRest = "(.*)$\"";
    if (!line.starts_with(kRule))
        return;
    if (const size_t at = line.find(kRest); at != std::string::npos)
        line.replace(at, kRest.size(), "(.*?)\\s*$\"");
}

// A file's rules without the collections that last beyond a request.
std::string readRules(const fs::path& path)
{
    std::ifstream file(path);
    std::string out, line;
    while (std::getline(file, line) && out.size() < kMostFile) {
        const size_t begins = line.find_first_not_of(" \t");
        if (begins != std::string::npos && line.compare(begins, 8, "initcol:") == 0 && line.ends_with(",\\"))
            continue;
        mendPartHeaders(line);
        out += line;
        out += '\n';
    }
    return out;
}

// Another text whenever a file has changed.
std::string stampOf(const std::string& folder)
{
    std::string stamp = folder;
    for (const fs::path& file : filesOf(folder)) {
        std::error_code error;
        stamp += '\n' + file.filename().string() + ' ' + std::to_string(fs::file_size(file, error)) + ' ' + std::to_string(fs::last_write_time(file, error).time_since_epoch().count());
    }
    return stamp;
}

using Core = base::Result<std::shared_ptr<const CoreRules>>;
using Made = base::Result<std::shared_ptr<const RuleSet>>;

Core compileCore(const RuleEngine& engine, const std::string& folder)
{
    std::vector<RuleFile> files;
    for (const fs::path& path : filesOf(folder))
        files.push_back({path.string(), readRules(path)});
    if (files.empty())
        return base::invalid("the rule set is not installed", {{"/coreRules", "the OWASP Core Rule Set is not installed here; Debian's package modsecurity-crs has it", 0, 0}});
    return engine.compileCore(files);
}

} // namespace

std::string coreRulesFolder()
{
    for (const char* folder : kFolders) {
        if (!filesOf(folder).empty())
            return folder;
    }
    return {};
}

base::Result<std::shared_ptr<const RuleSet>> ruleSet(const RuleEngine& engine, const RuleSetSettings& settings, const std::string& folder, pipeline::SharedStates* states)
{
    const std::string stamp = settings.coreRules ? stampOf(folder) : std::string();
    std::shared_ptr<const CoreRules> core;
    if (settings.coreRules) {
        const auto makeCore = [&] { return std::make_shared<Core>(compileCore(engine, folder)); };
        const auto kept = states ? states->keep<Core>("waf core\n" + stamp, makeCore) : makeCore();
        if (!*kept)
            return kept->error();
        core = std::shared_ptr<const CoreRules>(kept, kept->value().get());
    }
    const auto make = [&] { return std::make_shared<Made>(engine.compile(settings, core)); };
    const auto kept = states ? states->keep<Made>("waf rules\n" + stamp + '\n' + settings.key(), make) : make();
    if (!*kept)
        return kept->error();
    return std::shared_ptr<const RuleSet>(kept, kept->value().get());
}

} // namespace gatehouse::policies
