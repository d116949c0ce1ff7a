// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/expression_field.h"

#include "console/forms/display_text.h"
#include "console/forms/expression/expression_edit.h"
#include "console/forms/expression/expression_try_dialog.h"
#include "console/forms/tone_label.h"
#include "console/widgets/symbol_icon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

constexpr qsizetype kLongestText = 64 * 1024;

} // namespace

ExpressionField::ExpressionField(FormContext& context, FieldSpec fieldSpec, QWidget* parent)
    : Field(context, std::move(fieldSpec), parent), m_edit(new ExpressionEdit), m_message(new ToneLabel(Tone::Error)), m_try(new QPushButton(symbolIcon(QStringLiteral("play")), tr("Try…")))
{
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    m_message->setObjectName(QStringLiteral("expressionMessage"));
    m_message->setSmall();
    row->addWidget(m_message, 1, Qt::AlignTop);
    m_try->setObjectName(QStringLiteral("tryExpression"));
    m_try->setProperty("role", QStringLiteral("quiet"));
    m_try->setToolTip(tr("Evaluates it over a request, without sending anything"));
    m_try->setAccessibleName(tr("Try %1").arg(spec().title));
    m_try->setAutoDefault(false);
    row->addWidget(m_try, 0, Qt::AlignTop);
    layout->addLayout(row);
    column->setFocusProxy(m_edit);
    frame(column, Layout::Below);
    describeControl(m_edit, spec().title, spec().node.description());
    m_edit->setPlaceholderText(placeholder());
    m_edit->setObjectName(QStringLiteral("expression"));
    m_edit->setBounds(2, 12);
    m_edit->setRules(ExpressionRules::from(spec().node));
    m_try->setVisible(m_edit->rules().environment != nullptr);
    connect(m_edit, &ExpressionEdit::typed, this, &ExpressionField::typed);
    connect(m_edit, &ExpressionEdit::checked, this, &ExpressionField::showCheck);
    connect(m_try, &QPushButton::clicked, this, &ExpressionField::tryIt);
}

QWidget* ExpressionField::editor() const
{
    return m_edit;
}

void ExpressionField::typed()
{
    if (m_loading)
        return;
    const QString text = m_edit->text();
    const base::Json* stored = context().model().storedAt(pointer());
    if (text.isEmpty() && !(stored && stored->is_string() && stored->get_ref<const std::string&>().empty()))
        unset();
    else
        write(utf8(text));
}

void ExpressionField::load()
{
    const base::Json* present = value();
    QString text;
    if (present && !present->is_null())
        text = fromUtf8(present->is_string() ? present->get_ref<const std::string&>() : base::toText(*present));
    const bool fits = text.size() <= kLongestText;
    m_edit->setReadOnly(!fits);
    m_loading = true;
    if (!fits)
        m_edit->setPlainText(tr("Too long for here: edit it in the Source tab"));
    else if (m_edit->text() != text)
        m_edit->setPlainText(text);
    m_loading = false;
    refreshState();
}

void ExpressionField::showCheck()
{
    const QString problem = m_edit->problemText();
    if (problem == m_message->text())
        return;
    m_message->setText(problem);
    showProblems();
    m_edit->setProperty("invalid", !problem.isEmpty());
    m_edit->style()->polish(m_edit);
    // A screen reader says what is wrong as soon as it is found, and with the field.
    m_edit->setAccessibleDescription(problem.isEmpty() ? spec().node.description() : problem);
    if (!problem.isEmpty() && m_edit->hasFocus()) {
        QAccessibleEvent event(m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

// The check of a whole document says the same with the same place.
bool ExpressionField::saysItself(const QString& problem) const
{
    return !m_message->text().isEmpty() && problem.startsWith(QStringLiteral("line "));
}

void ExpressionField::tryIt()
{
    auto* dialog = new ExpressionTryDialog(m_edit->rules(), spec().title, m_edit->text(), context().lookup().recentRequests(), this);
    dialog->setReadOnly(context().readOnly());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_edit->setText(dialog->expression());
        m_edit->setFocus();
    });
    dialog->open();
}

} // namespace gatehouse::console
