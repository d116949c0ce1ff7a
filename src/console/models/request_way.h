// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resource.h"

#include <string>
#include <vector>

namespace gatehouse::console {

class ResourceCache;
class SchemaCache;

// The way of the requests that a resource has to do with: where they come in, by whom, which routes they take, which policies they meet, which service and
// targets answer them. Words are the view's.
struct RequestWay {
    enum class Station { Listeners, Consumers, Routes, Policies, Services, Targets };
    struct Node {
        domain::ResourceKey key;  // without an id: a target, which is no resource
        std::string text, detail; // "orders", "127.0.0.1:8080"
        bool isSubject = false;   // the resource that was asked about
        bool isOff = false;       // disabled, or not there
    };
    struct Stop {
        Station station = Station::Listeners;
        size_t total = 0;
        std::vector<Node> nodes; // the first of them
    };
    std::vector<Stop> stops;
    bool isEmpty() const { return stops.empty(); }
};

// Empty for what no request meets (roles, administrators, key sets …).
RequestWay requestWay(const ResourceCache& resources, const SchemaCache& schemas, const domain::ResourceKey& key);

} // namespace gatehouse::console
