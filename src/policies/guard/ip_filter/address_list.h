// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "policies/guard/ip_filter/address_set.h"
#include "policies/guard/published.h"
#include "policies/guard/text_source.h"

namespace gatehouse::policies {

// Reads a list as such lists are published: an address or a network in each line, what stands behind it or after # or ; is a remark. Networks with bits of hosts are taken as the whole
// network. A text that is no list (a page that says that something is wrong) is refused as a whole, as are more networks than `most`.
base::Result<AddressSet> readAddressList(std::string_view text, size_t most = 500'000);

// A list at a URL, kept while that does not answer. Any thread.
class AddressList
{
public:
    AddressList(TextSource::Options options, std::shared_ptr<pipeline::CallOuts> calls);

    // Null when it was never read well. Good until this thread asks again.
    const AddressSet* addresses() const { return m_set.read(); }
    TextSource& source() { return m_source; }

private:
    Published<AddressSet> m_set;
    TextSource m_source; // goes first: it writes to m_set
};

} // namespace gatehouse::policies
