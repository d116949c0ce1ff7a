// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compare/compare_side.h"

#include "console/app/session_directory.h"
#include "console/compare/background.h"
#include "console/models/resource_cache.h"
#include "console/widgets/display.h"

#include <QFile>
#include <QFileInfo>

namespace gatehouse::console {

namespace {

constexpr qint64 kLargestFile = 64LL * 1024 * 1024;
constexpr int kTogetherMs = 80; // a new revision changes all kinds one after another

} // namespace

CompareSide::CompareSide(SessionDirectory& directory, QObject* parent) : QObject(parent), m_directory(directory)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(kTogetherMs);
    connect(&m_gather, &QTimer::timeout, this, &CompareSide::gather);
    connect(&directory, &SessionDirectory::sessionOpened, this, [this](GatewaySession* session) {
        if (!m_session && session->connection().id == m_connectionId)
            follow(*session);
    });
    connect(&directory, &SessionDirectory::openFailed, this, [this](const QString& id, const QString& reason) {
        if (id == m_connectionId && !m_session)
            settle(State::Failed, displayName(reason, 400));
    });
    connect(&directory, &SessionDirectory::sessionAboutToClose, this, [this](GatewaySession* session) {
        if (session != m_session)
            return;
        session->resources().disconnect(this);
        session->disconnect(this);
        m_session = nullptr;
        settle(State::Failed, tr("The connection was closed."));
    });
}

void CompareSide::begin(const QString& title)
{
    ++m_reading;
    m_gather.stop();
    if (m_session) {
        m_session->resources().disconnect(this);
        m_session->disconnect(this);
    }
    m_session = nullptr;
    m_connectionId.clear();
    m_file.clear();
    m_title = title;
}

void CompareSide::useNothing()
{
    begin({});
    settle(State::Nothing);
}

void CompareSide::useConnection(const QString& id)
{
    QString name;
    for (const Connection& connection : m_directory.connections())
        name = connection.id == id ? connection.name : name;
    begin(displayName(name, 60));
    m_connectionId = id;
    settle(State::Loading);
    if (GatewaySession* session = m_directory.session(id))
        follow(*session);
    else
        m_directory.open(id);
}

void CompareSide::follow(GatewaySession& session)
{
    m_session = &session;
    connect(&session.resources(), &ResourceCache::changed, this, [this] { m_gather.start(); });
    connect(&session, &GatewaySession::stateChanged, this, [this] { m_gather.start(); });
    gather();
}

void CompareSide::gather()
{
    if (!m_session)
        return;
    if (m_session->state() == GatewaySession::State::Failed && !m_resources) {
        settle(State::Failed, displayName(m_session->error().title, 300));
        return;
    }
    std::vector<ResourceSet::Ptr> all;
    for (const domain::Kind kind : m_session->driver().capabilities().kinds) {
        const ResourceCache& cache = m_session->resources();
        if (cache.state(kind) == ResourceCache::State::Failed) {
            // What can't be read is not empty: nothing would be worse than to compare with it.
            settle(State::Failed, displayName(cache.error(kind).title, 300));
            return;
        }
        if (cache.state(kind) != ResourceCache::State::Ready)
            return; // changed() comes again
        all.insert(all.end(), cache.all(kind).begin(), cache.all(kind).end());
    }
    m_resources = std::make_shared<const ResourceSet>(std::move(all));
    settle(State::Ready);
}

void CompareSide::useFile(const QString& path)
{
    begin(displayName(QFileInfo(path).fileName(), 80));
    m_file = path;
    settle(State::Loading);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        settle(State::Failed, tr("It can't be read: %1").arg(displayName(file.errorString(), 200)));
        return;
    }
    if (file.size() > kLargestFile) {
        settle(State::Failed, tr("It is larger than 64 MiB."));
        return;
    }
    inBackground(this, [this, reading = m_reading, text = file.read(kLargestFile)] {
        ReadSet read = readResourceSet(text);
        return [this, reading, read = std::move(read)] {
            if (reading != m_reading)
                return;
            m_resources = read.resources;
            settle(read.resources ? State::Ready : State::Failed, read.error);
        };
    });
}

void CompareSide::reload()
{
    if (m_session)
        m_session->refresh();
    else if (!m_connectionId.isEmpty())
        useConnection(QString(m_connectionId));
    else if (!m_file.isEmpty())
        useFile(QString(m_file));
}

void CompareSide::settle(State state, const QString& error)
{
    m_state = state;
    m_error = error;
    if (state != State::Ready)
        m_resources = nullptr;
    Q_EMIT changed();
}

} // namespace gatehouse::console
