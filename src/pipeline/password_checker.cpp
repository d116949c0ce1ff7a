// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/password_checker.h"

#include <algorithm>

namespace gatehouse::pipeline {

namespace {

// A volatile write is not optimised away.
void wipe(std::string& secret)
{
    for (volatile char& c : secret)
        c = 0;
    secret.clear();
}

} // namespace

struct PasswordChecker::Check : AskerPool::Question {
    PasswordMemory::Digest digest;
    std::string stored;
    std::string password;
    int64_t nowNs = 0;
    int64_t rightForNs = 0;
    Outcome outcome = Outcome::Busy;

    bool isSameAs(const Question& other) const override { return digest == static_cast<const Check&>(other).digest; }
    ~Check() override { wipe(password); }
};

class PasswordChecker::Clerk : public AskerPool::Desk
{
public:
    explicit Clerk(PasswordChecker& checker) : m_checker(checker) {}
    void answer(AskerPool::Question& question) override
    {
        Check& check = static_cast<Check&>(question);
        check.outcome = m_checker.verify(check.digest, check.stored, check.password, check.nowNs, check.rightForNs);
        wipe(check.password);
    }

private:
    PasswordChecker& m_checker;
};

PasswordChecker::PasswordChecker(const Options& options)
    : m_wrongForNs(options.wrongForNs), m_memory(options.remembered),
      m_pool({.name = "gh-passwords", .counted = telemetry::PoolCounts::Pool::Passwords, .counts = options.counts, .threads = options.threads, .queue = options.queue, .waiting = options.waiting},
             [this] { return std::make_unique<Clerk>(*this); })
{
}

PasswordMemory::Verdict PasswordChecker::recall(std::string_view stored, std::string_view password, int64_t nowNs) const
{
    return m_memory.recall(m_memory.digest(stored, password), nowNs);
}

PasswordChecker::Outcome PasswordChecker::checkHere(std::string_view stored, std::string_view password, int64_t nowNs, int64_t rightForNs)
{
    return verify(m_memory.digest(stored, password), stored, password, nowNs, rightForNs);
}

PasswordChecker::Outcome PasswordChecker::verify(const PasswordMemory::Digest& digest, std::string_view stored, std::string_view password, int64_t nowNs,
                                                 int64_t rightForNs)
{
    const bool right = base::verifyPassword(password, stored);
    const int64_t keepNs = right ? rightForNs : std::min(rightForNs, m_wrongForNs);
    if (keepNs > 0)
        m_memory.remember(digest, right, nowNs + keepNs);
    return right ? Outcome::Right : Outcome::Wrong;
}

net::Task<PasswordChecker::Outcome> PasswordChecker::check(net::EventLoop& loop, std::string stored, std::string password, int64_t nowNs, int64_t rightForNs, AskerPool::Asker asker)
{
    auto check = std::make_shared<Check>();
    check->digest = m_memory.digest(stored, password);
    check->stored = std::move(stored);
    check->password = password;
    check->nowNs = nowNs;
    check->rightForNs = rightForNs;
    wipe(password);
    const auto answered = co_await m_pool.ask(loop, std::move(check), std::move(asker));
    co_return answered ? static_cast<const Check&>(*answered).outcome : Outcome::Busy;
}

} // namespace gatehouse::pipeline
