// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QMargins>
#include <QPointer>
#include <QStaticText>
#include <QStyle>
#include <QStyledItemDelegate>

#include <utility>
#include <vector>

namespace gatehouse::console {

// Cells of tables: technical text keeps its order in windows that run from right to left, and rows may be tinted, which a style sheet leaves out. What the model says
// stays as it is, for filters and exports. A plain cell's text (one with a mark before it, too) is laid out once and kept, where the style would do so three times whenever it is painted.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QString displayText(const QVariant& value, const QLocale& locale) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    struct Key {
        QString text;
        int width; // pixels that are there
        bool operator==(const Key& other) const { return width == other.width && text == other.text; }
        friend size_t qHash(const Key& key, size_t seed) { return qHashMulti(seed, key.text, key.width); }
    };
    void prepareFor(const QStyleOptionViewItem& cell) const;
    const QMargins& marginsOf(const QStyleOptionViewItem& cell) const;
    const QStaticText& laidOut(const QStyleOptionViewItem& cell, int width) const;
    void drawText(QPainter* painter, const QStyleOptionViewItem& cell, const QRect& place) const;
    void strikeOut(QPainter* painter, const QStyleOptionViewItem& cell, const QModelIndex& index) const;

    static constexpr int kKept = 4000; // texts; a screen has some hundred
    mutable QCache<Key, QStaticText> m_texts{kKept};
    // What all that is kept was made for, and how far the style keeps texts from the edges of their cells.
    mutable QFont m_font;
    mutable Qt::LayoutDirection m_direction = Qt::LeftToRight;
    mutable QPointer<QStyle> m_style;
    mutable std::vector<std::pair<QSize, QMargins>> m_margins; // by the size of the mark before the text; none: 0
};

} // namespace gatehouse::console
