// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/charts/health_segments.h"
#include "console/widgets/cell_delegate.h"

#include <functional>

namespace gatehouse::console {

// A cell that shows how a target was; what lies under the mouse is told. The cell's text says the same in words.
class HealthDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using Segments = std::function<QVector<HealthSegment>(const QModelIndex&)>;
    explicit HealthDelegate(Segments segments, QObject* parent = nullptr) : CellDelegate(parent), m_segments(std::move(segments)) {}
    // Where in a cell the strip lies: what stands above it in the header keeps to it.
    static QRectF stripIn(const QRectF& cell);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;

private:
    Segments m_segments;
};

} // namespace gatehouse::console
