// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/charts/metrics_series.h"
#include "console/pages/page.h"

#include <QElapsedTimer>
#include <QPointer>

#include <memory>

class QComboBox;
class QPushButton;

namespace Ui {
class OverviewPage;
}

namespace gatehouse::console {

class ToneLabel;

struct MainFigures;
class QuotaGauges;
class QuotaWatch;
class SecurityWatch;

// What the gateway does now: figures, charts over a range, who asks most, and what was refused and why.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(GatewaySession& session, QWidget* parent = nullptr);
    ~OverviewPage() override;

    void setActive(bool active) override;
    void refresh() override;
    void setRange(int seconds);
    // All charts show this stretch; 0 and 0: the whole range.
    void setView(qint64 beginMs, qint64 endMs);
    // Beside what is: what was so many seconds before; 0: nothing.
    void setCompared(int secondsBefore);
    int range() const { return m_range; }
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }

private:
    void buildRanges();
    void wireCharts();
    void buildCompared();
    void fetchEarlier();
    void forgetEarlier();
    void loadRevisions();
    void reload(bool lists);
    void fetch(drivers::SeriesBy by, std::function<void(const Frames&)> show);
    void showFailure(const drivers::CallError& error);
    void showTotals(const Frames& frames);
    void showRejections(const Frames& frames);
    void showTop(drivers::SeriesBy by, const Frames& frames);
    MainFigures figures() const;
    void showTiles();
    void showHint(const Frames& frames);
    void showStatus();
    void buildQuotas();
    void showQuotas();
    void buildSecurity();
    void showSecurityHint();
    void goTo(drivers::SeriesBy by, const QString& name);
    drivers::SeriesBy rejectionBy() const;

    std::unique_ptr<Ui::OverviewPage> m_ui;
    int m_range = 300;
    bool m_active = false, m_paused = false;
    QElapsedTimer m_sinceUpdate;
    qint64 m_lastCost = 0;
    int m_comparedSeconds = 0;
    Frames m_earlier; // as they were m_comparedSeconds before
    QElapsedTimer m_sinceEarlier;
    bool m_earlierTold = false; // that there is nothing, or why it can't be had
    QPushButton* m_showAll;
    QComboBox* m_compared;
    ToneLabel* m_notice; // above what is not fresh any more
    QuotaGauges* m_quotas;
    QPushButton* m_security; // how many APIs anybody may call
    QPointer<QuotaWatch> m_lookingAt; // while active; a session may end before its page
    QPointer<SecurityWatch> m_securityLookedAt; // the same
};

} // namespace gatehouse::console
