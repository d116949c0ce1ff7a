// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/source_editor.h"

#include "console/forms/display_text.h"
#include "console/forms/exact_text.h"
#include "console/forms/source_text.h"
#include "console/forms/tone_label.h"

#include <QButtonGroup>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

constexpr int kQuietMs = 150, kCursorQuietMs = 60;

QString written(const base::Json& document, bool yaml)
{
    return fromUtf8(yaml ? schema::toYaml(document) : base::toPrettyText(document));
}

} // namespace

SourceEditor::SourceEditor(QWidget* parent)
    : QWidget(parent), m_text(new SourceText(this)), m_yaml(new QToolButton(this)), m_json(new QToolButton(this)), m_note(new ToneLabel(Tone::Dim, this)), m_timer(new QTimer(this)),
      m_cursorTimer(new QTimer(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(6);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 0, 8, 0);
    auto* group = new QButtonGroup(this);
    for (const auto& [button, text] : {std::pair(m_yaml, QStringLiteral("YAML")), std::pair(m_json, QStringLiteral("JSON"))}) {
        button->setText(text);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setAccessibleName(text);
        group->addButton(button);
        bar->addWidget(button);
    }
    m_yaml->setChecked(true);
    auto* hint = new ToneLabel(tr("Ctrl+Space completes"), Tone::Dim, this);
    hint->setSmall();
    hint->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    bar->addWidget(hint, 1);
    layout->addLayout(bar);
    layout->addWidget(m_text, 1);
    m_note->setObjectName(QStringLiteral("sourceNote"));
    m_note->setSmall();
    m_note->setContentsMargins(8, 0, 8, 4);
    m_note->hide();
    layout->addWidget(m_note);
    setFocusProxy(m_text);
    m_text->installEventFilter(this);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kQuietMs);
    m_cursorTimer->setSingleShot(true);
    m_cursorTimer->setInterval(kCursorQuietMs);
    connect(m_timer, &QTimer::timeout, this, &SourceEditor::parseNow);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_loading || exactText(*m_text) == m_seen)
            return;
        m_seen = exactText(*m_text);
        m_dirty = true;
        m_commentsLost = false;
        m_timer->start();
        Q_EMIT typed();
    });
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (!m_loading && m_text->hasFocus())
            m_cursorTimer->start();
    });
    connect(m_cursorTimer, &QTimer::timeout, this, [this] { Q_EMIT cursorMoved(pointerAtCursor()); });
    connect(m_yaml, &QToolButton::clicked, this, [this] { convert(true); });
    connect(m_json, &QToolButton::clicked, this, [this] { convert(false); });
}

schema::Document::Format SourceEditor::format() const
{
    return isYaml() ? schema::Document::Format::Yaml : schema::Document::Format::Json;
}

void SourceEditor::setDocument(const base::Json& document)
{
    setText(written(document, isYaml()), isYaml());
}

void SourceEditor::setText(const QString& text, bool yaml)
{
    m_loading = true;
    m_text->setYaml(yaml);
    (yaml ? m_yaml : m_json)->setChecked(true);
    m_text->setPlainText(text);
    m_loading = false;
    m_commentsLost = false;
    m_yamlText.clear();
    m_patchedRevision = -1;
    hidePlace();
    read();
}

void SourceEditor::patchTo(const base::Json& document, const std::string& place)
{
    if (!m_dirty && m_document && m_document->value() == document)
        return;
    const QString now = text();
    std::optional<std::vector<TextEdit>> edits;
    if (!m_dirty && m_document)
        edits = sourcePatch(now, isYaml(), m_document->value(), document);
    const bool lost = !edits && hasComments();
    if (!edits)
        edits = textDifference(now, written(document, isYaml()));
    const bool joins = !place.empty() && place == m_patchedPlace && m_text->document()->revision() == m_patchedRevision;
    m_loading = true;
    m_text->apply(*edits, joins);
    m_loading = false;
    m_patchedPlace = place;
    m_patchedRevision = m_text->document()->revision();
    m_commentsLost = lost;
    read();
}

void SourceEditor::read()
{
    m_timer->stop();
    m_seen = text();
    m_dirty = m_broken = false;
    m_document.reset();
    if (auto document = schema::Document::parse(utf8(m_seen), format()))
        m_document = std::move(*document);
    m_text->setMarks({});
    showNote();
}

void SourceEditor::restoreText(const QString& text)
{
    m_text->selectAll();
    m_text->insertPlainText(text); // as if typed: undo leads back
    parseNow();
}

QString SourceEditor::text() const
{
    return exactText(*m_text);
}

bool SourceEditor::isYaml() const
{
    return m_text->isYaml();
}

const SourceOutline& SourceEditor::outline()
{
    if (m_outlineRevision != m_text->document()->revision()) {
        m_outline = SourceOutline(text(), isYaml());
        m_outlineRevision = m_text->document()->revision();
    }
    return m_outline;
}

bool SourceEditor::hasComments()
{
    return isYaml() && outline().hasComments();
}

void SourceEditor::showNote()
{
    const bool has = hasComments();
    m_note->setTone(m_commentsLost ? Tone::Warning : Tone::Dim);
    m_note->setText(m_commentsLost ? tr("The comments could not be kept; Ctrl+Z brings them back.") : tr("Comments stay in this window; the gateway does not keep them."));
    m_note->setVisible(m_commentsLost || has);
}

void SourceEditor::setFormat(bool yaml)
{
    if (yaml != isYaml())
        convert(yaml);
}

void SourceEditor::convert(bool yaml)
{
    if (yaml == isYaml())
        return;
    if (!parseNow()) { // what can't be read can't be rewritten; the text stays as it is
        (yaml ? m_json : m_yaml)->setChecked(true);
        m_text->setFocus();
        return;
    }
    const base::Json value = m_document->value();
    const QString left = !yaml && hasComments() ? text() : QString();
    const QString back = yaml ? m_yamlText : QString();
    setText(back.isEmpty() ? written(value, yaml) : back, yaml);
    patchTo(value);
    m_yamlText = left;
}

bool SourceEditor::parseNow()
{
    m_timer->stop();
    if (!m_dirty)
        return !m_broken && m_document.has_value();
    auto document = schema::Document::parse(utf8(text()), format());
    if (!document || !document->value().is_object()) {
        m_syntax = {{}, document ? utf8(tr("A document is an object: names with values")) : document.error().message, 1, 1};
        if (!document && !document.error().problems.empty())
            m_syntax = document.error().problems.front();
        m_syntax.line = std::max(1, m_syntax.line);
        m_syntax.column = std::max(1, m_syntax.column);
        m_broken = true;
        const QString message = shownText(m_syntax.message);
        m_text->setMarks({{m_syntax.line, m_syntax.column, message}});
        Q_EMIT broken(message);
        return false;
    }
    m_document = std::move(*document);
    m_broken = m_dirty = false;
    m_text->setMarks({});
    showNote();
    Q_EMIT parsed(m_document->value());
    return true;
}

bool SourceEditor::eventFilter(QObject* watched, QEvent* event)
{
    // Who goes to the form finds there what was typed here.
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason && m_dirty && !m_broken)
        parseNow();
    return QWidget::eventFilter(watched, event);
}

void SourceEditor::setProblems(std::vector<base::Problem> problems)
{
    if (m_broken || !m_document)
        return;
    m_document->locate(problems);
    std::vector<SourceText::Mark> marks;
    for (const base::Problem& problem : problems) {
        if (marks.size() < 200)
            marks.push_back({std::max(1, problem.line), std::max(1, problem.column), shownText(problem.message)});
    }
    m_text->setMarks(marks);
}

void SourceEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

void SourceEditor::setCompletions(std::function<std::vector<Completion>(const SourcePlace&)> provider)
{
    m_text->setCompletions(std::move(provider));
}

void SourceEditor::showPlace(const std::string& pointer)
{
    const OutlineNode& node = outline().nearest(pointer);
    if (pointer.empty() || &node == &outline().root()) {
        hidePlace();
        return;
    }
    const QTextDocument& document = *m_text->document();
    m_text->showLines(document.findBlock(node.entry).blockNumber() + 1, document.findBlock(node.end).blockNumber() + 1);
}

void SourceEditor::hidePlace()
{
    m_text->showLines(0, 0);
}

void SourceEditor::goTo(const base::Problem& problem)
{
    hidePlace();
    if (problem.line > 0) {
        m_text->goTo(problem.line, problem.column);
        return;
    }
    const QTextBlock block = m_text->document()->findBlock(outline().nearest(problem.pointer).entry);
    m_text->goTo(block.blockNumber() + 1, outline().nearest(problem.pointer).entry - block.position() + 1);
}

std::string SourceEditor::pointerAtCursor()
{
    return outline().pointerAt(m_text->textCursor().position());
}

} // namespace gatehouse::console
