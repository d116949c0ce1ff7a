// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/recent_request_box.h"

#include "console/forms/display_text.h"
#include "console/models/recent_requests.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace gatehouse::console {

namespace {

QString requestText(const base::Json& record)
{
    const QDateTime time = QDateTime::fromString(fromUtf8(base::stringAt(record, "time")), Qt::ISODateWithMs).toLocalTime();
    QStringList parts{shownText(base::stringAt(record, "method") + ' ' + base::stringAt(record, "path"), 70), QString::number(base::intAt(record, "status"))};
    if (const QString consumer = shownText(base::stringAt(record, "consumer"), 40); !consumer.isEmpty())
        parts << consumer;
    if (time.isValid())
        parts << QLocale().toString(time.time(), QLocale::ShortFormat);
    return QChar(0x2066) + parts.join(QStringLiteral(" \u00b7 ")) + QChar(0x2069); // reads from the left in every language
}

} // namespace

RecentRequestBox::RecentRequestBox(const QString& first, RecentRequests* recent, QWidget* parent) : QuietComboBox(parent), m_recent(recent)
{
    setAccessibleName(tr("Request"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addItem(first);
}

void RecentRequestBox::showPopup()
{
    look();
    QuietComboBox::showPopup();
}

void RecentRequestBox::look()
{
    const QString chosen = currentText();
    while (count() > 1)
        removeItem(1);
    m_shown.clear();
    if (m_recent)
        m_shown.assign(m_recent->records().begin(), m_recent->records().end());
    for (const base::Json& record : m_shown)
        addItem(requestText(record));
    if (m_shown.empty())
        addItem(m_recent ? tr("No request came yet since this window is open") : tr("There is no request log"));
    setCurrentIndex(std::max(0, findText(chosen)));
}

const base::Json* RecentRequestBox::record() const
{
    const int index = currentIndex();
    return index < 1 || static_cast<size_t>(index) > m_shown.size() ? nullptr : &m_shown[static_cast<size_t>(index) - 1];
}

} // namespace gatehouse::console
