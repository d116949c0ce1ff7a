// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/multiline_field.h"

#include "console/forms/display_text.h"
#include "console/forms/exact_text.h"

#include <QFontDatabase>
#include <QPlainTextEdit>

namespace gatehouse::console {

namespace {

constexpr int kLongestFile = 1 << 20; // bytes, where the schema sets no bound

} // namespace

MultilineField::MultilineField(FormContext& context, FieldSpec fieldSpec, QWidget* parent)
    : Field(context, std::move(fieldSpec), parent), m_edit(new QPlainTextEdit(this))
{
    m_edit->setTabChangesFocus(true);
    // Code keeps its columns; prose wraps.
    const bool isCode = base::stringAt(spec().node.schema, "x-widget") == "code" || base::intAt(spec().node.schema, "maxLength", 1 << 20) > 20000;
    m_leastLines = isCode ? 4 : 2;
    if (isCode) {
        m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_edit->setLayoutDirection(Qt::LeftToRight); // in every language
    }
    m_edit->setLineWrapMode(isCode ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    frame(m_edit, Layout::Below);
    if (isCode)
        offerFile(m_edit, base::intAt(spec().node.schema, "maxLength", kLongestFile));
    m_edit->setPlaceholderText(placeholder());
    fitHeight();
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (m_loading)
            return;
        const QString text = exactText(*m_edit);
        const base::Json* stored = this->context().model().storedAt(pointer());
        if (text.isEmpty() && !(stored && stored->is_string() && stored->get_ref<const std::string&>().empty()))
            unset();
        else
            write(utf8(text));
    });
}

void MultilineField::fitHeight()
{
    // In a plain text document the height is counted in lines, wrapped ones too.
    const int lines = std::clamp(qRound(m_edit->document()->size().height()), m_leastLines, 12);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + 2 * m_edit->frameWidth() + 20);
}

void MultilineField::load()
{
    const base::Json* present = value();
    QString text;
    if (present && !present->is_null())
        text = fromUtf8(present->is_string() ? present->get_ref<const std::string&>() : base::toText(*present));
    m_loading = true;
    if (exactText(*m_edit) != text)
        m_edit->setPlainText(text);
    m_loading = false;
    refreshState();
}

} // namespace gatehouse::console
