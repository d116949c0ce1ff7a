// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/keychain/memory_secret_store.h"

#include <QPointer>

namespace gatehouse::console {

void MemorySecretStore::later(QObject* context, Done done, Answer answer)
{
    QMetaObject::invokeMethod(
        this,
        [guard = QPointer<QObject>(context), done = std::move(done), answer = std::move(answer)] {
            if (guard)
                done(answer);
        },
        Qt::QueuedConnection);
}

void MemorySecretStore::read(const QString& key, QObject* context, Done done)
{
    later(context, std::move(done), {true, m_secrets.value(key), {}});
}

void MemorySecretStore::write(const QString& key, const QString& secret, QObject* context, Done done)
{
    m_secrets.insert(key, secret);
    later(context, std::move(done), {true, secret, {}});
}

void MemorySecretStore::remove(const QString& key, QObject* context, Done done)
{
    m_secrets.remove(key);
    later(context, std::move(done), {true, {}, {}});
}

} // namespace gatehouse::console
