// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/file_button.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>

namespace gatehouse::console {

FileButton::FileButton(const QString& title, qint64 mostBytes, QWidget* parent) : QToolButton(parent), m_title(title), m_mostBytes(mostBytes)
{
    setObjectName(QStringLiteral("fileButton"));
    setText(tr("Load from file…"));
    setAccessibleName(tr("Load %1 from a file").arg(title));
    setAutoRaise(true);
    connect(this, &QToolButton::clicked, this, &FileButton::ask);
}

void FileButton::ask()
{
    auto* dialog = new QFileDialog(this, tr("Load %1 from a file").arg(m_title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileButton::load);
    dialog->open();
}

void FileButton::load(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(tr("%1 can't be read: %2").arg(name, file.errorString()));
        return;
    }
    const QByteArray bytes = file.read(m_mostBytes + 1); // it may grow while it is read
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (bytes.size() > m_mostBytes)
        Q_EMIT failed(tr("%1 is longer than %2").arg(name, QLocale().formattedDataSize(m_mostBytes)));
    else if (decoder.hasError() || text.contains(QChar(0)))
        Q_EMIT failed(tr("%1 is no text").arg(name));
    else
        Q_EMIT loaded(text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")));
}

} // namespace gatehouse::console
