// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/expression/expression_try_dialog.h"

#include "console/compare/background.h"
#include "console/forms/display_text.h"
#include "console/forms/exact_text.h"
#include "console/forms/expression/expression_edit.h"
#include "console/forms/expression/expression_sample.h"
#include "console/forms/recent_request_box.h"
#include "console/forms/source_text.h"
#include "console/forms/tone_label.h"
#include "console/models/recent_requests.h"
#include "console/widgets/text_size.h"
#include "schema/document.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <functional>

namespace gatehouse::console {

namespace {

constexpr int kQuietMs = 200;
constexpr qsizetype kLongestSample = 256 * 1024;

QWidget* column(std::initializer_list<QWidget*> widgets)
{
    auto* out = new QWidget;
    auto* layout = new QVBoxLayout(out);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget* widget : widgets)
        layout->addWidget(widget, widget == *(widgets.end() - 1) ? 1 : 0);
    return out;
}

} // namespace

ExpressionTryDialog::ExpressionTryDialog(const ExpressionRules& rules, const QString& title, const QString& expression, RecentRequests* recent, QWidget* parent)
    : QDialog(parent), m_rules(rules), m_original(expression), m_recent(recent), m_edit(new ExpressionEdit), m_message(new ToneLabel(Tone::Error)), m_hint(new ToneLabel(Tone::Dim)),
      m_sample(new SourceText), m_value(new ToneLabel(Tone::Dim)), m_cost(new QLabel), m_parts(new QTreeWidget), m_timer(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Try: %1").arg(title));
    resize(860, 600);
    m_request = new RecentRequestBox(tr("Sample request"), recent);
    m_edit->setObjectName(QStringLiteral("triedExpression"));
    m_edit->setBounds(2, 8);
    m_edit->setPlainText(expression);
    m_edit->setRules(rules);
    m_message->setSmall();
    m_message->setObjectName(QStringLiteral("triedMessage"));
    m_request->setObjectName(QStringLiteral("triedRequest"));
    m_hint->setSmall();
    m_sample->setObjectName(QStringLiteral("triedSample"));
    m_sample->setAccessibleName(tr("The request as JSON"));
    m_sample->setYaml(false);
    m_value->setObjectName(QStringLiteral("triedValue"));
    m_value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QFont large = m_value->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_value->setFont(large);
    m_value->setLayoutDirection(Qt::LeftToRight);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_cost->setTextFormat(Qt::PlainText);
    m_cost->setProperty("role", QStringLiteral("muted"));
    m_cost->setObjectName(QStringLiteral("triedCost"));
    m_parts->setObjectName(QStringLiteral("triedParts"));
    m_parts->setAccessibleName(tr("What its parts come to"));
    m_parts->setHeaderLabels({tr("Part"), tr("Value"), tr("Type")});
    m_parts->setLayoutDirection(Qt::LeftToRight);
    m_parts->setUniformRowHeights(true);
    m_parts->header()->setStretchLastSection(false);
    m_parts->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_parts->header()->setSectionResizeMode(1, QHeaderView::Interactive);
    m_parts->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_parts->header()->resizeSection(1, 130);
    m_parts->setTextElideMode(Qt::ElideRight);

    auto* request = new QLabel(tr("Request"));
    request->setProperty("role", QStringLiteral("heading"));
    request->setBuddy(m_request);
    auto* result = new QLabel(tr("Result"));
    result->setProperty("role", QStringLiteral("heading"));
    auto* halves = new QSplitter(Qt::Horizontal);
    halves->setChildrenCollapsible(false);
    halves->addWidget(column({request, m_request, m_hint, m_sample}));
    halves->addWidget(column({result, m_value, m_cost, m_parts}));
    halves->setHandleWidth(12);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    halves->setSizes({400, 440});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_use = buttons->addButton(tr("Use this expression"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("useExpression"));
    m_use->setAutoDefault(false);
    m_use->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    layout->addWidget(halves, 1);
    layout->addWidget(buttons);
    m_message->hide();

    m_timer->setSingleShot(true);
    m_timer->setInterval(kQuietMs);
    connect(m_timer, &QTimer::timeout, this, &ExpressionTryDialog::start);
    connect(m_sample, &QPlainTextEdit::textChanged, m_timer, qOverload<>(&QTimer::start));
    connect(m_edit, &ExpressionEdit::typed, this, [this] { m_use->setEnabled(!m_readOnly && m_edit->text() != m_original); });
    connect(m_edit, &ExpressionEdit::checked, this, [this] {
        m_message->setText(m_edit->problemText());
        m_message->setVisible(!m_message->text().isEmpty());
        m_edit->setAccessibleDescription(m_message->text());
        start();
    });
    connect(m_request, &QComboBox::activated, this, &ExpressionTryDialog::takeRequest);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExpressionTryDialog::reject);
    takeRequest();
    if (m_recent)
        m_recent->begin();
    m_edit->setFocus();
}

ExpressionTryDialog::~ExpressionTryDialog()
{
    if (m_recent)
        m_recent->end();
}

QString ExpressionTryDialog::expression() const
{
    return m_edit->text();
}

void ExpressionTryDialog::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_use->setEnabled(!readOnly && m_edit->text() != m_original);
}

void ExpressionTryDialog::reject()
{
    if (m_readOnly || m_edit->text() == m_original) {
        QDialog::reject();
        return;
    }
    auto* question = new QMessageBox(QMessageBox::Question, windowTitle(), tr("Drop what was typed?"), QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::buttonClicked, this, [this, question](QAbstractButton* button) {
        if (question->standardButton(button) == QMessageBox::Discard)
            QDialog::reject();
    });
    question->open();
}

void ExpressionTryDialog::takeRequest()
{
    static const cel::Environment kNothing;
    const cel::Environment& environment = m_rules.environment ? *m_rules.environment : kNothing;
    const base::Json* record = m_request->record();
    const base::Json sample = record ? sampleFromRecord(environment, *record) : sampleRequest(environment);
    if (!record)
        m_request->setCurrentIndex(0);
    m_hint->setText(record ? tr("The log keeps no header fields, claims, certificates and limits: add what matters.") : tr("Change what matters; what is taken out is not there."));
    m_sample->setPlainText(fromUtf8(base::toPrettyText(sample)));
}

void ExpressionTryDialog::start()
{
    m_timer->stop();
    const int turn = ++m_turn;
    const QString text = exactText(*m_sample), expression = m_edit->text();
    m_sample->setMarks({});
    if (expression.trimmed().isEmpty() || !m_edit->check().marks.empty()) {
        fail(tr("No value: the expression is not right yet"));
        return;
    }
    auto document = text.size() > kLongestSample ? base::Result<schema::Document>(base::invalid("the request is too long")) : schema::Document::parse(utf8(text), schema::Document::Format::Json);
    if (!document) {
        const auto& problems = document.error().problems;
        if (!problems.empty())
            m_sample->setMarks({{std::max(1, problems[0].line), std::max(1, problems[0].column), shownText(problems[0].message)}});
        fail(tr("No value: the request is not JSON: %1").arg(shownText(problems.empty() ? document.error().message : problems[0].message, 200)));
        return;
    }
    inBackground(this, [this, turn, expression, rules = m_rules, sample = document->value()]() -> std::function<void()> {
        return [this, turn, trial = tryExpression(expression, rules, sample)] {
            if (turn == m_turn)
                showTrial(trial);
        };
    });
}

void ExpressionTryDialog::fail(const QString& text)
{
    m_trial = {};
    m_value->setTone(Tone::Dim);
    m_value->setText(text);
    m_cost->clear();
    m_parts->clear();
    Q_EMIT tried();
}

void ExpressionTryDialog::showTrial(const ExpressionTrial& trial)
{
    if (!trial.ran) {
        std::vector<base::Problem> problems = trial.problems;
        QString text = tr("No value: the expression is not right yet");
        if (!problems.empty()) {
            if (auto document = schema::Document::parse(utf8(exactText(*m_sample)), schema::Document::Format::Json))
                document->locate(problems);
            std::vector<SourceText::Mark> marks;
            for (const base::Problem& problem : problems)
                marks.push_back({std::max(1, problem.line), std::max(1, problem.column), shownText(problem.message)});
            m_sample->setMarks(std::move(marks));
            text = tr("No value: in the request %1: %2").arg(shownText(problems[0].pointer, 100), shownText(problems[0].message, 200));
        }
        fail(text);
        m_trial = trial;
        return;
    }
    m_trial = trial;
    m_value->setTone(trial.failed ? Tone::Error : trial.isTrue ? Tone::Good : trial.isFalse ? Tone::Warning : Tone::Normal);
    m_value->setText(trial.failed ? tr("It fails: %1").arg(trial.value) : trial.value);
    m_cost->setText(tr("%1 \u00b7 %2 of %3 steps").arg(trial.type, QLocale().toString(trial.steps), QLocale().toString(trial.mostSteps)));
    m_parts->clear();
    std::vector<QTreeWidgetItem*> above;
    for (const ExpressionTrial::Part& part : trial.parts) {
        const QStringList texts{part.source, part.value, part.type};
        above.resize(std::min(above.size(), static_cast<size_t>(std::max(0, part.depth))));
        auto* item = above.empty() ? new QTreeWidgetItem(m_parts, texts) : new QTreeWidgetItem(above.back(), texts);
        above.push_back(item);
        for (int i = 0; i < texts.size(); ++i)
            item->setToolTip(i, plainToolTip(texts[i]));
        if (part.failed)
            item->setForeground(1, toneColour(*m_parts, Tone::Error));
    }
    m_parts->expandAll();
    Q_EMIT tried();
}

} // namespace gatehouse::console
