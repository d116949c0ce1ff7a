// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/whole_file.h"

#include <QBuffer>
#include <QImage>
#include <QSaveFile>

namespace gatehouse::console {

QString writeWholeFile(const QString& path, const QByteArray& content, QFileDevice::Permissions permissions)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (permissions)
        file.setPermissions(permissions);
    // A disk that fills up shows as a write that is short, which commit() does not notice: it would put the half in the place of the whole.
    if (file.write(content) != content.size() || !file.flush()) {
        file.cancelWriting();
        return file.errorString();
    }
    return file.commit() ? QString() : file.errorString();
}

QString writeWholeFile(const QString& path, const QImage& picture)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return writeWholeFile(path, png);
}

} // namespace gatehouse::console
