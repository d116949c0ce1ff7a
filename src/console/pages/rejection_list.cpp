// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/rejection_list.h"

#include "console/pages/rejection_text.h"
#include "console/widgets/badge.h"
#include "console/widgets/display.h"
#include "console/widgets/theme_colours.h"
#include "console/widgets/time_text.h"

#include <QDateTime>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

constexpr int kRowHeight = 46;
enum Role { kPolicy = Qt::UserRole, kStatus, kRequest, kReason, kTime, kCount };

class RejectionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {160, kRowHeight}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColours& colours = themeColours(option.palette);
        painter->save();
        if (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus))
            painter->fillRect(option.rect, colours.accentSoft);
        QRect rect = option.rect.adjusted(kSpace2, 5, -kSpace2, -5);
        const int half = rect.height() / 2;
        const auto placed = [&](const QRect& part) { return QStyle::visualRect(option.direction, rect, part); };
        const QFontMetrics& metrics = option.fontMetrics;
        const int status = index.data(kStatus).toInt();
        const QString code = QString::number(status);
        const QRect badge(rect.left(), rect.top(), Badge::widthOf(code, option.font), Badge::heightOf(option.font));
        Badge::paint(*painter, placed(badge), code, status == 429 ? colours.rejected : statusColour(colours, status / 100), option.font, option.palette);
        QString time = index.data(kTime).toString();
        if (const int count = index.data(kCount).toInt(); count > 1)
            time = QStringLiteral("× %1   ").arg(count) + time;
        const int timeWidth = metrics.horizontalAdvance(time);
        painter->setPen(colours.muted);
        painter->drawText(placed(QRect(rect.right() - timeWidth, rect.top(), timeWidth + 1, half)), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, time);
        painter->setPen(colours.text);
        const QRect request(badge.right() + kSpace2, rect.top(), rect.right() - timeWidth - badge.right() - 2 * kSpace2, half);
        painter->drawText(placed(request), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, metrics.elidedText(index.data(kRequest).toString(), Qt::ElideMiddle, request.width()));
        painter->setPen(colours.muted);
        const QRect reason(rect.left(), rect.top() + half, rect.width(), half);
        painter->drawText(reason, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, metrics.elidedText(index.data(kReason).toString(), Qt::ElideRight, reason.width()));
        painter->restore();
    }
};

} // namespace

RejectionList::RejectionList(QWidget* parent)
    : QFrame(parent), m_view(new QListView(this)), m_empty(new QLabel(tr("Nothing was refused yet. When a policy refuses a request, it says here why."), this)),
      m_model(new QStandardItemModel(0, 1, this))
{
    setProperty("role", QStringLiteral("card"));
    auto* title = new QLabel(tr("Recent rejections"), this);
    title->setProperty("role", QStringLiteral("heading"));
    title->setContentsMargins(kSpace2, 0, 0, kSpace1);
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(kSpace2, 0, kSpace2, 0);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RejectionDelegate(m_view));
    m_view->setAccessibleName(title->text());
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace2, kSpace3, kSpace2, kSpace2);
    layout->setSpacing(kSpace1);
    layout->addWidget(title);
    layout->addWidget(m_empty, 1, Qt::AlignTop);
    layout->addWidget(m_view, 1);
    const auto open = [this](const QModelIndex& index) {
        if (const QString policy = index.data(kPolicy).toString(); !policy.isEmpty())
            Q_EMIT policyActivated(policy);
    };
    connect(m_view, &QListView::clicked, this, open);
    connect(m_view, &QListView::activated, this, open);
}

void RejectionList::add(const base::Json& record)
{
    if (!isRejection(record))
        return;
    const QString line = rejectionLine(record, m_resources);
    const QDateTime time = QDateTime::fromString(displayName(base::stringAt(record, "time"), 40), Qt::ISODateWithMs);
    const QString shown = timeText((time.isValid() ? time.toLocalTime() : QDateTime::currentDateTime()).time());
    if (m_model->rowCount() > 0 && m_model->index(0, 0).data(Qt::AccessibleTextRole).toString() == line) {
        const QModelIndex first = m_model->index(0, 0);
        m_model->setData(first, first.data(kCount).toInt() + 1, kCount);
        m_model->setData(first, shown, kTime);
        return;
    }
    auto* item = new QStandardItem;
    item->setData(QString::fromStdString(base::stringAt(record, "policy")).left(300), kPolicy);
    item->setData(int(base::intAt(record, "status")), kStatus);
    item->setData(QStringLiteral("%1 %2").arg(displayName(base::stringAt(record, "method"), 16), isolated(displayName(base::stringAt(record, "path"), 200))), kRequest);
    item->setData(rejectionReason(record, m_resources), kReason);
    item->setData(shown, kTime);
    item->setData(1, kCount);
    item->setData(line, Qt::AccessibleTextRole);
    m_model->insertRow(0, item);
    if (m_model->rowCount() > kKept)
        m_model->removeRows(kKept, m_model->rowCount() - kKept);
    m_view->show();
    m_empty->hide();
}

void RejectionList::clear()
{
    m_model->clear();
    m_view->hide();
    m_empty->show();
}

int RejectionList::count() const
{
    return m_model->rowCount();
}

QString RejectionList::line(int row) const
{
    return m_model->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

} // namespace gatehouse::console
