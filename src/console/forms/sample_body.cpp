// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/sample_body.h"

#include "console/forms/display_text.h"
#include "console/forms/exact_text.h"
#include "console/forms/fields/file_button.h"
#include "console/forms/fields/quiet_combo_box.h"
#include "console/forms/tone_label.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

constexpr qsizetype kMostEdited = 32 * 1024, kMostShown = 2000; // characters
constexpr int kLines = 5;
constexpr int kJson = 1;
constexpr const char* kTypes[] = {"application/json", "application/xml", "application/x-www-form-urlencoded", "application/graphql", "text/plain"};

} // namespace

SampleBody::SampleBody(QWidget* parent)
    : QWidget(parent), m_type(new QuietComboBox(this)), m_file(new FileButton(tr("Body"), kMostBytes, this)), m_text(new QPlainTextEdit(this)), m_note(new ToneLabel(Tone::Dim, this))
{
    m_type->setObjectName(QStringLiteral("sampleBodyType"));
    m_type->setAccessibleName(tr("Content type of the body"));
    m_type->setToolTip(tr("A Content-Type among the headers counts instead"));
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_type->addItem(tr("none"));
    for (const char* type : kTypes)
        m_type->addItem(QString::fromLatin1(type), QString::fromLatin1(type));
    m_text->setObjectName(QStringLiteral("sampleBody"));
    m_text->setAccessibleName(tr("Body"));
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kLines + 18);
    m_note->setSmall();
    m_note->setObjectName(QStringLiteral("sampleBodyNote"));
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_type, 1);
    row->addWidget(m_file);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_text);
    layout->addWidget(m_note);
    setFocusProxy(m_type);
    connect(m_type, &QComboBox::currentIndexChanged, this, &SampleBody::choose);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SampleBody::showState);
    connect(m_file, &FileButton::loaded, this, &SampleBody::take);
    connect(m_file, &FileButton::failed, this, [this](const QString& why) {
        m_note->setTone(Tone::Error);
        m_note->setText(why);
        m_note->show();
    });
    showState();
}

void SampleBody::loadFile(const QString& path)
{
    m_file->load(path);
}

void SampleBody::take(const QString& text)
{
    // Thousands of lines, or one without an end, can be sent but not edited at ease.
    m_long = text.size() > kMostEdited ? text : QString();
    m_text->setReadOnly(!m_long.isEmpty());
    m_text->setPlainText(m_long.isEmpty() ? text : text.left(kMostShown) + QStringLiteral("\n…"));
    if (m_type->currentIndex() == 0)
        m_type->setCurrentIndex(kJson);
    showState();
}

void SampleBody::choose(int index)
{
    if (index == 0 && !m_long.isEmpty()) {
        m_long.clear();
        m_text->setReadOnly(false);
        m_text->clear();
    }
    showState();
    if (m_before == 0 && index > 0)
        Q_EMIT chosen();
    m_before = index;
}

std::optional<std::string> SampleBody::body() const
{
    if (m_type->currentIndex() == 0)
        return std::nullopt;
    return utf8(m_long.isEmpty() ? exactText(*m_text) : m_long);
}

std::string SampleBody::contentType() const
{
    return utf8(m_type->currentData().toString());
}

QString SampleBody::problem() const
{
    const auto text = body();
    return text && text->size() > static_cast<size_t>(kMostBytes) ? tr("The body is longer than %1").arg(QLocale().formattedDataSize(kMostBytes)) : QString();
}

void SampleBody::showState()
{
    const bool some = m_type->currentIndex() > 0;
    m_text->setVisible(some);
    m_note->setTone(Tone::Dim);
    m_note->setText(some && !m_long.isEmpty() ? tr("Only the beginning is shown, of %1").arg(QLocale().formattedDataSize(m_long.toUtf8().size())) : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace gatehouse::console
