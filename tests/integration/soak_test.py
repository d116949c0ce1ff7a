# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""A thousand configuration changes under full load: no request fails, memory and descriptors stay flat.

soak_test.py [--changes N] [--seconds N | --minutes N]: the changes are spread over the time, which is 75 s unless told; they go on when there is more time than
changes. Connections are kept, new, with bodies, and broken off in the middle; the workers' number and the listeners change, too.
"""
import argparse
import os
import random
import re
import shutil
import socket
import statistics
import subprocess
import sys
import threading
import time
import unittest

from hammer import Hammer
from harness import BIN, KEYS, Case, basic_configuration

OPTIONS = argparse.Namespace(changes=1000, seconds=75.0)


class Aborting:
    """Clients that leave in the middle: of a head, of a body, of an answer."""

    def __init__(self, address, threads=2):
        self.host, port = address.rsplit(":", 1)
        self.port = int(port)
        self.count = 0
        self._stop = threading.Event()
        self.threads = [threading.Thread(target=self._run, args=(i,), daemon=True) for i in range(threads)]
        for thread in self.threads:
            thread.start()

    def _run(self, seed):
        random_ = random.Random(seed)
        texts = (b"GET /hello HTTP/1.1\r\nHo", b"POST /hello HTTP/1.1\r\nHost: t\r\nContent-Length: 100000\r\n\r\n" + b"x" * 5000,
                 b"GET /big HTTP/1.1\r\nHost: t\r\n\r\n", b"", b"nonsense\r\n\r\n")
        while not self._stop.is_set():
            try:
                with socket.create_connection((self.host, self.port), 10) as connection:
                    connection.sendall(random_.choice(texts))
                    if random_.random() < 0.5:
                        connection.settimeout(0.02)
                        connection.recv(1000)
                    if random_.random() < 0.5:  # a reset
                        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            except OSError:
                pass
            self.count += 1
            time.sleep(0.005)

    def stop(self):
        self._stop.set()
        for thread in self.threads:
            thread.join(15)


class Watch:
    """Memory and descriptors of a process, a few times a second."""

    def __init__(self, pid):
        self.pid, self.samples = pid, []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self):
        while not self._stop.wait(0.25):
            with open(f"/proc/{self.pid}/status") as status:
                kib = int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1))
            self.samples.append((time.monotonic(), kib, len(os.listdir(f"/proc/{self.pid}/fd"))))

    def stop(self):
        self._stop.set()
        self._thread.join(5)

    def median(self, first, last, figure):
        part = self.samples[int(len(self.samples) * first):max(int(len(self.samples) * last), 1)] or self.samples
        return statistics.median(sample[figure] for sample in part)


def instrumented():
    """Sanitizers keep what was freed for a while: memory tells nothing then."""
    with open(os.path.join(BIN, "gatehoused"), "rb") as program:
        data = program.read()
    return b"__asan_init" in data or b"__tsan_init" in data


class Soak(Case):
    def change(self, api, number):
        kind = number % 10
        if number % 100 == 50:
            return api.call("PUT", "/v1/runtime", {"workers": 1 + (number // 100) % 3})
        if number % 100 == 25:
            return api.call("PUT", "/v1/listeners/extra", {"address": "127.0.0.1", "port": 0})
        if number % 100 == 75:
            return api.call("DELETE", "/v1/listeners/extra")
        if kind < 4:
            return api.call("PUT", "/v1/tenants/acme/policies/mark", {"id": "mark", "kind": "headers", "scope": {"tenant": "acme"}, "config": {"response": {"set": {"X-Mark": str(number)}}}})
        if kind < 6:
            return api.call("PUT", f"/v1/tenants/acme/routes/r{number % 20}", {"service": "orders", "match": {"paths": [{"prefix": f"/r{number % 20}/{number}"}]}})
        if kind < 8:
            return api.call("PUT", f"/v1/tenants/acme/consumers/c{number % 20}", {"name": f"n{number}", "credentials": [{"id": "k", "kind": "api-key", "key": f"key-of-{number}-for-the-soak"}]})
        if kind == 8:
            return api.call("PUT", "/v1/tenants/acme/services/orders", {"version": "1", "lifecycle": "published", "description": str(number),
                                                                       "upstream": {"targets": [{"url": f"http://{self.web.address}", "weight": 1 + number % 7}]}})
        return api.call("PUT", f"/v1/tenants/t{number % 10}", {"name": f"tenant {number}"})

    def test_a_thousand_changes(self):
        data = self.path("data")
        self.web = self.nginx()
        with open(os.path.join(self.web.root, "big"), "wb") as out:
            out.write(os.urandom(3_000_000))
        gateway = self.gateway("--data", data, "--workers", "2")
        api = self.admin(gateway, data)
        document = basic_configuration(self.web.address, [{**KEYS, "mode": "report"}])
        status, answer, _ = api.call("PUT", "/v1/config", document)
        self.assertEqual(status, 200, answer)
        address = api.listeners()["main"]

        watch = Watch(gateway.process.pid)
        self.addCleanup(watch.stop)
        begun = time.monotonic()
        hammers = [Hammer(address, keep=3, new=3, body=2, pace=0.002, fine=(200, 405)), Hammer(address, keep=1, new=1, path="/big", pace=0.05)]
        aborting = Aborting(address)
        wrk = None
        if shutil.which("wrk"):
            wrk = subprocess.Popen(["wrk", "-t1", "-c64", f"-d{max(int(OPTIONS.seconds), 1)}s", "--timeout", "20s", f"http://{address}/hello"], stdout=subprocess.PIPE, text=True)
        made = 0
        while made < OPTIONS.changes or time.monotonic() < begun + OPTIONS.seconds:
            status, answer, _ = self.change(api, made)
            self.assertIn(status, (200, 201, 204), (made, answer))
            made += 1
            failures = [failure for hammer in hammers for failure in hammer.failures]
            self.assertEqual(failures, [], f"after {made} changes")
            # Spread over the time, whatever a change takes.
            due = begun + OPTIONS.seconds * made / OPTIONS.changes
            time.sleep(max(0.0, min(due - time.monotonic(), 5)))
        seconds = time.monotonic() - begun
        for part in (*hammers, aborting):
            part.stop()
        watch.stop()
        served = sum(hammer.count for hammer in hammers)
        out = wrk.communicate(timeout=60)[0] if wrk else ""
        loaded = re.search(r"(\d+) requests in", out)
        before, after = watch.median(0.25, 0.4, 1), watch.median(0.9, 1, 1)
        open_before, open_after = watch.median(0.25, 0.4, 2), watch.median(0.9, 1, 2)
        print(f"\n{made} changes in {seconds:.0f} s, {served} requests of the strict client and {loaded.group(1) if loaded else 'none'} of wrk, {aborting.count} broken off; "
              f"memory {before / 1024:.1f} -> {after / 1024:.1f} MiB, descriptors {open_before:.0f} -> {open_after:.0f}")
        self.assertEqual([failure for hammer in hammers for failure in hammer.failures], [])
        self.assertNotIn("Socket errors", out)
        self.assertNotIn("Non-2xx", out)
        text = api.call("GET", "/metrics", raw=True)[1].decode()
        self.assertIn("gatehouse_worker_exceptions_total 0", text)
        self.assertLess(open_after, open_before + 60)
        if not instrumented():
            self.assertLess(after, before * 1.05 + 4096, "memory grows")
        self.assertEqual(api.call("GET", "/v1/verify")[1], {"ok": True})
        self.assertEqual(gateway.stop(), 0)
        self.assertNotIn("contained", gateway.error_text())


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--changes", type=int, default=1000)
    parser.add_argument("--seconds", type=float, default=75)
    parser.add_argument("--minutes", type=float)
    given, rest = parser.parse_known_args()
    OPTIONS.changes = given.changes
    OPTIONS.seconds = given.minutes * 60 if given.minutes else given.seconds
    unittest.main(argv=[sys.argv[0], *rest])
