// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace gatehouse::base {

// A file compiled into the program by gatehouse_embed(); `path` is relative to the folder it was embedded from.
struct EmbeddedFile {
    std::string_view path;
    std::string_view content;
};

} // namespace gatehouse::base
