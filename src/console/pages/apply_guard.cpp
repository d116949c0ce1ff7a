// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/apply_guard.h"

#include "console/forms/connection_dialog.h"
#include "console/forms/display_text.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("ApplyGuard", text);
}

} // namespace

void confirmChange(const Connection& connection, const QString& title, const QStringList& summary, const QString& actionText, QWidget* parent, std::function<void()> go)
{
    if (connection.safety == SafetyLevel::Free) {
        go();
        return;
    }
    auto* dialog = new ConnectionDialog(connection, title, parent);
    dialog->setObjectName(QStringLiteral("applyGuard"));
    if (connection.safety == SafetyLevel::ReadOnly) {
        dialog->addText(words(QT_TRANSLATE_NOOP("ApplyGuard", "This connection is read-only. Nothing can be put into force through it; its safety level is set in the connection's settings.")));
        dialog->setCloseOnly();
        dialog->open();
        return;
    }
    dialog->addText(summary.join(u'\n'));
    QLineEdit* typed = nullptr;
    if (connection.safety == SafetyLevel::TypedConfirmation) {
        auto* label = new QLabel(words(QT_TRANSLATE_NOOP("ApplyGuard", "Type the connection's &name to go on: %1")).arg(shownText(connection.name, 80).replace(u'&', QStringLiteral("&&"))));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        typed = new QLineEdit;
        typed->setObjectName(QStringLiteral("typedName"));
        typed->setAccessibleName(words(QT_TRANSLATE_NOOP("ApplyGuard", "The connection's name")));
        label->setBuddy(typed);
        dialog->content()->addWidget(label);
        dialog->content()->addWidget(typed);
    }
    QPushButton* action = dialog->setAction(actionText, typed != nullptr);
    if (typed) {
        action->setEnabled(false);
        const QString name = connection.name;
        QObject::connect(typed, &QLineEdit::textChanged, action, [action, name](const QString& text) { action->setEnabled(text.trimmed() == name.trimmed()); });
        typed->setFocus();
    }
    QObject::connect(dialog, &QDialog::accepted, parent, [go = std::move(go)] { go(); });
    dialog->open();
}

} // namespace gatehouse::console
