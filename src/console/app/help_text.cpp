// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/help_text.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace gatehouse::console {

namespace {

const QString kPictures = QStringLiteral(":/help/pictures/");
constexpr int kLeastWidth = 100;

} // namespace

HelpText::HelpText(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
}

int HelpText::roomForPictures() const
{
    return std::max(kLeastWidth, viewport()->width() - 2 * static_cast<int>(document()->documentMargin()));
}

QImage HelpText::picture(const QUrl& name) const
{
    QImage drawn(kPictures + name.fileName()); // nothing but what the program has
    if (drawn.isNull())
        return drawn;
    const double ratio = devicePixelRatioF();
    const int width = std::min(drawn.width(), roomForPictures());
    drawn = drawn.convertToFormat(QImage::Format_RGB32).scaledToWidth(static_cast<int>(width * ratio), Qt::SmoothTransformation);
    // A window's picture in a window needs an edge.
    QPainter painter(&drawn);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(drawn.rect().adjusted(0, 0, -1, -1));
    painter.end();
    drawn.setDevicePixelRatio(ratio);
    return drawn;
}

QVariant HelpText::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, name);
    m_pictures.insert(name);
    m_fittedTo = roomForPictures();
    return picture(name);
}

void HelpText::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (m_pictures.isEmpty() || roomForPictures() == m_fittedTo)
        return;
    m_fittedTo = roomForPictures();
    for (const QUrl& name : std::as_const(m_pictures))
        document()->addResource(QTextDocument::ImageResource, name, picture(name));
    document()->markContentsDirty(0, document()->characterCount());
}

} // namespace gatehouse::console
