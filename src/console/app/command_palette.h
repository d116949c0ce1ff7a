// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QIcon>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace gatehouse::console {

struct PaletteItem {
    QString title;    // "orders"
    QString subtitle; // "Route · acme · Local gateway", or a shortcut
    QString icon;
    std::function<void()> run;
};

// Ctrl+K: everything that can be done or gone to, found by a few letters. Gathers its items when it opens; bounded to kMostItems.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    static constexpr size_t kMostItems = 200'000;
    static constexpr int kShown = 60;
    explicit CommandPalette(std::vector<PaletteItem> items, QWidget* parent = nullptr);
    void filter(const QString& text);
    QStringList shownTitles() const;
    void runCurrent();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<PaletteItem> m_items;
    std::vector<QString> m_lower;
    QLineEdit* m_input;
    QListView* m_view;
    QStandardItemModel* m_model;
};

} // namespace gatehouse::console
