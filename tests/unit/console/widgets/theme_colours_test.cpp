// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/theme_colours.h"

#include "console/app/theme.h"
#include "console/widgets/display.h"
#include "console/widgets/symbol_icon.h"

#include <QApplication>
#include <QFile>
#include <QTest>

using namespace gatehouse::console;

class ThemeColoursTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void chartColoursStandOut();
    void statusClassesDiffer();
    void styleSheetHasNoHoles();
    void themeSwitchesWholly();
    void iconsFollowTheTheme();
    void gatewayTextIsTamed();
};

void ThemeColoursTest::textIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeColoursTest::textIsReadable()
{
    QFETCH(bool, dark);
    const ThemeColours& c = dark ? darkColours() : lightColours();
    for (const QColor& back : {c.window, c.surface, c.raised, c.sunken, c.accentSoft}) {
        QVERIFY2(contrastRatio(c.text, back) >= 7, qPrintable(back.name()));
        QVERIFY2(contrastRatio(c.muted, back) >= 4.5, qPrintable(back.name()));
    }
    for (const QColor& back : {c.window, c.surface})
        for (const QColor& ink : {c.accentText, c.danger, c.warning, c.ok, c.info})
            QVERIFY2(contrastRatio(ink, back) >= 4.5, qPrintable(ink.name()));
    QVERIFY(contrastRatio(c.accentFillText, c.accentFill) >= 4.5);
    for (const QColor& soft : {c.dangerSoft, c.warningSoft, c.okSoft, c.infoSoft})
        QVERIFY2(contrastRatio(c.text, soft) >= 7, qPrintable(soft.name()));
    QVERIFY(contrastRatio(c.danger, c.dangerSoft) >= 4.5);
}

void ThemeColoursTest::chartColoursStandOut()
{
    for (const ThemeColours* c : {&lightColours(), &darkColours()}) {
        for (int statusClass = 1; statusClass <= 5; ++statusClass)
            QVERIFY2(contrastRatio(statusColour(*c, statusClass), c->surface) >= 3, qPrintable(QString::number(statusClass)));
        QVERIFY(contrastRatio(c->rejected, c->surface) >= 3);
        for (int i = 0; i < 7; ++i)
            QVERIFY2(contrastRatio(categoryColour(*c, i), c->surface) >= 3, qPrintable(QString::number(i)));
    }
}

void ThemeColoursTest::statusClassesDiffer()
{
    for (const ThemeColours* c : {&lightColours(), &darkColours()}) {
        QSet<QRgb> seen;
        for (int statusClass = 1; statusClass <= 5; ++statusClass)
            seen.insert(statusColour(*c, statusClass).rgb());
        seen.insert(c->rejected.rgb());
        QCOMPARE(int(seen.size()), 6);
    }
}

void ThemeColoursTest::styleSheetHasNoHoles()
{
    for (const ThemeColours* c : {&lightColours(), &darkColours()})
        QVERIFY(!Theme::styleSheet(*c).contains(QLatin1Char('@')));
}

void ThemeColoursTest::themeSwitchesWholly()
{
    Theme theme(*qApp);
    int changes = 0;
    connect(&theme, &Theme::changed, this, [&changes] { ++changes; });
    theme.choose(Theme::Choice::Light);
    QVERIFY(!themeColours(QApplication::palette()).dark);
    theme.choose(Theme::Choice::Dark);
    QVERIFY(theme.isDark());
    QVERIFY(themeColours(QApplication::palette()).dark);
    QCOMPARE(QApplication::palette().color(QPalette::Base), darkColours().surface);
    QVERIFY(changes >= 1);
    const int before = changes;
    theme.choose(Theme::Choice::Dark);
    QCOMPARE(changes, before);
}

void ThemeColoursTest::iconsFollowTheTheme()
{
    for (const char* name : {"overview", "services", "routes", "consumers", "policies", "tenants", "certificates", "logs", "audit", "history", "local-gateway", "add", "edit", "delete",
                             "refresh", "apply", "discard", "undo", "redo", "search", "filter", "play", "stop", "restart", "pause", "warning", "error", "ok", "copy", "export", "settings",
                             "connection", "lock", "chevron-down", "chevron-right", "key", "limit", "shield"})
        QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name))), name);
    Theme theme(*qApp);
    theme.choose(Theme::Choice::Light);
    const QIcon icon = symbolIcon(QStringLiteral("add"));
    const QImage light = icon.pixmap(32, 32).toImage();
    theme.choose(Theme::Choice::Dark);
    const QImage dark = icon.pixmap(32, 32).toImage();
    QVERIFY(light != dark);
    QVERIFY(qAlpha(dark.pixel(16, 16)) > 0);
    QCOMPARE(symbolIcon(QStringLiteral(":/icons/add.svg")).pixmap(32, 32).toImage(), dark);
}

void ThemeColoursTest::gatewayTextIsTamed()
{
    QCOMPARE(displayName(QStringLiteral("a\u202eb\nc\u200b")), QStringLiteral("ab c"));
    QCOMPARE(displayName(QString(1'000'000, QLatin1Char('x')), 10), QString(10, QLatin1Char('x')) + QChar(0x2026));
    QCOMPARE(displayName(std::string(1'000'000, 'x'), 3), QStringLiteral("xxx…"));
    const auto key = keyOf(gatehouse::domain::Kind::Policy, QStringLiteral("acme/limit"));
    QCOMPARE(QString::fromStdString(key.tenant), QStringLiteral("acme"));
    QCOMPARE(QString::fromStdString(key.id), QStringLiteral("limit"));
    QVERIFY(keyOf(gatehouse::domain::Kind::Policy, QStringLiteral("sizes")).tenant.empty());
}

QTEST_MAIN(ThemeColoursTest)
#include "theme_colours_test.moc"
