// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/spoken_names.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace gatehouse::console;

namespace {

QStringList labelsOf(QWidget& widget)
{
    QStringList names;
    for (const auto& [face, relation] : QAccessible::queryAccessibleInterface(&widget)->relations(QAccessible::Label))
        names << face->text(QAccessible::Name);
    return names;
}

} // namespace

class SpokenNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qApp->installEventFilter(new SpokenNames(this)); }
    void aComboBoxIsLabelledByItsName();
    void aLabelThatIsThereIsKept();
    void aBoxThatGoesTakesItsLabelAlong();
    void theButtonsOfALineEditHaveNames();
    void aToolTipIsToldWithoutMarkup();
};

void SpokenNamesTest::aComboBoxIsLabelledByItsName()
{
    QWidget window;
    auto* box = new QComboBox(&window);
    box->addItem(QStringLiteral("GET"));
    box->setAccessibleName(QStringLiteral("Method"));
    window.show();
    QCOMPARE(labelsOf(*box), QStringList{QStringLiteral("Method")});
    window.hide();
    window.show();
    QCOMPARE(labelsOf(*box).size(), 1);
    QVERIFY(!window.findChild<QLabel*>()->isVisible());
}

void SpokenNamesTest::aLabelThatIsThereIsKept()
{
    QWidget window;
    auto* box = new QComboBox(&window);
    box->setAccessibleName(QStringLiteral("As consumer"));
    auto* label = new QLabel(QStringLiteral("Consumer"), &window);
    label->setBuddy(box);
    window.show();
    QCOMPARE(labelsOf(*box), QStringList{QStringLiteral("Consumer")});
}

void SpokenNamesTest::aBoxThatGoesTakesItsLabelAlong()
{
    QWidget window;
    auto* box = new QComboBox(&window);
    box->setAccessibleName(QStringLiteral("Method"));
    window.show();
    delete box;
    QTRY_VERIFY(!window.findChild<QLabel*>());
}

void SpokenNamesTest::theButtonsOfALineEditHaveNames()
{
    QLineEdit edit;
    edit.setAccessibleName(QStringLiteral("Filter"));
    edit.setClearButtonEnabled(true);
    edit.addAction(QIcon(), QLineEdit::LeadingPosition);
    edit.show();
    const auto buttons = edit.findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 2);
    QStringList names;
    for (QToolButton* button : buttons)
        names << QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name);
    names.sort();
    QCOMPARE(names, (QStringList{QStringLiteral("Clear"), QStringLiteral("Filter")}));
}

void SpokenNamesTest::aToolTipIsToldWithoutMarkup()
{
    const auto told = [](QWidget& widget) { return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Description); };
    QLabel label(QStringLiteral("Limit"));
    label.setToolTip(QStringLiteral("<p style=\"white-space:pre-wrap\">Requests &lt; 5</p>"));
    label.show();
    QCOMPARE(told(label), QStringLiteral("Requests < 5"));
    label.setToolTip(QStringLiteral("<p>More</p>"));
    QCOMPARE(told(label), QStringLiteral("More"));
    label.setToolTip(QStringLiteral("plain"));
    QCOMPARE(told(label), QStringLiteral("plain"));

    QLabel own(QStringLiteral("Limit"));
    own.setAccessibleDescription(QStringLiteral("its own"));
    own.setToolTip(QStringLiteral("<p>other</p>"));
    own.show();
    QCOMPARE(told(own), QStringLiteral("its own"));
}

QTEST_MAIN(SpokenNamesTest)
#include "spoken_names_test.moc"
