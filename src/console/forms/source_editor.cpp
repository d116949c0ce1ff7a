// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/source_editor.h"

#include "console/forms/display_text.h"
#include "console/forms/source_text.h"
#include "console/forms/tone_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

constexpr int kQuietMs = 150;

} // namespace

SourceEditor::SourceEditor(QWidget* parent)
    : QWidget(parent), m_text(new SourceText(this)), m_yaml(new QToolButton(this)), m_json(new QToolButton(this)), m_status(new ToneLabel(Tone::Dim, this)),
      m_timer(new QTimer(this))
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
    m_status->setObjectName(QStringLiteral("sourceStatus"));
    m_status->setContentsMargins(8, 0, 8, 4);
    m_status->hide();
    layout->addWidget(m_status);
    setFocusProxy(m_text);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kQuietMs);
    connect(m_timer, &QTimer::timeout, this, &SourceEditor::parseNow);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_loading || m_text->toPlainText() == m_seen)
            return;
        m_seen = m_text->toPlainText();
        m_dirty = true;
        m_timer->start();
    });
    connect(m_yaml, &QToolButton::clicked, this, [this] { convert(true); });
    connect(m_json, &QToolButton::clicked, this, [this] { convert(false); });
}

void SourceEditor::setDocument(const base::Json& document)
{
    const std::string text = isYaml() ? schema::toYaml(document) : base::toPrettyText(document);
    setText(fromUtf8(text), isYaml());
}

void SourceEditor::setText(const QString& text, bool yaml)
{
    m_timer->stop();
    m_loading = true;
    m_text->setYaml(yaml);
    (yaml ? m_yaml : m_json)->setChecked(true);
    m_text->setPlainText(text);
    m_seen = m_text->toPlainText();
    m_loading = false;
    m_dirty = false;
    m_broken = false;
    auto document = schema::Document::parse(utf8(text), yaml ? schema::Document::Format::Yaml : schema::Document::Format::Json);
    m_document.reset();
    if (document)
        m_document = std::move(*document);
    m_text->setMarks({});
    m_status->hide();
}

void SourceEditor::restoreText(const QString& text)
{
    m_text->setPlainText(text);
    parseNow();
}

QString SourceEditor::text() const
{
    return m_text->toPlainText();
}

bool SourceEditor::isYaml() const
{
    return m_text->isYaml();
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
    m_text->setYaml(yaml);
    setDocument(value);
}

bool SourceEditor::parseNow()
{
    m_timer->stop();
    if (!m_dirty)
        return !m_broken && m_document.has_value();
    auto document = schema::Document::parse(utf8(text()), isYaml() ? schema::Document::Format::Yaml : schema::Document::Format::Json);
    if (!document || !document->value().is_object()) {
        base::Problem problem{{}, document ? utf8(tr("A document is an object: names with values")) : document.error().message, 1, 1};
        if (!document && !document.error().problems.empty())
            problem = document.error().problems.front();
        m_broken = true;
        const QString message = shownText(problem.message);
        m_text->setMarks({{std::max(1, problem.line), std::max(1, problem.column), message}});
        m_status->setTone(Tone::Error);
        m_status->setText(tr("Line %1, column %2: %3").arg(std::max(1, problem.line)).arg(std::max(1, problem.column)).arg(message));
        m_status->show();
        Q_EMIT broken(m_status->text());
        return false;
    }
    m_document = std::move(*document);
    m_broken = false;
    m_dirty = false;
    m_text->setMarks({});
    m_status->hide();
    Q_EMIT parsed(m_document->value());
    return true;
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
    if (marks.empty()) {
        m_status->hide();
        return;
    }
    m_status->setTone(Tone::Error);
    const QString first = tr("Line %1: %2").arg(marks.front().line).arg(marks.front().message);
    m_status->setText(marks.size() == 1 ? first : tr("%1 (and %n more)", nullptr, static_cast<int>(marks.size()) - 1).arg(first));
    m_status->show();
}

void SourceEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

void SourceEditor::setCompletions(std::function<std::vector<Completion>(const SourcePlace&)> provider)
{
    m_text->setCompletions(std::move(provider));
}

} // namespace gatehouse::console
