// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/chart_panel.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QInputDialog>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <csignal>
#include <sys/resource.h>

using namespace gatehouse::console;

class ChartPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theLegendStandsBelowTheTitleWhereItIsNarrow();
    void aThresholdIsDrawnToldAndKept();
    void onlyNumbersAreThresholds();
    void anExportIsWholeOrNotThere();

private:
    QTemporaryDir m_directory;
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

ChartData twoPeaks()
{
    ChartData data;
    data.unit = QStringLiteral("ms");
    for (int i = 0; i <= 60; ++i)
        data.times.append(1'000'000 + i * 1000);
    ChartSeries line{QStringLiteral("p95"), QStringLiteral("p95"), 0, ChartStyle::Line, QVector<double>(61, 10.0)};
    line.values[20] = line.values[21] = 100;
    data.series = {line, {QStringLiteral("earlier"), QStringLiteral("earlier"), 0, ChartStyle::DashedLine, QVector<double>(61, 90.0)}};
    return data;
}

} // namespace

void ChartPanelTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_directory.path());
    QCoreApplication::setOrganizationName(QStringLiteral("gatehouse-test"));
    QCoreApplication::setApplicationName(QStringLiteral("chart-panel"));
    QLocale::setDefault(QLocale::c());
}

void ChartPanelTest::aThresholdIsDrawnToldAndKept()
{
    const QString title = QStringLiteral("Latency, ms / all");
    const qint64 calm = 1'010'000, peak = 1'020'000;
    {
        ChartPanel panel;
        panel.setTitle(title);
        panel.resize(800, 300);
        panel.show();
        panel.setData(twoPeaks(), 60);
        panel.chart().setState(LiveChart::State::Data);
        const QImage without = panel.chart().grab().toImage();
        panel.setThreshold(50);
        QVERIFY(panel.chart().grab().toImage() != without);
        QVERIFY(panel.chart().isOver(peak));
        QVERIFY(!panel.chart().isOver(calm)); // what is only compared with does not count
        QVERIFY(panel.chart().readOut(peak).contains(QStringLiteral("over the threshold of 50")));
        QVERIFY(!panel.chart().readOut(calm).contains(QStringLiteral("threshold")));
        panel.chart().setHidden({QStringLiteral("p95")});
        QVERIFY(!panel.chart().isOver(peak));
        panel.chart().setHidden({});
        panel.setThreshold(300);
        QVERIFY(panel.chart().top() >= 300); // in view
        panel.setThreshold(50'000);
        QVERIFY(panel.chart().top() < 1000); // but the curve is not pressed flat
        panel.setThreshold(50);
    }
    ChartPanel again, other;
    other.setTitle(QStringLiteral("Latency, ms"));
    QVERIFY(!other.chart().threshold());
    again.setTitle(title);
    QCOMPARE(again.chart().threshold().value_or(0), 50.0);
    again.setThreshold(std::nullopt);
    QVERIFY(!again.chart().threshold());
    ChartPanel afterwards;
    afterwards.setTitle(title);
    QVERIFY(!afterwards.chart().threshold());
}

void ChartPanelTest::onlyNumbersAreThresholds()
{
    ChartPanel panel;
    panel.setLocale(QLocale::c());
    panel.setTitle(QStringLiteral("Requests"));
    panel.setData(twoPeaks(), 60);
    QSignalSpy messages(&panel, &ChartPanel::messageRequested);
    const auto enter = [&panel](const QString& text) {
        for (QAction* action : panel.findChildren<QAction*>())
            if (action->text() == QStringLiteral("Threshold…"))
                action->trigger();
        auto* dialog = panel.findChild<QInputDialog*>(QStringLiteral("threshold"));
        QVERIFY(dialog);
        dialog->setTextValue(text);
        dialog->accept();
        QTRY_VERIFY(!panel.findChild<QInputDialog*>(QStringLiteral("threshold")));
    };
    enter(QStringLiteral(" 12.5 "));
    QCOMPARE(panel.chart().threshold().value_or(0), 12.5);
    for (const char* wrong : {"many", "-3", "0", "nan", "inf"})
        enter(QString::fromLatin1(wrong));
    QCOMPARE(messages.size(), 5);
    QCOMPARE(panel.chart().threshold().value_or(0), 12.5);
    enter({});
    QVERIFY(!panel.chart().threshold());
}

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

// A disk that is full in the middle of it.
void ChartPanelTest::anExportIsWholeOrNotThere()
{
    ChartPanel panel;
    panel.resize(600, 300);
    panel.setData(twoPeaks(), 60);
    const QDir folder(m_directory.filePath(QStringLiteral("exports")));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    const QString file = folder.filePath(QStringLiteral("chart.png"));
    QVERIFY(panel.exportPng(file));
    QVERIFY(!QImage(file).isNull());
    QFile before(file);
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray whole = before.readAll();
    before.close();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    rlimit full = usual;
    full.rlim_cur = 100;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
    const bool written = panel.exportPng(file);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    QVERIFY(!written);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), whole);
    QCOMPARE(folder.entryList(QDir::Files), QStringList{QStringLiteral("chart.png")});
}

QTEST_MAIN(ChartPanelTest)
#include "chart_panel_test.moc"
