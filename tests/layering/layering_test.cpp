// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// The house's structure as a test: what src/layers.txt allows, and nothing else.
#include <filesystem>
#include <fstream>
#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

constexpr size_t kMaxLines = 800;
const fs::path kRoot = GATEHOUSE_SOURCE_DIR;

struct Include {
    fs::path file;
    int line;
    std::string target;
};

std::map<std::string, std::set<std::string>> readLayers()
{
    std::map<std::string, std::set<std::string>> layers;
    std::ifstream in(kRoot / "src/layers.txt");
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#')
            continue;
        std::istringstream words(line);
        std::string folder, arrow, other;
        words >> folder >> arrow;
        EXPECT_EQ(arrow, "->") << line;
        auto& allowed = layers[folder];
        while (words >> other)
            allowed.insert(other);
    }
    return layers;
}

std::vector<fs::path> sourcesBelow(const fs::path& folder)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp")
            files.push_back(entry.path());
    }
    return files;
}

std::string folderOf(const fs::path& file)
{
    return fs::relative(file, kRoot / "src").begin()->string();
}

std::vector<Include> includesOf(const fs::path& file)
{
    std::vector<Include> found;
    std::ifstream in(file);
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        const size_t hash = line.find_first_not_of(" \t");
        if (hash == std::string::npos || line.compare(hash, 9, "#include ") != 0)
            continue;
        const size_t begin = line.find_first_of("\"<");
        const size_t end = line.find_first_of("\">", begin + 1);
        if (begin != std::string::npos && end != std::string::npos)
            found.push_back({file, number, line.substr(begin + 1, end - begin - 1)});
    }
    return found;
}

std::string place(const Include& include)
{
    return fs::relative(include.file, kRoot).string() + ":" + std::to_string(include.line) + ": " + include.target;
}

TEST(Layering, IncludesStayWithinTheLayers)
{
    const auto layers = readLayers();
    ASSERT_FALSE(layers.empty());
    for (const fs::path& file : sourcesBelow(kRoot / "src")) {
        const std::string folder = folderOf(file);
        ASSERT_TRUE(layers.contains(folder)) << folder << " is not in layers.txt";
        for (const Include& include : includesOf(file)) {
            EXPECT_EQ(include.target.find("../"), std::string::npos) << place(include);
            const std::string target = include.target.substr(0, include.target.find('/'));
            if (include.target.find('/') == std::string::npos || !layers.contains(target) || target == folder)
                continue;
            EXPECT_TRUE(layers.at(folder).contains(target)) << place(include) << ": " << folder << " may not include " << target;
        }
    }
}

TEST(Layering, TheFoldersFormNoCircle)
{
    const auto layers = readLayers();
    std::map<std::string, int> state;
    std::function<void(const std::string&)> visit = [&](const std::string& folder) {
        ASSERT_NE(state[folder], 1) << "circle through " << folder;
        if (state[folder] == 2)
            return;
        state[folder] = 1;
        for (const std::string& below : layers.at(folder)) {
            ASSERT_TRUE(layers.contains(below)) << folder << " -> " << below;
            visit(below);
        }
        state[folder] = 2;
    };
    for (const auto& [folder, allowed] : layers)
        visit(folder);
}

TEST(Layering, PolicyFamiliesDoNotKnowEachOther)
{
    const fs::path policies = kRoot / "src/policies";
    for (const fs::path& file : sourcesBelow(policies)) {
        const fs::path relative = fs::relative(file, policies);
        if (std::distance(relative.begin(), relative.end()) < 2)
            continue; // the registry knows all of them
        const std::string family = relative.begin()->string();
        for (const Include& include : includesOf(file)) {
            if (include.target.rfind("policies/", 0) != 0)
                continue;
            const std::string other = include.target.substr(9, include.target.find('/', 9) - 9);
            EXPECT_TRUE(other == family) << place(include);
        }
    }
}

TEST(Layering, TheEngineKnowsNoQt)
{
    const std::set<std::string> qt = {"drivers", "cli", "console"};
    for (const fs::path& file : sourcesBelow(kRoot / "src")) {
        const std::string folder = folderOf(file);
        if (qt.contains(folder) || folder == "apps")
            continue;
        for (const Include& include : includesOf(file))
            EXPECT_FALSE(include.target.size() > 1 && include.target[0] == 'Q' && std::isupper(static_cast<unsigned char>(include.target[1]))) << place(include);
    }
}

TEST(Layering, FilesStaySmallAndSayTheirLicence)
{
    const std::set<std::string> gpl = {"drivers", "cli", "console"};
    for (const char* top : {"src", "tests"}) {
        for (const fs::path& file : sourcesBelow(kRoot / top)) {
            std::ifstream in(file);
            size_t lines = 0;
            std::string head;
            for (std::string line; std::getline(in, line); ++lines) {
                if (lines < 2)
                    head += line + '\n';
            }
            const std::string name = fs::relative(file, kRoot).string();
            EXPECT_LE(lines, kMaxLines) << name;
            EXPECT_NE(head.find("SPDX-FileCopyrightText: "), std::string::npos) << name;
            EXPECT_NE(head.find("SPDX-License-Identifier: "), std::string::npos) << name;
            if (std::string(top) == "src" && folderOf(file) != "apps") {
                const char* licence = gpl.contains(folderOf(file)) ? "GPL-3.0-or-later" : "Apache-2.0";
                EXPECT_NE(head.find(licence), std::string::npos) << name << " should be " << licence;
            }
        }
    }
}

} // namespace
