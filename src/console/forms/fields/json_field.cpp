// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/json_field.h"

#include "console/forms/display_text.h"
#include "console/forms/exact_text.h"

#include <QFontDatabase>
#include <QPlainTextEdit>

namespace gatehouse::console {

namespace {

constexpr qsizetype kLongestText = 200000;

} // namespace

JsonField::JsonField(FormContext& context, FieldSpec fieldSpec, QWidget* parent) : Field(context, std::move(fieldSpec), parent), m_edit(new QPlainTextEdit(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setLayoutDirection(Qt::LeftToRight); // code reads from the left in every language
    frame(m_edit, Layout::Below);
    const QString fallback = spec().node.defaultText();
    m_edit->setPlaceholderText(fallback.isEmpty() ? tr("JSON") : fallback);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        const int lines = std::clamp(m_edit->blockCount(), 2, 10);
        m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + 2 * m_edit->frameWidth() + 20);
        if (!m_loading)
            edited();
    });
}

void JsonField::edited()
{
    const QString text = exactText(*m_edit);
    if (text.trimmed().isEmpty()) {
        setLocalProblem({});
        unset();
        return;
    }
    auto parsed = base::parseJson(utf8(text));
    if (!parsed) {
        const auto& problems = parsed.error().problems;
        const QString message = shownText(problems.empty() ? parsed.error().message : problems.front().message);
        setLocalProblem(problems.empty() || !problems.front().line ? message : tr("Line %1, column %2: %3").arg(problems.front().line).arg(problems.front().column).arg(message));
        return;
    }
    setLocalProblem({});
    write(std::move(*parsed));
}

void JsonField::load()
{
    const base::Json* present = value();
    const QString text = present ? fromUtf8(base::toPrettyText(*present)) : QString();
    const bool fits = text.size() <= kLongestText;
    m_edit->setReadOnly(!fits);
    m_loading = true;
    // What was typed and means the same stays as it was typed.
    const auto shown = base::parseJson(utf8(exactText(*m_edit)));
    if (!present || !shown || *shown != *present)
        m_edit->setPlainText(fits ? text : tr("Too long for here: edit it in the Source tab"));
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * std::clamp(m_edit->blockCount(), 2, 10) + 2 * m_edit->frameWidth() + 20);
    m_loading = false;
    setLocalProblem({});
    refreshState();
}

} // namespace gatehouse::console
