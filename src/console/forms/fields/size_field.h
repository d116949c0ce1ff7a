// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/fields/text_field.h"

namespace gatehouse::console {

// An amount of bytes such as 512, 8KiB or 1MiB.
class SizeField : public TextField
{
    Q_OBJECT
public:
    using TextField::TextField;

protected:
    base::Json parsed(const QString& text) const override;
    void typed(const QString& text) override;
};

} // namespace gatehouse::console
