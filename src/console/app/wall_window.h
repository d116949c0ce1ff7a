// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connections/gateway_session.h"
#include "console/pages/main_figures.h"

#include <QElapsedTimer>
#include <QWidget>

namespace gatehouse::console {

class ChartPanel;
class ElidedLabel;

// One connection's figures and curves for a screen on a wall: the whole screen, dark, to be read from afar, nothing to operate. Text grows with the window's height.
// Escape or F11 closes it. Deletes itself when it is closed; whoever makes it closes it before the session goes. GUI thread.
class WallWindow : public QWidget
{
    Q_OBJECT
public:
    explicit WallWindow(GatewaySession& session, QWidget* parent = nullptr);
    ~WallWindow() override;
    static constexpr int kRange = 900; // seconds

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    StatTile* addTile(const char* name);
    ChartPanel* addChart(const char* name, const QString& title);
    void fit();
    void reload();
    void showState();
    void fetch(drivers::SeriesBy by, const std::function<void(const Frames&)>& show);
    void showTotals(const Frames& frames);

    GatewaySession& m_session;
    ElidedLabel *m_name, *m_lost;
    MainFigures m_figures;
    ChartPanel *m_requests, *m_latency, *m_rejections;
    double m_scale = 0; // of text; 0: not chosen yet
    QElapsedTimer m_sinceReload;
    qint64 m_lastCost = 0; // milliseconds
};

} // namespace gatehouse::console
