// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/column_sets.h"

#include "base/json.h"
#include "console/forms/display_text.h"
#include "console/pages/column_fit.h"
#include "console/pages/columns_dialog.h"
#include "console/pages/resource_list_model.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QSettings>
#include <QTableView>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr int kLeastWidth = 24, kMostWidth = 4000;

QString cleanName(const QString& name)
{
    QString clean = name.simplified().left(ColumnSets::kLongestName);
    return clean.replace(u'/', u'-').replace(u'\\', u'-'); // they separate groups of settings
}

} // namespace

QString ColumnSets::key(const QString& part) const
{
    return QStringLiteral("tables/%1/%2").arg(m_name, part);
}

QString ColumnSets::columnName(int logical) const
{
    const QString name = m_table->model()->headerData(logical, Qt::Horizontal, ResourceListModel::NameRole).toString();
    return name.isEmpty() ? QString::number(logical) : name;
}

QByteArray ColumnSets::state() const
{
    const QHeaderView* header = m_table->horizontalHeader();
    const ColumnFit* fit = ColumnFit::of(m_table);
    const bool sized = !fit || !fit->isFitting(); // widths that come from the table's are none to keep
    base::Json columns = base::Json::array();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        const bool hidden = header->isSectionHidden(logical);
        const bool last = header->stretchLastSection() && visual == header->count() - 1;
        base::Json column = {{"name", utf8(columnName(logical))}};
        if (hidden)
            column["hidden"] = true;
        if (sized && !last && header->sectionSize(logical) > 0)
            column["width"] = header->sectionSize(logical);
        columns.push_back(std::move(column));
    }
    base::Json state = {{"columns", std::move(columns)}};
    if (header->isSortIndicatorShown() && header->sortIndicatorSection() >= 0 && header->sortIndicatorSection() < header->count()) {
        state["sort"] = utf8(columnName(header->sortIndicatorSection()));
        state["descending"] = header->sortIndicatorOrder() == Qt::DescendingOrder;
    }
    return QByteArray::fromStdString(base::toText(state));
}

bool ColumnSets::setState(const QByteArray& text)
{
    const auto state = base::parseJson(text.toStdString());
    if (!state || !base::memberAt(*state, "columns").is_array())
        return false;
    QHeaderView* header = m_table->horizontalHeader();
    const auto logicalOf = [&](const std::string& name) {
        for (int i = 0; i < header->count(); ++i) {
            if (utf8(columnName(i)) == name)
                return i;
        }
        return -1;
    };
    int place = 0;
    int shown = 0;
    ColumnFit* fit = ColumnFit::of(m_table);
    bool sized = false;
    std::vector<int> toHide;
    for (const base::Json& column : (*state)["columns"]) {
        const int logical = logicalOf(base::stringAt(column, "name"));
        if (logical < 0)
            continue; // of another version
        header->moveSection(header->visualIndex(logical), place++);
        const auto width = base::intAt(column, "width");
        if (width > 0 && fit)
            fit->stop();
        sized = sized || width > 0;
        if (width > 0)
            header->resizeSection(logical, static_cast<int>(std::clamp<int64_t>(width, kLeastWidth, kMostWidth)));
        header->setSectionHidden(logical, false);
        if (base::boolAt(column, "hidden"))
            toHide.push_back(logical);
        else
            ++shown;
    }
    if (shown > 0) { // never none
        for (const int logical : toHide)
            header->setSectionHidden(logical, true);
    }
    if (fit && !sized)
        fit->resume();
    if (const int sorted = logicalOf(base::stringAt(*state, "sort")); sorted >= 0 && header->isSortIndicatorShown())
        header->setSortIndicator(sorted, base::boolAt(*state, "descending") ? Qt::DescendingOrder : Qt::AscendingOrder);
    return true;
}

void ColumnSets::restoreLast()
{
    if (ColumnFit* fit = ColumnFit::of(m_table))
        fit->begin();
    m_initial = state();
    setState(QSettings().value(key(QStringLiteral("last"))).toByteArray());
}

void ColumnSets::keepLast() const
{
    QSettings().setValue(key(QStringLiteral("last")), state());
}

void ColumnSets::reset()
{
    setState(m_initial);
}

QStringList ColumnSets::sets() const
{
    QSettings settings;
    settings.beginGroup(key(QStringLiteral("sets")));
    QStringList names = settings.childKeys();
    names.sort(Qt::CaseInsensitive);
    return names.mid(0, kMostSets);
}

bool ColumnSets::save(const QString& set) const
{
    const QString name = cleanName(set);
    if (name.isEmpty() || (sets().size() >= kMostSets && !sets().contains(name)))
        return false;
    QSettings().setValue(key(QStringLiteral("sets/") + name), state());
    return true;
}

bool ColumnSets::apply(const QString& set)
{
    return setState(QSettings().value(key(QStringLiteral("sets/") + set)).toByteArray());
}

void ColumnSets::remove(const QString& set) const
{
    QSettings().remove(key(QStringLiteral("sets/") + set));
}

void ColumnSets::fillMenu(QMenu* menu)
{
    menu->clear();
    const auto words = [](const char* text) { return QCoreApplication::translate("ColumnSets", text); };
    QHeaderView* header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        QAction* action = menu->addAction(withoutMnemonics(m_table->model()->headerData(logical, Qt::Horizontal).toString()));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(logical));
        action->setEnabled(header->isSectionHidden(logical) || header->hiddenSectionCount() + 1 < header->count());
        QObject::connect(action, &QAction::toggled, header, [header, logical](bool on) { header->setSectionHidden(logical, !on); });
    }
    menu->addSeparator();
    menu->addAction(words(QT_TRANSLATE_NOOP("ColumnSets", "Choose and order columns…")), m_table, [this] { openDialog(); });
    menu->addAction(words(QT_TRANSLATE_NOOP("ColumnSets", "Reset the columns")), m_table, [this] { reset(); });
    menu->addSeparator();
    const QStringList names = sets();
    for (const QString& name : names)
        menu->addAction(words(QT_TRANSLATE_NOOP("ColumnSets", "Set “%1”")).arg(withoutMnemonics(name)), m_table, [this, name] { apply(name); });
    menu->addAction(words(QT_TRANSLATE_NOOP("ColumnSets", "Save as a column set…")), m_table, [this] { askName(); });
    if (names.isEmpty())
        return;
    QMenu* gone = menu->addMenu(words(QT_TRANSLATE_NOOP("ColumnSets", "Delete a column set")));
    for (const QString& name : names)
        gone->addAction(withoutMnemonics(name), m_table, [this, name] { remove(name); });
}

void ColumnSets::openDialog()
{
    (new ColumnsDialog(m_table))->open();
}

void ColumnSets::askName()
{
    auto* dialog = new QInputDialog(m_table);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("ColumnSets", "Save as a column set"));
    dialog->setLabelText(QCoreApplication::translate("ColumnSets", "Name of the set; one of the same name is replaced:"));
    QObject::connect(dialog, &QInputDialog::textValueSelected, m_table, [this](const QString& name) { save(name); });
    dialog->open();
}

} // namespace gatehouse::console
