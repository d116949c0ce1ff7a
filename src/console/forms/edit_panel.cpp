// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/edit_panel.h"

#include "base/ids.h"
#include "console/connections/gateway_session.h"
#include "console/forms/deletion_dialog.h"
#include "console/forms/display_text.h"
#include "console/forms/edit_views.h"
#include "console/forms/form_model.h"
#include "console/forms/form_undo.h"
#include "console/forms/kind_text.h"
#include "console/forms/new_resource_box.h"
#include "console/forms/related_panel.h"
#include "console/forms/schema_form.h"
#include "console/forms/schema_text.h"
#include "console/forms/session_lookup.h"
#include "console/forms/source_editor.h"
#include "console/forms/source_sync.h"
#include "console/forms/source_text.h"
#include "console/forms/tone_label.h"
#include "console/models/pending_changes.h"
#include "console/models/resource_cache.h"
#include "console/models/schema_cache.h"
#include "console/pages/resource_history_dialog.h"
#include "console/widgets/elided_label.h"
#include "console/widgets/symbol_icon.h"
#include "forms/ui_edit_panel.h"

#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>

namespace gatehouse::console {

EditPanel::EditPanel(GatewaySession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_ui(std::make_unique<Ui::EditPanel>()), m_lookup(std::make_unique<SessionLookup>(session)), m_model(new FormModel(this))
{
    m_ui->setupUi(this);
    m_views = new EditViews(session, *m_model, *m_lookup, [this] { return operationsToTry(); }, this);
    m_newBox = new NewResourceBox(session, *m_lookup, this);
    m_undo = new FormUndo(*m_model, {&m_views->form(), &m_views->source()}, this);
    m_ui->viewsSlot->addWidget(m_views);
    m_ui->newSlot->addWidget(m_newBox);
    setUpHeader();
    setVisibleContents(false);

    connect(m_ui->closeButton, &QToolButton::clicked, this, &EditPanel::leave);
    connect(m_ui->addButton, &QPushButton::clicked, this, &EditPanel::addToChanges);
    connect(m_ui->revertButton, &QPushButton::clicked, this, &EditPanel::revert);
    connect(m_ui->usedByButton, &QToolButton::clicked, m_views, &EditViews::showRelated);
    connect(m_views, &EditViews::resourceRequested, this, &EditPanel::resourceRequested);
    connect(m_views, &EditViews::relatedRequested, this, [this](const domain::ResourceKey& key) {
        Q_EMIT resourceRequested(key); // its page, its row
        edit(key);                     // and here, the related ones of it in view
    });
    connect(m_views, &EditViews::stateChanged, this, &EditPanel::updateState);
    connect(&m_views->form(), &SchemaForm::problemsChanged, this, [this] {
        if (m_refused > 0)
            showRefusal();
    });
    connect(m_views, &EditViews::roomWanted, this, &EditPanel::roomWanted);
    connect(m_newBox, &NewResourceBox::idEdited, this, [this] {
        m_idTouched = true;
        updateState();
    });
    connect(m_newBox, &NewResourceBox::tenantChosen, this, &EditPanel::tenantChosen);
    connect(m_undo, &FormUndo::done, this, [this](const std::string& pointer) {
        setNotice({}, false);
        if (!m_views->source().textEdit()->hasFocus())
            m_views->form().focusField(pointer); // there it is
        formEdited();
    });
    connect(m_model, &FormModel::changed, this, &EditPanel::formEdited);
    connect(m_model, &FormModel::recorded, this, &EditPanel::updateState);
    connect(&m_views->sync(), &SourceSync::settled, this, &EditPanel::formEdited);
    connectSession();
}

EditPanel::~EditPanel() = default;

void EditPanel::setUpHeader()
{
    m_id = new ElidedLabel(this);
    m_id->setObjectName(QStringLiteral("idText"));
    QFont bold = m_id->font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() > 0 ? bold.pointSizeF() * 1.2 : 12);
    m_id->setFont(bold);
    m_ui->idRow->addWidget(m_id);
    m_notice = new ToneLabel(Tone::Dim, this);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->hide();
    m_ui->noticeSlot->addWidget(m_notice);
    m_ui->closeButton->setIcon(symbolIcon(QStringLiteral("close")));
    m_ui->addButton->setProperty("role", QStringLiteral("primary"));
    auto* menu = new QMenu(this);
    menu->addActions({m_undo->undoAction(), m_undo->redoAction()});
    menu->addSeparator();
    menu->addAction(m_views->sideBySideAction());
    menu->addSeparator();
    m_duplicate = menu->addAction(symbolIcon(QStringLiteral("copy")), tr("Duplicate"), this, &EditPanel::duplicate);
    m_history = menu->addAction(symbolIcon(QStringLiteral("history")), tr("History…"), this, &EditPanel::showHistory);
    menu->addAction(tr("Copy id"), this, [this] { QGuiApplication::clipboard()->setText(fromUtf8(m_key.id)); });
    menu->addSeparator();
    m_delete = menu->addAction(symbolIcon(QStringLiteral("delete")), tr("Delete…"), this, &EditPanel::remove);
    m_ui->moreButton->setMenu(menu);
}

void EditPanel::connectSession()
{
    connect(&m_session.changes(), &PendingChanges::changed, this, &EditPanel::pendingChanged);
    // What was typed on while it travelled goes on from what was applied.
    connect(&m_session.changes(), &PendingChanges::appliedOne, this, [this](const domain::ResourceKey& key, const base::Json& value, quint64 revision) {
        if (m_open && !m_new && key == m_key)
            m_base = {value, revision};
    });
    connect(&m_session.resources(), &ResourceCache::changed, this, [this](domain::Kind kind) {
        if (m_open && kind == m_key.kind)
            pendingChanged();
        if (m_open)
            updateHeader();
    });
    connect(&m_session.schemas(), &SchemaCache::changed, this, [this] {
        if (m_open)
            m_views->reopen(m_key, m_new, m_readOnly);
    });
}

std::optional<domain::ResourceKey> EditPanel::current() const
{
    return m_open ? std::optional(m_key) : std::nullopt;
}

bool EditPanel::isDirty() const
{
    return m_open && (m_model->isDirty() || m_views->source().hasPendingText());
}

std::optional<EditPanel::Unkept> EditPanel::unkept() const
{
    if (!m_open || m_readOnly || !m_model->isDirty())
        return std::nullopt;
    Unkept unkept{keyToSave(), m_base.value, m_model->document()};
    unkept.value["id"] = unkept.key.id;
    return unkept;
}

// All pending changes, and this one as it stands.
std::vector<domain::Operation> EditPanel::operationsToTry() const
{
    std::vector<domain::Operation> operations = m_session.changes().changeSet({}).operations;
    for (domain::Operation& operation : operations)
        operation.ifRevision.reset(); // who is faster does not matter here
    if (const auto typed = unkept()) {
        std::erase_if(operations, [&](const domain::Operation& operation) { return operation.key == typed->key; });
        domain::Operation operation;
        operation.key = typed->key;
        operation.value = typed->value;
        operations.push_back(std::move(operation));
    }
    return operations;
}

QString EditPanel::draftPath() const
{
    return fromUtf8(domain::resourcePath(m_key));
}

void EditPanel::edit(const domain::ResourceKey& key)
{
    if (key.id.empty()) {
        const base::Json& schema = m_session.schemas().resource(key.kind);
        editNew(key, schema.is_object() ? initialValue(SchemaNode::fromRoot(schema)) : base::Json::object());
        restoreSource();
        return;
    }
    if (m_open && !m_new && key == m_key) {
        m_views->form().focusFirst();
        return;
    }
    keepDraft();
    load(key);
    m_views->form().focusFirst();
}

void EditPanel::load(const domain::ResourceKey& key)
{
    const auto resource = m_session.resources().find(key);
    const base::Json* pending = m_session.changes().pending(key);
    if (!resource && (!pending || pending->is_null())) {
        showNothing(tr("%1 is not there (any more).").arg(resourceText(key)), true);
        return;
    }
    rememberSource();
    const base::Json baseline = resource ? resource->value : base::Json();
    const bool isDeleted = pending && pending->is_null();
    open(key, false, pending && !isDeleted ? *pending : baseline, {baseline, resource ? resource->revision : 0});
    if (isDeleted)
        setNotice(tr("Marked for deletion. Revert keeps it."), true);
    else if (pending && resource)
        setNotice(tr("Shows your pending change; the gateway has another version until it is applied."), false);
    restoreSource();
}

void EditPanel::restoreSource()
{
    if (const auto left = m_leftSources.constFind(draftPath()); left != m_leftSources.constEnd()) {
        const LeftSource source = *left;
        if (!m_views->restoreSource(source.text, source.yaml))
            setNotice(tr("Here is the source text that you left unfinished."), true);
    }
}

QStringList EditPanel::unfinishedSources() const
{
    QStringList paths;
    for (auto left = m_leftSources.constBegin(); left != m_leftSources.constEnd(); ++left) {
        if (left->broken)
            paths << left.key();
    }
    if (m_open && m_views->sync().isBroken() && !paths.contains(draftPath()))
        paths << draftPath();
    return paths;
}

void EditPanel::showNothing(const QString& why, bool isError)
{
    m_open = false;
    setVisibleContents(false);
    setNotice(why, isError);
}

void EditPanel::tryRecord(const base::Json& record)
{
    if (m_open)
        m_views->tryRecord(record);
}

void EditPanel::editNew(const domain::ResourceKey& key, base::Json value)
{
    keepDraft();
    const domain::ResourceKey place = m_newBox->begin(key);
    if (!value.is_object())
        value = base::Json::object(); // a schema that is none suggests anything
    value.erase("id");
    m_idTouched = !key.id.empty();
    open(place, true, std::move(value), {});
    m_newBox->suggest(m_model->document());
    m_views->form().focusFirst();
}

void EditPanel::open(const domain::ResourceKey& key, bool isNew, base::Json value, PendingChanges::Base base)
{
    m_key = key;
    m_base = std::move(base);
    m_warnedOfLeaving = false;
    m_new = isNew;
    m_open = true;
    m_readOnly = m_session.connection().safety == SafetyLevel::ReadOnly || m_session.status().readOnly;
    setVisibleContents(true);
    setNotice(m_readOnly ? tr("This connection is read-only: look, copy, compare, but nothing can be changed here.") : QString(), false);
    m_model->reset(std::move(value), m_base.value);
    m_views->open(m_key, m_new, m_readOnly);
    updateHeader();
    updateState();
}

void EditPanel::tenantChosen(const std::string& tenant)
{
    // References and scopes mean another tenant's resources now, so the form is drawn anew over the same document.
    m_key.tenant = tenant;
    m_views->reopen(m_key, m_new, m_readOnly);
    updateState();
}

void EditPanel::formEdited()
{
    if (m_new && !m_idTouched)
        m_newBox->suggest(m_model->document());
    m_warnedOfLeaving = false;
    Q_EMIT typed(); // the state follows by what the views and the undo tell
}

domain::ResourceKey EditPanel::keyToSave() const
{
    return m_new ? m_newBox->key() : m_key;
}

void EditPanel::put(const domain::ResourceKey& key)
{
    base::Json value = m_model->document();
    value["id"] = key.id;
    m_putting = true;
    if (value == m_model->baseline())
        m_session.changes().discard(key);
    else
        m_session.changes().put(key, value, m_base);
    m_putting = false;
}

// Unfinished text, and comments, which no gateway keeps, come back with their resource.
void EditPanel::rememberSource()
{
    SourceEditor& source = m_views->source();
    if (!m_open)
        return;
    const bool broken = !m_views->sync().settle();
    if (broken || (!m_views->sync().isFresh() && source.hasComments())) // a fresh one has another resource's text still
        m_leftSources[draftPath()] = {source.text(), source.isYaml(), broken};
}

void EditPanel::kept(const domain::ResourceKey& key)
{
    put(key);
    m_key = key;
    m_new = false;
    m_model->reset(m_model->document(), m_model->baseline());
    m_views->setKey(m_key);
}

bool EditPanel::keepDraft()
{
    if (!m_open || m_readOnly)
        return false;
    if (!m_views->sync().settle())
        Q_EMIT messageRequested(tr("The unfinished source text of %1 is kept here and comes back with it").arg(resourceText(m_key)), false);
    else
        m_leftSources.remove(draftPath());
    const bool isDirty = m_model->isDirty();
    if (isDirty) {
        kept(keyToSave());
        Q_EMIT messageRequested(tr("Kept as a pending change: %1").arg(resourceText(m_key)), false);
    }
    rememberSource();
    return isDirty;
}

void EditPanel::leave()
{
    // Kept under an id that nobody chose it would not be found again.
    if (const QString obstacle = m_open && m_new && !m_readOnly && isDirty() ? m_newBox->obstacle() : QString(); !obstacle.isEmpty()) {
        setNotice(obstacle, true);
        return;
    }
    keepDraft();
    Q_EMIT closed();
}

// A key that was meant for a list, or a habit from vi: what is not right yet stays in view, until it is pressed again or the cross is.
void EditPanel::leaveByKey()
{
    if (m_open && !m_readOnly && isDirty() && !m_warnedOfLeaving) {
        const bool isText = !m_views->sync().settle();
        if (m_new && !isText && m_newBox->obstacle().isEmpty())
            m_model->set("/id", keyToSave().id); // the schema asks for it
        const size_t problems = isText ? 1 : m_views->check();
        if (problems > 0) {
            setNotice(tr("%n problem(s) to solve first.", nullptr, static_cast<int>(problems)), true);
            m_warnedOfLeaving = true;
            return;
        }
    }
    leave();
}

bool EditPanel::addToChanges()
{
    if (!m_open || m_readOnly)
        return false;
    if (!m_views->sync().settle()) {
        m_views->showSource();
        setNotice(tr("The source text has an error; see below it."), true);
        return false;
    }
    if (const QString obstacle = m_new ? m_newBox->obstacle() : QString(); !obstacle.isEmpty()) {
        setNotice(obstacle, true);
        return false;
    }
    const domain::ResourceKey key = keyToSave();
    if (m_new)
        m_model->set("/id", key.id); // before it is validated: the schema asks for it
    if (const size_t problems = m_views->check(); problems > 0) {
        setNotice(tr("%n problem(s) to solve first.", nullptr, static_cast<int>(problems)), true);
        return false;
    }
    kept(key);
    updateHeader();
    updateState();
    setNotice(tr("Added to the pending changes. Preview and apply them below (Ctrl+S)."), false);
    Q_EMIT messageRequested(tr("Added to the pending changes: %1").arg(resourceText(key)), false);
    return true;
}

bool EditPanel::takeIn()
{
    return !isDirty() || m_readOnly || addToChanges();
}

// Nothing that was typed is lost by it: on the gateway's version the form undoes it, else the pending changes do.
void EditPanel::revert()
{
    m_views->sync().settle();
    m_leftSources.remove(draftPath());
    const domain::ResourceKey key = keyToSave();
    const bool isThere = !m_new && !m_model->baseline().is_null();
    m_putting = true;
    if (!isThere && m_model->isDirty())
        put(key);
    const bool wasPending = m_session.changes().pending(key);
    m_session.changes().discard(key);
    m_putting = false;
    m_views->sync().dropText();
    if (!isThere) {
        m_model->reset(m_model->document(), m_model->baseline());
        showNothing({}, false);
        if (wasPending)
            Q_EMIT messageRequested(tr("Dropped: %1. Undo (Ctrl+Z) brings it back").arg(resourceText(key)), false);
        Q_EMIT closed();
        return;
    }
    if (const auto resource = m_session.resources().find(key))
        m_base = {resource->value, resource->revision};
    else
        m_base.value = m_model->baseline();
    m_model->revert(m_base.value);
    m_views->reopen(m_key, m_new, m_readOnly);
    m_views->form().focusFirst(); // where the keys for undo mean the form's
    updateHeader();
    updateState();
    setNotice(m_model->canUndo() ? tr("This is what the gateway has. Undo (Ctrl+Z) brings back what you typed.") : tr("This is what the gateway has."), false);
}

void EditPanel::remove()
{
    if (!m_open || m_readOnly)
        return;
    if (m_new || m_model->baseline().is_null()) {
        revert();
        return;
    }
    auto* dialog = new DeletionDialog(m_session, m_key, [this](const domain::ResourceKey& user) { Q_EMIT resourceRequested(user); }, this);
    const domain::ResourceKey key = m_key;
    connect(dialog, &QDialog::accepted, this, [this, key] {
        m_model->reset(m_model->baseline(), m_model->baseline());
        m_session.changes().remove(key);
        Q_EMIT messageRequested(tr("Marked for deletion: %1").arg(resourceText(key)), false);
    });
    dialog->open();
}

void EditPanel::duplicate()
{
    if (!m_open)
        return;
    const std::string id = keyToSave().id + "-copy";
    base::Json value = m_model->document();
    const bool free = base::isValidId(id) && !m_newBox->isTaken({m_key.kind, m_key.tenant, id});
    editNew({m_key.kind, m_key.tenant, free ? id : std::string()}, std::move(value));
    setNotice(tr("A copy that is not there yet. Secrets are not copied: fill them in."), false);
}

void EditPanel::showHistory()
{
    if (!m_open || m_new)
        return;
    auto* dialog = new ResourceHistoryDialog(m_session, m_key, this);
    dialog->open();
}

void EditPanel::pendingChanged()
{
    if (!m_open || m_new || m_putting || isDirty())
        return;
    const auto resource = m_session.resources().find(m_key);
    const base::Json* pending = m_session.changes().pending(m_key);
    const base::Json& shouldShow = pending && !pending->is_null() ? *pending : resource ? resource->value : m_model->document();
    const base::Json baseline = resource ? resource->value : base::Json();
    const bool gone = !resource && (!pending || pending->is_null());
    if (gone) {
        if (m_session.resources().state(m_key.kind) != ResourceCache::State::Ready)
            return;
        showNothing(tr("%1 is gone.").arg(resourceText(m_key)), false);
        return;
    }
    if (shouldShow != m_model->document() || baseline != m_model->baseline() || (pending && pending->is_null()))
        load(domain::ResourceKey(m_key));
    else
        updateHeader();
}

void EditPanel::setServerProblems(const std::vector<base::Problem>& problems)
{
    if (!m_open)
        return;
    m_views->setServerProblems(problems);
    m_refused = 0;
    showRefusal();
}

// As many as are left of what the gateway refused: each goes when its field is changed.
void EditPanel::showRefusal()
{
    const size_t left = m_views->form().serverProblemCount();
    if (left == m_refused)
        return;
    setNotice(left ? tr("The gateway refuses this: %n problem(s).", nullptr, static_cast<int>(left)) : QString(), true);
    m_refused = left;
}

void EditPanel::setVisibleContents(bool visible)
{
    m_views->setVisible(visible);
    m_ui->metaBox->setVisible(visible && !m_new);
    m_newBox->setVisible(visible && m_new);
    m_ui->addButton->setVisible(visible);
    m_ui->revertButton->setVisible(visible);
    m_ui->moreButton->setVisible(visible);
    if (!visible) {
        m_ui->kindLabel->setText(tr("Nothing is being edited"));
        m_id->setFullText({});
    }
}

void EditPanel::setNotice(const QString& text, bool isError)
{
    m_refused = 0;
    m_notice->setTone(isError ? Tone::Error : Tone::Dim);
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void EditPanel::updateHeader()
{
    m_ui->kindLabel->setText(m_new ? tr("New %1").arg(insideSentence(kindTitle(m_key.kind)))
                                   : m_key.tenant.empty() ? kindTitle(m_key.kind)
                                                          : tr("%1 of %2").arg(kindTitle(m_key.kind), shownText(m_key.tenant, 64)));
    m_id->setFullText(m_new ? tr("not there yet") : shownText(m_key.id, 80));
    m_ui->metaBox->setVisible(!m_new);
    m_newBox->setVisible(m_new);
    m_views->setRelated(m_new ? domain::ResourceKey() : m_key);
    if (m_new)
        return;
    const auto resource = m_session.resources().find(m_key);
    const size_t users = resource ? m_views->related().usedByCount(m_key) : 0;
    const QString revision = resource ? tr("Revision %1").arg(resource->revision) : tr("Not on the gateway yet");
    m_ui->usedByButton->setText(QStringLiteral("%1  \u00b7  %2").arg(revision, users ? tr("used by %n", nullptr, static_cast<int>(users)) : tr("used by nothing")));
    m_ui->usedByButton->setAccessibleName(m_ui->usedByButton->text());
}

void EditPanel::updateState()
{
    const bool pending = m_open && !m_new && m_session.changes().pending(m_key);
    m_ui->addButton->setEnabled(m_open && !m_readOnly && (m_new || isDirty()));
    m_ui->revertButton->setEnabled(m_open && !m_readOnly && (m_new || isDirty() || pending));
    m_ui->revertButton->setText(m_new ? tr("Cancel") : tr("&Revert"));
    m_delete->setEnabled(m_open && !m_readOnly && !m_new);
    m_duplicate->setEnabled(m_open && !m_readOnly && !m_new);
    m_history->setEnabled(m_open && !m_new && m_session.driver().capabilities().revisions);
}

void EditPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        leaveByKey();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && (event->modifiers() & Qt::ControlModifier)) {
        addToChanges();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace gatehouse::console
