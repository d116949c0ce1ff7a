// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/theme.h"
#include "console/widgets/theme_colours.h"

#include <QRegularExpression>

namespace gatehouse::console {

namespace {

// Short on purpose: what Fusion draws well with the palette alone is left to it. Roles are dynamic properties: role="primary", "quiet", "danger" on buttons;
// "title", "heading", "muted", "mono" on labels; "card", "banner" on frames.
constexpr char kSheet[] = R"(
QToolTip { border: 1px solid @borderStrong; padding: 4px 6px; }
QMainWindow::separator { background: @border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accentText; }
QMenuBar { background: @window; border-bottom: 1px solid @border; padding: 1px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @sunken; }
QMenu { background: @raised; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 10px; border-radius: 5px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @borderStrong; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: @border; margin: 4px 6px; }
QToolBar { background: @window; border: none; border-bottom: 1px solid @border; padding: 4px 8px; spacing: 2px; }
QToolBar::separator { background: @border; width: 1px; margin: 5px 6px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px; background: transparent; }
QToolButton:hover { background: @sunken; }
QToolButton:pressed, QToolButton:checked { background: @accentSoft; }
QToolButton:focus { border-color: @accentText; }
QToolButton[role="legend"], QToolButton[role="legend"]:checked { background: transparent; color: @muted; padding: 2px 5px; }
QToolButton[role="legend"]:hover { background: @sunken; }
QToolButton[role="search"] { background: @surface; border: 1px solid @controlBorder; color: @muted; padding: 4px 10px; }
QToolButton[role="search"]:hover { border-color: @borderStrong; }
QToolButton[role="search"]:focus { border-color: @accentText; }
QToolButton[role="chip"], QLabel[role="chip"] { background: @raised; border: 1px solid @border; border-radius: 6px; padding: 3px 8px; color: @text; }
QToolButton[role="chip"]:hover { border-color: @accentText; background: @accentSoft; }
QToolButton[role="chip"]:focus { border: 2px solid @accentText; padding: 2px 7px; }
QToolButton[role="chip"][subject="true"] { background: @accentSoft; border-color: @accentText; font-weight: 600; }
QLabel[role="chip"] { background: transparent; color: @muted; }
QToolButton::menu-indicator { image: none; width: 0; }
QStatusBar { background: @window; border-top: 1px solid @border; color: @muted; }
QStatusBar::item { border: none; }
QPushButton { border: 1px solid @controlBorder; border-radius: 6px; padding: 5px 12px; background: @raised; color: @text; min-height: 16px; }
QPushButton:hover { background: @sunken; }
QPushButton:pressed { background: @border; }
QPushButton:focus { border: 2px solid @accentText; padding: 4px 11px; }
QPushButton:disabled { color: @borderStrong; border-color: @border; background: @window; }
QPushButton[role="primary"], QPushButton:default { background: @accentFill; border-color: @accentFill; color: @accentFillText; font-weight: 600; }
QPushButton[role="primary"]:hover, QPushButton:default:hover { background: @accentText; border-color: @accentText; color: @accentHoverText; }
QPushButton[role="primary"]:focus, QPushButton:default:focus { border: 2px solid @text; padding: 4px 11px; }
QPushButton[role="primary"]:disabled, QPushButton:default:disabled { background: @sunken; border-color: @border; color: @borderStrong; }
QPushButton[role="danger"] { color: @danger; border-color: @danger; }
QPushButton[role="danger"]:hover { background: @dangerSoft; }
QPushButton[role="quiet"] { border-color: transparent; background: transparent; color: @accentText; }
QPushButton[role="quiet"]:hover { background: @accentSoft; }
QPushButton[role="quiet"]:focus { border: 2px solid @accentText; }
QPushButton[role="segment"] { border-color: @controlBorder; padding: 3px 9px; background: transparent; color: @muted; }
QPushButton[role="segment"]:hover { background: @sunken; }
QPushButton[role="segment"]:checked { background: @accentSoft; color: @text; border-color: @accentText; }
QPushButton[role="segment"]:focus { border: 2px solid @accentText; padding: 2px 8px; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateTimeEdit, QComboBox {
    border: 1px solid @controlBorder; border-radius: 6px; background: @surface; color: @text; padding: 4px 7px; selection-background-color: @accentFill; selection-color: @accentFillText; }
QLineEdit, QSpinBox, QDoubleSpinBox, QDateTimeEdit, QComboBox { min-height: 18px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateTimeEdit:focus, QComboBox:focus { border: 2px solid @accentText; padding: 3px 6px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled { background: @window; border-color: @border; color: @muted; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QSpinBox[invalid="true"], QComboBox[invalid="true"] { border-color: @danger; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/arrow-down-@scheme.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @border; outline: none; }
QSpinBox::up-button, QDoubleSpinBox::up-button { border: none; width: 18px; subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button { border: none; width: 18px; subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/icons/arrow-up-@scheme.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/arrow-down-@scheme.svg); width: 10px; height: 10px; }
QCheckBox { spacing: 6px; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator, QTableView::indicator { width: 14px; height: 14px; border: 1px solid @controlBorder; border-radius: 4px; background: @surface; }
QCheckBox::indicator:hover, QTreeView::indicator:hover, QListView::indicator:hover, QTableView::indicator:hover { border-color: @accentText; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked, QTableView::indicator:checked { background: @accentFill; border-color: @accentFill; image: url(:/icons/check.svg); }
QCheckBox::indicator:indeterminate, QTreeView::indicator:indeterminate, QListView::indicator:indeterminate { background: @accentFill; border-color: @accentFill; image: url(:/icons/dash.svg); }
QCheckBox::indicator:disabled, QTreeView::indicator:disabled { border-color: @border; background: @sunken; }
QCheckBox::indicator:focus { border: 2px solid @accentText; width: 12px; height: 12px; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar { qproperty-drawBase: 0; background: transparent; }
QTabBar::tab { background: transparent; color: @muted; padding: 6px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accentText; font-weight: 600; }
QTabBar::tab:focus { color: @accentText; }
QAbstractItemView { border: none; background: @surface; alternate-background-color: @window; outline: none; selection-background-color: @accentSoft; selection-color: @text; }
QTableView { gridline-color: @border; }
QTableView::item { padding: 2px 6px; border: none; border-bottom: 1px solid @rule; }
QTableView::item:selected, QListView::item:selected { background: @accentSoft; color: @text; }
QListView[role="topics"]::item { padding: 5px 6px; border-radius: 4px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QTableView::item:focus { border: 1px solid @accentText; }
QTreeView::item { padding: 3px 2px; border: none; }
QTreeView::item:selected { background: @accentSoft; color: @text; }
QHeaderView { background: @window; }
QHeaderView::section { background: @window; color: @muted; border: none; border-bottom: 1px solid @border; padding: 5px 9px; font-weight: 600; }
QHeaderView::down-arrow { image: url(:/icons/arrow-down-@scheme.svg); subcontrol-origin: padding; subcontrol-position: top center; width: 9px; height: 9px; }
QHeaderView::up-arrow { image: url(:/icons/arrow-up-@scheme.svg); subcontrol-origin: padding; subcontrol-position: top center; width: 9px; height: 9px; }
QHeaderView::section:hover { color: @text; }
QFrame[frameShape="4"] { border: none; background: @border; max-height: 1px; }
QTableCornerButton::section { background: @window; border: none; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @borderStrong; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { border: none; background: transparent; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QDockWidget { color: @muted; font-weight: 600; }
QDockWidget::title { background: @window; padding: 6px 10px; border-bottom: 1px solid @border; text-align: left; }
QGroupBox { border: 1px solid @border; border-radius: 8px; margin-top: 18px; padding: 10px 8px 8px 8px; background: @surface; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; left: 2px; color: @muted; font-weight: 600; }
QProgressBar { border: none; border-radius: 3px; background: @sunken; max-height: 6px; min-height: 6px; color: transparent; }
QProgressBar::chunk { background: @accentFill; border-radius: 3px; }
QFrame[role="card"] { background: @surface; border: 1px solid @border; border-radius: 10px; }
QFrame[role="banner"] { background: @infoSoft; border: 1px solid @border; border-radius: 8px; }
QFrame[role="banner"][tone="error"] { background: @dangerSoft; border-color: @danger; }
QFrame[role="banner"][tone="warning"] { background: @warningSoft; border-color: @warning; }
QFrame[role="banner"][tone="ok"] { background: @okSoft; border-color: @ok; }
QWidget[role="page"] { background: @window; }
QWidget[role="surface"] { background: @surface; }
QWidget[role="sidebar"], QTreeView[role="sidebar"] { background: @sidebar; }
QLabel[role="title"] { font-size: 16pt; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="error"] { color: @danger; }
QLabel[role="warning"] { color: @warning; }
QLabel[role="ok"] { color: @ok; }
QLabel[role="value"] { font-size: 17pt; font-weight: 600; }
*[role="mono"] { font-family: "JetBrains Mono", "DejaVu Sans Mono", monospace; font-size: 9pt; }
)";

} // namespace

QString Theme::styleSheet(const ThemeColours& c, double textScale)
{
    QString sheet = QString::fromLatin1(kSheet);
    const auto set = [&sheet](const char* name, const QColor& colour) {
        // The longest names are replaced first, so "@accentFillText" survives "@accentFill".
        sheet.replace(QLatin1Char('@') + QLatin1String(name), colour.name());
    };
    set("accentHoverText", c.dark ? c.sunken : c.accentFillText);
    set("accentFillText", c.accentFillText);
    set("accentFill", c.accentFill);
    set("accentText", c.accentText);
    set("accentSoft", c.accentSoft);
    set("borderStrong", c.borderStrong);
    set("controlBorder", c.controlBorder);
    set("border", c.border);
    set("rule", c.dark ? c.raised : c.sunken);
    set("sidebar", c.dark ? c.sunken : c.sunken.lighter(102));
    set("window", c.window);
    set("surface", c.surface);
    set("raised", c.raised);
    set("sunken", c.sunken);
    set("text", c.text);
    set("muted", c.muted);
    set("dangerSoft", c.dangerSoft);
    set("danger", c.danger);
    set("warningSoft", c.warningSoft);
    set("warning", c.warning);
    set("okSoft", c.okSoft);
    set("ok", c.ok);
    set("infoSoft", c.infoSoft);
    // Sizes of its own grow with the rest, and so does what has to hold a line of text.
    static const QRegularExpression sizes(QStringLiteral("(font-size|min-height): (\\d+(?:\\.\\d+)?)(pt|px)"));
    for (QRegularExpressionMatch match = sizes.match(sheet); match.hasMatch();) {
        const double scaled = match.captured(2).toDouble() * textScale;
        const bool points = match.captured(3) == QLatin1String("pt");
        const QString text = match.captured(1) + QStringLiteral(": ") + (points ? QString::number(scaled, 'f', 1) : QString::number(qRound(scaled))) + match.captured(3);
        sheet.replace(match.capturedStart(), match.capturedLength(), text);
        match = sizes.match(sheet, match.capturedStart() + text.size());
    }
    sheet.replace(QLatin1String("@scheme"), QLatin1String(c.dark ? "dark" : "light"));
    return sheet;
}

} // namespace gatehouse::console
