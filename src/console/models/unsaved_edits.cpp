// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/unsaved_edits.h"

#include "console/models/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr int kVersion = 1;

QString toText(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

// An id is anything; a file's name is not.
UnsavedEdits::UnsavedEdits(const QString& folder, const QString& connectionId)
    : m_file(QDir(folder).filePath(QString::fromLatin1(QUrl::toPercentEncoding(connectionId, {}, ".~")).left(180) + QStringLiteral(".json")))
{
}

UnsavedEdits::Found UnsavedEdits::load() const
{
    Found found;
    QFile file(m_file);
    if (!file.exists())
        return found;
    if (file.size() > kMostBytes || !file.open(QIODevice::ReadOnly)) {
        found.problem = file.size() > kMostBytes ? QStringLiteral("too large") : file.errorString();
        return found;
    }
    const auto document = base::parseJson(file.read(kMostBytes).toStdString());
    if (!document || base::intAt(*document, "version") != kVersion || !base::memberAt(*document, "edits").is_array()) {
        found.problem = document ? QStringLiteral("of another version") : toText(document.error().message);
        return found;
    }
    found.savedAt = QDateTime::fromString(toText(base::stringAt(*document, "savedAt")), Qt::ISODate);
    for (const base::Json& each : base::memberAt(*document, "edits")) {
        const auto kind = domain::kindFromName(base::stringAt(each, "kind"));
        UnsavedEdit edit;
        if (!kind || found.edits.size() == kMostEdits)
            continue;
        edit.key = {*kind, base::stringAt(each, "tenant"), base::stringAt(each, "id")};
        edit.before = base::memberAt(each, "before");
        edit.value = base::memberAt(each, "value");
        edit.leftOut = base::boolAt(each, "leftOut");
        if (!edit.key.id.empty() && (edit.value.is_object() || edit.value.is_null()))
            found.edits.push_back(std::move(edit));
    }
    return found;
}

QString UnsavedEdits::setAside() const
{
    const QString aside = m_file + QStringLiteral(".unreadable");
    QFile::remove(aside);
    return QFile::rename(m_file, aside) ? aside : QString();
}

void UnsavedEdits::removeLeftovers() const
{
    const QFileInfo whole(m_file);
    static const QRegularExpression ending(QStringLiteral("^\\.[A-Za-z0-9]{6}$")); // as QSaveFile names them
    const QDateTime old = QDateTime::currentDateTime().addSecs(-60);
    const auto entries = whole.dir().entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo& entry : entries) {
        if (entry.fileName().startsWith(whole.fileName()) && ending.match(entry.fileName().mid(whole.fileName().size())).hasMatch() && entry.lastModified() < old)
            QFile::remove(entry.filePath());
    }
}

bool UnsavedEdits::save(const std::vector<UnsavedEdit>& edits) const
{
    if (edits.size() > kMostEdits)
        return false;
    if (edits.empty())
        return !QFile::exists(m_file) || QFile::remove(m_file);
    base::Json list = base::Json::array();
    for (size_t i = 0; i < edits.size(); ++i) {
        const UnsavedEdit& edit = edits[i];
        base::Json each = {{"kind", std::string(domain::kindName(edit.key.kind))}, {"tenant", edit.key.tenant}, {"id", edit.key.id}, {"before", edit.before}, {"value", edit.value}};
        if (edit.leftOut)
            each["leftOut"] = true;
        list.push_back(std::move(each));
    }
    const base::Json document = {{"version", kVersion}, {"savedAt", QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString()}, {"edits", std::move(list)}};
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    const QByteArray text = QByteArray::fromStdString(base::toText(document));
    return text.size() <= kMostBytes && writeWholeFile(m_file, text, QFile::ReadOwner | QFile::WriteOwner).isEmpty();
}

} // namespace gatehouse::console
