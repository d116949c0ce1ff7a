// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/spare_text.h"

#include <utility>
#include <vector>

namespace gatehouse::net {

namespace {

constexpr size_t kMostSpare = 64;
constexpr size_t kLeastBytes = 64;
constexpr size_t kMostBytes = 17 * 1024; // a record of TLS and what belongs to it

std::vector<std::string>& spareTexts()
{
    thread_local std::vector<std::string> spare;
    return spare;
}

} // namespace

void borrowText(std::string& text)
{
    auto& spare = spareTexts();
    if (!text.empty() || text.capacity() >= kLeastBytes || spare.empty())
        return;
    text.swap(spare.back());
    spare.pop_back();
}

void giveBackText(std::string& text)
{
    text.clear();
    if (text.capacity() < kLeastBytes)
        return;
    if (auto& spare = spareTexts(); spare.size() < kMostSpare && text.capacity() <= kMostBytes)
        spare.push_back(std::move(text));
    std::string().swap(text); // assigning an empty one would keep the memory
}

} // namespace gatehouse::net
