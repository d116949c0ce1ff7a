// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/command_palette.h"

#include "console/app/fuzzy.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr int kIndexRole = Qt::UserRole, kSubtitleRole = Qt::UserRole + 1, kIconRole = Qt::UserRole + 2;
constexpr int kRowHeight = 34, kWidth = 620, kHeight = 420;

class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, kRowHeight}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColours& colours = themeColours(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.accentSoft);
            painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6);
        }
        const QRect rect = option.rect.adjusted(kSpace3, 0, -kSpace3, 0);
        symbolIcon(index.data(kIconRole).toString()).paint(painter, QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.top() + (kRowHeight - 16) / 2, 16, 16)));
        const QString subtitle = option.fontMetrics.elidedText(index.data(kSubtitleRole).toString(), Qt::ElideMiddle, rect.width() / 2);
        const int subtitleWidth = option.fontMetrics.horizontalAdvance(subtitle);
        painter->setPen(colours.text);
        const QRect text = rect.adjusted(26, 0, -subtitleWidth - kSpace3, 0);
        painter->drawText(QStyle::visualRect(option.direction, rect, text), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
        painter->setPen(colours.muted);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, subtitle);
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteItem> items, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_items(std::move(items)), m_input(new QLineEdit(this)), m_view(new QListView(this)),
      m_model(new QStandardItemModel(0, 1, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Command palette"));
    setModal(true);
    if (m_items.size() > kMostItems)
        m_items.resize(kMostItems);
    m_lower.reserve(m_items.size());
    for (const PaletteItem& item : m_items)
        m_lower.push_back((item.title + QLatin1Char(' ') + item.subtitle).toLower());
    m_input->setPlaceholderText(tr("Go to a page, find a resource, run an action…"));
    m_input->setAccessibleName(tr("Search everywhere"));
    m_input->addAction(symbolIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_input->setMinimumHeight(34);
    m_input->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setAccessibleName(tr("Found"));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace2, kSpace2, kSpace2, kSpace2);
    layout->addWidget(m_input);
    layout->addWidget(m_view, 1);
    resize(kWidth, kHeight);
    if (parent)
        move(parent->mapToGlobal(QPoint((parent->width() - kWidth) / 2, std::min(120, parent->height() / 6))));
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_view, &QListView::clicked, this, &CommandPalette::runCurrent);
    filter({});
}

void CommandPalette::filter(const QString& text)
{
    const QString typed = text.trimmed().toLower().left(80);
    std::vector<std::pair<int, size_t>> found;
    for (size_t i = 0; i < m_items.size(); ++i)
        if (const int score = fuzzyScore(typed, m_lower[i]); score >= 0)
            found.emplace_back(-score, i);
    const size_t shown = std::min(found.size(), size_t(kShown));
    std::partial_sort(found.begin(), found.begin() + std::ptrdiff_t(shown), found.end());
    m_model->setRowCount(0);
    for (size_t i = 0; i < shown; ++i) {
        const PaletteItem& item = m_items[found[i].second];
        auto* row = new QStandardItem(item.title);
        row->setData(int(found[i].second), kIndexRole);
        row->setData(item.subtitle, kSubtitleRole);
        row->setData(item.icon, kIconRole);
        row->setData(item.title + QStringLiteral(", ") + item.subtitle, Qt::AccessibleTextRole);
        m_model->appendRow(row);
    }
    m_view->setCurrentIndex(m_model->index(0, 0));
}

QStringList CommandPalette::shownTitles() const
{
    QStringList titles;
    for (int i = 0; i < m_model->rowCount(); ++i)
        titles.append(m_model->index(i, 0).data().toString());
    return titles;
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const auto run = m_items[size_t(index.data(kIndexRole).toInt())].run;
    close();
    if (run)
        run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int row = m_view->currentIndex().row(), rows = m_model->rowCount();
        int to = -1;
        switch (key->key()) {
        case Qt::Key_Down: to = row + 1; break;
        case Qt::Key_Up: to = row - 1; break;
        case Qt::Key_PageDown: to = row + 8; break;
        case Qt::Key_PageUp: to = row - 8; break;
        case Qt::Key_Return:
        case Qt::Key_Enter: runCurrent(); return true;
        default: return QDialog::eventFilter(watched, event);
        }
        if (rows > 0)
            m_view->setCurrentIndex(m_model->index(std::clamp(to, 0, rows - 1), 0));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace gatehouse::console
