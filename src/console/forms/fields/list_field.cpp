// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/list_field.h"

#include "console/forms/display_text.h"
#include "console/forms/exact_text.h"

#include <QHostAddress>
#include <QPlainTextEdit>

namespace gatehouse::console {

namespace {

constexpr int kMostLinesShown = 8;
constexpr qint64 kLongestFile = 1 << 20; // bytes

bool isAddressRange(const QString& text)
{
    if (text.contains(u'/'))
        return QHostAddress::parseSubnet(text).second >= 0 && !QHostAddress(text.section(u'/', 0, 0)).isNull();
    return !QHostAddress(text).isNull();
}

} // namespace

ListField::ListField(FormContext& context, FieldSpec fieldSpec, QWidget* parent)
    : Field(context, std::move(fieldSpec), parent), m_edit(new QPlainTextEdit(this)), m_items(spec().node.child(base::memberAt(spec().node.schema, "items")))
{
    const std::string format = base::stringAt(m_items.schema, "format");
    m_isCidr = base::stringAt(spec().node.schema, "x-widget") == "cidr-list" || format == "cidr";
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setLayoutDirection(Qt::LeftToRight); // hosts, paths, addresses
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    frame(m_edit, Layout::Below);
    offerFile(m_edit, kLongestFile);
    const QString fallback = spec().node.defaultText();
    m_edit->setPlaceholderText(!fallback.isEmpty() ? fallback : m_isCidr ? tr("One a line: 10.0.0.0/8 or 2001:db8::/32") : tr("One a line"));
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_loading)
            edited();
    });
    fitHeight();
}

base::Json ListField::parsedLine(const QString& line) const
{
    if (!m_items.allowsType("string") || m_items.schema.value("type", base::Json()).is_array()) {
        bool good = false;
        if (const qlonglong whole = line.toLongLong(&good); good)
            return whole;
        if (const double real = line.toDouble(&good); good)
            return real;
    }
    return utf8(line);
}

void ListField::edited()
{
    base::Json list = base::Json::array();
    const base::Json* present = value();
    const QStringList lines = exactText(*m_edit).split(u'\n');
    for (const QString& line : lines) {
        const QString text = line.trimmed();
        if (text.isEmpty())
            continue;
        // An element whose text was not touched stays the very value it was.
        base::Json item = parsedLine(text);
        if (present && present->is_array()) {
            for (const base::Json& old : *present) {
                if (!old.is_string() && fromUtf8(base::toText(old)) == text)
                    item = old;
            }
        }
        list.push_back(std::move(item));
    }
    const base::Json* stored = context().model().storedAt(pointer());
    if (list.empty() && !(stored && stored->is_array() && stored->empty()))
        unset();
    else
        write(std::move(list));
    check();
}

void ListField::check()
{
    if (!m_isCidr)
        return;
    int number = 0;
    const QStringList lines = exactText(*m_edit).split(u'\n');
    for (const QString& line : lines) {
        ++number;
        if (!line.trimmed().isEmpty() && !isAddressRange(line.trimmed())) {
            setHint(tr("Line %1 is no address or range: %2").arg(number).arg(shownText(line.trimmed(), 60)), true);
            return;
        }
    }
    setHint({});
}

void ListField::load()
{
    const base::Json* present = value();
    QStringList lines;
    if (present && present->is_array()) {
        for (const base::Json& item : *present)
            lines << (item.is_string() ? fromUtf8(item.get_ref<const std::string&>()) : fromUtf8(base::toText(item)));
    }
    const bool odd = present && !present->is_null() && !present->is_array();
    if (odd)
        lines = {fromUtf8(base::toText(*present))};
    m_edit->setReadOnly(odd);
    const QString text = lines.join(u'\n');
    m_loading = true;
    if (exactText(*m_edit) != text)
        m_edit->setPlainText(text);
    m_loading = false;
    if (odd)
        setHint(tr("Not a list: edit it in the Source tab"), true);
    else
        check();
    refreshState();
}

void ListField::fitHeight()
{
    const int lines = std::clamp(m_edit->blockCount(), 2, kMostLinesShown);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + 2 * m_edit->frameWidth() + 20);
}

} // namespace gatehouse::console
