// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/expression/expression_trial.h"

#include "console/forms/expression/expression_sample.h"
#include "console/forms/expression/sample_values.h"
#include "support/expression_rules.h"

#include <QTest>

#include <set>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;

class ExpressionTrialTest : public QObject
{
    Q_OBJECT

    static Json sample()
    {
        return {{"request", {{"method", "GET"}, {"path", "/orders/1"}, {"headers", {{"x-role", "admin"}}}, {"ip", "192.0.2.7"}}},
                {"identity", {{"consumer", "mobile"}, {"authenticated", true}, {"groups", Json::array({"apps", "beta"})}, {"claims", {{"age", 42}, {"roles", Json::array({"a"})}}}}},
                {"time", "2026-03-01T08:30:00Z"}};
    }
    static ExpressionTrial trial(const char* expression, const Json& over = sample()) { return tryExpression(QString::fromUtf8(expression), testing::expressionRules({}), over); }
    static QString part(const ExpressionTrial& trial, const char* source)
    {
        for (const ExpressionTrial::Part& one : trial.parts) {
            if (one.source == QString::fromUtf8(source))
                return one.value;
        }
        return QStringLiteral("<none>");
    }

private Q_SLOTS:
    void tellsValueTypeAndCost()
    {
        const ExpressionTrial good = trial("request.method == 'GET' && 'beta' in identity.groups");
        QVERIFY(good.ran && good.isTrue && !good.failed);
        QCOMPARE(good.value, QStringLiteral("true"));
        QCOMPARE(good.type, QStringLiteral("bool"));
        QVERIFY(good.steps > 3 && good.steps < 100);
        QCOMPARE(good.mostSteps, quint64(100000));
        QCOMPARE(trial("identity.claims.age + 1").value, QStringLiteral("43"));
        QCOMPARE(trial("identity.claims.age + 1").type, QStringLiteral("int"));
        QCOMPARE(trial("{'a': [1u, 2.5, null, b'x']}").value, QStringLiteral("{\"a\": [1u, 2.5, null, b\"x\"]}"));
        QCOMPARE(trial("request.ip").value, QStringLiteral("192.0.2.7"));
        QCOMPARE(trial("time + duration('30m')").value, QStringLiteral("2026-03-01T09:00:00Z"));
        QVERIFY(trial("cidr('192.0.2.0/24').containsIP(request.ip) && time.getHours('Europe/Berlin') == 9 && request.headers['X-Role'] == 'admin'").isTrue);
    }

    void tellsWhyThereIsNone()
    {
        const ExpressionTrial failed = trial("request.headers.cookie == 'a'");
        QVERIFY(failed.ran && failed.failed);
        QCOMPARE(failed.value, QStringLiteral("line 1, column 1: no such key: 'cookie'"));
        QVERIFY(trial("!has(request.size)").isTrue);
        QVERIFY(trial("request.size > 1").failed);
        QVERIFY(!trial("request.metod == 'a'").ran);
        QVERIFY(!trial("").ran);
        QVERIFY(!tryExpression(QStringLiteral("true"), {}, sample()).ran);
    }

    void tellsWhatPartsComeTo()
    {
        const ExpressionTrial tried = trial("(request.method == 'POST' ||\n identity.groups.exists(g, g == 'beta')) && size(request.headers['x-role']) > 3 && request.headers.no == ''");
        QVERIFY(tried.ran);
        QCOMPARE(part(tried, "request.method == 'POST' || identity.groups.exists(g, g == 'beta')"), QStringLiteral("true"));
        QCOMPARE(part(tried, "request.method"), QStringLiteral("\"GET\""));
        QCOMPARE(part(tried, "request.method == 'POST'"), QStringLiteral("false"));
        QCOMPARE(part(tried, "identity.groups"), QStringLiteral("[\"apps\", \"beta\"]"));
        QCOMPARE(part(tried, "size(request.headers['x-role'])"), QStringLiteral("5"));
        QCOMPARE(part(tried, "g == 'beta'"), QStringLiteral("<none>"));
        QCOMPARE(part(tried, "request"), QStringLiteral("<none>"));
        QCOMPARE(tried.parts.front().depth, 0);
        QCOMPARE(tried.parts[1].depth, 1);
        for (const ExpressionTrial::Part& one : tried.parts)
            QCOMPARE(one.failed, one.source.contains(QStringLiteral("headers.no")));
    }

    void partsAreBounded()
    {
        QString many = QStringLiteral("request.path == 'a'");
        for (int i = 0; i < 300; ++i)
            many += QStringLiteral(" || request.path == '%1'").arg(i);
        const ExpressionTrial tried = tryExpression(many, testing::expressionRules(), sample());
        QVERIFY(tried.isFalse);
        QVERIFY(tried.parts.size() <= 60);
        Json big = sample();
        big["request"]["path"] = std::string(100000, 'x');
        QVERIFY(trial("request.path", big).value.size() < 500);
    }

    void samplesThatDoNotFitAreTold()
    {
        Json wrong = sample();
        wrong["request"]["ip"] = "300.1.1.1";
        wrong["request"]["method"] = 7;
        wrong["request"]["more"] = 1;
        wrong["time"] = "yesterday";
        wrong["nothing"] = Json::object();
        const ExpressionTrial tried = trial("true", wrong);
        QVERIFY(!tried.ran);
        std::set<std::string> at;
        for (const base::Problem& problem : tried.problems)
            at.insert(problem.pointer);
        const std::set<std::string> wanted{"/request/ip", "/request/method", "/request/more", "/time", "/nothing"};
        QVERIFY(at == wanted);
        QVERIFY(!trial("true", Json::array()).ran);
        QVERIFY(trial("!has(request.method) && !has(identity.groups)", Json::object()).isTrue);
    }

    void theSampleFitsAndSoDoesARecordOfTheLog()
    {
        const cel::Environment environment = testing::expressionEnvironment();
        QVERIFY(SampleValues(environment, sampleRequest(environment)).problems().empty());
        const Json record = {{"time", "2026-03-01T08:30:00.123Z"}, {"requestId", "r1"}, {"client", "2001:db8::1"}, {"method", "POST"}, {"path", "/orders"}, {"query", "a=1&b=x%20y&a=2"}, {"status", 201},
                             {"consumer", "mobile"}, {"userAgent", "curl/8"}, {"tenant", "acme"}};
        const Json told = sampleFromRecord(environment, record);
        QVERIFY(SampleValues(environment, told).problems().empty());
        const ExpressionTrial tried = trial("request.method == 'POST' && request.query.a == '1,2' && request.query.b == 'x y' && identity.consumer == 'mobile' && identity.authenticated"
                                            " && request.headers['User-Agent'] == 'curl/8' && !has(request.size) && time == timestamp('2026-03-01T08:30:00.123Z')",
                                            told);
        QCOMPARE(tried.value, QStringLiteral("true"));
        // A gateway may say anything.
        QVERIFY(!SampleValues(environment, sampleFromRecord(environment, {{"client", "not an address"}, {"time", 7}})).problems().empty());
        sampleFromRecord(environment, Json::array());
    }
};

QTEST_MAIN(ExpressionTrialTest)
#include "expression_trial_test.moc"
