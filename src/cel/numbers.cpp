// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/numbers.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace gatehouse::cel {

std::string doubleText(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value < 0 ? "-Infinity" : "Infinity";
    std::array<char, 400> text;
    const auto exact = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific);
    const std::string_view scientific(text.data(), static_cast<size_t>(exact.ptr - text.data()));
    int exponent = 0;
    const char* const digits = scientific.data() + scientific.find('e') + 1;
    std::from_chars(*digits == '+' ? digits + 1 : digits, exact.ptr, exponent);
    if (exponent < -4 || exponent >= 21)
        return std::string(scientific);
    const auto plain = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    return {text.data(), plain.ptr};
}

std::optional<double> parseDouble(std::string_view text)
{
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error == std::errc::invalid_argument || end != text.data() + text.size() || text.find('(') != std::string_view::npos)
        return std::nullopt;
    if (error == std::errc::result_out_of_range)
        return text.find("e-") != std::string_view::npos || text.find("E-") != std::string_view::npos ? std::optional(0.0) : std::nullopt;
    return value;
}

} // namespace gatehouse::cel
