// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/context.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gatehouse::policies {

// What people see who log in.
struct LoginPage {
    std::string title;
    std::string client;                                      // who asks
    std::vector<std::string> scopes;
    std::vector<std::pair<std::string, std::string>> hidden; // goes with the form
    std::string message;                                     // what was wrong; may be empty
};

// The page; everything in it is escaped, nothing in it runs, and no other page may hold it.
std::string renderLogin(const LoginPage& page);
// A page without a form, for what cannot be sent back to the client.
std::string renderFault(std::string_view title, std::string_view message);
// Of both.
std::vector<std::pair<std::string, std::string>> pageFields();

std::string escapeHtml(std::string_view text);

} // namespace gatehouse::policies
