// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/field.h"

#include "console/forms/collapsible_section.h"
#include "console/forms/display_text.h"
#include "console/forms/fields/file_button.h"
#include "console/forms/tone_label.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/text_size.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

constexpr int kLabelWidth = 136; // with text of kTextPoints
constexpr int kIndent = 16;

// The first sentence; the whole text stands in the tool tip and in what's-this.
QString firstSentence(const QString& text)
{
    const qsizetype end = text.indexOf(QStringLiteral(". "));
    QString first = end < 0 ? text : text.left(end + 1);
    if (first.endsWith(u'.'))
        first.chop(1);
    return first.size() > 140 ? first.left(139) + QChar(0x2026) : first;
}

} // namespace

Field::Field(FormContext& context, FieldSpec spec, QWidget* parent) : QWidget(parent), m_context(context), m_spec(std::move(spec))
{
    setObjectName(fromUtf8("field:" + m_spec.pointer));
    m_context.add(m_spec.pointer, this);
}

Field::~Field()
{
    m_context.remove(m_spec.pointer, this);
}

QString Field::helpTopic() const
{
    if (m_context.key().kind != domain::Kind::Policy)
        return {};
    const base::Json* kind = m_context.model().at("/kind");
    return kind && kind->is_string() ? QStringLiteral("policies/") + fromUtf8(kind->get_ref<const std::string&>()) : QString();
}

void Field::frame(QWidget* editor, Layout layout)
{
    m_editor = editor;
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    if (layout == Layout::Bare) {
        m_grid->addWidget(editor, 0, 0);
        return;
    }
    const QString description = m_spec.node.description();
    auto* label = new QLabel(withoutMnemonics(m_spec.title) + (m_spec.required ? QStringLiteral(" *") : QString()), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setObjectName(QStringLiteral("fieldLabel"));
    label->setBuddy(editor);
    label->setToolTip(plainToolTip(description));
    editor->setAccessibleName(m_spec.title);
    if (!description.isEmpty()) {
        editor->setAccessibleDescription(description);
        editor->setToolTip(plainToolTip(description));
        editor->setWhatsThis(plainToolTip(description));
    }
    m_badge = new ToneLabel(Tone::Dim, this);
    m_badge->setWordWrap(false);
    m_badge->setObjectName(QStringLiteral("badge"));
    m_badge->hide();
    m_reset = new QToolButton(this);
    m_reset->setAutoRaise(true);
    m_reset->setIcon(symbolIcon(QStringLiteral("undo")));
    m_reset->setObjectName(QStringLiteral("reset"));
    m_reset->setAccessibleName(tr("Reset %1").arg(m_spec.title));
    const QString fallback = m_spec.node.defaultText();
    m_reset->setToolTip(plainToolTip(fallback.isEmpty() ? tr("Take this out (not set)") : tr("Back to the default: %1").arg(fallback)));
    m_reset->setFixedWidth(24);
    QSizePolicy keepsPlace = m_reset->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsPlace);
    m_reset->hide();
    connect(m_reset, &QToolButton::clicked, this, [this] {
        if (m_spec.required && m_spec.node.schema.contains("default"))
            write(m_spec.node.schema["default"]);
        else
            unset();
        load();
        if (QWidget* target = this->editor())
            target->setFocus();
    });
    if (layout == Layout::Beside) {
        label->setFixedWidth(int(std::max(84, kLabelWidth - kIndent * m_spec.depth) * std::max(1.0, font().pointSizeF() / kTextPoints)));
        label->setMinimumHeight(std::clamp(editor->sizeHint().height(), 26, 30));
        label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        m_grid->addWidget(label, 0, 0, Qt::AlignTop);
        auto* row = new QHBoxLayout;
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addWidget(editor, 1);
        row->addWidget(m_badge);
        m_grid->addLayout(row, 0, 1);
        m_grid->addWidget(m_reset, 0, 2, Qt::AlignTop);
        m_grid->setColumnStretch(1, 1);
    } else {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(0, 0, 0, 0);
        label->setWordWrap(false);
        row->addWidget(label);
        row->addWidget(m_badge);
        row->addStretch(1);
        row->addWidget(m_reset);
        m_grid->addLayout(row, 0, 0, 1, 3);
        m_grid->addWidget(editor, 1, 0, 1, 3);
        m_grid->setColumnStretch(1, 1);
    }
    m_helpText = firstSentence(description);
    if (!m_helpText.isEmpty())
        setHint({});
    if (m_context.readOnly())
        editor->setEnabled(false);
}

void Field::offerFile(QPlainTextEdit* edit, qint64 mostBytes)
{
    offerFile(mostBytes, [edit](const QString& text) {
        if (edit->isReadOnly())
            return;
        QTextCursor all(edit->document());
        all.select(QTextCursor::Document);
        all.insertText(text);
        edit->setFocus();
    });
}

void Field::offerFile(qint64 mostBytes, std::function<void(const QString&)> take)
{
    auto* row = m_grid ? qobject_cast<QHBoxLayout*>(m_grid->itemAtPosition(0, 0)->layout()) : nullptr;
    if (!row || m_context.readOnly())
        return;
    auto* button = new FileButton(m_spec.title, mostBytes, this);
    row->insertWidget(row->count() - 1, button); // before the reset button
    connect(button, &FileButton::loaded, this, [this, take = std::move(take)](const QString& text) {
        setHint({});
        take(text);
    });
    connect(button, &FileButton::failed, this, [this](const QString& why) { setHint(why, true); });
}

void Field::setHint(const QString& text, bool isWarning)
{
    const QString shown = text.isEmpty() ? m_helpText : text;
    if (!m_help) {
        if (shown.isEmpty() || !m_grid)
            return;
        m_help = new ToneLabel(Tone::Dim, this);
        m_help->setSmall();
        m_help->setObjectName(QStringLiteral("help"));
        const bool beside = m_grid->itemAtPosition(0, 2) != nullptr && m_grid->itemAtPosition(1, 0) == nullptr;
        m_grid->addWidget(m_help, 2, beside ? 1 : 0, 1, beside ? 2 : 3);
    }
    m_help->setTone(isWarning && !text.isEmpty() ? Tone::Warning : Tone::Dim);
    m_help->setText(shown);
    m_help->setVisible(!shown.isEmpty());
}

void Field::refreshState()
{
    if (!m_badge)
        return;
    const base::Json* present = value();
    QString badge;
    if (present && present->is_null())
        badge = tr("null");
    else if (present && present->is_string() && present->get_ref<const std::string&>().empty())
        badge = tr("empty text");
    else if (present && present->is_structured() && present->empty())
        badge = tr("empty");
    m_badge->setText(badge);
    m_badge->setVisible(!badge.isEmpty());
    const bool canReset = !m_spec.required || (m_spec.node.schema.contains("default") && present && *present != m_spec.node.schema["default"]);
    m_reset->setVisible(present && showsReset() && !m_context.readOnly() && canReset);
}

void Field::write(base::Json value)
{
    m_context.model().set(m_spec.pointer, std::move(value));
    refreshState();
}

void Field::unset()
{
    m_context.model().unset(m_spec.pointer);
    refreshState();
}

QString Field::placeholder() const
{
    const QString fallback = m_spec.node.defaultText();
    if (!fallback.isEmpty())
        return fallback;
    const base::Json& examples = base::memberAt(m_spec.node.schema, "examples");
    if (examples.is_array() && !examples.empty())
        return tr("for example %1").arg(valueText(examples[0]));
    if (base::stringAt(m_spec.node.schema, "format") == "date-time")
        return tr("for example %1").arg(QStringLiteral("2030-12-31T00:00:00Z"));
    return m_spec.required ? tr("needed") : tr("not set");
}

void Field::setProblems(const QStringList& problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    showProblems();
}

void Field::setLocalProblem(const QString& problem)
{
    if (problem == m_localProblem)
        return;
    m_localProblem = problem;
    showProblems();
    Q_EMIT m_context.localProblemsChanged();
}

void Field::showProblems()
{
    QStringList lines = m_problems;
    if (!m_localProblem.isEmpty())
        lines.prepend(m_localProblem);
    if (!m_error) {
        auto* column = m_grid ? nullptr : qobject_cast<QVBoxLayout*>(layout());
        if (lines.isEmpty() || (!m_grid && !column))
            return;
        m_error = new ToneLabel(Tone::Error, this);
        m_error->setObjectName(QStringLiteral("error"));
        if (column)
            column->insertWidget(0, m_error);
    }
    if (m_grid && m_grid->indexOf(m_error) < 0) {
        const bool beside = m_grid->itemAtPosition(0, 2) != nullptr && m_grid->itemAtPosition(1, 0) == nullptr;
        m_grid->addWidget(m_error, 3, beside ? 1 : 0, 1, beside ? 2 : 3);
    }
    while (lines.size() > 8)
        lines.removeLast();
    QStringList shown = lines;
    shown.removeIf([this](const QString& line) { return saysItself(line); });
    m_error->setText(shown.join(u'\n'));
    m_error->setVisible(!shown.isEmpty());
    if (m_editor) {
        m_editor->setProperty("invalid", !lines.isEmpty());
        // A screen reader says what is wrong together with the field.
        m_editor->setAccessibleDescription(lines.isEmpty() ? m_spec.node.description() : lines.join(QStringLiteral("; ")));
    }
}

void Field::reveal()
{
    for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
        if (auto* section = qobject_cast<CollapsibleSection*>(above))
            section->setOpen(true);
    }
}

void Field::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_badge || m_context.readOnly()) {
        event->ignore();
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, bool enabled, std::function<void()> act) {
        QAction* action = menu->addAction(text, this, [this, act = std::move(act)] {
            act();
            load();
            refreshState();
        });
        action->setEnabled(enabled);
    };
    add(tr("Not set (default)"), value() != nullptr && !m_spec.required, [this] { unset(); });
    if (m_spec.node.allowsType("string"))
        add(tr("Empty text"), true, [this] { write(std::string()); });
    if (m_spec.node.allowsType("array") && m_spec.node.schema.contains("items"))
        add(tr("Empty list"), true, [this] { write(base::Json::array()); });
    if (m_spec.node.nullable())
        add(tr("null"), true, [this] { write(nullptr); });
    menu->addSeparator();
    menu->addAction(tr("Copy JSON pointer"), this, [this] { QGuiApplication::clipboard()->setText(fromUtf8(m_spec.pointer)); });
    menu->popup(event->globalPos());
}

} // namespace gatehouse::console
