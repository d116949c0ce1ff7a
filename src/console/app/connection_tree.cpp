// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/connection_tree.h"

#include "console/app/environment_look.h"
#include "console/widgets/badge.h"
#include "console/widgets/display.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPolygonF>
#include <QSet>
#include <QStyledItemDelegate>
#include <QTreeWidgetItemIterator>

#include <algorithm>

namespace gatehouse::console {

namespace {

enum Role { kConnection = Qt::UserRole, kPage, kColour, kState, kEnvironment, kLocal, kIcon };
constexpr int kConnectionHeight = 34, kPageHeight = 28, kGroupHeight = 26, kRowPadding = 8;
constexpr int kFoldMark = 16; // of the width, for the mark that folds

class TreeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int usual = !index.data(kPage).toString().isEmpty() ? kPageHeight : index.data(kConnection).toString().isEmpty() ? kGroupHeight : kConnectionHeight;
        // Room for large text too, of which a badge is the tallest part.
        return {120, std::max(usual, std::max(option.fontMetrics.height(), Badge::heightOf(option.font)) + kRowPadding)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        const ThemeColours& colours = themeColours(given.palette);
        const auto* view = qobject_cast<const QTreeView*>(given.widget);
        const QRect row(kSpace1, given.rect.top() + 1, (view ? view->viewport()->width() : given.rect.right()) - 2 * kSpace1, given.rect.height() - 2);
        const bool selected = given.state & QStyle::State_Selected, hot = given.state & QStyle::State_MouseOver;
        // Reckoned from the left; where one reads from the right, everything lies mirrored in the row.
        const auto placed = [&](const QRect& rect) { return QStyle::visualRect(given.direction, row, rect); };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || hot) {
            painter->setPen(selected && view && view->hasFocus() ? QPen(colours.accentText, 1.2) : QPen(Qt::NoPen));
            painter->setBrush(selected ? colours.accentSoft : (colours.dark ? colours.surface : colours.border));
            painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        QFont font = given.font;
        const QString text = index.data().toString();
        if (const QString page = index.data(kPage).toString(); !page.isEmpty()) {
            const QColor ink = selected ? colours.text : colours.muted;
            symbolIcon(index.data(kIcon).toString(), selected ? colours.accentText : colours.muted).paint(painter, placed(QRect(row.left() + 26, row.center().y() - 7, 16, 16)));
            painter->setPen(selected ? ink : colours.text);
            const QRect title(row.left() + 50, row.top(), row.width() - 56, row.height());
            painter->drawText(placed(title), Qt::AlignVCenter | Qt::AlignLeft, given.fontMetrics.elidedText(text, Qt::ElideRight, title.width()));
        } else if (index.data(kConnection).toString().isEmpty()) {
            font.setPointSizeF(font.pointSizeF() * 0.88);
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(colours.muted);
            painter->drawText(placed(row.adjusted(kSpace2, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeft, text);
        } else {
            painter->setPen(Qt::NoPen);
            painter->setBrush(index.data(kColour).value<QColor>());
            painter->drawRoundedRect(QRectF(placed(QRect(row.left() + 6, row.center().y() - 8, 4, 18))), 2, 2);
            const auto state = ConnectionTree::State(index.data(kState).toInt());
            const QColor dot = state == ConnectionTree::State::Connected ? colours.ok
                : state == ConnectionTree::State::Failed                 ? colours.danger
                : state == ConnectionTree::State::Connecting             ? colours.warning
                                                                         : colours.borderStrong;
            const QRectF circle(placed(QRect(row.left() + 17, row.center().y() - 3, 8, 8)));
            if (state == ConnectionTree::State::Closed) {
                painter->setPen(QPen(dot, 1.5));
                painter->setBrush(Qt::NoBrush);
            } else {
                painter->setBrush(dot);
            }
            painter->drawEllipse(circle);
            const QString environment = index.data(kEnvironment).toString();
            const int badge = Badge::widthOf(environment, font), height = Badge::heightOf(font);
            const int fold = index.model()->hasChildren(index) ? kFoldMark : 0;
            if (fold) {
                // It points to where the pages are: down, or to where the line goes on.
                const QPointF middle(placed(QRect(row.right() - fold, row.center().y() - 4, 9, 9)).center());
                const bool isOpen = given.state & QStyle::State_Open;
                const qreal forth = given.direction == Qt::RightToLeft ? -1 : 1;
                painter->setBrush(Qt::NoBrush);
                painter->setPen(QPen(colours.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
                painter->drawPolyline(isOpen ? QPolygonF({middle + QPointF(-3.5, -1.5), middle + QPointF(0, 2), middle + QPointF(3.5, -1.5)})
                                             : QPolygonF({middle + QPointF(-1.5 * forth, -3.5), middle + QPointF(2 * forth, 0), middle + QPointF(-1.5 * forth, 3.5)}));
                painter->setPen(Qt::NoPen);
            }
            Badge::paint(*painter, placed(QRect(row.right() - badge - fold - 6, row.center().y() - height / 2 + 1, badge, height)), environment, index.data(kColour).value<QColor>(),
                         font, given.palette);
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(colours.text);
            const QRect name(row.left() + 32, row.top(), row.width() - 32 - badge - fold - 14, row.height());
            painter->drawText(placed(name), Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(font).elidedText(text, Qt::ElideRight, name.width()));
        }
        painter->restore();
    }
};

} // namespace

ConnectionTree::ConnectionTree(QWidget* parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setMouseTracking(true);
    setItemDelegate(new TreeDelegate(this));
    setProperty("role", QStringLiteral("sidebar"));
    setAccessibleName(tr("Connections"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (!m_quiet && item && !item->data(0, kPage).toString().isEmpty())
            choose(item);
    });
    connect(this, &QTreeWidget::itemPressed, this, [this](QTreeWidgetItem* item) {
        m_pressedConnection = item->data(0, kConnection).toString();
        m_pressedPage = item->data(0, kPage).toString();
        m_pressedCurrent = item->childCount() > 0 && m_pressedConnection == m_chosen;
        m_doubleClicked = false;
    });
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        if (m_doubleClicked || !item->data(0, kPage).toString().isEmpty())
            return;
        if (m_pressedCurrent)
            item->setExpanded(!item->isExpanded()); // it is chosen already: its pages are folded
        else
            choose(item);
    });
    connect(this, &QTreeWidget::itemActivated, this, &ConnectionTree::choose);
}

void ConnectionTree::choose(QTreeWidgetItem* item)
{
    if (const QString id = item->data(0, kConnection).toString(); !id.isEmpty())
        Q_EMIT pageChosen(id, item->data(0, kPage).toString());
}

// Its first click may have unfolded and moved what lies under the pointer: the second one means the same line, or nothing.
void ConnectionTree::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QTreeWidgetItem* item = itemAt(event->pos());
    m_doubleClicked = true;
    if (item && item->data(0, kConnection).toString() == m_pressedConnection && item->data(0, kPage).toString() == m_pressedPage)
        QTreeWidget::mouseDoubleClickEvent(event);
    else
        event->accept();
}

void ConnectionTree::setConnections(const QVector<Connection>& connections)
{
    const QString connection = currentConnection(), page = currentPage();
    QHash<QString, QVector<PageItem>> pages;
    QHash<QString, QPair<int, QString>> states;
    QSet<QString> folded;
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        const QString id = (*it)->data(0, kConnection).toString(), pageId = (*it)->data(0, kPage).toString();
        if (!pageId.isEmpty())
            pages[id].append({pageId, (*it)->text(0), (*it)->data(0, kIcon).toString()});
        else if (!id.isEmpty())
            states[id] = {(*it)->data(0, kState).toInt(), (*it)->toolTip(0)};
        if (pageId.isEmpty() && !(*it)->isExpanded())
            folded.insert(id);
    }
    m_quiet = true;
    clear();
    QHash<QString, QTreeWidgetItem*> groups;
    for (const Connection& each : connections) {
        QTreeWidgetItem* parent = invisibleRootItem();
        if (!each.group.isEmpty()) {
            auto*& group = groups[each.group];
            if (!group) {
                group = new QTreeWidgetItem(invisibleRootItem(), {displayName(each.group, 60)});
                group->setFlags(Qt::ItemIsEnabled);
                group->setExpanded(true);
            }
            parent = group;
        }
        auto* item = new QTreeWidgetItem(parent, {displayName(each.name, 80)});
        item->setData(0, kConnection, each.id);
        item->setData(0, kColour, environmentColour(each));
        item->setData(0, kEnvironment, environmentName(each.environment));
        item->setData(0, kLocal, each.isLocalGateway);
        setState(each.id, State(states.value(each.id).first));
        if (pages.contains(each.id))
            setPages(each.id, pages.value(each.id));
        item->setExpanded(!folded.contains(each.id));
    }
    m_quiet = false;
    if (!connection.isEmpty())
        select(connection, page);
}

QTreeWidgetItem* ConnectionTree::find(const QString& connectionId) const
{
    for (QTreeWidgetItemIterator it(const_cast<ConnectionTree*>(this)); *it; ++it)
        if ((*it)->data(0, kConnection).toString() == connectionId && (*it)->data(0, kPage).toString().isEmpty())
            return *it;
    return nullptr;
}

void ConnectionTree::setState(const QString& connectionId, State state, const QString& reason)
{
    QTreeWidgetItem* item = find(connectionId);
    if (!item)
        return;
    static const char* const kWords[] = {QT_TR_NOOP("closed"), QT_TR_NOOP("connecting"), QT_TR_NOOP("connected"), QT_TR_NOOP("failed")};
    const QString words = tr(kWords[int(state)]);
    item->setData(0, kState, int(state));
    item->setToolTip(0, reason.isEmpty() ? words : (words + QStringLiteral(": ") + displayName(reason, 300)).toHtmlEscaped());
    item->setData(0, Qt::AccessibleTextRole, item->text(0) + QStringLiteral(", ") + item->data(0, kEnvironment).toString() + QStringLiteral(", ") + words);
}

void ConnectionTree::setPages(const QString& connectionId, const QVector<PageItem>& pages)
{
    QTreeWidgetItem* item = find(connectionId);
    if (!item)
        return;
    const QString page = currentConnection() == connectionId ? currentPage() : QString();
    const bool quiet = std::exchange(m_quiet, true), had = item->childCount() > 0, wasExpanded = item->isExpanded();
    qDeleteAll(item->takeChildren());
    for (const PageItem& each : pages) {
        auto* child = new QTreeWidgetItem(item, {each.title});
        child->setData(0, kConnection, connectionId);
        child->setData(0, kPage, each.id);
        child->setData(0, kIcon, each.icon);
    }
    item->setExpanded(had ? wasExpanded : connectionId == m_chosen || m_chosen.isEmpty());
    m_quiet = quiet;
    if (!page.isEmpty())
        select(connectionId, page);
}

void ConnectionTree::select(const QString& connectionId, const QString& pageId)
{
    QTreeWidgetItem* item = find(connectionId);
    if (!item)
        return;
    for (int i = 0; i < item->childCount(); ++i)
        if (item->child(i)->data(0, kPage).toString() == pageId)
            item = item->child(i);
    const bool quiet = std::exchange(m_quiet, true);
    if (connectionId != m_chosen) { // with fifty gateways nobody wants the pages of all
        m_chosen = connectionId;
        find(connectionId)->setExpanded(true);
    }
    if (QTreeWidgetItem* folded = item->parent(); folded && !folded->isExpanded() && !folded->data(0, kConnection).toString().isEmpty())
        item = folded;
    setCurrentItem(item);
    m_quiet = quiet;
}

QString ConnectionTree::currentConnection() const
{
    return currentItem() ? currentItem()->data(0, kConnection).toString() : QString();
}

QString ConnectionTree::currentPage() const
{
    return currentItem() ? currentItem()->data(0, kPage).toString() : QString();
}

QStringList ConnectionTree::pagesOf(const QString& connectionId) const
{
    QStringList pages;
    if (const QTreeWidgetItem* item = find(connectionId))
        for (int i = 0; i < item->childCount(); ++i)
            pages.append(item->child(i)->data(0, kPage).toString());
    return pages;
}

void ConnectionTree::contextMenuEvent(QContextMenuEvent* event)
{
    const QTreeWidgetItem* item = event->reason() == QContextMenuEvent::Mouse ? itemAt(event->pos()) : currentItem();
    if (!item || item->data(0, kConnection).toString().isEmpty())
        return;
    const QString id = item->data(0, kConnection).toString();
    const QTreeWidgetItem* connection = find(id);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (connection && !connection->data(0, kLocal).toBool()) {
        menu->addAction(symbolIcon(QStringLiteral("edit")), tr("Edit connection…"), this, [this, id] { Q_EMIT editRequested(id); });
        menu->addAction(symbolIcon(QStringLiteral("delete")), tr("Remove connection…"), this, [this, id] { Q_EMIT removeRequested(id); });
        menu->addSeparator();
        menu->addAction(symbolIcon(QStringLiteral("close")), tr("Disconnect"), this, [this, id] { Q_EMIT closeRequested(id); });
    } else {
        menu->addAction(symbolIcon(QStringLiteral("local-gateway")), tr("Local gateway…"), this, [this, id] { Q_EMIT pageChosen(id, QStringLiteral("local-gateway")); });
    }
    menu->popup(event->globalPos());
}

void ConnectionTree::drawBranches(QPainter*, const QRect&, const QModelIndex&) const {}

} // namespace gatehouse::console
