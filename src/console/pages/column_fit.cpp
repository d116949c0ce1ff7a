// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/column_fit.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace gatehouse::console {

namespace {

constexpr double kMostGrowth = 2.5; // of a column's own width: a lonely one does not become a desert
constexpr double kLeastShare = 0.85;
constexpr int kTitleMargin = 26; // the header's padding, and what the style takes besides

} // namespace

ColumnFit::ColumnFit(QTableView* table) : QObject(table), m_table(table), m_header(table->horizontalHeader())
{
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &ColumnFit::fit); // its arrow takes room
    connect(m_header, &QHeaderView::sectionResized, this, &ColumnFit::sectionResized);
}

ColumnFit* ColumnFit::of(const QTableView* table)
{
    return table->findChild<ColumnFit*>(QString(), Qt::FindDirectChildrenOnly);
}

void ColumnFit::begin()
{
    m_wanted.clear();
    for (int i = 0; i < m_header->count(); ++i)
        m_wanted.insert(i, std::max(m_header->sectionSize(i), m_header->minimumSectionSize()));
}

void ColumnFit::resume()
{
    m_fitting = true;
    fit();
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &ColumnFit::fit, Qt::QueuedConnection); // titles are wider or narrower now
    else if (watched != m_table && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        fit();
    return QObject::eventFilter(watched, event);
}

void ColumnFit::sectionResized(int logical, int before, int after)
{
    if (m_sizing || !m_fitting)
        return;
    if (before == 0 || after == 0) { // shown or hidden: the others share anew
        fit();
        return;
    }
    const bool stretched = m_header->stretchLastSection() && m_header->visualIndex(logical) == m_header->count() - 1;
    if (!stretched && !m_wanted.isEmpty())
        m_fitting = false;
}

int ColumnFit::titleWidth(int logical) const
{
    const QString title = m_header->model()->headerData(logical, Qt::Horizontal).toString();
    QFont font = m_header->font();
    font.setWeight(QFont::DemiBold); // as the style sheet has it
    const bool isSorted = m_header->isSortIndicatorShown() && m_header->sortIndicatorSection() == logical;
    const int arrow = isSorted ? m_header->style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, m_header) : 0;
    return std::max(m_header->minimumSectionSize(), QFontMetrics(font).horizontalAdvance(title) + kTitleMargin + arrow);
}

int ColumnFit::leastWidth(int logical) const
{
    return std::max(titleWidth(logical), int(m_wanted.value(logical) * kLeastShare));
}

// Widths by hand stay, but for a title that a larger text or another language has made longer.
void ColumnFit::widenToTitles()
{
    const QScopedValueRollback<bool> sizing(m_sizing, true);
    for (int i = 0; i < m_header->count(); ++i) {
        if (!m_header->isSectionHidden(i) && m_header->sectionSize(i) < titleWidth(i))
            m_header->resizeSection(i, titleWidth(i));
    }
}

void ColumnFit::fit()
{
    const int width = m_table->viewport()->width();
    if (m_sizing || m_header->count() == 0 || width <= 0 || !m_table->isVisible())
        return;
    if (!m_fitting) {
        widenToTitles();
        return;
    }
    if (m_wanted.size() != m_header->count())
        begin();
    std::vector<int> shown;
    int wanted = 0;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int logical = m_header->logicalIndex(visual);
        if (m_header->isSectionHidden(logical))
            continue;
        shown.push_back(logical);
        wanted += m_wanted.value(logical);
    }
    if (wanted <= 0)
        return;
    const QScopedValueRollback<bool> sizing(m_sizing, true);
    // What can't shrink any further takes its share off the others; a few rounds settle it.
    QHash<int, int> sizes;
    int left = width, open = wanted;
    for (bool changed = true; changed;) {
        changed = false;
        for (const int logical : shown) {
            if (sizes.contains(logical) || open <= 0)
                continue;
            const int least = leastWidth(logical);
            if (int64_t(m_wanted.value(logical)) * left / open < least) {
                sizes.insert(logical, least);
                left -= least;
                open -= m_wanted.value(logical);
                changed = true;
            }
        }
    }
    for (const int logical : shown) {
        if (!sizes.contains(logical))
            sizes.insert(logical, std::min(int(int64_t(m_wanted.value(logical)) * std::max(left, 0) / std::max(open, 1)), int(m_wanted.value(logical) * kMostGrowth)));
    }
    for (const int logical : shown)
        m_header->resizeSection(logical, sizes.value(logical));
}

} // namespace gatehouse::console
