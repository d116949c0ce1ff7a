// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/keychain/keychain_secret_store.h"

#include <QPointer>
#include <qt6keychain/keychain.h>

#include <memory>

namespace gatehouse::console {

namespace {

QString describe(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeychainSecretStore::tr("access to the system keychain was refused");
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainSecretStore::tr("this system has no keychain running");
    default:
        return KeychainSecretStore::tr("the system keychain cannot be used");
    }
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service, QObject* parent) : SecretStore(parent), m_service(std::move(service)) {}

QString KeychainSecretStore::note() const
{
    return m_problem.isEmpty() ? tr("In the system keychain") : tr("For this session only: %1").arg(m_problem);
}

void KeychainSecretStore::setProblem(const QString& problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT noteChanged();
}

void KeychainSecretStore::run(QKeychain::Job* job, QObject* context, std::function<void(bool, QKeychain::Job*)> finished)
{
    job->setAutoDelete(true);
    auto over = std::make_shared<bool>(false);
    QPointer<QObject> guard(context);
    const auto once = [this, over, guard, finished = std::move(finished)](bool answered, QKeychain::Job* done) {
        if (*over)
            return;
        *over = true;
        Q_EMIT waiting(false);
        if (guard)
            finished(answered, done);
    };
    connect(job, &QKeychain::Job::finished, this, [once](QKeychain::Job* done) { once(true, done); });
    QTimer::singleShot(m_patienceMs, this, [once] { once(false, nullptr); });
    // Most keyrings answer at once; only a slow one is worth a word.
    QTimer::singleShot(500, this, [this, over] {
        if (!*over)
            Q_EMIT waiting(true);
    });
    job->start();
}

void KeychainSecretStore::read(const QString& key, QObject* context, Done done)
{
    auto* job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    run(job, context, [this, key, context = QPointer<QObject>(context), done = std::move(done)](bool answered, QKeychain::Job* finished) {
        if (answered && finished->error() == QKeychain::NoError) {
            setProblem({});
            done({true, static_cast<QKeychain::ReadPasswordJob*>(finished)->textData(), {}});
            return;
        }
        if (answered && finished->error() == QKeychain::EntryNotFound)
            setProblem({});
        else
            setProblem(answered ? describe(finished->error()) : tr("the system keychain does not answer"));
        m_session.read(key, context, done);
    });
}

void KeychainSecretStore::write(const QString& key, const QString& secret, QObject* context, Done done)
{
    auto* job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setTextData(secret);
    run(job, context, [this, key, secret, context = QPointer<QObject>(context), done = std::move(done)](bool answered, QKeychain::Job* finished) {
        if (answered && finished->error() == QKeychain::NoError) {
            setProblem({});
            done({true, secret, {}});
            return;
        }
        setProblem(answered ? describe(finished->error()) : tr("the system keychain does not answer"));
        m_session.write(key, secret, context, done);
    });
}

void KeychainSecretStore::remove(const QString& key, QObject* context, Done done)
{
    auto* job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    run(job, context, [this, key, context = QPointer<QObject>(context), done = std::move(done)](bool, QKeychain::Job*) { m_session.remove(key, context, done); });
}

} // namespace gatehouse::console
