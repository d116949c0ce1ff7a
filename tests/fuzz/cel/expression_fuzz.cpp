// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// An expression: refused with a place and a reason, or evaluated within its limits; and the check of types changes no result.
#include "cel/compile.h"
#include "cel/lexer.h"
#include "support/fuzz_require.h"

using namespace gatehouse;
using gatehouse::testing::require;

namespace {

constexpr size_t kMaxInput = 2048; // longer ones teach nothing new

void checkTokens(std::string_view source)
{
    uint32_t end = 0;
    for (const cel::Token& token : cel::Lexer::all(source)) {
        require(token.range.offset >= end && token.range.length > 0, "tokens come one behind the other");
        end = token.range.end();
    }
    require(end <= source.size(), "tokens lie within the source");
}

void checkIssues(const std::vector<cel::Issue>& issues, std::string_view source)
{
    require(!issues.empty(), "a refusal says why");
    for (const cel::Issue& issue : issues)
        require(!issue.message.empty() && issue.line >= 1 && issue.column >= 1 && issue.range.end() <= source.size(), "an issue has a place");
}

bool isLimit(const cel::Value& value)
{
    return value.isError() && (value.errorCode() == cel::ErrorCode::CostLimit || value.errorCode() == cel::ErrorCode::MemoryLimit);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size > kMaxInput)
        return 0;
    const std::string_view source(reinterpret_cast<const char*>(data), size);
    checkTokens(source);
    using Kind = cel::Type::Kind;
    static const cel::Environment environment = *cel::Environment::make({{"s", Kind::String}, {"n", Kind::Int}, {"list", cel::Type::list(Kind::String)}, {"map", cel::Type::map(Kind::String, Kind::Dyn)}});
    const std::array<cel::Value, 2> texts = {cel::Value::string("one"), cel::Value::string("tw\xc3\xb6\xff")};
    const std::array<cel::MapEntry, 2> entries = {cel::MapEntry{texts[0], cel::Value::integer(1)}, cel::MapEntry{texts[1], cel::Value::real(0.5)}};
    const cel::ArrayList list(texts);
    const cel::ArrayMap map(entries);
    const std::array<cel::Value, 4> variables = {texts[1], cel::Value::integer(-7), cel::Value::list(list), cel::Value::map(map)};

    cel::CompileOptions options;
    options.limits.cost = 20'000;
    const cel::Compiled checked = cel::compile(source, environment, options);
    cel::Scratch scratch, other;
    if (!checked.program)
        checkIssues(checked.issues, source);
    options.check = false;
    const cel::Compiled unchecked = cel::compile(source, environment, options);
    if (!unchecked.program) {
        checkIssues(unchecked.issues, source);
        require(!checked.program, "what the check lets pass compiles without it");
        return 0;
    }
    const cel::Value value = unchecked.program->evaluate(scratch, variables);
    require(scratch.memoryUsed() <= options.limits.memoryBytes, "the memory limit holds");
    if (value.isError())
        require(!unchecked.program->errorText(value).empty(), "an error says why");
    if (!checked.program)
        return 0;
    const cel::Value same = checked.program->evaluate(other, variables);
    if (isLimit(value) || isLimit(same))
        return 0;
    require(value.kind() == same.kind(), "the check changes no result");
    require(value.isError() || cel::equals(value, same) || !cel::equals(value, value), "the check changes no result");
    return 0;
}
