#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Gatehouse between nginx and HAProxy, one worker each, in the same run; one table as Markdown.

    tests/bench/proxy/compare.py [--bin build/release/bin] [--scenario http-64 …] [--rounds 7] [--seconds 3] [--io KIND] [--quick]

The proxy is pinned to core 0; the load and the upstream (nginx) to core 1. The proxies of a scenario run interleaved, round after round; figures are medians.
CPU time is the proxy process's own, from the scheduler's account of all its threads. System calls are counted in a run of their own. Latencies are the load generator's.
"""
import argparse
import os
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import report
import system
from scenarios import all_scenarios
from servers import Site

PROGRAMS = {"nginx": "nginx-light", "haproxy": "haproxy", "wrk": "wrk", "h2load": "nghttp2-client", "taskset": "util-linux", "openssl": "openssl", "strace": "strace"}


def run(scenario, site, given):
    proxies = []
    try:
        proxies = scenario.proxies(site)
        for number in range(1 if scenario.idle else given.rounds):
            for proxy in proxies:
                if not proxy.skipped:
                    scenario.round(proxy, site, given.seconds)
                    print(f"{scenario.name}: round {number + 1} of {given.rounds}, {proxy.name}: {proxy.rounds[-1]}", file=sys.stderr)
        for proxy in proxies:
            if not proxy.skipped and not scenario.idle and not given.quick and given.calls:
                scenario.count_calls(proxy, site)
        for row in report.rows(scenario, proxies):
            print(report.line(row), flush=True)
    finally:
        for proxy in proxies:
            proxy.stop()


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--bin", default="build/release/bin")
    options.add_argument("--rounds", type=int, default=7)
    options.add_argument("--seconds", type=int, default=3)
    options.add_argument("--scenario", action="append", help="by name, or the beginning of names (http, tls, body, h2, rate, idle); all of them without it")
    options.add_argument("--io", default="auto", help="gatehoused's --io: auto, io_uring, aio or plain")
    options.add_argument("--idle-connections", type=int, default=9000)
    options.add_argument("--no-calls", dest="calls", action="store_false", help="do not count system calls")
    options.add_argument("--quick", action="store_true", help="one round of a second each: whether it runs, not how fast")
    options.add_argument("--list", action="store_true")
    given = options.parse_args()
    if given.quick:
        given.rounds, given.seconds, given.idle_connections = 1, 1, 1000
    os.environ["PATH"] += ":/usr/sbin"
    known = all_scenarios(given.idle_connections, system.raise_descriptor_limit())
    chosen = [scenario for scenario in known if not given.scenario or any(scenario.name.startswith(name) for name in given.scenario)]
    if given.list or not chosen:
        sys.exit("\n".join(f"{scenario.name:12} {scenario.title}, {scenario.connections} connections" for scenario in known))
    missing = [package for program, package in PROGRAMS.items() if not shutil.which(program)]
    if missing:
        sys.exit(f"missing: apt-get install {' '.join(missing)}")
    folder = tempfile.mkdtemp(prefix="gatehouse-bench-")
    site = Site(folder, given.bin, given.io)
    try:
        print(f"{given.rounds} rounds of {given.seconds} s; medians\n\n{report.head()}", flush=True)
        for scenario in chosen:
            run(scenario, site, given)
    finally:
        site.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
