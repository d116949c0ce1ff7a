// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/number_field.h"

#include "console/forms/display_text.h"
#include "console/forms/schema_text.h"
#include "console/forms/tone_label.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <cmath>

namespace gatehouse::console {

NumberField::NumberField(FormContext& context, FieldSpec fieldSpec, QWidget* parent) : TextField(context, std::move(fieldSpec), parent)
{
    const QString unit = schemaText(base::stringAt(spec().node.schema, "x-unit"), 24);
    if (!unit.isEmpty())
        addBeside(new ToneLabel(unit, Tone::Dim));
    edit()->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    edit()->setMinimumWidth(72);
    edit()->installEventFilter(this);
    const base::Json& schema = spec().node.schema;
    const bool bounded = schema.contains("minimum") && schema.contains("maximum");
    if (bounded) {
        const QString range = tr("%1 to %2").arg(valueText(schema["minimum"]), valueText(schema["maximum"]));
        edit()->setToolTip(plainToolTip(spec().node.description() + QStringLiteral("\n") + range));
    }
}

base::Json NumberField::parsed(const QString& text) const
{
    bool good = false;
    const QString trimmed = text.trimmed();
    if (const qlonglong whole = trimmed.toLongLong(&good); good)
        return whole;
    if (const qulonglong large = trimmed.toULongLong(&good); good)
        return large;
    if (const double real = trimmed.toDouble(&good); good && std::isfinite(real))
        return real;
    return utf8(text); // the schema says what is wrong with it, at this place
}

bool NumberField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && !edit()->isReadOnly()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            step((key->key() == Qt::Key_Up ? 1 : -1) * ((key->modifiers() & Qt::ControlModifier) ? 10 : 1));
            return true;
        }
    }
    return TextField::eventFilter(watched, event);
}

void NumberField::step(int by)
{
    const base::Json* present = value();
    const base::Json& schema = spec().node.schema;
    double number = present && present->is_number() ? present->get<double>() : base::numberAt(schema, "default");
    number += by;
    if (schema.contains("minimum"))
        number = std::max(number, base::numberAt(schema, "minimum"));
    if (schema.contains("maximum"))
        number = std::min(number, base::numberAt(schema, "maximum"));
    if (std::abs(number) > 9e15)
        return;
    write(number == std::floor(number) ? base::Json(static_cast<qint64>(number)) : base::Json(number));
    load();
}

} // namespace gatehouse::console
