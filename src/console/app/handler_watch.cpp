// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/handler_watch.h"

#include <QMetaEnum>
#include <QObject>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <map>
#include <random>
#include <string>
#include <utility>

namespace gatehouse::console {

namespace {

// What the yardstick's work takes on the machine that the budgets were set on (two virtual cores of an AMD EPYC, nothing else running), as a release build.
constexpr double kReferenceMs = 1.05;
constexpr size_t kMostKept = 1000;

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

double HandlerWatch::slowness()
{
    // Much like what a window does: memory asked for and given back, pointers followed, texts compared.
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        const double begin = cpuMs();
        std::minstd_rand random(7);
        std::map<std::string, quint32> members;
        for (quint32 i = 0; i < 4000; ++i)
            members["a member of some length " + std::to_string(random())] = i;
        quint32 sum = 0;
        for (const auto& [name, value] : members)
            sum += value * quint32(name.size());
        volatile quint32 seen = sum; // or the work would be left out
        (void)seen;
        members.clear();
        best = std::min(best, cpuMs() - begin);
    }
    return std::max(1.0, best / kReferenceMs);
}

QString HandlerWatch::describe(const Frame& frame)
{
    QString text = QString::fromLatin1(frame.receiver->className());
    if (!frame.name.isEmpty())
        text += QStringLiteral(" \"%1\"").arg(frame.name.left(60));
    if (frame.parent)
        text += QStringLiteral(" of %1").arg(QString::fromLatin1(frame.parent->className()));
    const char* event = QMetaEnum::fromType<QEvent::Type>().valueToKey(frame.type);
    return text + QStringLiteral(": ") + (event ? QString::fromLatin1(event) : QString::number(frame.type));
}

void HandlerWatch::enter(const QObject* receiver, QEvent::Type type)
{
    const int loop = QThread::currentThread()->loopLevel();
    const double now = cpuMs();
    // A nested loop: what the outer handler did before it is judged by itself, and what it does after it anew.
    if (!m_frames.empty() && loop > m_frames.back().loop)
        judge(*std::find_if(m_frames.begin(), m_frames.end(), [this](const Frame& frame) { return frame.loop == m_frames.back().loop; }), now);
    const QObject* parent = receiver->parent();
    m_frames.push_back({receiver->metaObject(), parent ? parent->metaObject() : nullptr, receiver->objectName(), type, loop, now});
}

void HandlerWatch::leave()
{
    const double now = cpuMs();
    const Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    const bool nested = !m_frames.empty() && frame.loop > m_frames.back().loop;
    if (m_frames.empty() || nested) {
        judge(frame, now);
        for (Frame& outer : m_frames)
            outer.beginMs = cpuMs();
        return;
    }
    // The innermost part that is half of the limit says more than those around it.
    const double ms = now - frame.beginMs;
    if (ms >= m_limitMs / 2 && ms > m_withinMs * 1.5) {
        m_within = describe(frame);
        m_withinMs = ms;
    }
}

void HandlerWatch::judge(const Frame& outer, double nowMs)
{
    const double ms = nowMs - outer.beginMs;
    const QString within = std::exchange(m_within, {});
    const double withinMs = std::exchange(m_withinMs, 0);
    if (ms <= m_limitMs)
        return;
    Slow slow{describe(outer), ms / slowness(), ms};
    if (slow.ms <= m_limitMs)
        return;
    if (!within.isEmpty())
        slow.what += QStringLiteral(" (within it %1, %2 ms)").arg(within).arg(withinMs, 0, 'f', 1);
    if ((!m_listener || m_listener(slow)) && m_slow.size() < kMostKept)
        m_slow.push_back(std::move(slow));
}

} // namespace gatehouse::console
