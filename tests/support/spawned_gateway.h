// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace gatehouse::testing {

// A gatehoused of its own process on free ports, with the sample unless told otherwise; ended with this object.
class SpawnedGateway
{
public:
    explicit SpawnedGateway(const QStringList& arguments = {QStringLiteral("--sample")}) : m_arguments(arguments) {}
    ~SpawnedGateway() { stop(); }

    // False after twenty seconds, or when it ended before it was ready.
    bool start()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(GATEHOUSE_BIN_DIR "/gatehoused"),
                        QStringList{QStringLiteral("--admin"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--workers"), QStringLiteral("1"), QStringLiteral("--token-file"), tokenFile()} + m_arguments);
        const QDeadlineTimer deadline(20000);
        while (!m_process.canReadLine()) {
            if (deadline.hasExpired() || m_process.state() == QProcess::NotRunning)
                return false;
            m_process.waitForReadyRead(200);
        }
        const auto ready = base::parseJson(m_process.readLine().toStdString());
        if (!ready)
            return false;
        m_ready = *ready;
        return base::stringAt(m_ready, "event") == "ready" && !token().isEmpty();
    }
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(20000)) {
            m_process.kill();
            m_process.waitForFinished(5000);
        }
    }
    QUrl url() const { return QUrl(QString::fromStdString(base::stringAt(m_ready, "admin"))); }
    QString tokenFile() const { return m_directory.filePath(QStringLiteral("owner.token")); }
    QString directory() const { return m_directory.path(); }
    QString token() const
    {
        QFile file(tokenFile());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
    }
    // "http://127.0.0.1:…" of a listener, as it came out.
    QUrl listener(const std::string& id) const
    {
        for (const base::Json& listener : base::memberAt(m_ready, "listeners")) {
            if (base::stringAt(listener, "id") == id)
                return QUrl(QString::fromStdString(base::stringAt(listener, "url")));
        }
        return {};
    }
    QUrl firstListener() const
    {
        for (const base::Json& listener : base::memberAt(m_ready, "listeners"))
            return QUrl(QString::fromStdString(base::stringAt(listener, "url")));
        return {};
    }

private:
    QStringList m_arguments;
    QTemporaryDir m_directory;
    QProcess m_process;
    base::Json m_ready;
};

} // namespace gatehouse::testing
