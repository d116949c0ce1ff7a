// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/key_value_field.h"

#include "console/forms/display_text.h"
#include "console/widgets/symbol_icon.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>

namespace gatehouse::console {

namespace {

constexpr size_t kMostRows = 200;

QString textOf(const base::Json& value)
{
    return value.is_string() ? fromUtf8(value.get_ref<const std::string&>()) : fromUtf8(base::toText(value));
}

} // namespace

KeyValueField::KeyValueField(FormContext& context, FieldSpec fieldSpec, QWidget* parent) : Field(context, std::move(fieldSpec), parent)
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_rowsLayout = new QVBoxLayout;
    m_rowsLayout->setSpacing(4);
    layout->addLayout(m_rowsLayout);
    auto* add = new QPushButton(tr("Add"), box);
    add->setAccessibleName(tr("Add to %1").arg(spec().title));
    add->setObjectName(QStringLiteral("addEntry"));
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({}, std::string());
        m_rows.back().key->setFocus();
    });
    layout->addWidget(add, 0, Qt::AlignLeading);
    m_add = add;
    box->setFocusProxy(add);
    frame(box, Layout::Below);
}

QWidget* KeyValueField::editor() const
{
    return m_rows.empty() ? m_add : m_rows.front().key;
}

void KeyValueField::addRow(const QString& key, const base::Json& value)
{
    auto* widget = new QWidget(this);
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    Row row{widget, new QLineEdit(key), new QLineEdit(textOf(value)), value, textOf(value)};
    row.key->setPlaceholderText(tr("name"));
    row.key->setAccessibleName(tr("%1: name").arg(spec().title));
    row.value->setPlaceholderText(tr("value"));
    row.value->setAccessibleName(tr("%1: value").arg(spec().title));
    auto* remove = new QToolButton;
    remove->setAutoRaise(true);
    remove->setIcon(symbolIcon(QStringLiteral("close")));
    remove->setToolTip(tr("Remove"));
    remove->setAccessibleName(tr("Remove %1").arg(key.isEmpty() ? tr("entry") : shownText(key, 60)));
    layout->addWidget(row.key, 2);
    layout->addWidget(row.value, 3);
    layout->addWidget(remove);
    connect(row.key, &QLineEdit::textChanged, this, &KeyValueField::edited);
    connect(row.value, &QLineEdit::textChanged, this, &KeyValueField::edited);
    connect(remove, &QToolButton::clicked, this, [this, widget] { removeRow(widget); });
    m_rowsLayout->addWidget(widget);
    m_rows.push_back(std::move(row));
}

void KeyValueField::removeRow(QWidget* widget)
{
    std::erase_if(m_rows, [&](const Row& row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
    edited();
    editor()->setFocus();
}

base::Json KeyValueField::contents() const
{
    base::Json object = base::Json::object();
    for (const Row& row : m_rows) {
        if (!row.key->text().isEmpty())
            object[utf8(row.key->text())] = row.value->text() == row.originalText ? row.original : base::Json(utf8(row.value->text()));
    }
    return object;
}

void KeyValueField::edited()
{
    std::set<QString> seen;
    QString twice;
    for (const Row& row : m_rows) {
        if (!row.key->text().isEmpty() && !seen.insert(row.key->text()).second)
            twice = row.key->text();
    }
    setLocalProblem(twice.isEmpty() ? QString() : tr("\u201c%1\u201d stands here twice").arg(shownText(twice, 60)));
    if (!twice.isEmpty())
        return;
    base::Json object = contents();
    const base::Json* stored = context().model().storedAt(pointer());
    if (object.empty() && !(stored && stored->is_object() && stored->empty()))
        unset();
    else
        write(std::move(object));
}

void KeyValueField::load()
{
    const base::Json* present = value();
    const base::Json empty = base::Json::object();
    const base::Json& shown = present && present->is_object() ? *present : empty;
    if (m_rows.empty() ? !shown.empty() : contents() != shown) {
        for (const Row& row : m_rows)
            delete row.widget;
        m_rows.clear();
        for (const auto& [name, member] : shown.items()) {
            if (m_rows.size() >= kMostRows)
                break;
            addRow(fromUtf8(name), member);
        }
    }
    const bool tooMany = shown.size() > kMostRows;
    m_add->setEnabled(!tooMany);
    for (const Row& row : m_rows)
        row.widget->setEnabled(!tooMany);
    setHint(tooMany ? tr("%1 entries: edit them in the Source tab").arg(shown.size()) : QString(), tooMany);
    setLocalProblem({});
    refreshState();
}

} // namespace gatehouse::console
