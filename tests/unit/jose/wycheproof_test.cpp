// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// Project Wycheproof's vectors, read from beside the project where they are there: ../shared/data/wycheproof, or GATEHOUSE_TEST_DATA/wycheproof.
#include "jose/jws.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <sstream>

namespace gatehouse::jose {
namespace {

using base::Json;

constexpr AlgorithmSet kAll{Algorithm::HS256, Algorithm::HS384, Algorithm::HS512, Algorithm::RS256, Algorithm::RS384, Algorithm::RS512, Algorithm::PS256,
                            Algorithm::PS384, Algorithm::PS512, Algorithm::ES256, Algorithm::ES384, Algorithm::ES512, Algorithm::EdDSA};

// Cases that are judged otherwise, and why.
struct Otherwise {
    bool accepted;
    const char* why;
};
const std::map<std::string, std::map<int, Otherwise>> kOtherwise = {
    {"json_web_signature.json",
     {{346, {false, "the key is for PS256 and the token is of PS384: what the key is for counts, as the cases UsingPS256 and UsingPS384 want it"}},
      {350, {false, "the same"}},
      {370, {true, "byte for byte a good token: there is no padding in its payload"}},
      {372, {false, "a question mark stands in its header, which base64url does not have"}}}}};

std::filesystem::path folder()
{
    const char* const given = std::getenv("GATEHOUSE_TEST_DATA");
    return (given ? std::filesystem::path(given) : std::filesystem::path(GATEHOUSE_SOURCE_DIR).parent_path() / "shared/data") / "wycheproof";
}

base::Result<KeySet> keysOf(const Json& group)
{
    const bool isPublic = group.contains("public");
    const Json& key = isPublic ? group["public"] : group["private"];
    if (key.contains("keys"))
        return KeySet::fromJson(key, nullptr, !isPublic);
    Json list = Json::array();
    list.push_back(key);
    return KeySet::fromJson(Json{{"keys", std::move(list)}}, nullptr, !isPublic);
}

class Wycheproof : public testing::TestWithParam<const char*>
{
};

TEST_P(Wycheproof, AgreesWithEveryCase)
{
    std::ifstream file(folder() / GetParam());
    if (!file.good())
        GTEST_SKIP() << "no vectors at " << folder();
    std::stringstream text;
    text << file.rdbuf();
    const auto document = base::parseJson(text.str());
    ASSERT_TRUE(document.ok());
    int tried = 0;
    for (const Json& group : (*document)["testGroups"]) {
        const auto keys = keysOf(group);
        for (const Json& one : group["tests"]) {
            if (!one.contains("jws") || !one["jws"].is_string())
                continue;
            ++tried;
            const int id = one["tcId"].get<int>();
            const auto jws = readJws(one["jws"].get_ref<const std::string&>());
            const bool accepted = keys.ok() && jws.ok() && verify(*jws, *keys, kAll) == Verified::Yes;
            bool expected = one["result"] == "valid";
            if (const auto of = kOtherwise.find(GetParam()); of != kOtherwise.end() && of->second.contains(id))
                expected = of->second.at(id).accepted;
            EXPECT_EQ(accepted, expected) << id << ' ' << base::stringAt(group, "comment") << ' ' << base::stringAt(one, "comment");
        }
    }
    EXPECT_GT(tried, 0);
    RecordProperty("cases", tried);
}

INSTANTIATE_TEST_SUITE_P(Vectors, Wycheproof, testing::Values("json_web_signature.json", "json_web_key.json", "json_web_crypto.json"), [](const auto& info) {
    const std::string name = info.param;
    return name.substr(0, name.find('.'));
});

} // namespace
} // namespace gatehouse::jose
