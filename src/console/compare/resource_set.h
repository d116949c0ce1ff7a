// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resource.h"

#include <QString>

#include <memory>
#include <vector>

namespace gatehouse::console {

// Everything that a connection or a file holds, at one moment, in the order of keys. Shared between threads, changed by none.
class ResourceSet
{
public:
    using Ptr = std::shared_ptr<const domain::Resource>;
    explicit ResourceSet(std::vector<Ptr> resources = {});
    const std::vector<Ptr>& all() const { return m_resources; }
    const domain::Resource* find(const domain::ResourceKey& key) const;

private:
    std::vector<Ptr> m_resources;
};

// The configuration in a JSON or YAML text as the gateway exports it, or what is wrong with it.
struct ReadSet {
    std::shared_ptr<const ResourceSet> resources; // null: see the error
    QString error;
};
ReadSet readResourceSet(const QByteArray& text);

struct CompareRow {
    enum class Status { Differs, OnlyLeft, OnlyRight } status = Status::Differs;
    domain::ResourceKey key;
    size_t fields = 0; // that differ
};

struct Comparison {
    std::vector<CompareRow> rows; // what is not the same
    size_t same = 0;
};

// What nobody can compare is left out: secrets, which gateways don't show and files may hold.
base::Json comparable(domain::Kind kind, const base::Json& value);
Comparison compareSets(const ResourceSet& left, const ResourceSet& right);

} // namespace gatehouse::console
