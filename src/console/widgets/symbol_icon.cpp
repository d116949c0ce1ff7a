// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/symbol_icon.h"

#include "console/widgets/theme_colours.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace gatehouse::console {

namespace {

QString pathOf(const QString& name)
{
    return name.startsWith(QLatin1Char(':')) ? name : QStringLiteral(":/icons/%1.svg").arg(name);
}

QPixmap render(const QString& name, const QColor& colour, const QSize& pixels)
{
    if (pixels.isEmpty()) // of a button that has no room
        return {};
    const QString key = QStringLiteral("gh:%1:%2:%3x%4").arg(name, colour.name(QColor::HexArgb)).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QFile file(pathOf(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        painter.setOpacity(colour.alphaF());
        renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class SymbolIconEngine : public QIconEngine
{
public:
    SymbolIconEngine(QString name, QColor fixed) : m_name(std::move(name)), m_fixed(std::move(fixed)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int side = std::min(rect.width(), rect.height());
        QPixmap pixmap = scaledPixmap(QSize(side, side) * ratio, mode, state, ratio);
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(QRect(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side), pixmap);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1.0); }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override { return render(m_name, colour(mode), size); }
    QIconEngine* clone() const override { return new SymbolIconEngine(m_name, m_fixed); }
    QString key() const override { return QStringLiteral("gatehouse-symbol"); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const ThemeColours& colours = themeColours(QApplication::palette());
        if (mode == QIcon::Disabled)
            return colours.borderStrong;
        if (m_fixed.isValid())
            return m_fixed;
        return mode == QIcon::Selected || mode == QIcon::Active ? colours.text : colours.muted;
    }
    QString m_name;
    QColor m_fixed;
};

} // namespace

QIcon symbolIcon(const QString& name)
{
    return QIcon(new SymbolIconEngine(name, QColor()));
}

QIcon symbolIcon(const QString& name, const QColor& colour)
{
    return QIcon(new SymbolIconEngine(name, colour));
}

QPixmap symbolPixmap(const QString& name, const QColor& colour, int size, qreal ratio)
{
    QPixmap pixmap = render(name, colour, QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace gatehouse::console
