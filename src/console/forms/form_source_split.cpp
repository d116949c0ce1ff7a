// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/form_source_split.h"

#include "console/forms/tone_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QSettings>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

constexpr int kSideBySideWidth = 700; // a form of 340 and a source of as much

QString settingsKey(Qt::Orientation orientation)
{
    return orientation == Qt::Horizontal ? QStringLiteral("form/sidewaysSizes") : QStringLiteral("form/stackedSizes");
}

} // namespace

FormSourceSplit::FormSourceSplit(QWidget* form, QWidget* parent) : QSplitter(parent), m_noticeBar(new QWidget), m_notice(new ToneLabel(Tone::Warning, m_noticeBar))
{
    setChildrenCollapsible(false);
    setHandleWidth(5);
    auto* bar = new QHBoxLayout(m_noticeBar);
    bar->setContentsMargins(12, 6, 8, 6);
    m_notice->setObjectName(QStringLiteral("frozenNotice"));
    bar->addWidget(m_notice, 1);
    auto* keep = new QPushButton(tr("Take the form’s"), m_noticeBar);
    keep->setObjectName(QStringLiteral("takeForm"));
    keep->setToolTip(tr("Writes the source from what the form shows; Ctrl+Z in the source brings the text back"));
    bar->addWidget(keep, 0, Qt::AlignTop);
    connect(keep, &QPushButton::clicked, this, &FormSourceSplit::formPreferred);
    m_noticeBar->hide();
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_noticeBar);
    layout->addWidget(form, 1);
    addWidget(column);
    connect(this, &QSplitter::splitterMoved, this, [this] { QSettings().setValue(settingsKey(orientation()), saveState()); });
}

void FormSourceSplit::addSource(QWidget* source)
{
    addWidget(source);
    source->show();
    arrange();
}

void FormSourceSplit::setNotice(const QString& text)
{
    m_notice->setText(text);
    m_noticeBar->setVisible(!text.isEmpty());
}

void FormSourceSplit::resizeEvent(QResizeEvent* event)
{
    const Qt::Orientation wanted = width() >= kSideBySideWidth ? Qt::Horizontal : Qt::Vertical;
    if (wanted != orientation()) {
        setOrientation(wanted);
        arrange();
    }
    QSplitter::resizeEvent(event);
}

void FormSourceSplit::arrange()
{
    if (count() < 2)
        return;
    const QByteArray kept = QSettings().value(settingsKey(orientation())).toByteArray();
    const Qt::Orientation way = orientation();
    if (kept.isEmpty() || !restoreState(kept) || orientation() != way) {
        setOrientation(way);
        setSizes({1000, 1000}); // halves
    }
}

} // namespace gatehouse::console
