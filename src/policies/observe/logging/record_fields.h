// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/observe/exporter.h"

namespace gatehouse::policies {

// Which members of a record are told. Immutable; any thread.
class RecordFields
{
public:
    // Empty: all.
    explicit RecordFields(std::vector<std::string> names) : m_names(std::move(names)) {}
    // The members of recordJson(), and `headers` with the chosen ones.
    base::Json of(const ExportItem& item) const;
    // Names of members that records can have.
    static std::span<const std::string_view> known();

private:
    const std::vector<std::string> m_names;
};

// "These were lost": what a sink writes in the place of records that were dropped.
base::Json droppedNotice(uint64_t count, int64_t wallNs);

} // namespace gatehouse::policies
