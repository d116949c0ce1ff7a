// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/standard/ecma_pattern.h"

#include <charconv>
#include <cstdint>
#include <utility>

namespace gatehouse::schema {

namespace {

// What "\s" stands for in ECMA-262 (white space and line terminators), for within brackets.
constexpr std::string_view kBlanks = "\\t\\n\\v\\f\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";

// Long names of general categories; RE2 knows the short ones, and scripts.
constexpr std::pair<std::string_view, std::string_view> kCategories[] = {
    {"Letter", "L"}, {"Uppercase_Letter", "Lu"}, {"Lowercase_Letter", "Ll"}, {"Titlecase_Letter", "Lt"}, {"Modifier_Letter", "Lm"}, {"Other_Letter", "Lo"}, {"Mark", "M"}, {"Nonspacing_Mark", "Mn"},
    {"Spacing_Mark", "Mc"}, {"Enclosing_Mark", "Me"}, {"Number", "N"}, {"Decimal_Number", "Nd"}, {"digit", "Nd"}, {"Letter_Number", "Nl"}, {"Other_Number", "No"}, {"Punctuation", "P"}, {"punct", "P"},
    {"Connector_Punctuation", "Pc"}, {"Dash_Punctuation", "Pd"}, {"Open_Punctuation", "Ps"}, {"Close_Punctuation", "Pe"}, {"Initial_Punctuation", "Pi"}, {"Final_Punctuation", "Pf"},
    {"Other_Punctuation", "Po"}, {"Symbol", "S"}, {"Math_Symbol", "Sm"}, {"Currency_Symbol", "Sc"}, {"Modifier_Symbol", "Sk"}, {"Other_Symbol", "So"}, {"Separator", "Z"}, {"Space_Separator", "Zs"},
    {"Line_Separator", "Zl"}, {"Paragraph_Separator", "Zp"}, {"Control", "Cc"}, {"Format", "Cf"}};

bool hex(std::string_view text, size_t at, size_t digits, uint32_t& value)
{
    return at + digits <= text.size() && std::from_chars(text.data() + at, text.data() + at + digits, value, 16).ptr == text.data() + at + digits;
}

std::string codePoint(uint32_t code)
{
    char digits[9];
    const auto end = std::to_chars(digits, digits + sizeof digits, code, 16);
    return "\\x{" + std::string(digits, end.ptr) + '}';
}

// "\u…" at `at` (of the "u"); moves `at` to its last character.
bool unicodeEscape(std::string_view text, size_t& at, std::string& out)
{
    uint32_t code = 0, low = 0;
    if (at + 1 < text.size() && text[at + 1] == '{') {
        const size_t end = text.find('}', at);
        if (end == std::string_view::npos || end == at + 2 || !hex(text, at + 2, end - at - 2, code))
            return false;
        at = end;
    } else {
        if (!hex(text, at + 1, 4, code))
            return false;
        at += 4;
        if (code >= 0xD800 && code < 0xDC00 && text.substr(at + 1, 2) == "\\u" && hex(text, at + 3, 4, low) && low >= 0xDC00 && low < 0xE000) {
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
            at += 6;
        }
    }
    out += codePoint(code);
    return true;
}

} // namespace

std::string ecmaToRe2(std::string_view text)
{
    std::string out;
    bool inClass = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c != '\\' || i + 1 == text.size()) {
            if (c == '[' && !inClass) {
                inClass = true;
                if (text.substr(i, 3) == "[^]") {
                    out += "(?s:.)";
                    inClass = false;
                    i += 2;
                    continue;
                }
            } else if (c == '[') {
                out += '\\'; // RE2 would begin a named class
            } else if (c == ']') {
                inClass = false;
            } else if (c == '.' && !inClass) {
                out += "[^\\n\\r\\x{2028}\\x{2029}]";
                continue;
            } else if (!inClass && text.substr(i, 3) == "(?<" && i + 3 < text.size() && text[i + 3] != '=' && text[i + 3] != '!') {
                out += "(?P<";
                i += 2;
                continue;
            }
            out += c;
            continue;
        }
        const char escaped = text[++i];
        switch (escaped) {
        case 's': out += inClass ? std::string(kBlanks) : '[' + std::string(kBlanks) + ']'; break;
        case 'S': out += inClass ? std::string("\\S") : "[^" + std::string(kBlanks) + ']'; break;
        case 'u':
            if (!unicodeEscape(text, i, out))
                out += 'u';
            break;
        case 'c':
            if (i + 1 < text.size())
                out += codePoint(static_cast<unsigned char>(text[++i]) & 0x1F);
            break;
        case 'p':
        case 'P': {
            const size_t end = text.find('}', i);
            if (end == std::string_view::npos || text[i + 1] != '{') {
                out += '\\';
                out += escaped;
                break;
            }
            std::string_view name = text.substr(i + 2, end - i - 2);
            if (const size_t equals = name.find('='); equals != std::string_view::npos)
                name.remove_prefix(equals + 1);
            for (const auto& [longName, shortName] : kCategories) {
                if (name == longName)
                    name = shortName;
            }
            out += '\\';
            out += escaped;
            out += '{' + std::string(name) + '}';
            i = end;
            break;
        }
        case '0': out += "\\x{0}"; break;
        case 'b':
            out += inClass ? "\\x{8}" : "\\b";
            break;
        default:
            // A letter or digit means something to one of the two, and must mean the same to both; the rest stands for itself.
            out += '\\';
            out += escaped;
        }
    }
    return out;
}

} // namespace gatehouse::schema
