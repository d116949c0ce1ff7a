// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/chart_panel.h"

#include "console/charts/chart_export.h"
#include "console/models/whole_file.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace gatehouse::console {

namespace {
constexpr int kLegendLabel = 22; // characters
} // namespace

ChartPanel::ChartPanel(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_choices(new QComboBox(this)), m_layout(new QVBoxLayout(this)), m_head(new QHBoxLayout), m_legend(new QHBoxLayout), m_menu(new QToolButton(this)), m_chart(new LiveChart(this))
{
    setProperty("role", QStringLiteral("card"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setTextFormat(Qt::PlainText);
    m_choices->setAccessibleName(tr("What the chart shows"));
    m_choices->hide();
    m_legend->setSpacing(2);
    m_menu->setIcon(symbolIcon(QStringLiteral("more")));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setAccessibleName(tr("Chart menu"));
    m_menu->setToolTip(tr("Export or threshold"));
    auto* menu = new QMenu(m_menu);
    menu->addAction(symbolIcon(QStringLiteral("export")), tr("Export as PNG…"), this, [this] { askExport(Export::Png); });
    menu->addAction(symbolIcon(QStringLiteral("export")), tr("Export as SVG…"), this, [this] { askExport(Export::Svg); });
    menu->addAction(symbolIcon(QStringLiteral("export")), tr("Export as CSV…"), this, [this] { askExport(Export::Csv); });
    menu->addAction(symbolIcon(QStringLiteral("copy")), tr("Copy as CSV"), this, [this] { QApplication::clipboard()->setText(QString::fromUtf8(toCsv(m_chart->data()))); });
    menu->addSeparator();
    m_thresholdAction = menu->addAction(symbolIcon(QStringLiteral("limit")), tr("Threshold…"), this, &ChartPanel::askThreshold);
    connect(menu, &QMenu::aboutToShow, this, [this] { m_thresholdAction->setEnabled(!m_chart->isHeat()); });
    m_menu->setMenu(menu);
    m_head->setSpacing(kSpace2);
    m_head->addWidget(m_title);
    m_head->addWidget(m_choices);
    m_head->addStretch(1);
    m_head->addLayout(m_legend);
    m_head->addWidget(m_menu);
    m_layout->setContentsMargins(kSpace4, kSpace2, kSpace2, kSpace2);
    m_layout->setSpacing(kSpace1);
    m_layout->addLayout(m_head);
    m_layout->addWidget(m_chart, 1);
    connect(m_choices, &QComboBox::currentIndexChanged, this, &ChartPanel::chosen);
}

QString ChartPanel::thresholdKey() const
{
    return QStringLiteral("charts/threshold/") + QString::fromLatin1(QUrl::toPercentEncoding(m_title->text())); // a "/" would make a group
}

void ChartPanel::setThreshold(std::optional<double> value)
{
    m_chart->setThreshold(value);
    if (value)
        QSettings().setValue(thresholdKey(), *value);
    else
        QSettings().remove(thresholdKey());
}

void ChartPanel::askThreshold()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("threshold"));
    dialog->setWindowTitle(tr("Threshold"));
    dialog->setLabelText(tr("A line at this value (%1); empty: none").arg(m_chart->data().unit));
    if (const auto now = m_chart->threshold())
        dialog->setTextValue(locale().toString(*now, 'g', QLocale::FloatingPointShortest));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        bool right = false;
        const double value = locale().toDouble(text.trimmed(), &right);
        if (text.trimmed().isEmpty())
            setThreshold(std::nullopt);
        else if (right && std::isfinite(value) && value > 0)
            setThreshold(value);
        else
            Q_EMIT messageRequested(tr("A threshold is a number above 0."), true);
    });
    dialog->open();
}

void ChartPanel::setTitle(const QString& title)
{
    if (title == m_title->text())
        return;
    m_title->setText(title);
    m_chart->setAccessibleName(title);
    const QVariant kept = QSettings().value(thresholdKey());
    bool right = false;
    const double threshold = kept.toDouble(&right);
    m_chart->setThreshold(right && std::isfinite(threshold) && threshold > 0 ? std::optional(threshold) : std::nullopt);
}

void ChartPanel::setChoices(const QStringList& choices, const QString& accessibleName)
{
    const QSignalBlocker blocker(m_choices);
    m_choices->clear();
    m_choices->addItems(choices);
    m_choices->setAccessibleName(accessibleName);
    m_choices->setVisible(!choices.isEmpty());
}

int ChartPanel::choice() const
{
    return m_choices->currentIndex();
}

void ChartPanel::setChoice(int index)
{
    m_choices->setCurrentIndex(index);
}

void ChartPanel::setData(const ChartData& data, int rangeSeconds)
{
    m_chart->setData(data, rangeSeconds);
    bool same = data.series.size() == m_entries.size();
    for (qsizetype i = 0; same && i < m_entries.size(); ++i)
        same = m_entries[i].first == data.series[i].id;
    if (!same)
        rebuildLegend();
}

int ChartPanel::swatchSide() const
{
    return std::max(12, fontMetrics().height() * 2 / 3);
}

void ChartPanel::setLookOnly()
{
    m_lookOnly = true;
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_menu->hide();
    m_chart->setFocusPolicy(Qt::NoFocus);
    for (const auto& entry : std::as_const(m_entries))
        entry.second->setFocusPolicy(Qt::NoFocus);
}

QIcon ChartPanel::swatch(const ChartSeries& series) const
{
    const qreal ratio = devicePixelRatioF();
    const int side = swatchSide();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.scale(side / 12.0, side / 12.0);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = chartColour(themeColours(this), series.colour);
    if (series.style == ChartStyle::StackedArea) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(1, 1, 10, 10), 3, 3);
    } else {
        painter.setPen(QPen(colour, 2.4, series.style == ChartStyle::Line ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(QPointF(0, 6), QPointF(12, 6));
    }
    return QIcon(pixmap);
}

void ChartPanel::rebuildLegend()
{
    for (const auto& entry : std::as_const(m_entries))
        delete entry.second;
    m_entries.clear();
    for (const ChartSeries& series : m_chart->data().series) {
        if (series.style == ChartStyle::HeatBand)
            break; // the axis names its bands
        auto* button = new QToolButton(this);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(swatchSide(), swatchSide()));
        if (m_lookOnly)
            button->setFocusPolicy(Qt::NoFocus);
        button->setIcon(swatch(series));
        QString label = series.label.size() > kLegendLabel ? series.label.left(kLegendLabel - 1) + QStringLiteral("…") : series.label;
        button->setText(label.replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setAccessibleName(tr("Show %1").arg(series.label));
        button->setCheckable(true);
        button->setProperty("role", QStringLiteral("legend"));
        button->setChecked(!m_chart->hidden().contains(series.id));
        const auto strike = [button](bool shown) {
            QFont font = button->font();
            font.setStrikeOut(!shown);
            button->setFont(font);
        };
        strike(button->isChecked());
        connect(button, &QToolButton::toggled, this, [this, id = series.id, strike](bool shown) {
            QSet<QString> hidden = m_chart->hidden();
            shown ? (void)hidden.remove(id) : (void)hidden.insert(id);
            m_chart->setHidden(hidden);
            strike(shown);
        });
        m_legend->addWidget(button);
        m_entries.append({series.id, button});
    }
    placeLegend();
}

int ChartPanel::headWidth() const
{
    const QMargins margins = m_layout->contentsMargins();
    const int choices = m_choices->isHidden() ? 0 : m_choices->sizeHint().width() + kSpace2;
    const int menu = m_menu->isHidden() ? 0 : m_menu->sizeHint().width();
    return margins.left() + margins.right() + m_title->sizeHint().width() + choices + menu + 2 * kSpace2;
}

int ChartPanel::legendWidth() const
{
    int width = 0;
    for (const auto& entry : m_entries)
        width += entry.second->sizeHint().width() + m_legend->spacing();
    return width;
}

// The chart must not need more room than its title does: the page would have to be scrolled sideways. The height is reckoned, as the layout leaves out entries that
// are shown a moment later only.
QSize ChartPanel::minimumSizeHint() const
{
    const QMargins margins = m_layout->contentsMargins();
    const int legend = m_legendBelow && !m_entries.isEmpty() ? m_entries.first().second->sizeHint().height() + m_layout->spacing() : 0;
    return {std::max(headWidth(), legendWidth() + margins.left() + margins.right()),
            margins.top() + margins.bottom() + m_head->sizeHint().height() + legend + m_layout->spacing() + m_chart->minimumHeight()};
}

void ChartPanel::placeLegend()
{
    const bool below = headWidth() + legendWidth() + kSpace2 > width();
    if (below == m_legendBelow)
        return;
    m_legendBelow = below;
    if (below) {
        m_head->removeItem(m_legend);
        m_legend->setParent(nullptr);
        m_layout->insertLayout(1, m_legend);
        m_layout->setAlignment(m_legend, Qt::AlignLeading);
    } else {
        m_layout->removeItem(m_legend);
        m_legend->setParent(nullptr);
        m_legend->setAlignment({});
        m_head->insertLayout(m_head->count() - 1, m_legend);
    }
    updateGeometry();
}

void ChartPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeLegend();
}

void ChartPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    // Only new swatches: a style sheet that is being applied still holds the buttons themselves.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        for (qsizetype i = 0; i < m_entries.size() && i < m_chart->data().series.size(); ++i) {
            m_entries[i].second->setIconSize(QSize(swatchSide(), swatchSide()));
            m_entries[i].second->setIcon(swatch(m_chart->data().series[i]));
        }
    }
}

bool ChartPanel::exportPng(const QString& file)
{
    return writeWholeFile(file, grab().toImage()).isEmpty();
}

bool ChartPanel::exportCsv(const QString& file)
{
    return writeWholeFile(file, toCsv(m_chart->data())).isEmpty();
}

bool ChartPanel::exportSvg(const QString& file)
{
    QBuffer drawing;
    return drawing.open(QIODevice::WriteOnly) && writeSvg(*m_chart, m_title->text(), drawing) && writeWholeFile(file, drawing.data()).isEmpty();
}

void ChartPanel::askExport(Export format)
{
    const struct {
        QString filter, suffix;
        bool (ChartPanel::*write)(const QString&);
    } formats[] = {{tr("Pictures (*.png)"), QStringLiteral("png"), &ChartPanel::exportPng},
                   {tr("Drawings (*.svg)"), QStringLiteral("svg"), &ChartPanel::exportSvg},
                   {tr("Tables (*.csv)"), QStringLiteral("csv"), &ChartPanel::exportCsv}};
    const auto& chosen = formats[size_t(format)];
    auto* dialog = new QFileDialog(this, tr("Export chart"), {}, chosen.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(chosen.suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, write = chosen.write](const QString& file) {
        const bool done = (this->*write)(file);
        Q_EMIT messageRequested(done ? tr("Chart exported to %1").arg(file) : tr("The chart could not be written to %1").arg(file), !done);
    });
    dialog->open();
}

} // namespace gatehouse::console
