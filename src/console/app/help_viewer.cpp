// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/help_viewer.h"

#include "console/app/help_text.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::console {

HelpViewer::HelpViewer(QWidget* parent) : QDialog(parent), m_topics(loadHelpTopics()), m_search(new QLineEdit(this)), m_list(new QListWidget(this)), m_text(new HelpText(this))
{
    setWindowTitle(tr("Help"));
    resize(1040, 680); // pictures have their whole width
    m_search->setPlaceholderText(tr("Search in help"));
    m_search->setAccessibleName(tr("Search in help"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setProperty("role", QStringLiteral("topics"));
    m_text->setAccessibleName(tr("Text"));
    m_text->document()->setDocumentMargin(kSpace4);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(kSpace2, kSpace2, kSpace2, kSpace2);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 780});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_search, &QLineEdit::textChanged, this, &HelpViewer::search);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            m_text->setMarkdown(m_topics[item->data(Qt::UserRole).toInt()].text);
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme() == QLatin1String("https"))
            QDesktopServices::openUrl(url);
        else
            showTopic(linkedTopic(m_topics, url.path(), m_list->currentItem() ? m_topics[m_list->currentItem()->data(Qt::UserRole).toInt()].id : QString()));
    });
    search({});
}

void HelpViewer::search(const QString& text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    for (int i = 0; i < int(m_topics.size()); ++i) {
        const bool all = std::all_of(words.cbegin(), words.cend(), [&](const QString& word) { return m_topics[i].text.contains(word, Qt::CaseInsensitive); });
        if (!all)
            continue;
        auto* item = new QListWidgetItem(m_topics[i].title, m_list);
        item->setData(Qt::UserRole, i);
    }
    m_list->setCurrentRow(0);
}

QStringList HelpViewer::shownTopics() const
{
    QStringList topics;
    for (int i = 0; i < m_list->count(); ++i)
        topics.append(m_topics[m_list->item(i)->data(Qt::UserRole).toInt()].id);
    return topics;
}

void HelpViewer::showText(const QString& html, const QString& topic)
{
    const auto found = std::find_if(m_topics.cbegin(), m_topics.cend(), [&](const HelpTopic& each) { return each.id == topic; });
    const QString more = found == m_topics.cend() ? QString() : QStringLiteral("<p><a href=\"%1\">%2</a></p>").arg(found->id.toHtmlEscaped(), tr("More: %1").arg(found->title).toHtmlEscaped());
    m_list->setCurrentRow(-1);
    m_text->setHtml(html + more);
    m_text->setFocus();
}

void HelpViewer::showTopic(const QString& topic)
{
    m_search->clear();
    search({});
    for (int i = 0; i < m_list->count(); ++i)
        if (m_topics[m_list->item(i)->data(Qt::UserRole).toInt()].id == topic)
            m_list->setCurrentRow(i);
}

} // namespace gatehouse::console
