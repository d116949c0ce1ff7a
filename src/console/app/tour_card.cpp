// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/tour_card.h"

#include "console/widgets/symbol_icon.h"
#include "console/widgets/text_size.h"
#include "console/widgets/theme_colours.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr int kWidth = 340, kMargin = 16; // with text of kTextPoints

} // namespace

TourCard::TourCard(bool local, QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_count(new QLabel(this)), m_show(new QPushButton(tr("Show me"), this)), m_back(new QPushButton(tr("Back"), this)),
      m_next(new QPushButton(this)), m_close(new QToolButton(this))
{
    if (local)
        m_steps.append({tr("A gateway inside"), tr("The local gateway is a whole gateway in this program, with sample APIs and traffic. Send it a request and see how it was decided."), Way::Page, QStringLiteral("local-gateway")});
    m_steps.append({tr("Live traffic"), tr("Requests, latencies and rejections, second by second. Drag over a chart to look closer."), Way::Page, QStringLiteral("overview")});
    m_steps.append({tr("Routes and policies"), tr("Routes, policies, consumers and tenants are edited in forms at the side. F1 explains the field that you are in."), Way::Page, QStringLiteral("routes")});
    m_steps.append({tr("Why was it refused?"), tr("Choose a request in the log: it tells, policy by policy, how it was decided."), Way::Page, QStringLiteral("logs")});
    m_steps.append({tr("Nothing is applied by itself"), tr("Edits wait as pending changes. Look at what they would change, then apply them with Ctrl+S."), Way::Pending, {}});
    m_steps.append({tr("One key for everything"), tr("Ctrl+K finds pages, objects, actions and help."), Way::Palette, {}});
    setObjectName(QStringLiteral("tour"));
    setProperty("role", QStringLiteral("card"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Tour"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_count->setProperty("role", QStringLiteral("muted"));
    for (QLabel* label : {m_title, m_text, m_count})
        label->setTextFormat(Qt::PlainText);
    m_close->setIcon(symbolIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("End the tour"));
    m_close->setToolTip(tr("End the tour; Help → Tour begins it again"));
    m_next->setProperty("role", QStringLiteral("primary"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    head->addWidget(m_close);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace4, kSpace2, kSpace2, kSpace3);
    layout->setSpacing(kSpace2);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_close, &QToolButton::clicked, this, &TourCard::end);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_step + 1 < steps() ? showStep(m_step + 1) : end(); });
    connect(m_show, &QPushButton::clicked, this, &TourCard::showMe);
    if (auto* window = qobject_cast<QMainWindow*>(parent)) {
        m_folded = new QToolButton(window->statusBar());
        m_folded->setObjectName(QStringLiteral("tourButton"));
        m_folded->setIcon(symbolIcon(QStringLiteral("info")));
        m_folded->setText(tr("Tour"));
        m_folded->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_folded->setAutoRaise(true);
        window->statusBar()->addPermanentWidget(m_folded);
        m_folded->hide();
        connect(m_folded, &QToolButton::clicked, this, &TourCard::unfold);
        qApp->installEventFilter(this);
    }
    parent->installEventFilter(this);
    if (QWidget* page = pageArea())
        page->installEventFilter(this);
    showStep(0);
}

TourCard::~TourCard()
{
    delete m_folded;
}

void TourCard::fold()
{
    if (!m_folded)
        return;
    hide();
    m_folded->show();
}

void TourCard::unfold()
{
    if (m_folded)
        m_folded->hide();
    show();
    place();
}

void TourCard::showStep(int step)
{
    m_step = std::clamp(step, 0, steps() - 1);
    const Step& now = m_steps[m_step];
    m_title->setText(now.title);
    m_text->setText(now.text);
    m_count->setText(tr("%1 of %2").arg(m_step + 1).arg(steps()));
    m_back->setEnabled(m_step > 0);
    m_next->setText(m_step + 1 < steps() ? tr("Next") : tr("Done"));
    setAccessibleDescription(now.title + QStringLiteral(". ") + now.text);
    place();
}

QWidget* TourCard::pageArea() const
{
    const auto* window = qobject_cast<QMainWindow*>(parentWidget());
    return window ? window->centralWidget() : nullptr;
}

void TourCard::showMe()
{
    const Step& now = m_steps[m_step];
    switch (now.way) {
    case Way::Page: Q_EMIT pageWanted(now.page); break;
    case Way::Pending: Q_EMIT pendingWanted(); break;
    case Way::Palette: Q_EMIT paletteWanted(); break;
    }
}

void TourCard::end()
{
    hide();
    delete m_folded;
    Q_EMIT ended();
    deleteLater();
}

void TourCard::place()
{
    // Over the page alone: the panels beside and below it have their buttons at their lower edge.
    const QWidget* page = pageArea();
    const QRect whole = parentWidget()->rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    QRect room = page ? page->geometry().adjusted(kMargin, kMargin, -kMargin, -kMargin) : whole;
    const double factor = std::max(1.0, font().pointSizeF() / kTextPoints);
    const int wanted = std::max(int(kWidth * factor), layout()->totalMinimumSize().width());
    const int width = std::min(wanted, whole.width());
    const int height = std::min(layout()->totalHeightForWidth(width), whole.height());
    if (room.width() < width || room.height() < height)
        room = whole; // a page without room for it
    setFixedSize(width, height);
    layout()->activate(); // a text of another length may want the same size
    move(isRightToLeft() ? room.left() : room.right() + 1 - width, room.bottom() + 1 - height);
    raise();
}

bool TourCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && isVisible()) {
        const auto* clicked = qobject_cast<QWidget*>(watched);
        if (clicked && clicked != this && !isAncestorOf(clicked) && clicked->window() == window())
            fold();
    }
    if ((watched == parentWidget() && event->type() == QEvent::Resize) || (watched == pageArea() && (event->type() == QEvent::Resize || event->type() == QEvent::Move)))
        place();
    return QFrame::eventFilter(watched, event);
}

void TourCard::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    place(); // only now its parts have their fonts
}

void TourCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && layout())
        place();
}

void TourCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QFrame::keyPressEvent(event);
}

} // namespace gatehouse::console
