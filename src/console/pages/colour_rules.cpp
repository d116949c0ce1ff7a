// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/colour_rules.h"

#include "console/widgets/theme_colours.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>
#include <QPixmapCache>
#include <QSettings>
#include <QWidget>

#include <algorithm>

namespace gatehouse::console {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ColourRules)
};

QString key(const QString& table)
{
    return QStringLiteral("tables/%1/colours").arg(table);
}

} // namespace

QVector<ColourRule> ColourRules::defaults()
{
    return {{Words::tr("Server errors"), QStringLiteral("status>=500"), RowTone::Danger},
            {Words::tr("Over a limit"), QStringLiteral("status=429"), RowTone::Warning},
            {Words::tr("Not allowed"), QStringLiteral("status=401 OR status=403"), RowTone::Info},
            {Words::tr("Slow"), QStringLiteral("ms>=1000"), RowTone::Dim}};
}

QVector<ColourRule> ColourRules::load(const QString& table)
{
    QSettings settings;
    if (!settings.contains(key(table) + QStringLiteral("/size")))
        return defaults();
    QVector<ColourRule> rules;
    const int size = std::min(settings.beginReadArray(key(table)), kMostRules);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        rules.append({settings.value(QStringLiteral("name")).toString().left(100), settings.value(QStringLiteral("query")).toString().left(kLongestQuery),
                      RowTone(std::clamp(settings.value(QStringLiteral("tone")).toInt(), 0, int(RowTone::Dim)))});
    }
    settings.endArray();
    return rules;
}

void ColourRules::save(const QString& table, const QVector<ColourRule>& rules)
{
    QSettings settings;
    settings.remove(key(table));
    if (rules == defaults())
        return; // so that better ones of a later version come
    settings.beginWriteArray(key(table), int(rules.size()));
    for (int i = 0; i < rules.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("name"), rules[i].name);
        settings.setValue(QStringLiteral("query"), rules[i].query);
        settings.setValue(QStringLiteral("tone"), int(rules[i].tone));
    }
    settings.endArray();
}

ColourRules::ColourRules(QVector<ColourRule> rules, const std::vector<QueryColumn>& columns, QStringList* problems) : m_rules(std::move(rules))
{
    for (const ColourRule& rule : std::as_const(m_rules)) {
        QueryError error;
        auto filter = QueryFilter::compile(rule.query, columns, QDateTime::currentMSecsSinceEpoch(), error);
        if (problems)
            problems->append(!filter ? error.text : filter->isEmpty() ? Words::tr("It says nothing") : QString());
        m_filters.push_back(filter && !filter->isEmpty() ? std::move(filter) : nullptr);
    }
}

int ColourRules::of(const QueryCells& cells) const
{
    for (size_t i = 0; i < m_filters.size(); ++i) {
        if (m_filters[i] && m_filters[i]->matches(cells))
            return int(i);
    }
    return -1;
}

QColor toneTint(RowTone tone, const QWidget* themed)
{
    const ThemeColours& colours = themeColours(themed);
    switch (tone) {
    case RowTone::Danger: return colours.dangerSoft;
    case RowTone::Warning: return colours.warningSoft;
    case RowTone::Info: return colours.infoSoft;
    case RowTone::Ok: return colours.okSoft;
    case RowTone::Dim: return colours.sunken;
    }
    return {};
}

// Each of a shape of its own.
QPixmap toneMark(RowTone tone, const QWidget* themed)
{
    constexpr int kSize = 10;
    const ThemeColours& colours = themeColours(themed);
    const qreal ratio = themed->devicePixelRatioF();
    const QString key = QStringLiteral("tone:%1:%2:%3").arg(int(tone)).arg(colours.dark).arg(ratio);
    if (QPixmap known; QPixmapCache::find(key, &known))
        return known;
    QPixmap mark(QSize(kSize, kSize) * ratio);
    mark.setDevicePixelRatio(ratio);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto fill = [&painter](const QColor& colour) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
    };
    switch (tone) {
    case RowTone::Danger:
        painter.setPen(QPen(colours.danger, 2.2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(2, 2), QPointF(8, 8));
        painter.drawLine(QPointF(8, 2), QPointF(2, 8));
        break;
    case RowTone::Warning:
        fill(colours.warning);
        painter.drawPolygon(QPolygonF{QPointF(5, 1), QPointF(9.5, 9), QPointF(0.5, 9)});
        break;
    case RowTone::Info:
        fill(colours.info);
        painter.drawPolygon(QPolygonF{QPointF(5, 0.5), QPointF(9.5, 5), QPointF(5, 9.5), QPointF(0.5, 5)});
        break;
    case RowTone::Ok:
        fill(colours.ok);
        painter.drawEllipse(QRectF(1.5, 1.5, 7, 7));
        break;
    case RowTone::Dim:
        painter.setPen(QPen(colours.muted, 1.6));
        painter.drawEllipse(QRectF(2, 2, 6, 6));
        break;
    }
    painter.end();
    QPixmapCache::insert(key, mark);
    return mark;
}

QString toneName(RowTone tone)
{
    switch (tone) {
    case RowTone::Danger: return Words::tr("Red");
    case RowTone::Warning: return Words::tr("Amber");
    case RowTone::Info: return Words::tr("Blue");
    case RowTone::Ok: return Words::tr("Green");
    case RowTone::Dim: return Words::tr("Grey");
    }
    return {};
}

} // namespace gatehouse::console
