// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/chart_panel.h"

#include <QTest>
#include <QToolButton>

using namespace gatehouse::console;

class ChartPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLegendStandsBelowTheTitleWhereItIsNarrow();
};

namespace {

QVector<QToolButton*> legendOf(const ChartPanel& panel)
{
    QVector<QToolButton*> entries;
    for (QToolButton* button : panel.findChildren<QToolButton*>()) {
        if (button->isCheckable())
            entries.append(button);
    }
    return entries;
}

} // namespace

void ChartPanelTest::theLegendStandsBelowTheTitleWhereItIsNarrow()
{
    ChartPanel panel;
    panel.setTitle(QStringLiteral("Rejected per second by"));
    panel.setChoices({QStringLiteral("policy"), QStringLiteral("consumer")}, QStringLiteral("By what"));
    ChartData data;
    data.times = {1000, 2000};
    for (const char* name : {"acme/keys", "acme/mobile-limit", "acme/partner-limit"})
        data.series.append({QString::fromLatin1(name), QString::fromLatin1(name), 0, ChartStyle::Line, {1, 2}});
    panel.show();
    panel.setData(data, 60);
    const auto entries = legendOf(panel);
    QCOMPARE(entries.size(), 3);

    panel.resize(1200, 300);
    QTRY_COMPARE(panel.width(), 1200);
    QTRY_VERIFY(entries.first()->y() < panel.chart().y());
    QTRY_VERIFY(entries.first()->x() > 600); // at the title's side
    const int wideTop = panel.chart().y();

    const int wideHeight = panel.minimumSizeHint().height();
    panel.resize(panel.minimumSizeHint().width(), 300);
    QTRY_VERIFY(panel.chart().y() > wideTop); // a line more above it
    QVERIFY(panel.minimumSizeHint().height() > wideHeight); // and room for it
    for (const QToolButton* entry : entries) {
        QTRY_VERIFY(entry->geometry().right() <= panel.width());
        QVERIFY(entry->width() >= entry->sizeHint().width()); // nothing is cut off
    }
    panel.resize(1200, 300);
    QTRY_COMPARE(panel.chart().y(), wideTop);
}

QTEST_MAIN(ChartPanelTest)
#include "chart_panel_test.moc"
