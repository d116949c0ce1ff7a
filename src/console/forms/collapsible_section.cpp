// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/collapsible_section.h"

#include "console/forms/display_text.h"
#include "console/forms/tone_label.h"
#include "console/widgets/symbol_icon.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

// The body, with a thin line at its leading edge that shows how far the section reaches.
class SectionBody : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QColor line = palette().color(QPalette::WindowText);
        line.setAlpha(40);
        const int x = layoutDirection() == Qt::RightToLeft ? width() - 7 : 6;
        painter.fillRect(QRect(x, 2, 1, height() - 4), line);
    }
};

} // namespace

CollapsibleSection::CollapsibleSection(const QString& title, Build build, QWidget* parent)
    : QWidget(parent), m_header(new QToolButton(this)), m_summary(new ToneLabel(Tone::Dim, this)), m_headerRow(new QHBoxLayout), m_layout(new QVBoxLayout(this)),
      m_build(std::move(build)), m_title(title)
{
    m_layout->setContentsMargins(0, 2, 0, 2);
    m_layout->setSpacing(2);
    m_headerRow->setContentsMargins(0, 0, 0, 0);
    m_headerRow->setSpacing(4);
    m_header->setAutoRaise(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setFocusPolicy(Qt::StrongFocus);
    m_header->setObjectName(QStringLiteral("sectionHeader"));
    QFont bold = m_header->font();
    bold.setWeight(QFont::DemiBold);
    m_header->setFont(bold);
    m_summary->setWordWrap(false);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_headerRow->addWidget(m_header);
    m_headerRow->addWidget(m_summary, 1);
    m_layout->addLayout(m_headerRow);
    connect(m_header, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    setTitle(title);
    showArrow();
}

void CollapsibleSection::setTitle(const QString& title)
{
    m_title = title;
    m_header->setText(withoutMnemonics(title));
    m_header->setAccessibleName(title);
}

void CollapsibleSection::setSummary(const QString& text)
{
    m_summaryText = text;
    setProblemCount(m_problems);
}

void CollapsibleSection::setProblemCount(int count)
{
    m_problems = count;
    m_summary->setTone(count ? Tone::Error : Tone::Dim);
    m_summary->setText(count ? tr("%n problem(s)", nullptr, count) : m_summaryText);
}

void CollapsibleSection::setOpen(bool open)
{
    if (open)
        ensureBuilt();
    if (m_open == open)
        return;
    m_open = open;
    if (m_body)
        m_body->setVisible(open);
    showArrow();
    Q_EMIT toggled(open);
}

void CollapsibleSection::ensureBuilt()
{
    if (m_body)
        return;
    m_body = new SectionBody(this);
    auto* layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(16, 2, 0, 6);
    layout->setSpacing(8);
    m_layout->addWidget(m_body);
    m_body->setVisible(m_open);
    if (m_build)
        m_build(layout);
}

void CollapsibleSection::addHeaderWidget(QWidget* widget)
{
    m_headerRow->addWidget(widget);
}

void CollapsibleSection::showArrow()
{
    m_header->setIcon(symbolIcon(m_open                                     ? QStringLiteral("chevron-down")
                                 : layoutDirection() == Qt::RightToLeft ? QStringLiteral("chevron-left")
                                                                        : QStringLiteral("chevron-right")));
    m_header->setAccessibleDescription(m_open ? tr("Open; press to close") : tr("Closed; press to open"));
}

} // namespace gatehouse::console
