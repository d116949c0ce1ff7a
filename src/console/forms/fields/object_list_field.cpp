// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/object_list_field.h"

#include "console/forms/collapsible_section.h"
#include "console/forms/display_text.h"
#include "console/forms/field_factory.h"
#include "console/forms/json_edit.h"
#include "console/forms/schema_text.h"
#include "console/widgets/symbol_icon.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace gatehouse::console {

namespace {

constexpr size_t kMostItems = 300; // more are edited as source

QToolButton* smallButton(const QString& icon, const QString& what)
{
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(symbolIcon(icon));
    button->setToolTip(plainToolTip(what));
    button->setAccessibleName(what);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

// "targets" has a "Target": the items' title, or the list's without its s.
QString singular(const FieldSpec& spec, const SchemaNode& items)
{
    const std::string own = base::stringAt(items.schema, "title");
    if (!own.empty())
        return schemaText(own, 60);
    const std::string many = base::stringAt(spec.node.schema, "title");
    QString text = many.empty() ? spec.title : fromUtf8(many);
    if (text.endsWith(QStringLiteral("ies")))
        text = text.chopped(3) + u'y';
    else if (text.endsWith(u's') && !text.endsWith(QStringLiteral("ss")))
        text.chop(1);
    return schemaText(utf8(text), 60);
}

} // namespace

ObjectListField::ObjectListField(FormContext& context, FieldSpec fieldSpec, QWidget* parent)
    : Field(context, std::move(fieldSpec), parent), m_items(spec().node.child(base::memberAt(spec().node.schema, "items"))), m_variants(m_items.variants())
{
    auto* box = new QWidget(this);
    auto* outer = new QVBoxLayout(box);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(4);
    m_layout = new QVBoxLayout;
    m_layout->setSpacing(2);
    outer->addLayout(m_layout);
    const QString one = singular(spec(), m_items);
    m_add = new QPushButton(tr("Add %1").arg(withoutMnemonics(insideSentence(one))), box);
    m_add->setAccessibleName(tr("Add to %1").arg(spec().title));
    m_add->setObjectName(QStringLiteral("addItem"));
    outer->addWidget(m_add, 0, Qt::AlignLeading);
    box->setFocusProxy(m_add);
    frame(box, Layout::Below);
    connect(m_add, &QPushButton::clicked, this, &ObjectListField::addItem);
    connect(&this->context().model(), &FormModel::changed, this, [this](const std::string& changed) {
        if (isBelow(changed, pointer()))
            showTitles(changed);
    });
}

QWidget* ObjectListField::editor() const
{
    return m_list.empty() ? static_cast<QWidget*>(m_add) : m_list.front().section->header();
}

size_t ObjectListField::count() const
{
    return value() && value()->is_array() ? value()->size() : 0;
}

QString ObjectListField::itemTitle(size_t index) const
{
    const base::Json& item = (*value())[index];
    QStringList parts;
    const auto kindTitle = [&] { // as the list to choose it from calls it
        const int at = matchVariant(m_variants, item);
        return at < 0 ? valueText(item["kind"]) : m_variants[static_cast<size_t>(at)].variantTitle(at);
    };
    if (item.is_object()) {
        for (const char* name : {"name", "id", "kind", "url", "exact", "prefix", "template", "regex", "host", "header", "path", "limit", "window", "group", "value"}) {
            if (item.contains(name) && item[name].is_primitive() && parts.size() < 2 && (!item[name].is_string() || !item[name].get_ref<const std::string&>().empty()))
                parts << (m_variants.empty() || std::string_view(name) != "kind" ? valueText(item[name]) : kindTitle());
        }
        if (parts.isEmpty()) {
            for (const auto& [name, member] : item.items()) {
                if (member.is_primitive() && !member.is_null() && parts.size() < 2)
                    parts << valueText(member);
            }
        }
    } else {
        parts << valueText(item);
    }
    const QString one = singular(spec(), m_items);
    return parts.isEmpty() ? QStringLiteral("%1 %2").arg(one).arg(index + 1) : shownText(parts.join(QStringLiteral(" \u00b7 ")), 48);
}

void ObjectListField::addItem()
{
    const size_t at = count();
    context().model().insertItem(pointer(), at, initialValue(m_items));
    rebuild(static_cast<int>(at));
    refreshState();
    if (m_list[at].field && m_list[at].field->editor())
        m_list[at].field->editor()->setFocus();
}

void ObjectListField::rebuild(int openIndex)
{
    for (const Item& item : std::exchange(m_list, {}))
        delete item.section;
    const size_t shown = std::min(count(), kMostItems);
    m_list.resize(shown);
    for (size_t i = 0; i < shown; ++i) {
        const auto build = [this, i](QVBoxLayout* body) {
            const std::string at = base::joinPointer(pointer(), i);
            m_list[i].field = makeItemField(context(), FieldSpec{at, m_items, itemTitle(i), true, spec().depth + 1}, this);
            body->addWidget(m_list[i].field);
            m_list[i].field->load();
            Q_EMIT context().fieldsBuilt();
        };
        auto* section = new CollapsibleSection(itemTitle(i), build);
        m_list[i].section = section;
        const QString name = itemTitle(i);
        const bool editable = !context().readOnly();
        QToolButton* up = smallButton(QStringLiteral("chevron-up"), tr("Move %1 up").arg(name));
        QToolButton* down = smallButton(QStringLiteral("chevron-down"), tr("Move %1 down").arg(name));
        QToolButton* remove = smallButton(QStringLiteral("close"), tr("Remove %1").arg(name));
        remove->setObjectName(QStringLiteral("removeItem"));
        up->setEnabled(editable && i > 0);
        down->setEnabled(editable && i + 1 < shown);
        remove->setEnabled(editable);
        // Rebuilding deletes the button that was pressed; so it waits for the event to end.
        connect(up, &QToolButton::clicked, this, [this, i] {
            context().model().moveItem(pointer(), i, i - 1);
            QMetaObject::invokeMethod(this, [this, i] { rebuild(static_cast<int>(i) - 1); }, Qt::QueuedConnection);
        });
        connect(down, &QToolButton::clicked, this, [this, i] {
            context().model().moveItem(pointer(), i, i + 1);
            QMetaObject::invokeMethod(this, [this, i] { rebuild(static_cast<int>(i) + 1); }, Qt::QueuedConnection);
        });
        connect(remove, &QToolButton::clicked, this, [this, i] {
            context().model().unset(base::joinPointer(pointer(), i));
            QMetaObject::invokeMethod(
                this,
                [this] {
                    rebuild(-1);
                    refreshState();
                    m_add->setFocus();
                },
                Qt::QueuedConnection);
        });
        section->addHeaderWidget(up);
        section->addHeaderWidget(down);
        section->addHeaderWidget(remove);
        m_layout->addWidget(section);
        section->setOpen(static_cast<int>(i) == openIndex);
    }
    m_add->setEnabled(!context().readOnly() && count() < kMostItems);
    if (count() > kMostItems)
        setHint(tr("%1 items; the first %2 are shown. Edit the rest in the Source tab.").arg(count()).arg(kMostItems), true);
}

void ObjectListField::load()
{
    const bool odd = value() && !value()->is_null() && !value()->is_array();
    m_add->setEnabled(!odd && !context().readOnly());
    if (odd) {
        setHint(tr("Not a list: edit it in the Source tab"), true);
    } else if (m_list.size() != std::min(count(), kMostItems)) {
        rebuild(count() == 1 ? 0 : -1);
    } else {
        showTitles(pointer());
        for (const Item& item : m_list) {
            if (item.field)
                item.field->load();
        }
    }
    refreshState();
}

void ObjectListField::showTitles(const std::string& changed)
{
    if (m_list.size() != std::min(count(), kMostItems))
        return; // it is about to be built anew
    for (size_t i = 0; i < m_list.size(); ++i) {
        if (const std::string at = base::joinPointer(pointer(), i); isBelow(changed, at) || isBelow(at, changed))
            m_list[i].section->setTitle(itemTitle(i));
    }
}

bool ObjectListField::openTowards(const std::string& pointer)
{
    for (size_t i = 0; i < m_list.size(); ++i) {
        if (!isBelow(pointer, base::joinPointer(this->pointer(), i)) || m_list[i].section->isOpen())
            continue;
        m_list[i].section->setOpen(true);
        return true;
    }
    return false;
}

void ObjectListField::expandAll()
{
    for (size_t i = 0; i < m_list.size(); ++i) {
        m_list[i].section->setOpen(true);
        if (m_list[i].field)
            m_list[i].field->expandAll();
    }
}

} // namespace gatehouse::console
