// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/resource.h"

namespace gatehouse::admin {

// Finds a text in resources, letters' case aside (ASCII). Looks only at members that cannot hold a secret.
class TextMatch
{
public:
    explicit TextMatch(std::string_view text);
    bool empty() const { return m_needle.empty(); }

    // Where id, name, description or labels have it ("name", "labels/env"), or "".
    std::string where(const domain::Resource& resource) const;
    // The same and, behind that, what the resource is about: hosts, paths, targets, kinds, references ("match/hosts/0").
    std::string anywhere(const domain::Resource& resource) const;
    // 0 the id itself, 1 the id's beginning, 2 id or name, 3 elsewhere: how search orders what it found.
    int rank(const domain::Resource& resource, std::string_view where) const;

private:
    bool in(std::string_view text) const;
    std::string inside(const base::Json& value, std::string path, int depth) const;

    std::string m_needle;
};

} // namespace gatehouse::admin
