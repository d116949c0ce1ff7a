// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/secret_field.h"

#include "console/forms/display_text.h"
#include "console/forms/fields/quiet_text.h"
#include "console/forms/json_edit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QToolButton>

namespace gatehouse::console {

namespace {

constexpr qint64 kLongestFile = 100'000; // bytes, where the schema does not say
constexpr int kGeneratedLength = 40; // of 62 signs: 238 bits

QString randomSecret()
{
    static const char16_t signs[] = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QString text;
    for (int i = 0; i < kGeneratedLength; ++i)
        text += QChar(signs[QRandomGenerator::system()->bounded(62)]);
    return text;
}

} // namespace

SecretField::SecretField(FormContext& context, FieldSpec fieldSpec, QWidget* parent)
    : Field(context, std::move(fieldSpec), parent), m_edit(new QLineEdit), m_eye(new QToolButton), m_generate(new QToolButton)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    m_eye->setText(tr("Show"));
    m_eye->setCheckable(true);
    m_eye->setAccessibleName(tr("Show %1").arg(spec().title));
    m_generate->setText(tr("Generate"));
    m_generate->setObjectName(QStringLiteral("generate"));
    m_generate->setToolTip(tr("Makes a random one, shows it and copies it. It can't be read again once it is stored."));
    m_generate->setAccessibleName(tr("Generate %1").arg(spec().title));
    // What a gateway only has to check can be generated here; what another side handed out can't.
    const std::string how = base::stringAt(spec().node.schema, "x-secret");
    m_generate->setVisible(how == "sha256" || how == "password");
    layout->addWidget(m_eye);
    layout->addWidget(m_generate);
    row->setFocusProxy(m_edit);
    frame(row, Layout::Below);
    offerFile(base::intAt(spec().node.schema, "maxLength", kLongestFile), [this](const QString& text) {
        if (m_edit->isReadOnly())
            return;
        // Files of tokens end with a line break that is none of the token's; those of keys have lines.
        const QString trimmed = text.trimmed();
        m_edit->setText(trimmed.contains(u'\n') ? text : trimmed);
        m_edit->setFocus();
    });
    describeControl(m_edit, spec().title, spec().node.description());
    m_edit->setEchoMode(QLineEdit::Password);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            unset();
        else
            write(utf8(text));
    });
    connect(m_eye, &QToolButton::toggled, this, &SecretField::setVisibleText);
    connect(m_generate, &QToolButton::clicked, this, &SecretField::generate);
}

QWidget* SecretField::editor() const
{
    return m_edit;
}

bool SecretField::isStored() const
{
    // The gateway never shows it; that its owner is stored is what can be known.
    const base::Json* owner = context().model().storedAt(parentPointer(pointer()));
    return owner && owner->is_object() && !owner->empty();
}

void SecretField::generate()
{
    const QString secret = randomSecret();
    setQuietly(*m_edit, secret);
    write(utf8(secret));
    m_eye->setChecked(true);
    QGuiApplication::clipboard()->setText(secret);
    setHint(tr("Copied to the clipboard. Keep it now: it is not shown again once it is stored."), true);
}

void SecretField::setVisibleText(bool visible)
{
    m_edit->setEchoMode(visible ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setText(visible ? tr("Hide") : tr("Show"));
}

void SecretField::load()
{
    const base::Json* present = value();
    const QString text = present && present->is_string() ? fromUtf8(present->get_ref<const std::string&>()) : QString();
    if (m_edit->text() != text)
        setQuietly(*m_edit, text);
    m_edit->setReadOnly(present && present->is_structured()); // {"secret": "id"}: a reference, kept
    m_edit->setPlaceholderText(present && present->is_structured() ? valueText(*present) : isStored() ? tr("Stored. Leave empty to keep it") : placeholder());
    refreshState();
}

} // namespace gatehouse::console
