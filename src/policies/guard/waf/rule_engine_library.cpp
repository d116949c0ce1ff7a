// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/waf/rule_engine_library.h"

#include <dlfcn.h>
#include <filesystem>
#include <mutex>
#include <unistd.h>

namespace gatehouse::policies {

namespace {

namespace fs = std::filesystem;

constexpr const char* kFile = "gatehouse-waf.so";
constexpr std::string_view kDeleted = " (deleted)"; // what the kernel adds when the program's file was replaced

fs::path libraryPath()
{
    std::error_code error;
    std::string program = fs::read_symlink("/proc/self/exe", error).string();
    if (program.ends_with(kDeleted))
        program.resize(program.size() - kDeleted.size());
    const fs::path at(program);
    const fs::path beside = at.parent_path() / kFile;
    return fs::exists(beside, error) ? beside : at.parent_path().parent_path() / GATEHOUSE_LIBRARY_DIRECTORY / at.filename() / kFile;
}

base::Error cannot(const std::string& why)
{
    return base::invalid("the firewall's engine can't be loaded", {{"", "the firewall's engine, libModSecurity 3, can't be loaded here (" + why + "); Debian's package libmodsecurity3 has it", 0, 0}});
}

} // namespace

base::Result<const RuleEngine*> loadRuleEngine(const std::string& path)
{
    const auto told = [] {
        const char* const text = dlerror();
        return std::string(text ? text : "unknown");
    };
    // For itself alone: nothing else of the program is to find its many libraries. All that is missing is told now, not when a request needs it.
    void* const library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return cannot(told());
    const auto give = reinterpret_cast<GiveRuleEngine>(dlsym(library, kRuleEngineSymbol));
    if (!give)
        return cannot(told());
    const RuleEngine* const engine = give(ruleEngineLayout().c_str());
    if (!engine)
        return base::invalid("the firewall's engine is of another version", {{"", path + " is of another version than the program that runs, which has to be started anew", 0, 0}});
    return engine;
}

base::Result<const RuleEngine*> loadedRuleEngine()
{
    static std::mutex mutex;
    static const RuleEngine* loaded = nullptr; // never unloaded: its library has state of the whole process
    const std::lock_guard lock(mutex);
    if (loaded)
        return loaded;
    auto engine = loadRuleEngine(libraryPath().string());
    if (engine)
        loaded = *engine;
    return engine;
}

} // namespace gatehouse::policies
