// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a key costs in the command palette with 1,000,000 objects of 50 connections: from the key to the best 60, letter by letter as it is typed, and the longest
// that the window is held up by it.
#include "console/search/search_catalogue.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace gatehouse;
using namespace gatehouse::console;

namespace {

constexpr int kConnections = 50, kTenants = 40, kPerKind = 5'000;
constexpr domain::Kind kMade[] = {domain::Kind::Service, domain::Kind::Route, domain::Kind::Consumer, domain::Kind::Policy};
constexpr size_t kMost = 72, kStep = 20'000;
constexpr int kRounds = 5;

double milliseconds(const QElapsedTimer& clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

domain::Resource resource(domain::Kind kind, int number, std::mt19937& random)
{
    static const char* const words[] = {"orders", "inventory", "payments", "mobile", "partner", "reports", "search", "session", "catalogue", "shipping", "returns", "limit", "gateway", "billing", "users", "status"};
    const auto word = [&] { return std::string(words[random() % std::size(words)]); };
    domain::Resource made;
    made.key = {kind, "tenant-" + std::to_string(number * kTenants / kPerKind), word() + '-' + word() + '-' + std::to_string(number)};
    made.value = {{"id", made.key.id}, {"name", "The " + word() + " of " + word()}};
    if (kind == domain::Kind::Route)
        made.value["match"] = {{"paths", {{{"prefix", "/" + word() + "/v2"}}}}};
    if (kind == domain::Kind::Policy)
        made.value["kind"] = "rate-limit";
    return made;
}

double medianOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main()
{
    std::mt19937 random(1);
    SearchSegments segments;
    size_t bytes = 0, entries = 0;
    double making = 0;
    for (int connection = 0; connection < kConnections; ++connection) {
        for (const domain::Kind kind : kMade) {
            std::vector<domain::Resource> resources;
            for (int i = 0; i < kPerKind; ++i)
                resources.push_back(resource(kind, i, random));
            QElapsedTimer clock;
            clock.start();
            auto segment = std::make_shared<SearchSegment>(SearchGroup::Objects, std::string(domain::kindName(kind)) + " connection-" + std::to_string(connection));
            segment->reserve(resources.size(), resources.size() * 36);
            std::string tenant;
            uint32_t context = 0;
            for (const domain::Resource& one : resources) {
                if (one.key.tenant != tenant)
                    context = segment->addContext(tenant = one.key.tenant);
                segment->add(searchTextOf(one), context);
            }
            making += milliseconds(clock);
            bytes += segment->bytes();
            entries += segment->size();
            segments.push_back(std::move(segment));
        }
    }
    std::printf("%zu objects in %zu segments, %.0f MiB, made in %.0f ms\n", entries, segments.size(), double(bytes) / (1024 * 1024), making);
    std::printf("| typed | median ms a key | worst ms a key | its slowest key | longest step ms |\n|---|---|---|---|---|\n");
    for (const char* typed : {"orders", "ordpay4", "tenant-7 mobile limit", "connection-17 route orders", "e", "zzz", "the of", "s-s-1", "reports-limit-4999", "route v2 status"}) {
        std::vector<double> all;
        double worst = 0, longest = 0;
        QString slowest;
        const QString text = QLatin1String(typed);
        for (int round = 0; round < kRounds; ++round) {
            std::unique_ptr<SearchRun> before;
            for (qsizetype length = 1; length <= text.size(); ++length) {
                QElapsedTimer clock;
                clock.start();
                auto run = std::make_unique<SearchRun>(SearchQuery::from(text.left(length)), segments, kMost, std::move(before));
                double last = milliseconds(clock);
                for (bool done = false; !done;) {
                    done = run->advance(kStep);
                    const double now = milliseconds(clock);
                    longest = std::max(longest, now - last);
                    last = now;
                }
                (void)run->found();
                const double took = milliseconds(clock);
                all.push_back(took);
                if (took > worst) {
                    worst = took;
                    slowest = text.left(length);
                }
                before = std::move(run);
            }
        }
        std::printf("| %s | %.1f | %.1f | %s | %.1f |\n", typed, medianOf(all), worst, qPrintable(slowest), longest);
    }
}
