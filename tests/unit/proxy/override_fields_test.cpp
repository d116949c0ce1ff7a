// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/override_fields.h"

#include <gtest/gtest.h>

namespace gatehouse::proxy {
namespace {

std::vector<std::string> takenOutOf(std::initializer_list<const char*> names)
{
    http::HeaderFields fields;
    for (const char* name : names)
        fields.add(name, "DELETE");
    pipeline::HeaderEdits edits;
    takeOverridesOut(fields, edits);
    std::vector<std::string> out;
    for (const pipeline::HeaderEdit& edit : edits) {
        EXPECT_EQ(edit.op, pipeline::HeaderEdit::Op::Remove);
        out.emplace_back(edit.name);
    }
    return out;
}

TEST(OverrideFields, AllFiveGoInWhateverCase)
{
    EXPECT_EQ(takenOutOf({"x-http-method-override", "X-METHOD-OVERRIDE", "X-HTTP-Method", "X-Original-Url", "x-rewrite-URL"}).size(), 5u);
}

TEST(OverrideFields, NothingElseGoes)
{
    EXPECT_TRUE(takenOutOf({"Host", "X-Request-Id", "X-HTTP-Methods", "X-Original-URI", "Accept-Charset", "User-Agent"}).empty());
}

} // namespace
} // namespace gatehouse::proxy
