// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "pipeline/context.h"

#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

// A header field's value with variables such as ${consumer.id}, taken apart once. "$$" stands for one dollar sign.
class ValueTemplate
{
public:
    // `ofHeader`: control characters are refused.
    static base::Result<ValueTemplate> compile(std::string_view text, bool ofHeader = true);

    // In the request's arena; the text itself when there are no variables.
    std::string_view value(pipeline::Context& context) const;
    // With what variables have encoded; but the request's path, which is well encoded already.
    std::string_view value(pipeline::Context& context, std::string (*encode)(std::string_view)) const;

private:
    enum class Variable : uint8_t {
        None,
        ConsumerId,
        ConsumerGroups,
        CredentialId,
        TenantId,
        ServiceId,
        RouteId,
        ClientIp,
        RequestId,
        RequestMethod,
        RequestPath,
        RequestHost,
        RequestScheme,
        RequestHeader,
        RequestQuery,
        PathParameter
    };
    struct Part {
        Variable variable = Variable::None;
        std::string text; // as it stands, or the name of the header field or parameter
    };
    struct Name {
        std::string_view name;
        Variable variable;
    };
    static const Name kNames[];
    static std::string_view read(const Part& part, pipeline::Context& context);

    std::vector<Part> m_parts;
};

} // namespace gatehouse::policies
