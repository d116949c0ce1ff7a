// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/related_panel.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/forms/kind_text.h"
#include "console/forms/request_way_view.h"
#include "console/models/resource_cache.h"
#include "console/models/schema_cache.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

constexpr int kKeyRole = Qt::UserRole;
constexpr int kTogetherMs = 60; // a new revision changes all kinds one after another
constexpr int kWayHeight = 420;

QString roleText(const Relation& relation, bool isUser)
{
    using Role = Relation::Role;
    const QString pointer = shownText(relation.pointer, 60);
    switch (relation.role) {
    case Role::Names: return pointer.isEmpty() ? RelatedPanel::tr("names it") : RelatedPanel::tr("at %1").arg(pointer);
    case Role::Applies: return isUser ? RelatedPanel::tr("applies here") : RelatedPanel::tr("applies to it");
    case Role::Group: return RelatedPanel::tr("by the group %1").arg(shownText(relation.detail, 60));
    case Role::Home: return isUser ? RelatedPanel::tr("belongs to it") : RelatedPanel::tr("its tenant");
    case Role::Secret: return RelatedPanel::tr("secret at %1").arg(pointer);
    }
    return {};
}

} // namespace

RelatedPanel::RelatedPanel(GatewaySession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_relations(session.resources(), session.schemas()), m_wayTitle(new QLabel(tr("The way of a request"), this)),
      m_way(new RequestWayView(this)), m_wayArea(new QScrollArea(this)), m_tree(new QTreeWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace3, kSpace3, kSpace3, kSpace2);
    layout->setSpacing(kSpace2);
    m_wayTitle->setProperty("role", QStringLiteral("heading"));
    m_wayArea->setWidget(m_way);
    m_wayArea->setWidgetResizable(true);
    m_wayArea->setFrameShape(QFrame::NoFrame);
    m_wayArea->setFocusPolicy(Qt::NoFocus);
    m_wayArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_wayArea->viewport()->setAutoFillBackground(false);
    m_way->setAutoFillBackground(false);
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(kSpace4);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Related"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    layout->addWidget(m_wayTitle);
    layout->addWidget(m_wayArea, 3);
    layout->addWidget(m_tree, 2);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kTogetherMs);
    connect(&m_timer, &QTimer::timeout, this, &RelatedPanel::fill);
    connect(m_way, &RequestWayView::resourceRequested, this, &RelatedPanel::resourceRequested);
    m_tree->installEventFilter(this); // Enter; a double click is no second click into what has come since the first
    connect(m_tree, &QTreeWidget::itemClicked, this, &RelatedPanel::open);
    connect(&session.resources(), &ResourceCache::changed, this, &RelatedPanel::later);
    connect(&session.schemas(), &SchemaCache::changed, this, [this] {
        m_relations.forget();
        later();
    });
}

void RelatedPanel::setResource(const domain::ResourceKey& key, const base::Json& value)
{
    m_key = key;
    m_value = value;
    if (isVisible())
        fill();
}

void RelatedPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fill();
}

void RelatedPanel::later()
{
    if (isVisible() && !m_timer.isActive())
        m_timer.start();
}

void RelatedPanel::addRelation(QTreeWidgetItem* parent, const Relation& relation, bool isUser)
{
    auto* item = new QTreeWidgetItem(parent, {resourceText(relation.key), relation.missing ? tr("not there") : roleText(relation, isUser)});
    item->setIcon(0, symbolIcon(kindIcon(relation.key.kind)));
    item->setToolTip(0, plainToolTip(QStringLiteral("%1\n%2").arg(resourceText(relation.key), roleText(relation, isUser))));
    const ThemeColours& colours = themeColours(this);
    item->setForeground(1, relation.missing ? colours.danger : colours.muted);
    item->setData(0, kKeyRole, int(m_keys.size()));
    m_keys.push_back(relation.key);
}

void RelatedPanel::fill()
{
    m_timer.stop();
    m_tree->clear();
    m_keys.clear();
    if (m_key.id.empty())
        return;
    const RequestWay way = requestWay(m_session.resources(), m_session.schemas(), m_key);
    m_way->setWay(way);
    m_wayTitle->setVisible(!way.isEmpty());
    m_wayArea->setVisible(!way.isEmpty());
    m_wayArea->setMaximumHeight(std::min(kWayHeight, m_way->heightForWidth(std::max(200, width() - 2 * kSpace3)) + kSpace2));

    const auto section = [this](const QString& title, size_t count, const QString& none) {
        auto* top = new QTreeWidgetItem(m_tree, {count ? QStringLiteral("%1 (%2)").arg(title).arg(count) : title});
        QFont bold = m_tree->font();
        bold.setWeight(QFont::DemiBold);
        top->setFont(0, bold);
        top->setExpanded(true);
        if (!count) {
            auto* item = new QTreeWidgetItem(top, {none});
            item->setForeground(0, themeColours(this).muted);
            item->setFirstColumnSpanned(true);
        }
        return top;
    };
    const std::vector<Relation> uses = m_relations.uses(m_key, m_value);
    auto* top = section(tr("Uses"), uses.size(), tr("It refers to nothing else."));
    for (const Relation& relation : uses)
        addRelation(top, relation, false);
    const std::vector<RelatedOfKind> users = m_relations.usedBy(m_key);
    size_t count = 0;
    for (const RelatedOfKind& ofKind : users)
        count += ofKind.total;
    top = section(tr("Used by"), count, tr("Nothing refers to it."));
    for (const RelatedOfKind& ofKind : users) {
        for (const Relation& relation : ofKind.first)
            addRelation(top, relation, true);
        if (ofKind.total > ofKind.first.size()) {
            auto* more = new QTreeWidgetItem(top, {tr("and %n more: %1", nullptr, int(ofKind.total - ofKind.first.size())).arg(kindTitlePlural(ofKind.kind))});
            more->setForeground(0, themeColours(this).muted);
        }
    }
}

void RelatedPanel::open(QTreeWidgetItem* item)
{
    const QVariant at = item->data(0, kKeyRole);
    if (!at.isValid())
        return;
    // Who answers fills the tree anew, which is still in the middle of its event here.
    QMetaObject::invokeMethod(
        this, [this, key = m_keys[size_t(at.toInt())]] { Q_EMIT resourceRequested(key); }, Qt::QueuedConnection);
}

bool RelatedPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress && m_tree->currentItem()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_tree->currentItem());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gatehouse::console
