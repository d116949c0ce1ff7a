// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the first start to an explained refusal: the local gateway runs, a rate limit is edited in its form, previewed, applied and loaded; the chart's rejected
// series rises, and the 429 is explained. With GATEHOUSE_SHOTS=DIR a picture of each station is left there.
#include "apps/embedded_gateway.h"
#include "console/app/console_app.h"
#include "console/app/main_window.h"
#include "console/app/window_pictures.h"
#include "console/charts/chart_panel.h"
#include "console/charts/live_chart.h"
#include "console/connections/gateway_session.h"
#include "console/models/live_metrics.h"
#include "console/models/pending_changes.h"
#include "console/pages/local_gateway_page.h"
#include "console/pages/local_gateway_request_panel.h"
#include "console/widgets/decision_view.h"
#include "console/pages/page.h"
#include "console/pages/rejection_list.h"
#include "drivers/driver.h"
#include "support/accessible_names.h"
#include "support/gui_test_main.h"

#include <QLineEdit>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;

namespace {

constexpr int kPatience = 20'000; // milliseconds; on a busy machine a second of the live stream is a long time

void shoot(QWidget& window, const char* name)
{
    const QString folder = qEnvironmentVariable("GATEHOUSE_SHOTS");
    if (!folder.isEmpty())
        renderWindow(window, 1).save(QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
}

// The widget that a screen reader would call by this name.
template <class Widget>
Widget* named(QWidget& root, const QString& name)
{
    for (Widget* widget : root.findChildren<Widget*>())
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    return nullptr;
}

} // namespace

class LocalGatewayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theGatewayRunsWithItsSample();
    void everyPageOpensAndItsControlsHaveNames();
    void aLimitIsEditedPreviewedAndApplied();
    void loadIsRefusedAndTheChartRises();
    void theRefusalIsExplained();
    void theChangeIsInHistoryAndAudit();
    void aRestartKeepsTheSessionAndItsEdits();
    void itStopsAndStartsAgain();
    void cleanupTestCase();

private:
    MainWindow& window() { return m_app->window(); }
    GatewaySession& session() { return *window().currentSession(); }
    QString id() { return session().connection().id; }
    QTemporaryDir m_folder;
    std::unique_ptr<apps::EmbeddedGateway> m_gateway;
    std::unique_ptr<ConsoleApp> m_app;
};

void LocalGatewayTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(m_folder.isValid());
    m_gateway = std::make_unique<apps::EmbeddedGateway>(m_folder.filePath(QStringLiteral("gateway")));
    ConsoleOptions options;
    options.local = true;
    options.remember = false;
    options.dark = false;
    options.size = QSize(1440, 900);
    options.language = QStringLiteral("en");
    options.connectionsFile = m_folder.filePath(QStringLiteral("connections.json"));
    options.keychain = false;
    m_app = std::make_unique<ConsoleApp>(*qApp, options, m_gateway.get());
    m_app->start();
}

void LocalGatewayTest::theGatewayRunsWithItsSample()
{
    QTRY_VERIFY_WITH_TIMEOUT(window().currentSession() != nullptr, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), GatewaySession::State::Connected, kPatience);
    QCOMPARE(window().currentPageId(), QStringLiteral("overview"));
    // The sample traffic is on from the start; without it what follows is counted exactly.
    QVERIFY(window().localGatewayPage()->trafficOn());
    const auto answered = [this] {
        const auto& frames = session().metrics().frames();
        return std::any_of(frames.begin(), frames.end(), [](const auto& frame) { return frame.total.status[2] > 0; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(answered(), kPatience);
    shoot(window(), "overview");
    window().localGatewayPage()->setTrafficOn(false);
}

void LocalGatewayTest::everyPageOpensAndItsControlsHaveNames()
{
    for (const char* page : {"overview", "apis", "routes", "consumers", "policies", "tenants", "logs", "audit", "history", "local-gateway"}) {
        window().showPage(id(), QString::fromLatin1(page));
        QCOMPARE(window().currentPageId(), QString::fromLatin1(page));
        QTest::qWait(0);
        const QStringList missing = gatehouse::testing::controlsWithoutName(&window());
        QVERIFY2(missing.isEmpty(), qPrintable(QString::fromLatin1(page) + QStringLiteral(": ") + missing.join(QLatin1Char('\n'))));
    }
}

void LocalGatewayTest::aLimitIsEditedPreviewedAndApplied()
{
    const auto before = session().status().revision;
    window().showResource({domain::Kind::Policy, "acme", "mobile-limit"});
    QCOMPARE(window().currentPageId(), QStringLiteral("policies"));
    auto* table = window().currentPage()->findChild<QTableView*>();
    QTRY_VERIFY_WITH_TIMEOUT(table->selectionModel() && table->selectionModel()->hasSelection(), kPatience);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(named<QLineEdit>(window(), QStringLiteral("Limit")), kPatience);
    auto* limit = named<QLineEdit>(window(), QStringLiteral("Limit"));
    shoot(window(), "form");
    limit->setFocus();
    limit->selectAll();
    QTest::keyClicks(limit, QStringLiteral("5"));
    QTest::keyClick(limit, Qt::Key_Tab);
    window().findChild<QPushButton*>(QStringLiteral("addButton"))->click();
    QTRY_COMPARE(session().changes().edits().size(), size_t(1));
    auto* preview = window().findChild<QPushButton*>(QStringLiteral("previewButton"));
    QTRY_VERIFY(preview->isVisible() && preview->isEnabled());
    preview->click();
    auto* apply = window().findChild<QPushButton*>(QStringLiteral("applyButton"));
    QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(preview->isEnabled(), kPatience);
    shoot(window(), "preview");
    QCOMPARE(session().status().revision, before); // a preview changes nothing
    apply->click();
    QTRY_COMPARE_WITH_TIMEOUT(session().changes().edits().size(), size_t(0), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(session().status().revision > before, kPatience);
    shoot(window(), "applied");
}

void LocalGatewayTest::loadIsRefusedAndTheChartRises()
{
    window().showPage(id(), QStringLiteral("local-gateway"));
    LocalGatewayRequestPanel& panel = window().localGatewayPage()->panel();
    auto* consumer = named<QComboBox>(panel, QStringLiteral("As consumer"));
    QVERIFY(consumer);
    const int mobile = consumer->findText(QStringLiteral("mobile-demo-key"), Qt::MatchContains);
    QVERIFY(mobile >= 0);
    consumer->setCurrentIndex(mobile);
    // The overview's streams run while it is looked at: back to it while the load goes on.
    QSignalSpy finished(&panel.load(), &LocalGatewayLoad::finished);
    panel.startLoad();
    window().showPage(id(), QStringLiteral("overview"));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
    const LoadReport& report = panel.load().report();
    QCOMPARE(report.failed, 0);
    QVERIFY2(report.statuses.value(429) > 0 && report.statuses.value(429) > report.statuses.value(200), qPrintable(QString::number(report.statuses.value(429))));
    auto* requests = window().currentPage()->findChild<ChartPanel*>(QStringLiteral("requestsChart"));
    const auto rejected = [requests] {
        double sum = 0;
        for (const auto& series : requests->chart().data().series)
            if (series.id == QStringLiteral("rejected"))
                for (const double value : series.values)
                    sum += std::isnan(value) ? 0 : value;
        return sum;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rejected() > 0, kPatience);
    auto* byPolicy = window().currentPage()->findChild<ChartPanel*>(QStringLiteral("rejectionsChart"));
    const auto shown = [byPolicy] {
        const auto& all = byPolicy->chart().data().series;
        return std::any_of(all.begin(), all.end(), [](const auto& series) { return series.id == QStringLiteral("acme/mobile-limit"); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(shown(), kPatience);
    shoot(window(), "rejected");
}

void LocalGatewayTest::theRefusalIsExplained()
{
    // In the list beside the chart…
    auto* list = window().currentPage()->findChild<RejectionList*>();
    QTRY_VERIFY_WITH_TIMEOUT(list->count() > 0, kPatience);
    QVERIFY2(list->line(0).startsWith(QStringLiteral("429 ")) && list->line(0).contains(QStringLiteral("acme/mobile-limit")), qPrintable(list->line(0)));
    // …and step by step for one request.
    window().showPage(id(), QStringLiteral("local-gateway"));
    LocalGatewayRequestPanel& panel = window().localGatewayPage()->panel();
    panel.send();
    auto* trace = panel.findChild<DecisionView*>();
    const auto refusal = [trace] {
        for (int row = 0; row < trace->stepCount(); ++row)
            if (trace->stepText(row).contains(QStringLiteral("mobile-limit")))
                return trace->stepText(row);
        return QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!refusal().isEmpty(), kPatience);
    QVERIFY2(refusal().contains(QLatin1Char('5')), qPrintable(refusal()));
    shoot(window(), "explained");
}

void LocalGatewayTest::theChangeIsInHistoryAndAudit()
{
    for (const char* page : {"history", "audit"}) {
        window().showPage(id(), QString::fromLatin1(page));
        auto* table = window().currentPage()->findChild<QTableView*>();
        QVERIFY(table);
        QTRY_VERIFY_WITH_TIMEOUT(table->model() && table->model()->rowCount() >= 4, kPatience);
        shoot(window(), page);
    }
}

void LocalGatewayTest::aRestartKeepsTheSessionAndItsEdits()
{
    const QPointer<GatewaySession> before = &session();
    const domain::ResourceKey limit{domain::Kind::Policy, "acme", "kept"};
    before->changes().put(limit, {{"id", "kept"}, {"kind", "request-size"}, {"scope", {{"tenant", "acme"}}}});
    QVERIFY(before->changes().undoStack().canUndo());
    window().localGatewayPage()->restart();
    QTRY_VERIFY_WITH_TIMEOUT(!m_gateway->isRestarting(), kPatience);
    QCOMPARE(m_gateway->state(), LocalGatewayHost::State::Running);
    QVERIFY(before && &session() == before);
    QTRY_COMPARE_WITH_TIMEOUT(before->state(), GatewaySession::State::Connected, kPatience);
    QVERIFY(before->changes().pending(limit));
    before->changes().undoStack().undo();
    QVERIFY(!before->changes().pending(limit));
    // And it hears of what comes.
    QTRY_VERIFY_WITH_TIMEOUT(before->metrics().connected(), kPatience);
}

void LocalGatewayTest::itStopsAndStartsAgain()
{
    const auto revision = session().status().revision;
    m_gateway->stop();
    QTRY_COMPARE_WITH_TIMEOUT(m_gateway->state(), LocalGatewayHost::State::Stopped, kPatience);
    window().showLocalGateway();
    QTRY_VERIFY_WITH_TIMEOUT(window().currentSession() && session().state() == GatewaySession::State::Connected, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(session().status().revision, revision, kPatience); // what was applied is kept
}

void LocalGatewayTest::cleanupTestCase()
{
    m_app.reset();
    m_gateway.reset();
}

GATEHOUSE_GUI_TEST_MAIN(LocalGatewayTest)
#include "local_gateway_test.moc"
