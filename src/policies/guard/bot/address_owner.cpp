// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/bot/address_owner.h"

#include "base/bytes.h"
#include "net/wait_point.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using Kind = net::DnsClient::Kind;

constexpr size_t kMostTried = 4; // names of one address that are looked up


} // namespace

// A request that waits on its own loop, for so long and no longer.
struct AddressOwner::Waiter : std::enable_shared_from_this<Waiter> {
    explicit Waiter(net::EventLoop& owner) : loop(&owner) {}

    // The loop's thread.
    void leave()
    {
        const std::lock_guard lock(mutex);
        loop = nullptr;
    }
    // The client's.
    void tell(Verdict said)
    {
        const std::lock_guard lock(mutex);
        if (!loop)
            return;
        loop->post([waiter = shared_from_this(), said] {
            waiter->verdict = said;
            waiter->isTold = true;
            waiter->point.wake();
        });
    }

    std::mutex mutex; // over loop
    net::EventLoop* loop; // empty once nobody waits
    net::WaitPoint point; // the loop's thread alone, as what follows
    Verdict verdict = Verdict::Unknown;
    bool isTold = false;
};

struct AddressOwner::Question {
    Key key;
    Domains domains;
    int64_t begunNs = 0;
    std::vector<std::string> names; // to be looked up, the next one last
    bool isUncertain = false;       // of some name nobody could tell
    std::vector<std::shared_ptr<Waiter>> waiters;
};

AddressOwner::AddressOwner(Options options) : m_options(std::move(options)) {}

AddressOwner::~AddressOwner() = default;

bool AddressOwner::isBelow(std::string_view name, const std::vector<std::string>& domains)
{
    if (name.ends_with('.'))
        name.remove_suffix(1);
    return std::any_of(domains.begin(), domains.end(), [&](const std::string& domain) {
        if (name.size() < domain.size() || !base::equalsIgnoreCase(name.substr(name.size() - domain.size()), domain))
            return false;
        return name.size() == domain.size() || name[name.size() - domain.size() - 1] == '.';
    });
}

bool AddressOwner::recall(const net::IpAddress& address, uint32_t group, int64_t nowNs, Verdict& verdict) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_known.find({address, group});
    if (found == m_known.end() || found->second.untilNs <= nowNs)
        return false;
    verdict = found->second.verdict;
    return true;
}

net::Task<AddressOwner::Verdict> AddressOwner::find(net::EventLoop& loop, net::IpAddress address, uint32_t group, Domains domains, int64_t deadlineNs)
{
    const auto waiter = std::make_shared<Waiter>(loop);
    struct Leaver {
        Waiter& waiter;
        ~Leaver() { waiter.leave(); }
    } leaver{*waiter};
    if (!enqueue(waiter, {address, group}, std::move(domains), loop.nowNs()))
        co_return Verdict::Unknown;
    while (!waiter->isTold) {
        net::WaitAwaiter waiting(loop, waiter->point, deadlineNs);
        if (!co_await waiting)
            break;
    }
    co_return waiter->verdict;
}

bool AddressOwner::enqueue(const std::shared_ptr<Waiter>& waiter, const Key& key, Domains domains, int64_t nowNs)
{
    const std::lock_guard lock(m_mutex);
    if (m_waiting >= m_options.waiting)
        return false;
    if (!m_client) {
        m_client = std::make_unique<net::DnsClient>(net::DnsOptions{m_options.nameServers}, [this](Kind kind, const std::string& name, net::DnsAnswer answer) { answered(kind, name, answer); });
    }
    const auto present = m_questions.find(key);
    if (present != m_questions.end()) {
        present->second->waiters.push_back(waiter);
        ++m_waiting;
        return true;
    }
    if (m_questions.size() >= m_options.underWay)
        return false;
    auto question = std::make_shared<Question>();
    question->key = key;
    question->domains = std::move(domains);
    question->begunNs = nowNs;
    question->waiters.push_back(waiter);
    ++m_waiting;
    m_questions.emplace(key, question);
    ask(Kind::Names, net::reverseName(key.first), question);
    return true;
}

// Under the mutex; so are the next ones.
void AddressOwner::ask(Kind kind, const std::string& name, const std::shared_ptr<Question>& question)
{
    std::vector<std::shared_ptr<Question>>& waiting = m_asked[{kind, name}];
    waiting.push_back(question);
    if (waiting.size() == 1)
        m_client->ask(kind, name);
}

void AddressOwner::answered(Kind kind, const std::string& name, const net::DnsAnswer& answer)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_asked.find({kind, name});
    if (found == m_asked.end())
        return;
    const auto questions = std::move(found->second);
    m_asked.erase(found);
    for (const std::shared_ptr<Question>& question : questions)
        goOn(question, kind, answer);
}

void AddressOwner::goOn(const std::shared_ptr<Question>& question, Kind kind, const net::DnsAnswer& answer)
{
    question->isUncertain |= !answer.error.empty() && !answer.isAbsent;
    if (kind == Kind::Names) {
        for (const std::string& name : answer.names) {
            if (question->names.size() < kMostTried && isBelow(name, *question->domains))
                question->names.push_back(base::toLower(name));
        }
        std::reverse(question->names.begin(), question->names.end());
    } else if (std::find(answer.addresses.begin(), answer.addresses.end(), question->key.first) != answer.addresses.end()) {
        return conclude(question, Verdict::Member);
    }
    if (question->names.empty())
        return conclude(question, question->isUncertain ? Verdict::Unknown : Verdict::Stranger);
    const std::string next = std::move(question->names.back());
    question->names.pop_back();
    ask(Kind::Addresses, next, question);
}

void AddressOwner::conclude(const std::shared_ptr<Question>& question, Verdict verdict)
{
    m_questions.erase(question->key);
    m_waiting -= question->waiters.size();
    const auto holds = verdict == Verdict::Unknown ? m_options.unknownHoldsFor : m_options.holdsFor;
    // What was asked for long ago is not new: monotonic times are those of requests.
    const int64_t untilNs = question->begunNs + holds.count();
    if (m_known.size() >= m_options.remembered && !m_known.contains(question->key)) {
        std::erase_if(m_known, [&](const auto& known) { return known.second.untilNs <= question->begunNs; });
        // Strangers come from anywhere; members are few and dear.
        if (m_known.size() >= m_options.remembered)
            std::erase_if(m_known, [](const auto& known) { return known.second.verdict != Verdict::Member; });
        if (m_known.size() >= m_options.remembered)
            m_known.clear();
    }
    m_known[question->key] = {verdict, untilNs};
    for (const std::shared_ptr<Waiter>& waiter : question->waiters)
        waiter->tell(verdict);
}

} // namespace gatehouse::policies
