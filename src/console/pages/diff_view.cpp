// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/diff_view.h"

#include "console/forms/display_text.h"
#include "console/forms/json_edit.h"
#include "console/forms/kind_text.h"
#include "console/forms/schema_node.h"
#include "console/forms/tone_label.h"
#include "console/pages/line_diff.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"
#include "schema/document.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

constexpr int kMostRows = 5000;

// Without whole documents: two that hold just what differs.
std::pair<base::Json, base::Json> partialDocuments(const domain::ResourceChange& change)
{
    base::Json before = base::Json::object(), after = base::Json::object();
    for (const domain::FieldChange& field : change.fields) {
        if (field.op != domain::FieldChange::Op::Add)
            setAt(before, field.pointer, field.from);
        if (field.op != domain::FieldChange::Op::Remove)
            setAt(after, field.pointer, field.to);
    }
    return {std::move(before), std::move(after)};
}

} // namespace

QString operationText(domain::ResourceChange::Op op)
{
    switch (op) {
    case domain::ResourceChange::Op::Create:
        return QCoreApplication::translate("DiffView", "new");
    case domain::ResourceChange::Op::Update:
        return QCoreApplication::translate("DiffView", "changed");
    case domain::ResourceChange::Op::Delete:
        return QCoreApplication::translate("DiffView", "deleted");
    }
    return {};
}

DiffView::DiffView(QWidget* parent)
    : QWidget(parent), m_fields(new QTreeWidget(this)), m_raw(new QPlainTextEdit(this)), m_stack(new QStackedWidget(this)), m_fieldsButton(new QToolButton(this)),
      m_rawButton(new QToolButton(this)), m_bar(new QWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(2);
    auto* group = new QButtonGroup(this);
    for (const auto& [button, text] : {std::pair(m_fieldsButton, tr("Fields")), std::pair(m_rawButton, tr("Raw"))}) {
        button->setText(text);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setAccessibleName(tr("Differences: %1").arg(text));
        group->addButton(button);
        bar->addWidget(button);
    }
    bar->addStretch(1);
    m_fieldsButton->setChecked(true);
    m_fields->setColumnCount(3);
    m_fields->setHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_fields->setAccessibleName(tr("Differences, field by field"));
    m_fields->setUniformRowHeights(true);
    m_fields->setAlternatingRowColors(false);
    m_fields->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_fields->header()->setStretchLastSection(true);
    m_fields->setColumnWidth(0, 260);
    m_fields->setColumnWidth(1, 200);
    m_raw->setReadOnly(true);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_raw->setLayoutDirection(Qt::LeftToRight); // code reads from the left in every language
    m_raw->setAccessibleName(tr("Differences as source"));
    m_raw->setTabChangesFocus(true);
    m_stack->addWidget(m_fields);
    m_stack->addWidget(m_raw);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    connect(m_fieldsButton, &QToolButton::clicked, this, [this] { m_stack->setCurrentWidget(m_fields); });
    connect(m_rawButton, &QToolButton::clicked, this, [this] {
        if (m_rawStale)
            showRaw();
        m_stack->setCurrentWidget(m_raw);
    });
    connect(m_fields, &QTreeWidget::itemSelectionChanged, this, &DiffView::selectionChanged);
}

void DiffView::setChanges(const std::vector<domain::ResourceChange>& changes)
{
    std::vector<Item> items;
    for (const domain::ResourceChange& change : changes)
        items.push_back({change, {}, {}, false});
    setItems(std::move(items));
}

void DiffView::setItems(std::vector<Item> items)
{
    m_items = std::move(items);
    m_rawStale = true;
    showFields();
    if (m_items.empty())
        setMessage(tr("No differences"));
    else if (m_stack->currentWidget() == m_raw)
        showRaw();
}

void DiffView::setSides(const QString& before, const QString& after)
{
    m_fields->setHeaderLabels({tr("Field"), before, after});
}

void DiffView::setMessage(const QString& text)
{
    m_items.clear();
    m_fields->clear();
    auto* item = new QTreeWidgetItem(m_fields, {text});
    item->setFlags(Qt::ItemIsEnabled);
    item->setFirstColumnSpanned(true);
    item->setForeground(0, themeColours(this).muted);
    m_raw->setPlainText(text);
    m_rawStale = false;
}

void DiffView::showFields()
{
    m_fields->clear();
    const ThemeColours& colours = themeColours(this);
    int rows = 0;
    for (size_t i = 0; i < m_items.size() && rows < kMostRows; ++i) {
        const domain::ResourceChange& change = m_items[i].change;
        auto* top = new QTreeWidgetItem(m_fields, {resourceText(change.key), operationText(change.op), QString()});
        top->setData(0, Qt::UserRole, static_cast<int>(i));
        top->setIcon(0, symbolIcon(kindIcon(change.key.kind)));
        const bool created = change.op == domain::ResourceChange::Op::Create, deleted = change.op == domain::ResourceChange::Op::Delete;
        top->setForeground(1, created ? colours.ok : deleted ? colours.danger : colours.warning);
        QFont bold = top->font(0);
        bold.setWeight(QFont::DemiBold);
        top->setFont(0, bold);
        for (const domain::FieldChange& field : change.fields) {
            if (++rows > kMostRows) {
                auto* more = new QTreeWidgetItem(top, {tr("and more: see Raw")});
                more->setForeground(0, colours.muted);
                break;
            }
            const bool added = field.op == domain::FieldChange::Op::Add, removed = field.op == domain::FieldChange::Op::Remove;
            auto* row = new QTreeWidgetItem(top, {field.pointer.empty() ? tr("everything") : shownText(field.pointer.substr(field.pointer[0] == '/' ? 1 : 0), 300),
                                                  added ? QString() : valueText(field.from), removed ? QString() : valueText(field.to)});
            row->setData(0, Qt::UserRole, static_cast<int>(i));
            row->setForeground(1, colours.danger);
            row->setForeground(2, colours.ok);
            row->setToolTip(1, plainToolTip(row->text(1)));
            row->setToolTip(2, plainToolTip(row->text(2)));
        }
        top->setExpanded(m_items.size() <= 20);
    }
}

void DiffView::showRaw()
{
    m_rawStale = false;
    m_raw->clear();
    const ThemeColours& colours = themeColours(this);
    QTextCursor cursor(m_raw->document());
    cursor.beginEditBlock();
    const auto line = [&](const QString& text, const QColor& colour, const QColor& back) {
        QTextBlockFormat block;
        if (back.isValid())
            block.setBackground(back);
        QTextCharFormat format;
        format.setForeground(colour);
        if (cursor.position() > 0)
            cursor.insertBlock(block, format);
        else
            cursor.setBlockFormat(block);
        cursor.insertText(text, format);
    };
    int rows = 0;
    for (const Item& item : m_items) {
        line(resourceText(item.change.key) + QStringLiteral("  ") + operationText(item.change.op), colours.accentText, {});
        const auto [before, after] = item.hasDocuments ? std::pair(item.before, item.after) : partialDocuments(item.change);
        const auto source = [](const base::Json& value) {
            QString text = value.is_null() || (value.is_object() && value.empty()) ? QString() : shownLines(schema::toYaml(value));
            if (text.endsWith(u'\n'))
                text.chop(1);
            return text;
        };
        for (const DiffLine& each : lineDiff(source(before), source(after))) {
            if (++rows > kMostRows) {
                line(tr("and more"), colours.muted, {});
                break;
            }
            const QString text = shownText(each.text, 2000);
            if (each.op == DiffLine::Op::Removed)
                line(QStringLiteral("- ") + text, colours.danger, colours.dangerSoft);
            else if (each.op == DiffLine::Op::Added)
                line(QStringLiteral("+ ") + text, colours.ok, colours.okSoft);
            else
                line(QStringLiteral("  ") + text, each.op == DiffLine::Op::Skipped ? colours.muted : colours.text, {});
        }
    }
    cursor.endEditBlock();
    m_raw->moveCursor(QTextCursor::Start);
}

QString DiffView::rawText() const
{
    if (m_rawStale)
        const_cast<DiffView*>(this)->showRaw();
    return m_raw->toPlainText();
}

std::optional<domain::ResourceKey> DiffView::selected() const
{
    const auto items = m_fields->selectedItems();
    if (items.isEmpty())
        return m_items.size() == 1 ? std::optional(m_items.front().change.key) : std::nullopt;
    bool good = false;
    const int index = items.first()->data(0, Qt::UserRole).toInt(&good);
    return good && index >= 0 && static_cast<size_t>(index) < m_items.size() ? std::optional(m_items[static_cast<size_t>(index)].change.key) : std::nullopt;
}

void DiffView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_items.empty()) {
        showFields();
        m_rawStale = true;
        if (m_stack->currentWidget() == m_raw)
            showRaw();
    }
}

} // namespace gatehouse::console
