// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/notifications/notification_panel.h"

#include "console/forms/display_text.h"
#include "console/notifications/notification_centre.h"
#include "console/notifications/notification_settings_dialog.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"
#include "console/widgets/time_text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

enum Column { What, More, Where, Since, Until };

QString timeText(const QDateTime& time)
{
    return dateTimeText(time.toLocalTime());
}

QString severityText(Alert::Severity severity)
{
    return severity == Alert::Severity::Serious ? NotificationPanel::tr("serious") : severity == Alert::Severity::Warning ? NotificationPanel::tr("warning") : NotificationPanel::tr("note");
}

} // namespace

NotificationPanel::NotificationPanel(NotificationCentre& centre, QWidget* parent) : QWidget(parent), m_centre(centre), m_summary(new QLabel(this)), m_list(new QTreeWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(kSpace3, kSpace1, kSpace3, kSpace1);
    m_summary->setProperty("role", QStringLiteral("muted"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true); // else its line would be the least width of the window
    row->addWidget(m_summary, 1);
    const auto button = [&](const QString& text, auto what) {
        auto* made = new QPushButton(text, this);
        made->setProperty("role", QStringLiteral("quiet"));
        connect(made, &QPushButton::clicked, this, what);
        row->addWidget(made);
    };
    button(tr("Remove what is over"), [this] { m_centre.clearEnded(); });
    button(tr("Rules and muting…"), [this] { openSettings(); });
    layout->addLayout(row);
    m_list->setHeaderLabels({tr("Notification"), tr("Detail"), tr("Connection"), tr("Since"), tr("Over")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Notifications"));
    m_list->header()->resizeSection(What, 320);
    m_list->header()->resizeSection(More, 400);
    m_list->header()->resizeSection(Where, 140);
    m_list->header()->resizeSection(Since, 150);
    m_list->installEventFilter(this);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) { open(m_list->indexOfTopLevelItem(item)); });
    connect(&centre, &NotificationCentre::changed, this, [this] {
        if (isVisible())
            fill();
    });
}

void NotificationPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fill();
}

void NotificationPanel::fill()
{
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    const ThemeColours& colours = themeColours(this);
    int active = 0;
    for (const Alert& alert : m_centre.alerts()) {
        auto* item = new QTreeWidgetItem(
            m_list, {alert.title, alert.text, m_centre.connectionName(alert.connectionId), timeText(alert.since), alert.isActive() ? QString() : timeText(alert.until)});
        const bool serious = alert.severity == Alert::Severity::Serious;
        const QColor colour = !alert.isActive() ? colours.muted : serious ? colours.danger : alert.severity == Alert::Severity::Warning ? colours.warning : colours.text;
        item->setIcon(What, symbolIcon(!alert.isActive() ? QStringLiteral("ok") : serious ? QStringLiteral("error") : QStringLiteral("warning"), colour));
        item->setData(What, Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(alert.title, alert.isActive() ? severityText(alert.severity) : tr("over")));
        if (!alert.isActive())
            for (int column = What; column <= Until; ++column)
                item->setForeground(column, colours.muted);
        if (!alert.isRead) {
            QFont bold = m_list->font();
            bold.setWeight(QFont::DemiBold);
            item->setFont(What, bold);
        }
        item->setToolTip(More, plainToolTip(alert.text));
        active += alert.isActive();
    }
    if (current >= 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::min(current, m_list->topLevelItemCount() - 1)));
    m_summary->setText(m_centre.alerts().empty() ? tr("Nothing is the matter at the open connections. What ends soon, fails, or is rejected too often will stand here.")
                                                 : tr("%n of them last", nullptr, active));
}

void NotificationPanel::open(int row)
{
    if (row < 0 || size_t(row) >= m_centre.alerts().size())
        return;
    const Alert& alert = m_centre.alerts()[size_t(row)];
    Q_EMIT placeRequested(alert.connectionId, alert.key.value_or(domain::ResourceKey()));
}

void NotificationPanel::openSettings()
{
    auto* dialog = new NotificationSettingsDialog(m_centre, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool NotificationPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_list->indexOfTopLevelItem(m_list->currentItem()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gatehouse::console
