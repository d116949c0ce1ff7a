// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/mask/detectors.h"

#include "policies/transform/mask/checksums.h"

#include <algorithm>
#include <cstring>
#include <re2/re2.h>

namespace gatehouse::policies {

namespace {

constexpr size_t kLongestLocal = 64;   // RFC 5321, section 4.5.3.1
constexpr size_t kLongestDomain = 255;
constexpr size_t kFewestDigits = 12;   // of cards
constexpr size_t kMostDigits = 19;
constexpr size_t kPatternMemory = 1u << 20;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}
// Without what delimits addresses in links and markup, though RFC 5322 takes it.
bool isLocal(char c)
{
    return isLetter(c) || isDigit(c) || std::strchr("._%+-!$^~*", c);
}

class EmailDetector final : public Detector
{
public:
    EmailDetector() { needs.at = true; }
    bool find(std::string_view text, size_t from, TextSpan& found) const override
    {
        for (size_t at = from; (at = text.find('@', at)) != std::string_view::npos; ++at) {
            size_t begin = at;
            while (begin > from && at - begin < kLongestLocal && text[begin - 1] != '\0' && isLocal(text[begin - 1]))
                --begin;
            while (begin < at && text[begin] == '.')
                ++begin;
            if (begin == at)
                continue;
            const size_t end = domainEnd(text, at + 1);
            if (end == 0)
                continue;
            found = {begin, end};
            return true;
        }
        return false;
    }

private:
    // Behind a domain of at least two labels whose last one has letters; 0: there is none.
    static size_t domainEnd(std::string_view text, size_t begin)
    {
        size_t end = begin;
        while (end < text.size() && end - begin < kLongestDomain && (isLetter(text[end]) || isDigit(text[end]) || text[end] == '-' || text[end] == '.'))
            ++end;
        while (end > begin && (text[end - 1] == '.' || text[end - 1] == '-'))
            --end;
        const size_t inside = text.substr(begin, end - begin).rfind('.'); // within the domain alone: a search to the text's beginning, for each @, would take the square of its length
        const size_t dot = begin + inside;
        if (inside == std::string_view::npos || dot == begin || end - dot < 3)
            return 0;
        return std::any_of(text.begin() + static_cast<ptrdiff_t>(dot) + 1, text.begin() + static_cast<ptrdiff_t>(end), isLetter) ? end : 0;
    }
};

// 12 to 19 digits, perhaps in groups, of an industry that issues cards, that Luhn's formula agrees with.
class CardDetector final : public Detector
{
public:
    CardDetector() { needs.digits = kFewestDigits; }
    bool find(std::string_view text, size_t from, TextSpan& found) const override
    {
        for (size_t i = from; i < text.size(); ++i) {
            if (!isDigit(text[i]))
                continue;
            if (begins(text, i) && take(text, i, found.end)) {
                found.begin = i;
                return true;
            }
            while (i + 1 < text.size() && isDigit(text[i + 1]))
                ++i;
        }
        return false;
    }

private:
    static bool begins(std::string_view text, size_t at)
    {
        if (text[at] < '2' || text[at] > '6')
            return false;
        const bool inNumber = at > 0 && isDigit(text[at - 1]);
        const bool fraction = at > 1 && text[at - 1] == '.' && isDigit(text[at - 2]);
        return !inNumber && !fraction;
    }
    // The longest that begins here.
    static bool take(std::string_view text, size_t begin, size_t& end)
    {
        char digits[kMostDigits];
        size_t count = 0;
        bool good = false;
        for (size_t i = begin; i < text.size();) {
            if (count == kMostDigits)
                break; // more than there may be
            digits[count++] = text[i++];
            if (i < text.size() && isDigit(text[i]))
                continue;
            if (count >= kFewestDigits && isLuhn({digits, count})) {
                end = i;
                good = true;
            }
            const size_t separator = separatorAt(text, i);
            if (separator == 0 || i + separator >= text.size() || !isDigit(text[i + separator]))
                break;
            i += separator;
        }
        return good;
    }
    static size_t separatorAt(std::string_view text, size_t at)
    {
        if (at < text.size() && (text[at] == ' ' || text[at] == '-'))
            return 1;
        if (text.substr(at, 2) == "\xC2\xA0")
            return 2; // no-break space
        return text.substr(at, 3) == "\xE2\x80\xAF" ? 3 : 0; // narrow no-break space
    }
};

std::string bareOf(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))
            out += c;
    }
    return out;
}

// What a pattern finds and a check agrees with.
class PatternDetector final : public Detector
{
public:
    using Check = bool (*)(std::string_view text, TextSpan& found);
    PatternDetector(std::unique_ptr<re2::RE2> pattern, Check check, size_t fewestDigits) : m_pattern(std::move(pattern)), m_check(check) { needs.digits = fewestDigits; }

    bool find(std::string_view text, size_t from, TextSpan& found) const override
    {
        const re2::StringPiece piece(text.data(), text.size());
        while (from <= text.size()) {
            re2::StringPiece match;
            if (!m_pattern->Match(piece, from, text.size(), re2::RE2::UNANCHORED, &match, 1))
                return false;
            found.begin = static_cast<size_t>(match.data() - text.data());
            found.end = found.begin + match.size();
            if (found.end > found.begin && (!m_check || m_check(text, found)))
                return true;
            from = found.begin + 1;
        }
        return false;
    }

private:
    const std::unique_ptr<re2::RE2> m_pattern;
    const Check m_check;
};

template <bool (*check)(std::string_view)>
bool checked(std::string_view text, TextSpan& found)
{
    return check(bareOf(text.substr(found.begin, found.end - found.begin)));
}

bool phoneCheck(std::string_view text, TextSpan& found)
{
    const auto digits = std::count_if(text.begin() + static_cast<ptrdiff_t>(found.begin), text.begin() + static_cast<ptrdiff_t>(found.end), isDigit);
    return digits >= 8 && digits <= 17; // "00" comes on top of the fifteen of E.164
}

// The pattern takes what follows for more of it; the country says how long it is.
bool ibanCheck(std::string_view text, TextSpan& found)
{
    const size_t length = ibanLength(text.substr(found.begin, 2));
    std::string bare;
    size_t end = found.begin;
    while (end < found.end && bare.size() < length) {
        if (text[end] != ' ' && text[end] != '-')
            bare += text[end];
        ++end;
    }
    if (length == 0 || !isIban(bare) || (end < text.size() && (isDigit(text[end]) || (isLetter(text[end]) && static_cast<unsigned char>(text[end]) < 0x80))))
        return false;
    found.end = end;
    return true;
}

struct Known {
    std::string_view country;
    const char* pattern;
    PatternDetector::Check check;
    size_t fewestDigits;
};
constexpr Known kIdentities[] = {
    {"us", R"(\b\d{3}-\d{2}-\d{4}\b)", checked<isUsSsn>, 9},
    {"gb", R"((?i)\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b)", nullptr, 6},
    {"de", R"(\b[1-9]\d ?\d{3} ?\d{3} ?\d{3}\b)", checked<isGermanTaxId>, 11},
    {"fr", R"(\b[12] ?\d{2} ?\d{2} ?\d[\dAB] ?\d{3} ?\d{3} ?\d{2}\b)", checked<isFrenchNir>, 13},
    {"es", R"(\b[0-9XYZ]\d{7}-?[A-HJ-NP-TV-Z]\b)", checked<isSpanishId>, 7},
    {"it", R"((?i)\b[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z]\b)", nullptr, 7},
    {"pl", R"(\b\d{11}\b)", checked<isPolishPesel>, 11},
    {"br", R"(\b\d{3}\.\d{3}\.\d{3}-\d{2}\b)", checked<isBrazilianCpf>, 11},
    {"in", R"(\b[2-9]\d{3} ?\d{4} ?\d{4}\b)", checked<isAadhaar>, 12},
};

constexpr const char* kPhones[] = {
    R"((?:\+|\b00)[1-9](?:[ ./()-]{0,2}\d){6,14}\b)",      // E.164, however it is grouped
    R"((?:\(\d{3}\) ?|\b\d{3}[-. ])\d{3}[-. ]\d{4}\b)",    // North America
    R"(\b0\d{2,4}[ /-]\d{2,}(?:[ -]?\d{2,}){0,4}\b)",      // with a trunk prefix
};
constexpr const char* kIban = R"(\b[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]){11,30})";

using List = std::vector<std::unique_ptr<const Detector>>;

base::Result<std::unique_ptr<const Detector>> fromPattern(std::string_view pattern, PatternDetector::Check check, size_t fewestDigits)
{
    re2::RE2::Options options(re2::RE2::Quiet);
    options.set_max_mem(kPatternMemory);
    auto compiled = std::make_unique<re2::RE2>(re2::StringPiece(pattern.data(), pattern.size()), options);
    if (!compiled->ok())
        return base::invalid(compiled->error());
    return std::unique_ptr<const Detector>(std::make_unique<PatternDetector>(std::move(compiled), check, fewestDigits));
}

} // namespace

std::vector<std::string_view> identityCountries()
{
    std::vector<std::string_view> out;
    for (const Known& known : kIdentities)
        out.push_back(known.country);
    return out;
}

base::Result<List> makeDetectors(Kind kind, const std::vector<std::string>& match)
{
    List out;
    const auto add = [&](std::string_view pattern, PatternDetector::Check check, size_t fewestDigits) -> base::Result<void> {
        auto made = fromPattern(pattern, check, fewestDigits);
        if (!made)
            return std::move(made).error();
        out.push_back(std::move(*made));
        return {};
    };
    switch (kind) {
    case Kind::Email: out.push_back(std::make_unique<EmailDetector>()); break;
    case Kind::Card: out.push_back(std::make_unique<CardDetector>()); break;
    case Kind::Iban:
        if (auto added = add(kIban, ibanCheck, 2); !added)
            return added.error();
        break;
    case Kind::Phone:
        for (const char* pattern : kPhones) {
            if (auto added = add(pattern, phoneCheck, 8); !added)
                return added.error();
        }
        break;
    case Kind::Identity:
        for (const std::string& country : match) {
            if (std::none_of(std::begin(kIdentities), std::end(kIdentities), [&](const Known& known) { return known.country == country; }))
                return base::invalid("no identity number of \"" + country.substr(0, 16) + "\" is known");
        }
        for (const Known& known : kIdentities) {
            if (!match.empty() && std::find(match.begin(), match.end(), known.country) == match.end())
                continue;
            if (auto added = add(known.pattern, known.check, known.fewestDigits); !added)
                return added.error();
        }
        break;
    case Kind::Pattern:
        for (const std::string& pattern : match) {
            if (auto added = add(pattern, nullptr, 0); !added)
                return base::invalid('"' + pattern.substr(0, 64) + "\" is no pattern: " + added.error().message);
        }
        break;
    case Kind::Key:
    case Kind::Path: break;
    }
    return out;
}

} // namespace gatehouse::policies
