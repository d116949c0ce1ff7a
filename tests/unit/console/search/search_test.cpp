// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connections/gateway_session.h"
#include "console/models/resource_cache.h"
#include "console/models/schema_cache.h"
#include "console/search/recent_items.h"
#include "console/search/search_catalogue.h"
#include "support/fake_driver.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace gatehouse;
using namespace gatehouse::console;
using domain::Kind;

namespace {

int scoreOf(const char* typed, const char* text)
{
    const SearchQuery query = SearchQuery::from(QString::fromUtf8(typed));
    const std::string searched = folded(std::string_view(text));
    return wordScore(query.words.at(0), TextLetters::of(searched), searched);
}

std::vector<std::string> foundIn(const SearchSegments& segments, const QString& typed, size_t most = 20)
{
    SearchRun run(SearchQuery::from(typed), segments, most);
    run.finish();
    std::vector<std::string> texts;
    for (const SearchRun::Found& found : run.found())
        texts.emplace_back(segments[found.segment]->text(found.entry));
    return texts;
}

std::shared_ptr<SearchSegment> names(std::initializer_list<const char*> texts, const char* common = "")
{
    auto segment = std::make_shared<SearchSegment>(SearchGroup::Objects, common);
    for (const char* text : texts)
        segment->add(text);
    return segment;
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scoresInOrder();
    void noScoreIsOverThePossible();
    void lettersAreTold();
    void wordsAndSurroundings();
    void theBestOfMany();
    void narrowingFindsTheSame();
    void stepsFindTheSame();
    void otherScripts();
    void catalogueFollowsTheSessions();
    void whatOfAResourceIsSearched();
    void recentItemsAreKept();
};

void SearchTest::scoresInOrder()
{
    QVERIFY(scoreOf("abc", "acb") < 0);
    QVERIFY(scoreOf("orders", "orders") > scoreOf("orders", "orders-v2"));
    QVERIFY(scoreOf("orders", "orders-v2") > scoreOf("orders", "my-orders"));
    QVERIFY(scoreOf("orders", "my-orders") > scoreOf("orders", "myorders"));
    QVERIFY(scoreOf("orders", "myorders") > scoreOf("orders", "o-r-d-e-r-s"));
    QVERIFY(scoreOf("ml", "mobile-limit") > scoreOf("ml", "tamale"));
    QVERIFY(scoreOf("moblim", "mobile-limit") > scoreOf("moblim", "my-old-bill-items"));
    QVERIFY(scoreOf("mblt", "mobile-limit") < 0 || scoreOf("mblt", "mobile-limit") < scoreOf("moblim", "mobile-limit"));
    QVERIFY(scoreOf("mble", "my-mobile") > 0);
    // Letters that only happen to follow each other somewhere are nothing found.
    QVERIFY(scoreOf("grenz", "gespeicherte und letzte filter in zeilen") < 0);
    QVERIFY(scoreOf("MOBILE", "Mobile") > 0);
    // The later of two places, when it begins a word.
    QVERIFY(scoreOf("imit", "limit-imit") > scoreOf("imit", "limit-limit"));
}

void SearchTest::noScoreIsOverThePossible()
{
    // Entries that could not become one of the best are not read: the promise has to hold.
    std::mt19937 random(7);
    for (int i = 0; i < 20'000; ++i) {
        std::string text, word;
        for (size_t n = 1 + random() % 40; n > 0; --n)
            text += "abcd-\x1f"[random() % 6];
        for (size_t n = 1 + random() % 4; n > 0; --n)
            word += "abcd"[random() % 4];
        const TextLetters letters = TextLetters::of(text);
        for (const bool gaps : {true, false}) {
            const int score = wordScore(SearchWord(word), letters, text, gaps);
            QVERIFY2(score <= possibleScore(SearchWord(word), letters, text.size(), gaps), (word + " in " + text).c_str());
            const bool stands = text.find(word) != std::string::npos;
            QVERIFY(!stands || score > 0);
            QVERIFY(gaps || stands == (score >= 0));
        }
    }
}

void SearchTest::lettersAreTold()
{
    QCOMPARE(letterMask("abc") & letterMask("cb"), letterMask("bc"));
    QVERIFY((letterMask("abc") & letterMask("d")) == 0);
    QCOMPARE(letterMask(" \x1f"), uint64_t(0));
    QCOMPARE(folded(QStringLiteral("ÄPFEL")), folded(std::string_view("äpfel")));
}

void SearchTest::wordsAndSurroundings()
{
    auto segment = std::make_shared<SearchSegment>(SearchGroup::Objects, "route routes staging");
    const uint32_t acme = segment->addContext("acme"), shop = segment->addContext("acme-shop");
    segment->add("orders", acme);
    segment->add("orders", shop);
    segment->add("returns", shop);
    const SearchSegments all{segment};
    QCOMPARE(foundIn(all, QStringLiteral("orders")).size(), size_t(2));
    QCOMPARE(foundIn(all, QStringLiteral("shop orders")), std::vector<std::string>{"orders"});
    QCOMPARE(foundIn(all, QStringLiteral("ret acme")), std::vector<std::string>{"returns"});
    QCOMPARE(foundIn(all, QStringLiteral("staging")).size(), size_t(3));
    QCOMPARE(foundIn(all, QStringLiteral("staging ord")).size(), size_t(2));
    QVERIFY(foundIn(all, QStringLiteral("taging")).empty()); // by the begins of words only
    QVERIFY(foundIn(all, QStringLiteral("orders production")).empty());
}

void SearchTest::theBestOfMany()
{
    auto segment = std::make_shared<SearchSegment>(SearchGroup::Objects);
    for (int i = 0; i < 5000; ++i)
        segment->add("some-resource-with-a-long-name-" + std::to_string(i));
    segment->add("resource");
    segment->add("my-resource");
    const auto best = foundIn({segment}, QStringLiteral("resource"), 3);
    QCOMPARE(best.size(), size_t(3));
    QCOMPARE(best[0], std::string("resource"));
    QCOMPARE(best[1], std::string("my-resource"));
    // A page before an object of the same name.
    auto page = std::make_shared<SearchSegment>(SearchGroup::Pages);
    page->add("resource");
    SearchRun run(SearchQuery::from(QStringLiteral("resource")), {segment, page}, 3);
    run.finish();
    QCOMPARE(run.found().front().segment, uint32_t(1));
}

void SearchTest::narrowingFindsTheSame()
{
    std::mt19937 random(11);
    auto one = std::make_shared<SearchSegment>(SearchGroup::Objects, "route acme"), two = std::make_shared<SearchSegment>(SearchGroup::Objects, "service acme");
    const char* parts[] = {"orders", "mobile", "limit", "north", "returns", "roster"};
    for (int i = 0; i < 4000; ++i)
        (i % 2 ? one : two)->add(std::string(parts[random() % 6]) + '-' + parts[random() % 6] + '-' + std::to_string(random() % 50));
    const SearchSegments all{one, two};
    for (const char* typed : {"orders mob 1", "rolim4", "route nor", "or ro 3"}) {
        std::unique_ptr<SearchRun> before;
        for (qsizetype length = 1; length <= qsizetype(strlen(typed)); ++length) {
            const QString text = QString::fromLatin1(typed, length);
            auto run = std::make_unique<SearchRun>(SearchQuery::from(text), all, 30, std::move(before));
            run->finish();
            std::vector<std::string> narrowed;
            for (const auto& found : run->found())
                narrowed.emplace_back(all[found.segment]->text(found.entry));
            QVERIFY2(narrowed == foundIn(all, text, 30), qPrintable(text));
            before = std::move(run);
        }
    }
}

void SearchTest::stepsFindTheSame()
{
    auto segment = std::make_shared<SearchSegment>(SearchGroup::Objects);
    for (int i = 0; i < 3000; ++i)
        segment->add("entry-" + std::to_string(i));
    SearchRun run(SearchQuery::from(QStringLiteral("e29")), {segment, names({"e29"})}, 10);
    int steps = 0;
    while (!run.advance(100))
        ++steps;
    QVERIFY(steps > 10);
    SearchRun atOnce(SearchQuery::from(QStringLiteral("e29")), run.segments(), 10);
    atOnce.finish();
    QCOMPARE(run.found().size(), atOnce.found().size());
    for (size_t i = 0; i < run.found().size(); ++i)
        QCOMPARE(run.found()[i].entry, atOnce.found()[i].entry);
}

void SearchTest::otherScripts()
{
    const SearchSegments all{names({"路由 概览", "übersicht", "تنبيهات"})};
    QCOMPARE(foundIn(all, QStringLiteral("概览")).size(), size_t(1));
    QCOMPARE(foundIn(all, QStringLiteral("ÜBER")), std::vector<std::string>{"übersicht"});
    QVERIFY(foundIn(all, QStringLiteral("概路")).empty()); // bytes of one letter are not looked for in another
}

void SearchTest::catalogueFollowsTheSessions()
{
    Connection connection;
    connection.id = QStringLiteral("a");
    connection.name = QStringLiteral("Staging");
    auto owned = std::make_unique<testing::FakeDriver>();
    testing::FakeDriver& driver = *owned;
    GatewaySession session(connection, std::move(owned));
    driver.put(Kind::Service, "acme", "orders");
    driver.put(Kind::Service, "shop", "orders");
    driver.put(Kind::Route, "shop", "Odd Id");
    SearchCatalogue catalogue;
    catalogue.add(session);
    session.resources().loadAll();
    QTRY_COMPARE(session.resources().state(Kind::Policy), ResourceCache::State::Ready);
    QVERIFY(catalogue.segments().empty()); // nobody searches
    catalogue.setWanted(true);
    QTRY_VERIFY(catalogue.isComplete());
    const auto keys = [&](const char* typed) {
        SearchRun run(SearchQuery::from(QLatin1String(typed)), catalogue.segments(), 10);
        run.finish();
        std::vector<domain::ResourceKey> found;
        for (const auto& one : run.found())
            found.push_back(catalogue.object(*run.segments()[one.segment], one.entry)->key);
        return found;
    };
    QCOMPARE(keys("orders").size(), size_t(2));
    QVERIFY(keys("orders shop").at(0) == (domain::ResourceKey{Kind::Service, "shop", "orders"}));
    QVERIFY(keys("odd").at(0) == (domain::ResourceKey{Kind::Route, "shop", "Odd Id"}));
    QCOMPARE(keys("staging service").size(), size_t(2));

    // A policy is found by the title of its kind, also when that came after it.
    driver.put(Kind::Policy, "shop", "p1", {{"kind", "rate-limit"}});
    driver.kinds = {{QStringLiteral("rate-limit"), QStringLiteral("Speed bound"), {}, {}, {}}};
    session.resources().load(Kind::Policy);
    session.schemas().load();
    QTRY_COMPARE(keys("bound").size(), size_t(1));

    driver.put(Kind::Service, "shop", "returns");
    const SearchSegments old = catalogue.segments();
    session.resources().load(Kind::Service);
    QTRY_COMPARE(keys("returns").size(), size_t(1));
    for (const auto& segment : old)
        if (std::find(catalogue.segments().begin(), catalogue.segments().end(), segment) == catalogue.segments().end())
            QVERIFY(!catalogue.object(*segment, 0)); // its entries are nobody's now
    catalogue.remove(session);
    QVERIFY(catalogue.segments().empty());
    session.resources().load(Kind::Service);
    QTRY_COMPARE(session.resources().state(Kind::Service), ResourceCache::State::Ready);
}

void SearchTest::whatOfAResourceIsSearched()
{
    const base::Json route = {{"name", "Orders API"}, {"match", {{"hosts", {"api.acme.test"}}, {"paths", {{{"prefix", "/orders"}}}}}}};
    const std::string text = searchTextOf({{Kind::Route, "acme", "orders"}, route});
    for (const char* part : {"orders", "orders api", "api.acme.test", "/orders"})
        QVERIFY2(text.find(part) != std::string::npos, text.c_str());
    // What a gateway sends may be anything.
    const std::string huge(1'000'000, 'x');
    QVERIFY(searchTextOf({{Kind::Consumer, "acme", huge}, {{"name", huge}, {"groups", {huge, 7, nullptr}}}}).size() < 1000);
    const std::string bad = searchTextOf({{Kind::Route, "acme", "r"}, {{"name", 7}, {"match", "nonsense"}}});
    QCOMPARE(bad, std::string("r"));
    QVERIFY(searchTextOf({{Kind::Route, "acme", "r"}, {{"name", "a\x1f" "b"}}}).ends_with("a b"));
}

void SearchTest::recentItemsAreKept()
{
    QTemporaryDir directory;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, directory.path());
    QCoreApplication::setOrganizationName(QStringLiteral("gatehouse-test"));
    QCoreApplication::setApplicationName(QStringLiteral("search"));
    RecentItems forgetful;
    forgetful.note(QStringLiteral("x"));
    RecentItems recent;
    recent.setKept(true);
    QVERIFY(recent.ids().isEmpty());
    for (int i = 0; i < 30; ++i)
        recent.note(QStringLiteral("id%1").arg(i));
    recent.note(QStringLiteral("id25"));
    QCOMPARE(recent.ids().size(), RecentItems::kMost);
    RecentItems again;
    again.setKept(true);
    QCOMPARE(again.ids().value(0), QStringLiteral("id25"));
    QCOMPARE(again.ids().value(1), QStringLiteral("id29"));
    QCOMPARE(again.ids(), recent.ids());
}

QTEST_MAIN(SearchTest)
#include "search_test.moc"
