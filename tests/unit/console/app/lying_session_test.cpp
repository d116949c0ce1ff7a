// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole session with its pages, form panel and pending changes over a gateway that lies: nothing crashes or hangs, nothing that it says is taken for markup.
#include "console/app/session_view.h"
#include "console/connections/session_manager.h"
#include "console/forms/edit_panel.h"
#include "console/models/live_metrics.h"
#include "console/models/pending_changes.h"
#include "console/models/resource_cache.h"
#include "console/models/schema_cache.h"
#include "console/pages/page.h"
#include "console/pages/page_registry.h"
#include "console/pages/pending_dock.h"
#include "support/fake_gateway.h"
#include "support/schema_files.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QLabel>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;
using domain::Kind;
using testing::FakeGateway;
using Answer = FakeGateway::Answer;
using Ending = FakeGateway::Ending;

namespace {

// Markup, a direction override, an escape sequence, a line break.
const std::string kEvil = "<i>evil</i><img src=x>&amp;\xE2\x80\xAE" "abc\x1b[31m\nsecond";

QByteArray text(const Json& document)
{
    return QByteArray::fromStdString(base::toText(document));
}

} // namespace

class LyingSessionTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<FakeGateway> gateway;
    std::unique_ptr<SessionManager> manager;
    GatewaySession* session = nullptr;

    void open()
    {
        manager = std::make_unique<SessionManager>();
        Connection connection;
        connection.id = QStringLiteral("c1");
        connection.name = QStringLiteral("Liar");
        connection.url = gateway->url();
        connection.safety = SafetyLevel::Free;
        session = manager->open(connection, QStringLiteral("ghp_secret"));
        QVERIFY(session);
        QTRY_VERIFY_WITH_TIMEOUT(session->state() != GatewaySession::State::Connecting, 15000);
    }
    bool settled() const
    {
        for (const Kind kind : session->driver().capabilities().kinds) {
            if (session->resources().state(kind) == ResourceCache::State::Loading)
                return false;
        }
        return true;
    }
    // What a reader would take for the program's own.
    static void checkWords(const QWidget& page, const QString& where)
    {
        const auto deceives = [](const QString& shown) { return shown.contains(QChar(0x202E)) || shown.contains(QChar(0x1b)); };
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            const bool rich = label->textFormat() == Qt::RichText || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
            QVERIFY2(!(rich && label->text().contains(QStringLiteral("<i>evil"))), qPrintable(where + QStringLiteral(": ") + label->objectName() + u' ' + label->text()));
            QVERIFY2(!deceives(label->text()), qPrintable(where + QStringLiteral(": ") + label->objectName() + u' ' + label->text()));
        }
        for (const QWidget* widget : page.findChildren<QWidget*>())
            QVERIFY2(!(Qt::mightBeRichText(widget->toolTip()) && widget->toolTip().contains(QStringLiteral("<i>evil"))), qPrintable(where + QStringLiteral(": tooltip ") + widget->objectName()));
        for (const QAbstractItemView* view : page.findChildren<QAbstractItemView*>()) {
            if (!view->model())
                continue;
            for (int row = 0; row < qMin(view->model()->rowCount(), 20); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QModelIndex index = view->model()->index(row, column);
                    const QString tip = index.data(Qt::ToolTipRole).toString();
                    QVERIFY2(!deceives(index.data().toString()), qPrintable(where + QStringLiteral(": cell ") + index.data().toString()));
                    QVERIFY2(!(Qt::mightBeRichText(tip) && tip.contains(QStringLiteral("<i>evil"))), qPrintable(where + QStringLiteral(": tip ") + tip));
                }
            }
        }
    }
    // Through every page, the form panel and the pending changes, as a user would go.
    void walk()
    {
        SessionView view(*session);
        QElapsedTimer slowest;
        for (const PageEntry& entry : pageEntries()) {
            slowest.start();
            Page* page = view.page(entry.id);
            if (!page)
                continue;
            page->resize(1100, 700);
            page->show();
            page->setActive(true);
            QTest::qWait(150);
            page->refresh();
            page->focusFilter();
            QTest::qWait(100);
            for (const auto kind : session->driver().capabilities().kinds) {
                for (const auto& resource : session->resources().all(kind))
                    page->showResource(resource->key);
            }
            QTest::qWait(50);
            checkWords(*page, entry.id);
            page->grab();
            page->setActive(false);
            page->hide();
            QVERIFY2(slowest.elapsed() < 8000, qPrintable(entry.id));
        }
        EditPanel* panel = view.editPanel();
        panel->resize(420, 700);
        panel->show();
        for (const auto kind : session->driver().capabilities().kinds) {
            panel->edit({kind, domain::livesInTenant(kind) ? "acme" : "", ""});
            QTest::qWait(10);
            for (const auto& resource : session->resources().all(kind)) {
                panel->edit(resource->key);
                QTest::qWait(10);
                checkWords(*panel, QStringLiteral("form"));
            }
            session->changes().put({kind, domain::livesInTenant(kind) ? "acme" : "", "mine"}, {{"id", "mine"}, {"name", kEvil}});
        }
        panel->grab();
        panel->keepDraft();
        PendingDock* dock = view.pendingDock();
        dock->resize(1000, 300);
        dock->show();
        const size_t edits = session->changes().edits().size();
        QVERIFY(edits > 0);
        session->changes().preview();
        QTRY_VERIFY_WITH_TIMEOUT(!session->changes().busy(), 15000);
        session->changes().apply(QStringLiteral("try"));
        QTRY_VERIFY_WITH_TIMEOUT(!session->changes().busy(), 15000);
        QTest::qWait(50);
        checkWords(*dock, QStringLiteral("pending"));
        dock->grab();
        QCOMPARE(session->changes().edits().size(), edits); // no liar makes an edit go away
    }

private Q_SLOTS:
    void init()
    {
        gateway = std::make_unique<FakeGateway>();
    }
    void cleanup()
    {
        manager.reset();
        session = nullptr;
        gateway.reset();
    }

    void namesThatDeceive()
    {
        const Json evilItem = {{"id", kEvil}, {"name", kEvil}, {"description", kEvil}, {"kind", "rate-limit"}, {"service", kEvil}, {"lifecycle", kEvil}, {"version", kEvil},
                               {"labels", {{kEvil, kEvil}}}, {"hosts", {kEvil}}, {"groups", {kEvil}}, {"scope", {{"tenant", kEvil}, {"consumer", kEvil}}}, {"config", {{"limit", kEvil}, {kEvil, 5}}},
                               {"match", {{"hosts", {kEvil}}, {"paths", Json::array({{{"prefix", kEvil}}})}, {"methods", {kEvil}}}}, {"credentials", Json::array({{{"id", kEvil}, {"kind", kEvil}}})},
                               {"upstream", {{"targets", Json::array({{{"url", kEvil}, {"weight", "heavy"}}})}}}, {"revision", 3}, {"createdAt", kEvil}, {"updatedAt", kEvil}};
        Json tame = evilItem;
        tame["id"] = "acme";
        const QByteArray items = text({{"items", Json::array({evilItem, tame, tame})}, {"next", nullptr}, {"total", -4}});
        const Json diff = Json::array({{{"kind", "policy"}, {"tenant", kEvil}, {"id", kEvil}, {"op", "update"}, {"changes", Json::array({{{"op", "replace"}, {"pointer", "/" + kEvil}, {"from", kEvil}, {"to", kEvil}}})}}});
        const Json revision = {{"number", 5}, {"time", kEvil}, {"author", kEvil}, {"source", kEvil}, {"message", kEvil}, {"hash", kEvil}, {"op", "update"}, {"diff", diff}, {"config", kEvil}};
        const Json figures = {{"requests", 5}, {"status", {{"2xx", 3}, {"4xx", 2}}}, {"rejected", 2}, {"latency", {{"buckets", {{1000, 5}}}}}};
        const Json frame = {{"time", "2026-01-01T00:00:00.000Z"}, {"total", figures}, {"routes", {{kEvil, figures}}}, {"tenants", {{kEvil, figures}}}, {"consumers", {{kEvil, figures}}}, {"policies", {{kEvil, figures}}}, {"services", {{kEvil, figures}}}};
        const Json record = {{"time", kEvil}, {"requestId", kEvil}, {"client", kEvil}, {"method", kEvil}, {"host", kEvil}, {"path", kEvil}, {"status", 429}, {"tenant", kEvil}, {"route", kEvil}, {"consumer", kEvil},
                             {"policy", kEvil}, {"code", kEvil}, {"reason", kEvil}, {"userAgent", kEvil}, {"durationMs", "x"}};
        const Json problem = {{"title", kEvil}, {"detail", kEvil}, {"requestId", kEvil}, {"errors", Json::array({{{"pointer", "/operations/0/value/" + kEvil}, {"message", kEvil}}, {{"pointer", kEvil}, {"message", kEvil}}})}};
        const auto schemas = testing::resourceSchemaFiles();
        gateway->otherwise([=](const FakeGateway::Request& request) -> Answer {
            const QString path = request.path.section(u'?', 0, 0);
            if (path == QStringLiteral("/v1/status"))
                return {text({{"program", kEvil}, {"version", kEvil}, {"revision", 5}, {"health", kEvil}, {"problems", {kEvil}}, {"administrator", {{"id", kEvil}, {"role", "owner"}}},
                              {"listeners", Json::array({{{"id", kEvil}, {"url", kEvil}, {"status", kEvil}}})}})};
            if (path == QStringLiteral("/v1/schemas"))
                return {text({{"policies", Json::array({{{"kind", "rate-limit"}, {"title", kEvil}, {"family", kEvil}, {"summary", kEvil}, {"phase", kEvil}}, {{"kind", kEvil}, {"title", kEvil}}})}})};
            if (path.startsWith(QStringLiteral("/v1/schemas/policies/")))
                return {text({{"type", "object"}, {"title", kEvil}, {"description", kEvil}, {"properties", {{"limit", {{"type", "integer"}, {"title", kEvil}, {"description", kEvil}, {"x-group", kEvil}}}, {kEvil, {{"enum", {kEvil}}}}}}})};
            if (path.startsWith(QStringLiteral("/v1/schemas/"))) {
                for (const auto& [kind, schema] : schemas) {
                    if (path.endsWith(QString::fromStdString("/" + std::string(domain::kindName(kind)))))
                        return {text(schema)};
                }
            }
            if (path == QStringLiteral("/v1/stream/metrics"))
                return {"event: hello\ndata: {\"revision\":5}\n\nevent: metrics\ndata: " + text(frame) + "\n\n", 200, "text/event-stream", Ending::HoldOpen};
            if (path == QStringLiteral("/v1/stream/requests"))
                return {"event: request\ndata: " + text(record) + "\n\nevent: left-out\ndata: {\"count\":7}\n\n", 200, "text/event-stream", Ending::HoldOpen};
            if (path == QStringLiteral("/v1/series"))
                return {text({{"points", Json::array({{{"time", "2026-01-01T00:00:00.000Z"}, {"series", {{"total", figures}, {kEvil, figures}}}}})}})};
            if (path == QStringLiteral("/v1/revisions") || path.endsWith(QStringLiteral("/history")))
                return {text({{"items", {revision, revision}}, {"next", kEvil}})};
            if (path.startsWith(QStringLiteral("/v1/revisions/")))
                return {text({{"from", 4}, {"to", 5}, {"diff", diff}})};
            if (path == QStringLiteral("/v1/audit"))
                return {text({{"items", Json::array({{{"sequence", 9}, {"time", kEvil}, {"administrator", kEvil}, {"action", kEvil}, {"target", kEvil}, {"outcome", kEvil}, {"detail", kEvil}, {"source", kEvil}}})}})};
            if (request.method == "POST")
                return {text(problem), 422, "application/problem+json"};
            return {items};
        });
        open();
        QCOMPARE(int(session->state()), int(GatewaySession::State::Connected));
        QTRY_VERIFY_WITH_TIMEOUT(settled(), 15000);
        QTRY_VERIFY(session->schemas().ready());
        QTRY_VERIFY(!session->metrics().frames().empty());
        QCOMPARE(session->resources().all(Kind::Tenant).size(), size_t(2));
        walk();
    }

    void shapesThatAreWrong_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("ending");
        const auto row = [](const char* name, const QByteArray& body, int status = 200, Ending ending = Ending::KeepAlive) { QTest::newRow(name) << body << status << int(ending); };
        row("null", "null");
        row("empty objects", "{}");
        row("strings for objects", "{\"items\":[{\"id\":\"a\",\"scope\":\"x\",\"match\":[],\"upstream\":7,\"labels\":[1],\"credentials\":{},\"groups\":\"g\",\"hosts\":{\"a\":1},\"config\":[]}],\"diff\":7,\"policies\":[{\"kind\":\"x\"}],"
                                   "\"type\":7,\"properties\":[1,2],\"oneOf\":{},\"points\":[[],7]}");
        row("schemas that turn in circles", "{\"$ref\":\"#\",\"properties\":{\"a\":{\"$ref\":\"#\"},\"b\":{\"allOf\":[{\"$ref\":\"#/properties/b\"}]}},\"type\":[\"object\",\"null\",7],\"items\":[{\"id\":\"a\"}],\"policies\":[{\"kind\":\"x\"}]}");
        row("choices among what is none", "{\"oneOf\":[7,{\"type\":\"null\"}],\"properties\":{\"a\":{\"anyOf\":[\"x\",{\"type\":\"null\"}]},\"b\":{\"enum\":7,\"type\":\"array\",\"items\":7,\"x-order\":\"x\",\"x-widget\":[],\"default\":{\"a\":[]}}},"
                                          "\"required\":7,\"items\":[{\"id\":\"a\"}],\"policies\":[{\"kind\":\"x\"}]}");
        row("HTML", "<html><body>Log in</body></html>");
        row("an error", "{\"detail\":\"no\"}", 500);
        row("refused", "{\"detail\":\"no\"}", 401);
        row("truncated", "{\"items\":[", 200, Ending::CutShort);
        row("closed", "", 200, Ending::CloseAtOnce);
        row("deep", "{\"items\":" + QByteArray(50000, '[') + QByteArray(50000, ']') + "}");
    }
    void shapesThatAreWrong()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(int, ending);
        gateway->otherwise([=](const FakeGateway::Request& request) -> Answer {
            const QString path = request.path.section(u'?', 0, 0);
            // The door is good, or nobody would go in.
            if (path == QStringLiteral("/v1/status") && QByteArray(QTest::currentDataTag()) != "refused")
                return FakeGateway::answerHonestly(request);
            if (path.startsWith(QStringLiteral("/v1/stream/")) && status == 200 && static_cast<Ending>(ending) == Ending::KeepAlive)
                return {"event: hello\ndata: " + body + "\n\nevent: metrics\ndata: " + body + "\n\nevent: request\ndata: " + body + "\n\nevent: left-out\ndata: " + body + "\n\n", 200, "text/event-stream", Ending::HoldOpen};
            return {body, status, "application/json", static_cast<Ending>(ending)};
        });
        open();
        QTRY_VERIFY_WITH_TIMEOUT(settled(), 15000);
        walk();
    }
};

QTEST_MAIN(LyingSessionTest)
#include "lying_session_test.moc"
