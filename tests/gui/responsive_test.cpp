// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Through the whole console as a user goes, by events alone: pages, filters, the palette, a form, a preview. What holds the window up on the way fails the program (support/gui_test_main.h).
#include "apps/embedded_gateway.h"
#include "console/app/console_app.h"
#include "console/app/main_window.h"
#include "console/connections/gateway_session.h"
#include "console/models/pending_changes.h"
#include "console/pages/page.h"
#include "console/widgets/filter_edit.h"
#include "support/gui_test_main.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;

namespace {
constexpr int kPatience = 20'000; // milliseconds
const char* const kPages[] = {"apis", "routes", "consumers", "policies", "security", "tenants", "listeners", "certificates", "logs", "audit", "history", "analytics", "local-gateway", "overview"};
} // namespace

class ResponsiveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pagesOpen();
    void pagesOpenAgain();
    void filtersAnswerWhileTyping();
    void thePaletteAnswersWhileTyping();
    void aFormIsEditedAndPreviewed();
    void cleanupTestCase();

private:
    MainWindow& window() { return m_app->window(); }
    // In a turn of the event loop of its own, as a click is.
    void open(const QString& page)
    {
        QMetaObject::invokeMethod(&window(), [this, page] { window().showPage(window().currentSession()->connection().id, page); }, Qt::QueuedConnection);
        QTRY_COMPARE_WITH_TIMEOUT(window().currentPageId(), page, kPatience);
        QTest::qWait(150); // what it asked for comes in
    }
    QTemporaryDir m_folder;
    std::unique_ptr<apps::EmbeddedGateway> m_gateway;
    std::unique_ptr<ConsoleApp> m_app;
};

void ResponsiveTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
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
    QTRY_VERIFY_WITH_TIMEOUT(window().currentSession() && window().currentSession()->state() == GatewaySession::State::Connected && window().currentPageId() == QStringLiteral("overview"), kPatience);
    QTest::qWait(2500); // the live chart
}

void ResponsiveTest::pagesOpen()
{
    for (const char* page : kPages)
        open(QString::fromLatin1(page));
}

void ResponsiveTest::pagesOpenAgain()
{
    for (const char* page : kPages)
        open(QString::fromLatin1(page));
}

void ResponsiveTest::filtersAnswerWhileTyping()
{
    for (const char* page : {"routes", "policies", "logs"}) {
        open(QString::fromLatin1(page));
        auto* filter = window().currentPage()->findChild<FilterEdit*>();
        QVERIFY2(filter, page);
        filter->setFocus();
        for (const QChar c : QStringLiteral("orders host:api")) {
            QTest::keyClicks(filter, QString(c));
            QTest::qWait(20);
        }
        filter->clear();
    }
}

void ResponsiveTest::thePaletteAnswersWhileTyping()
{
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    QWidget* field = nullptr;
    QTRY_VERIFY((field = QApplication::focusWidget()) && field->window() && qobject_cast<QLineEdit*>(field));
    for (const QChar c : QStringLiteral("mobile limit")) {
        QTest::keyClicks(field, QString(c));
        QTest::qWait(20);
    }
    QTest::keyClick(field, Qt::Key_Escape);
}

void ResponsiveTest::aFormIsEditedAndPreviewed()
{
    open(QStringLiteral("policies"));
    auto* table = window().currentPage()->findChild<QTableView*>();
    QTRY_VERIFY_WITH_TIMEOUT(table->model() && table->model()->rowCount() > 2, kPatience);
    for (int row = 0; row < 3; ++row) {
        table->setFocus();
        table->selectRow(row);
        QTest::keyClick(table, Qt::Key_Return);
        QTest::qWait(200);
    }
    PendingChanges& changes = window().currentSession()->changes();
    const domain::ResourceKey limit{domain::Kind::Policy, "acme", "mobile-limit"};
    changes.put(limit, {{"id", "mobile-limit"}, {"kind", "rate-limit"}, {"scope", {{"tenant", "acme"}, {"consumer", "mobile"}}}, {"config", {{"limit", 7}, {"window", "1m"}, {"by", "consumer"}}}});
    QTest::qWait(100);
    auto* preview = window().findChild<QPushButton*>(QStringLiteral("previewButton"));
    QTRY_VERIFY(preview && preview->isEnabled());
    QTest::mouseClick(preview, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!changes.busy(), kPatience);
    QTest::qWait(200);
}

void ResponsiveTest::cleanupTestCase()
{
    m_app.reset();
    m_gateway.reset();
}

GATEHOUSE_GUI_TEST_MAIN(ResponsiveTest)
#include "responsive_test.moc"
