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
    // `decoder` may be null. `refusesWide`: a body in UTF-16 or UTF-32, in which nothing is found, ends here whatever its head says of it.
    MaskFilter(std::shared_ptr<const MaskRules> rules, Form form, std::unique_ptr<Decoder> decoder, bool refusesWide = false);
    bool data(std::string_view piece, bool last, std::string& out) override;

private:
    bool isWide(std::string_view piece);
    bool mask(std::string_view piece, bool last, std::string& out);

    const std::shared_ptr<const MaskRules> m_rules;
    Form m_form;
    const std::unique_ptr<Decoder> m_decoder;
    std::optional<JsonMasker> m_json;
    std::optional<TextMasker> m_text;
    std::string m_plain;
    bool m_looksForWide;
    std::string m_first; // up to two bytes, while that is looked for
    std::string m_begin; // while the form is not known
};

} // namespace gatehouse::policies
