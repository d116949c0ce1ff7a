// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// Fields that carry signatures: whatever a client writes there, what is read of it can be written and read again, and is within its bounds.
#include "policies/auth/hmac/authorization_signature.h"
#include "policies/auth/hmac/content_digest.h"
#include "policies/auth/hmac/presented_signature.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    if (const auto members = policies::readDictionary(input)) {
        require(members->size() <= policies::kMostMembers, "no more members than allowed");
        for (const policies::FieldMember& member : *members) {
            require(member.items.size() <= policies::kMostItems, "no more items than allowed");
            const std::string text = member.name + '=' + (member.isList ? policies::innerListText(member) : policies::fieldText(member.items[0]));
            const auto again = policies::readDictionary(text);
            require(again && again->size() == 1, "what was written can be read");
            require((*again)[0].items == member.items && (*again)[0].parameters == member.parameters, "and is the same");
        }
    }
    http::RequestHead head;
    head.methodText = "GET";
    head.target = input;
    head.fields.add("Host", "a.test");
    head.fields.add("Signature-Input", input);
    head.fields.add("Signature", "sig=:AAAA:");
    const policies::SignedRequest request{head, true};
    const policies::SignatureReader reader({true, true}, "sig", {"@method"});
    policies::PresentedSignature presented;
    const char* why = "";
    if (reader.find(request, presented, why) == policies::SignatureReader::Found::One)
        require(!presented.keyId.empty() && presented.base.find("\"@signature-params\": ") != std::string::npos, "a signature has a key and is over something");
    if (const auto authorization = policies::readAuthorizationSignature(input))
        require(!authorization->keyId.empty() && !authorization->headers.empty(), "so has one in Authorization");
    require(!policies::isContentDigestOf(input, "a body that nobody guesses") || input.size() > 40, "a digest is long");
    if (const auto seconds = policies::secondsOfDate(input))
        require(*seconds >= 0, "no date is before 1970");
    return 0;
}
