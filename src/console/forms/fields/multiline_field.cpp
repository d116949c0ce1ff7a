// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/multiline_field.h"

#include "console/forms/display_text.h"

#include <QFontDatabase>
#include <QPlainTextEdit>

namespace gatehouse::console {

MultilineField::MultilineField(FormContext& context, FieldSpec fieldSpec, QWidget* parent)
    : Field(context, std::move(fieldSpec), parent), m_edit(new QPlainTextEdit(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * 5 + 12);
    frame(m_edit, Layout::Below);
    m_edit->setPlaceholderText(placeholder());
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_loading)
            return;
        const QString text = m_edit->toPlainText();
        const base::Json* stored = this->context().model().storedAt(pointer());
        if (text.isEmpty() && !(stored && stored->is_string() && stored->get_ref<const std::string&>().empty()))
            unset();
        else
            write(utf8(text));
    });
}

void MultilineField::load()
{
    const base::Json* present = value();
    QString text;
    if (present && !present->is_null())
        text = fromUtf8(present->is_string() ? present->get_ref<const std::string&>() : base::toText(*present));
    m_loading = true;
    if (m_edit->toPlainText() != text)
        m_edit->setPlainText(text);
    m_loading = false;
    refreshState();
}

} // namespace gatehouse::console
