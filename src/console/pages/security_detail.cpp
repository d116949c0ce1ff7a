// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/security_detail.h"

#include "console/forms/display_text.h"
#include "console/forms/kind_text.h"
#include "console/forms/tone_label.h"
#include "console/pages/security_text.h"
#include "console/widgets/display.h"
#include "console/widgets/elided_label.h"
#include "console/widgets/flow_layout.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace gatehouse::console {

namespace {

constexpr size_t kMostProtections = 12;

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // its button may be what was pressed
        }
        delete item;
    }
}

} // namespace

SecurityDetail::Content SecurityDetail::describe(const SecurityReport& planned, const SecurityReport& inForce, const std::vector<domain::ResourceKey>& chosen, const SecurityRemedies& remedies)
{
    Content content;
    std::map<std::string, size_t> places; // in groups, by code
    std::map<std::string, size_t> before;
    for (const domain::ResourceKey& key : chosen) {
        const SecurityReport::Api* api = planned.find(key);
        if (!api)
            continue;
        if (content.apis.size() == kMostLookedAt) {
            ++content.leftOut;
            continue;
        }
        content.apis.push_back(key);
        domain::RouteSecurity found = planned.detail(*api);
        for (const domain::SecurityFinding& finding : found.findings) {
            const auto [place, isNew] = places.emplace(finding.code, content.groups.size());
            if (isNew)
                content.groups.push_back({finding.code, SecurityMark::Level::Low, {}, {}, remedies.of(finding.code)});
            FindingGroup& group = content.groups[place->second];
            group.level = std::max(group.level, levelOf(finding.weight));
            if (group.targets.empty() || group.targets.back().route != key)
                group.targets.push_back({key, api->asksWhoCalls()});
            if (finding.about.kind != domain::Kind::Route && std::find(group.about.begin(), group.about.end(), finding.about) == group.about.end())
                group.about.push_back(finding.about);
        }
        if (&planned != &inForce) {
            if (const SecurityReport::Api* old = inForce.find(key)) {
                for (const domain::SecurityFinding& finding : inForce.detail(*old).findings)
                    ++before[finding.code];
            }
        }
        if (chosen.size() == 1)
            content.protections = std::move(found.protections);
    }
    std::stable_sort(content.groups.begin(), content.groups.end(), [](const FindingGroup& a, const FindingGroup& b) { return a.level > b.level; });
    for (const auto& [code, count] : before) {
        if (!places.contains(code))
            content.helped.push_back(code);
    }
    return content;
}

SecurityDetail::SecurityDetail(QWidget* parent)
    : QWidget(parent), m_title(new ElidedLabel(this)), m_protect(new QPushButton(symbolIcon(QStringLiteral("shield")), tr("Protect…"), this)),
      m_route(new QPushButton(symbolIcon(QStringLiteral("routes")), tr("Open the route"), this)), m_protections(new QWidget(this)), m_scroll(new QScrollArea(this))
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_protect->setObjectName(QStringLiteral("protect"));
    m_route->setObjectName(QStringLiteral("openRoute"));
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpace2);
    row->addWidget(m_title, 1);
    row->addWidget(m_protect);
    row->addWidget(m_route);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    m_protections->setSizePolicy(policy);
    auto* flow = new FlowLayout(m_protections);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(kSpace1);
    auto* content = new QWidget(m_scroll);
    content->setAutoFillBackground(false);
    m_findings = new QVBoxLayout(content);
    m_findings->setContentsMargins(0, 0, 0, 0);
    m_findings->setSpacing(kSpace2);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Findings"));
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kSpace2, 0, 0);
    layout->setSpacing(kSpace2);
    layout->addLayout(row);
    layout->addWidget(m_protections);
    layout->addWidget(m_scroll, 1);
    connect(m_protect, &QPushButton::clicked, this, &SecurityDetail::protectRequested);
    connect(m_route, &QPushButton::clicked, this, &SecurityDetail::routeRequested);
    fill();
}

void SecurityDetail::setContent(Content content, const QString& whyNot)
{
    if (content == m_content && whyNot == m_whyNot)
        return; // who reads it goes on reading
    m_content = std::move(content);
    m_whyNot = whyNot;
    fill();
}

void SecurityDetail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && themeColours(this).dark != m_dark) // icons have the colours of the theme
        QMetaObject::invokeMethod(this, &SecurityDetail::fill, Qt::QueuedConnection);
}

void SecurityDetail::fill()
{
    const QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = focus && m_scroll->isAncestorOf(focus);
    const size_t count = m_content.apis.size();
    m_dark = themeColours(this).dark;
    m_title->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter); // whatever script a name is in
    if (count == 0)
        m_title->setFullText(tr("Choose an API to read what protects it and what is missing."));
    else if (count == 1)
        m_title->setFullText(isolated(shownText(domain::qualifiedName(m_content.apis.front()), 140)));
    else
        m_title->setFullText(m_content.leftOut ? tr("%n API(s) chosen; these are the first %1", nullptr, static_cast<int>(count + m_content.leftOut)).arg(count)
                                               : tr("%n API(s) chosen", nullptr, static_cast<int>(count)));
    m_protect->setVisible(count == 1);
    m_protect->setEnabled(m_whyNot.isEmpty());
    m_protect->setToolTip(m_whyNot.isEmpty() ? tr("A sound set of policies at once") : m_whyNot);
    m_route->setVisible(count == 1);
    fillProtections();
    fillFindings();
    if (!hadFocus)
        return;
    // A finding that was helped takes its button along: go on with the next one.
    for (QPushButton* button : findChildren<QPushButton*>(QStringLiteral("remedy"))) {
        if (button->isEnabled() && button->isVisibleTo(this)) {
            button->setFocus();
            return;
        }
    }
    Q_EMIT leaveRequested();
}

void SecurityDetail::fillProtections()
{
    clear(m_protections->layout());
    const auto& all = m_content.protections;
    m_protections->setVisible(!all.empty());
    const ThemeColours& colours = themeColours(this);
    for (size_t i = 0; i < all.size() && i < kMostProtections; ++i) {
        auto* chip = new QToolButton(m_protections);
        chip->setProperty("role", QStringLiteral("chip"));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIcon(symbolIcon(all[i].reports ? QStringLiteral("info") : QStringLiteral("ok"), all[i].reports ? colours.muted : colours.ok));
        const QString name = protectionText(all[i].kind);
        const QString text = all[i].reports ? tr("%1, only reports").arg(name) : name;
        chip->setText(withoutMnemonics(text));
        chip->setToolTip(plainToolTip(resourceText(all[i].policy)));
        chip->setAccessibleName(QStringLiteral("%1: %2").arg(text, resourceText(all[i].policy)));
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::clicked, this, [this, key = all[i].policy] { Q_EMIT resourceRequested(key); });
        m_protections->layout()->addWidget(chip);
        chip->show(); // at once, not in the next turn: there is no moment without them
    }
    if (all.size() > kMostProtections) {
        auto* more = new QLabel(tr("and %n more", nullptr, static_cast<int>(all.size() - kMostProtections)), m_protections);
        more->setProperty("role", QStringLiteral("muted"));
        m_protections->layout()->addWidget(more);
    }
}

void SecurityDetail::fillFindings()
{
    clear(m_findings);
    QWidget* content = m_scroll->widget();
    for (const FindingGroup& group : m_content.groups) {
        auto* card = new FindingCard(group, m_content.apis.size(), m_whyNot, content);
        connect(card, &FindingCard::remedyWanted, this, [this, group](const Remedy& remedy) { Q_EMIT remedyWanted(remedy, group); });
        connect(card, &FindingCard::resourceRequested, this, &SecurityDetail::resourceRequested);
        m_findings->addWidget(card);
        card->show();
    }
    if (!m_content.apis.empty() && m_content.groups.empty())
        m_findings->addWidget(new ToneLabel(tr("Nothing is missing."), Tone::Good, content));
    QStringList helped;
    for (const std::string& code : m_content.helped)
        helped << findingTitle(code);
    if (!helped.isEmpty())
        m_findings->addWidget(new ToneLabel(tr("Helped by pending changes, once they are applied: %1").arg(helped.join(QStringLiteral(", "))), Tone::Dim, content));
    m_findings->addStretch(1);
}

} // namespace gatehouse::console
