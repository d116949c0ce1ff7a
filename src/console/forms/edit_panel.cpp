// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/edit_panel.h"

#include "base/ids.h"
#include "console/connections/gateway_session.h"
#include "console/forms/connection_dialog.h"
#include "console/forms/display_text.h"
#include "console/forms/form_model.h"
#include "console/forms/json_edit.h"
#include "console/forms/kind_text.h"
#include "console/forms/related_panel.h"
#include "console/forms/schema_form.h"
#include "console/forms/session_lookup.h"
#include "console/forms/source_editor.h"
#include "console/forms/tone_label.h"
#include "console/forms/try_panel.h"
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

namespace {

constexpr int kSourceTab = 1;

} // namespace

EditPanel::EditPanel(GatewaySession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_ui(std::make_unique<Ui::EditPanel>()), m_lookup(std::make_unique<SessionLookup>(session)), m_model(new FormModel(this))
{
    m_ui->setupUi(this);
    m_form = new SchemaForm(*m_model, *m_lookup, this);
    m_source = new SourceEditor(this);
    m_related = new RelatedPanel(session, this);
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
    m_ui->formSlot->addWidget(m_form);
    m_ui->sourceSlot->addWidget(m_source);
    m_ui->closeButton->setIcon(symbolIcon(QStringLiteral("close")));
    m_ui->addButton->setProperty("role", QStringLiteral("primary"));
    auto* menu = new QMenu(this);
    m_duplicate = menu->addAction(symbolIcon(QStringLiteral("copy")), tr("Duplicate"), this, &EditPanel::duplicate);
    m_history = menu->addAction(symbolIcon(QStringLiteral("history")), tr("History…"), this, &EditPanel::showHistory);
    menu->addAction(tr("Copy id"), this, [this] { QGuiApplication::clipboard()->setText(fromUtf8(m_key.id)); });
    menu->addSeparator();
    m_delete = menu->addAction(symbolIcon(QStringLiteral("delete")), tr("Delete…"), this, &EditPanel::remove);
    m_ui->moreButton->setMenu(menu);
    m_ui->tabs->addTab(m_related, tr("Related"));
    m_try = new TryPanel(session, [this] { return operationsToTry(); }, this);
    m_ui->tabs->addTab(m_try, tr("Try"));
    connect(m_try, &TryPanel::resourceRequested, this, &EditPanel::resourceRequested);
    setVisibleContents(false);

    connect(m_ui->closeButton, &QToolButton::clicked, this, [this] {
        keepDraft();
        Q_EMIT closed();
    });
    connect(m_ui->addButton, &QPushButton::clicked, this, &EditPanel::addToChanges);
    connect(m_ui->revertButton, &QPushButton::clicked, this, &EditPanel::revert);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &EditPanel::showTab);
    connect(m_ui->usedByButton, &QToolButton::clicked, this, [this] { m_ui->tabs->setCurrentWidget(m_related); });
    connect(m_related, &RelatedPanel::resourceRequested, this, [this](const domain::ResourceKey& key) {
        Q_EMIT resourceRequested(key); // its page, its row
        edit(key);                     // and here, the related ones of it in view
    });
    connect(m_ui->idEdit, &QLineEdit::textEdited, this, [this] {
        m_idTouched = true;
        updateState();
    });
    connect(m_ui->tenantBox, qOverload<int>(&QComboBox::activated), this, &EditPanel::tenantChosen);
    connect(m_model, &FormModel::changed, this, &EditPanel::formEdited);
    connect(m_form, &SchemaForm::problemsChanged, this, [this] {
        m_source->setProblems(m_form->problems());
        updateState();
    });
    connect(m_form, &SchemaForm::referenceRequested, this, &EditPanel::resourceRequested);
    connect(m_source, &SourceEditor::parsed, this, [this](const base::Json& document) {
        base::Json next = document;
        if (!m_new)
            next["id"] = m_key.id; // the id is the resource's name, not its content
        m_model->replace(std::move(next));
        m_brokenSources.remove(draftPath());
        updateState();
    });
    connect(m_source, &SourceEditor::broken, this, &EditPanel::updateState);
    m_source->setCompletions([this](const SourcePlace& place) { return completions(place); });
    connect(&m_session.changes(), &PendingChanges::changed, this, &EditPanel::pendingChanged);
    connect(&m_session.resources(), &ResourceCache::changed, this, [this](domain::Kind kind) {
        if (m_open && kind == m_key.kind)
            pendingChanged();
        if (m_open)
            updateHeader();
    });
    connect(&m_session.schemas(), &SchemaCache::changed, this, [this] {
        if (m_open)
            openForm();
    });
}

EditPanel::~EditPanel() = default;

std::optional<domain::ResourceKey> EditPanel::current() const
{
    return m_open ? std::optional(m_key) : std::nullopt;
}

bool EditPanel::isDirty() const
{
    return m_open && (m_model->isDirty() || m_source->hasPendingText());
}

std::optional<EditPanel::Unkept> EditPanel::unkept() const
{
    if (!m_open || m_readOnly || !m_model->isDirty())
        return std::nullopt;
    Unkept unkept{keyToSave(), base::Json(), m_model->document()};
    unkept.value["id"] = unkept.key.id;
    if (const auto resource = m_session.resources().find(unkept.key))
        unkept.before = resource->value;
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
        return;
    }
    if (m_open && !m_new && key == m_key) {
        m_form->focusFirst();
        return;
    }
    keepDraft();
    load(key);
    m_form->focusFirst();
}

void EditPanel::load(const domain::ResourceKey& key)
{
    const auto resource = m_session.resources().find(key);
    const base::Json* pending = m_session.changes().pending(key);
    if (!resource && (!pending || pending->is_null())) {
        m_open = false;
        setVisibleContents(false);
        setNotice(tr("%1 is not there (any more).").arg(resourceText(key)), true);
        return;
    }
    const base::Json baseline = resource ? resource->value : base::Json();
    const bool isDeleted = pending && pending->is_null();
    open(key, false, pending && !isDeleted ? *pending : baseline, baseline);
    if (isDeleted)
        setNotice(tr("Marked for deletion. Revert keeps it."), true);
    else if (pending)
        setNotice(tr("Shows your pending change; the gateway has another version until it is applied."), false);
    if (const auto broken = m_brokenSources.constFind(draftPath()); broken != m_brokenSources.constEnd()) {
        const QString text = *broken;
        m_ui->tabs->setCurrentIndex(kSourceTab);
        m_source->setText(m_source->text(), m_source->isYaml());
        m_source->restoreText(text);
        setNotice(tr("Here is the source text that you left unfinished."), true);
    }
}

void EditPanel::editNew(const domain::ResourceKey& key, base::Json value)
{
    keepDraft();
    domain::ResourceKey place{key.kind, key.tenant, {}};
    const QStringList tenants = m_lookup->ids(domain::Kind::Tenant, {});
    if (!domain::livesInTenant(key.kind))
        place.tenant.clear();
    else if (place.tenant.empty() && !domain::livesAtGateway(key.kind) && !tenants.isEmpty())
        place.tenant = utf8(tenants.first());
    if (!value.is_object())
        value = base::Json::object(); // a schema that is none suggests anything
    value.erase("id");
    m_idTouched = !key.id.empty();
    m_ui->idEdit->setText(fromUtf8(key.id));
    m_ui->tenantBox->clear();
    if (domain::livesAtGateway(key.kind))
        m_ui->tenantBox->addItem(tr("The gateway itself"), QString());
    for (const QString& tenant : tenants) {
        if (domain::livesInTenant(key.kind))
            m_ui->tenantBox->addItem(shownText(tenant, 64), tenant);
    }
    m_ui->tenantBox->setCurrentIndex(std::max(0, m_ui->tenantBox->findData(fromUtf8(place.tenant))));
    open(place, true, std::move(value), base::Json());
    m_ui->idEdit->setPlaceholderText(suggestedId());
    m_form->focusFirst();
}

void EditPanel::open(const domain::ResourceKey& key, bool isNew, base::Json value, base::Json baseline)
{
    m_key = key;
    m_new = isNew;
    m_open = true;
    m_readOnly = m_session.connection().safety == SafetyLevel::ReadOnly || m_session.status().readOnly;
    setVisibleContents(true);
    setNotice(m_readOnly ? tr("This connection is read-only: look, copy, compare, but nothing can be changed here.") : QString(), false);
    m_model->reset(std::move(value), std::move(baseline));
    using Kind = domain::Kind;
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_try), key.kind == Kind::Policy || key.kind == Kind::Route || key.kind == Kind::Service || key.kind == Kind::Consumer);
    openForm();
    updateHeader();
    updateState();
}

void EditPanel::openForm()
{
    m_form->open(m_session.schemas().resource(m_key.kind), m_key, {QStringLiteral("id")}, m_readOnly);
    m_source->setReadOnly(m_readOnly);
    m_sourceStale = true;
    if (m_ui->tabs->currentIndex() == kSourceTab || m_ui->tabs->currentWidget() == m_try)
        showTab(m_ui->tabs->currentIndex());
}

void EditPanel::tenantChosen()
{
    // References and scopes mean another tenant's resources now, so the form is drawn anew over the same document.
    m_key.tenant = utf8(m_ui->tenantBox->currentData().toString());
    openForm();
    updateState();
}

void EditPanel::showTab(int index)
{
    if (!m_open)
        return;
    if (index == kSourceTab) {
        if (m_sourceStale && !m_source->hasPendingText()) {
            m_source->setDocument(m_model->document());
            m_source->setProblems(m_form->problems());
        }
        m_sourceStale = false;
    } else if (m_ui->tabs->widget(index) == m_try) {
        m_try->suggest(m_key, m_model->document());
    } else if (m_source->hasPendingText() && !m_source->parseNow()) {
        setNotice(tr("The source text has an error; the form shows the last good text. It is still there in Source."), true);
    }
}

void EditPanel::formEdited()
{
    m_sourceStale = true;
    if (m_new && !m_idTouched)
        m_ui->idEdit->setPlaceholderText(suggestedId());
    updateState();
    Q_EMIT typed();
}

QString EditPanel::suggestedId() const
{
    std::string base = base::idFrom(base::stringAt(m_model->document(), "name"));
    if (base.empty() || !base::isValidId(base))
        base = "new-" + std::string(domain::kindName(m_key.kind));
    std::string id = base;
    for (int i = 2; m_session.resources().find({m_key.kind, m_key.tenant, id}) || m_session.changes().pending({m_key.kind, m_key.tenant, id}); ++i)
        id = base + "-" + std::to_string(i);
    return fromUtf8(id);
}

domain::ResourceKey EditPanel::keyToSave() const
{
    domain::ResourceKey key = m_key;
    if (m_new) {
        const std::string typed = utf8(m_ui->idEdit->text().trimmed());
        key.id = base::isValidId(typed) ? typed : utf8(suggestedId());
    }
    return key;
}

void EditPanel::put(const domain::ResourceKey& key)
{
    base::Json value = m_model->document();
    value["id"] = key.id;
    m_putting = true;
    if (value == m_model->baseline())
        m_session.changes().discard(key);
    else
        m_session.changes().put(key, value);
    m_putting = false;
}

bool EditPanel::keepDraft()
{
    if (!m_open || m_readOnly)
        return false;
    if (m_source->hasPendingText() && !m_source->parseNow()) {
        m_brokenSources[draftPath()] = m_source->text();
        Q_EMIT messageRequested(tr("The unfinished source text of %1 is kept here and comes back with it").arg(resourceText(m_key)), false);
    }
    if (!m_model->isDirty())
        return false;
    const domain::ResourceKey key = keyToSave();
    put(key);
    m_key = key;
    m_new = false;
    m_model->reset(m_model->document(), m_model->baseline());
    Q_EMIT messageRequested(tr("Kept as a pending change: %1").arg(resourceText(key)), false);
    return true;
}

void EditPanel::addToChanges()
{
    if (!m_open || m_readOnly)
        return;
    if (m_source->hasPendingText() && !m_source->parseNow()) {
        m_ui->tabs->setCurrentIndex(kSourceTab);
        setNotice(tr("The source text has an error; see below it."), true);
        return;
    }
    const QString typed = m_ui->idEdit->text().trimmed();
    if (m_new && !typed.isEmpty() && !base::isValidId(utf8(typed))) {
        setNotice(tr("The id has small letters, digits, point, hyphen and underscore, begins with a letter or digit, and is at most 63 long."), true);
        m_ui->idEdit->setFocus();
        return;
    }
    const domain::ResourceKey key = keyToSave();
    if (m_new && (m_session.resources().find(key) || m_session.changes().pending(key))) {
        setNotice(tr("There is already a %1 of this id.").arg(resourceText(key)), true);
        m_ui->idEdit->setFocus();
        return;
    }
    if (m_new && domain::livesInTenant(key.kind) && !domain::livesAtGateway(key.kind) && key.tenant.empty()) {
        setNotice(tr("Choose the tenant it belongs to."), true);
        m_ui->tenantBox->setFocus();
        return;
    }
    if (m_new)
        m_model->set("/id", key.id); // before it is validated: the schema asks for it
    if (const auto problems = m_form->validateNow(); !problems.empty()) {
        setNotice(tr("%n problem(s) to solve first.", nullptr, static_cast<int>(problems.size())), true);
        if (m_ui->tabs->currentIndex() != kSourceTab)
            m_form->focusProblem();
        return;
    }
    put(key);
    m_key = key;
    m_new = false;
    m_model->reset(m_model->document(), m_model->baseline());
    updateHeader();
    updateState();
    setNotice(tr("Added to the pending changes. Preview and apply them below (Ctrl+S)."), false);
    Q_EMIT messageRequested(tr("Added to the pending changes: %1").arg(resourceText(key)), false);
}

void EditPanel::revert()
{
    m_brokenSources.remove(draftPath());
    m_source->setText({}, m_source->isYaml());
    m_putting = true;
    if (!m_new)
        m_session.changes().discard(m_key);
    m_putting = false;
    if (m_new || m_model->baseline().is_null()) {
        m_model->reset(m_model->document(), m_model->baseline()); // nothing to keep
        m_open = false;
        setVisibleContents(false);
        Q_EMIT closed();
        return;
    }
    const domain::ResourceKey key = m_key;
    m_model->reset(m_model->baseline(), m_model->baseline());
    load(key);
    setNotice(tr("This is what the gateway has."), false);
}

void EditPanel::remove()
{
    if (!m_open || m_readOnly)
        return;
    if (m_new || m_model->baseline().is_null()) {
        revert();
        return;
    }
    auto* dialog = new ConnectionDialog(m_session.connection(), tr("Delete %1").arg(resourceText(m_key)), this);
    const auto users = m_session.resources().usedBy(m_key);
    dialog->addText(users.empty() ? tr("%1 goes when the pending changes are applied. Nothing refers to it.").arg(resourceText(m_key))
                                  : tr("%1 goes when the pending changes are applied. It is used by %n other(s), which would be refused:", nullptr,
                                       static_cast<int>(users.size()))
                                        .arg(resourceText(m_key)));
    QStringList names;
    for (size_t i = 0; i < users.size() && i < 12; ++i)
        names << QStringLiteral("\u2022 ") + resourceText(users[i]);
    if (users.size() > 12)
        names << tr("and %n more", nullptr, static_cast<int>(users.size()) - 12);
    if (!names.isEmpty())
        dialog->addText(names.join(u'\n'));
    dialog->setAction(tr("Mark for deletion"), true);
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
    editNew({m_key.kind, m_key.tenant, base::isValidId(id) ? id : std::string()}, std::move(value));
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
        m_open = false;
        setVisibleContents(false);
        setNotice(tr("%1 is gone.").arg(resourceText(m_key)), false);
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
    m_ui->tabs->setCurrentIndex(0);
    m_form->setServerProblems(problems);
    setNotice(tr("The gateway refuses this: %n problem(s).", nullptr, static_cast<int>(problems.size())), true);
}

std::vector<Completion> EditPanel::completions(const SourcePlace& place) const
{
    const base::Json& schema = m_session.schemas().resource(m_key.kind);
    if (!m_open || !schema.is_object())
        return {};
    return completionsFor(SchemaNode::fromRoot(schema), place, [this](const std::string& pointer) {
        if (m_key.kind != domain::Kind::Policy || pointer != "/config")
            return SchemaNode{};
        const base::Json& config = m_session.schemas().policy(fromUtf8(base::stringAt(m_model->document(), "kind")));
        return config.is_object() ? SchemaNode::fromRoot(config) : SchemaNode{};
    });
}

void EditPanel::setVisibleContents(bool visible)
{
    m_ui->tabs->setVisible(visible);
    m_ui->metaBox->setVisible(visible && !m_new);
    m_ui->newBox->setVisible(visible && m_new);
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
    m_notice->setTone(isError ? Tone::Error : Tone::Dim);
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void EditPanel::updateHeader()
{
    m_ui->kindLabel->setText(m_new ? tr("New %1").arg(kindTitle(m_key.kind).toLower())
                                   : m_key.tenant.empty() ? kindTitle(m_key.kind)
                                                          : tr("%1 of %2").arg(kindTitle(m_key.kind), shownText(m_key.tenant, 64)));
    m_id->setFullText(m_new ? tr("not there yet") : shownText(m_key.id, 80));
    m_ui->metaBox->setVisible(!m_new);
    m_ui->newBox->setVisible(m_new);
    m_ui->tenantBox->setVisible(m_ui->tenantBox->count() > 0 && domain::livesInTenant(m_key.kind));
    m_ui->tenantLabel->setVisible(m_ui->tenantBox->isVisibleTo(this));
    showRelated();
    if (m_new)
        return;
    const auto resource = m_session.resources().find(m_key);
    const size_t users = resource ? m_related->usedByCount(m_key) : 0;
    const QString revision = resource ? tr("Revision %1").arg(resource->revision) : tr("Not on the gateway yet");
    m_ui->usedByButton->setText(QStringLiteral("%1  \u00b7  %2").arg(revision, users ? tr("used by %n", nullptr, static_cast<int>(users)) : tr("used by nothing")));
    m_ui->usedByButton->setAccessibleName(m_ui->usedByButton->text());
}

void EditPanel::showRelated()
{
    const int tab = m_ui->tabs->indexOf(m_related);
    if (m_new && m_ui->tabs->currentIndex() == tab)
        m_ui->tabs->setCurrentIndex(0);
    m_ui->tabs->setTabEnabled(tab, !m_new); // nothing knows it yet
    m_related->setResource(m_new ? domain::ResourceKey() : m_key, m_model->document());
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
        keepDraft();
        Q_EMIT closed();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && (event->modifiers() & Qt::ControlModifier)) {
        addToChanges();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace gatehouse::console
