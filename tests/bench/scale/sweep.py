#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""CPU time per request with few and with very many routes, keys and tenants, and how long a change takes over the Admin API with the store on disk.

    tests/bench/scale/sweep.py [--bin build/release/bin] [--sizes 10/10/1 100000/1000000/1000] [--rounds 5] [--seconds 3] [--spread zipf]

A size is routes/keys/tenants; every tenant has key-auth and a rate limit. One gatehoused for each size, all at once, their rounds interleaved; requests go to random routes
with random keys: each as often as any other, or, as real traffic rather is, the one of rank r as often as 1/r (zipf). The first size is the one that the others are divided by.
"""
import argparse
import http.client
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "proxy"))
import system
from servers import Site


class Sized:
    def __init__(self, site, size):
        self.routes, self.keys, self.tenants = (int(part) for part in size.split("/"))
        self.size, self.site, self.rounds = size, site, []
        self.folder = tempfile.mkdtemp(dir=site.folder)
        self.token_file = f"{self.folder}/token"
        command = [f"{site.binaries}/gatehoused", "--data", f"{self.folder}/data", "--token-file", self.token_file, "--workers", "1", "--admin", "127.0.0.1:0"]
        self.process = subprocess.Popen(system.pinned(system.PROXY_CORE, command), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.admin = json.loads(self.process.stdout.readline())["admin"].removeprefix("http://")
        with open(self.token_file) as token:
            self.token = token.read().strip()
        self.port = system.free_port()
        self.fill()
        self.rss = system.rss_bytes(self.process.pid)

    def call(self, method, path, body):
        connection = http.client.HTTPConnection(self.admin, timeout=600)
        connection.request(method, path, json.dumps(body), {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"})
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        if answer.status >= 300:
            raise SystemExit(f"{method} {path}: {answer.status} {text[:2000]}")

    def put(self, operations):
        for at in range(0, len(operations), 50_000):
            self.call("POST", "/v1/changes", {"message": "bench", "operations": operations[at:at + 50_000]})

    def route(self, number, edition=""):
        tenant = f"t{number % self.tenants}"
        return {"op": "put", "kind": "route", "tenant": tenant, "id": f"r{number}", "value": {
            "service": "s", "match": {"hosts": [f"{tenant}.example"], "paths": [{"prefix": f"/api/resource{number}{edition}"}]}, "rewrite": {"replacePrefix": "/1k"}}}

    def consumer(self, number):
        return {"op": "put", "kind": "consumer", "tenant": f"t{number % self.tenants}", "id": f"c{number}", "value": {
            "credentials": [{"id": "k", "kind": "api-key", "key": f"scale-key-{number}"}]}}

    def fill(self):
        listener = {"op": "put", "kind": "listener", "id": "main", "value": {"address": "127.0.0.1", "port": self.port}}
        operations = [listener]
        for tenant in (f"t{number}" for number in range(self.tenants)):
            operations += [
                {"op": "put", "kind": "tenant", "id": tenant, "value": {}},
                {"op": "put", "kind": "service", "tenant": tenant, "id": "s", "value": {"upstream": {"targets": [{"url": f"http://127.0.0.1:{self.site.upstream_port}"}]}}},
                {"op": "put", "kind": "policy", "tenant": tenant, "id": "keys", "value": {"kind": "key-auth", "scope": {"tenant": tenant}, "config": {}}},
                {"op": "put", "kind": "policy", "tenant": tenant, "id": "limit", "value": {
                    "kind": "rate-limit", "scope": {"tenant": tenant}, "config": {"limit": 100000000, "window": "1m", "by": "consumer"}}}]
        self.put(operations)
        self.put([self.route(number) for number in range(self.routes)])
        self.put([self.consumer(number) for number in range(self.keys)])

    def round(self, seconds, connections, spread):
        before = system.cpu_ns(self.process.pid)
        command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "-s", f"{HERE}/random.lua", f"http://127.0.0.1:{self.port}/", "--", str(self.routes), str(self.keys), str(self.tenants), spread]
        out = subprocess.run(system.pinned(system.LOAD_CORE, command), capture_output=True, text=True, check=True).stdout
        result = json.loads(out[out.index("{\"requests\""):].splitlines()[0])
        result["cpu"] = (system.cpu_ns(self.process.pid) - before) / 1000 / max(1, result["requests"])
        self.rounds.append(result)

    def change(self):
        """Milliseconds of single changes, as an administrator's client sees them."""
        took = []
        for number in range(15):
            operation = self.route(self.routes + 1000 + number, "x")
            path = f"/v1/tenants/{operation['tenant']}/routes/{operation['id']}"
            begin = time.monotonic()
            self.call("PUT", path, operation["value"])
            took.append((time.monotonic() - begin) * 1000)
        return took

    def median(self, member):
        return statistics.median(round[member] for round in self.rounds)

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.process.kill()


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--bin", default="build/release/bin")
    options.add_argument("--sizes", nargs="+", default=["10/10/1", "100000/1000/1000", "10/1000000/1", "10000/10000/10000", "100000/1000000/1000"])
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--seconds", type=int, default=3)
    options.add_argument("--connections", type=int, default=64)
    options.add_argument("--spread", choices=["even", "zipf"], default="even")
    given = options.parse_args()
    os.environ["PATH"] += ":/usr/sbin"
    system.raise_descriptor_limit()
    folder = tempfile.mkdtemp(prefix="gatehouse-scale-")
    site = Site(folder, given.bin)
    sized = []
    try:
        for size in given.sizes:
            begin = time.monotonic()
            sized.append(Sized(site, size))
            print(f"{size}: filled in {time.monotonic() - begin:.1f} s", file=sys.stderr)
        for number in range(given.rounds):
            for one in sized:
                one.round(given.seconds, given.connections, given.spread)
                print(f"round {number + 1}, {one.size}: {one.rounds[-1]}", file=sys.stderr)
        print("| routes/keys/tenants | requests/s | p99 ms | CPU µs/request | ÷ first | PUT of a route, median (worst) ms | RSS MiB | errors |\n|---|---|---|---|---|---|---|---|")
        for one in sized:
            cpu, took = one.median("cpu"), sorted(one.change())
            print(f"| {one.size} | {one.median('rate'):.0f} | {one.median('p99'):.2f} | {cpu:.1f} | {cpu / sized[0].median('cpu'):.2f} | {took[len(took) // 2]:.1f} ({took[-1]:.1f}) | "
                  f"{one.rss / (1 << 20):.0f} | {sum(round['errors'] for round in one.rounds)} |", flush=True)
    finally:
        for one in sized:
            one.stop()
        site.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
