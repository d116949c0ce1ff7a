// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connections/connection.h"
#include "domain/resource.h"

#include <QDialog>
#include <QDialogButtonBox>

#include <functional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace gatehouse::console {

// A dialog that says, in name and colour, which gateway it is about: nobody confirms for the wrong one.
class ConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    ConnectionDialog(const Connection& connection, const QString& title, QWidget* parent);
    QVBoxLayout* content() const { return m_content; }
    void addText(const QString& text);
    // The first ones of these by name, each a way there, which closes the dialog.
    void addLinks(const std::vector<domain::ResourceKey>& keys, std::function<void(const domain::ResourceKey&)> go);
    // The button that does it, and Cancel. `dangerous` makes Cancel the default.
    QPushButton* setAction(const QString& text, bool dangerous);
    void setCloseOnly();

private:
    QVBoxLayout* m_content;
    QDialogButtonBox* m_buttons;
};

QString environmentName(Environment environment);

} // namespace gatehouse::console
