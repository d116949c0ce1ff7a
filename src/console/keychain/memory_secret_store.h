// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/keychain/secret_store.h"

#include <QHash>

namespace gatehouse::console {

// Secrets for this run alone: the fallback without a keychain, and for tests. Never writes a file.
class MemorySecretStore : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;
    void read(const QString& key, QObject* context, Done done) override;
    void write(const QString& key, const QString& secret, QObject* context, Done done) override;
    void remove(const QString& key, QObject* context, Done done) override;
    bool isPersistent() const override { return false; }
    QString note() const override { return tr("For this session only"); }

private:
    void later(QObject* context, Done done, Answer answer);
    QHash<QString, QString> m_secrets;
};

} // namespace gatehouse::console
