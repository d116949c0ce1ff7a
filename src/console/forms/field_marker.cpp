// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/field_marker.h"

#include "console/widgets/theme_colours.h"

#include <QEvent>
#include <QPainter>

namespace gatehouse::console {

namespace {

constexpr int kWidth = 3, kDistance = 5;

} // namespace

FieldMarker::FieldMarker(QWidget* page) : QWidget(page)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void FieldMarker::follow(QWidget* field)
{
    if (field == m_field)
        return;
    for (const QPointer<QWidget>& widget : std::as_const(m_watched)) {
        if (widget)
            widget->removeEventFilter(this);
    }
    m_watched.clear();
    m_field = field;
    for (QWidget* widget = field; widget && widget != parentWidget(); widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched.append(widget);
    }
    place();
}

void FieldMarker::place()
{
    if (!m_field || !m_field->isVisibleTo(parentWidget())) {
        hide();
        return;
    }
    const QPoint at = m_field->mapTo(parentWidget(), QPoint());
    const int x = layoutDirection() == Qt::LeftToRight ? at.x() - kDistance - kWidth : at.x() + m_field->width() + kDistance;
    setGeometry(std::clamp(x, 0, std::max(0, parentWidget()->width() - kWidth)), at.y(), kWidth, m_field->height());
    raise();
    show();
}

bool FieldMarker::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FieldMarker::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColours(this).accentText);
    painter.drawRoundedRect(rect(), 1.5, 1.5);
}

} // namespace gatehouse::console
