// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/mask/detectors.h"

#include <gtest/gtest.h>

namespace gatehouse::policies {
namespace {

// What is found in a text, in order.
std::vector<std::string> found(Kind kind, const std::string& text, const std::vector<std::string>& match = {})
{
    auto detectors = makeDetectors(kind, match);
    EXPECT_TRUE(detectors.ok());
    std::vector<std::string> out;
    for (const auto& detector : *detectors) {
        TextSpan span;
        for (size_t from = 0; detector->find(text, from, span); from = span.end)
            out.push_back(text.substr(span.begin, span.end - span.begin));
    }
    return out;
}

using Texts = std::vector<std::string>;

TEST(Detectors, FindEmailAddresses)
{
    EXPECT_EQ(found(Kind::Email, "write to alice@acme.test, or <b.o-b+x@mail.acme.co.uk>."), (Texts{"alice@acme.test", "b.o-b+x@mail.acme.co.uk"}));
    EXPECT_EQ(found(Kind::Email, "href=\"mailto:a@b.de?subject=x\""), Texts{"a@b.de"});
    EXPECT_EQ(found(Kind::Email, "jürgen@münchen.de"), Texts{"jürgen@münchen.de"});
    EXPECT_EQ(found(Kind::Email, "a@b.1 @home x@ y@z a@1.2.3 @@@@ a@-.- a@b..de"), (Texts{"a@b..de"}));
    EXPECT_EQ(found(Kind::Email, std::string(10'000, '@')), Texts{});
    EXPECT_EQ(found(Kind::Email, std::string(200, 'x') + "@acme.test"), Texts{std::string(64, 'x') + "@acme.test"});
}

TEST(Detectors, FindCardsThatCanBeCards)
{
    EXPECT_EQ(found(Kind::Card, "4111111111111111 5555 5555 5555 4444 3782-822463-10005"), (Texts{"4111111111111111", "5555 5555 5555 4444", "3782-822463-10005"}));
    EXPECT_EQ(found(Kind::Card, "no 12 4111 1111 1111 1111 7"), Texts{"4111 1111 1111 1111"});
    EXPECT_EQ(found(Kind::Card, "4111\xC2\xA0" "1111\xC2\xA0" "1111\xC2\xA0" "1111"), Texts{"4111\xC2\xA0" "1111\xC2\xA0" "1111\xC2\xA0" "1111"});
    EXPECT_EQ(found(Kind::Card, "x4111111111111111y"), Texts{"4111111111111111"});
    // Wrong check digit, part of a longer number, decimals, an industry that issues none, too short.
    EXPECT_EQ(found(Kind::Card, "4111111111111112 94111111111111111 0.4111111111111111 0000000000000000 42"), Texts{});
}

TEST(Detectors, FindTelephoneNumbers)
{
    EXPECT_EQ(found(Kind::Phone, "+49 170 1234567"), Texts{"+49 170 1234567"});
    EXPECT_EQ(found(Kind::Phone, "00 49-89-1234567, 0049891234567"), (Texts{"0049891234567"}));
    EXPECT_EQ(found(Kind::Phone, "call (212) 555-0123 or 212-555-0123"), (Texts{"(212) 555-0123", "212-555-0123"}));
    EXPECT_EQ(found(Kind::Phone, "089/123 456 78"), Texts{"089/123 456 78"});
    EXPECT_EQ(found(Kind::Phone, "2026-11-28T04:21:00 09-11-2001 192.168.100.200 1234567890"), Texts{});
}

TEST(Detectors, FindBankAccountsWithTheirCheckDigits)
{
    EXPECT_EQ(found(Kind::Iban, "DE89 3704 0044 0532 0130 00 AND"), Texts{"DE89 3704 0044 0532 0130 00"});
    EXPECT_EQ(found(Kind::Iban, "GB82WEST12345698765432, gb82west12345698765432"), (Texts{"GB82WEST12345698765432", "gb82west12345698765432"}));
    EXPECT_EQ(found(Kind::Iban, "DE88370400440532013000 XX8937040044053201300 DE893704004405320130001"), Texts{});
}

TEST(Detectors, FindIdentityNumbersOfCountries)
{
    EXPECT_EQ(found(Kind::Identity, "219-09-9999 000-12-3456 666-12-3456 219-00-9999", {"us"}), Texts{"219-09-9999"});
    EXPECT_EQ(found(Kind::Identity, "AB123456C ab 12 34 56 c DF123456C", {"gb"}), (Texts{"AB123456C", "ab 12 34 56 c"}));
    EXPECT_EQ(found(Kind::Identity, "86095742719 86 095 742 719 86095742718", {"de"}), (Texts{"86095742719", "86 095 742 719"}));
    EXPECT_EQ(found(Kind::Identity, "255081416802538 2 55 08 14 168 025 38 255081416802539", {"fr"}), (Texts{"255081416802538", "2 55 08 14 168 025 38"}));
    EXPECT_EQ(found(Kind::Identity, "12345678Z X1234567L 12345678A", {"es"}), (Texts{"12345678Z", "X1234567L"}));
    EXPECT_EQ(found(Kind::Identity, "RSSMRA85T10A562S", {"it"}), Texts{"RSSMRA85T10A562S"});
    EXPECT_EQ(found(Kind::Identity, "44051401359 44051401358", {"pl"}), Texts{"44051401359"});
    EXPECT_EQ(found(Kind::Identity, "111.444.777-35 111.444.777-36 111.111.111-11", {"br"}), Texts{"111.444.777-35"});
    EXPECT_EQ(found(Kind::Identity, "2341 2341 2346 2341 2341 2347", {"in"}), Texts{"2341 2341 2346"});
    EXPECT_FALSE(makeDetectors(Kind::Identity, {"atlantis"}).ok());
    EXPECT_EQ(makeDetectors(Kind::Identity, {})->size(), identityCountries().size());
}

TEST(Detectors, FindWhatPatternsFindAndNeverNothing)
{
    EXPECT_EQ(found(Kind::Pattern, "INS-1 INS-22", {"INS-[0-9]+"}), (Texts{"INS-1", "INS-22"}));
    EXPECT_EQ(found(Kind::Pattern, "aXbXX", {"X*"}), (Texts{"X", "XX"}));
    EXPECT_EQ(found(Kind::Pattern, "abc", {"$"}), Texts{});
    EXPECT_FALSE(makeDetectors(Kind::Pattern, {"("}).ok());
    EXPECT_FALSE(makeDetectors(Kind::Pattern, {"((a{1000}){1000}){1000}"}).ok());
}

} // namespace
} // namespace gatehouse::policies
