// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/command_palette.h"

#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSet>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace gatehouse::console {

namespace {

constexpr int kShownRole = Qt::UserRole, kSubtitleRole = Qt::UserRole + 1, kIconRole = Qt::UserRole + 2;
constexpr int kRowHeight = 34, kCaptionHeight = 26, kWidth = 640, kHeight = 460, kPage = 8;
constexpr int kEdge = 2;
constexpr int kAtOnceMs = 4, kSliceMs = 6;
constexpr int kRecentToo = 12;         // found beside what they are
constexpr size_t kStep = 20'000;      // entries between two looks at the clock
constexpr size_t kMostSuggested = 10; // of a group, while nothing is typed

class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override { return {200, index.flags() & Qt::ItemIsSelectable ? kRowHeight : kCaptionHeight}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColours& colours = themeColours(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        const Qt::Alignment begin = Qt::AlignVCenter | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft), end = Qt::AlignVCenter | (rightToLeft ? Qt::AlignLeft : Qt::AlignRight);
        if (!(index.flags() & Qt::ItemIsSelectable)) {
            QFont font = option.font;
            font.setWeight(QFont::DemiBold);
            font.setPointSizeF(font.pointSizeF() * 0.9);
            painter->setFont(font);
            painter->setPen(colours.muted);
            painter->drawText(option.rect.adjusted(kSpace3, 4, -kSpace3, 0), int(begin), index.data().toString());
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.accentSoft);
            painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6);
        }
        const QRect rect = option.rect.adjusted(kSpace3, 0, -kSpace3, 0);
        symbolIcon(index.data(kIconRole).toString()).paint(painter, QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.top() + (kRowHeight - 16) / 2, 16, 16)));
        const QString subtitle = option.fontMetrics.elidedText(index.data(kSubtitleRole).toString(), Qt::ElideMiddle, rect.width() * 3 / 5);
        const int subtitleWidth = option.fontMetrics.horizontalAdvance(subtitle);
        painter->setPen(colours.text);
        const QRect text = QStyle::visualRect(option.direction, rect, rect.adjusted(26, 0, -subtitleWidth - kSpace3, 0));
        painter->drawText(text, int(begin) | Qt::TextSingleLine, option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
        painter->setPen(colours.muted);
        painter->drawText(rect, int(end) | Qt::TextSingleLine, subtitle);
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteItem> items, PaletteObjects objects, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_items(std::move(items)), m_objects(std::move(objects)), m_input(new QLineEdit(this)),
      m_view(new QListView(this)), m_hint(new QLabel(this)), m_model(new QStandardItemModel(0, 1, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Command palette"));
    setModal(true);
    for (const SearchGroup group : {SearchGroup::Recent, SearchGroup::Pages, SearchGroup::Connections, SearchGroup::Actions, SearchGroup::Help}) {
        auto segment = std::make_shared<SearchSegment>(group);
        std::vector<size_t> which;
        for (size_t i = 0; i < m_items.size(); ++i) {
            if (m_items[i].group != group)
                continue;
            segment->add(folded(m_items[i].title), segment->addContext(folded(m_items[i].subtitle)));
            which.push_back(i);
        }
        m_fixed.push_back(std::move(segment));
        m_itemsOf.push_back(std::move(which));
    }
    m_input->setPlaceholderText(tr("Go to a page, find a resource, run an action…"));
    m_input->setAccessibleName(tr("Search everywhere"));
    m_input->addAction(symbolIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_input->setMinimumHeight(34);
    m_input->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setAccessibleName(tr("Found"));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_hint->setText(tr("> actions only   ·   ? help only   ·   several words in any order"));
    m_hint->setContentsMargins(kSpace1, 0, kSpace1, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace2, kSpace2, kSpace2, kSpace2);
    layout->addWidget(m_input);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint);
    resize(kWidth, kHeight);
    if (parent)
        QDialog::move(parent->mapToGlobal(QPoint((parent->width() - kWidth) / 2, std::min(120, parent->height() / 6))));
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_view, &QListView::clicked, this, &CommandPalette::runCurrent);
    connect(&m_steps, &QTimer::timeout, this, [this] { step(kSliceMs); });
    if (m_objects.catalogue) {
        // What was being read when the palette opened, and what changes meanwhile.
        connect(m_objects.catalogue, &SearchCatalogue::changed, this, &CommandPalette::searchAgain);
        m_objects.catalogue->setWanted(true);
    }
    filter({});
}

CommandPalette::~CommandPalette()
{
    if (m_objects.catalogue)
        m_objects.catalogue->setWanted(false);
}

SearchSegments CommandPalette::segments() const
{
    SearchSegments all = m_fixed;
    if (m_objects.catalogue)
        all.insert(all.end(), m_objects.catalogue->segments().begin(), m_objects.catalogue->segments().end());
    return all;
}

void CommandPalette::filter(const QString& text)
{
    m_typed = text;
    search();
}

void CommandPalette::search()
{
    SearchQuery query = SearchQuery::from(m_typed);
    if (query.words.empty() && query.scope == SearchQuery::Scope::Everything) {
        m_steps.stop();
        m_run.reset();
        showSuggestions();
        return;
    }
    m_run = std::make_unique<SearchRun>(std::move(query), segments(), size_t(kShown + kRecentToo), std::move(m_run));
    step(kAtOnceMs);
}

void CommandPalette::searchAgain()
{
    const QVariant shown = m_view->currentIndex().data(kShownRole);
    const QString id = shown.isValid() && m_view->currentIndex().row() > 1 ? m_shown[size_t(shown.toInt())].id : QString();
    search();
    // Who has moved down already stays where he is.
    for (int row = 0; !id.isEmpty() && row < m_model->rowCount(); ++row) {
        const QVariant now = m_model->index(row, 0).data(kShownRole);
        if (now.isValid() && m_shown[size_t(now.toInt())].id == id)
            m_view->setCurrentIndex(m_model->index(row, 0));
    }
}

void CommandPalette::step(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (!m_run->advance(kStep)) {
        if (clock.elapsed() < milliseconds)
            continue;
        if (!m_steps.isActive())
            m_steps.start(0);
        return; // what was found for the letters before stays until then
    }
    m_steps.stop();
    showFound();
}

void CommandPalette::append(const PaletteItem& item)
{
    auto* row = new QStandardItem(item.title);
    row->setData(int(m_shown.size()), kShownRole);
    row->setData(item.subtitle, kSubtitleRole);
    row->setData(item.icon, kIconRole);
    row->setData(item.subtitle.isEmpty() ? item.title : item.title + QStringLiteral(", ") + item.subtitle, Qt::AccessibleTextRole);
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_model->appendRow(row);
    m_shown.push_back(item);
}

void CommandPalette::appendCaption(SearchGroup group)
{
    const QString text = group == SearchGroup::Recent ? tr("Recent") : group == SearchGroup::Pages ? tr("Pages") : group == SearchGroup::Connections ? tr("Connections")
        : group == SearchGroup::Actions                                                                ? tr("Actions")
                                                                                                       : tr("Help");
    auto* row = new QStandardItem(text);
    row->setFlags(Qt::ItemIsEnabled);
    m_model->appendRow(row);
}

void CommandPalette::showSuggestions()
{
    m_model->setRowCount(0);
    m_shown.clear();
    QSet<QString> seen;
    for (size_t i = 0; i < m_fixed.size(); ++i) {
        size_t shown = 0;
        for (const size_t item : m_itemsOf[i]) {
            if (shown == kMostSuggested || int(m_shown.size()) == kShown)
                break;
            if (!m_items[item].id.isEmpty() && seen.contains(m_items[item].id))
                continue;
            if (shown++ == 0)
                appendCaption(m_fixed[i]->group());
            seen.insert(m_items[item].id);
            append(m_items[item]);
        }
    }
    selectFirst();
}

void CommandPalette::showFound()
{
    m_model->setRowCount(0);
    m_shown.clear();
    QSet<QString> seen;
    for (const SearchRun::Found& found : m_run->found()) {
        std::optional<PaletteItem> item;
        if (found.segment < m_itemsOf.size())
            item = m_items[m_itemsOf[found.segment][found.entry]];
        else if (m_objects.item)
            item = m_objects.item(*m_run->segments()[found.segment], found.entry);
        // What was gone to of late is found twice: as that and as what it is.
        if (!item || (!item->id.isEmpty() && seen.contains(item->id)) || int(m_shown.size()) == kShown)
            continue;
        seen.insert(item->id);
        append(*item);
    }
    selectFirst();
}

QStringList CommandPalette::shownTitles() const
{
    QStringList titles;
    for (const PaletteItem& item : m_shown)
        titles.append(item.title);
    return titles;
}

void CommandPalette::runCurrent()
{
    if (m_steps.isActive())
        step(std::numeric_limits<int>::max()); // Enter means what is typed, not what was
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || !(index.flags() & Qt::ItemIsSelectable))
        return;
    const PaletteItem item = m_shown[size_t(index.data(kShownRole).toInt())];
    Q_EMIT chosen(item.id);
    close();
    if (item.run)
        item.run();
}

void CommandPalette::selectFirst()
{
    m_view->setCurrentIndex({});
    move(1);
}

void CommandPalette::move(int rows)
{
    const int direction = rows < 0 ? -1 : 1, count = m_model->rowCount();
    int to = std::clamp(m_view->currentIndex().row() + rows, 0, std::max(0, count - 1));
    // Over a caption, and back when there is nothing behind it.
    while (to >= 0 && to < count && !(m_model->index(to, 0).flags() & Qt::ItemIsSelectable))
        to += direction;
    if (to >= 0 && to < count)
        m_view->setCurrentIndex(m_model->index(to, 0));
    if (m_view->currentIndex().row() == 1)
        m_view->scrollToTop(); // the first caption, too
}

// It has no frame of a window: without an edge of its own the page's text would run into it.
void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColours& colours = themeColours(this);
    painter.fillRect(rect(), colours.raised);
    painter.setPen(QPen(colours.borderStrong, kEdge));
    painter.drawRect(QRectF(rect()).adjusted(kEdge / 2.0, kEdge / 2.0, -kEdge / 2.0, -kEdge / 2.0));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(kPage); return true;
    case Qt::Key_PageUp: move(-kPage); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

} // namespace gatehouse::console
