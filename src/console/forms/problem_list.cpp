// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/problem_list.h"

#include "console/forms/display_text.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr int kMostShown = 500, kMostRows = 5; // of them in view at once

QString placeText(const base::Problem& problem)
{
    if (problem.line > 0)
        return ProblemList::tr("line %1, column %2").arg(problem.line).arg(problem.column);
    // Isolated: a path has its slashes where they are in every language.
    return problem.pointer.empty() ? QString() : QChar(0x2066) + shownText(problem.pointer, 200) + QChar(0x2069);
}

} // namespace

ProblemList::ProblemList(QWidget* parent) : QWidget(parent), m_badge(new QToolButton(this)), m_list(new QTreeWidget(this))
{
    m_badge->setObjectName(QStringLiteral("problemBadge"));
    m_badge->setAutoRaise(true);
    m_badge->setIcon(symbolIcon(QStringLiteral("error")));
    m_badge->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_badge->setToolTip(tr("Show or hide the list"));
    const auto action = [this](const QString& text, const QString& icon, const QKeySequence& key, int by) {
        auto* made = new QAction(symbolIcon(icon), text, this);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        made->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
        connect(made, &QAction::triggered, this, [this, by] { step(by); });
        return made;
    };
    m_previous = action(tr("Previous error"), QStringLiteral("chevron-up"), QKeySequence(Qt::SHIFT | Qt::Key_F8), -1);
    m_next = action(tr("Next error"), QStringLiteral("chevron-down"), QKeySequence(Qt::Key_F8), 1);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(8, 4, 8, 0);
    header->setSpacing(2);
    header->addWidget(m_badge);
    header->addStretch(1);
    for (QAction* each : {m_previous, m_next}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(each);
        button->setAutoRaise(true);
        button->setAccessibleName(each->text());
        header->addWidget(button);
    }
    m_list->setObjectName(QStringLiteral("problemList"));
    m_list->setAccessibleName(tr("Errors"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setMaximumSectionSize(240);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(header);
    layout->addWidget(m_list);
    connect(m_badge, &QToolButton::clicked, this, [this] { fold(!m_folded); });
    const auto choose = [this](QTreeWidgetItem* item) {
        m_current = m_list->indexOfTopLevelItem(item);
        Q_EMIT chosen(base::Problem(m_problems[static_cast<size_t>(m_current)])); // a copy: the list may change meanwhile
    };
    connect(m_list, &QTreeWidget::itemActivated, this, choose);
    connect(m_list, &QTreeWidget::itemClicked, this, choose);
    setProblems({});
}

void ProblemList::setProblems(std::vector<base::Problem> problems)
{
    if (problems == m_problems && !problems.empty())
        return;
    m_problems = std::move(problems);
    m_current = -1;
    fill();
}

void ProblemList::fill()
{
    m_list->clear();
    const QColor muted = themeColours(this).muted;
    QList<QTreeWidgetItem*> items;
    for (const base::Problem& problem : m_problems) {
        if (items.size() == kMostShown)
            break;
        auto* item = new QTreeWidgetItem({shownText(problem.message), placeText(problem)});
        item->setForeground(1, muted);
        for (int column : {0, 1})
            item->setToolTip(column, plainToolTip(item->text(0) + u'\n' + item->text(1)));
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    m_badge->setText(tr("%n error(s)", nullptr, static_cast<int>(m_problems.size())));
    m_badge->setAccessibleName(m_badge->text());
    for (QAction* each : {m_next, m_previous})
        each->setEnabled(!m_problems.empty());
    fitHeight();
    setVisible(!m_problems.empty());
}

void ProblemList::fitHeight()
{
    const int rows = std::clamp(m_list->topLevelItemCount(), 1, kMostRows);
    const int height = m_list->topLevelItemCount() ? m_list->sizeHintForRow(0) : fontMetrics().height();
    m_list->setFixedHeight(rows * std::max(height, fontMetrics().height() + 4) + 4);
}

void ProblemList::fold(bool folded)
{
    m_folded = folded;
    m_list->setVisible(!folded);
}

void ProblemList::step(int by)
{
    const int count = m_list->topLevelItemCount();
    if (count == 0)
        return;
    m_current = m_current < 0 ? (by > 0 ? 0 : count - 1) : (m_current + by + count) % count;
    m_list->setCurrentItem(m_list->topLevelItem(m_current));
    Q_EMIT chosen(base::Problem(m_problems[static_cast<size_t>(m_current)]));
}

void ProblemList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list)
        fill();
    else if (event->type() == QEvent::FontChange && m_list)
        fitHeight();
}

} // namespace gatehouse::console
