// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/search/search_catalogue.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace gatehouse::console {

struct PaletteItem {
    QString id;       // for the list of recent ones; empty: not remembered
    SearchGroup group = SearchGroup::Actions;
    QString title;    // "orders"
    QString subtitle; // "Route · acme · Local gateway", or a shortcut
    QString icon;
    std::function<void()> run;
};

// Where the palette has its objects from; without a catalogue it has none.
struct PaletteObjects {
    QPointer<SearchCatalogue> catalogue;
    // Words for an entry of one of the catalogue's segments; nothing when it is gone.
    std::function<std::optional<PaletteItem>(const SearchSegment&, uint32_t)> item;
};

// Ctrl+K: everything that can be done or gone to, found by a few letters, among a million objects, too: the search runs between two events, in steps of a few
// milliseconds, and begins anew with each key. GUI thread.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    static constexpr int kShown = 60;
    explicit CommandPalette(std::vector<PaletteItem> items, PaletteObjects objects = {}, QWidget* parent = nullptr);
    ~CommandPalette() override;
    void filter(const QString& text);
    bool isSearching() const { return m_steps.isActive(); }
    QStringList shownTitles() const;
    void runCurrent();

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void step(int milliseconds);
    void showFound();
    void showSuggestions();
    void append(const PaletteItem& item);
    void appendCaption(SearchGroup group);
    void selectFirst();
    void searchAgain();
    void move(int rows);
    SearchSegments segments() const;

    std::vector<PaletteItem> m_items;
    std::vector<std::vector<size_t>> m_itemsOf; // by fixed segment, by entry
    SearchSegments m_fixed;
    PaletteObjects m_objects;
    std::unique_ptr<SearchRun> m_run;
    std::vector<PaletteItem> m_shown;
    QTimer m_steps;
    QString m_typed;
    QLineEdit* m_input;
    QListView* m_view;
    QLabel* m_hint;
    QStandardItemModel* m_model;
};

} // namespace gatehouse::console
