#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Gatehouse between nginx and HAProxy, one worker each, in the same run.

    tests/bench/proxy/compare.py [--bin build/release/bin] [--rounds 5] [--seconds 4] [--connections 64]

Needs nginx, haproxy and wrk (Debian packages). The proxy is pinned to core 0; wrk and the upstream (nginx) to core 1. The variants run interleaved,
round after round; what is printed are medians. CPU time is the proxy process's own (user + system), from /proc. Latencies are wrk's.
"""
import argparse
import json
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

KEY = "bench-key-0123456789"
BODY = "x" * 1024


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait(port, name):
    for _ in range(500):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.02)
    raise SystemExit(f"{name} does not listen on port {port}")


class Proxy:
    def __init__(self, name, command, port, headers=()):
        self.name, self.port, self.headers = name, port, headers
        self.process = subprocess.Popen(["taskset", "-c", "0", *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait(port, name)
        self.rows = []

    def pids(self):
        """The process and its children (nginx and HAProxy work in a child)."""
        out = [self.process.pid]
        for pid in out:
            try:
                with open(f"/proc/{pid}/task/{pid}/children") as children:
                    out += [int(p) for p in children.read().split()]
            except OSError:
                pass
        return out

    def cpu_seconds(self):
        total = 0
        for pid in self.pids():
            with open(f"/proc/{pid}/stat") as stat:
                fields = stat.read().rsplit(")", 1)[1].split()
            total += int(fields[11]) + int(fields[12])
        return total / os.sysconf("SC_CLK_TCK")

    def rss_kib(self):
        total = 0
        for pid in self.pids():
            with open(f"/proc/{pid}/status") as status:
                total += int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1))
        return total

    def round(self, seconds, connections):
        before = self.cpu_seconds()
        command = ["taskset", "-c", "1", "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "-s", os.path.join(os.path.dirname(__file__), "report.lua")]
        for header in self.headers:
            command += ["-H", header]
        out = subprocess.run([*command, f"http://127.0.0.1:{self.port}/data"], capture_output=True, text=True, check=True).stdout
        cpu = self.cpu_seconds() - before
        result = json.loads(out[out.index("{\"requests\""):].splitlines()[0])
        result["cpu_us"] = cpu * 1e6 / max(1, result["requests"])
        result["rss_kib"] = self.rss_kib()
        self.rows.append(result)

    def median(self, member):
        return statistics.median(row[member] for row in self.rows)

    def stop(self):
        self.process.terminate()
        self.process.wait()


def write(path, text):
    with open(path, "w") as out:
        out.write(text)
    return path


def nginx_upstream(folder, port):
    os.makedirs(f"{folder}/up", exist_ok=True)
    conf = write(f"{folder}/up/nginx.conf", f"""
daemon off; worker_processes 1; pid {folder}/up/pid; error_log /dev/null;
events {{ worker_connections 16384; }}
http {{ access_log off; keepalive_requests 100000000;
  server {{ listen 127.0.0.1:{port} backlog=4096; location / {{ return 200 "{BODY}"; }} }} }}
""")
    process = subprocess.Popen(["taskset", "-c", "1", "nginx", "-e", "/dev/null", "-c", conf], stderr=subprocess.DEVNULL)
    wait(port, "the upstream")
    return process


def nginx_proxy(folder, upstream):
    port = free_port()
    os.makedirs(f"{folder}/px", exist_ok=True)
    conf = write(f"{folder}/px/nginx.conf", f"""
daemon off; worker_processes 1; pid {folder}/px/pid; error_log /dev/null;
events {{ worker_connections 8192; }}
http {{ access_log off; keepalive_requests 100000000;
  upstream up {{ server 127.0.0.1:{upstream}; keepalive 1024; keepalive_requests 100000000; }}
  server {{ listen 127.0.0.1:{port} backlog=4096;
    location / {{ proxy_pass http://up; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header X-Forwarded-For $remote_addr; }} }} }}
""")
    return Proxy("nginx, plain", ["nginx", "-e", "/dev/null", "-c", conf], port)


def haproxy_proxy(folder, upstream):
    port = free_port()
    conf = write(f"{folder}/haproxy.cfg", f"""
global
  nbthread 1
  maxconn 8192
defaults
  mode http
  timeout client 60s
  timeout server 60s
  timeout connect 5s
  option forwardfor
  http-reuse always
frontend f
  bind 127.0.0.1:{port}
  default_backend b
backend b
  server s 127.0.0.1:{upstream} maxconn 4096
""")
    return Proxy("HAProxy, plain", ["haproxy", "-db", "-q", "-f", conf], port)


def gatehouse(folder, binary, upstream, policies):
    port = free_port()
    name = "Gatehouse, key-auth + rate-limit + metrics" if policies else "Gatehouse, plain (metrics on)"
    document = {
        "gatehouse": 1,
        "listeners": [{"id": "main", "address": "127.0.0.1", "port": port}],
        "tenants": [{
            "id": "bench",
            "services": [{"id": "up", "upstream": {"targets": [{"url": f"http://127.0.0.1:{upstream}"}]}}],
            "routes": [{"id": "all", "service": "up", "match": {"paths": [{"prefix": "/"}]}}],
            "consumers": [{"id": "load", "credentials": [{"id": "k", "kind": "api-key", "key": KEY}]}],
            "policies": [
                {"id": "keys", "kind": "key-auth", "scope": {"tenant": "bench"}, "config": {}},
                {"id": "limit", "kind": "rate-limit", "scope": {"tenant": "bench"}, "config": {"limit": 100000000, "window": "1m", "by": "consumer"}},
            ] if policies else [],
        }],
    }
    path = write(f"{folder}/gatehouse-{int(policies)}.json", json.dumps(document))
    command = [f"{binary}/gatehoused", "--config", path, "--workers", "1", "--admin", "127.0.0.1:0"]
    return Proxy(name, command, port, [f"X-API-Key: {KEY}"] if policies else [])


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--bin", default="build/release/bin")
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--seconds", type=int, default=4)
    options.add_argument("--connections", type=int, action="append")
    given = options.parse_args()
    for program in ("nginx", "haproxy", "wrk", "taskset"):
        if not shutil.which(program) and not os.path.exists(f"/usr/sbin/{program}"):
            sys.exit(f"{program} is missing: apt-get install nginx-light haproxy wrk util-linux")
    os.environ["PATH"] += ":/usr/sbin"
    folder = tempfile.mkdtemp(prefix="gatehouse-bench-")
    upstream_port = free_port()
    upstream = nginx_upstream(folder, upstream_port)
    try:
        for connections in given.connections or [64]:
            proxies = [nginx_proxy(folder, upstream_port), haproxy_proxy(folder, upstream_port), gatehouse(folder, given.bin, upstream_port, False),
                       gatehouse(folder, given.bin, upstream_port, True)]
            try:
                for round in range(given.rounds):
                    for proxy in proxies:
                        proxy.round(given.seconds, connections)
                reference = {p.name: p for p in proxies}
                nginx, haproxy = reference["nginx, plain"], reference["HAProxy, plain"]
                print(f"\n{connections} connections, {given.rounds} rounds of {given.seconds} s, 1 KiB answers; medians\n")
                print("| proxy | requests/s | p50 ms | p99 ms | CPU µs/request | ÷ nginx | ÷ HAProxy | RSS MiB | errors |")
                print("|---|---|---|---|---|---|---|---|---|")
                for p in proxies:
                    cpu = p.median("cpu_us")
                    print(f"| {p.name} | {p.median('rate'):.0f} | {p.median('p50'):.2f} | {p.median('p99'):.2f} | {cpu:.1f} | {cpu / nginx.median('cpu_us'):.2f} | "
                          f"{cpu / haproxy.median('cpu_us'):.2f} | {p.median('rss_kib') / 1024:.1f} | {sum(r['errors'] for r in p.rows)} |")
            finally:
                for proxy in proxies:
                    proxy.stop()
    finally:
        upstream.terminate()
        upstream.wait()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
