// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resource.h"

#include <QMetaObject>
#include <QObject>
#include <QString>

namespace gatehouse::console {

class GatewaySession;
class MainWindow;
class SessionDirectory;
struct GatehouseLink;

// Opens what a gatehouse:// link names, if this console knows it, and says what is missing if not. It only shows: nothing is added, trusted or changed.
// Owned by the composition root, outlived by window and directory. GUI thread.
class LinkOpener : public QObject
{
    Q_OBJECT
public:
    LinkOpener(MainWindow& window, SessionDirectory& directory, QObject* parent = nullptr);
    void open(const QString& text);

Q_SIGNALS:
    // Beside the box that the user sees.
    void failed(const QString& reason);

private:
    void fail(const QString& reason);
    void openAt(const GatehouseLink& link, const QString& connectionId);
    // Once the gateway has told what it has.
    void await(GatewaySession& session, const domain::ResourceKey& key);
    void show(GatewaySession& session, const domain::ResourceKey& key);
    MainWindow& m_window;
    SessionDirectory& m_directory;
    QMetaObject::Connection m_waiting; // of the last link: a newer one takes its place
};

} // namespace gatehouse::console
