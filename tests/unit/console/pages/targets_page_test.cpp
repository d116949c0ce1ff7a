// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/targets_page.h"

#include "console/connections/gateway_session.h"
#include "console/widgets/elided_label.h"
#include "console/widgets/empty_state.h"
#include "console/widgets/filter_edit.h"
#include "support/accessible_names.h"
#include "support/fake_driver.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;
using drivers::TargetHealth;
using State = TargetHealth::State;

class TargetsPageTest : public QObject
{
    Q_OBJECT
    testing::FakeDriver* driver = nullptr;
    std::unique_ptr<GatewaySession> session;
    std::unique_ptr<TargetsPage> page;
    QTemporaryDir settings;

    static TargetHealth target(const QString& service, const QString& url, State state)
    {
        TargetHealth made;
        made.service = service;
        made.url = url;
        made.state = state;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        made.knownSinceMs = now - 3'000'000;
        if (state != State::Up)
            made.changes = {{now - 600'000, State::Down}, {now - 300'000, State::Up}, {now - 60'000, state}};
        return made;
    }
    QTableView& table() { return *page->findChild<QTableView*>(QStringLiteral("targets")); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    bool shows(const QString& text)
    {
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            const auto* elided = qobject_cast<const ElidedLabel*>(label);
            if ((elided ? elided->fullText() : label->text()).contains(text))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
        QCoreApplication::setOrganizationName(QStringLiteral("gatehouse-test"));
        QCoreApplication::setApplicationName(QStringLiteral("targets"));
    }
    void init()
    {
        QSettings().clear();
        auto owned = std::make_unique<testing::FakeDriver>();
        driver = owned.get();
        session = std::make_unique<GatewaySession>(Connection{}, std::move(owned));
        session->open();
        QTRY_VERIFY(session->state() == GatewaySession::State::Connected);
        page = std::make_unique<TargetsPage>(*session);
        page->resize(1200, 600);
    }
    void cleanup()
    {
        page.reset();
        session.reset();
    }

    void showsHowTargetsAreAndWere()
    {
        driver->targetList.items = {target(QStringLiteral("acme/orders"), QStringLiteral("http://10.0.0.1"), State::Up), target(QStringLiteral("acme/orders"), QStringLiteral("http://10.0.0.2"), State::Ejected),
                                    target(QStringLiteral("acme/stock"), QStringLiteral("http://10.0.0.3"), State::Down)};
        driver->targetList.items[0].failures = 2;
        driver->targetList.items[1].ejectedSeconds = 11.2;
        drivers::MetricsFrame frame;
        frame.timeMs = QDateTime::currentMSecsSinceEpoch() - 5000;
        drivers::Figures& figures = frame.targets[driver->targetList.items[2].seriesName()];
        figures.requests = 40;
        figures.status[5] = 7;
        figures.latency.record(2'000'000, 40);
        driver->pastFrames = {frame};
        page->setActive(true);
        page->show();
        QTRY_COMPARE(table().model()->rowCount(), 3);
        QCOMPARE(cell(0, 2), QStringLiteral("Up, 2 failure(s) in a row"));
        QCOMPARE(cell(1, 2), QStringLiteral("Ejected, 12 s left"));
        QCOMPARE(cell(2, 2), QStringLiteral("Down"));
        QCOMPARE(cell(0, 4), QStringLiteral("Up 100 % of the time"));
        QVERIFY2(cell(1, 4).contains(QStringLiteral("Ejected, ")) && cell(1, 4).contains(QStringLiteral("now (60 s)")), qPrintable(cell(1, 4)));
        QTRY_COMPARE(cell(2, 6), QStringLiteral("7"));
        QCOMPARE(cell(2, 5), QStringLiteral("40"));
        QVERIFY(!cell(2, 7).isEmpty());
        QVERIFY(shows(QStringLiteral("3 target(s), 1 down, 1 ejected")));
        QVERIFY(!page->grab().isNull());
        QCOMPARE(testing::controlsWithoutName(page.get()), QStringList());
    }

    void keepsTheChosenRow()
    {
        driver->targetList.items = {target(QStringLiteral("acme/b"), QStringLiteral("http://b"), State::Up), target(QStringLiteral("acme/a"), QStringLiteral("http://a"), State::Down)};
        page->setActive(true);
        QTRY_COMPARE(table().model()->rowCount(), 2);
        table().setCurrentIndex(table().model()->index(1, 2));
        QVERIFY(shows(QStringLiteral("http://b")));
        driver->targetList.items.prepend(target(QStringLiteral("acme/0"), QStringLiteral("http://0"), State::Up));
        page->refresh();
        QTRY_COMPARE(table().model()->rowCount(), 3);
        QCOMPARE(cell(table().currentIndex().row(), 0), QStringLiteral("http://b"));
        QSignalSpy asked(page.get(), &Page::resourceRequested);
        Q_EMIT table().activated(table().currentIndex());
        QVERIFY(asked.at(0).at(0).value<domain::ResourceKey>() == (domain::ResourceKey{domain::Kind::Service, "acme", "b"}));
    }

    void canBeFilteredByState()
    {
        driver->targetList.items = {target(QStringLiteral("acme/b"), QStringLiteral("http://b"), State::Up), target(QStringLiteral("acme/a"), QStringLiteral("http://a"), State::Down)};
        page->setActive(true);
        QTRY_COMPARE(table().model()->rowCount(), 2);
        page->findChild<FilterEdit*>()->setText(QStringLiteral("state:down"));
        QTRY_COMPARE(table().model()->rowCount(), 1);
        QCOMPARE(cell(0, 0), QStringLiteral("http://a"));
    }

    void emptinessTeaches()
    {
        page->setActive(true);
        QTRY_VERIFY(shows(QStringLiteral("No targets yet")));
        QSignalSpy asked(page.get(), &Page::pageRequested);
        page->findChild<EmptyState*>()->findChild<QPushButton*>()->click();
        QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("apis"));
    }

    void failureIsSaidAndWhatWasThereStays()
    {
        drivers::CallError error;
        error.kind = drivers::CallError::Kind::NotFound;
        error.title = QStringLiteral("The gateway does not know this");
        driver->failNext = error;
        page->setActive(true);
        QTRY_VERIFY(shows(QStringLiteral("can't be shown")));
        driver->targetList.items = {target(QStringLiteral("acme/b"), QStringLiteral("http://b"), State::Up)};
        page->refresh();
        QTRY_COMPARE(table().model()->rowCount(), 1);
        driver->failNext = error;
        page->refresh();
        QTRY_VERIFY(shows(QStringLiteral("does not know this")));
        QCOMPARE(table().model()->rowCount(), 1);
    }

    void asksOnlyInView()
    {
        const auto asked = [&] { return std::count(driver->calls.begin(), driver->calls.end(), "targets"); };
        page->refresh();
        QCOMPARE(asked(), 0);
        page->setActive(true);
        QCOMPARE(asked(), 1);
        page->setActive(false);
        page->findChild<QComboBox*>()->setCurrentIndex(3);
        QCOMPARE(asked(), 1);
    }
};

QTEST_MAIN(TargetsPageTest)
#include "targets_page_test.moc"
