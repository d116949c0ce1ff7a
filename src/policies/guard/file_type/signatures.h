// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace gatehouse::policies {

// The media type that a content's first bytes show; empty: none that is known.
std::string_view typeOfContent(std::string_view content);
// Whether contents of a declared type begin as those of `found` do: a spreadsheet is a ZIP archive.
bool mayBe(std::string_view declared, std::string_view found);
// Whether every content of this type can be told by its first bytes.
bool hasSignature(std::string_view declared);
// The media type that a file name's extension (without its dot) stands for; empty: none that is known.
std::string_view typeOfExtension(std::string_view extension);

} // namespace gatehouse::policies
