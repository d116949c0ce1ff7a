// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connections/connection_store.h"

#include "base/ids.h"
#include "base/json.h"
#include "console/models/whole_file.h"
#include "drivers/text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>

namespace gatehouse::console {

namespace {

using base::Json;
using drivers::fromQt;
using drivers::toQt;

constexpr const char* kEnvironments[] = {"local", "test", "staging", "production"};
constexpr const char* kSafeties[] = {"free", "confirm", "typed-confirmation", "read-only"};

template <class E, size_t N>
E fromName(const std::string& name, const char* const (&names)[N], E fallback)
{
    const auto found = std::find(std::begin(names), std::end(names), name);
    return found == std::end(names) ? fallback : static_cast<E>(found - std::begin(names));
}

Json toJson(const Connection& c)
{
    Json out = {{"id", fromQt(c.id)},
                {"name", fromQt(c.name)},
                {"driver", fromQt(c.driver)},
                {"url", fromQt(c.url.toString(QUrl::RemoveUserInfo))},
                {"environment", kEnvironments[static_cast<size_t>(c.environment)]},
                {"safety", kSafeties[static_cast<size_t>(c.safety)]},
                {"colour", fromQt(c.colour.name())}};
    if (!c.group.isEmpty())
        out["group"] = fromQt(c.group);
    if (!c.trustedFingerprint.isEmpty())
        out["trustedFingerprint"] = fromQt(c.trustedFingerprint);
    return out;
}

Connection fromJson(const Json& document)
{
    Connection c;
    c.id = toQt(base::stringAt(document, "id"));
    c.name = toQt(base::stringAt(document, "name"));
    c.driver = toQt(base::stringAt(document, "driver", "gatehouse"));
    c.url = QUrl(toQt(base::stringAt(document, "url")));
    // What is not understood is taken as dangerous.
    c.environment = fromName(base::stringAt(document, "environment"), kEnvironments, Environment::Production);
    c.safety = fromName(base::stringAt(document, "safety"), kSafeties, SafetyLevel::TypedConfirmation);
    c.colour = QColor(toQt(base::stringAt(document, "colour")));
    c.group = toQt(base::stringAt(document, "group"));
    c.trustedFingerprint = toQt(base::stringAt(document, "trustedFingerprint"));
    return c;
}

} // namespace

ConnectionStore::ConnectionStore(QString file, QObject* parent) : QObject(parent), m_file(std::move(file)) {}

QString ConnectionStore::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/connections.json");
}

void ConnectionStore::load()
{
    m_connections.clear();
    m_read.clear();
    m_unusable.clear();
    m_problem.clear();
    m_mayWrite = true;
    QFile file(m_file);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem = tr("%1 cannot be read: %2").arg(m_file, file.errorString());
        m_mayWrite = false;
        Q_EMIT changed();
        return;
    }
    const QByteArray text = file.readAll();
    file.close();
    const auto document = base::parseJson({text.constData(), static_cast<size_t>(text.size())});
    const Json& list = document ? base::memberAt(*document, "connections") : Json();
    if (!document || !list.is_array()) {
        const QString stem = m_file + QStringLiteral(".damaged-") + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
        QString aside = stem;
        for (int i = 2; QFile::exists(aside) && i < 100; ++i)
            aside = stem + QLatin1Char('-') + QString::number(i);
        m_mayWrite = QFile::rename(m_file, aside);
        m_problem = m_mayWrite ? tr("%1 is damaged and was kept as %2").arg(m_file, aside) : tr("%1 is damaged and cannot be kept aside; nothing is saved until it is repaired or removed").arg(m_file);
    } else {
        for (const Json& item : list) {
            Connection connection = fromJson(item);
            if (connection.id.isEmpty() || !connection.url.isValid() || find(connection.id)) {
                m_unusable.push_back(item);
                continue;
            }
            m_read.insert(connection.id, item);
            m_connections.append(std::move(connection));
        }
    }
    Q_EMIT changed();
}

bool ConnectionStore::save()
{
    if (!m_mayWrite) {
        Q_EMIT changed();
        return false;
    }
    QDir().mkpath(QFileInfo(m_file).path());
    Json list = Json::array();
    for (const Connection& connection : m_connections) {
        Json item = m_read.value(connection.id, Json::object());
        for (const char* optional : {"group", "trustedFingerprint"})
            item.erase(optional);
        item.update(toJson(connection));
        list.push_back(std::move(item));
    }
    for (const Json& item : m_unusable)
        list.push_back(item);
    const QByteArray text = QByteArray::fromStdString(base::toPrettyText(Json{{"gatehouse", 1}, {"connections", list}})) + '\n';
    const QString why = writeWholeFile(m_file, text, QFile::ReadOwner | QFile::WriteOwner);
    const bool written = why.isEmpty();
    m_problem = written ? QString() : tr("The connections could not be saved: %1").arg(why);
    Q_EMIT changed();
    return written;
}

const Connection* ConnectionStore::find(const QString& id) const
{
    for (const Connection& connection : m_connections) {
        if (connection.id == id)
            return &connection;
    }
    return nullptr;
}

QStringList ConnectionStore::groups() const
{
    QStringList groups;
    for (const Connection& connection : m_connections) {
        if (!connection.group.isEmpty() && !groups.contains(connection.group))
            groups.append(connection.group);
    }
    groups.sort();
    return groups;
}

QString ConnectionStore::put(Connection connection)
{
    if (connection.id.isEmpty())
        connection.id = toQt(base::randomId());
    const QString id = connection.id;
    const auto present = std::find_if(m_connections.begin(), m_connections.end(), [&](const Connection& other) { return other.id == id; });
    if (present == m_connections.end())
        m_connections.append(std::move(connection));
    else
        *present = std::move(connection);
    save();
    return id;
}

void ConnectionStore::remove(const QString& id)
{
    m_connections.removeIf([&](const Connection& connection) { return connection.id == id; });
    save();
}

} // namespace gatehouse::console
