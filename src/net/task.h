// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/frame_pool.h"

#include <coroutine>
#include <exception>
#include <optional>
#include <utility>

namespace gatehouse::net {

template <class T = void>
class Task;

namespace detail {

struct PromiseBase {
    std::coroutine_handle<> continuation = std::noop_coroutine();
    std::exception_ptr failure;

    std::suspend_always initial_suspend() noexcept { return {}; }
    struct Final {
        bool await_ready() noexcept { return false; }
        template <class P>
        std::coroutine_handle<> await_suspend(std::coroutine_handle<P> handle) noexcept
        {
            return handle.promise().continuation;
        }
        void await_resume() noexcept {}
    };
    Final final_suspend() noexcept { return {}; }
    // Errors are values here: an exception that gets this far is a defect (or out of memory). It goes on to whoever awaits, and ends what he does, not the program.
    void unhandled_exception() noexcept { failure = std::current_exception(); }
    void rethrow() const
    {
        if (failure) [[unlikely]]
            std::rethrow_exception(failure);
    }

    static void* operator new(size_t bytes) { return allocateFrame(bytes); }
    static void operator delete(void* frame, size_t bytes) noexcept { releaseFrame(frame, bytes); }
};

template <class T>
struct Promise : PromiseBase {
    std::optional<T> value;
    Task<T> get_return_object() noexcept;
    template <class U>
    void return_value(U&& result)
    {
        value.emplace(std::forward<U>(result));
    }
    T take()
    {
        rethrow();
        return std::move(*value);
    }
};

template <>
struct Promise<void> : PromiseBase {
    Task<void> get_return_object() noexcept;
    void return_void() noexcept {}
    void take() const { rethrow(); }
};

} // namespace detail

// A coroutine that starts when awaited and resumes its awaiter when it is done, by symmetric transfer. Owns its frame; one awaiter; one thread.
// Destroying an unfinished task destroys what it was waiting for: every awaitable must take itself off its queue in its destructor.
template <class T>
class [[nodiscard]] Task
{
public:
    using promise_type = detail::Promise<T>;
    using Handle = std::coroutine_handle<promise_type>;

    Task() = default;
    explicit Task(Handle handle) : m_handle(handle) {}
    Task(Task&& other) noexcept : m_handle(std::exchange(other.m_handle, {})) {}
    Task& operator=(Task&& other) noexcept
    {
        if (this != &other) {
            reset();
            m_handle = std::exchange(other.m_handle, {});
        }
        return *this;
    }
    ~Task() { reset(); }

    explicit operator bool() const { return static_cast<bool>(m_handle); }
    bool done() const { return !m_handle || m_handle.done(); }
    // For the owner of a detached task: begins it, or goes on where it was suspended.
    void resume() { m_handle.resume(); }
    Handle handle() const { return m_handle; }
    // For the owner of a detached task: what ended it before its time, if anything did.
    std::exception_ptr failure() const { return m_handle ? m_handle.promise().failure : nullptr; }
    void reset()
    {
        if (m_handle)
            std::exchange(m_handle, {}).destroy();
    }

    auto operator co_await() const noexcept
    {
        struct Awaiter {
            Handle handle;
            bool await_ready() const noexcept { return handle.done(); }
            std::coroutine_handle<> await_suspend(std::coroutine_handle<> awaiting) noexcept
            {
                handle.promise().continuation = awaiting;
                return handle;
            }
            T await_resume() { return handle.promise().take(); }
        };
        return Awaiter{m_handle};
    }

private:
    Handle m_handle;
};

namespace detail {

template <class T>
Task<T> Promise<T>::get_return_object() noexcept
{
    return Task<T>(std::coroutine_handle<Promise<T>>::from_promise(*this));
}

inline Task<void> Promise<void>::get_return_object() noexcept
{
    return Task<void>(std::coroutine_handle<Promise<void>>::from_promise(*this));
}

} // namespace detail

} // namespace gatehouse::net
