#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""What each policy costs from end to end: one gatehoused with a route for each, beside the plain route of the same process; one table as Markdown.

    tests/bench/policies/compare.py [--bin build/release/bin] [--case NAME …] [--rounds 7] [--seconds 2] [--connections 64] [--quick]

The gateway has one worker, on core 0; the load (wrk) and the upstream (nginx) are on core 1. The routes run interleaved, round after round, the plain one before each, so that a machine that
becomes slower meanwhile counts for both: the difference is the median of the rounds' differences. CPU time is the process's own, of all its threads. policy_bench (same folder) makes the tokens.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "proxy"))
import system
from system import free_port, pinned, write

PROGRAMS = {"nginx": "nginx-light", "wrk": "wrk", "taskset": "util-linux"}


class Site:
    """The upstream, and the gateway in front of it."""

    def __init__(self, folder, binaries, transfers):
        self.folder, self.running = folder, []
        os.chmod(folder, 0o755)
        subprocess.run([f"{binaries}/policy_bench", "--write", folder], check=True)
        with open(f"{folder}/site.json") as text:
            site = json.load(text)
        self.cases = {case["name"]: case for case in site["cases"]}
        upstream = self.start_upstream(site["answer"])
        self.port = free_port()
        text = json.dumps({**site["document"], "listeners": [{"id": "main", "address": "127.0.0.1", "port": self.port}]})
        path = write(f"{folder}/gatehouse.json", text.replace("${upstream}", f"http://127.0.0.1:{upstream}").replace("${decider}", f"http://127.0.0.1:{upstream}/check"))
        self.gateway = self.start(["%s/gatehoused" % binaries, "--config", path, "--workers", "1", "--admin", "127.0.0.1:0", "--io", transfers, "--log-folder", f"{folder}/logs"], system.PROXY_CORE, self.port, "gatehoused")

    def start(self, command, core, port, name):
        process = subprocess.Popen(pinned(core, command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.running.append(process)
        system.wait_for(port, name, process)
        return process

    def start_upstream(self, answer):
        port = free_port()
        os.makedirs(f"{self.folder}/www")
        write(f"{self.folder}/www/answer", answer)
        conf = write(f"{self.folder}/nginx.conf", f"""
daemon off; worker_processes 1; pid {self.folder}/nginx.pid; error_log /dev/null; {'user root;' if os.geteuid() == 0 else ''}
events {{ worker_connections 4096; }}
http {{ access_log off; keepalive_requests 100000000; keepalive_timeout 600s; default_type application/json; open_file_cache max=16 inactive=1h; open_file_cache_valid 1h;
  client_body_temp_path {self.folder}/b; proxy_temp_path {self.folder}/p; fastcgi_temp_path {self.folder}/f; uwsgi_temp_path {self.folder}/u; scgi_temp_path {self.folder}/s;
  server {{ listen 127.0.0.1:{port} backlog=8192;
    location = /check {{ return 204; }}
    location / {{ return 200 '{answer}'; }} }} }}
""")
        self.start(["nginx", "-e", "/dev/null", "-c", conf], system.LOAD_CORE, port, "the upstream")
        return port

    def stop(self):
        for process in reversed(self.running):
            process.terminate()
            process.wait()

    def script(self, case):
        """The request as wrk sends it, and what is to be told of it."""
        quote = lambda text: '"' + "".join(f"\\{byte:03d}" if byte < 32 or byte > 126 or chr(byte) in '"\\' else chr(byte) for byte in text.encode()) + '"'
        lines = [f"wrk.method = {quote(case['method'])}"] + [f"wrk.headers[{quote(name)}] = {quote(value)}" for name, value in case["headers"].items()]
        if case["body"]:
            lines.append(f"wrk.body = {quote(case['body'])}")
        lines.append(f"""
others = 0
local threads = {{}}
function setup(thread) table.insert(threads, thread) end
function init() others = 0 end
function response(status) if status ~= {case['status']} then others = others + 1 end end
function done(summary, latency)
  local wrong = 0
  for _, thread in ipairs(threads) do wrong = wrong + thread:get("others") end
  io.write(string.format('{{"requests": %d, "wrong": %d}}\\n', summary.requests, wrong + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end""")
        return write(f"{self.folder}/request.lua", "\n".join(lines))

    def round(self, case, connections, seconds):
        """CPU µs per request."""
        command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-s", self.script(case), f"http://127.0.0.1:{self.port}{case['path']}"]
        before = system.cpu_ns(self.gateway.pid)
        said = subprocess.run(pinned(system.LOAD_CORE, command), capture_output=True, text=True, check=True).stdout
        took = system.cpu_ns(self.gateway.pid) - before
        result = json.loads(next(line for line in said.splitlines() if line.startswith('{"requests"')))
        if result["wrong"] or not result["requests"]:
            raise SystemExit(f"{case['name']}: {result['wrong']} of {result['requests']} requests were not answered {case['status']}")
        return took / 1000 / result["requests"]


def warm(site, case):
    """Until what is read and remembered in the background is there."""
    for attempt in range(5):
        try:
            site.round(case, 1, 1)
            return
        except SystemExit:
            if attempt == 4:
                raise


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--bin", default="build/release/bin")
    options.add_argument("--case", action="append", help="by the beginning of its name; all without it")
    options.add_argument("--rounds", type=int, default=7)
    options.add_argument("--seconds", type=int, default=2)
    options.add_argument("--connections", type=int, default=64)
    options.add_argument("--io", default="auto")
    options.add_argument("--quick", action="store_true", help="one round of a second each: whether it runs, not how fast")
    given = options.parse_args()
    if given.quick:
        given.rounds, given.seconds = 1, 1
    os.environ["PATH"] += ":/usr/sbin"
    missing = [package for program, package in PROGRAMS.items() if not shutil.which(program)]
    if missing or not os.path.exists(f"{given.bin}/policy_bench"):
        sys.exit(f"missing: apt-get install {' '.join(missing)}" if missing else "build policy_bench first")
    folder = tempfile.mkdtemp(prefix="gatehouse-bench-")
    site = None
    try:
        site = Site(folder, given.bin, given.io)
        plain = site.cases.pop("plain")
        chosen = [case for name, case in site.cases.items() if not given.case or any(name.startswith(begin) for begin in given.case)]
        alone, with_policy = {case["name"]: [] for case in chosen}, {case["name"]: [] for case in chosen}
        for case in [plain, *chosen]:
            if not case["certificate"]:
                warm(site, case)
        for number in range(given.rounds):
            for case in chosen:
                if case["certificate"]:
                    continue  # the load generator has none to show
                alone[case["name"]].append(site.round(plain, given.connections, given.seconds))
                with_policy[case["name"]].append(site.round(case, given.connections, given.seconds))
                print(f"round {number + 1} of {given.rounds}, {case['name']}: {alone[case['name']][-1]:.1f} and {with_policy[case['name']][-1]:.1f}", file=sys.stderr)
        print(f"{given.rounds} rounds of {given.seconds} s, {given.connections} connections; medians\n\n| policy | plain, CPU µs/request | with the policy | more | least and most |\n|---|---|---|---|---|")
        for name in with_policy:
            if not with_policy[name]:
                print(f"| {name} | – | – | – | the load shows no certificate |")
                continue
            more = sorted(mine - other for mine, other in zip(with_policy[name], alone[name]))
            print(f"| {name} | {statistics.median(alone[name]):.1f} | {statistics.median(with_policy[name]):.1f} | {statistics.median(more):+.1f} | {more[0]:+.1f} to {more[-1]:+.1f} |")
    finally:
        if site:
            site.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
