// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/keychain/memory_secret_store.h"

#include <QTimer>

namespace QKeychain {
class Job;
}

namespace gatehouse::console {

// The system keychain by QtKeychain. Where there is none (no bus, locked, a prompt that nobody answers for 10 s) secrets are kept for this run only, and note()
// says so. An answer that comes after the 10 s is ignored.
class KeychainSecretStore : public SecretStore
{
    Q_OBJECT
public:
    explicit KeychainSecretStore(QString service = QStringLiteral("gatehouse"), QObject* parent = nullptr);
    void read(const QString& key, QObject* context, Done done) override;
    void write(const QString& key, const QString& secret, QObject* context, Done done) override;
    void remove(const QString& key, QObject* context, Done done) override;
    bool isPersistent() const override { return m_problem.isEmpty(); }
    QString note() const override;
    void setPatience(int milliseconds) { m_patienceMs = milliseconds; } // for tests

private:
    // Starts a job and calls `finished(answered, job)`: once, with answered false when it took too long.
    void run(QKeychain::Job* job, QObject* context, std::function<void(bool, QKeychain::Job*)> finished);
    void setProblem(const QString& problem);
    QString m_service;
    QString m_problem;
    MemorySecretStore m_session; // what the keychain could not take
    int m_patienceMs = 10'000;
};

} // namespace gatehouse::console
