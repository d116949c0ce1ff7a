// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/text_field.h"

#include "console/forms/display_text.h"
#include "console/forms/fields/quiet_text.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace gatehouse::console {

namespace {

constexpr qsizetype kLongestLine = 8192; // what is longer, or has line breaks, would suffer in a line edit

} // namespace

TextField::TextField(FormContext& context, FieldSpec spec, QWidget* parent) : Field(context, std::move(spec), parent), m_edit(new QLineEdit), m_row(new QWidget(this))
{
    auto* layout = new QHBoxLayout(m_row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_edit, 1);
    m_row->setFocusProxy(m_edit);
    frame(m_row, Layout::Beside);
    describeControl(m_edit, this->spec().title, this->spec().node.description());
    m_edit->setPlaceholderText(placeholder());
    const auto limit = base::intAt(this->spec().node.schema, "maxLength", 0);
    m_edit->setMaxLength(limit > 0 && limit < kLongestLine ? static_cast<int>(limit) + 1 : static_cast<int>(kLongestLine));
    if (base::stringAt(this->spec().node.schema, "format") == "uri")
        m_edit->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        // Nothing typed is "not set", unless an empty text was what stood there.
        const base::Json* stored = this->context().model().storedAt(pointer());
        if (text.isEmpty() && !(stored && stored->is_string() && stored->get_ref<const std::string&>().empty()))
            unset();
        else
            write(parsed(text));
        typed(text);
    });
}

base::Json TextField::parsed(const QString& text) const
{
    const SchemaNode& node = spec().node;
    if (!node.schema.contains("type") || !node.schema["type"].is_array())
        return utf8(text);
    bool isInteger = false;
    const qint64 number = text.toLongLong(&isInteger);
    if (isInteger && (node.allowsType("integer") || node.allowsType("number")))
        return number;
    if (node.allowsType("boolean") && (text == u"true" || text == u"false"))
        return text == u"true";
    return utf8(text);
}

void TextField::load()
{
    const base::Json* present = value();
    QString text;
    if (present && !present->is_null())
        text = present->is_string() ? fromUtf8(present->get_ref<const std::string&>()) : fromUtf8(base::toText(*present));
    const bool fits = text.size() < kLongestLine && !text.contains(u'\n') && !text.contains(u'\r') && !(present && present->is_structured());
    if (m_edit->text() != text || !fits) {
        setQuietly(*m_edit, fits ? text : shownText(text, 200));
        m_edit->setCursorPosition(0);
    }
    m_edit->setReadOnly(!fits);
    setHint(fits ? QString() : tr("Too long or of several lines: edit it in the Source tab"), true);
    refreshState();
    if (fits)
        typed(text);
}

void TextField::addBeside(QWidget* widget)
{
    m_row->layout()->addWidget(widget);
}

} // namespace gatehouse::console
