// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/theme_colours.h"

#include "console/app/theme.h"
#include "console/widgets/display.h"
#include "console/widgets/symbol_icon.h"

#include <QApplication>
#include <QFile>
#include <QStyle>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace gatehouse::console;

class ThemeColoursTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void chartColoursStandOut();
    void statusClassesDiffer();
    void statusClassesDifferForEveryKindOfColourVision();
    void styleSheetHasNoHoles();
    void themeSwitchesWholly();
    void textGrowsWholly();
    void holdsStillWhenChosen();
    void iconsFollowTheTheme();
    void gatewayTextIsTamed();
    void technicalTextKeepsItsOrderFromRightToLeft();
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
    for (const QColor& back : {c.window, c.surface, c.raised, c.sunken, c.accentSoft}) // a tone stands in selected and hovered rows, too
        for (const QColor& ink : {c.accentText, c.danger, c.warning, c.ok, c.info})
            QVERIFY2(contrastRatio(ink, back) >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3").arg(ink.name(), back.name()).arg(contrastRatio(ink, back))));
    QVERIFY(contrastRatio(c.accentFillText, c.accentFill) >= 4.5);
    for (const QColor& soft : {c.dangerSoft, c.warningSoft, c.okSoft, c.infoSoft})
        QVERIFY2(contrastRatio(c.text, soft) >= 7, qPrintable(soft.name()));
    for (const auto& [ink, soft] : {std::pair(c.danger, c.dangerSoft), std::pair(c.warning, c.warningSoft), std::pair(c.ok, c.okSoft), std::pair(c.info, c.infoSoft)})
        QVERIFY2(contrastRatio(ink, soft) >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3").arg(ink.name(), soft.name()).arg(contrastRatio(ink, soft))));
    // What is not text: the frame of the focus, and the borders by which a control is known (WCAG 2.1, 1.4.11).
    for (const QColor& back : {c.window, c.surface, c.raised, c.sunken}) {
        QVERIFY2(contrastRatio(c.accentText, back) >= 3, qPrintable(back.name()));
        QVERIFY2(contrastRatio(c.controlBorder, back) >= 3, qPrintable(QStringLiteral("border on %1: %2").arg(back.name()).arg(contrastRatio(c.controlBorder, back))));
    }
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

// Colours as they are seen without the long or the middle wavelengths (Machado, Oliveira, Fernandes 2009, severity 1), compared by CIE 1976 differences in L*a*b*.
void ThemeColoursTest::statusClassesDifferForEveryKindOfColourVision()
{
    using Matrix = std::array<double, 9>;
    constexpr Matrix kAll = {1, 0, 0, 0, 1, 0, 0, 0, 1};
    constexpr Matrix kProtanopia = {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998};
    constexpr Matrix kDeuteranopia = {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881};
    constexpr Matrix kTritanopia = {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900};
    const auto lab = [](const QColor& colour, const Matrix& m) {
        const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        const double r0 = linear(colour.redF()), g0 = linear(colour.greenF()), b0 = linear(colour.blueF());
        const double r = std::clamp(m[0] * r0 + m[1] * g0 + m[2] * b0, 0.0, 1.0), g = std::clamp(m[3] * r0 + m[4] * g0 + m[5] * b0, 0.0, 1.0), b = std::clamp(m[6] * r0 + m[7] * g0 + m[8] * b0, 0.0, 1.0);
        const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
        const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505), y = f(0.2126 * r + 0.7152 * g + 0.0722 * b), z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
        return std::array<double, 3>{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    };
    for (const ThemeColours* c : {&lightColours(), &darkColours()}) {
        const QColor colours[] = {c->status2xx, c->status3xx, c->status4xx, c->status5xx, c->rejected};
        for (const Matrix* vision : {&kAll, &kProtanopia, &kDeuteranopia, &kTritanopia}) {
            for (size_t i = 0; i < std::size(colours); ++i) {
                for (size_t j = i + 1; j < std::size(colours); ++j) {
                    const auto a = lab(colours[i], *vision), b = lab(colours[j], *vision);
                    const double difference = std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
                    QVERIFY2(difference >= 20, qPrintable(QStringLiteral("%1 %2 dark=%3 vision=%4: %5").arg(colours[i].name(), colours[j].name()).arg(c->dark).arg((*vision)[0]).arg(difference)));
                }
            }
        }
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

void ThemeColoursTest::textGrowsWholly()
{
    Theme theme(*qApp);
    const double usual = QApplication::font().pointSizeF();
    theme.setTextScale(2);
    QCOMPARE(QApplication::font().pointSizeF(), usual * 2);
    QVERIFY(qApp->styleSheet().contains(QStringLiteral("font-size: 32.0pt")));
    theme.setTextScale(99);
    QCOMPARE(theme.textScale(), 2.0);
    theme.setTextScale(1);
    QCOMPARE(QApplication::font().pointSizeF(), usual);
    QVERIFY(qApp->styleSheet().contains(QStringLiteral("font-size: 16.0pt")));
}

void ThemeColoursTest::holdsStillWhenChosen()
{
    Theme theme(*qApp);
    QApplication::setCursorFlashTime(1000);
    QVERIFY(!theme.isStill());
    QVERIFY(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
    theme.chooseStillness(true);
    QVERIFY(theme.isStill());
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    QCOMPARE(QApplication::cursorFlashTime(), 0);
    theme.chooseStillness(false);
    QVERIFY(QApplication::cursorFlashTime() > 0);
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

void ThemeColoursTest::technicalTextKeepsItsOrderFromRightToLeft()
{
    QCOMPARE(placed(QStringLiteral("/orders/1")), QStringLiteral("/orders/1"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(placed(QStringLiteral("/orders/1")), isolated(QStringLiteral("/orders/1")));
    QCOMPARE(placed(QStringLiteral("5xx\u061b 4xx: 8 %")), isolated(QStringLiteral("5xx\u061b 4xx: 8 %")));
    const QString words = QStringLiteral("\u0627\u0644 /orders");
    QCOMPARE(placed(words), words);
    QCOMPARE(placed(QString()), QString());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(ThemeColoursTest)
#include "theme_colours_test.moc"
