// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/filter_chips.h"

#include "console/widgets/flow_layout.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QToolButton>

namespace gatehouse::console {

FilterChips::FilterChips(QWidget* parent) : QWidget(parent)
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace2);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void FilterChips::setAction(QWidget* action)
{
    action->setParent(this);
    m_action = action;
    layout()->addWidget(action);
}

void FilterChips::setChips(const QVector<Chip>& chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    while (m_buttons.size() > chips.size()) {
        QToolButton* last = m_buttons.takeLast();
        layout()->removeWidget(last);
        last->hide();
        last->deleteLater(); // it may be the one that was clicked
    }
    while (m_buttons.size() < chips.size()) {
        auto* button = new QToolButton(this);
        button->setProperty("role", QStringLiteral("chip"));
        button->setIcon(symbolIcon(QStringLiteral("close")));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::clicked, this, [this, button] {
            if (const qsizetype at = m_buttons.indexOf(button); at >= 0)
                Q_EMIT removed(m_chips[at].key);
        });
        m_buttons.append(button);
        layout()->addWidget(button);
    }
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const QString text = tr("%1: %2").arg(chips[i].what, chips[i].name);
        m_buttons[i]->setText(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
        m_buttons[i]->setAccessibleName(tr("Remove the filter %1").arg(text));
        m_buttons[i]->setToolTip(tr("Remove this filter"));
        m_buttons[i]->show();
    }
    if (m_action) { // to the end again, for the keyboard, too
        layout()->removeWidget(m_action);
        layout()->addWidget(m_action);
        if (!m_buttons.isEmpty())
            setTabOrder(m_buttons.last(), m_action);
    }
    setVisible(!chips.isEmpty());
    updateGeometry();
}

} // namespace gatehouse::console
