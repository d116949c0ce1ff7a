// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/message_place.h"

#include "console/widgets/empty_state.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

QWidget* placeIn(QStackedWidget* stack)
{
    auto* place = new QWidget(stack);
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(place);
    return place;
}

} // namespace

MessagePlace::MessagePlace(QStackedWidget* stack, QWidget* place, QLayout* slot) : QObject(stack), m_stack(stack), m_place(place), m_slot(slot) {}

MessagePlace::MessagePlace(QStackedWidget* stack) : QObject(stack), m_stack(stack), m_place(placeIn(stack)), m_slot(m_place->layout()) {}

void MessagePlace::show(const QString& icon, const QString& title, const QString& text, const MessageButton& button, bool offersHelp)
{
    m_stack->setCurrentWidget(m_place);
    const QString key = title + QLatin1Char('\n') + text + QLatin1Char('\n') + button.text;
    if (key == m_key)
        return;
    m_key = key;
    if (m_message) {
        m_message->hide();
        m_message->setParent(nullptr);
        m_message->deleteLater(); // and not at once: its button may be what was pressed
    }
    m_message = new EmptyState(m_place);
    m_message->setIcon(icon);
    m_message->setTitle(title);
    m_message->setText(text);
    connect(m_message, &EmptyState::helpRequested, this, &MessagePlace::helpRequested);
    if (!button.text.isEmpty())
        connect(m_message->addButton(button.text, true), &QPushButton::clicked, this, [act = button.act] { act(); });
    if (offersHelp)
        m_message->offerHelp();
    m_slot->addWidget(m_message);
    m_message->show();
}

void MessagePlace::showInstead(QWidget* other)
{
    m_key.clear();
    m_stack->setCurrentWidget(other);
}

} // namespace gatehouse::console
