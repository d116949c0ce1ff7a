// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/connection_dialog.h"

#include "console/forms/display_text.h"
#include "console/forms/kind_text.h"
#include "console/forms/tone_label.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

constexpr size_t kMostLinks = 3;

// A band in the connection's colour with its name; the text is black or white, whichever reads better.
class ColourBand : public QWidget
{
public:
    ColourBand(const Connection& connection, QWidget* parent)
        : QWidget(parent), m_colour(connection.colour), m_text(shownText(connection.name, 80) + QStringLiteral("  \u00b7  ") + environmentName(connection.environment))
    {
        setFixedHeight(fontMetrics().height() + 12);
        setAccessibleName(QCoreApplication::translate("ConnectionDialog", "Connection: %1").arg(m_text));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QColor band = m_colour.isValid() ? m_colour : palette().color(QPalette::Highlight);
        painter.fillRect(rect(), band);
        const double luminance = 0.2126 * band.redF() + 0.7152 * band.greenF() + 0.0722 * band.blueF();
        painter.setPen(luminance > 0.45 ? Qt::black : Qt::white);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.drawText(rect().adjusted(16, 0, -16, 0), Qt::AlignLeading | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_text, Qt::ElideRight, width() - 32));
    }

private:
    QColor m_colour;
    QString m_text;
};

} // namespace

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Local:
        return QCoreApplication::translate("Environment", "Local");
    case Environment::Test:
        return QCoreApplication::translate("Environment", "Test");
    case Environment::Staging:
        return QCoreApplication::translate("Environment", "Staging");
    case Environment::Production:
        return QCoreApplication::translate("Environment", "Production");
    }
    return {};
}

ConnectionDialog::ConnectionDialog(const Connection& connection, const QString& title, QWidget* parent)
    : QDialog(parent), m_content(new QVBoxLayout), m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->addWidget(new ColourBand(connection, this));
    m_content->setContentsMargins(16, 8, 16, 4);
    m_content->setSpacing(8);
    layout->addLayout(m_content, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->addWidget(m_buttons);
    layout->addLayout(row);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(420);
}

void ConnectionDialog::addText(const QString& text)
{
    m_content->addWidget(new ToneLabel(text, Tone::Normal, this));
}

void ConnectionDialog::addLinks(const std::vector<domain::ResourceKey>& keys, std::function<void(const domain::ResourceKey&)> go)
{
    for (size_t i = 0; i < keys.size() && i < kMostLinks; ++i) {
        auto* link = new QPushButton(resourceText(keys[i]).replace(u'&', QStringLiteral("&&")), this);
        link->setProperty("role", QStringLiteral("quiet"));
        link->setAutoDefault(false);
        m_content->addWidget(link, 0, Qt::AlignLeading);
        connect(link, &QPushButton::clicked, this, [this, go, key = keys[i]] {
            reject();
            go(key);
        });
    }
    if (keys.size() > kMostLinks)
        addText(tr("and %n more", nullptr, static_cast<int>(keys.size() - kMostLinks)));
}

QPushButton* ConnectionDialog::setAction(const QString& text, bool dangerous)
{
    QPushButton* action = m_buttons->addButton(text, QDialogButtonBox::AcceptRole);
    action->setObjectName(QStringLiteral("confirm"));
    QPushButton* cancel = m_buttons->addButton(QDialogButtonBox::Cancel);
    (dangerous ? cancel : action)->setDefault(true);
    if (dangerous)
        action->setAutoDefault(false);
    return action;
}

void ConnectionDialog::setCloseOnly()
{
    m_buttons->addButton(QDialogButtonBox::Close);
}

} // namespace gatehouse::console
