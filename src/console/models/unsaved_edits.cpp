// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/unsaved_edits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
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

bool UnsavedEdits::save(const std::vector<UnsavedEdit>& edits) const
{
    if (edits.empty())
        return !QFile::exists(m_file) || QFile::remove(m_file);
    base::Json list = base::Json::array();
    for (size_t i = 0; i < std::min(edits.size(), kMostEdits); ++i) {
        const UnsavedEdit& edit = edits[i];
        base::Json each = {{"kind", std::string(domain::kindName(edit.key.kind))}, {"tenant", edit.key.tenant}, {"id", edit.key.id}, {"before", edit.before}, {"value", edit.value}};
        if (edit.leftOut)
            each["leftOut"] = true;
        list.push_back(std::move(each));
    }
    const base::Json document = {{"version", kVersion}, {"savedAt", QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString()}, {"edits", std::move(list)}};
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const std::string text = base::toText(document);
    return qint64(text.size()) <= kMostBytes && file.write(text.data(), qint64(text.size())) == qint64(text.size()) && file.commit();
}

} // namespace gatehouse::console
