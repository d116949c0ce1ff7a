// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/schema_form.h"

#include "console/forms/collapsible_section.h"
#include "console/forms/display_text.h"
#include "console/forms/field_factory.h"
#include "console/forms/field_help.h"
#include "console/forms/field_marker.h"
#include "console/forms/json_edit.h"
#include "console/forms/tone_label.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

constexpr int kQuietMs = 150; // after the last key
constexpr int kWidestMinimum = 80; // characters: wider fields than these are scrolled to

} // namespace

SchemaForm::SchemaForm(FormModel& model, const FormLookup& lookup, QWidget* parent)
    : QScrollArea(parent), m_model(model), m_context(std::make_unique<FormContext>(model, lookup)), m_lookup(lookup), m_timer(new QTimer(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Form"));
    m_timer->setSingleShot(true);
    m_timer->setInterval(kQuietMs);
    connect(m_timer, &QTimer::timeout, this, &SchemaForm::validate);
    connect(&m_model, &FormModel::changed, this, [this](const std::string& pointer) {
        std::erase_if(m_serverProblems, [&](const base::Problem& problem) { return isBelow(problem.pointer, pointer) || isBelow(pointer, problem.pointer); });
        m_timer->start();
    });
    connect(&m_model, &FormModel::replaced, this, [this] {
        if (m_root)
            m_root->load();
        m_timer->start();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        const Field* field = now && widget() && widget()->isAncestorOf(now) ? fieldAround(now) : nullptr;
        if (field)
            Q_EMIT fieldEntered(field->pointer());
    });
    connect(m_context.get(), &FormContext::referenceRequested, this, &SchemaForm::referenceRequested);
    connect(m_context.get(), &FormContext::localProblemsChanged, this, &SchemaForm::problemsChanged);
    connect(m_context.get(), &FormContext::fieldsBuilt, m_timer, qOverload<>(&QTimer::start));
}

QSize SchemaForm::minimumSizeHint() const
{
    QSize size = QScrollArea::minimumSizeHint();
    if (const QWidget* fields = widget())
        size.setWidth(std::max(size.width(), std::min(fields->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), fontMetrics().averageCharWidth() * kWidestMinimum)));
    return size;
}

bool SchemaForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // fields came or went, and with them the width that they need
    return QScrollArea::eventFilter(watched, event);
}

SchemaForm::~SchemaForm()
{
    delete takeWidget(); // the fields leave the context's register before it goes
}

void SchemaForm::open(const base::Json& schema, const domain::ResourceKey& key, const QStringList& hidden, bool readOnly)
{
    m_root = nullptr;
    m_marker = nullptr;
    delete takeWidget();
    m_context->setKey(key);
    m_context->setReadOnly(readOnly);
    m_showAll = false;
    m_serverProblems.clear();
    m_problems.clear();
    m_policyKind.clear();
    m_policySchema.reset();
    m_schema.reset();
    if (schema.is_object()) {
        if (auto compiled = schema::Schema::compile(schema))
            m_schema = std::move(*compiled);
    }
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 10, 8, 16);
    layout->setSpacing(10);
    m_banner = new ToneLabel(Tone::Error, page);
    m_banner->setObjectName(QStringLiteral("formProblems"));
    m_banner->hide();
    layout->addWidget(m_banner);
    const SchemaNode node = schema.is_object() ? SchemaNode::fromRoot(schema) : SchemaNode{std::make_shared<const base::Json>(), base::Json::object()};
    m_root = makeRootField(*m_context, FieldSpec{{}, node, tr("Document"), true, 0}, hidden, page);
    layout->addWidget(m_root);
    layout->addStretch(1);
    m_root->load();
    setWidget(page);
    m_marker = new FieldMarker(page);
    page->setEnabled(!m_frozen);
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_timer->start();
}

std::vector<base::Problem> SchemaForm::schemaProblems() const
{
    std::vector<base::Problem> problems;
    if (m_schema)
        problems = m_schema->validate(m_model.document());
    if (m_context->key().kind != domain::Kind::Policy)
        return problems;
    const QString kind = fromUtf8(base::stringAt(m_model.document(), "kind"));
    if (kind != m_policyKind || (!m_policySchema && m_lookup.policySchema(kind).is_object())) {
        m_policyKind = kind;
        m_policySchema.reset();
        const base::Json& schema = m_lookup.policySchema(kind);
        if (schema.is_object()) {
            if (auto compiled = schema::Schema::compile(schema))
                m_policySchema = std::move(*compiled);
        }
    }
    if (m_policySchema) {
        const base::Json* config = m_model.at("/config");
        const auto inner = m_policySchema->validate(config ? *config : base::Json::object(), "/config");
        problems.insert(problems.end(), inner.begin(), inner.end());
    }
    return problems;
}

bool SchemaForm::isWorthShowing(const base::Problem& problem) const
{
    // What is merely not there yet in something new is no reason to shout before it is asked for.
    return m_showAll || m_model.at(problem.pointer) || m_model.storedAt(problem.pointer);
}

void SchemaForm::validate()
{
    if (!m_root)
        return;
    m_problems = schemaProblems();
    place();
    Q_EMIT problemsChanged();
}

std::vector<base::Problem> SchemaForm::validateNow()
{
    m_showAll = true;
    m_timer->stop();
    validate();
    std::vector<base::Problem> all = m_problems;
    for (const Field* field : m_context->all()) {
        if (!field->localProblem().isEmpty())
            all.push_back({field->pointer(), utf8(field->localProblem())});
    }
    return all;
}

std::vector<base::Problem> SchemaForm::shownProblems() const
{
    std::vector<base::Problem> all = m_serverProblems;
    const auto isTold = [&all](const base::Problem& problem) {
        return std::any_of(all.begin(), all.end(), [&](const base::Problem& told) { return told.pointer == problem.pointer && told.message == problem.message; });
    };
    for (const base::Problem& problem : m_problems) {
        if (isWorthShowing(problem) && !isTold(problem))
            all.push_back(problem);
    }
    for (const Field* field : m_context->all()) {
        if (!field->localProblem().isEmpty())
            all.push_back({field->pointer(), utf8(field->localProblem())});
    }
    return all;
}

void SchemaForm::setServerProblems(std::vector<base::Problem> problems)
{
    m_serverProblems = std::move(problems);
    place();
    focusProblem();
}

void SchemaForm::place()
{
    if (!m_root)
        return;
    std::map<Field*, QStringList> byField;
    QStringList homeless;
    const auto sort = [&](const base::Problem& problem) {
        Field* field = m_context->nearest(problem.pointer);
        const std::string rest = field ? problem.pointer.substr(field->pointer().size()) : problem.pointer;
        const QString text = rest.empty() ? shownText(problem.message) : QStringLiteral("%1: %2").arg(shownText(rest.substr(1), 120), shownText(problem.message));
        if (!field || field == m_root) {
            if (homeless.size() < 8 && !homeless.contains(text))
                homeless << text;
        } else if (!byField[field].contains(text)) {
            byField[field] << text;
        }
    };
    for (const base::Problem& problem : m_serverProblems)
        sort(problem);
    for (const base::Problem& problem : m_problems) {
        if (isWorthShowing(problem))
            sort(problem);
    }
    const auto sections = widget()->findChildren<CollapsibleSection*>();
    for (CollapsibleSection* section : sections)
        section->setProblemCount(0);
    for (Field* field : m_context->all()) {
        const auto at = byField.find(field);
        field->setProblems(at == byField.end() ? QStringList() : at->second);
        if (at == byField.end())
            continue;
        for (QWidget* above = field; above; above = above->parentWidget()) {
            if (auto* section = qobject_cast<CollapsibleSection*>(above); section && !section->isOpen())
                section->addProblem();
        }
        // A part that is still closed carries its count itself.
        for (CollapsibleSection* section : field->findChildren<CollapsibleSection*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!section->isBuilt())
                section->setProblemCount(static_cast<int>(at->second.size()));
        }
    }
    m_banner->setText(homeless.join(u'\n'));
    m_banner->setVisible(!homeless.isEmpty());
}

void SchemaForm::focusFirst()
{
    if (m_root && m_root->editor())
        m_root->editor()->setFocus();
}

void SchemaForm::focusProblem()
{
    Field* first = nullptr;
    for (Field* field : m_context->all()) {
        const bool bad = !field->problems().isEmpty() || !field->localProblem().isEmpty();
        if (bad && (!first || field->mapTo(widget(), QPoint()).y() < first->mapTo(widget(), QPoint()).y()))
            first = field;
    }
    if (!first)
        return;
    first->reveal();
    first->expandAll();
    ensureWidgetVisible(first, 20, 60);
    if (QWidget* editor = first->editor())
        editor->setFocus();
}

Field* SchemaForm::openField(const std::string& pointer)
{
    Field* field = m_context->nearest(pointer);
    while (field && field->pointer() != pointer && field->openTowards(pointer)) {
        Field* nearer = m_context->nearest(pointer);
        if (nearer == field)
            break; // it opened, and there is no nearer one in it
        field = nearer;
    }
    if (!field)
        return nullptr;
    field->reveal();
    QApplication::sendPostedEvents(widget(), QEvent::LayoutRequest); // what was opened has its place now
    ensureWidgetVisible(field, 0, 60);
    return field;
}

void SchemaForm::focusField(const std::string& pointer)
{
    Field* field = openField(pointer);
    QWidget* editor = field ? field->editor() : nullptr;
    if (editor)
        editor->setFocus(Qt::ShortcutFocusReason);
    if (editor && field == m_root)
        markField({});
}

void SchemaForm::markField(const std::string& pointer)
{
    if (!m_marker)
        return;
    Field* field = pointer.empty() ? nullptr : openField(pointer);
    m_marker->follow(field == m_root ? nullptr : field);
}

void SchemaForm::setFrozen(bool frozen)
{
    m_frozen = frozen;
    if (widget())
        widget()->setEnabled(!frozen);
}

void SchemaForm::expandAll()
{
    if (m_root)
        m_root->expandAll();
}

} // namespace gatehouse::console
