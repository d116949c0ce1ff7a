# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""What is compared. Every scenario starts its proxies anew and runs them in turn, round after round."""
from dataclasses import dataclass

import idle
import loads
import system


@dataclass
class Scenario:
    name: str
    title: str
    connections: int = 64
    path: str = "1k"
    tls: bool = False
    h2: bool = False
    close: bool = False      # a connection for every request
    policies: bool = False   # Gatehouse with policies, beside Gatehouse without
    idle: bool = False       # memory instead of load
    rate: int = 0            # requests a second, the same for all proxies; as fast as it goes when 0

    def proxies(self, site):
        made = [site.nginx(self.tls, self.h2), site.haproxy(self.tls, self.h2), site.gatehouse(False, self.tls, self.h2)]
        if self.policies:
            made.append(site.gatehouse(True, self.tls, self.h2))
        for proxy in made:
            if self.h2 and not loads.speaks_h2(proxy.port):
                proxy.skipped = "does not offer h2"
        return made

    def load(self, proxy, site, seconds):
        seconds = max(seconds, self.connections // 1000)  # thousands of connections take their time to be made
        if self.h2 or self.rate:
            return loads.h2load(proxy, site, self.path, self.connections, seconds, self.tls, self.h2, self.rate)
        return loads.wrk(proxy, site, self.path, self.connections, seconds, self.tls, self.close)

    def round(self, proxy, site, seconds):
        pid = proxy.process.pid
        if self.idle:
            per, held, errors = idle.measure(proxy, self.connections, self.tls)
            proxy.rounds.append({"idle": per, "held": held, "errors": errors, "rss": system.rss_bytes(pid)})
            return
        before = system.cpu_ns(pid)
        result = self.load(proxy, site, seconds)
        result["cpu"] = (system.cpu_ns(pid) - before) / 1000 / max(1, result["requests"])
        result["rss"] = system.rss_bytes(pid)
        proxy.rounds.append(result)

    def count_calls(self, proxy, site):
        """System calls per request: of reading and writing, and all with waiting."""
        with system.SystemCalls(proxy.process.pid, site.folder) as counted:
            result = self.load(proxy, site, 2)
        every = sum(counted.calls.values())
        waiting = sum(number for name, number in counted.calls.items() if name.startswith("epoll_wait") or name.startswith("epoll_pwait"))
        proxy.calls = ((every - waiting) / max(1, result["requests"]), every / max(1, result["requests"]))


def all_scenarios(idle_count, descriptors):
    # Both sides of a proxy need a descriptor.
    most = min(10_000, (descriptors - 1000) // 2)
    return [
        Scenario("http-64", "HTTP/1.1 keep-alive, 1 KiB", 64, policies=True),
        Scenario("http-256", "HTTP/1.1 keep-alive, 1 KiB", 256, policies=True),
        Scenario("http-1000", "HTTP/1.1 keep-alive, 1 KiB", 1000, policies=True),
        Scenario("http-10000", "HTTP/1.1 keep-alive, 1 KiB", most, policies=True),
        Scenario("body-64k", "HTTP/1.1 keep-alive, 64 KiB", 64, path="64k"),
        Scenario("body-1m", "HTTP/1.1 keep-alive, 1 MiB", 64, path="1m"),
        Scenario("tls", "TLS 1.3 keep-alive, 1 KiB", 64, tls=True, policies=True),
        Scenario("tls-new", "TLS 1.3, a full handshake (P-256) and one request per connection", 64, tls=True, close=True),
        Scenario("h2", "HTTP/2 over TLS 1.3, 10 streams a connection, 1 KiB", 64, tls=True, h2=True, policies=True),
        # Latencies that can be compared: nobody's core is full, so that they are the proxy's and not the wait for the load's turn.
        Scenario("rate", "HTTP/1.1 keep-alive, 1 KiB, 8,000 requests/s", 64, policies=True, rate=8000),
        Scenario("rate-1m", "HTTP/1.1 keep-alive, 1 MiB, 250 requests/s", 64, path="1m", rate=250),
        Scenario("rate-tls", "TLS 1.3 keep-alive, 1 KiB, 5,000 requests/s", 64, tls=True, policies=True, rate=5000),
        Scenario("rate-h2", "HTTP/2 over TLS 1.3, 1 KiB, 8,000 requests/s", 64, tls=True, h2=True, policies=True, rate=8000),
        Scenario("idle", "idle keep-alive connections, plain", idle_count, idle=True, policies=True),
        Scenario("idle-tls", "idle keep-alive connections, TLS 1.3", idle_count, tls=True, idle=True),
    ]
