// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/charts/live_chart.h"

#include <QFrame>

class QAction;
class QComboBox;
class QHBoxLayout;
class QVBoxLayout;
class QLabel;
class QToolButton;

namespace gatehouse::console {

// A chart with its title, a legend whose entries show and hide their series, an optional selector, and a menu with the exports. Where it is too narrow for all of them
// side by side, the legend has a line of its own.
class ChartPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ChartPanel(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    // Choices beside the title; chosen() tells the index.
    void setChoices(const QStringList& choices, const QString& accessibleName);
    int choice() const;
    void setChoice(int index);
    LiveChart& chart() { return *m_chart; }
    void setData(const ChartData& data, int rangeSeconds);
    bool exportPng(const QString& file);
    bool exportSvg(const QString& file);
    bool exportCsv(const QString& file);
    // A line across the chart, kept in the settings for all charts of this title; nothing takes it away.
    void setThreshold(std::optional<double> value);
    // For a chart that is only looked at: no menu, no focus, no mouse.
    void setLookOnly();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index);
    void messageRequested(const QString& text, bool isError);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Export { Png, Svg, Csv };
    void rebuildLegend();
    void placeLegend();
    int headWidth() const;   // of the title's line, without the legend
    int legendWidth() const;
    int swatchSide() const;
    QIcon swatch(const ChartSeries& series) const;
    QString thresholdKey() const;
    void askThreshold();
    void askExport(Export format);
    QLabel* m_title;
    QComboBox* m_choices;
    QVBoxLayout* m_layout;
    QHBoxLayout* m_head;
    QHBoxLayout* m_legend;
    bool m_legendBelow = false, m_lookOnly = false;
    QToolButton* m_menu;
    QAction* m_thresholdAction;
    LiveChart* m_chart;
    QVector<std::pair<QString, QToolButton*>> m_entries;
};

} // namespace gatehouse::console
