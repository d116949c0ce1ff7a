// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/ldap/directory.h"

namespace gatehouse::policies {

namespace {

using Kind = DirectoryFinding::Kind;
using std::chrono::steady_clock;

// A volatile write is not optimised away.
void wipe(std::string& secret)
{
    for (volatile char& c : secret)
        c = 0;
    secret.clear();
}

int64_t steadyNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

std::shared_ptr<const DirectoryFinding> unknown(std::string what)
{
    auto out = std::make_shared<DirectoryFinding>();
    out->what = std::move(what);
    return out;
}

} // namespace

struct Directory::LogIn : pipeline::AskerPool::Question {
    base::Sha256 digest{};
    std::string user;
    std::string password;
    int64_t nowNs = 0;
    steady_clock::time_point deadline;
    Finding finding;

    bool isSameAs(const Question& other) const override { return digest == static_cast<const LogIn&>(other).digest; }
    ~LogIn() override { wipe(password); }
};

class Directory::Clerk : public pipeline::AskerPool::Desk
{
public:
    explicit Clerk(Directory& directory) : m_directory(directory), m_session(directory.m_settings, directory.m_addresses, directory.m_live) {}
    void answer(pipeline::AskerPool::Question& question) override
    {
        LogIn& logIn = static_cast<LogIn&>(question);
        logIn.finding = m_directory.ask(m_session, logIn);
        wipe(logIn.password);
    }
    bool isOpen() const override { return m_session.isOpen(); }
    void rest() override { m_session.close(); }

private:
    Directory& m_directory;
    DirectorySession m_session;
};

Directory::Directory(DirectorySettings settings, std::unique_ptr<AuthoritiesFile> authorities, Options options)
    : m_settings(std::move(settings)), m_authorities(std::move(authorities)), m_options(std::move(options)), m_key(base::randomBytes(32)), m_memory(m_options.remembered), m_addresses(m_settings.nameServers),
      m_pool({.name = "gh-ldap", .counted = telemetry::PoolCounts::Pool::Directories, .counts = m_options.counts, .threads = m_options.threads, .queue = m_options.queue, .waiting = m_options.waiting, .idle = m_options.idle},
             [this] { return std::make_unique<Clerk>(*this); })
{
}

Directory::~Directory()
{
    m_pool.stop(); // first, so that nothing is begun on sockets that are shut
    m_live.stop();
}

// The key makes what is remembered worthless to who reads it.
base::Sha256 Directory::digestOf(std::string_view user, std::string_view password) const
{
    std::string text = m_key;
    text.append(std::to_string(user.size())).append(":").append(user).append(password);
    const base::Sha256 digest = base::sha256(text);
    wipe(text);
    return digest;
}

net::Task<Directory::Finding> Directory::check(net::EventLoop& loop, base::Sha256 digest, std::string user, std::string password, int64_t nowNs, pipeline::AskerPool::Asker asker)
{
    if (steadyNs() < m_calmUntilNs.load(std::memory_order_relaxed)) {
        wipe(password);
        co_return unknown("the directory could not be reached a moment ago");
    }
    auto logIn = std::make_shared<LogIn>();
    logIn->digest = digest;
    logIn->user = std::move(user);
    logIn->password = password;
    logIn->nowNs = nowNs;
    logIn->deadline = steady_clock::now() + std::chrono::duration_cast<steady_clock::duration>(m_options.timeout);
    wipe(password);
    const auto answered = co_await m_pool.ask(loop, std::move(logIn), std::move(asker));
    co_return answered ? static_cast<const LogIn&>(*answered).finding : nullptr;
}

Directory::Finding Directory::ask(DirectorySession& session, const LogIn& logIn)
{
    if (steady_clock::now() >= logIn.deadline)
        return unknown("the directory is too slow, or too few connections are allowed");
    auto finding = std::make_shared<DirectoryFinding>(session.check(logIn.user, logIn.password, logIn.nowNs, logIn.deadline));
    if (finding->kind == Kind::Unknown && !session.isOpen())
        m_calmUntilNs.store(steadyNs() + m_options.calmFor.count(), std::memory_order_relaxed);
    const int64_t keepNs = finding->kind == Kind::Right ? m_options.rightForNs : finding->kind == Kind::Wrong ? m_options.wrongForNs : 0;
    if (keepNs > 0)
        m_memory.put(logIn.digest, finding, logIn.nowNs + keepNs);
    return finding;
}

} // namespace gatehouse::policies
