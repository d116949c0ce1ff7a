// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

// One part of a form (RFC 7578).
struct MultipartPart {
    std::string name;
    std::string fileName;
    bool isFile = false; // it has a file name, be it empty
    std::string_view contentType;
    std::string_view body;
};

// Reads multipart/form-data strictly: what two readers could divide differently is refused. That is text before the first boundary or behind the last, folded or repeated
// header fields, a transfer encoding, file names in two spellings, parts within parts. False: it is no such form, or has more than `maxParts` parts.
bool readMultipart(std::string_view text, std::string_view boundary, size_t maxParts, std::vector<MultipartPart>& parts);

} // namespace gatehouse::policies
