// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/finding_card.h"

#include "console/forms/display_text.h"
#include "console/forms/kind_text.h"
#include "console/forms/tone_label.h"
#include "console/pages/security_text.h"
#include "console/widgets/badge.h"
#include "console/widgets/flow_layout.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

constexpr size_t kMostAbout = 3;

} // namespace

FindingCard::FindingCard(const FindingGroup& group, size_t chosen, const QString& whyNot, QWidget* parent) : QFrame(parent)
{
    setProperty("role", QStringLiteral("card"));
    setObjectName(QStringLiteral("finding-") + fromUtf8(group.code));
    const ThemeColours& colours = themeColours(this);
    const QString title = findingTitle(group.code);
    setAccessibleName(QStringLiteral("%1, %2").arg(title, levelText(group.level)));

    auto* icon = new QLabel(this);
    const int side = fontMetrics().height() + 2;
    icon->setPixmap(symbolPixmap(levelIcon(group.level), levelColour(group.level, colours), side, devicePixelRatioF()));
    icon->setFixedSize(side, side);
    auto* heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setProperty("role", QStringLiteral("heading"));
    heading->setWordWrap(true);
    auto* badge = new Badge(this);
    badge->setBadge(levelText(group.level), levelColour(group.level, colours));
    auto* first = new QHBoxLayout;
    first->setSpacing(kSpace2);
    first->addWidget(heading, 1);
    if (chosen > 1) {
        auto* share = new QLabel(tr("%1 of %n API(s)", nullptr, static_cast<int>(chosen)).arg(group.targets.size()), this);
        share->setProperty("role", QStringLiteral("muted"));
        first->addWidget(share);
    }
    first->addWidget(badge, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(kSpace1);
    texts->addLayout(first);
    texts->addWidget(new ToneLabel(findingReason(group.code), Tone::Dim, this));
    auto* acts = new QWidget(this); // what helps, then what it is about, in as many lines as it takes
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    acts->setSizePolicy(policy);
    auto* flow = new FlowLayout(acts);
    flow->setContentsMargins(0, kSpace1, 0, 0);
    flow->setSpacing(kSpace2);
    addRemedies(*acts, group, whyNot);
    addAbout(*acts, group.about);
    if (flow->count() > 0)
        texts->addWidget(acts);
    else
        acts->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpace3, kSpace2 + 2, kSpace3, kSpace2 + 2);
    layout->setSpacing(kSpace2 + 2);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
}

void FindingCard::addAbout(QWidget& acts, const std::vector<domain::ResourceKey>& about)
{
    for (size_t i = 0; i < about.size() && i < kMostAbout; ++i) {
        auto* button = new QToolButton(&acts);
        button->setProperty("role", QStringLiteral("chip"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(symbolIcon(kindIcon(about[i].kind)));
        button->setText(withoutMnemonics(shownText(about[i].id, 40)));
        button->setToolTip(plainToolTip(resourceText(about[i])));
        button->setAccessibleName(tr("Go to %1").arg(resourceText(about[i])));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, key = about[i]] { Q_EMIT resourceRequested(key); });
        acts.layout()->addWidget(button);
    }
    if (about.size() > kMostAbout) {
        auto* more = new QLabel(tr("and %n more", nullptr, static_cast<int>(about.size() - kMostAbout)), &acts);
        more->setProperty("role", QStringLiteral("muted"));
        acts.layout()->addWidget(more);
    }
}

// The first one or two as buttons of their own, other ways to the same in a menu.
void FindingCard::addRemedies(QWidget& acts, const FindingGroup& group, const QString& whyNot)
{
    QMenu* others = nullptr;
    for (const Remedy& remedy : group.remedies) {
        const QString text = remedyText(remedy), hint = remedyHint(remedy);
        const auto act = [this, remedy] { Q_EMIT remedyWanted(remedy); };
        if (remedy.what == Remedy::What::RequireOther) {
            if (!others) {
                auto* button = new QPushButton(tr("Another way"), &acts);
                button->setObjectName(QStringLiteral("otherWays"));
                button->setEnabled(whyNot.isEmpty());
                button->setToolTip(whyNot);
                others = new QMenu(button);
                button->setMenu(others);
                acts.layout()->addWidget(button);
            }
            others->addAction(withoutMnemonics(text), this, act);
            continue;
        }
        auto* button = new QPushButton(withoutMnemonics(text), &acts);
        button->setObjectName(QStringLiteral("remedy"));
        button->setToolTip(whyNot.isEmpty() ? plainToolTip(hint) : whyNot);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(findingTitle(group.code), text));
        button->setAccessibleDescription(whyNot.isEmpty() ? hint : whyNot);
        button->setEnabled(whyNot.isEmpty());
        connect(button, &QPushButton::clicked, this, act);
        acts.layout()->addWidget(button);
    }
}

} // namespace gatehouse::console
