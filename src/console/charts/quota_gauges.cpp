// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/quota_gauges.h"

#include "console/charts/quota_delegate.h"
#include "console/widgets/display.h"
#include "console/widgets/elided_label.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr int kLines = 2;

// Kept together wherever the sentence around it runs.
QString apart(const QString& text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString timeOf(const QDateTime& end)
{
    return end.isValid() ? apart(QLocale().toString(end.toLocalTime(), QLocale::ShortFormat)) : QString();
}

// There is little room: the time within a day, then the date.
QString shortTimeOf(const QDateTime& end)
{
    if (!end.isValid())
        return {};
    const QDateTime local = end.toLocalTime();
    constexpr qint64 kDay = 24 * 3600;
    return apart(QDateTime::currentDateTime().secsTo(local) < kDay ? QLocale().toString(local.time(), QLocale::ShortFormat) : QLocale().toString(local.date(), QLocale::ShortFormat));
}

QString leftText(const drivers::QuotaUse& quota)
{
    const QLocale locale;
    return quota.remaining() == 0 ? QuotaGauges::tr("Used up, %1 until %2").arg(locale.toString(quota.limit), shortTimeOf(quota.end))
                                  : QuotaGauges::tr("%1 of %2 left until %3").arg(locale.toString(quota.remaining()), locale.toString(quota.limit), shortTimeOf(quota.end));
}

} // namespace

QuotaGauges::QuotaGauges(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(tr("Quotas nearest their end"), this)), m_empty(new QLabel(this)), m_note(new ElidedLabel(this)), m_view(new QListView(this)), m_model(new QStandardItemModel(0, 1, this))
{
    setProperty("role", QStringLiteral("card"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setContentsMargins(kSpace2, 0, kSpace2, 0);
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_note->setProperty("role", QStringLiteral("muted"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new QuotaDelegate(m_view));
    m_view->setAccessibleName(m_title->text());
    m_view->setFlow(QListView::LeftToRight);
    m_view->setWrapping(true);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->viewport()->installEventFilter(this);
    m_view->hide();
    m_note->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace2, kSpace3, kSpace2, kSpace2);
    layout->setSpacing(kSpace1);
    layout->addLayout(head);
    auto* empty = new QHBoxLayout; // a style sheet takes a label's own margins away
    empty->setContentsMargins(kSpace2, 0, kSpace2, kSpace1);
    empty->addWidget(m_empty);
    layout->addLayout(empty);
    layout->addWidget(m_view);
    const auto open = [this](const QModelIndex& index) {
        if (index.row() < m_list.items.size())
            Q_EMIT subjectActivated(m_list.items[index.row()]);
    };
    connect(m_view, &QListView::clicked, this, open);
    connect(m_view, &QListView::activated, this, open);
    connect(m_view, &QListView::customContextMenuRequested, this, &QuotaGauges::openMenu);
}

void QuotaGauges::setEmptyText(const QString& text)
{
    m_empty->setText(text);
    fitEmpty();
}

// A page that scrolls asks for the least height alone, and a label that wraps says one line.
void QuotaGauges::fitEmpty()
{
    const QMargins margins = layout()->contentsMargins();
    m_empty->setMinimumHeight(m_empty->heightForWidth(std::max(1, width() - margins.left() - margins.right() - 2 * kSpace2)));
}

void QuotaGauges::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitEmpty();
}

QString QuotaGauges::sentence(const drivers::QuotaUse& quota)
{
    const QLocale locale;
    return tr("%1: %2 of %3 used, %4 left until %5, policy %6")
        .arg(isolated(displayName(quota.subject)), locale.toString(quota.used), locale.toString(quota.limit), locale.toString(quota.remaining()), timeOf(quota.end), isolated(displayName(quota.policy)));
}

void QuotaGauges::setList(const drivers::QuotaList& list)
{
    m_list = list;
    m_model->setRowCount(int(list.items.size()));
    for (int i = 0; i < list.items.size(); ++i) {
        const drivers::QuotaUse& quota = list.items[i];
        const QString policy = isolated(displayName(quota.policy));
        m_model->setItemData(m_model->index(i, 0), {{Qt::DisplayRole, isolated(displayName(quota.subject))},
                                                    {QuotaDelegate::Share, quota.share()},
                                                    {QuotaDelegate::Left, leftText(quota)},
                                                    {QuotaDelegate::Policy, quota.isReported ? tr("%1, reports only").arg(policy) : policy},
                                                    {Qt::ToolTipRole, sentence(quota)},
                                                    {Qt::AccessibleTextRole, sentence(quota)}});
    }
    m_view->setVisible(!list.items.isEmpty());
    m_empty->setVisible(list.items.isEmpty());
    QString note;
    if (list.unnamed > 0)
        note = tr("%n more quota(s) count addresses or header values, which have no names", nullptr, list.unnamed);
    if (!list.isComplete)
        note = tr("There are more counters than the gateway looks at");
    m_note->setFullText(note);
    m_note->setVisible(!note.isEmpty());
    fit();
}

int QuotaGauges::shown() const
{
    const int columns = std::max(1, m_view->viewport()->width() / QuotaDelegate::kWidth);
    return int(std::min<qsizetype>(m_list.items.size(), columns * kLines));
}

// As wide as the row divides, as high as there are lines.
void QuotaGauges::fit()
{
    const int width = m_view->viewport()->width();
    const int columns = std::max(1, width / QuotaDelegate::kWidth);
    static_cast<QuotaDelegate*>(m_view->itemDelegate())->setCellWidth(std::max(1, (width - 2) / columns)); // a row that is just full goes on in the next line
    const int shownNow = shown();
    for (int i = 0; i < m_model->rowCount(); ++i)
        m_view->setRowHidden(i, i >= shownNow);
    const int lines = std::max(1, (shownNow + columns - 1) / columns);
    const int height = lines * QuotaDelegate::heightOf(m_view->font()) + 2;
    if (m_view->minimumHeight() != height || m_view->maximumHeight() != height)
        m_view->setFixedHeight(height);
    m_view->doItemsLayout();
}

void QuotaGauges::openMenu(const QPoint& at)
{
    const QModelIndex index = m_view->indexAt(at).isValid() ? m_view->indexAt(at) : m_view->currentIndex();
    if (!index.isValid() || index.row() >= m_list.items.size())
        return;
    const drivers::QuotaUse quota = m_list.items[index.row()];
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(symbolIcon(QStringLiteral("consumers")), tr("Open whom it counts"), this, [this, quota] { Q_EMIT subjectActivated(quota); });
    menu->addAction(symbolIcon(QStringLiteral("policies")), tr("Open the policy"), this, [this, quota] { Q_EMIT policyActivated(quota); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void QuotaGauges::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

bool QuotaGauges::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fit();
    return QFrame::eventFilter(watched, event);
}

} // namespace gatehouse::console
