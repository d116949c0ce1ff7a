// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/bar_list.h"

#include "console/widgets/theme_colours.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {
constexpr int kRowHeight = 30;
constexpr int kKeyRole = Qt::UserRole, kShareRole = Qt::UserRole + 1, kTextRole = Qt::UserRole + 2;
} // namespace

class BarDelegate : public QStyledItemDelegate
{
public:
    explicit BarDelegate(BarList* list) : QStyledItemDelegate(list), m_list(list) {}
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {80, kRowHeight}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColours& colours = themeColours(m_list);
        const QRect rect = option.rect.adjusted(kSpace2, 0, -kSpace2, 0);
        const bool hot = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
        painter->save();
        if (hot)
            painter->fillRect(option.rect, colours.accentSoft);
        const QString figure = index.data(kTextRole).toString();
        const int figureWidth = option.fontMetrics.horizontalAdvance(figure);
        const QRect text = rect.adjusted(0, 0, 0, -5);
        painter->setPen(colours.text);
        painter->drawText(text.adjusted(0, 0, -figureWidth - kSpace2, 0), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, text.width() - figureWidth - kSpace2));
        painter->setPen(colours.muted);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine, figure);
        QRectF track(rect.left(), rect.bottom() - 4, rect.width(), 3);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.sunken);
        painter->drawRoundedRect(track, 1.5, 1.5);
        const double share = std::clamp(index.data(kShareRole).toDouble(), 0.0, 1.0);
        if (option.direction == Qt::RightToLeft)
            track.setLeft(track.right() - track.width() * share);
        else
            track.setWidth(track.width() * share);
        painter->setBrush(m_list->m_colour.isValid() ? m_list->m_colour : colours.accentFill);
        painter->drawRoundedRect(track, 1.5, 1.5);
        painter->restore();
    }

private:
    BarList* m_list;
};

BarList::BarList(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_empty(new QLabel(this)), m_view(new QListView(this)), m_model(new QStandardItemModel(this))
{
    setProperty("role", QStringLiteral("card"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setContentsMargins(kSpace2, 0, 0, kSpace1);
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(kSpace2, 0, kSpace2, 0);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new BarDelegate(this));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace2, kSpace3, kSpace2, kSpace2);
    layout->setSpacing(kSpace1);
    layout->addWidget(m_title);
    layout->addWidget(m_empty, 1, Qt::AlignTop);
    layout->addWidget(m_view, 1);
    const auto open = [this](const QModelIndex& index) {
        if (const QString key = index.data(kKeyRole).toString(); !key.isEmpty())
            Q_EMIT activated(key);
    };
    connect(m_view, &QListView::clicked, this, open);
    connect(m_view, &QListView::activated, this, open);
}

void BarList::setTitle(const QString& title)
{
    m_title->setText(title);
    m_view->setAccessibleName(title);
}

void BarList::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

void BarList::setBarColour(const QColor& colour)
{
    m_colour = colour;
    m_view->viewport()->update();
}

void BarList::setRows(const QVector<Row>& rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    double most = 0;
    for (const Row& row : rows)
        most = std::max(most, row.value);
    m_model->setColumnCount(1);
    m_model->setRowCount(int(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        const QModelIndex index = m_model->index(i, 0);
        m_model->setItemData(index, {{Qt::DisplayRole, rows[i].label},
                                     {kKeyRole, rows[i].key},
                                     {kShareRole, most > 0 ? rows[i].value / most : 0.0},
                                     {kTextRole, rows[i].text},
                                     {Qt::AccessibleTextRole, rows[i].label + QStringLiteral(": ") + rows[i].text}});
    }
    m_view->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
}

} // namespace gatehouse::console
