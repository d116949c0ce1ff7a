// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/empty_state.h"

#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {
constexpr int kIconSize = 40;
constexpr int kTextWidth = 440;
} // namespace

EmptyState::EmptyState(QWidget* parent) : QWidget(parent), m_picture(new QLabel(this)), m_title(new QLabel(this)), m_text(new QLabel(this)), m_buttons(new QVBoxLayout)
{
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_title->setProperty("role", QStringLiteral("heading"));
    m_text->setProperty("role", QStringLiteral("muted"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_buttons->setSpacing(kSpace2);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(kSpace2);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addSpacing(kSpace2);
    // A column of its own: aligned labels that wrap are given too little height.
    auto* column = new QWidget(this);
    column->setMaximumWidth(kTextWidth);
    auto* texts = new QVBoxLayout(column);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(kSpace2);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    auto* centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addWidget(column, 100);
    centre->addStretch(1);
    layout->addLayout(centre);
    layout->addSpacing(kSpace2);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    m_title->hide();
    m_text->hide();
}

void EmptyState::setIcon(const QString& name)
{
    m_icon = name;
    paintIcon();
}

void EmptyState::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void EmptyState::setText(const QString& text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

QPushButton* EmptyState::addButton(const QString& text, bool primary)
{
    auto* button = new QPushButton(text, this);
    if (primary)
        button->setProperty("role", QStringLiteral("primary"));
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyState::offerHelp()
{
    if (m_help)
        return;
    m_help = addButton(tr("Learn more"));
    m_help->setProperty("role", QStringLiteral("quiet"));
    m_help->setToolTip(tr("Help of this page (F1)"));
    connect(m_help, &QPushButton::clicked, this, &EmptyState::helpRequested);
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

void EmptyState::paintIcon()
{
    if (!m_icon.isEmpty())
        m_picture->setPixmap(symbolPixmap(m_icon, themeColours(this).borderStrong, kIconSize, devicePixelRatioF()));
}

} // namespace gatehouse::console
