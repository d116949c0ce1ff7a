// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/bar_raster.h"

#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QTest>

using namespace gatehouse::console;

class BarRasterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isThePaintersPicture_data();
    void isThePaintersPicture();
    void laterLiesAbove();
    void whatLiesOutsideIsLeftOut();
    void vectorsAndTurnedAxesDoNotFit();
};

namespace {

constexpr QSize kSize(120, 60);
const QRectF kArea(10, 5, 100, 50);

QImage sheet(qreal scale)
{
    QImage image(kSize * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    return image;
}

// No edge in the middle of a pixel, where Qt itself rounds one way or the other.
QVector<QRectF> wave(int columns, double height)
{
    QVector<QRectF> bars;
    const double width = kArea.width() / columns;
    for (int i = 0; i < columns; ++i)
        bars.append(QRectF(kArea.left() + 0.13 + i * width, 7.3 + (i * 7 % 23), width, height + i % 5));
    return bars;
}

} // namespace

void BarRasterTest::isThePaintersPicture_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QPointF>("moved");
    QTest::newRow("a pixel wide") << 1.0 << 100 << QPointF();
    QTest::newRow("scale 2") << 2.0 << 200 << QPointF();
    QTest::newRow("wider than pixels") << 2.0 << 90 << QPointF();
    QTest::newRow("broken scale") << 1.25 << 120 << QPointF();
    QTest::newRow("moved") << 1.0 << 100 << QPointF(3, 2);
}

void BarRasterTest::isThePaintersPicture()
{
    QFETCH(double, scale);
    QFETCH(int, columns);
    QFETCH(QPointF, moved);
    QImage expected = sheet(scale), got = sheet(scale);
    {
        QPainter painter(&expected);
        painter.translate(moved);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(Qt::red));
        painter.drawRects(wave(columns, 9));
        painter.setBrush(QColor(Qt::blue));
        painter.drawRects(wave(columns, 3.4));
    }
    {
        QPainter painter(&got);
        painter.translate(moved);
        QVERIFY(BarRaster::fits(painter));
        BarRaster raster(painter, kArea);
        raster.add(wave(columns, 9), Qt::red);
        raster.add(wave(columns, 3.4), Qt::blue);
        raster.draw(painter);
    }
    QCOMPARE(got, expected);
}

void BarRasterTest::laterLiesAbove()
{
    QImage image = sheet(1);
    QPainter painter(&image);
    BarRaster raster(painter, kArea);
    raster.add({QRectF(20, 10, 1, 20)}, Qt::red);
    raster.add({QRectF(20, 15, 1, 5)}, Qt::blue);
    raster.draw(painter);
    QCOMPARE(image.pixelColor(20, 12), QColor(Qt::red));
    QCOMPARE(image.pixelColor(20, 17), QColor(Qt::blue));
    QCOMPARE(image.pixelColor(21, 12), QColor(Qt::white));
}

void BarRasterTest::whatLiesOutsideIsLeftOut()
{
    QImage image = sheet(1);
    QPainter painter(&image);
    BarRaster raster(painter, kArea);
    raster.add({QRectF(-40, -1000, 30, 1e6), QRectF(9, 0, 3, 8), QRectF(109, 50, 50, 1e9)}, Qt::red);
    raster.draw(painter);
    QCOMPARE(image.pixelColor(9, 6), QColor(Qt::white));
    QCOMPARE(image.pixelColor(10, 4), QColor(Qt::white));
    QCOMPARE(image.pixelColor(10, 6), QColor(Qt::red));
    QCOMPARE(image.pixelColor(109, 54), QColor(Qt::red));
    QCOMPARE(image.pixelColor(109, 55), QColor(Qt::white));
    QCOMPARE(image.pixelColor(110, 54), QColor(Qt::white));
}

void BarRasterTest::vectorsAndTurnedAxesDoNotFit()
{
    QPicture picture;
    QPainter vectors(&picture);
    QVERIFY(!BarRaster::fits(vectors));
    QImage image = sheet(1);
    QPainter turned(&image);
    turned.rotate(30);
    QVERIFY(!BarRaster::fits(turned));
}

QTEST_MAIN(BarRasterTest)
#include "bar_raster_test.moc"
