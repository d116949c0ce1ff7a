// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/connection_editor.h"

#include "app/ui_connection_editor.h"
#include "console/app/environment_look.h"
#include "console/widgets/elided_label.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QColorDialog>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QUuid>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr int kWidth = 520;

QIcon dot(const QColor& colour, qreal ratio)
{
    QPixmap pixmap(QSize(14, 14) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(1, 1, 12, 12));
    return QIcon(pixmap);
}

// What a kind of environment suggests; the user may choose otherwise.
SafetyLevel suggestedSafety(Environment environment)
{
    switch (environment) {
    case Environment::Local: return SafetyLevel::Free;
    case Environment::Production: return SafetyLevel::TypedConfirmation;
    default: return SafetyLevel::Confirm;
    }
}

} // namespace

ConnectionEditor::ConnectionEditor(const std::optional<Connection>& existing, const QStringList& groups, const QString& secretNote, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ConnectionEditor>()), m_connection(existing.value_or(Connection())), m_isNew(!existing)
{
    m_ui->setupUi(this);
    setWindowTitle(m_isNew ? tr("Add connection") : tr("Edit connection"));
    setMinimumWidth(kWidth);
    if (m_isNew)
        m_connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (const Environment environment : {Environment::Local, Environment::Test, Environment::Staging, Environment::Production})
        m_ui->environment->addItem(dot(environmentColour(environment), devicePixelRatioF()), environmentName(environment), int(environment));
    for (const SafetyLevel level : {SafetyLevel::Free, SafetyLevel::Confirm, SafetyLevel::TypedConfirmation, SafetyLevel::ReadOnly})
        m_ui->safety->addItem(safetyName(level), int(level));
    m_ui->group->addItem(QString());
    m_ui->group->addItems(groups);
    m_ui->name->setText(m_connection.name);
    m_ui->url->setText(m_connection.url.toString());
    m_ui->token->setPlaceholderText(m_isNew ? secretNote : tr("Unchanged; type to replace it"));
    m_ui->token->setToolTip(secretNote);
    m_ui->group->setEditText(m_connection.group);
    m_ui->environment->setCurrentIndex(int(m_connection.environment));
    m_ui->safety->setCurrentIndex(int(m_connection.safety));
    m_ui->safetyHelp->setText(safetyHelp(m_connection.safety));
    m_ownColour = m_connection.colour.isValid() && m_connection.colour != environmentColour(m_connection.environment);
    m_ui->testButton->setIcon(symbolIcon(QStringLiteral("connection")));
    m_ui->resultFrame->hide();
    updateColour();
    connect(m_ui->environment, &QComboBox::currentIndexChanged, this, [this](int index) {
        // Only a suggestion: what somebody chose, or what a connection has already, stays.
        if (m_isNew && !m_ownSafety) {
            m_ui->safety->setCurrentIndex(int(suggestedSafety(Environment(index))));
            m_ownSafety = false;
        }
        if (!m_ownColour)
            updateColour();
    });
    connect(m_ui->safety, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_ownSafety = true;
        m_ui->safetyHelp->setText(safetyHelp(SafetyLevel(index)));
        grow();
    });
    connect(m_ui->colour, &QPushButton::clicked, this, &ConnectionEditor::chooseColour);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ConnectionEditor::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Trust belongs to the server that was looked at.
    connect(m_ui->url, &QLineEdit::textChanged, this, [this] { setFingerprint({}); });
    connect(m_ui->forget, &QPushButton::clicked, this, [this] { setFingerprint({}); });
    setFingerprint(m_connection.trustedFingerprint);
    connect(m_ui->testButton, &QPushButton::clicked, this, [this] {
        if (const QString wrong = complaint(); !wrong.isEmpty())
            showResult(wrong, Tone::Error);
        else
            Q_EMIT testRequested();
    });
}

ConnectionEditor::~ConnectionEditor() = default;

Connection ConnectionEditor::connection() const
{
    Connection connection = m_connection;
    connection.name = m_ui->name->text().trimmed();
    connection.url = QUrl(m_ui->url->text().trimmed(), QUrl::StrictMode);
    connection.group = m_ui->group->currentText().trimmed().left(80);
    connection.environment = Environment(m_ui->environment->currentData().toInt());
    connection.safety = SafetyLevel(m_ui->safety->currentData().toInt());
    connection.colour = m_ownColour ? m_connection.colour : environmentColour(connection.environment);
    return connection;
}

std::optional<QString> ConnectionEditor::token() const
{
    const QString token = m_ui->token->text().trimmed();
    return token.isEmpty() && !m_isNew ? std::nullopt : std::optional<QString>(token);
}

void ConnectionEditor::setFingerprint(const QString& fingerprint)
{
    m_connection.trustedFingerprint = fingerprint;
    m_ui->trust->setFullText(tr("trusted by hand: %1").arg(fingerprint.left(128)));
    for (QWidget* widget : {static_cast<QWidget*>(m_ui->trustLabel), static_cast<QWidget*>(m_ui->trust), static_cast<QWidget*>(m_ui->forget)})
        widget->setVisible(!fingerprint.isEmpty());
}

QString ConnectionEditor::complaint() const
{
    const QUrl url(m_ui->url->text().trimmed(), QUrl::StrictMode);
    if (m_ui->name->text().trimmed().isEmpty())
        return tr("The connection needs a name.");
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")))
        return tr("The URL must begin with https:// or http:// and name a host.");
    if (!url.userInfo().isEmpty())
        return tr("The URL must not carry a user name or password.");
    return {};
}

void ConnectionEditor::showResult(const QString& text, Tone tone)
{
    static const char* const kTones[] = {"info", "ok", "warning", "error"};
    m_ui->resultFrame->setProperty("tone", QLatin1String(kTones[int(tone)]));
    m_ui->resultFrame->style()->polish(m_ui->resultFrame);
    m_ui->result->setText(text.left(1000));
    m_ui->resultFrame->setVisible(!text.isEmpty());
    grow();
}

// Lines that wrap get their room: a dialog that is shown keeps its height else, and squeezes the rows.
void ConnectionEditor::grow()
{
    layout()->activate();
    const int needed = std::max(layout()->totalHeightForWidth(width()), layout()->totalMinimumSize().height());
    if (isVisible() && needed > height())
        resize(width(), needed);
}

void ConnectionEditor::setTesting(bool testing)
{
    m_ui->testButton->setEnabled(!testing);
    m_ui->testButton->setText(testing ? tr("Testing…") : tr("Test connection"));
}

void ConnectionEditor::updateColour()
{
    const QColor colour = m_ownColour ? m_connection.colour : environmentColour(Environment(m_ui->environment->currentData().toInt()));
    m_ui->colour->setIcon(dot(colour, devicePixelRatioF()));
}

void ConnectionEditor::chooseColour()
{
    auto* dialog = new QColorDialog(environmentColour(connection()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& colour) {
        m_connection.colour = colour;
        m_ownColour = true;
        updateColour();
    });
    dialog->open();
}

void ConnectionEditor::accept()
{
    if (const QString wrong = complaint(); !wrong.isEmpty()) {
        showResult(wrong, Tone::Error);
        return;
    }
    QDialog::accept();
}

} // namespace gatehouse::console
