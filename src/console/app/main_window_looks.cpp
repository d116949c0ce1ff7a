// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui_main_window.h"
#include "console/app/language.h"
#include "console/app/main_window.h"
#include "console/app/theme.h"
#include "console/widgets/symbol_icon.h"

#include <QActionGroup>
#include <QSettings>

#include <algorithm>
#include <cmath>
#include <iterator>

// Of the main window: themes, motion, language, the size of texts, and the room that the form gets.

namespace gatehouse::console {

namespace {

constexpr int kForm = 430, kWideForm = 860; // widths of the panel for a form alone, and with its source beside it
constexpr int kMostOfWindow = 56;           // of the window's width, in per cent, for the panel

} // namespace

void MainWindow::setUpThemes()
{
    auto* themes = new QActionGroup(this);
    const struct {
        QAction* action;
        Theme::Choice choice;
    } choices[] = {{m_ui->actionThemeSystem, Theme::Choice::System}, {m_ui->actionThemeLight, Theme::Choice::Light}, {m_ui->actionThemeDark, Theme::Choice::Dark}};
    for (const auto& each : choices) {
        themes->addAction(each.action);
        each.action->setChecked(m_theme.choice() == each.choice);
        connect(each.action, &QAction::triggered, this, [this, choice = each.choice] {
            m_theme.choose(choice);
            if (m_remember)
                QSettings().setValue(QStringLiteral("window/theme"), int(choice));
        });
    }

    m_ui->actionStill->setChecked(m_theme.isStill());
    connect(&m_theme, &Theme::changed, m_ui->actionStill, [this] { m_ui->actionStill->setChecked(m_theme.isStill()); });
    connect(m_ui->actionStill, &QAction::triggered, this, [this](bool still) {
        m_theme.chooseStillness(still);
        if (m_remember)
            QSettings().setValue(QStringLiteral("window/still"), still);
    });
}

void MainWindow::setUpLanguages()
{
    auto* group = new QActionGroup(this);
    const auto add = [this, group](const QString& code, const QString& text) {
        auto* action = new QAction(symbolIcon(QStringLiteral("settings")), text, group);
        action->setObjectName(QStringLiteral("actionLanguage_") + (code.isEmpty() ? QStringLiteral("system") : code));
        action->setToolTip(tr("The console speaks it from its next start on"));
        action->setCheckable(true);
        action->setChecked(code == chosenLanguage());
        connect(action, &QAction::triggered, this, [this, code] {
            if (m_remember)
                chooseLanguage(code);
            showMessage(tr("The language changes at the next start of Gatehouse."), false);
        });
        m_ui->menuLanguage->addAction(action);
    };
    add({}, tr("The system's &language"));
    for (const Language& language : languages())
        add(language.code, language.name);
}

void MainWindow::setUpTextSizes()
{
    const struct {
        const char* name;
        QString text;
        QList<QKeySequence> keys;
        int by;
    } sizes[] = {{"actionTextLarger", tr("&Larger"), {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, 1},
                 {"actionTextSmaller", tr("&Smaller"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, -1},
                 {"actionTextUsual", tr("&Usual size"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, 0}};
    for (const auto& size : sizes) {
        auto* action = new QAction(symbolIcon(QStringLiteral("search")), size.text, this);
        action->setObjectName(QString::fromLatin1(size.name));
        action->setShortcuts(size.keys);
        connect(action, &QAction::triggered, this, [this, by = size.by] { stepTextSize(by); });
        m_ui->menuTextSize->addAction(action);
        addAction(action);
    }
}

void MainWindow::stepTextSize(int by)
{
    const auto now = std::min_element(std::begin(Theme::kScales), std::end(Theme::kScales), [this](double a, double b) { return std::abs(a - m_theme.textScale()) < std::abs(b - m_theme.textScale()); });
    const auto index = std::clamp<std::ptrdiff_t>(by == 0 ? 0 : now - std::begin(Theme::kScales) + by, 0, std::ssize(Theme::kScales) - 1);
    const double before = m_theme.textScale();
    m_theme.setTextScale(Theme::kScales[index]);
    for (QDockWidget* dock : {m_ui->navigationDock, m_ui->editDock})
        resizeDocks({dock}, {int(dock->width() * m_theme.textScale() / before)}, Qt::Horizontal);
    if (m_remember)
        QSettings().setValue(QStringLiteral("window/textScale"), m_theme.textScale());
    showMessage(tr("Text at %1 %").arg(std::lround(m_theme.textScale() * 100)), false);
}

void MainWindow::giveFormRoom(bool wide)
{
    const double scale = m_theme.textScale();
    const int wanted = int((wide ? kWideForm : kForm) * scale);
    resizeDocks({m_ui->editDock}, {wide ? std::max(m_ui->editDock->width(), std::min(wanted, width() * kMostOfWindow / 100)) : wanted}, Qt::Horizontal);
}

} // namespace gatehouse::console
