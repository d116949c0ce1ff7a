// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/field.h"

namespace gatehouse::console {

// The field for a part of a schema; what can't be drawn becomes a JSON field, never nothing.
Field* makeField(FormContext& context, FieldSpec spec, QWidget* parent);
// The same without a title of its own, for an item of a list, a variant, or a policy's configuration, whose title stands around it.
Field* makeItemField(FormContext& context, FieldSpec spec, QWidget* parent);
// The root of a form; `hidden` members are shown elsewhere (a resource's id).
Field* makeRootField(FormContext& context, FieldSpec spec, const QStringList& hidden, QWidget* parent);

} // namespace gatehouse::console
