// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/geo/geo_database.h"
#include "support/geo_database_maker.h"
#include "unit/policies/policy_fixture.h"

#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace gatehouse::policies {
namespace {

using test::GeoDatabaseMaker;

std::string sample()
{
    GeoDatabaseMaker maker;
    maker.add("192.0.2.0/24", {"DE", "EU", 0});
    maker.add("192.0.2.128/25", {"FR", "EU", 0});
    maker.add("198.51.100.0/24", {"US", "NA", 64500});
    maker.add("203.0.113.7/32", {"", "OC", 0});
    maker.add("2001:db8::/32", {"CH", "EU", 64501});
    return maker.bytes();
}

class GeoTest : public PolicyTest
{
protected:
    GeoTest() : m_folder(std::filesystem::temp_directory_path() / ("gatehouse-geo-" + std::to_string(::getpid()) + '-' + testing::UnitTest::GetInstance()->current_test_info()->name()))
    {
        std::filesystem::create_directories(m_folder);
        write(sample());
    }
    ~GeoTest() override { std::filesystem::remove_all(m_folder); }

    std::string path() const { return (m_folder / "x.mmdb").string(); }
    // By another name first, as whoever updates such a file does.
    void write(const std::string& bytes)
    {
        std::ofstream(m_folder / "new", std::ios::binary) << bytes;
        std::filesystem::rename(m_folder / "new", path());
    }
    std::string with(const std::string& rest) const { return "{\"database\": \"" + path() + "\"" + (rest.empty() ? "" : ", " + rest) + "}"; }

    const std::filesystem::path m_folder;
};

TEST_F(GeoTest, ADatabaseTellsCountryContinentAndOperator)
{
    const auto data = GeoData::fromBytes(sample());
    ASSERT_TRUE(data.ok()) << data.error().text();
    const auto find = [&](const char* address) {
        GeoFacts facts;
        data->find(*net::IpAddress::parse(address), facts);
        const auto text = [](const std::array<char, 2>& code) { return code[0] == 0 ? std::string("-") : std::string(code.begin(), code.end()); };
        return text(facts.country) + ' ' + text(facts.continent) + ' ' + std::to_string(facts.asn);
    };
    EXPECT_EQ(find("192.0.2.1"), "DE EU 0");
    EXPECT_EQ(find("192.0.2.129"), "FR EU 0");
    EXPECT_EQ(find("::ffff:192.0.2.129"), "FR EU 0") << "mapped";
    EXPECT_EQ(find("198.51.100.9"), "US NA 64500");
    EXPECT_EQ(find("203.0.113.7"), "- OC 0");
    EXPECT_EQ(find("203.0.113.8"), "- - 0");
    EXPECT_EQ(find("2001:db8::1"), "CH EU 64501");
    EXPECT_EQ(find("2001:db9::1"), "- - 0");
    EXPECT_EQ(find("10.0.0.1"), "- - 0");
}

TEST_F(GeoTest, BrokenDatabasesAreRefusedAndHarmNobody)
{
    const std::string whole = sample();
    EXPECT_FALSE(GeoData::fromBytes("").ok());
    EXPECT_FALSE(GeoData::fromBytes("no database").ok());
    for (size_t size = 0; size < whole.size(); size += 7) {
        if (const auto data = GeoData::fromBytes(whole.substr(0, size)); data.ok()) {
            GeoFacts facts;
            data->find(*net::IpAddress::parse("192.0.2.1"), facts);
        }
    }
    for (size_t at = 0; at < whole.size(); ++at) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0xff);
        if (const auto data = GeoData::fromBytes(changed); data.ok()) {
            for (const char* address : {"192.0.2.1", "198.51.100.9", "2001:db8::1"}) {
                GeoFacts facts;
                data->find(*net::IpAddress::parse(address), facts);
                EXPECT_TRUE(facts.country[0] == 0 || (facts.country[0] >= 'A' && facts.country[0] <= 'Z'));
            }
        }
    }
}

TEST_F(GeoTest, AChangedFileIsReadAnewAndABrokenOneIsNot)
{
    const auto database = GeoDatabase::open(path(), nullptr);
    const auto country = [&] {
        GeoFacts facts;
        database->data()->find(*net::IpAddress::parse("192.0.2.1"), facts);
        return std::string(facts.country.begin(), facts.country.end());
    };
    ASSERT_NE(database->data(), nullptr);
    EXPECT_EQ(country(), "DE");
    EXPECT_FALSE(database->refresh()) << "nothing changed";
    write("broken");
    EXPECT_FALSE(database->refresh());
    EXPECT_EQ(country(), "DE");
    EXPECT_NE(database->fault(), "");
    GeoDatabaseMaker maker;
    maker.add("192.0.2.0/24", {"AT", "EU", 0});
    write(maker.bytes());
    EXPECT_TRUE(database->refresh());
    EXPECT_EQ(country(), "AT");
    EXPECT_EQ(database->fault(), "");
    std::filesystem::remove(path());
    EXPECT_FALSE(database->refresh());
    EXPECT_EQ(country(), "AT");
    write(sample());
    EXPECT_TRUE(database->refresh());
    EXPECT_EQ(country(), "DE");
    // Cut while it is in use: a mapping of the file would end the process.
    std::filesystem::resize_file(path(), 1);
    EXPECT_EQ(country(), "DE");
}

TEST_F(GeoTest, DenyBeforeAllowBeforeTheRest)
{
    use("geo", with(R"("allow": ["continent:EU", "AS64500"], "deny": ["FR"])"));
    EXPECT_EQ(sendFrom("192.0.2.1"), 0);
    EXPECT_EQ(sendFrom("192.0.2.200"), 403) << "France";
    EXPECT_EQ(code(), "geo.denied");
    EXPECT_EQ(sendFrom("198.51.100.1"), 0) << "by its operator";
    EXPECT_EQ(sendFrom("203.0.113.7"), 403) << "another continent";
    EXPECT_EQ(sendFrom("10.0.0.1"), 403) << "not known";
    EXPECT_EQ(sendFrom("2001:db8::5"), 0);
    use("geo", with(R"("allow": ["CH"], "unknown": "allow")"));
    EXPECT_EQ(sendFrom("10.0.0.1"), 0);
    EXPECT_EQ(sendFrom("192.0.2.1"), 403);
    use("geo", with(R"("deny": ["US"])"));
    EXPECT_EQ(sendFrom("198.51.100.1"), 403);
    EXPECT_EQ(sendFrom("192.0.2.1"), 0);
    EXPECT_EQ(sendFrom("10.0.0.1"), 0);
    use("geo", with(R"("deny": ["US"], "unknown": "deny")"));
    EXPECT_EQ(sendFrom("10.0.0.1"), 403);
    use("geo", with(R"("deny": ["US"])"), pipeline::Mode::Report);
    EXPECT_EQ(sendFrom("198.51.100.1"), 0);
    EXPECT_EQ(m_reported.size(), 1u);
}

TEST_F(GeoTest, TwoDatabasesAddUp)
{
    GeoDatabaseMaker operators;
    operators.add("192.0.2.0/24", {"", "", 64999});
    std::ofstream(m_folder / "asn.mmdb", std::ios::binary) << operators.bytes();
    use("geo", with("\"operatorDatabase\": \"" + (m_folder / "asn.mmdb").string() + R"(", "allow": ["EU"], "deny": ["AS64999"], "default": "allow")"));
    EXPECT_EQ(sendFrom("192.0.2.1"), 403);
    EXPECT_EQ(sendFrom("2001:db8::1"), 0);
}

TEST_F(GeoTest, ExpressionsSpeakOfThePlace)
{
    use("geo", with(""));
    add("access", R"json({"rules": [{"name": "near", "when": "geo.country == 'DE' && geo.continent == 'EU' || geo.asn == 64500", "effect": "allow"}]})json", pipeline::Mode::Enforce, "rules");
    EXPECT_EQ(sendFrom("192.0.2.1"), 0);
    EXPECT_EQ(sendFrom("198.51.100.1"), 0);
    EXPECT_EQ(sendFrom("192.0.2.200"), 403);
    EXPECT_EQ(sendFrom("10.0.0.1"), 403);
    use("access", R"json({"rules": [{"name": "nowhere", "when": "geo.country == '' && geo.asn == 0", "effect": "allow"}]})json");
    EXPECT_EQ(send(), 0) << "nobody told";
}

TEST_F(GeoTest, WithoutAReadableDatabaseNobodyPasses)
{
    use("geo", "{\"database\": \"/nonexistent/x.mmdb\", \"deny\": [\"US\"]}");
    EXPECT_EQ(send(), 503);
    EXPECT_EQ(code(), "geo.unread");
    EXPECT_EQ(m_context.answer().detail.find("nonexistent"), std::string::npos);
    use("geo", "{\"database\": \"/nonexistent/x.mmdb\", \"deny\": [\"US\"], \"unread\": \"allow\"}");
    EXPECT_EQ(send(), 0);
}

TEST_F(GeoTest, MistakesAreShownWithTheirPlace)
{
    for (const char* wrong : {"de", "DEU", "continent:XX", "continent:eu", "ASX", "AS0", "AS-1", "AS99999999999", "64500"})
        EXPECT_EQ(refusedAt("geo", with("\"allow\": [\"DE\", \"" + std::string(wrong) + "\"]")).pointer, "/allow/1") << wrong;
    EXPECT_EQ(refusedAt("geo", R"({"allow": ["DE"]})").pointer, "/database");
    EXPECT_EQ(refusedAt("geo", R"({"database": "x.mmdb"})").pointer, "/database");
}

} // namespace
} // namespace gatehouse::policies
