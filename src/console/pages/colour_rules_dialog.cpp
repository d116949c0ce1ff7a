// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/colour_rules_dialog.h"

#include "console/forms/display_text.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

enum Column { Name, Query, Tone };

} // namespace

ColourRulesDialog::ColourRulesDialog(const QVector<ColourRule>& rules, std::vector<QueryColumn> columns, QWidget* parent)
    : QDialog(parent), m_columns(std::move(columns)), m_table(new QTableWidget(0, 3, this)), m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("colourRules"));
    setWindowTitle(tr("Colour rules"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Rows that fit"), tr("Colour")});
    m_table->setAccessibleName(tr("Colour rules"));
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(Query, QHeaderView::Stretch);
    m_table->setColumnWidth(Name, 150);
    m_table->setColumnWidth(Tone, 120);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    QPushButton* defaults = buttons->addButton(tr("As they were"), QDialogButtonBox::ResetRole);
    auto* tools = new QVBoxLayout;
    const auto tool = [&](const QString& icon, const QString& text, const QKeySequence& keys, std::function<void()> act) {
        auto* button = new QToolButton(this);
        button->setIcon(symbolIcon(icon));
        button->setAccessibleName(text);
        button->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
        button->setShortcut(keys);
        connect(button, &QToolButton::clicked, this, std::move(act));
        tools->addWidget(button);
    };
    tool(QStringLiteral("add"), tr("Another rule"), {}, [this] {
        if (m_table->rowCount() >= ColourRules::kMostRules)
            return;
        addRow({tr("New rule"), QString(), RowTone::Info});
        m_table->setCurrentCell(m_table->rowCount() - 1, Query);
        m_table->editItem(m_table->item(m_table->rowCount() - 1, Query));
        check();
    });
    tool(QStringLiteral("delete"), tr("Take the rule out"), {}, [this] {
        m_table->removeRow(m_table->currentRow());
        check();
    });
    tool(QStringLiteral("chevron-up"), tr("Earlier"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    tool(QStringLiteral("chevron-down"), tr("Later"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    tools->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_table, 1);
    row->addLayout(tools);
    auto* about = new QLabel(tr("The first rule that fits a row colours it. What is written is as in the filter box, such as status>=500 path:/orders."), this);
    about->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, themeColours(this).danger);
    m_problem->setPalette(palette);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addLayout(row, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(m_table, &QTableWidget::itemChanged, this, &ColourRulesDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(defaults, &QPushButton::clicked, this, [this] { fill(ColourRules::defaults()); });
    fill(rules);
    resize(680, 360);
}

void ColourRulesDialog::fill(const QVector<ColourRule>& rules)
{
    m_table->setRowCount(0);
    for (const ColourRule& rule : rules)
        addRow(rule);
    m_table->setCurrentCell(0, Name);
    check();
}

void ColourRulesDialog::addRow(const ColourRule& rule)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Name, new QTableWidgetItem(rule.name));
    m_table->setItem(row, Query, new QTableWidgetItem(rule.query));
    auto* tones = new QComboBox(m_table);
    for (const RowTone tone : {RowTone::Danger, RowTone::Warning, RowTone::Info, RowTone::Ok, RowTone::Dim})
        tones->addItem(QIcon(toneMark(tone, this)), toneName(tone), int(tone));
    tones->setCurrentIndex(tones->findData(int(rule.tone)));
    tones->setAccessibleName(tr("Colour"));
    tones->setFrame(false);
    m_table->setCellWidget(row, Tone, tones);
    m_table->setRowHeight(row, std::max(30, tones->sizeHint().height() + 2));
}

QVector<ColourRule> ColourRulesDialog::rules() const
{
    QVector<ColourRule> rules;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto* tones = qobject_cast<QComboBox*>(m_table->cellWidget(row, Tone));
        rules.append({m_table->item(row, Name)->text().left(100), m_table->item(row, Query)->text().left(ColourRules::kLongestQuery), RowTone(tones ? tones->currentData().toInt() : 0)});
    }
    return rules;
}

void ColourRulesDialog::move(int by)
{
    QVector<ColourRule> all = rules();
    const int from = m_table->currentRow(), to = from + by;
    if (from < 0 || to < 0 || to >= all.size())
        return;
    all.swapItemsAt(from, to);
    fill(all);
    m_table->setCurrentCell(to, Name);
}

void ColourRulesDialog::check()
{
    QStringList problems;
    const QVector<ColourRule> all = rules();
    const ColourRules compiled(all, m_columns, &problems);
    QString shown;
    for (int row = 0; row < problems.size() && shown.isEmpty(); ++row) {
        if (!problems[row].isEmpty())
            shown = tr("Rule %1, “%2”: %3").arg(row + 1).arg(shownText(utf8(all[row].name), 60), problems[row]);
    }
    m_problem->setText(shown);
    m_ok->setEnabled(shown.isEmpty());
}

} // namespace gatehouse::console
