// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// Bodies that are masked: whatever an upstream sends, and however it is cut into pieces, the same comes out, nothing that is looked for among it.
#include "policies/transform/mask/mask_filter.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse;
using namespace gatehouse::policies;
using gatehouse::testing::require;

namespace {

std::shared_ptr<const MaskRules> rules()
{
    std::vector<MaskRule> list(8);
    constexpr Kind kKinds[] = {Kind::Key, Kind::Path, Kind::Email, Kind::Phone, Kind::Card, Kind::Iban, Kind::Identity, Kind::Pattern};
    JsonPaths paths;
    require(paths.add("$..b[0]", 1).ok() && paths.add("$.a.*", 1).ok(), "the paths are good");
    for (size_t i = 0; i < list.size(); ++i) {
        list[i].kind = kKinds[i];
        auto detectors = makeDetectors(kKinds[i], kKinds[i] == Kind::Pattern ? std::vector<std::string>{"q[0-9]+"} : std::vector<std::string>{});
        require(detectors.ok(), "the detectors are made");
        list[i].detectors = std::move(*detectors);
    }
    list[0].names = {"*secret*"};
    return std::make_shared<const MaskRules>(std::move(list), std::move(paths));
}

bool pass(MaskFilter::Form form, std::string_view body, size_t size, std::string& out)
{
    static const auto shared = rules();
    MaskFilter filter(shared, form, nullptr);
    for (size_t i = 0; i < body.size(); i += size) {
        if (!filter.data(body.substr(i, size), false, out))
            return false;
    }
    return filter.data({}, true, out);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    for (const auto form : {MaskFilter::Form::Json, MaskFilter::Form::Text, MaskFilter::Form::Unknown}) {
        std::string whole, pieces;
        const bool good = pass(form, input, std::max<size_t>(size, 1), whole);
        require(good == pass(form, input, 1, pieces), "pieces change nothing in whether it is taken");
        require(!good || whole == pieces, "pieces change nothing in what comes out");
    }
    std::string text;
    const size_t read = decodeJsonText(input, false, text);
    require(read <= input.size() && input.size() - read < 12, "only what is incomplete is left");
    std::string again, back;
    encodeJsonText(text, again);
    decodeJsonText(again, true, back);
    require(back == text, "what is written is read back");
    return 0;
}
