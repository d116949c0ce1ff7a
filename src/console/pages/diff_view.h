// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/diff.h"

#include <QWidget>

#include <optional>

class QPlainTextEdit;
class QStackedWidget;
class QToolButton;
class QTreeWidget;

namespace gatehouse::console {

// What changes, field by field or as coloured source. Plain text throughout.
class DiffView : public QWidget
{
    Q_OBJECT
public:
    struct Item {
        domain::ResourceChange change;
        // Whole documents where they are known; otherwise the raw view is made of the changed fields.
        base::Json before, after;
        bool hasDocuments = false;
    };
    explicit DiffView(QWidget* parent = nullptr);
    void setItems(std::vector<Item> items);
    void setChanges(const std::vector<domain::ResourceChange>& changes);
    void setSides(const QString& before, const QString& after); // what the two are called, where they are no earlier and later state
    void setMessage(const QString& text); // instead of differences: loading, failed, nothing chosen
    std::optional<domain::ResourceKey> selected() const;
    bool isEmpty() const { return m_items.empty(); }
    QString rawText() const;

Q_SIGNALS:
    void selectionChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showFields();
    void showRaw();
    QTreeWidget* m_fields;
    QPlainTextEdit* m_raw;
    QStackedWidget* m_stack;
    QToolButton* m_fieldsButton;
    QToolButton* m_rawButton;
    QWidget* m_bar;
    std::vector<Item> m_items;
    bool m_rawStale = true;
};

QString operationText(domain::ResourceChange::Op op);

} // namespace gatehouse::console
