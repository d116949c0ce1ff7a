// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/timeout/timeout.h"

#include "policies/traffic/fields.h"

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;
using std::chrono::nanoseconds;

constexpr nanoseconds kLongest = std::chrono::hours(24);

struct Times {
    nanoseconds connect{0}; // 0: as it was
    nanoseconds send{0};
    nanoseconds response{0};
    nanoseconds read{0};
    nanoseconds total{0};
};

class Timeout : public pipeline::Policy
{
public:
    explicit Timeout(Times times) : m_times(times) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        pipeline::Forwarding& to = context.forwarding;
        const std::pair<nanoseconds, nanoseconds*> all[] = {{m_times.connect, &to.connectTimeout}, {m_times.send, &to.sendTimeout}, {m_times.response, &to.responseTimeout},
                                                            {m_times.read, &to.readTimeout},       {m_times.total, &to.totalTimeout}};
        bool any = false;
        for (const auto& [time, field] : all) {
            if (time.count() == 0)
                continue;
            *field = time;
            any = true;
        }
        if (context.tracing)
            note(context, any);
        return Verdict::Continue;
    }

private:
    void note(pipeline::Context& context, bool any) const
    {
        if (!any) {
            context.skip("no time is set: all are the service's");
            return;
        }
        const std::pair<const char*, nanoseconds> all[] = {
            {"connect", m_times.connect}, {"send", m_times.send}, {"response", m_times.response}, {"read", m_times.read}, {"total", m_times.total}};
        context.explain("the upstream has other times than its service says");
        for (const auto& [name, time] : all) {
            if (time.count() > 0)
                context.detail(name, base::durationText(time));
        }
    }

    const Times m_times;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeTimeout(const Json& config, const pipeline::MakeContext&)
{
    std::vector<base::Problem> problems;
    const auto read = [&](const char* name) { return durationField(config, name, nanoseconds(0), nanoseconds(0), kLongest, problems); };
    Times times;
    times.connect = read("connect");
    times.send = read("send");
    times.response = read("response");
    times.read = read("read");
    times.total = read("total");
    if (!problems.empty())
        return base::invalid("timeout is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Timeout>(times));
}

} // namespace gatehouse::policies
