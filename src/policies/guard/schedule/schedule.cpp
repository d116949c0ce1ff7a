// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/schedule/schedule.h"

#include "base/clock.h"
#include "cel/time_zone.h"
#include "policies/guard/schedule/week.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;

constexpr int64_t kSecond = 1'000'000'000;
constexpr int64_t kMinute = 60;
constexpr int64_t kFirstMonday = 4 * 86'400; // 5 January 1970
constexpr int kMostBoundaries = 400;         // looked at for Retry-After
constexpr std::array<std::string_view, 7> kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

struct Settings {
    std::optional<cel::TimeZone> zone;
    Week week;
    bool openInside = true;
    int status = 503;
    bool retryAfter = true;
    std::string message;
};

class Schedule : public pipeline::Policy
{
public:
    explicit Schedule(Settings settings) : m_settings(std::move(settings)) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        const int64_t now = context.wallNs / kSecond;
        const int32_t offset = m_settings.zone->offsetAt(now);
        const bool open = isOpen(localMinute(now, offset));
        if (context.tracing) {
            context.explain(open ? "it is a time at which requests are served" : "it is a time at which requests are not served");
            context.detail("localTime", base::rfc3339((now + offset) * kSecond).substr(0, 16));
            context.detail("timeZone", m_settings.zone->name());
        }
        return open ? Verdict::Continue : refuse(context, now);
    }

private:
    static int64_t localMinute(int64_t utc, int32_t offset)
    {
        const int64_t local = utc + offset - kFirstMonday;
        return local >= 0 ? local / kMinute : (local - kMinute + 1) / kMinute;
    }
    bool isOpen(int64_t minute) const { return m_settings.week.contains(minute) == m_settings.openInside; }

    Verdict refuse(pipeline::Context& context, int64_t now) const
    {
        std::vector<std::pair<std::string, std::string>> fields;
        std::string when;
        if (const int64_t opens = m_settings.retryAfter ? knownOpening(now) : 0; opens > 0) {
            fields.emplace_back("Retry-After", std::to_string(opens - now));
            when = "; it is served again from " + base::rfc3339(opens * kSecond);
        }
        std::string_view message = m_settings.message.empty() ? "This API is not served at this time" : std::string_view(m_settings.message);
        while (message.ends_with('.'))
            message.remove_suffix(1);
        return context.reject(m_settings.status, "schedule.closed", std::string(message) + when + '.', std::move(fields));
    }

    // UTC seconds, 0 when nobody knows. Worked out once for all who are refused until then.
    int64_t knownOpening(int64_t now) const
    {
        const int64_t known = m_opens.load(std::memory_order_acquire);
        const bool holds = now >= m_askedAt.load(std::memory_order_relaxed); // unless the clock was set back
        if (holds && known > now)
            return known;
        if (holds && -known > now)
            return 0;
        const auto opens = opensAt(now);
        m_askedAt.store(now, std::memory_order_relaxed);
        m_opens.store(opens ? *opens : -(now + kMinute), std::memory_order_release);
        return opens.value_or(0);
    }

    std::optional<int64_t> opensAt(int64_t now) const
    {
        int64_t minute = localMinute(now, m_settings.zone->offsetAt(now));
        for (int i = 0; i < kMostBoundaries; ++i) {
            const auto next = m_settings.week.nextBoundary(minute);
            if (!next)
                return {};
            minute = *next;
            if (!isOpen(minute))
                continue;
            const int64_t local = minute * kMinute + kFirstMonday;
            const int64_t guess = local - m_settings.zone->offsetAt(local);
            const int64_t utc = local - m_settings.zone->offsetAt(guess); // where the clocks are changed in between
            return std::max(utc, now + 1);
        }
        return {};
    }

    const Settings m_settings;
    mutable std::atomic<int64_t> m_askedAt{0};
    mutable std::atomic<int64_t> m_opens{0}; // of knownOpening(); negative: nobody knows, and it is not asked again until then
};

std::optional<int> digits(std::string_view text)
{
    int out = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return {};
        out = out * 10 + (c - '0');
    }
    return text.empty() ? std::nullopt : std::optional(out);
}

// "08:30" in minutes; "24:00" is the day's end.
std::optional<int64_t> timeOfDay(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':')
        return {};
    const auto hours = digits(text.substr(0, 2));
    const auto minutes = digits(text.substr(3));
    if (!hours || !minutes || *minutes > 59 || *hours * 60 + *minutes > Week::kDay)
        return {};
    return *hours * 60 + *minutes;
}

struct Moment {
    int64_t minute = 0; // as Week counts
    bool wholeDay = false;
};

// "2026-12-24" or "2026-12-24T18:00".
std::optional<Moment> momentOf(std::string_view text)
{
    if (text.size() != 10 && (text.size() != 16 || text[10] != 'T'))
        return {};
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (text[4] != '-' || text[7] != '-' || !year || !month || !day || *year < 1970)
        return {};
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)), std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok())
        return {};
    const int64_t seconds = int64_t{std::chrono::sys_days(date).time_since_epoch().count()} * 86'400 - kFirstMonday;
    Moment out{seconds / kMinute, text.size() == 10};
    if (out.wholeDay)
        return out;
    const auto time = timeOfDay(text.substr(11));
    if (!time)
        return {};
    out.minute += *time;
    return out;
}

class Reader
{
public:
    explicit Reader(const Json& config) : m_config(config) {}

    base::Result<std::unique_ptr<pipeline::Policy>> read()
    {
        auto zone = cel::TimeZone::named(base::stringAt(m_config, "timeZone", "UTC"));
        if (zone)
            m_settings.zone = std::move(*zone);
        else
            problem("/timeZone", zone.error().message);
        const std::string during = base::stringAt(m_config, "during", "allow");
        if (during != "allow" && during != "deny")
            problem("/during", "one of allow, deny");
        m_settings.openInside = during != "deny";
        const Json& windows = base::memberAt(m_config, "windows");
        for (size_t i = 0; windows.is_array() && i < windows.size(); ++i)
            readWindow(windows[i], base::joinPointer("/windows", i));
        const Json& dates = base::memberAt(m_config, "dates");
        for (size_t i = 0; dates.is_array() && i < dates.size(); ++i)
            readDates(dates[i], base::joinPointer("/dates", i));
        // Nothing said is no reason to refuse all.
        if (m_settings.openInside && !(windows.is_array() && !windows.empty()))
            m_settings.week.addWeekly(0, Week::kWeek);
        m_settings.week.sort();
        m_settings.status = base::stringAt(m_config, "answer", "unavailable") == "forbidden" ? 403 : 503;
        m_settings.retryAfter = base::boolAt(m_config, "retryAfter", true);
        m_settings.message = base::stringAt(m_config, "message");
        if (!m_problems.empty())
            return base::invalid("schedule is not set up right", std::move(m_problems));
        return std::unique_ptr<pipeline::Policy>(std::make_unique<Schedule>(std::move(m_settings)));
    }

private:
    void problem(std::string pointer, std::string message) { m_problems.push_back({std::move(pointer), std::move(message)}); }

    void readWindow(const Json& window, const std::string& pointer)
    {
        const auto from = timeOfDay(base::stringAt(window, "from", "00:00"));
        const auto to = timeOfDay(base::stringAt(window, "to", "24:00"));
        if (!from || *from == Week::kDay)
            problem(pointer + "/from", "a time of the day, such as 08:00");
        if (!to)
            problem(pointer + "/to", "a time of the day, such as 18:00; 24:00 is its end");
        if (!from || !to)
            return;
        if (*from == *to) {
            problem(pointer + "/to", "is the same as from; 00:00 to 24:00 is the whole day");
            return;
        }
        const int64_t length = *to > *from ? *to - *from : *to + Week::kDay - *from; // over midnight
        const Json& days = base::memberAt(window, "days");
        for (size_t i = 0; days.is_array() && i < days.size(); ++i) {
            const std::string name = days[i].is_string() ? days[i].get<std::string>() : std::string();
            const auto day = std::find(kDays.begin(), kDays.end(), name);
            if (day == kDays.end())
                problem(pointer + "/days/" + std::to_string(i), "one of mon, tue, wed, thu, fri, sat, sun");
            else
                m_settings.week.addWeekly((day - kDays.begin()) * Week::kDay + *from, (day - kDays.begin()) * Week::kDay + *from + length);
        }
        for (int64_t day = 0; day < 7 && !(days.is_array() && !days.empty()); ++day)
            m_settings.week.addWeekly(day * Week::kDay + *from, day * Week::kDay + *from + length);
    }

    void readDates(const Json& dates, const std::string& pointer)
    {
        const auto from = momentOf(base::stringAt(dates, "from"));
        const std::string end = base::stringAt(dates, "to");
        const auto to = end.empty() ? from : momentOf(end);
        if (!from)
            problem(pointer + "/from", "a day such as 2026-12-24, or a time such as 2026-12-24T18:00");
        if (!to)
            problem(pointer + "/to", "a day such as 2026-12-26, or a time such as 2026-12-26T08:00");
        if (!from || !to)
            return;
        const int64_t last = to->minute + (to->wholeDay ? Week::kDay : 0);
        if (last <= from->minute)
            problem(pointer + "/to", "must be behind from");
        const std::string effect = base::stringAt(dates, "effect", "deny");
        if (effect != "allow" && effect != "deny")
            problem(pointer + "/effect", "one of deny, allow");
        m_settings.week.addDates(from->minute, last, (effect == "allow") == m_settings.openInside);
    }

    const Json& m_config;
    Settings m_settings;
    std::vector<base::Problem> m_problems;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeSchedule(const Json& config, const pipeline::MakeContext&)
{
    return Reader(config).read();
}

} // namespace gatehouse::policies
