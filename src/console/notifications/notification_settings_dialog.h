// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace gatehouse::console {

class NotificationCentre;

// The rules' thresholds, what reaches the desktop, and which connections are muted. GUI thread.
class NotificationSettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NotificationSettingsDialog(NotificationCentre& centre, QWidget* parent = nullptr);
    void accept() override;

private:
    QSpinBox* addNumber(QFormLayout* form, const QString& label, int value, int most, const QString& unit);

    NotificationCentre& m_centre;
    QSpinBox *m_certificate, *m_credential, *m_rejected, *m_errors, *m_least, *m_quota;
    QComboBox* m_desktop;
    QHash<QString, QCheckBox*> m_muted; // by connection
};

} // namespace gatehouse::console
