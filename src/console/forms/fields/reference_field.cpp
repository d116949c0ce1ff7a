// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/reference_field.h"

#include "console/forms/display_text.h"
#include "console/forms/fields/quiet_text.h"
#include "console/forms/reference_names.h"
#include "console/widgets/symbol_icon.h"

#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>

namespace gatehouse::console {

ReferenceField::ReferenceField(FormContext& context, FieldSpec fieldSpec, QWidget* parent)
    : Field(context, std::move(fieldSpec), parent), m_edit(new QLineEdit), m_names(new QStringListModel(this)), m_open(new QToolButton)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit, 1);
    auto* list = new QToolButton;
    list->setAutoRaise(true);
    list->setIcon(symbolIcon(QStringLiteral("chevron-down")));
    list->setFocusPolicy(Qt::NoFocus); // Down in the field does the same
    list->setAccessibleName(tr("Choose %1").arg(spec().title));
    m_open->setAutoRaise(true);
    m_open->setIcon(symbolIcon(QStringLiteral("chevron-right")));
    m_open->setToolTip(tr("Go to it"));
    m_open->setAccessibleName(tr("Go to %1").arg(spec().title));
    layout->addWidget(list);
    layout->addWidget(m_open);
    row->setFocusProxy(m_edit);
    frame(row, Layout::Beside);
    describeControl(m_edit, spec().title, spec().node.description());
    m_edit->setPlaceholderText(placeholder());
    m_edit->installEventFilter(this);
    auto* completer = new QCompleter(m_names, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(12);
    m_edit->setCompleter(completer);
    const auto take = [this](const QString& text) {
        if (text.isEmpty())
            unset();
        else
            write(utf8(text));
        check();
    };
    connect(m_edit, &QLineEdit::textChanged, this, take);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, take);
    connect(list, &QToolButton::clicked, this, [this, completer] {
        m_names->setStringList(names());
        completer->setCompletionPrefix({});
        m_edit->setFocus();
        completer->complete();
    });
    connect(m_open, &QToolButton::clicked, this, [this] { Q_EMIT this->context().referenceRequested(target()); });
}

QWidget* ReferenceField::editor() const
{
    return m_edit;
}

QStringList ReferenceField::names() const
{
    return referenceNames(context().lookup(), base::stringAt(spec().node.schema, "x-reference"), context().tenant());
}

domain::ResourceKey ReferenceField::target() const
{
    const auto kind = domain::kindFromName(base::stringAt(spec().node.schema, "x-reference"));
    domain::ResourceKey key{kind.value_or(domain::Kind::Service), {}, utf8(m_edit->text())};
    if (kind && domain::livesInTenant(*kind)) {
        const bool own = context().lookup().ids(*kind, context().tenant()).contains(m_edit->text());
        if (own || !domain::livesAtGateway(*kind))
            key.tenant = utf8(context().tenant());
    }
    return key;
}

void ReferenceField::check()
{
    const QString text = m_edit->text();
    const QStringList known = names();
    const bool there = known.contains(text);
    const std::string what = base::stringAt(spec().node.schema, "x-reference");
    m_open->setEnabled(there && domain::kindFromName(what));
    if (!text.isEmpty() && !there && !known.isEmpty() && what != "group")
        setHint(tr("There is no %1 of this name here").arg(shownText(what, 24)), true);
    else
        setHint({});
}

void ReferenceField::load()
{
    const base::Json* present = value();
    const QString text = !present || present->is_null()  ? QString()
                         : present->is_string() ? fromUtf8(present->get_ref<const std::string&>())
                                                : fromUtf8(base::toText(*present));
    if (m_edit->text() != text)
        setQuietly(*m_edit, text);
    m_edit->setReadOnly(present && present->is_structured());
    check();
    refreshState();
}

bool ReferenceField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        m_names->setStringList(names());
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down && !m_edit->isReadOnly()) {
        m_edit->completer()->setCompletionPrefix(m_edit->text());
        m_edit->completer()->complete();
        return true;
    }
    return Field::eventFilter(watched, event);
}

} // namespace gatehouse::console
