// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/column_sets.h"
#include "console/pages/columns_dialog.h"
#include "console/pages/export_dialog.h"
#include "console/pages/resource_columns.h"
#include "console/pages/resource_text.h"
#include "schema/validator.h"
#include "support/console_session.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;
using domain::Kind;

class TablesTest : public QObject
{
    Q_OBJECT
    QTemporaryDir directory;

    static void fill(QTableView& table)
    {
        auto* model = new ResourceListModel({idColumn(), nameColumn(), tenantColumn(), revisionColumn()}, &table);
        std::vector<ResourceRow> rows;
        for (const char* id : {"a", "b"}) {
            const domain::Resource resource{{Kind::Service, "acme", id}, {{"id", id}, {"name", std::string("=1+1, \"") + id + "\" | *x*"}}, 3, 0, 0};
            rows.push_back({resource.key, std::make_shared<const domain::Resource>(resource), nullptr, PendingState::None});
        }
        model->setRows(rows);
        table.setModel(model);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.horizontalHeader()->setSectionsMovable(true);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("gatehouse-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, directory.path());
    }

    void columnsAreKeptByName()
    {
        QTableView table;
        fill(table);
        QHeaderView* header = table.horizontalHeader();
        ColumnSets sets(&table, QStringLiteral("services"));
        sets.restoreLast();
        header->moveSection(header->visualIndex(2), 0);
        header->setSectionHidden(1, true);
        header->resizeSection(0, 222);
        QVERIFY(sets.save(QStringLiteral("Short / one")));
        sets.reset();
        QCOMPARE(header->visualIndex(2), 2);
        QVERIFY(!header->isSectionHidden(1));
        QCOMPARE(sets.sets(), QStringList{QStringLiteral("Short - one")});
        QVERIFY(sets.apply(QStringLiteral("Short - one")));
        QCOMPARE(header->visualIndex(2), 0);
        QVERIFY(header->isSectionHidden(1));
        QCOMPARE(header->sectionSize(0), 222);
        sets.keepLast();
        QTableView other;
        fill(other);
        ColumnSets again(&other, QStringLiteral("services"));
        again.restoreLast();
        QCOMPARE(other.horizontalHeader()->visualIndex(2), 0);
        QVERIFY(other.horizontalHeader()->isSectionHidden(1));
        again.remove(QStringLiteral("Short - one"));
        QVERIFY(again.sets().isEmpty());
        // What was damaged, or would hide all, does no harm.
        QSettings().setValue(QStringLiteral("tables/services/last"), QByteArray("{\"columns\":[{\"name\":\"id\",\"hidden\":true,\"width\":99999999},{\"name\":\"gone\"},7]}"));
        again.restoreLast();
        QVERIFY(other.horizontalHeader()->hiddenSectionCount() < other.horizontalHeader()->count());
        QSettings().setValue(QStringLiteral("tables/services/last"), QByteArray("{"));
        again.restoreLast();
    }

    void columnsMoveByKeyboard()
    {
        QTableView table;
        fill(table);
        ColumnsDialog dialog(&table);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto* list = dialog.findChild<QListWidget*>();
        list->setCurrentRow(1);
        dialog.findChildren<QToolButton*>().constFirst()->click();
        list->item(2)->setCheckState(Qt::Unchecked);
        dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(table.horizontalHeader()->visualIndex(1), 0);
        QVERIFY(table.horizontalHeader()->isSectionHidden(2));
    }

    void tablesBecomeTexts()
    {
        QTableView table;
        fill(table);
        const auto* model = table.model();
        QCOMPARE(tableCsv(*model, {0, 1}, {0, 1}), QByteArray("Id,Name\r\na,\"'=1+1, \"\"a\"\" | *x*\"\r\nb,\"'=1+1, \"\"b\"\" | *x*\"\r\n"));
        QCOMPARE(tableMarkdown(*model, {1}, {0, 1, 3}), QByteArray("| Id | Name | Revision |\n| --- | --- | ---: |\n| b | =1+1, \"b\" \\| \\*x\\* | 3 |\n"));
        const auto json = base::parseJson(tableJson(*model, {0}, {0, 3}).toStdString());
        QVERIFY(json && *json == Json::array({Json{{"Id", "a"}, {"Revision", "3"}}}));
        QStandardItemModel formulas(1, 1);
        formulas.setItem(0, 0, new QStandardItem(QStringLiteral("=cmd()\nx")));
        QCOMPARE(tableCsv(formulas, {0}, {0}), QByteArray("1\r\n\"'=cmd()\nx\"\r\n"));
    }

    void theDialogTakesWhatIsSelected()
    {
        QTableView table;
        fill(table);
        table.setColumnHidden(1, true);
        table.setColumnHidden(2, true);
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        table.selectRow(1);
        ExportDialog dialog(&table, QStringLiteral("services"), {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(dialog.content(), QByteArray("Id,Revision\r\na,3\r\nb,3\r\n"));
        auto boxes = dialog.findChildren<QComboBox*>();
        for (QComboBox* box : boxes) {
            if (box->count() == 2)
                box->setCurrentIndex(1);
        }
        QCOMPARE(dialog.content(), QByteArray("Id,Revision\r\nb,3\r\n"));
        dialog.findChild<QPushButton*>(QStringLiteral("clipboard"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Id,Revision\r\nb,3\r\n"));
    }

    void copiesHoldNoSecret()
    {
        testing::ConsoleSession world;
        QVERIFY(world.open());
        const Json consumer = {{"id", "mobile"}, {"credentials", Json::array({Json{{"id", "demo"}, {"kind", "api-key"}, {"key", "very-secret-key"}}})}};
        const domain::ResourceKey key{Kind::Consumer, "acme", "mobile"};
        ResourceRow row{key, world.session->resources().find(key), std::make_shared<const Json>(consumer), PendingState::Changed};
        ResourceText text(*world.session);
        for (const CopyForm form : {CopyForm::Yaml, CopyForm::Json, CopyForm::Curl, CopyForm::Gatehousectl})
            QVERIFY2(!text.text(row, form).contains(QStringLiteral("very-secret")), qPrintable(text.text(row, form)));
        QVERIFY(!text.jsonList({&row}).contains("very-secret"));
        QVERIFY(text.jsonList({&row}).contains("\"tenant\": \"acme\""));
        QCOMPARE(text.text(row, CopyForm::Id), QStringLiteral("mobile"));
        row.pending = nullptr;
        row.state = PendingState::None;
        QVERIFY(text.text(row, CopyForm::Gatehousectl).endsWith(QStringLiteral("get 'tenants/acme/consumers/mobile'")));
        row.state = PendingState::Deleted;
        QVERIFY(text.text(row, CopyForm::Gatehousectl).endsWith(QStringLiteral("delete 'tenants/acme/consumers/mobile'")));
    }
};

QTEST_MAIN(TablesTest)
#include "tables_test.moc"
