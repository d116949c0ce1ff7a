// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace gatehouse::console {

// Where tokens are kept. Every call answers later, once, unless `context` dies first. GUI thread.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    struct Answer {
        bool ok = false;
        QString secret;  // of a read; empty when there is none
        QString problem; // why not, in words fit to be shown
    };
    using Done = std::function<void(const Answer&)>;

    virtual void read(const QString& key, QObject* context, Done done) = 0;
    virtual void write(const QString& key, const QString& secret, QObject* context, Done done) = 0;
    virtual void remove(const QString& key, QObject* context, Done done) = 0;
    // False once the keychain has failed and secrets are kept for this run alone.
    virtual bool isPersistent() const = 0;
    // Where a token will live: "In the system keychain", or why only for this session.
    virtual QString note() const = 0;

Q_SIGNALS:
    void noteChanged();
    // The keyring takes its time (a prompt may be open somewhere).
    void waiting(bool forKeyring);
};

} // namespace gatehouse::console
