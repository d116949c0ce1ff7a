// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/security_report.h"
#include "console/widgets/cell_delegate.h"

#include <functional>

namespace gatehouse::console {

// A cell that says how something stands: an icon in the colour of its level before the words, so that neither colour nor shape tells it alone.
class MarkDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using Level = std::function<SecurityMark::Level(const QModelIndex&)>;
    MarkDelegate(Level level, QWidget* themed) : CellDelegate(themed), m_level(std::move(level)), m_themed(themed) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const Level m_level;
    QWidget* const m_themed;
};

} // namespace gatehouse::console
