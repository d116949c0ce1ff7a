// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gatehouse::pipeline {

// Sees an answer's body as the upstream sent it (framing taken off), piece by piece, without changing it. One request; the worker's thread.
class BodyObserver
{
public:
    virtual ~BodyObserver() = default;
    virtual void data(std::string_view piece) = 0;
    // Once, when the body is complete. Destroyed without it: the body was cut off.
    virtual void complete() = 0;
};

// Changes an answer's body on its way: what it appends to `out` is what the client gets. The answer then has no Content-Length. One request; the worker's thread.
class BodyFilter
{
public:
    virtual ~BodyFilter() = default;
    // `last`: nothing comes behind `piece`, which may be empty. False: it cannot go on, and the answer is cut off. A filter that can hold data back should give out what it
    // has when a piece ends, unless the answer is a plain file: streams (server-sent events) must not be held up.
    virtual bool data(std::string_view piece, bool last, std::string& out) = 0;
};

} // namespace gatehouse::pipeline
