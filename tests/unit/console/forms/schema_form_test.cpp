// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/schema_form.h"

#include "console/forms/field.h"
#include "console/forms/fields/file_button.h"
#include "console/forms/fields/variant_field.h"
#include "support/fake_lookup.h"
#include "support/json_compare.h"
#include "support/schema_files.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;

namespace {

// Every pointer of every property that a value of this schema has a place for, with one item in each list.
void collect(const SchemaNode& node, const std::string& pointer, std::vector<std::string>& pointers, int depth = 0)
{
    if (node.kind() != FieldKind::Group || depth > 6)
        return;
    for (const PropertyOrder& property : orderedProperties(node)) {
        const std::string at = base::joinPointer(pointer, property.name);
        pointers.push_back(at);
        collect(node.child(*node.property(property.name)), at, pointers, depth + 1);
    }
}

QByteArray missing(const SchemaForm& form, const SchemaNode& node, const std::string& base)
{
    std::vector<std::string> pointers;
    collect(node, base, pointers);
    for (const std::string& pointer : pointers) {
        if (pointer != "/id" && !const_cast<SchemaForm&>(form).context().find(pointer))
            return QByteArray::fromStdString(pointer);
    }
    return {};
}

} // namespace

class SchemaFormTest : public QObject
{
    Q_OBJECT
    testing::FakeLookup lookup;

    Field* field(SchemaForm& form, const char* pointer) { return form.context().find(pointer); }
    template <class W>
    W* editor(SchemaForm& form, const char* pointer)
    {
        Field* at = field(form, pointer);
        return at ? at->findChild<W*>() : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto& [kind, schema] : testing::policySchemaFiles()) {
            lookup.schemas[kind] = schema;
            lookup.kinds.append({kind, kind, {}, {}, {}, false});
        }
        lookup.names[QStringLiteral("service acme")] = {QStringLiteral("orders"), QStringLiteral("inventory")};
        lookup.names[QStringLiteral("tenant ")] = {QStringLiteral("acme")};
    }

    void everyResourceSchemaIsDrawnWhole()
    {
        const auto schemas = testing::resourceSchemaFiles();
        QVERIFY(!schemas.empty());
        for (const auto& [kind, schema] : schemas) {
            FormModel model;
            model.reset(Json::object(), {});
            SchemaForm form(model, lookup);
            form.open(schema, {kind, "acme", "x"}, {QStringLiteral("id")}, false);
            form.expandAll();
            const QByteArray lost = missing(form, SchemaNode::fromRoot(schema), {});
            QVERIFY2(lost.isEmpty(), QByteArray(domain::kindName(kind).data()) + " has no field for " + lost);
            COMPARE_JSON(model.document(), Json::object()); // drawing changes nothing
        }
    }

    void everyPolicySchemaIsDrawnWhole()
    {
        const auto resources = testing::resourceSchemaFiles();
        const auto policies = testing::policySchemaFiles();
        QVERIFY(!policies.empty());
        for (const auto& [kind, schema] : policies) {
            FormModel model;
            const Json document = {{"kind", kind.toStdString()}, {"config", Json::object()}};
            model.reset(document, {});
            SchemaForm form(model, lookup);
            form.open(resources.at(domain::Kind::Policy), {domain::Kind::Policy, "acme", "x"}, {QStringLiteral("id")}, false);
            form.expandAll();
            const QByteArray lost = missing(form, SchemaNode::fromRoot(schema), "/config");
            QVERIFY2(lost.isEmpty(), kind.toUtf8() + " has no field for " + lost);
            COMPARE_JSON(model.document(), document);
        }
    }

    void everyControlHasANameAndEveryLabelABuddy()
    {
        for (const auto& [kind, schema] : testing::resourceSchemaFiles()) {
            FormModel model;
            model.reset(Json::object(), {});
            SchemaForm form(model, lookup);
            form.open(schema, {kind, "acme", "x"}, {QStringLiteral("id")}, false);
            form.expandAll();
            for (QWidget* control : form.widget()->findChildren<QWidget*>()) {
                const bool isControl = qobject_cast<QLineEdit*>(control) || qobject_cast<QComboBox*>(control) || qobject_cast<QAbstractButton*>(control) || qobject_cast<QPlainTextEdit*>(control);
                if (isControl && control->focusPolicy() != Qt::NoFocus)
                    QVERIFY2(!control->accessibleName().isEmpty(), QByteArray(control->metaObject()->className()) + " in " + control->parentWidget()->objectName().toUtf8());
            }
            for (QLabel* label : form.widget()->findChildren<QLabel*>(QStringLiteral("fieldLabel")))
                QVERIFY(label->buddy());
        }
    }

    void opensFast()
    {
        for (const auto& [kind, schema] : testing::resourceSchemaFiles()) {
            FormModel model;
            model.reset(Json::object(), {});
            SchemaForm form(model, lookup);
            form.resize(420, 800);
            QElapsedTimer timer;
            timer.start();
            form.open(schema, {kind, "acme", "x"}, {}, false);
            QVERIFY2(timer.elapsed() < 250, domain::kindName(kind).data()); // 50 ms in a release build on an idle machine
        }
    }

    void aFieldChangesOnlyItsMember()
    {
        const Json schema = testing::quotedJson("{'type':'object','properties':{'limit':{'type':'integer'},'name':{'type':'string'},'on':{'type':'boolean','default':true},'window':{'type':'string','format':'duration'},'inner':{'type':'object','properties':{'x':{'type':'string'}}}}}");
        const Json before = testing::quotedJson("{'limit':5,'unknown':{'a':[1,null]},'inner':{'x':'1','other':2}}");
        FormModel model;
        model.reset(before, before);
        SchemaForm form(model, lookup);
        form.open(schema, {domain::Kind::Service, "acme", "x"}, {}, false);
        form.expandAll();
        auto* limit = editor<QLineEdit>(form, "/limit");
        QVERIFY(limit);
        QCOMPARE(limit->text(), QStringLiteral("5"));
        limit->selectAll();
        QTest::keyClicks(limit, QStringLiteral("60"));
        auto* x = editor<QLineEdit>(form, "/inner/x");
        x->selectAll();
        QTest::keyClicks(x, QStringLiteral("hello"));
        Json expected = before;
        expected["limit"] = 60;
        expected["inner"]["x"] = "hello";
        COMPARE_JSON(model.document(), expected);
        // Members that the schema doesn't name are shown too.
        QVERIFY(field(form, "/unknown"));
        QVERIFY(field(form, "/inner/other"));
    }

    void unsetEmptyAndDefault()
    {
        const Json schema = testing::quotedJson("{'type':'object','properties':{'name':{'type':'string','default':'anon'},'other':{'type':'string'},'on':{'type':'boolean','default':true},'n':{'type':['integer','null'],'default':7}}}");
        FormModel model;
        model.reset({{"name", ""}}, {{"name", ""}});
        SchemaForm form(model, lookup);
        form.show();
        form.open(schema, {domain::Kind::Service, "acme", "x"}, {}, false);
        auto* name = editor<QLineEdit>(form, "/name");
        QCOMPARE(name->placeholderText(), QStringLiteral("anon"));
        QTest::keyClicks(name, QStringLiteral("a"));
        QTest::keyClick(name, Qt::Key_Backspace);
        COMPARE_JSON(model.document(), (Json{{"name", ""}})); // an empty text was there, and stays one
        auto* reset = field(form, "/name")->findChild<QToolButton*>(QStringLiteral("reset"));
        QVERIFY(reset->isVisibleTo(field(form, "/name")));
        reset->click();
        COMPARE_JSON(model.document(), Json::object());
        auto* other = editor<QLineEdit>(form, "/other");
        QTest::keyClicks(other, QStringLiteral("b"));
        QTest::keyClick(other, Qt::Key_Backspace);
        COMPARE_JSON(model.document(), Json::object()); // nothing typed is not set
        auto* on = editor<QCheckBox>(form, "/on");
        QVERIFY(on->isChecked());
        on->click();
        COMPARE_JSON(model.document(), (Json{{"on", false}}));
        auto* n = editor<QLineEdit>(form, "/n");
        QCOMPARE(n->placeholderText(), QStringLiteral("7"));
        model.set("/n", nullptr);
        field(form, "/n")->load();
        QCOMPARE(field(form, "/n")->findChild<QLabel*>(QStringLiteral("badge"))->text(), QStringLiteral("null"));
    }

    void ticksStartFromTheDefault()
    {
        const Json schema = testing::quotedJson("{'type':'object','properties':{'algorithms':{'type':'array','minItems':1,'default':['a','b'],'items':{'type':'string','enum':['a','b','c']}},"
                                                "'days':{'type':'array','default':['x'],'items':{'type':'string','enum':['x','y']}}}}");
        FormModel model;
        model.reset(Json::object(), {});
        SchemaForm form(model, lookup);
        form.show();
        form.open(schema, {domain::Kind::Service, "acme", "x"}, {}, false);
        const auto ticks = field(form, "/algorithms")->findChildren<QCheckBox*>();
        QCOMPARE(ticks.size(), 3);
        QVERIFY(ticks[0]->isChecked() && ticks[1]->isChecked() && !ticks[2]->isChecked());
        COMPARE_JSON(model.document(), Json::object()); // showing sets nothing
        ticks[2]->click();
        COMPARE_JSON(model.document()["algorithms"], Json::array({"a", "b", "c"}));
        for (QCheckBox* tick : ticks)
            tick->click();
        COMPARE_JSON(model.document()["algorithms"], Json::array()); // never all of them again
        for (QCheckBox* tick : ticks)
            QVERIFY(!tick->isChecked());
        QTRY_VERIFY(!field(form, "/algorithms")->problems().isEmpty());
        const auto days = field(form, "/days")->findChildren<QCheckBox*>();
        days[0]->click();
        COMPARE_JSON(model.document()["days"], Json::array());
        QVERIFY(field(form, "/days")->problems().isEmpty());
        field(form, "/days")->findChild<QToolButton*>(QStringLiteral("reset"))->click();
        QVERIFY(days[0]->isChecked() && !model.document().contains("days"));
    }

    // As a screen reader does it: the action of the accessible object, which is no click.
    void checkBoxesCanBeToggledWithoutAClick()
    {
        const Json schema = testing::quotedJson("{'type':'object','properties':{'on':{'type':'boolean','default':true},'some':{'type':'array','items':{'type':'string','enum':['x','y']}}}}");
        FormModel model;
        model.reset(Json::object(), {});
        SchemaForm form(model, lookup);
        form.show();
        form.open(schema, {domain::Kind::Service, "acme", "x"}, {}, false);
        for (const char* pointer : {"/on", "/some"}) {
            QAccessibleInterface* box = QAccessible::queryAccessibleInterface(editor<QCheckBox>(form, pointer));
            QVERIFY(box && box->actionInterface());
            box->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        }
        COMPARE_JSON(model.document(), testing::quotedJson("{'on':false,'some':['x']}"));
    }

    void problemsStandAtTheirPlace()
    {
        const Json schema = testing::quotedJson("{'type':'object','required':['window'],'properties':{'limit':{'type':'integer','minimum':1},'window':{'type':'string'},'deep':{'type':'object','properties':{'x':{'type':'integer'}}}}}");
        FormModel model;
        model.reset({{"limit", 5}}, {});
        SchemaForm form(model, lookup);
        form.show();
        form.open(schema, {domain::Kind::Service, "acme", "x"}, {}, false);
        auto* limit = editor<QLineEdit>(form, "/limit");
        limit->selectAll();
        QTest::keyClicks(limit, QStringLiteral("0"));
        QTRY_VERIFY(!field(form, "/limit")->problems().isEmpty());
        limit->selectAll();
        QTest::keyClicks(limit, QStringLiteral("abc"));
        QTRY_VERIFY(!field(form, "/limit")->problems().isEmpty());
        limit->selectAll();
        QTest::keyClicks(limit, QStringLiteral("3"));
        QTRY_VERIFY(field(form, "/limit")->problems().isEmpty());
        QVERIFY(field(form, "/window")->problems().isEmpty()); // not asked for yet
        QVERIFY(!form.validateNow().empty());
        // From the server, also into what is still closed.
        form.setServerProblems({{"/limit", "too small for this tenant"}, {"/deep/x", "no"}});
        QCOMPARE(field(form, "/limit")->problems().value(0), QStringLiteral("too small for this tenant"));
        limit->selectAll();
        QTest::keyClicks(limit, QStringLiteral("9"));
        QTRY_VERIFY(field(form, "/limit")->problems().isEmpty());
    }

    void listsOfObjectsGrowShrinkAndMove()
    {
        const Json schema = testing::quotedJson("{'type':'object','properties':{'targets':{'type':'array','items':{'type':'object','title':'Target','required':['url'],'properties':{'url':{'type':'string'},'weight':{'type':'integer'}}}}}}");
        FormModel model;
        model.reset({{"targets", {{{"url", "http://a"}, {"secret", 1}}, {{"url", "http://b"}}}}}, {});
        SchemaForm form(model, lookup);
        form.open(schema, {domain::Kind::Service, "acme", "x"}, {}, false);
        Field* targets = field(form, "/targets");
        targets->findChild<QPushButton*>(QStringLiteral("addItem"))->click();
        QCOMPARE(model.document()["targets"].size(), size_t(3));
        form.expandAll();
        auto* url = editor<QLineEdit>(form, "/targets/2/url");
        QVERIFY(url);
        QTest::keyClicks(url, QStringLiteral("http://c"));
        COMPARE_JSON(model.document()["targets"][2]["url"], Json("http://c"));
        targets->findChildren<QToolButton*>(QStringLiteral("removeItem"))[1]->click();
        QTRY_COMPARE(targets->findChildren<QToolButton*>(QStringLiteral("removeItem")).size(), 2);
        COMPARE_JSON(model.document()["targets"], (Json{{{"url", "http://a"}, {"secret", 1}}, {{"url", "http://c"}}}));
    }

    void variantsKeepWhatWasTyped()
    {
        const Json schema = testing::quotedJson("{'type':'object','properties':{'path':{'oneOf':[{'title':'Exact','type':'object','required':['exact'],'properties':{'exact':{'type':'string'}}},{'title':'Prefix','type':'object','required':['prefix'],'properties':{'prefix':{'type':'string'}}}]}}}");
        FormModel model;
        model.reset({{"path", {{"prefix", "/a"}, {"x-own", 1}}}}, {});
        SchemaForm form(model, lookup);
        form.open(schema, {domain::Kind::Route, "acme", "x"}, {}, false);
        auto* combo = form.widget()->findChild<VariantField*>()->findChild<QComboBox*>();
        QCOMPARE(combo->currentText(), QStringLiteral("Prefix"));
        combo->setCurrentIndex(1);
        Q_EMIT combo->activated(1);
        COMPARE_JSON(model.document()["path"], (Json{{"x-own", 1}}));
        combo->setCurrentIndex(2);
        Q_EMIT combo->activated(2);
        COMPARE_JSON(model.document()["path"], (Json{{"prefix", "/a"}, {"x-own", 1}}));
    }

    void policyKindSwitchesTheConfiguration()
    {
        lookup.schemas[QStringLiteral("one")] = testing::quotedJson("{'type':'object','properties':{'alpha':{'type':'integer'}}}");
        lookup.schemas[QStringLiteral("two")] = testing::quotedJson("{'type':'object','properties':{'beta':{'type':'string'}}}");
        testing::FakeLookup own = lookup;
        own.kinds = {{QStringLiteral("one"), QStringLiteral("One"), {}, {}, {}, false}, {QStringLiteral("two"), QStringLiteral("Two"), {}, {}, {}, false}};
        const Json schema = testing::quotedJson("{'type':'object','properties':{'kind':{'type':'string'},'config':{'type':'object'},'scope':{'type':'object'}}}");
        FormModel model;
        model.reset({{"kind", "one"}, {"config", {{"alpha", 1}}}}, {});
        SchemaForm form(model, own);
        form.open(schema, {domain::Kind::Policy, "acme", "x"}, {}, false);
        QVERIFY(field(form, "/config/alpha"));
        auto* kind = editor<QComboBox>(form, "/kind");
        Q_EMIT kind->activated(kind->findData(QStringLiteral("two")));
        COMPARE_JSON(model.document()["kind"], Json("two"));
        QVERIFY(field(form, "/config/beta"));
        QVERIFY(!field(form, "/config/alpha"));
        kind->setCurrentIndex(kind->findData(QStringLiteral("one")));
        Q_EMIT kind->activated(kind->findData(QStringLiteral("one")));
        COMPARE_JSON(model.document()["config"], (Json{{"alpha", 1}})); // it came back
        // The scope of a tenant's policy.
        auto* level = editor<QComboBox>(form, "/scope");
        level->setCurrentIndex(2);
        Q_EMIT level->activated(2); // one service
        COMPARE_JSON(model.document()["scope"], (Json{{"tenant", "acme"}, {"service", ""}}));
    }

    void anAuthenticationIsNotForOneCaller()
    {
        testing::FakeLookup kinds;
        kinds.kinds = {{QStringLiteral("key-auth"), {}, {}, {}, QStringLiteral("authenticate"), false}, {QStringLiteral("quota"), {}, {}, {}, QStringLiteral("limit"), true}};
        const Json schema = testing::resourceSchemaFiles().at(domain::Kind::Policy);
        FormModel model;
        model.reset(Json{{"kind", "key-auth"}}, {});
        SchemaForm form(model, kinds);
        form.open(schema, {domain::Kind::Policy, "acme", "p"}, {QStringLiteral("id")}, false);
        auto* level = editor<QComboBox>(form, "/scope");
        QVERIFY(level);
        QCOMPARE(level->findText(QStringLiteral("One consumer")), -1);
        QCOMPARE(level->findText(QStringLiteral("A group of consumers")), -1);
        model.set("/kind", "quota");
        QVERIFY(level->findText(QStringLiteral("One consumer")) > 0);
        QCOMPARE(level->currentText(), QStringLiteral("Choose…"));
        model.reset(Json{{"kind", "key-auth"}, {"scope", {{"tenant", "acme"}, {"group", "apps"}}}}, {});
        form.open(schema, {domain::Kind::Policy, "acme", "p"}, {QStringLiteral("id")}, false);
        level = editor<QComboBox>(form, "/scope");
        QVERIFY(level);
        QCOMPARE(level->currentText(), QStringLiteral("A group of consumers")); // what stands there is shown
    }

    void documentsAndListsAreLoadedFromFiles()
    {
        const Json schema = testing::quotedJson("{'type':'object','properties':{'api':{'type':'string','maxLength':40000,'x-widget':'code'},'note':{'type':'string','maxLength':1000,'x-widget':'multiline'},"
                                                "'hosts':{'type':'array','items':{'type':'string'}}}}");
        FormModel model;
        model.reset(Json::object(), {});
        SchemaForm form(model, lookup);
        form.show();
        form.open(schema, {domain::Kind::Service, "acme", "x"}, {}, false);
        QVERIFY(!field(form, "/note")->findChild<FileButton*>()); // prose is typed
        QTemporaryDir folder;
        const auto write = [&folder](const char* name, const QByteArray& content) {
            QFile file(folder.filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("no file");
            return file.fileName();
        };
        field(form, "/api")->findChild<FileButton*>()->load(write("api.yaml", "openapi: 3.1.0\r\npaths: {}\r\n"));
        field(form, "/hosts")->findChild<FileButton*>()->load(write("hosts.txt", "a.test\n\nb.test\n"));
        COMPARE_JSON(model.document(), testing::quotedJson("{'api':'openapi: 3.1.0\\npaths: {}\\n','hosts':['a.test','b.test']}"));
        const Json before = model.document();
        for (const QByteArray& content : {QByteArray("\xff\xfe", 2), QByteArray("a\0b", 3), QByteArray(40'001, 'x')})
            field(form, "/api")->findChild<FileButton*>()->load(write("bad", content));
        field(form, "/api")->findChild<FileButton*>()->load(folder.path()); // a folder
        COMPARE_JSON(model.document(), before);
        QVERIFY(!field(form, "/api")->findChild<QLabel*>(QStringLiteral("help"))->text().isEmpty());
    }

    void onlyTheChosenTargetsFieldsAreShown()
    {
        const auto policies = testing::policySchemaFiles();
        const auto found = std::find_if(policies.begin(), policies.end(), [](const auto& each) { return base::stringAt(each.second, "title") == "Logging"; });
        QVERIFY(found != policies.end());
        FormModel model;
        model.reset(Json::object(), {});
        SchemaForm form(model, lookup);
        form.show();
        form.open(found->second, {domain::Kind::Policy, "acme", "x"}, {}, false);
        const auto shown = [&] {
            QStringList names;
            for (const char* name : {"/file", "/syslog", "/http", "/otlp"}) {
                if (field(form, name)->isVisibleTo(&form))
                    names << QString::fromLatin1(name);
            }
            return names;
        };
        QCOMPARE(shown(), QStringList{QStringLiteral("/file")});
        QVERIFY(field(form, "/file/name")->findChild<QLabel*>(QStringLiteral("fieldLabel"))->text().endsWith(u'*'));
        model.set("/to", "otlp");
        QCOMPARE(shown(), QStringList{QStringLiteral("/otlp")});
        QVERIFY(field(form, "/otlp/url"));
        model.set("/http", Json{{"url", "https://x.test/"}});
        QCOMPARE(shown(), (QStringList{QStringLiteral("/http"), QStringLiteral("/otlp")})); // what holds something is never hidden
    }

    void policyKindsAreGroupedAndSearched()
    {
        testing::FakeLookup own = lookup;
        own.kinds = {{QStringLiteral("quota"), QStringLiteral("Quota"), QStringLiteral("limit"), QStringLiteral("So many in a month."), QStringLiteral("limit"), true},
                     {QStringLiteral("acl"), QStringLiteral("Access list"), QStringLiteral("guard"), {}, QStringLiteral("authorize"), true},
                     {QStringLiteral("jwt"), QStringLiteral("Signed token"), QStringLiteral("auth"), {}, QStringLiteral("authenticate"), false}};
        const Json schema = testing::quotedJson("{'type':'object','properties':{'kind':{'type':'string'},'config':{'type':'object'}}}");
        FormModel model;
        model.reset(Json::object(), {});
        SchemaForm form(model, own);
        form.show();
        form.open(schema, {domain::Kind::Policy, "acme", "x"}, {}, false);
        auto* kind = editor<QComboBox>(form, "/kind");
        QStringList texts;
        for (int i = 0; i < kind->count(); ++i)
            texts << kind->itemText(i);
        QCOMPARE(texts, (QStringList{QStringLiteral("Choose…"), QStringLiteral("Who is calling"), QStringLiteral("Signed token"), QStringLiteral("What they may do"), QStringLiteral("Access list"),
                                     QStringLiteral("Limits"), QStringLiteral("Quota")}));
        QVERIFY(!(kind->model()->flags(kind->model()->index(1, 0)) & Qt::ItemIsEnabled));
        QCompleter* search = kind->completer();
        for (const char* text : {"MONTH", "quot"}) {
            search->setCompletionPrefix(QLatin1String(text));
            QCOMPARE(search->completionCount(), 1);
        }
        Q_EMIT search->activated(search->completionModel()->index(0, 0));
        QTRY_COMPARE(kind->currentText(), QStringLiteral("Quota"));
        COMPARE_JSON(model.document()["kind"], Json("quota"));
    }

    void secretsAreNeverShownAndKeptWhenLeftEmpty()
    {
        const Json schema = testing::quotedJson("{'type':'object','properties':{'credentials':{'type':'array','items':{'type':'object','properties':{'id':{'type':'string'},'key':{'type':'string','writeOnly':true,'x-secret':'sha256'}}}}}}");
        const Json stored = {{"credentials", {{{"id", "k1"}}}}};
        FormModel model;
        model.reset(stored, stored);
        SchemaForm form(model, lookup);
        form.open(schema, {domain::Kind::Consumer, "acme", "x"}, {}, false);
        form.expandAll();
        auto* key = editor<QLineEdit>(form, "/credentials/0/key");
        QVERIFY(key);
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        QVERIFY(key->placeholderText().contains(QStringLiteral("Stored")));
        COMPARE_JSON(model.document(), stored);
        field(form, "/credentials/0/key")->findChild<QToolButton*>(QStringLiteral("generate"))->click();
        QCOMPARE(model.document()["credentials"][0]["key"].get<std::string>().size(), size_t(40));
        key->clear();
        COMPARE_JSON(model.document(), stored);
    }

    void aSecretComesFromAFile()
    {
        FormModel model;
        model.reset(Json::object(), {});
        SchemaForm form(model, lookup);
        form.open(testing::quotedJson("{'type':'object','properties':{'key':{'type':'string','writeOnly':true,'x-secret':'seal','maxLength':200}}}"), {domain::Kind::Certificate, "", "x"}, {}, false);
        auto* key = editor<QLineEdit>(form, "/key");
        QTemporaryDir folder;
        const auto load = [&](const QByteArray& content) {
            QFile file(folder.filePath(QStringLiteral("key")));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
            file.close();
            field(form, "/key")->findChild<FileButton*>()->load(file.fileName());
        };
        load("a-token\r\n");
        COMPARE_JSON(model.document()["key"], Json("a-token"));
        const QByteArray pem = "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n";
        load(pem);
        COMPARE_JSON(model.document()["key"], Json(pem.toStdString()));
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        load(QByteArray(201, 'a'));
        COMPARE_JSON(model.document()["key"], Json(pem.toStdString())); // too long: said, and nothing is changed
    }

    void whatIsSetWithoutKeysIsTakenToo()
    {
        // As dictation and switch access do.
        const auto say = [](QWidget* field, const char* text) { QAccessible::queryAccessibleInterface(field)->setText(QAccessible::Value, QString::fromUtf8(text)); };
        FormModel model;
        model.reset(Json::object(), {});
        SchemaForm form(model, lookup);
        form.open(testing::quotedJson("{'type':'object','properties':{'name':{'type':'string'},'limit':{'type':'integer'},'service':{'type':'string','x-reference':'service'}}}"),
                  {domain::Kind::Route, "acme", "x"}, {}, false);
        say(editor<QLineEdit>(form, "/name"), "spoken");
        say(editor<QLineEdit>(form, "/limit"), "5");
        say(editor<QLineEdit>(form, "/service"), "orders");
        COMPARE_JSON(model.document(), (Json{{"name", "spoken"}, {"limit", 5}, {"service", "orders"}}));
        say(editor<QLineEdit>(form, "/name"), "");
        QVERIFY(!model.document().contains("name"));
    }

    void whatCannotBeDrawnIsEditedAsJson()
    {
        FormModel model;
        model.reset({{"odd", {1, 2}}}, {});
        SchemaForm form(model, lookup);
        form.open(testing::quotedJson("{'type':'object','properties':{'odd':{'not':{'type':'null'}}}}"), {domain::Kind::Service, "acme", "x"}, {}, false);
        auto* text = editor<QPlainTextEdit>(form, "/odd");
        QVERIFY(text);
        text->setPlainText(QStringLiteral("{\"a\": 1"));
        QVERIFY(!field(form, "/odd")->localProblem().isEmpty());
        COMPARE_JSON(model.document()["odd"], (Json{1, 2}));
        text->setPlainText(QStringLiteral("{\"a\": 1}"));
        QVERIFY(field(form, "/odd")->localProblem().isEmpty());
        COMPARE_JSON(model.document()["odd"], (Json{{"a", 1}}));
        // No schema at all.
        form.open(Json(), {domain::Kind::Service, "acme", "x"}, {}, false);
        QVERIFY(form.widget()->findChild<QPlainTextEdit*>());
    }

    void aSchemaOfItselfEnds()
    {
        FormModel model;
        model.reset(Json::object(), {});
        SchemaForm form(model, lookup);
        form.open(testing::quotedJson("{'$ref':'#/$defs/node','$defs':{'node':{'type':'object','properties':{'child':{'$ref':'#/$defs/node'},'n':{'type':'integer'}}}}}"),
                  {domain::Kind::Service, "acme", "x"}, {}, false);
        form.expandAll();
        QVERIFY(form.context().all().size() < 200);
    }
};

QTEST_MAIN(SchemaFormTest)
#include "schema_form_test.moc"
