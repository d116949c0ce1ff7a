// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connections/connection.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class ConnectionEditor;
}

namespace gatehouse::console {

// Makes or changes a connection. Knows no network and no keychain: who opens it tests and stores.
class ConnectionEditor : public QDialog
{
    Q_OBJECT
public:
    enum class Tone { Working, Ok, Warning, Error };
    // Without an existing connection a new one is made. `secretNote` says where the token will live.
    ConnectionEditor(const std::optional<Connection>& existing, const QStringList& groups, const QString& secretNote, QWidget* parent);
    ~ConnectionEditor() override;
    Connection connection() const;
    // Absent: the stored one stays.
    std::optional<QString> token() const;
    void setFingerprint(const QString& fingerprint);
    void showResult(const QString& text, Tone tone);
    void setTesting(bool testing);
    // What is wrong with the input; empty when it may be stored.
    QString complaint() const;

Q_SIGNALS:
    void testRequested();

public Q_SLOTS:
    void accept() override;

private:
    void updateColour();
    void grow();
    void chooseColour();
    std::unique_ptr<Ui::ConnectionEditor> m_ui;
    Connection m_connection;
    bool m_isNew, m_ownColour = false, m_ownSafety = false; // own: chosen by hand
};

} // namespace gatehouse::console
