// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/finding_card.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace gatehouse::console {

class ElidedLabel;

// What protects the chosen APIs and what is missing, finding by finding, with what helps. Owned by the security page, which does what is asked for.
class SecurityDetail : public QWidget
{
    Q_OBJECT
public:
    // What is shown of a choice; made by describe().
    struct Content {
        std::vector<domain::ResourceKey> apis;
        std::vector<domain::RouteSecurity::Protection> protections; // of a single one
        std::vector<FindingGroup> groups;
        std::vector<std::string> helped; // codes of what pending changes help against
        size_t leftOut = 0;              // chosen, and not looked at
        bool operator==(const Content&) const = default;
    };
    static constexpr size_t kMostLookedAt = 500;
    // `chosen` are routes; `inForce` is what `planned` would come from.
    static Content describe(const SecurityReport& planned, const SecurityReport& inForce, const std::vector<domain::ResourceKey>& chosen, const SecurityRemedies& remedies);

    explicit SecurityDetail(QWidget* parent = nullptr);
    // `whyNot`: why nothing can be changed, or empty.
    void setContent(Content content, const QString& whyNot);
    const Content& content() const { return m_content; }

Q_SIGNALS:
    void remedyWanted(const gatehouse::console::Remedy& remedy, const gatehouse::console::FindingGroup& group);
    void protectRequested();
    void routeRequested();
    void resourceRequested(const gatehouse::domain::ResourceKey& key);
    void leaveRequested(); // what had the keyboard is gone

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void fillProtections();
    void fillFindings();

    Content m_content;
    QString m_whyNot;
    bool m_dark = false; // what the icons were painted for
    ElidedLabel* m_title;
    QPushButton *m_protect, *m_route;
    QWidget* m_protections;
    QScrollArea* m_scroll;
    QVBoxLayout* m_findings;
};

} // namespace gatehouse::console
