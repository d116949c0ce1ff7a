// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// The sets of policies that the console offers (resources/bundles): what is in them can be made.
#include "unit/policies/policy_fixture.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace gatehouse::policies {
namespace {

class Bundles : public PolicyTest
{
};

TEST_F(Bundles, HavePoliciesThatCanBeMade)
{
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(GATEHOUSE_SOURCE_DIR) / "resources/bundles")) {
        std::ifstream file(entry.path());
        std::stringstream text;
        text << file.rdbuf();
        const base::Json bundle = json(text.str());
        EXPECT_EQ(base::stringAt(bundle, "id") + ".json", entry.path().filename().string());
        std::set<std::string> kinds;
        for (const base::Json& part : bundle["policies"]) {
            const std::string kind = base::stringAt(part, "kind");
            EXPECT_TRUE(kinds.insert(kind).second) << entry.path() << ' ' << kind << " twice";
            const auto made = make(kind, base::toText(part["config"]));
            EXPECT_TRUE(made.ok()) << entry.path() << ' ' << kind << (made ? "" : ": " + made.error().text());
        }
        ++files;
    }
    EXPECT_EQ(files, 4);
}

} // namespace
} // namespace gatehouse::policies
