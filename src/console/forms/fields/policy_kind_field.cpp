// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/policy_kind_field.h"

#include "console/forms/display_text.h"
#include "console/forms/fields/kind_choice_delegate.h"
#include "console/forms/fields/policy_kind_group.h"
#include "console/forms/fields/quiet_combo_box.h"
#include "console/forms/schema_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>

namespace gatehouse::console {

namespace {

enum Role { kKindRole = Qt::UserRole, kSearchRole };
constexpr int kMostShown = 18; // rows of the list

} // namespace

PolicyKindField::PolicyKindField(FormContext& context, FieldSpec fieldSpec, QWidget* parent)
    : Field(context, std::move(fieldSpec), parent), m_combo(new QuietComboBox), m_kinds(this->context().lookup().policyKinds())
{
    fill();
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(10);
    m_combo->setMaxVisibleItems(kMostShown);
    frame(m_combo, Layout::Beside);
    makeSearchable();
    connect(m_combo, qOverload<int>(&QComboBox::activated), this, [this](int index) {
        if (const QString kind = m_combo->itemData(index, kKindRole).toString(); !kind.isEmpty())
            write(utf8(kind));
        load();
    });
}

void PolicyKindField::fill()
{
    std::sort(m_kinds.begin(), m_kinds.end(), [](const auto& a, const auto& b) {
        const int first = groupOf(a).order, second = groupOf(b).order;
        return first != second ? first < second : a.title.localeAwareCompare(b.title) < 0;
    });
    m_combo->addItem(tr("Choose…"));
    QString heading;
    for (const drivers::PolicyKind& kind : m_kinds) {
        if (const QString group = groupOf(kind).title; group != heading) {
            heading = group;
            m_combo->addItem(heading);
            if (auto* model = qobject_cast<QStandardItemModel*>(m_combo->model()))
                model->item(m_combo->count() - 1)->setFlags(Qt::NoItemFlags);
        }
        const QString title = schemaText(utf8(kind.title.isEmpty() ? kind.kind : kind.title), 60), summary = schemaText(utf8(kind.summary));
        m_combo->addItem(title, kind.kind);
        const int index = m_combo->count() - 1;
        m_combo->setItemData(index, plainToolTip(summary), Qt::ToolTipRole);
        m_combo->setItemData(index, QStringList{title, kind.kind, summary}.join(u' '), kSearchRole);
    }
    m_combo->setItemDelegate(new KindChoiceDelegate(kKindRole, m_combo));
    m_combo->view()->setMinimumWidth(m_combo->view()->sizeHintForColumn(0) + m_combo->view()->verticalScrollBar()->sizeHint().width());
}

void PolicyKindField::makeSearchable()
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    auto* completer = new QCompleter(m_combo->model(), m_combo);
    completer->setCompletionRole(kSearchRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(kMostShown);
    completer->popup()->setItemDelegate(new KindChoiceDelegate(kKindRole, completer));
    m_combo->setCompleter(completer);
    m_combo->lineEdit()->setAccessibleName(spec().title);
    m_combo->lineEdit()->setPlaceholderText(m_combo->itemText(0));
    m_combo->installEventFilter(this); // which has the focus for its line
    m_combo->lineEdit()->installEventFilter(this);
    // The completer puts what it searched in into the line: the title stands there again.
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this] { load(); }, Qt::QueuedConnection);
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const QAbstractItemView* found = m_combo->completer()->popup();
        if (found->isVisible() && found->currentIndex().isValid())
            return; // that one is chosen in a moment
        if (const QString kind = kindMeant(m_combo->currentText()); !kind.isEmpty())
            write(utf8(kind));
        load(); // a search that led nowhere chooses nothing
    });
}

QString PolicyKindField::kindMeant(const QString& typed) const
{
    const QString wanted = typed.trimmed();
    if (wanted.isEmpty() || typed == m_combo->itemText(m_combo->currentIndex()))
        return {};
    QStringList found;
    for (int i = 0; i < m_combo->count(); ++i) {
        const QString kind = m_combo->itemData(i, kKindRole).toString();
        if (kind.isEmpty())
            continue;
        if (!kind.compare(wanted, Qt::CaseInsensitive) || !m_combo->itemText(i).compare(wanted, Qt::CaseInsensitive))
            return kind;
        if (m_combo->itemData(i, kSearchRole).toString().contains(wanted, Qt::CaseInsensitive))
            found << kind;
    }
    return found.size() == 1 ? found.front() : QString();
}

bool PolicyKindField::eventFilter(QObject* watched, QEvent* event)
{
    // What is typed is a search, not a change of the title.
    const bool isClick = watched == m_combo->lineEdit() && event->type() == QEvent::MouseButtonRelease && m_combo->currentIndex() >= 0
                         && m_combo->currentText() == m_combo->itemText(m_combo->currentIndex()) && !m_combo->lineEdit()->hasSelectedText();
    if (event->type() == QEvent::FocusIn || isClick)
        QMetaObject::invokeMethod(this, &PolicyKindField::showBeginning, Qt::QueuedConnection);
    return Field::eventFilter(watched, event);
}

void PolicyKindField::showBeginning()
{
    QLineEdit* line = m_combo->lineEdit();
    if (m_combo->hasFocus())
        line->setSelection(int(line->text().size()), -int(line->text().size()));
    else
        line->setCursorPosition(0);
}

void PolicyKindField::load()
{
    const base::Json* present = value();
    const QString kind = present && present->is_string() ? fromUtf8(present->get_ref<const std::string&>()) : QString();
    int index = kind.isEmpty() ? 0 : m_combo->findData(kind);
    if (index < 0) {
        m_combo->addItem(tr("%1 (not known to this gateway)").arg(shownText(kind, 60)), kind);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
    m_combo->setEditText(index ? m_combo->itemText(index) : QString());
    showBeginning();
    QString summary;
    for (const drivers::PolicyKind& known : m_kinds) {
        if (known.kind == kind)
            summary = schemaText(utf8(known.summary), 240);
    }
    setHint(summary);
    refreshState();
}

} // namespace gatehouse::console
