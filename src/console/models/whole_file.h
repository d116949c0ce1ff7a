// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDevice>
#include <QString>

class QByteArray;
class QImage;

namespace gatehouse::console {

// Writes a file whole or not at all: until its last byte is written, what was there stays. Empty when it is done, else why not, in words. Without `permissions` the usual ones.
QString writeWholeFile(const QString& path, const QByteArray& content, QFileDevice::Permissions permissions = {});
// The same as PNG.
QString writeWholeFile(const QString& path, const QImage& picture);

} // namespace gatehouse::console
