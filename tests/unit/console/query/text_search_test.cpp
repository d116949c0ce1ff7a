// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/query/text_search.h"

#include <QTest>

#include <random>
#include <string>
#include <vector>

using namespace gatehouse::console;

class TextSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsAtEveryPlace()
    {
        for (size_t length : {1, 2, 3, 15, 16, 17, 40}) {
            std::string part(length, 'b');
            part.front() = 'a';
            part.back() = 'c';
            for (size_t before = 0; before < 40; ++before) {
                for (size_t behind = 0; behind < 40; ++behind) {
                    std::string text = std::string(before, 'a') + part + std::string(behind, 'c');
                    QVERIFY(containsText(text, part));
                    // Kept to its own bytes, so that a look beyond them is found by the sanitizers.
                    const std::vector<char> exact(text.begin(), text.end() - static_cast<std::ptrdiff_t>(behind) - 1);
                    QCOMPARE(containsText({exact.data(), exact.size()}, part), std::string_view(exact.data(), exact.size()).find(part) != std::string_view::npos);
                }
            }
        }
    }

    void agreesWithTheStandardLibrary()
    {
        std::mt19937 random(7);
        const auto word = [&](size_t most) {
            std::string out(random() % (most + 1), ' ');
            for (char& c : out)
                c = "ab\n\xff"[random() % 4];
            return out;
        };
        for (int i = 0; i < 50'000; ++i) {
            const std::string text = word(80), part = word(5);
            QCOMPARE(containsText(text, part), text.find(part) != std::string::npos);
        }
    }

    void emptyTexts()
    {
        QVERIFY(containsText("", ""));
        QVERIFY(containsText("a", ""));
        QVERIFY(!containsText("", "a"));
        QVERIFY(!containsText("a", "ab"));
    }
};

QTEST_APPLESS_MAIN(TextSearchTest)
#include "text_search_test.moc"
