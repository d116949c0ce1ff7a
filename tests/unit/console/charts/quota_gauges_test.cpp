// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/quota_gauges.h"

#include "console/charts/quota_delegate.h"
#include "console/widgets/elided_label.h"
#include "support/accessible_names.h"

#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;

class QuotaGaugesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void showsAsManyAsHaveRoom();
    void wordsSayWhatTheRingShows();
    void leadsToWhomItCountsAndToThePolicy();
    void withoutQuotasItTeaches();
    void saysWhatItCannotShow();
    void hostileFiguresArePaintedAllTheSame();
};

namespace {

drivers::QuotaUse use(const QString& subject, quint64 used, quint64 limit)
{
    drivers::QuotaUse quota;
    quota.policy = QStringLiteral("acme/monthly");
    quota.by = QStringLiteral("consumer");
    quota.tenant = QStringLiteral("acme");
    quota.subject = subject;
    quota.used = used;
    quota.limit = limit;
    quota.end = QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC);
    return quota;
}

drivers::QuotaList many(int count)
{
    drivers::QuotaList list;
    for (int i = 0; i < count; ++i)
        list.items.append(use(QStringLiteral("acme/c%1").arg(i), quint64(1000 - i), 1000));
    return list;
}

} // namespace

void QuotaGaugesTest::showsAsManyAsHaveRoom()
{
    QuotaGauges gauges;
    gauges.resize(1100, 300);
    gauges.show();
    gauges.setList(many(30));
    QCoreApplication::processEvents();
    QCOMPARE(gauges.shown(), 8);
    gauges.resize(600, 300);
    QCoreApplication::processEvents();
    QCOMPARE(gauges.shown(), 4);
    auto* view = gauges.findChild<QListView*>();
    QVERIFY(view->isRowHidden(4) && !view->isRowHidden(3));
    const QRect last = view->visualRect(view->model()->index(3, 0));
    QVERIFY(view->viewport()->rect().contains(last));
    gauges.setList(many(1));
    QCOMPARE(gauges.shown(), 1);
    QVERIFY(view->height() < 2 * QuotaDelegate::heightOf(view->font()));
}

void QuotaGaugesTest::wordsSayWhatTheRingShows()
{
    QuotaGauges gauges;
    drivers::QuotaList list;
    list.items = {use(QStringLiteral("acme/a"), 1000, 1000), use(QStringLiteral("acme/b"), 950, 1000)};
    list.items[1].isReported = true;
    gauges.setList(list);
    auto* model = gauges.findChild<QListView*>()->model();
    QVERIFY(model->index(0, 0).data(QuotaDelegate::Left).toString().startsWith(QStringLiteral("Used up, 1,000")));
    QVERIFY(model->index(1, 0).data(QuotaDelegate::Left).toString().startsWith(QStringLiteral("50 of 1,000 left")));
    QVERIFY(model->index(1, 0).data(QuotaDelegate::Policy).toString().contains(QStringLiteral("reports only")));
    const QString sentence = model->index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.contains(QStringLiteral("950 of 1,000 used, 50 left")) && sentence.contains(QStringLiteral("acme/monthly")), qPrintable(sentence));
    QCOMPARE(testing::controlsWithoutName(&gauges), QStringList());
}

void QuotaGaugesTest::leadsToWhomItCountsAndToThePolicy()
{
    QuotaGauges gauges;
    gauges.resize(600, 200);
    gauges.show();
    gauges.setList(many(2));
    QCoreApplication::processEvents();
    QSignalSpy subject(&gauges, &QuotaGauges::subjectActivated);
    auto* view = gauges.findChild<QListView*>();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(1, 0)).center());
    QCOMPARE(subject.size(), 1);
    QCOMPARE(subject[0][0].value<drivers::QuotaUse>().subject, QStringLiteral("acme/c1"));
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(subject.size(), 2);
}

void QuotaGaugesTest::withoutQuotasItTeaches()
{
    QuotaGauges gauges;
    gauges.setEmptyText(QStringLiteral("None yet."));
    gauges.setList({});
    QVERIFY(gauges.findChild<QListView*>()->isHidden());
    bool told = false;
    for (const QLabel* label : gauges.findChildren<QLabel*>())
        told = told || (label->text() == QStringLiteral("None yet.") && !label->isHidden());
    QVERIFY(told);
}

void QuotaGaugesTest::saysWhatItCannotShow()
{
    QuotaGauges gauges;
    drivers::QuotaList list = many(1);
    list.unnamed = 2;
    gauges.setList(list);
    QVERIFY(gauges.findChild<ElidedLabel*>()->fullText().contains(QStringLiteral("2 more quota")));
}

void QuotaGaugesTest::hostileFiguresArePaintedAllTheSame()
{
    QuotaGauges gauges;
    gauges.resize(300, 200);
    drivers::QuotaList list;
    list.items = {use(QString(10'000, QLatin1Char('x')), ~quint64(0), 0), use(QStringLiteral("<b>\u202eevil\n"), 5, 3)};
    list.items[0].end = {};
    gauges.setList(list);
    gauges.show();
    QVERIFY(!gauges.grab().isNull());
    QCOMPARE(list.items[1].remaining(), quint64(0));
    QCOMPARE(list.items[0].share(), 1.0);
    QVERIFY(gauges.findChild<QListView*>()->model()->index(1, 0).data().toString().indexOf(QLatin1Char('\n')) < 0);
}

QTEST_MAIN(QuotaGaugesTest)
#include "quota_gauges_test.moc"
