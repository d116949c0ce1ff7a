// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/security_remedies.h"
#include "console/models/security_report.h"

#include <QFrame>

namespace gatehouse::console {

// The same finding of one or more APIs.
struct FindingGroup {
    std::string code;
    SecurityMark::Level level = SecurityMark::Level::Low; // the heaviest of them
    std::vector<domain::ResourceKey> about;               // each once, without the APIs themselves
    std::vector<RemedyTarget> targets;                    // the APIs
    std::vector<Remedy> remedies;
    bool operator==(const FindingGroup&) const = default;
};

// One finding in plain words: what is the matter, why it matters, what it is about, and what helps.
class FindingCard : public QFrame
{
    Q_OBJECT
public:
    // `chosen`: of how many APIs it is told. `whyNot`: why nothing can be changed, or empty.
    FindingCard(const FindingGroup& group, size_t chosen, const QString& whyNot, QWidget* parent = nullptr);

Q_SIGNALS:
    void remedyWanted(const gatehouse::console::Remedy& remedy);
    void resourceRequested(const gatehouse::domain::ResourceKey& key);

private:
    void addAbout(QWidget& acts, const std::vector<domain::ResourceKey>& about);
    void addRemedies(QWidget& acts, const FindingGroup& group, const QString& whyNot);
};

} // namespace gatehouse::console
