// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/admin/api_test_case.h"

#include <set>

namespace gatehouse::admin {

using base::Json;

class OpenApi : public ApiTestCase
{
protected:
    // Every {"$ref": "#/…"} leads somewhere.
    static void checkReferences(const Json& document, const Json& value, std::set<std::string>& missing)
    {
        for (const auto& [name, member] : value.items()) {
            if (name == "$ref" && member.is_string()) {
                const std::string target = member.get<std::string>();
                if (!target.starts_with('#') || !base::atPointer(document, target.substr(1)))
                    missing.insert(target);
            } else if (member.is_structured()) {
                checkReferences(document, member, missing);
            }
        }
    }
};

TEST_F(OpenApi, isCompleteAndConsistent)
{
    const Json document = get("/v1/openapi.json").json();
    EXPECT_EQ(document["openapi"], "3.1.0");
    EXPECT_TRUE(document["info"].contains("title"));
    std::set<std::string> missing;
    checkReferences(document, document, missing);
    EXPECT_TRUE(missing.empty()) << *missing.begin();

    std::set<std::string> operations;
    for (const auto& [path, item] : document["paths"].items()) {
        std::set<std::string> captures;
        for (size_t at = 0; (at = path.find('{', at)) != std::string::npos; ++at)
            captures.insert(path.substr(at + 1, path.find('}', at) - at - 1));
        for (const auto& [method, operation] : item.items()) {
            EXPECT_TRUE(operations.insert(operation["operationId"].get<std::string>()).second) << operation["operationId"];
            EXPECT_TRUE(operation["responses"].contains("default"));
            std::set<std::string> declared;
            for (const Json& parameter : operation["parameters"]) {
                if (parameter["in"] == "path") {
                    EXPECT_EQ(parameter["required"], true);
                    declared.insert(parameter["name"].get<std::string>());
                }
            }
            EXPECT_EQ(declared, captures) << method << ' ' << path;
        }
    }
    for (const char* path : {"/v1/status", "/v1/tenants/{tenant}/services/{id}", "/v1/policies/{id}", "/v1/config", "/v1/revisions/{from}...{to}", "/metrics"})
        EXPECT_TRUE(document["paths"].contains(path)) << path;
    EXPECT_TRUE(document["components"]["schemas"].contains("PolicyConfigRateLimit"));
    EXPECT_TRUE(document["components"]["schemas"].contains("Service"));
}

TEST_F(OpenApi, schemasOfEveryKind)
{
    const Json list = get("/v1/schemas").json();
    EXPECT_EQ(list["resources"].size(), 11u);
    for (const Json& kind : list["resources"]) {
        const Reply reply = get("/v1/schemas/" + kind.get<std::string>());
        EXPECT_EQ(reply.status, 200);
        EXPECT_EQ(reply.json()["type"], "object") << kind;
    }
    EXPECT_EQ(list["policies"][0]["kind"], "rate-limit");
    EXPECT_EQ(list["policies"][0]["phase"], "limit");
    EXPECT_EQ(get(list["policies"][0]["schema"].get<std::string>()).json()["title"], "Rate limit");
    EXPECT_EQ(get("/v1/schemas/nonsense").status, 404);
    EXPECT_EQ(get("/v1/schemas/policies/nonsense").status, 404);
}

} // namespace gatehouse::admin
