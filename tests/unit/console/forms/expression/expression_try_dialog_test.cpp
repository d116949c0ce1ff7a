// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/expression/expression_try_dialog.h"

#include "console/forms/expression/expression_edit.h"
#include "console/forms/source_text.h"
#include "console/forms/tone_label.h"
#include "console/models/recent_requests.h"
#include "support/expression_rules.h"
#include "support/fake_driver.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;

class ExpressionTryDialogTest : public QObject
{
    Q_OBJECT

    static std::unique_ptr<ExpressionTryDialog> open(const char* expression, RecentRequests* recent = nullptr)
    {
        return std::make_unique<ExpressionTryDialog>(testing::expressionRules(), QStringLiteral("When"), QString::fromUtf8(expression), recent);
    }
    template <class W>
    static W* child(const ExpressionTryDialog& dialog, const char* name)
    {
        return dialog.findChild<W*>(QString::fromUtf8(name));
    }

private Q_SLOTS:
    void triesTheSampleAtOnce()
    {
        const auto dialog = open("request.method == 'GET' && identity.authenticated");
        QTRY_COMPARE(child<ToneLabel>(*dialog, "triedValue")->text(), QStringLiteral("true"));
        QVERIFY(child<QLabel>(*dialog, "triedCost")->text().startsWith(QStringLiteral("bool")));
        const auto* parts = child<QTreeWidget>(*dialog, "triedParts");
        QVERIFY(parts->topLevelItemCount() >= 2);
        QCOMPARE(parts->topLevelItem(0)->text(0), QStringLiteral("request.method == 'GET'"));
        QCOMPARE(parts->topLevelItem(0)->child(0)->text(1), QStringLiteral("\"GET\""));
        QVERIFY(!child<QPushButton>(*dialog, "useExpression")->isEnabled());
    }

    void followsWhatIsChanged()
    {
        const auto dialog = open("request.method == 'POST'");
        auto* value = child<ToneLabel>(*dialog, "triedValue");
        QTRY_COMPARE(value->text(), QStringLiteral("false"));
        auto* sample = child<SourceText>(*dialog, "triedSample");
        QString text = sample->toPlainText();
        sample->setPlainText(text.replace(QStringLiteral("\"GET\""), QStringLiteral("\"POST\"")));
        QTRY_COMPARE(value->text(), QStringLiteral("true"));
        sample->setPlainText(QStringLiteral("{"));
        QTRY_VERIFY(value->text().contains(QStringLiteral("not JSON")));
        sample->setPlainText(QStringLiteral("{\"request\": {\"method\": 1}}"));
        QTRY_VERIFY(value->text().contains(QStringLiteral("/request/method")));
        QVERIFY(!dialog->trial().ran);
        auto* edit = child<ExpressionEdit>(*dialog, "triedExpression");
        edit->setText(QStringLiteral("request.metod"));
        QTRY_VERIFY(child<ToneLabel>(*dialog, "triedMessage")->text().contains(QStringLiteral("did you mean 'method'")));
        QVERIFY(child<QPushButton>(*dialog, "useExpression")->isEnabled());
        QCOMPARE(dialog->expression(), QStringLiteral("request.metod"));
        dialog->setReadOnly(true);
        QVERIFY(!child<QPushButton>(*dialog, "useExpression")->isEnabled());
    }

    void takesARequestOfTheLog()
    {
        testing::FakeDriver driver;
        RecentRequests recent(driver);
        const auto dialog = open("request.path == '/carts' && identity.consumer == 'mobile'", &recent);
        QTRY_COMPARE(child<ToneLabel>(*dialog, "triedValue")->text(), QStringLiteral("false"));
        QVERIFY(driver.requestsRunning);
        Q_EMIT driver.requestReceived({{"method", "GET"}, {"path", "/carts"}, {"status", 200}, {"consumer", "mobile"}, {"client", "192.0.2.1"}, {"time", "2026-03-01T08:30:00Z"}});
        auto* box = child<QComboBox>(*dialog, "triedRequest");
        box->showPopup();
        box->hidePopup();
        QCOMPARE(box->count(), 2);
        QVERIFY(box->itemText(1).contains(QStringLiteral("GET /carts")) && box->itemText(1).contains(QStringLiteral("200")));
        box->setCurrentIndex(1);
        Q_EMIT box->activated(1);
        QTRY_COMPARE(child<ToneLabel>(*dialog, "triedValue")->text(), QStringLiteral("true"));
        QVERIFY(child<SourceText>(*dialog, "triedSample")->toPlainText().contains(QStringLiteral("/carts")));
    }

    void everyControlHasAName()
    {
        const auto dialog = open("true");
        for (QWidget* control : dialog->findChildren<QWidget*>()) {
            const bool isControl = qobject_cast<QComboBox*>(control) || qobject_cast<QPlainTextEdit*>(control) || qobject_cast<QTreeWidget*>(control);
            if (isControl)
                QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
        }
    }

    void aLogThatRunsAlreadyIsLeftToWhoHasBegunIt()
    {
        testing::FakeDriver driver;
        RecentRequests recent(driver);
        recent.begin();
        recent.begin();
        QVERIFY(driver.requestsRunning);
        Q_EMIT driver.streamStateChanged(QStringLiteral("requests"), true, {});
        recent.end();
        QVERIFY(driver.requestsRunning);
        recent.end();
        QVERIFY(!driver.requestsRunning);
        driver.startRequests({}); // a page looks
        Q_EMIT driver.streamStateChanged(QStringLiteral("requests"), true, {});
        recent.begin();
        recent.end();
        QVERIFY(driver.requestsRunning);
    }

    void theFilterOfAPageStaysAndWhatItBeginsIsNotEnded()
    {
        testing::FakeDriver driver;
        RecentRequests recent(driver);
        const auto look = [&](const QString& status) { // as the page does
            driver.stopRequests();
            driver.startRequests({{QStringLiteral("status"), status}});
            Q_EMIT driver.streamStateChanged(QStringLiteral("requests"), true, {});
        };
        look(QStringLiteral("4xx"));
        recent.begin();
        QCOMPARE(driver.requestFilter.value(QStringLiteral("status")), QStringLiteral("4xx"));
        recent.end();
        driver.stopRequests();
        recent.begin();
        QVERIFY(driver.requestFilter.isEmpty());
        Q_EMIT driver.streamStateChanged(QStringLiteral("requests"), true, {});
        Q_EMIT driver.streamStateChanged(QStringLiteral("requests"), false, QStringLiteral("Connection refused"));
        look(QStringLiteral("5xx")); // the page comes while the list is there
        recent.end();
        QVERIFY(driver.requestsRunning);
    }

    void theNewestAreKept()
    {
        testing::FakeDriver driver;
        RecentRequests recent(driver);
        for (int i = 0; i < 100; ++i)
            Q_EMIT driver.requestReceived({{"path", "/" + std::to_string(i)}});
        QCOMPARE(recent.records().size(), size_t(RecentRequests::kMost));
        QCOMPARE(base::stringAt(recent.records().front(), "path"), std::string("/99"));
    }
};

QTEST_MAIN(ExpressionTryDialogTest)
#include "expression_try_dialog_test.moc"
