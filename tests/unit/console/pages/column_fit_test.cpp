// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/column_fit.h"
#include "console/pages/column_sets.h"
#include "console/pages/table_setup.h"

#include <QHeaderView>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse::console;

class ColumnFitTest : public QObject
{
    Q_OBJECT
    QTemporaryDir scratch;
    std::unique_ptr<QTableView> table;
    QStandardItemModel model{3, 4};

    QHeaderView& header() { return *table->horizontalHeader(); }
    int sum()
    {
        int all = 0;
        for (int i = 0; i < header().count(); ++i)
            all += header().sectionSize(i);
        return all;
    }
    void make()
    {
        table = std::make_unique<QTableView>();
        setUpTable(table.get(), QStringLiteral("t"));
        table->setModel(&model);
        for (int i = 0; i < 4; ++i)
            header().resizeSection(i, 100 + 50 * i); // 700
    }
    void show(int width)
    {
        table->resize(width, 300);
        table->show();
        QVERIFY(QTest::qWaitForWindowExposed(table.get()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, scratch.path());
        QCoreApplication::setOrganizationName(QStringLiteral("gatehouse-test"));
        QCoreApplication::setApplicationName(QStringLiteral("columns"));
        model.setHorizontalHeaderLabels({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("A long title of a column")});
    }
    void init()
    {
        QSettings().clear();
        make();
    }

    void columnsFillWhatThereIs()
    {
        show(1000);
        QCOMPARE(sum(), table->viewport()->width());
        QVERIFY(header().sectionSize(1) > 150);
        table->resize(640, 300);
        QTRY_COMPARE(sum(), table->viewport()->width());
        QVERIFY(header().sectionSize(1) < 150);
    }

    void noTitleIsCutOff()
    {
        show(200);
        QVERIFY(header().sectionSize(3) > header().fontMetrics().horizontalAdvance(QStringLiteral("A long title of a column")));
        QVERIFY(sum() > table->viewport()->width()); // it scrolls
    }

    void theSortedColumnHasRoomForItsArrow()
    {
        header().setSortIndicatorShown(true);
        header().resizeSection(3, 60); // so that its title is what it needs most
        show(200);
        const int before = header().sectionSize(3);
        header().setSortIndicator(3, Qt::AscendingOrder);
        QVERIFY(header().sectionSize(3) > before);
    }

    void noTitleIsCutOffByWidthsFromBefore()
    {
        show(600);
        ColumnFit::of(table.get())->stop();
        table->hide();
        header().resizeSection(3, 50);
        show(600);
        QVERIFY(header().sectionSize(3) > header().fontMetrics().horizontalAdvance(QStringLiteral("A long title of a column")));
    }

    void whatWasSizedByHandStays()
    {
        show(1000);
        header().resizeSection(0, 321);
        table->resize(700, 300);
        QCOMPARE(header().sectionSize(0), 321);
        ColumnSets sets(table.get(), QStringLiteral("t"));
        sets.keepLast();
        make();
        ColumnSets again(table.get(), QStringLiteral("t"));
        again.restoreLast();
        show(900);
        QCOMPARE(header().sectionSize(0), 321);
        again.reset();
        QVERIFY(header().sectionSize(0) < 321);
        QCOMPARE(sum(), table->viewport()->width());
    }

    void hiddenOnesGiveTheirRoom()
    {
        show(1000);
        header().setSectionHidden(2, true);
        QCOMPARE(sum(), table->viewport()->width());
        QVERIFY(ColumnFit::of(table.get())->isFitting());
        ColumnSets sets(table.get(), QStringLiteral("t"));
        sets.keepLast();
        make();
        ColumnSets(table.get(), QStringLiteral("t")).restoreLast();
        show(800);
        QVERIFY(header().isSectionHidden(2));
        QCOMPARE(sum(), table->viewport()->width());
    }
};

QTEST_MAIN(ColumnFitTest)
#include "column_fit_test.moc"
