// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/object_field.h"

#include "console/forms/collapsible_section.h"
#include "console/forms/display_text.h"
#include "console/forms/field_factory.h"
#include "console/forms/json_edit.h"
#include "console/forms/tone_label.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace gatehouse::console {

namespace {

constexpr size_t kOpenUpTo = 9; // so many fields under headings are all shown at once

} // namespace

ObjectField::ObjectField(FormContext& context, FieldSpec fieldSpec, bool bare, QStringList hidden, QWidget* parent)
    : Field(context, std::move(fieldSpec), parent), m_hidden(std::move(hidden))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    connect(&this->context().model(), &FormModel::changed, this, [this](const std::string& changed) {
        if (!isBelow(changed, pointer()))
            return;
        updateSummary();
        updateVisibility();
    });
    if (bare) {
        build(layout);
        return;
    }
    m_section = new CollapsibleSection(spec().title, [this](QVBoxLayout* body) {
        const QString description = spec().node.description();
        if (!description.isEmpty()) {
            auto* help = new ToneLabel(description, Tone::Dim);
            help->setSmall();
            body->addWidget(help);
        }
        build(body);
        Q_EMIT this->context().fieldsBuilt();
    });
    m_section->header()->setToolTip(plainToolTip(spec().node.description()));
    layout->addWidget(m_section);
    // What holds something, or must, is open; the rest says what it is and waits.
    m_section->setOpen((value() && value()->is_object() && !value()->empty()) || spec().required);
    updateSummary();
}

void ObjectField::build(QVBoxLayout* layout)
{
    const auto properties = orderedProperties(spec().node);
    size_t grouped = 0;
    std::set<QString> headings;
    for (const PropertyOrder& property : properties) {
        grouped += property.group.isEmpty() ? 0 : 1;
        headings.insert(property.group);
    }
    QString heading;
    std::vector<PropertyOrder> together;
    const auto make = [this](const std::vector<PropertyOrder>& list, QVBoxLayout* into, int extraDepth, const QString& under) {
        for (const PropertyOrder& property : list) {
            const SchemaNode child = spec().node.child(*spec().node.property(property.name));
            FieldSpec childSpec{base::joinPointer(pointer(), property.name), child, child.title(property.name), property.required || base::boolAt(child.schema, "x-required"), spec().depth + extraDepth};
            // An object of its heading's name needs no second one.
            const bool said = !under.isEmpty() && childSpec.title == under && child.kind() == FieldKind::Group;
            Field* field = said ? makeItemField(context(), std::move(childSpec), this) : makeField(context(), std::move(childSpec), this);
            m_children.push_back(field);
            into->addWidget(field);
        }
    };
    const int depth = m_section ? 1 : 0;
    const auto flush = [&] {
        if (together.empty())
            return;
        // One heading over everything, or over a part that says the same itself, says nothing.
        const bool idle = headings.size() == 1
                          || (together.size() == 1 && spec().node.child(*spec().node.property(together[0].name)).title(together[0].name) == heading);
        if (heading.isEmpty() || idle) {
            make(together, layout, depth, {});
        } else {
            const auto list = together;
            auto* section = new CollapsibleSection(heading, [this, list, make, depth, heading](QVBoxLayout* body) {
                make(list, body, depth + 1, heading);
                for (Field* field : m_children)
                    field->load();
                updateVisibility();
                Q_EMIT context().fieldsBuilt();
            });
            section->setProperty("members", [&] {
                QStringList names;
                for (const PropertyOrder& property : list)
                    names << fromUtf8(property.name);
                return names;
            }());
            m_sections.push_back(section);
            layout->addWidget(section);
            bool isNeeded = grouped <= kOpenUpTo || m_sections.size() == 1; // the first says what it is about
            for (const PropertyOrder& property : list)
                isNeeded = isNeeded || property.required;
            section->setOpen(isNeeded);
        }
        together.clear();
    };
    for (const PropertyOrder& property : properties) {
        if (m_hidden.contains(fromUtf8(property.name)))
            continue;
        if (property.group != heading) {
            flush();
            heading = property.group;
        }
        together.push_back(property);
    }
    flush();
    m_unknownLayout = layout;
    load();
}

void ObjectField::addUnknown()
{
    std::vector<std::string> names;
    const base::Json* present = value();
    if (present && present->is_object()) {
        for (const auto& [name, member] : present->items()) {
            if (!spec().node.property(name) && !m_hidden.contains(fromUtf8(name)) && names.size() < 200)
                names.push_back(name);
        }
    }
    bool same = names.size() == m_unknown.size();
    for (size_t i = 0; same && i < names.size(); ++i)
        same = m_unknown[i]->pointer() == base::joinPointer(pointer(), names[i]);
    if (same)
        return;
    m_unknown.clear();
    delete m_unknownSection;
    m_unknownSection = nullptr;
    if (names.empty())
        return;
    m_unknownSection = new CollapsibleSection(pointer().empty() ? tr("Other members") : tr("Other members of %1").arg(spec().title), [this, names](QVBoxLayout* body) {
        auto* help = new ToneLabel(tr("The gateway's schema does not name these. They are kept as they are."), Tone::Dim);
        help->setSmall();
        body->addWidget(help);
        for (const std::string& name : names) {
            SchemaNode any{spec().node.root, base::Json::object()};
            Field* field = makeField(context(), FieldSpec{base::joinPointer(pointer(), name), any, shownText(name, 80), false, spec().depth + 1}, this);
            m_unknown.push_back(field);
            body->addWidget(field);
            field->load();
        }
    });
    m_unknownLayout->addWidget(m_unknownSection);
    m_unknownSection->setOpen(true);
}

void ObjectField::load()
{
    for (Field* field : m_children)
        field->load();
    if (m_unknownLayout) {
        addUnknown();
        for (Field* field : m_unknown)
            field->load();
    } else if (m_section && value() && value()->is_object() && !value()->empty()) {
        m_section->setOpen(true);
    }
    updateSummary();
    updateVisibility();
}

bool ObjectField::isShown(const std::string& name) const
{
    const base::Json schema = spec().node.child(*spec().node.property(name)).schema;
    const base::Json* own = context().model().at(base::joinPointer(pointer(), name));
    // A constant that is as it must be is no choice.
    if (schema.contains("const") && own && *own == schema["const"])
        return false;
    const base::Json& condition = base::memberAt(schema, "x-visible-if");
    if (!condition.is_object() || (own && !(own->is_object() && own->empty())))
        return true; // what holds something is never hidden
    for (const auto& [other, wanted] : condition.items()) {
        const base::Json* sibling = value() && value()->is_object() && value()->contains(other) ? &(*value())[other] : nullptr;
        const base::Json* part = spec().node.property(other);
        const base::Json now = sibling ? *sibling : part ? base::memberAt(spec().node.child(*part).schema, "default") : base::Json();
        if (wanted.is_array() ? std::find(wanted.begin(), wanted.end(), now) == wanted.end() : now != wanted)
            return false;
    }
    return true;
}

void ObjectField::updateVisibility()
{
    for (Field* field : m_children)
        field->setVisible(isShown(base::splitPointer(field->pointer()).back()));
    // A heading over nothing says nothing.
    for (CollapsibleSection* section : m_sections) {
        const QStringList members = section->property("members").toStringList();
        section->setVisible(std::any_of(members.begin(), members.end(), [this](const QString& name) { return isShown(utf8(name)); }));
    }
}

void ObjectField::updateSummary()
{
    const auto count = [](const base::Json* object, const QStringList& names) {
        int present = 0;
        for (const QString& name : names)
            present += object && object->is_object() && object->contains(utf8(name)) ? 1 : 0;
        return present;
    };
    for (CollapsibleSection* section : m_sections) {
        const int present = count(value(), section->property("members").toStringList());
        section->setSummary(present ? tr("%n set", nullptr, present) : tr("defaults"));
    }
    if (m_section) {
        const int present = value() && value()->is_object() ? static_cast<int>(value()->size()) : 0;
        m_section->setSummary(present ? tr("%n set", nullptr, present) : tr("not set"));
    }
}

void ObjectField::expandAll()
{
    if (m_section)
        m_section->setOpen(true);
    for (CollapsibleSection* section : m_sections)
        section->setOpen(true);
    if (m_unknownSection)
        m_unknownSection->setOpen(true);
    for (size_t i = 0; i < m_children.size(); ++i)
        m_children[i]->expandAll();
}

bool ObjectField::openTowards(const std::string& pointer)
{
    const auto tokens = base::splitPointer(std::string_view(pointer).substr(this->pointer().size()));
    bool opened = false;
    if (m_section && !m_section->isOpen()) {
        m_section->setOpen(true); // builds the headings within
        opened = true;
    }
    for (CollapsibleSection* section : m_sections) {
        const bool holds = !tokens.empty() && section->property("members").toStringList().contains(fromUtf8(tokens.front()));
        if (holds && !section->isOpen()) {
            section->setOpen(true);
            opened = true;
        }
    }
    return opened;
}

QWidget* ObjectField::editor() const
{
    if (m_section)
        return m_section->header();
    return m_children.empty() ? nullptr : m_children.front()->editor();
}

} // namespace gatehouse::console
