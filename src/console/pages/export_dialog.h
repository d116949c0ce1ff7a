// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/table_export.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QTableView;

namespace gatehouse::console {

// Asks what of a table is wanted in which form, and whether in a file or in the clipboard. Opens itself and goes by itself.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    // A JSON text of these rows; none: made from the columns.
    using MakeJson = std::function<QByteArray(const QVector<int>& rows)>;
    // `name` is the file's without its ending.
    ExportDialog(QTableView* table, const QString& name, MakeJson makeJson, QWidget* parent);
    QByteArray content() const;

Q_SIGNALS:
    void exported(const QString& text, bool isError);

private:
    void toClipboard();
    void toFile();
    ExportFormat format() const;
    QTableView* m_table;
    QString m_name;
    MakeJson m_makeJson;
    QComboBox* m_format;
    QComboBox* m_rows;
    QCheckBox* m_hidden;
};

} // namespace gatehouse::console
