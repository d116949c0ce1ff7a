// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/notifications/notification_settings_dialog.h"

#include "console/forms/display_text.h"
#include "console/notifications/notification_centre.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {
constexpr int kNever = -1;
} // namespace

NotificationSettingsDialog::NotificationSettingsDialog(NotificationCentre& centre, QWidget* parent) : QDialog(parent), m_centre(centre)
{
    setWindowTitle(tr("Notifications"));
    const AlertSettings& now = centre.settings();
    auto* layout = new QVBoxLayout(this);
    auto* rules = new QGroupBox(tr("Tell when"), this);
    auto* form = new QFormLayout(rules);
    m_certificate = addNumber(form, tr("a &certificate ends within"), now.certificateDays, 365, tr(" days"));
    m_credential = addNumber(form, tr("a consumer's &key ends within"), now.credentialDays, 365, tr(" days"));
    m_rejected = addNumber(form, tr("policies &reject at least"), now.rejectedPercent, 100, tr(" % of the requests of a minute"));
    m_errors = addNumber(form, tr("a &service answers 5xx to at least"), now.errorPercent, 100, tr(" % of the requests of a minute"));
    m_least = addNumber(form, tr("and there were at &least"), now.leastRequests, 1'000'000, tr(" requests in it"));
    m_quota = addNumber(form, tr("a &quota is used to at least"), now.quotaPercent, 100, tr(" %"));
    layout->addWidget(rules);
    auto* desktop = new QFormLayout;
    m_desktop = new QComboBox(this);
    m_desktop->addItem(tr("Nothing"), kNever);
    m_desktop->addItem(tr("What is serious"), int(Alert::Severity::Serious));
    m_desktop->addItem(tr("Warnings, too"), int(Alert::Severity::Warning));
    m_desktop->setCurrentIndex(std::max(0, m_desktop->findData(now.desktopFrom ? int(*now.desktopFrom) : kNever)));
    m_desktop->setAccessibleName(tr("The desktop shows"));
    auto* label = new QLabel(tr("The &desktop shows"), this);
    label->setBuddy(m_desktop);
    desktop->addRow(label, m_desktop);
    layout->addLayout(desktop);
    if (!centre.connectionNames().isEmpty()) {
        auto* mute = new QGroupBox(tr("Nothing of these connections"), this);
        auto* column = new QVBoxLayout(mute);
        for (auto name = centre.connectionNames().cbegin(); name != centre.connectionNames().cend(); ++name) {
            auto* box = new QCheckBox(withoutMnemonics(*name), mute);
            box->setChecked(now.muted.contains(name.key()));
            column->addWidget(box);
            m_muted.insert(name.key(), box);
        }
        layout->addWidget(mute);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

QSpinBox* NotificationSettingsDialog::addNumber(QFormLayout* form, const QString& label, int value, int most, const QString& unit)
{
    auto* box = new QSpinBox(this);
    box->setRange(1, most);
    box->setValue(value);
    box->setSuffix(unit);
    box->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    auto* text = new QLabel(label, this);
    text->setBuddy(box);
    form->addRow(text, box);
    return box;
}

void NotificationSettingsDialog::accept()
{
    AlertSettings settings = m_centre.settings();
    settings.certificateDays = m_certificate->value();
    settings.credentialDays = m_credential->value();
    settings.rejectedPercent = m_rejected->value();
    settings.errorPercent = m_errors->value();
    settings.leastRequests = m_least->value();
    settings.quotaPercent = m_quota->value();
    const int desktop = m_desktop->currentData().toInt();
    settings.desktopFrom = desktop == kNever ? std::nullopt : std::optional(Alert::Severity(desktop));
    for (auto box = m_muted.cbegin(); box != m_muted.cend(); ++box) {
        if (box.value()->isChecked())
            settings.muted.insert(box.key());
        else
            settings.muted.erase(box.key());
    }
    m_centre.setSettings(settings);
    QDialog::accept();
}

} // namespace gatehouse::console
