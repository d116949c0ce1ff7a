// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/expression/expression_check.h"

#include "console/forms/expression/expression_highlighter.h"
#include "console/widgets/theme_colours.h"
#include "support/expression_rules.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace gatehouse;
using namespace gatehouse::console;

class ExpressionCheckTest : public QObject
{
    Q_OBJECT

    static ExpressionMark only(const QString& text, const ExpressionRules& rules = testing::expressionRules())
    {
        const ExpressionCheck check = checkExpression(text, rules);
        return check.marks.size() == 1 ? check.marks.front() : ExpressionMark{-1, static_cast<int>(check.marks.size()), 0, 0, {}};
    }
    static QColor colourAt(const QPlainTextEdit& edit, int position)
    {
        const QTextBlock block = edit.document()->findBlock(position);
        for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
            if (position - block.position() >= range.start && position - block.position() < range.start + range.length)
                return range.format.foreground().color();
        }
        return {};
    }

private Q_SLOTS:
    void rulesComeFromTheSchema()
    {
        const SchemaNode root = SchemaNode::fromRoot(testing::expressionSchema());
        const SchemaNode when = root.child(*root.property("when"));
        const ExpressionRules rules = ExpressionRules::from(when);
        QVERIFY(rules.environment);
        QCOMPARE(rules.environment->variables().size(), size_t(3));
        QCOMPARE(rules.results, std::vector<std::string>{"bool"});
        base::Json lying = testing::expressionSchema();
        lying["x-cel"] = {{"variables", 7}};
        lying["properties"]["when"]["x-cel-result"] = base::Json::array({7, "bool"});
        const SchemaNode other = SchemaNode::fromRoot(lying);
        const ExpressionRules none = ExpressionRules::from(other.child(*other.property("when")));
        QVERIFY(!none.environment);
        QCOMPARE(none.results, std::vector<std::string>{"bool"});
    }

    void goodOnesHaveAType()
    {
        const ExpressionCheck check = checkExpression(QStringLiteral("request.method == 'GET' && 'apps' in identity.groups"), testing::expressionRules());
        QVERIFY(check.marks.empty());
        QCOMPARE(check.type, QStringLiteral("bool"));
        QVERIFY(checkExpression(QStringLiteral("identity.claims.admin"), testing::expressionRules()).marks.empty()); // may be one
    }

    void errorsAreWhereTheyAre()
    {
        const ExpressionMark name = only(QStringLiteral("true &&\n request.metod == 'a'"));
        QCOMPARE(name.from, 9);
        QCOMPARE(name.length, 13);
        QCOMPARE(name.line, 2);
        QCOMPARE(name.column, 2);
        QVERIFY(name.message.contains(QStringLiteral("did you mean 'method'")));
        const ExpressionMark type = only(QStringLiteral("request.size + 1"));
        QCOMPARE(type.length, 16);
        QVERIFY(type.message.contains(QStringLiteral("bool")) && type.message.contains(QStringLiteral("int")));
        const ExpressionMark open = only(QStringLiteral("size(request.path"));
        QCOMPARE(open.from, 17);
        QVERIFY(!open.message.isEmpty());
    }

    void positionsCountAsTheEditorDoes()
    {
        // Behind letters of two, three and four bytes.
        const QString text = QStringLiteral("request.path == '\u00e4\u20ac\U0001F600' && request.no");
        const ExpressionMark mark = only(text);
        QCOMPARE(text.mid(mark.from, mark.length), QStringLiteral("request.no"));
        QCOMPARE(unitsBefore(text.toStdString(), bytesBefore(text, 22)), 22);
    }

    void withoutADeclarationOnlyTheGrammarIsChecked()
    {
        const ExpressionRules none{nullptr, {"bool"}};
        QVERIFY(checkExpression(QStringLiteral("whatever.there == 1"), none).marks.empty());
        QCOMPARE(checkExpression(QStringLiteral("whatever.there =="), none).marks.size(), size_t(1));
    }

    void bracketsFindTheirPartners()
    {
        const auto pieces = expressionPieces(QStringLiteral("f(a[0], ')')"));
        QCOMPARE(bracketsAt(pieces, 1).second, 11);
        QCOMPARE(bracketsAt(pieces, 12).second, 1); // behind it
        QCOMPARE(bracketsAt(pieces, 3).second, 5);
        QCOMPARE(bracketsAt(pieces, 9).first, -1); // in a text
        QCOMPARE(bracketsAt(expressionPieces(QStringLiteral("(a]")), 0).second, -1);
        QCOMPARE(bracketsAt(expressionPieces(QStringLiteral("a)")), 1).first, 1);
        QCOMPARE(bracketsAt(expressionPieces(QStringLiteral("a)")), 1).second, -1);
        QCOMPARE(bracketsAt({}, 0).first, -1);
    }

    void coloursSayWhatIsWhat()
    {
        QPlainTextEdit edit;
        ExpressionHighlighter highlighter(edit.document(), &edit);
        const QString text = QStringLiteral("request.path.size() > 10 // long\n&& '''two\nlines''' != null @");
        edit.setPlainText(text);
        QCoreApplication::processEvents();
        const ThemeColours& colours = themeColours(&edit);
        const auto at = [&](const char* word) { return colourAt(edit, static_cast<int>(text.indexOf(QLatin1String(word)))); };
        QCOMPARE(at("request"), colours.accentText);
        QCOMPARE(at("path"), QColor()); // a field
        QCOMPARE(at("size"), colours.info);
        QCOMPARE(at("10"), colours.warning);
        QCOMPARE(at("// long"), colours.muted);
        QCOMPARE(at("two"), colours.ok);
        QCOMPARE(at("lines"), colours.ok); // on its second line
        QCOMPARE(at("null"), colours.warning);
        QCOMPARE(at("@"), colours.danger);
        // A text that is opened above goes on below.
        edit.setPlainText(QStringLiteral("a\nb\nc"));
        QCOMPARE(colourAt(edit, 4), colours.accentText);
        QTextCursor(edit.document()).insertText(QStringLiteral("'''"));
        QCoreApplication::processEvents();
        QVERIFY(colourAt(edit, 7) != colours.accentText);
    }

    void longTextsCostNoMoreThanTheyMay()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(checkExpression(QString(1 << 20, u'('), testing::expressionRules()).marks.size(), size_t(1));
        QVERIFY(expressionPieces(QString(1 << 20, u'(')).empty());
        QVERIFY(timer.elapsed() < 1000);
    }
};

QTEST_MAIN(ExpressionCheckTest)
#include "expression_check_test.moc"
