// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gatehouse::base {

// What is wrong with PEM texts, as the end of a sentence that begins with their name; "" when nothing is. They never repeat any of the text.
std::string certificatesFault(std::string_view pem); // one certificate or several
std::string privateKeyFault(std::string_view pem);
// Of a certificate and a key that are good by themselves: whether the key is the first certificate's.
std::string keyPairFault(std::string_view certificatePem, std::string_view keyPem);

} // namespace gatehouse::base
