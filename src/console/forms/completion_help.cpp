// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/completion_help.h"

#include "console/forms/display_text.h"
#include "console/forms/tone_label.h"

#include <QScreen>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

constexpr int kWidth = 280, kGap = 4;

} // namespace

CompletionHelp::CompletionHelp(QWidget* parent)
    : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint), m_title(new QLabel(this)), m_text(new ToneLabel(Tone::Dim, this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setLayoutDirection(parent->parentWidget() ? parent->parentWidget()->layoutDirection() : parent->layoutDirection()); // prose, unlike the source
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    setFixedWidth(kWidth);
    hide();
}

void CompletionHelp::showBeside(const QWidget& list, const QString& title, const QString& help)
{
    if (title.isEmpty() && help.isEmpty()) {
        hide();
        return;
    }
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(help);
    m_text->setVisible(!help.isEmpty());
    setFixedHeight(layout()->heightForWidth(kWidth));
    const QRect screen = list.screen()->availableGeometry();
    const QRect around(list.mapToGlobal(QPoint()), list.size());
    const int right = around.right() + kGap;
    move(right + kWidth <= screen.right() ? right : std::max(screen.left(), around.left() - kGap - kWidth), std::max(screen.top(), std::min(around.top(), screen.bottom() - height())));
    show();
}

} // namespace gatehouse::console
