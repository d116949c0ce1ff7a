// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/edit_views.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/forms/field.h"
#include "console/forms/form_model.h"
#include "console/forms/form_source_split.h"
#include "console/forms/problem_list.h"
#include "console/forms/reference_names.h"
#include "console/forms/related_panel.h"
#include "console/forms/schema_form.h"
#include "console/forms/session_lookup.h"
#include "console/forms/source_editor.h"
#include "console/forms/source_sync.h"
#include "console/forms/source_text.h"
#include "console/forms/try_panel.h"
#include "console/models/schema_cache.h"
#include "console/widgets/symbol_icon.h"
#include "forms/ui_edit_views.h"

#include <QAction>
#include <QSettings>
#include <QSignalBlocker>
#include <QToolButton>

namespace gatehouse::console {

namespace {

const QString kSideBySideKey = QStringLiteral("form/sideBySide");

} // namespace

EditViews::EditViews(GatewaySession& session, FormModel& model, const SessionLookup& lookup, std::function<std::vector<domain::Operation>()> operationsToTry, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(model), m_lookup(lookup), m_ui(std::make_unique<Ui::EditViews>()), m_form(new SchemaForm(model, lookup, this)), m_source(new SourceEditor(this)),
      m_related(new RelatedPanel(session, this)), m_try(new TryPanel(session, lookup.recentRequests(), std::move(operationsToTry), this)), m_problems(new ProblemList(this))
{
    m_ui->setupUi(this);
    m_split = new FormSourceSplit(m_form, this);
    m_ui->formSlot->addWidget(m_split);
    m_ui->sourceSlot->addWidget(m_source);
    m_ui->tabs->addTab(m_related, tr("Related"));
    m_ui->tabs->addTab(m_try, tr("Try"));
    m_ui->problemSlot->addWidget(m_problems);
    m_sync = new SourceSync(model, *m_form, *m_source, [this](base::Json& document) {
        if (!m_new)
            document["id"] = m_key.id; // the id is the resource's name, not its content
    }, this);
    m_source->setCompletions([this](const SourcePlace& place) { return completions(place); });

    m_sideBySide = new QAction(symbolIcon(QStringLiteral("split")), tr("Form and source side by side"), this);
    m_sideBySide->setObjectName(QStringLiteral("actionSideBySide"));
    m_sideBySide->setCheckable(true);
    m_sideBySide->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F));
    m_sideBySide->setToolTip(QStringLiteral("%1 (%2)").arg(m_sideBySide->text(), m_sideBySide->shortcut().toString(QKeySequence::NativeText)));
    auto* toggle = new QToolButton(this);
    toggle->setDefaultAction(m_sideBySide);
    toggle->setAutoRaise(true);
    toggle->setAccessibleName(m_sideBySide->text());
    m_ui->tabs->setCornerWidget(toggle);
    addActions({m_sideBySide, m_problems->nextAction(), m_problems->previousAction()});
    connect(m_sideBySide, &QAction::toggled, this, [this](bool on) {
        QSettings().setValue(kSideBySideKey, on);
        setSideBySide(on);
        Q_EMIT roomWanted(on);
    });
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &EditViews::showTab);
    connect(m_form, &SchemaForm::problemsChanged, this, &EditViews::updateProblems);
    connect(m_form, &SchemaForm::referenceRequested, this, &EditViews::resourceRequested);
    connect(m_related, &RelatedPanel::resourceRequested, this, &EditViews::relatedRequested);
    connect(m_try, &TryPanel::resourceRequested, this, &EditViews::resourceRequested);
    connect(m_sync, &SourceSync::brokenChanged, this, &EditViews::updateProblems);
    connect(m_sync, &SourceSync::settled, this, &EditViews::updateProblems);
    connect(m_source, &SourceEditor::typed, this, &EditViews::stateChanged);
    connect(m_problems, &ProblemList::chosen, this, &EditViews::jump);
    connect(m_split, &FormSourceSplit::formPreferred, m_sync, &SourceSync::dropText);

    if (QSettings().value(kSideBySideKey).toBool()) {
        const QSignalBlocker blocker(m_sideBySide); // nobody asks for room yet
        m_sideBySide->setChecked(true);
        setSideBySide(true);
    }
}

EditViews::~EditViews() = default;

bool EditViews::isSideBySide() const
{
    return m_sideBySide->isChecked();
}

bool EditViews::isSourceShown() const
{
    const QWidget* current = m_ui->tabs->currentWidget();
    return current == m_ui->sourceTab || (current == m_ui->formTab && isSideBySide());
}

void EditViews::open(const domain::ResourceKey& key, bool isNew, bool readOnly)
{
    if (isNew || m_new || key != m_key)
        m_try->forget();
    m_key = key;
    m_new = isNew;
    m_sync->reset();
    reopen(key, isNew, readOnly);
    using Kind = domain::Kind;
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_try), key.kind == Kind::Policy || key.kind == Kind::Route || key.kind == Kind::Service || key.kind == Kind::Consumer);
}

void EditViews::reopen(const domain::ResourceKey& key, bool isNew, bool readOnly)
{
    m_key = key;
    m_new = isNew;
    m_form->open(m_session.schemas().resource(key.kind), key, {QStringLiteral("id")}, readOnly);
    m_source->setReadOnly(readOnly);
    showTab();
}

void EditViews::setKey(const domain::ResourceKey& key)
{
    m_key = key;
    m_new = false;
}

void EditViews::setRelated(const domain::ResourceKey& key)
{
    if (key.id.empty() && m_ui->tabs->currentWidget() == m_related)
        showForm();
    m_ui->tabs->setTabEnabled(m_ui->tabs->indexOf(m_related), !key.id.empty()); // nothing knows it yet
    m_related->setResource(key, m_model.document());
}

bool EditViews::restoreSource(const QString& text, bool yaml)
{
    if (m_sync->adopt(text, yaml))
        return true;
    showSource();
    return false;
}

void EditViews::showForm()
{
    m_ui->tabs->setCurrentWidget(m_ui->formTab);
}

void EditViews::showSource()
{
    m_ui->tabs->setCurrentWidget(isSideBySide() ? m_ui->formTab : m_ui->sourceTab);
    m_source->setFocus();
}

void EditViews::showRelated()
{
    m_ui->tabs->setCurrentWidget(m_related);
}

void EditViews::tryRecord(const base::Json& record)
{
    m_ui->tabs->setCurrentWidget(m_try);
    m_try->tryRecord(record);
}

void EditViews::setServerProblems(const std::vector<base::Problem>& problems)
{
    showForm();
    m_form->setServerProblems(problems);
    updateProblems();
}

size_t EditViews::check()
{
    const auto problems = m_form->validateNow();
    if (!problems.empty() && !m_source->textEdit()->hasFocus() && m_ui->tabs->currentWidget() != m_ui->sourceTab)
        m_form->focusProblem();
    return problems.size();
}

void EditViews::setSideBySide(bool on)
{
    const bool wasSource = m_ui->tabs->currentWidget() == m_ui->sourceTab;
    if (on)
        m_split->addSource(m_source);
    else
        m_ui->sourceSlot->addWidget(m_source);
    m_source->show();
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->sourceTab), !on);
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->formTab), on ? tr("Form and source") : tr("Form"));
    if (wasSource)
        showForm();
    showTab();
}

void EditViews::showTab()
{
    m_sync->setShown(isSourceShown());
    if (!isSourceShown())
        m_sync->settle(); // what was typed in the source is to be shown, or tried
    if (m_ui->tabs->currentWidget() == m_try)
        m_try->suggest(m_key, m_model.document());
    const QWidget* current = m_ui->tabs->currentWidget();
    m_ui->problemBox->setVisible(current == m_ui->formTab || current == m_ui->sourceTab);
}

void EditViews::updateProblems()
{
    if (m_sync->isBroken()) {
        const base::Problem& problem = m_source->syntaxProblem();
        m_problems->setProblems({problem});
        m_split->setNotice(tr("The source has an error in line %1: this is the last good state.").arg(problem.line));
    } else {
        std::vector<base::Problem> named = m_form->shownProblems();
        for (base::Problem& problem : named) {
            if (const Field* field = problem.pointer.empty() ? nullptr : m_form->context().find(problem.pointer))
                problem.message = utf8(field->spec().title) + ": " + problem.message; // "is required" alone says little
        }
        m_problems->setProblems(std::move(named));
        m_source->setProblems(m_form->shownProblems());
        m_split->setNotice({});
    }
    Q_EMIT stateChanged();
}

void EditViews::jump(const base::Problem& problem)
{
    const bool inSource = problem.line > 0 || m_ui->tabs->currentWidget() == m_ui->sourceTab || m_source->textEdit()->hasFocus();
    if (inSource) {
        showSource();
        m_source->goTo(problem);
    } else {
        showForm();
        m_form->focusField(problem.pointer);
        if (isSideBySide())
            m_source->showPlace(problem.pointer);
    }
}

std::vector<Completion> EditViews::completions(const SourcePlace& place) const
{
    const base::Json& schema = m_session.schemas().resource(m_key.kind);
    if (!schema.is_object())
        return {};
    CompletionSources sources;
    sources.schemaAt = [this](const std::string& pointer) {
        if (m_key.kind != domain::Kind::Policy || pointer != "/config")
            return SchemaNode{};
        const base::Json& config = m_session.schemas().policy(fromUtf8(base::stringAt(m_model.document(), "kind")));
        return config.is_object() ? SchemaNode::fromRoot(config) : SchemaNode{};
    };
    sources.references = [this](const SchemaNode& node) {
        if (base::stringAt(node.schema, "x-widget") == "policy-kind")
            return referenceNames(m_lookup, "policy-kind", {});
        const std::string what = base::stringAt(node.schema, "x-reference");
        const std::string inScope = base::stringAt(base::memberAt(m_model.document(), "scope"), "tenant");
        return what.empty() ? QStringList() : referenceNames(m_lookup, what, fromUtf8(inScope.empty() ? m_key.tenant : inScope));
    };
    return completionsFor(SchemaNode::fromRoot(schema), place, sources);
}

} // namespace gatehouse::console
