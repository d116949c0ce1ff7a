// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/cell_delegate.h"

#include "console/app/theme.h"
#include "console/pages/table_setup.h"
#include "console/widgets/display.h"

#include <QApplication>
#include <QHeaderView>
#include <QIcon>
#include <QImage>
#include <QPixmap>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace gatehouse::console;

namespace {

// As the style alone draws a cell.
class ByStyle : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QString displayText(const QVariant& value, const QLocale& locale) const override { return placed(QStyledItemDelegate::displayText(value, locale)); }
};

// The share of pixels that clearly differ.
double difference(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return 1;
    int differ = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            differ += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 40;
    return double(differ) / (a.width() * a.height());
}

} // namespace

class CellDelegateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cellsLookAsTheStyleDrawsThem_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void cellsLookAsTheStyleDrawsThem()
    {
        QFETCH(Qt::LayoutDirection, direction);
        Theme theme(*qApp);
        theme.choose(Theme::Choice::Light);
        QStandardItemModel model(6, 3);
        const QStringList texts = {QStringLiteral("orders"), QStringLiteral("/v1/orders/12345"), QStringLiteral("a text that is far too long for the column that it is to stand in"), QStringLiteral("مرحبا 12"), QString(), QStringLiteral("GET, POST")};
        for (int row = 0; row < 6; ++row) {
            for (int column = 0; column < 3; ++column)
                model.setItem(row, column, new QStandardItem(texts[row]));
            model.item(row, 1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            model.item(row, 2)->setForeground(Qt::red);
        }
        QPixmap mark(10, 10);
        mark.fill(Qt::blue);
        for (const int row : {0, 1, 2, 4})
            model.item(row, 0)->setData(mark, Qt::DecorationRole);
        model.item(5, 0)->setIcon(QIcon(mark));
        QTableView table;
        table.setLayoutDirection(direction);
        table.setModel(&model);
        setUpTable(&table, QStringLiteral("cells"));
        table.resize(480, 260);
        table.selectRow(3);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const QImage ours = table.grab().toImage(), again = table.grab().toImage();
        QCOMPARE(again, ours); // from what is kept
        table.setItemDelegate(new ByStyle(&table));
        const QImage theirs = table.grab().toImage();
        const double differs = difference(ours, theirs);
        QVERIFY2(differs < 0.0005, qPrintable(QString::number(differs)));
    }

    void whatIsStruckOutIsSoUnderItsTextAlone()
    {
        Theme theme(*qApp);
        theme.choose(Theme::Choice::Light);
        QStandardItemModel model(1, 3);
        QFont struck = QApplication::font();
        struck.setStrikeOut(true);
        for (int column = 0; column < 3; ++column) {
            model.setItem(0, column, new QStandardItem(column == 1 ? QString() : QStringLiteral("ill")));
            model.item(0, column)->setFont(struck);
        }
        QPixmap sign(16, 16);
        sign.fill(Qt::red);
        model.item(0, 0)->setIcon(sign);
        QTableView table;
        table.setModel(&model);
        setUpTable(&table, QStringLiteral("struck"));
        table.resize(480, 160);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        for (int column = 0; column < 3; ++column)
            table.setColumnWidth(column, 150);
        const QImage all = table.viewport()->grab().toImage();
        for (int column = 0; column < 3; ++column) {
            const QRect cell = table.visualRect(model.index(0, column));
            const QColor ground = all.pixelColor(cell.right() - 5, cell.top() + 3);
            const auto isDrawn = [&](int x, int y) { return std::abs(qGray(all.pixel(x, y)) - qGray(ground.rgb())) > 60; };
            int longest = 0; // line, in pixels
            for (int y = cell.top() + 3; y < cell.bottom() - 3; ++y) {
                int run = 0;
                for (int x = cell.left() + 28; x < cell.right() - 2; ++x) {
                    run = isDrawn(x, y) ? run + 1 : 0;
                    longest = std::max(longest, run);
                }
            }
            const int width = QFontMetrics(QApplication::font()).horizontalAdvance(QStringLiteral("ill"));
            if (column == 1)
                QCOMPARE(longest, 0);
            else if (column == 0)
                QVERIFY2(longest > width / 2 && longest <= width + 1, qPrintable(QStringLiteral("%1 of %2").arg(longest).arg(width)));
            else
                QVERIFY2(longest <= width + 1, qPrintable(QStringLiteral("%1 of %2").arg(longest).arg(width)));
        }
    }
};

QTEST_MAIN(CellDelegateTest)
#include "cell_delegate_test.moc"
