// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/body_hooks.h"
#include "policies/transform/decoder.h"
#include "policies/transform/mask/json_masker.h"

namespace gatehouse::policies {

// An answer's body with what the rules find disguised.
class MaskFilter final : public pipeline::BodyFilter
{
public:
    enum class Form : uint8_t { Json, Text, Unknown }; // Unknown: it is looked at
    // `decoder` may be null;.
    MaskFilter(std::shared_ptr<const MaskRules> rules, Form form, std::unique_ptr<Decoder> decoder);
    bool data(std::string_view piece, bool last, std::string& out) override;

private:
    bool mask(std::string_view piece, bool last, std::string& out);

    const std::shared_ptr<const MaskRules> m_rules;
    Form m_form;
    const std::unique_ptr<Decoder> m_decoder;
    std::optional<JsonMasker> m_json;
    std::optional<TextMasker> m_text;
    std::string m_plain;
    std::string m_begin; // while the form is not known
};

} // namespace gatehouse::policies
