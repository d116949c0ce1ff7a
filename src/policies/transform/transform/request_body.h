// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "pipeline/context.h"
#include "policies/transform/transform/body_changes.h"

#include <optional>
#include <string>
#include <vector>

namespace gatehouse::policies {

// What becomes of the JSON of a request, which is read whole before any of it goes upstream. Immutable; any thread.
class RequestBody
{
public:
    static constexpr uint64_t kUsual = 1u << 20;
    static constexpr uint64_t kLeast = 1024;
    static constexpr uint64_t kMost = 16u << 20;

    static RequestBody from(const base::Json& config, const std::string& pointer, std::vector<base::Problem>& problems);
    bool isEmpty() const { return m_changes.isEmpty(); }
    // For onRequest() and changeBody().
    pipeline::Verdict begin(pipeline::Context& context) const;
    pipeline::Verdict change(pipeline::Context& context, const pipeline::Body& body, std::optional<std::string>& instead) const;

private:
    pipeline::Verdict unsuitable(pipeline::Context& context, int status, const char* why) const;

    BodyChanges m_changes;
    uint64_t m_most = kUsual;
    bool m_strict = true;         // what can't be changed is refused
    bool m_refusesOthers = true;  // so is what is no JSON
};

} // namespace gatehouse::policies
