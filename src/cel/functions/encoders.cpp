// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// The encoders extension: base64.
#include "base/bytes.h"
#include "cel/evaluation.h"

namespace gatehouse::cel {

namespace {

using Kind = Value::Kind;

Value encode(Evaluation& evaluation, std::span<const Value> args)
{
    if (!args[0].is(Kind::Bytes))
        return evaluation.noOverload("base64.encode", args);
    if (!evaluation.spend(stepsForBytes(args[0].text().size())))
        return evaluation.exhausted();
    return evaluation.text(base::toBase64(args[0].text()));
}

Value decode(Evaluation& evaluation, std::span<const Value> args)
{
    if (!args[0].isText())
        return evaluation.noOverload("base64.decode", args);
    if (!evaluation.spend(stepsForBytes(args[0].text().size())))
        return evaluation.exhausted();
    std::string padded(args[0].text());
    while (padded.size() % 4 != 0) // padding may be left out
        padded += '=';
    const auto bytes = base::fromBase64(padded);
    if (!bytes)
        return evaluation.fail(ErrorCode::InvalidArgument, "not base64");
    const Value out = evaluation.text(*bytes);
    return out.isError() ? out : Value::bytes(out.text());
}

constexpr FunctionRow kRows[] = {
    {"base64.encode(bytes): string", encode, "The bytes as base64."},
    {"base64.decode(string): bytes", decode, "The bytes of base64, padded or not."},
};

} // namespace

std::span<const FunctionRow> encoderFunctions()
{
    return kRows;
}

} // namespace gatehouse::cel
