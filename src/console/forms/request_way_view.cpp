// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/request_way_view.h"

#include "console/forms/display_text.h"
#include "console/forms/kind_text.h"
#include "console/widgets/flow_layout.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

constexpr int kRail = 36, kDisc = 22, kArrow = 4; // the line at the side and what stands on it
constexpr int kLongestNode = 44;                  // characters

QString stationTitle(RequestWay::Station station)
{
    using Station = RequestWay::Station;
    switch (station) {
    case Station::Listeners: return kindTitlePlural(domain::Kind::Listener);
    case Station::Consumers: return kindTitlePlural(domain::Kind::Consumer);
    case Station::Routes: return kindTitlePlural(domain::Kind::Route);
    case Station::Policies: return kindTitlePlural(domain::Kind::Policy);
    case Station::Services: return kindTitlePlural(domain::Kind::Service);
    case Station::Targets: break;
    }
    return RequestWayView::tr("Targets");
}

QString stationIcon(RequestWay::Station station)
{
    using Station = RequestWay::Station;
    switch (station) {
    case Station::Listeners: return kindIcon(domain::Kind::Listener);
    case Station::Consumers: return kindIcon(domain::Kind::Consumer);
    case Station::Routes: return kindIcon(domain::Kind::Route);
    case Station::Policies: return kindIcon(domain::Kind::Policy);
    case Station::Services: return kindIcon(domain::Kind::Service);
    case Station::Targets: break;
    }
    return QStringLiteral("send");
}

} // namespace

RequestWayView::RequestWayView(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("The way of a request"));
    m_layout->setContentsMargins(0, kSpace1, 0, kSpace1);
    m_layout->setSpacing(kSpace3);
}

void RequestWayView::setWay(const RequestWay& way)
{
    for (const Row& row : std::as_const(m_rows)) {
        row.widget->hide();
        row.widget->deleteLater(); // one of its buttons may have asked for this
        m_layout->removeWidget(row.widget);
    }
    m_rows.clear();
    for (const RequestWay::Stop& stop : way.stops)
        addStop(stop);
    updateGeometry();
    update();
}

void RequestWayView::addStop(const RequestWay::Stop& stop)
{
    auto* row = new QWidget(this);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(kRail, 0, 0, 0);
    column->setSpacing(kSpace1);
    const QString title = stationTitle(stop.station);
    auto* caption = new QLabel(stop.total > 1 ? QStringLiteral("%1 (%2)").arg(title).arg(stop.total) : title, row);
    caption->setTextFormat(Qt::PlainText);
    caption->setProperty("role", QStringLiteral("muted"));
    caption->setMinimumHeight(kDisc);
    column->addWidget(caption);
    auto* flow = new FlowLayout;
    column->addLayout(flow);
    for (const RequestWay::Node& node : stop.nodes)
        flow->addWidget(makeNode(node, title));
    if (stop.total > stop.nodes.size()) {
        auto* more = new QLabel(tr("and %n more", nullptr, int(stop.total - stop.nodes.size())), row);
        more->setProperty("role", QStringLiteral("muted"));
        more->setContentsMargins(kSpace1, kSpace1, 0, 0);
        flow->addWidget(more);
    }
    m_layout->addWidget(row);
    row->show();
    m_rows.append({row, stationIcon(stop.station)});
}

QWidget* RequestWayView::makeNode(const RequestWay::Node& node, const QString& station)
{
    const QString name = shownText(node.text, kLongestNode), detail = shownText(node.detail, kLongestNode);
    QString text = detail.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, detail);
    if (node.isOff)
        text = tr("%1 (off)").arg(text);
    if (node.key.id.empty()) {
        auto* label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setProperty("role", QStringLiteral("chip"));
        label->setToolTip(plainToolTip(shownText(node.text)));
        return label;
    }
    auto* button = new QToolButton(this);
    button->setText(withoutMnemonics(text));
    button->setProperty("role", QStringLiteral("chip"));
    button->setProperty("subject", node.isSubject);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(node.isSubject ? tr("%1: %2, this one").arg(station, text) : QStringLiteral("%1: %2").arg(station, text));
    button->setToolTip(plainToolTip(resourceText(node.key)));
    connect(button, &QToolButton::clicked, this, [this, key = node.key] { Q_EMIT resourceRequested(key); });
    return button;
}

void RequestWayView::paintEvent(QPaintEvent*)
{
    if (m_rows.isEmpty())
        return;
    const ThemeColours& colours = themeColours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal x = layoutDirection() == Qt::RightToLeft ? width() - kDisc / 2.0 - 1 : kDisc / 2.0 + 1;
    const auto middle = [](const Row& row) { return row.widget->y() + kDisc / 2.0; };
    painter.setPen(QPen(colours.borderStrong, 1.5));
    for (qsizetype i = 0; i + 1 < m_rows.size(); ++i) {
        const qreal from = middle(m_rows[i]) + kDisc / 2.0, to = middle(m_rows[i + 1]) - kDisc / 2.0 - 2;
        painter.drawLine(QPointF(x, from), QPointF(x, to));
        painter.drawPolyline(QPolygonF{QPointF(x - kArrow, to - kArrow), QPointF(x, to), QPointF(x + kArrow, to - kArrow)});
    }
    for (const Row& row : std::as_const(m_rows)) {
        const QRectF disc(x - kDisc / 2.0, middle(row) - kDisc / 2.0, kDisc, kDisc);
        painter.setBrush(colours.accentSoft);
        painter.setPen(QPen(colours.accentText, 1));
        painter.drawEllipse(disc);
        symbolIcon(row.icon, colours.accentText).paint(&painter, disc.toRect().adjusted(4, 4, -4, -4));
    }
}

} // namespace gatehouse::console
