// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/decision_view.h"

#include "console/widgets/badge.h"
#include "console/widgets/display.h"
#include "console/widgets/elided_label.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::console {

namespace {

enum Column { kWhat, kDecision, kWhy, kTime };
constexpr int kKindRole = Qt::UserRole, kTenantRole = Qt::UserRole + 1, kIdRole = Qt::UserRole + 2;
constexpr int kMostDetails = 8;
constexpr int kHeaderMargins = 24, kLeastWhat = 150, kLeastWhy = 260; // pixels

QString text(const base::Json& object, const char* member, int length = 160)
{
    return displayName(base::stringAt(object, member), length);
}

QString detailWords(const base::Json& details)
{
    QStringList words;
    if (details.is_object()) {
        for (const auto& [name, value] : details.items()) {
            if (words.size() == kMostDetails)
                break;
            words.append(displayName(name, 40) + QLatin1Char(' ') + displayName(value.is_string() ? value.get<std::string>() : base::toText(value), 80));
        }
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

DecisionView::DecisionView(QWidget* parent)
    : QWidget(parent), m_message(new QLabel(this)), m_outcome(new Badge(this)), m_summary(new ElidedLabel(this)), m_head(new QWidget(this)), m_steps(new QTreeWidget(this))
{
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setProperty("role", QStringLiteral("muted"));
    m_steps->setHeaderLabels({tr("Step"), tr("Decision"), tr("Why"), tr("Time")});
    m_steps->setRootIsDecorated(false);
    m_steps->setUniformRowHeights(true);
    m_steps->setAccessibleName(tr("Decision trace"));
    QFont titles = m_steps->header()->font();
    titles.setWeight(QFont::DemiBold); // as the style sheet has them: they are measured by this
    m_steps->header()->setFont(titles);
    m_steps->header()->setStretchLastSection(false);
    m_steps->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_steps->headerItem()->setTextAlignment(kTime, Qt::AlignRight | Qt::AlignVCenter);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(kSpace2, kSpace2, kSpace2, 0);
    head->addWidget(m_outcome);
    head->addWidget(m_summary, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_head);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_message, 1);
    connect(m_steps, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (item->data(kWhat, kIdRole).isValid())
            Q_EMIT resourceRequested({domain::Kind(item->data(kWhat, kKindRole).toInt()), item->data(kWhat, kTenantRole).toString().toStdString(),
                                      item->data(kWhat, kIdRole).toString().toStdString()});
    });
    showMessage(tr("Send a request, and this shows how the gateway decided: the route, each policy in order, and why."));
}

void DecisionView::showMessage(const QString& message)
{
    m_message->setText(message);
    m_message->show();
    m_head->hide();
    m_steps->hide();
}

void DecisionView::addRow(const QString& icon, const QColor& colour, const QString& what, const QString& decision, const QString& why, const QString& time,
                                   const domain::ResourceKey* key)
{
    auto* item = new QTreeWidgetItem({what, decision, why, time});
    item->setIcon(kWhat, symbolIcon(icon, colour));
    item->setToolTip(kWhy, why.toHtmlEscaped());
    item->setTextAlignment(kTime, Qt::AlignRight | Qt::AlignVCenter);
    item->setForeground(kDecision, colour);
    if (key) {
        item->setData(kWhat, kKindRole, int(key->kind));
        item->setData(kWhat, kTenantRole, QString::fromStdString(key->tenant));
        item->setData(kWhat, kIdRole, QString::fromStdString(key->id));
    }
    m_steps->addTopLevelItem(item);
}

void DecisionView::addStep(const base::Json& step)
{
    const ThemeColours& colours = themeColours(this);
    const std::string outcome = base::stringAt(step, "outcome");
    QString icon = QStringLiteral("ok"), decision = tr("Goes on");
    QColor colour = colours.ok;
    if (outcome == "reject") {
        icon = QStringLiteral("error");
        decision = tr("Refused");
        colour = colours.danger;
    } else if (outcome == "would-reject") {
        icon = QStringLiteral("warning");
        decision = tr("Would refuse (report only)");
        colour = colours.warning;
    } else if (outcome == "answer") {
        icon = QStringLiteral("send");
        decision = tr("Answers itself");
        colour = colours.info;
    } else if (outcome == "skip") {
        icon = QStringLiteral("chevron-right");
        decision = tr("Does not apply");
        colour = colours.muted;
    }
    QStringList why;
    for (const QString& part : {text(step, "reason", 300), detailWords(base::memberAt(step, "details"))})
        if (!part.isEmpty())
            why.append(part);
    const double duration = base::numberAt(step, "durationUs");
    const QString name = QString::fromStdString(base::stringAt(step, "policy")).left(300);
    const domain::ResourceKey key = keyOf(domain::Kind::Policy, name);
    const QString kind = text(step, "kind", 60);
    addRow(icon, colour, isolated(displayName(name)) + (kind.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(kind)), decision, why.join(QStringLiteral(" · ")),
           duration >= 1000 ? tr("%1 ms").arg(QLocale().toString(duration / 1000, 'f', 2)) : duration > 0 ? tr("%1 µs").arg(QLocale().toString(duration, 'f', 1)) : QString(),
           &key);
}

QString DecisionView::outcomeText(const base::Json& decision)
{
    const std::string outcome = base::stringAt(decision, "outcome");
    const int64_t status = base::intAt(decision, "status");
    if (outcome == "forward")
        return tr("Forwarded");
    if (outcome == "reject")
        return status ? tr("Refused, %1").arg(status) : tr("Refused");
    return outcome == "answer" ? tr("Answered by a policy") : tr("No route");
}

void DecisionView::showDecision(const base::Json& decision)
{
    m_steps->clear();
    const ThemeColours& colours = themeColours(this);
    const std::string outcome = base::stringAt(decision, "outcome");
    m_outcome->setBadge(outcomeText(decision), outcome == "forward" ? colours.ok : outcome == "reject" ? colours.danger : outcome == "answer" ? colours.info : colours.warning);
    QStringList summary;
    if (const QString detail = text(decision, "detail", 300); !detail.isEmpty())
        summary.append(detail);
    if (const QString consumer = text(decision, "consumer"); !consumer.isEmpty())
        summary.append(tr("as %1").arg(isolated(consumer)));
    m_summary->setFullText(summary.join(QStringLiteral(" · ")));

    const QString route = QString::fromStdString(base::stringAt(decision, "route")).left(300), service = text(decision, "service");
    if (!route.isEmpty()) {
        const domain::ResourceKey key = keyOf(domain::Kind::Route, route);
        addRow(QStringLiteral("routes"), colours.ok, tr("Route %1").arg(isolated(displayName(route))), tr("Matches"),
               service.isEmpty() ? QString() : tr("service %1").arg(isolated(service)), {}, &key);
    } else if (const base::Json& candidates = base::memberAt(decision, "candidates"); candidates.is_array()) {
        int shown = 0;
        for (const base::Json& candidate : candidates) {
            if (++shown > kMostDetails)
                break;
            addRow(QStringLiteral("routes"), colours.muted, tr("Route %1").arg(isolated(text(candidate, "route"))), tr("Does not match"), text(candidate, "reason", 300), {});
        }
    }
    if (const base::Json& steps = base::memberAt(decision, "steps"); steps.is_array()) {
        int shown = 0;
        for (const base::Json& step : steps) {
            if (++shown > kMostSteps)
                break;
            addStep(step);
        }
    }
    if (outcome == "forward") {
        const base::Json& upstream = base::memberAt(decision, "upstream");
        const base::Json& record = base::memberAt(decision, "record");
        QString target = text(record, "upstream");
        const base::Json& targets = base::memberAt(upstream, "targets");
        if (target.isEmpty() && targets.is_array() && !targets.empty() && targets[0].is_string())
            target = displayName(targets[0].get<std::string>(), 200);
        const double upstreamMs = base::numberAt(record, "upstreamMs");
        addRow(QStringLiteral("connection"), colours.ok, tr("Upstream %1").arg(isolated(target)), tr("Forwarded"), text(upstream, "path", 200),
               upstreamMs > 0 ? tr("%1 ms").arg(QLocale().toString(upstreamMs, 'f', 2)) : QString());
    }
    m_message->hide();
    m_head->show();
    m_steps->show();
    fitColumns();
}

// All that is said in full where there is room; "why" takes what is left, and where nothing is left the view is scrolled rather than cut.
void DecisionView::fitColumns()
{
    const int room = m_steps->viewport()->width();
    int others = 0;
    for (const int column : {kWhat, kDecision, kTime}) {
        m_steps->resizeColumnToContents(column);
        // A style sheet's margins are not in what a header says of itself.
        const int width = std::max(m_steps->columnWidth(column), m_steps->header()->fontMetrics().horizontalAdvance(m_steps->headerItem()->text(column)) + kHeaderMargins);
        m_steps->setColumnWidth(column, column == kWhat ? std::min(width, std::max(room / 2, kLeastWhat)) : width);
        others += m_steps->columnWidth(column);
    }
    m_steps->resizeColumnToContents(kWhy);
    m_steps->setColumnWidth(kWhy, std::max(room - others, std::min(m_steps->columnWidth(kWhy), kLeastWhy)));
}

void DecisionView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_steps->isHidden()) {
        layout()->activate(); // the rows have their width
        fitColumns();
    }
}

int DecisionView::stepCount() const
{
    return m_steps->topLevelItemCount();
}

QString DecisionView::stepText(int row) const
{
    const QTreeWidgetItem* item = m_steps->topLevelItem(row);
    return item ? item->text(kWhat) + QStringLiteral(" | ") + item->text(kDecision) + QStringLiteral(" | ") + item->text(kWhy) : QString();
}

} // namespace gatehouse::console
