// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/bulk_edit_dialog.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/forms/field_factory.h"
#include "console/forms/fields/quiet_combo_box.h"
#include "console/forms/json_edit.h"
#include "console/forms/kind_text.h"
#include "console/forms/tone_label.h"
#include "console/models/pending_changes.h"
#include "console/models/schema_cache.h"
#include "console/pages/bulk_preview_model.h"
#include "console/pages/table_setup.h"

#include <QFormLayout>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr int kTypingMs = 150, kSliceMs = 8;
constexpr std::string_view kConfig = "/config"; // of a policy

} // namespace

BulkEditDialog::BulkEditDialog(GatewaySession& session, domain::Kind kind, std::vector<ResourceRow> rows, QWidget* parent)
    : ConnectionDialog(session.connection(), tr("Edit %n resource(s)", nullptr, static_cast<int>(rows.size())), parent), m_session(session), m_kind(kind), m_rows(std::move(rows)), m_lookup(session),
      m_context(m_model, m_lookup), m_fieldBox(new QuietComboBox(this)), m_actionBox(new QuietComboBox(this)), m_valueBox(new QWidget(this)), m_count(new ToneLabel(Tone::Normal, this)),
      m_table(new QTableView(this)), m_preview(new BulkPreviewModel(this)), m_typing(new QTimer(this)), m_working(new QTimer(this))
{
    // Names can only be offered where all are of one tenant.
    domain::ResourceKey key{kind, m_rows.empty() ? std::string() : m_rows.front().key.tenant, {}};
    if (std::any_of(m_rows.begin(), m_rows.end(), [&](const ResourceRow& row) { return row.key.tenant != key.tenant; }))
        key.tenant.clear();
    m_context.setKey(key);
    gatherFields();
    m_fieldBox->setObjectName(QStringLiteral("fieldBox"));
    m_fieldBox->setAccessibleName(tr("Field"));
    for (const BulkField& field : m_fields)
        m_fieldBox->addItem(withoutMnemonics(field.title));
    m_fieldBox->setPlaceholderText(tr("Choose…"));
    m_fieldBox->setCurrentIndex(-1); // nothing is filled in that nobody asked for
    m_actionBox->setObjectName(QStringLiteral("actionBox"));
    m_actionBox->setAccessibleName(tr("What to do"));
    m_actionBox->addItem(tr("Set to"), int(BulkAction::Set));
    m_actionBox->addItem(tr("Add"), int(BulkAction::Add));
    m_actionBox->addItem(tr("Remove"), int(BulkAction::Remove));
    auto* form = new QFormLayout;
    form->addRow(tr("&Field"), m_fieldBox);
    form->addRow(tr("&What to do"), m_actionBox);
    content()->addLayout(form);
    auto* valueLayout = new QVBoxLayout(m_valueBox);
    valueLayout->setContentsMargins(0, 0, 0, 0);
    content()->addWidget(m_valueBox);
    m_count->setObjectName(QStringLiteral("count"));
    content()->addWidget(m_count);
    setUpTable(m_table, QStringLiteral("bulkPreview"));
    m_table->setAccessibleName(tr("What would change"));
    m_table->setModel(m_preview);
    m_table->setMinimumHeight(200);
    m_table->setColumnWidth(0, 220);
    m_table->setColumnWidth(1, 190);
    content()->addWidget(m_table, 1);
    auto* note = new ToneLabel(tr("Nothing is applied yet: the edits are gathered in the pending changes, and one undo takes all of them back."), Tone::Dim, this);
    content()->addWidget(note);
    m_ok = setAction(tr("Add to the pending changes"), false);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingMs);
    connect(m_typing, &QTimer::timeout, this, &BulkEditDialog::begin);
    connect(m_working, &QTimer::timeout, this, &BulkEditDialog::work);
    connect(m_fieldBox, qOverload<int>(&QComboBox::currentIndexChanged), this, &BulkEditDialog::chooseField);
    connect(m_actionBox, qOverload<int>(&QComboBox::currentIndexChanged), this, &BulkEditDialog::begin);
    connect(&m_model, &FormModel::changed, m_typing, qOverload<>(&QTimer::start));
    connect(&m_model, &FormModel::replaced, m_typing, qOverload<>(&QTimer::start));
    connect(&m_context, &FormContext::localProblemsChanged, m_typing, qOverload<>(&QTimer::start));
    connect(this, &QDialog::accepted, this, &BulkEditDialog::stage);
    resize(720, 560);
    chooseField();
}

BulkEditDialog::~BulkEditDialog()
{
    delete m_field; // before the context that knows it
}

void BulkEditDialog::gatherFields()
{
    const base::Json& schema = m_session.schemas().resource(m_kind);
    if (!schema.is_object())
        return;
    if (auto compiled = schema::Schema::compile(schema))
        m_schema = std::make_shared<const schema::Schema>(std::move(*compiled));
    m_fields = bulkFields(SchemaNode::fromRoot(schema));
    if (m_kind != domain::Kind::Policy || m_rows.empty())
        return;
    // Policies of one kind share the fields of its configuration, too.
    const std::string policyKind = base::stringAt(m_rows.front().value(), "kind");
    if (std::any_of(m_rows.begin(), m_rows.end(), [&](const ResourceRow& row) { return base::stringAt(row.value(), "kind") != policyKind; }))
        return;
    const base::Json& config = m_session.schemas().policy(fromUtf8(policyKind));
    if (config.is_object()) {
        if (auto compiled = schema::Schema::compile(config))
            m_configSchema = std::make_shared<const schema::Schema>(std::move(*compiled));
        for (BulkField& field : bulkFields(SchemaNode::fromRoot(config), std::string(kConfig), tr("Configuration")))
            m_fields.push_back(std::move(field));
    }
}

void BulkEditDialog::chooseField()
{
    delete m_field;
    m_field = nullptr;
    m_preview->show(nullptr);
    m_plan.reset();
    const int index = m_fieldBox->currentIndex();
    if (index < 0) {
        m_count->setText(m_fields.empty() ? tr("This gateway tells no fields for %1.").arg(kindTitlePlural(m_kind)) : QString());
        m_actionBox->setEnabled(false);
        m_ok->setEnabled(false);
        return;
    }
    const BulkField& field = m_fields[static_cast<size_t>(index)];
    m_actionBox->setCurrentIndex(0);
    m_actionBox->setEnabled(field.isCollection());
    // Begins with what the first one has.
    base::Json document = base::Json::object();
    const base::Json* present = m_rows.empty() ? nullptr : base::atPointer(m_rows.front().value(), field.pointer);
    setAt(document, field.pointer, present ? *present : field.node.schema.contains("default") ? field.node.schema["default"] : initialValue(field.node));
    m_model.reset(std::move(document), base::Json());
    m_plan = std::make_unique<BulkPlan>(m_rows, field.pointer, field.node.schema.contains("default") ? field.node.schema["default"] : base::Json());
    const bool inConfig = m_configSchema && isBelow(field.pointer, kConfig);
    m_plan->check(inConfig ? m_configSchema : m_schema, inConfig ? std::string(kConfig) : std::string());
    m_field = makeField(m_context, {field.pointer, field.node, tr("Value"), field.required, 0}, m_valueBox);
    m_valueBox->layout()->addWidget(m_field);
    m_field->load();
    begin();
}

void BulkEditDialog::begin()
{
    m_typing->stop();
    if (!m_plan || !m_field)
        return;
    m_preview->show(nullptr);
    m_ok->setEnabled(false);
    if (!m_field->localProblem().isEmpty()) {
        m_working->stop();
        m_count->setTone(Tone::Error);
        m_count->setText(m_field->localProblem());
        return;
    }
    const base::Json* value = m_model.at(m_field->pointer());
    m_plan->begin(static_cast<BulkAction>(m_actionBox->currentData().toInt()), value ? std::optional(*value) : std::nullopt);
    work();
}

void BulkEditDialog::work()
{
    if (!m_plan->step(kSliceMs)) {
        m_count->setTone(Tone::Dim);
        m_count->setText(tr("%1 of %2 looked at…").arg(m_plan->done()).arg(m_plan->total()));
        m_working->start(0);
        return;
    }
    m_working->stop();
    showPlan();
}

void BulkEditDialog::showPlan()
{
    m_count->setTone(m_plan->changes().empty() || !m_plan->refusals().empty() ? Tone::Warning : Tone::Normal);
    m_count->setText(m_plan->summary());
    m_preview->show(m_plan.get());
    m_ok->setEnabled(!m_plan->changes().empty());
}

void BulkEditDialog::stage()
{
    if (!m_plan || !m_plan->complete())
        return;
    std::vector<std::pair<domain::ResourceKey, base::Json>> values;
    for (const BulkPlan::Change& change : m_plan->changes())
        values.emplace_back(change.key, change.after);
    const int count = static_cast<int>(values.size());
    m_session.changes().edit(std::move(values), tr("Edit %n resource(s)", nullptr, count));
    Q_EMIT staged(count);
}

} // namespace gatehouse::console
