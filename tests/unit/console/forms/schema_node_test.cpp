// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/schema_node.h"

#include "support/json_compare.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;

class SchemaNodeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kindsByTypeAndHint_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const char* schema, FieldKind kind) { QTest::newRow(name) << QByteArray(schema) << int(kind); };
        row("text", "{'type':'string'}", FieldKind::Text);
        row("number", "{'type':'integer'}", FieldKind::Number);
        row("toggle", "{'type':'boolean'}", FieldKind::Toggle);
        row("enum", "{'enum':['a','b']}", FieldKind::Enum);
        row("duration by hint", "{'type':['string','integer'],'x-widget':'duration'}", FieldKind::Duration);
        row("duration by format", "{'type':'string','format':'gatehouse-duration'}", FieldKind::Duration);
        row("duration of two spellings", "{'oneOf':[{'type':'string','format':'gatehouse-duration'},{'type':'integer'}]}", FieldKind::Duration);
        row("size", "{'type':'string','format':'size'}", FieldKind::Size);
        row("secret", "{'type':'string','writeOnly':true,'x-secret':'sha256'}", FieldKind::Secret);
        row("reference", "{'type':'string','x-reference':'service'}", FieldKind::Reference);
        row("tags", "{'type':'array','items':{'type':'string'}}", FieldKind::List);
        row("choices", "{'type':'array','items':{'enum':['GET','POST']}}", FieldKind::Choices);
        row("objects", "{'type':'array','items':{'type':'object','properties':{'a':{}}}}", FieldKind::ObjectList);
        row("group", "{'type':'object','properties':{'a':{}}}", FieldKind::Group);
        row("map", "{'type':'object','additionalProperties':{'type':'string'}}", FieldKind::KeyValue);
        row("variant", "{'oneOf':[{'type':'object','properties':{'a':{'const':1}}},{'type':'string'}]}", FieldKind::Variant);
        row("anything", "{}", FieldKind::Json);
        row("free object", "{'type':'object'}", FieldKind::Json);
    }
    void kindsByTypeAndHint()
    {
        QFETCH(QByteArray, schema);
        QFETCH(int, kind);
        QCOMPARE(int(SchemaNode::fromRoot(testing::quotedJson(schema.constData())).kind()), kind);
    }

    void referencesAreResolvedAndSiblingsWin()
    {
        const SchemaNode root = SchemaNode::fromRoot(
            testing::quotedJson("{'type':'object','properties':{'a':{'$ref':'#/$defs/n','title':'Mine'}},'$defs':{'n':{'type':'integer','title':'Theirs','default':3}}}"));
        const SchemaNode a = root.child(*root.property("a"));
        QCOMPARE(a.kind(), FieldKind::Number);
        QCOMPARE(a.title("a"), QStringLiteral("Mine"));
        QCOMPARE(a.defaultText(), QStringLiteral("3"));
    }

    void endlessReferencesEnd()
    {
        const SchemaNode root = SchemaNode::fromRoot(testing::quotedJson("{'$ref':'#/$defs/a','$defs':{'a':{'$ref':'#/$defs/b'},'b':{'$ref':'#/$defs/a'}}}"));
        Q_UNUSED(root.kind())
    }

    void thisOrNullIsNullable()
    {
        const SchemaNode node = SchemaNode::fromRoot(testing::quotedJson("{'oneOf':[{'type':'null'},{'type':'integer'}]}"));
        QVERIFY(node.nullable());
        QCOMPARE(node.kind(), FieldKind::Number);
    }

    void orderIsByHeadingOrderRequiredAndName()
    {
        const SchemaNode node = SchemaNode::fromRoot(testing::quotedJson("{'required':['z'],'properties':{'b':{'x-order':2},'a':{'x-group':'More','x-order':1.5},'c':{'x-order':1},'z':{},'y':{}}}"));
        QStringList names;
        for (const PropertyOrder& property : orderedProperties(node))
            names << QString::fromStdString(property.name);
        QCOMPARE(names, QStringList({QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("z"), QStringLiteral("y")}));
    }

    void whatTheServerAddsHasNoField()
    {
        const SchemaNode node = SchemaNode::fromRoot(testing::quotedJson("{'properties':{'a':{'type':'string'},'revision':{'type':'integer','readOnly':true}}}"));
        const std::vector<PropertyOrder> properties = orderedProperties(node);
        QCOMPARE(properties.size(), size_t(1));
        QCOMPARE(QString::fromStdString(properties[0].name), QStringLiteral("a"));
    }

    void variantsAreToldByConstants()
    {
        const SchemaNode node = SchemaNode::fromRoot(testing::quotedJson("{'oneOf':[{'type':'object','properties':{'exact':{'type':'string'}},'required':['exact']},{'type':'object','properties':{'prefix':{'type':'string'}},'required':['prefix']},{'type':'string'}]}"));
        QCOMPARE(matchVariant(node.variants(), Json{{"prefix", "/a"}}), 1);
        QCOMPARE(matchVariant(node.variants(), Json{{"exact", "/a"}}), 0);
        QCOMPARE(matchVariant(node.variants(), Json("x")), 2);
        QCOMPARE(matchVariant(node.variants(), Json(3)), -1);
    }

    void hostileTextsAreTamed()
    {
        const SchemaNode node = SchemaNode::fromRoot(Json{{"title", "a\u202eb\n" + std::string(100000, 'x')}});
        QVERIFY(node.title("n").size() <= 121);
        QVERIFY(!node.title("n").contains(QChar(0x202e)));
        QCOMPARE(humanised("maxRequestSize"), QStringLiteral("Max request size"));
    }
};

QTEST_GUILESS_MAIN(SchemaNodeTest)
#include "schema_node_test.moc"
