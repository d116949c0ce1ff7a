// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/stat_tile.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTest>

using namespace gatehouse::console;

class StatTileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFigureIsNeverCut()
    {
        QWidget row;
        auto* layout = new QHBoxLayout(&row);
        QFont large = row.font();
        large.setPointSizeF(34);
        row.setFont(large);
        for (int i = 0; i < 4; ++i) {
            auto* tile = new StatTile(&row);
            tile->setTitle(QStringLiteral("Latency of all requests"));
            tile->setValue(QStringLiteral("123.4"), QStringLiteral("ms (95 of 100)"));
            layout->addWidget(tile);
        }
        row.resize(10, 100); // as narrow as it goes
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        for (StatTile* tile : row.findChildren<StatTile*>()) {
            for (QLabel* label : tile->findChildren<QLabel*>()) {
                if (label->text() == tile->value())
                    QVERIFY2(label->width() >= label->fontMetrics().horizontalAdvance(label->text()), qPrintable(QString::number(label->width())));
            }
        }
    }
};

QTEST_MAIN(StatTileTest)
#include "stat_tile_test.moc"
