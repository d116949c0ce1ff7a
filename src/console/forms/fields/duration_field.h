// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/fields/text_field.h"

namespace gatehouse::console {

// A time span such as 250ms, 1m or 30d; says in words what was typed.
class DurationField : public TextField
{
    Q_OBJECT
public:
    using TextField::TextField;

protected:
    base::Json parsed(const QString& text) const override;
    void typed(const QString& text) override;
};

} // namespace gatehouse::console
