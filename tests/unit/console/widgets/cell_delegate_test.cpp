// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/cell_delegate.h"

#include "console/app/theme.h"
#include "console/pages/table_setup.h"
#include "console/widgets/display.h"

#include <QHeaderView>
#include <QIcon>
#include <QImage>
#include <QPixmap>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

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
};

QTEST_MAIN(CellDelegateTest)
#include "cell_delegate_test.moc"
