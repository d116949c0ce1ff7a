// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// Bodies that are read to be changed: compressed ones end within their limits however they are cut into pieces, and JSON that is written again means the same.
#include "base/json.h"
#include "policies/transform/decoder.h"
#include "policies/transform/transform/json_tree.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse;
using gatehouse::testing::require;

namespace {

bool decoded(const char* coding, std::string_view body, size_t step, std::string& out)
{
    const auto decoder = policies::Decoder::make(coding);
    for (size_t i = 0; i < body.size(); i += step) {
        if (!decoder->decode(body.substr(i, step), false, out))
            return false;
    }
    return decoder->decode({}, true, out);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    for (const char* coding : {"gzip", "br", "zstd"}) {
        std::string whole, pieces;
        const bool good = decoded(coding, input, std::max<size_t>(size, 1), whole);
        require(whole.size() <= policies::Decoder::kFree + (size + 1) * policies::Decoder::kMostRatio + 64 * 1024, "nothing grows beyond its limit");
        if (good && decoded(coding, input, 1, pieces))
            require(whole == pieces, "pieces change nothing in what comes out");
    }
    if (const auto tree = policies::JsonTree::parse(input)) {
        std::string text, again;
        tree->write(text);
        const auto back = policies::JsonTree::parse(text);
        require(back.has_value(), "what is written is JSON");
        back->write(again);
        require(again == text, "and stays as it is");
        const auto before = base::Json::parse(input, nullptr, false), after = base::Json::parse(text, nullptr, false);
        require(before == after, "and means the same");
    }
    return 0;
}
