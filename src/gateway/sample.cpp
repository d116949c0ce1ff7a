// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/sample.h"

#include "schema/document.h"

namespace gatehouse::gateway {

bool isFresh(const domain::Configuration& configuration)
{
    for (const auto& [key, resource] : configuration.resources()) {
        const bool initial = key.kind == domain::Kind::Administrator || (key.kind == domain::Kind::Tenant && key.id == "default");
        if (!initial)
            return false;
    }
    return true;
}

base::Result<void> applySample(admin::ControlPlane& control)
{
    for (const base::EmbeddedFile& file : sampleFiles()) {
        auto document = schema::Document::parse(file.content, schema::Document::Format::Yaml);
        if (!document)
            return std::move(document).error();
        auto applied = control.applyDocument(document->value(), {"local", "owner", "local", {}}, "the sample", false);
        if (!applied)
            return std::move(applied).error();
    }
    return {};
}

} // namespace gatehouse::gateway
