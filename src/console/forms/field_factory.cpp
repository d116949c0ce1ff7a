// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/field_factory.h"

#include "console/forms/fields/choices_field.h"
#include "console/forms/fields/duration_field.h"
#include "console/forms/fields/enum_field.h"
#include "console/forms/fields/expression_field.h"
#include "console/forms/fields/json_field.h"
#include "console/forms/fields/key_value_field.h"
#include "console/forms/fields/list_field.h"
#include "console/forms/fields/multiline_field.h"
#include "console/forms/fields/number_field.h"
#include "console/forms/fields/object_field.h"
#include "console/forms/fields/object_list_field.h"
#include "console/forms/fields/policy_config_field.h"
#include "console/forms/fields/policy_kind_field.h"
#include "console/forms/fields/reference_field.h"
#include "console/forms/fields/scope_field.h"
#include "console/forms/fields/secret_field.h"
#include "console/forms/fields/size_field.h"
#include "console/forms/fields/text_field.h"
#include "console/forms/fields/toggle_field.h"
#include "console/forms/fields/variant_field.h"

namespace gatehouse::console {

namespace {

constexpr int kDeepest = 12; // a schema that contains itself ends in JSON

// Whatever its widget, which is for programs that know no expressions.
bool isExpression(const FieldSpec& spec)
{
    const FieldKind kind = spec.node.kind();
    return (kind == FieldKind::Text || kind == FieldKind::Multiline) && base::stringAt(spec.node.schema, "format") == "cel";
}

FieldKind kindOf(const FormContext& context, const FieldSpec& spec)
{
    if (context.key().kind == domain::Kind::Policy) {
        if (spec.pointer == "/kind")
            return FieldKind::PolicyKind;
        if (spec.pointer == "/config")
            return FieldKind::PolicyConfig;
        if (spec.pointer == "/scope")
            return FieldKind::Scope;
    }
    return spec.depth > kDeepest ? FieldKind::Json : spec.node.kind();
}

} // namespace

Field* makeField(FormContext& context, FieldSpec spec, QWidget* parent)
{
    if (isExpression(spec))
        return new ExpressionField(context, std::move(spec), parent);
    switch (kindOf(context, spec)) {
    case FieldKind::Text:
        return new TextField(context, std::move(spec), parent);
    case FieldKind::Multiline:
        return new MultilineField(context, std::move(spec), parent);
    case FieldKind::Number:
        return new NumberField(context, std::move(spec), parent);
    case FieldKind::Toggle:
        return new ToggleField(context, std::move(spec), parent);
    case FieldKind::Enum:
        return new EnumField(context, std::move(spec), parent);
    case FieldKind::Duration:
        return new DurationField(context, std::move(spec), parent);
    case FieldKind::Size:
        return new SizeField(context, std::move(spec), parent);
    case FieldKind::List:
        return new ListField(context, std::move(spec), parent);
    case FieldKind::Choices:
        return new ChoicesField(context, std::move(spec), parent);
    case FieldKind::KeyValue:
        return new KeyValueField(context, std::move(spec), parent);
    case FieldKind::Reference:
        return new ReferenceField(context, std::move(spec), parent);
    case FieldKind::Secret:
        return new SecretField(context, std::move(spec), parent);
    case FieldKind::Group:
        return new ObjectField(context, std::move(spec), false, {}, parent);
    case FieldKind::ObjectList:
        return new ObjectListField(context, std::move(spec), parent);
    case FieldKind::Variant:
        return new VariantField(context, std::move(spec), false, parent);
    case FieldKind::PolicyKind:
        return new PolicyKindField(context, std::move(spec), parent);
    case FieldKind::PolicyConfig:
        return new PolicyConfigField(context, std::move(spec), parent);
    case FieldKind::Scope:
        return new ScopeField(context, std::move(spec), parent);
    case FieldKind::Json:
        break;
    }
    return new JsonField(context, std::move(spec), parent);
}

Field* makeItemField(FormContext& context, FieldSpec spec, QWidget* parent)
{
    const FieldKind kind = spec.depth > kDeepest ? FieldKind::Json : spec.node.kind();
    if (kind == FieldKind::Group)
        return new ObjectField(context, std::move(spec), true, {}, parent);
    if (kind == FieldKind::Variant)
        return new VariantField(context, std::move(spec), true, parent);
    if (kind == FieldKind::Json)
        return new JsonField(context, std::move(spec), parent);
    return makeField(context, std::move(spec), parent);
}

Field* makeRootField(FormContext& context, FieldSpec spec, const QStringList& hidden, QWidget* parent)
{
    if (spec.node.kind() == FieldKind::Group)
        return new ObjectField(context, std::move(spec), true, hidden, parent);
    return makeItemField(context, std::move(spec), parent);
}

} // namespace gatehouse::console
