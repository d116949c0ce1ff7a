// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/source_sync.h"

#include "console/forms/form_model.h"
#include "console/forms/schema_form.h"
#include "console/forms/source_editor.h"
#include "console/forms/source_text.h"

#include <QTimer>

namespace gatehouse::console {

namespace {

constexpr int kAtOnceUpTo = 16 << 10; // characters: reading and patching so much stays far below a frame
constexpr int kLaterMs = 150;

} // namespace

SourceSync::SourceSync(FormModel& model, SchemaForm& form, SourceEditor& source, std::function<void(base::Json&)> complete, QObject* parent)
    : QObject(parent), m_model(model), m_form(form), m_source(source), m_complete(std::move(complete)), m_later(new QTimer(this))
{
    m_later->setSingleShot(true);
    m_later->setInterval(kLaterMs);
    connect(m_later, &QTimer::timeout, this, &SourceSync::bringUp);
    connect(&m_model, &FormModel::changed, this, &SourceSync::documentChanged);
    connect(&m_model, &FormModel::replaced, this, [this] { documentChanged({}); });
    connect(&m_source, &SourceEditor::parsed, this, [this](const base::Json& document) {
        base::Json next = document;
        m_complete(next);
        m_fromSource = true;
        m_model.replace(std::move(next));
        m_fromSource = false;
        setBroken(false);
        Q_EMIT settled();
    });
    connect(&m_source, &SourceEditor::broken, this, [this] { setBroken(true); });
    connect(&m_source, &SourceEditor::cursorMoved, this, [this](const std::string& pointer) {
        m_source.hidePlace();
        if (m_form.isVisible())
            m_form.markField(pointer);
    });
    connect(&m_form, &SchemaForm::fieldEntered, this, [this](const std::string& pointer) {
        m_model.endStep();
        m_form.markField({});
        if (m_shown && !m_broken)
            m_source.showPlace(pointer);
    });
}

void SourceSync::reset()
{
    m_fresh = m_stale = true;
    m_later->stop();
    setBroken(false);
    if (m_shown || m_source.hasPendingText()) // what was unfinished in another resource's text is not this one's
        bringUp();
}

bool SourceSync::adopt(const QString& text, bool yaml)
{
    m_fresh = m_stale = false;
    m_source.setText(text, yaml);
    if (m_source.isDocument()) {
        m_source.patchTo(m_model.document());
        m_source.setProblems(m_form.shownProblems());
        return true;
    }
    m_source.setDocument(m_model.document()); // undo leads back to it
    m_source.restoreText(text);
    return false;
}

void SourceSync::setShown(bool shown)
{
    m_shown = shown;
    if (shown)
        bringUp();
}

void SourceSync::documentChanged(const std::string& pointer)
{
    if (m_fromSource)
        return;
    m_stale = true;
    m_place = pointer;
    if (!m_shown || m_fresh)
        return;
    if (m_source.textEdit()->document()->characterCount() <= kAtOnceUpTo)
        bringUp();
    else
        m_later->start();
}

void SourceSync::bringUp()
{
    m_later->stop();
    if (!m_stale || m_broken || (!m_fresh && m_source.hasPendingText()))
        return; // what is being typed comes first
    if (m_fresh)
        m_source.setDocument(m_model.document());
    else
        m_source.patchTo(m_model.document(), m_place);
    m_fresh = m_stale = false;
    m_source.setProblems(m_form.shownProblems());
}

bool SourceSync::settle()
{
    return !m_source.hasPendingText() || m_source.parseNow();
}

void SourceSync::dropText()
{
    if (m_fresh) {
        setBroken(false);
        bringUp();
        return;
    }
    m_source.patchTo(m_model.document());
    m_stale = m_fresh = false;
    setBroken(false);
    m_source.setProblems(m_form.shownProblems());
}

void SourceSync::setBroken(bool broken)
{
    if (broken == m_broken) {
        if (broken)
            Q_EMIT brokenChanged(); // another error
        return;
    }
    m_broken = broken;
    m_form.setFrozen(broken);
    if (!broken && m_stale)
        bringUp();
    Q_EMIT brokenChanged();
}

} // namespace gatehouse::console
