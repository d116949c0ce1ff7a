// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/export_dialog.h"

#include "console/pages/table_setup.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::console {

ExportDialog::ExportDialog(QTableView* table, const QString& name, MakeJson makeJson, QWidget* parent)
    : QDialog(parent), m_table(table), m_name(name), m_makeJson(std::move(makeJson)), m_format(new QComboBox(this)), m_rows(new QComboBox(this)), m_hidden(new QCheckBox(tr("&Hidden columns too"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export the table"));
    const int shown = table->model()->rowCount();
    const int selected = static_cast<int>(table->selectionModel()->selectedRows().size());
    m_rows->addItem(tr("Every row shown (%1)").arg(QLocale().toString(shown)), false);
    if (selected > 0)
        m_rows->addItem(tr("The selected rows (%1)").arg(QLocale().toString(selected)), true);
    m_rows->setCurrentIndex(selected > 1 ? 1 : 0);
    m_format->addItem(tr("CSV, for spreadsheets"), int(ExportFormat::Csv));
    m_format->addItem(tr("JSON, for programs"), int(ExportFormat::Json));
    m_format->addItem(tr("Markdown, for texts"), int(ExportFormat::Markdown));
    m_rows->setAccessibleName(tr("Rows"));
    m_format->setAccessibleName(tr("Form"));
    m_hidden->setEnabled(table->horizontalHeader()->hiddenSectionCount() > 0);
    auto* form = new QFormLayout;
    form->addRow(tr("&Form"), m_format);
    form->addRow(tr("&Rows"), m_rows);
    form->addRow(QString(), m_hidden);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* clipboard = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    QPushButton* file = buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole);
    file->setProperty("role", QStringLiteral("primary"));
    file->setDefault(true);
    clipboard->setObjectName(QStringLiteral("clipboard"));
    file->setObjectName(QStringLiteral("file"));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(clipboard, &QPushButton::clicked, this, &ExportDialog::toClipboard);
    connect(file, &QPushButton::clicked, this, &ExportDialog::toFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_format->currentData().toInt());
}

QByteArray ExportDialog::content() const
{
    QVector<int> rows;
    if (m_rows->currentData().toBool()) {
        for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
            rows.append(index.row());
        std::sort(rows.begin(), rows.end()); // as they are shown, not as they were clicked
    } else {
        rows = allRows(*m_table->model());
    }
    const QVector<int> columns = exportColumns(*m_table->horizontalHeader(), m_hidden->isChecked());
    switch (format()) {
    case ExportFormat::Csv:
        return tableCsv(*m_table->model(), rows, columns);
    case ExportFormat::Markdown:
        return tableMarkdown(*m_table->model(), rows, columns);
    case ExportFormat::Json:
        return m_makeJson ? m_makeJson(rows) : tableJson(*m_table->model(), rows, columns);
    }
    return {};
}

void ExportDialog::toClipboard()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(content()));
    Q_EMIT exported(tr("Copied"), false);
    accept();
}

void ExportDialog::toFile()
{
    const ExportFormat wanted = format();
    const QString ending = wanted == ExportFormat::Csv ? QStringLiteral(".csv") : wanted == ExportFormat::Json ? QStringLiteral(".json") : QStringLiteral(".md");
    saveExport(parentWidget(), m_name + ending, content(), [receiver = QPointer<ExportDialog>(this), this](const QString& text, bool isError) {
        if (receiver)
            Q_EMIT exported(text, isError);
        if (receiver && !isError)
            accept();
    });
}

} // namespace gatehouse::console
