# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Too much of everything: the less important is refused first, and the Admin API answers."""
import resource
import shutil
import socket
import statistics
import subprocess
import threading
import time
import unittest

from hammer import Connection
from harness import Case, basic_configuration


class Holding:
    """An upstream that keeps what asks for /hold waiting, and answers the rest."""

    def __init__(self):
        self.held = []
        self.socket = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.address = "127.0.0.1:%d" % self.socket.getsockname()[1]
        self.lock = threading.Lock()
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        data = b""
        while True:
            while b"\r\n\r\n" not in data:
                try:
                    more = connection.recv(65536)
                except OSError:
                    return
                if not more:
                    connection.close()
                    return
                data += more
            head, data = data.split(b"\r\n\r\n", 1)
            if b"/hold" in head.split(b"\r\n")[0]:
                with self.lock:
                    self.held.append(connection)
                return
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nok\n")

    def release(self):
        with self.lock:
            for connection in self.held:
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nok\n")
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()
            self.held.clear()

    def wait(self, count, seconds=20):
        end = time.monotonic() + seconds
        while len(self.held) < count:
            if time.monotonic() > end:
                raise AssertionError(f"{len(self.held)} of {count} requests came")
            time.sleep(0.005)


def configuration(upstream):
    document = basic_configuration(upstream)
    document["tenants"][0]["routes"] = [
        {"id": name, "service": "orders", "match": {"paths": [{"prefix": "/" + name}]}, **({} if name == "normal" else {"shedding": name})}
        for name in ("low", "normal", "high", "critical")]
    return document


class Overload(Case):
    def start(self, *arguments):
        self.upstream_ = Holding()
        self.addCleanup(self.upstream_.socket.close)
        data = self.path("data")
        self.process = self.gateway("--data", data, "--workers", "1", *arguments)
        self.api = self.admin(self.process, data)
        status, answer, _ = self.api.call("PUT", "/v1/config", configuration(self.upstream_.address))
        self.assertEqual(status, 200, answer)
        self.address = self.api.listeners()["main"]
        self.held = []
        self.addCleanup(lambda: [connection.close() for connection in self.held])

    def hold(self, count):
        before = len(self.held)
        for _ in range(count):
            connection = Connection(self.address)
            connection.socket.sendall(b"GET /critical/hold HTTP/1.1\r\nHost: test\r\n\r\n")
            self.held.append(connection)
        self.upstream_.wait(before + count)

    def verdicts(self):
        out = ""
        for name in ("low", "normal", "high", "critical"):
            connection = Connection(self.address)
            status, body, fields = connection.request("/" + name)
            connection.close()
            if status == 503:
                self.assertIn(b'"overload.shed"', body)
                self.assertEqual(fields.get("retry-after"), "1")
                self.assertEqual(fields.get("connection"), None, "refusing must not cost a new connection")
            out += {200: "-", 503: "x"}[status]
        return out

    def metric(self, name):
        text = self.api.call("GET", "/metrics", raw=True)[1].decode()
        return next(float(l.rsplit(" ", 1)[1]) for l in text.splitlines() if l.startswith(name))

    def test_requests_under_way(self):
        self.start("--max-requests", "40")
        self.assertEqual(self.verdicts(), "----")
        self.hold(28)  # 70 %: the next is one too many for the low
        self.assertEqual(self.verdicts(), "x---")
        self.hold(6)
        self.assertEqual(self.verdicts(), "xx--")
        self.hold(6)
        self.assertEqual(self.verdicts(), "xxx-")
        self.hold(20)  # critical ones still come in
        self.assertEqual(self.verdicts(), "xxx-")
        self.assertEqual(self.metric('gatehouse_requests_shed_total{priority="low"}'), 4)
        self.assertEqual(self.metric('gatehouse_requests_shed_total{priority="normal"}'), 3)
        self.assertEqual(self.metric('gatehouse_requests_shed_total{priority="high"}'), 2)
        self.upstream_.release()
        for connection in self.held:
            self.assertEqual(connection.answer()[0], 200)
        self.assertEqual(self.verdicts(), "----")

    def test_memory(self):
        self.start("--max-memory", "4MiB")
        self.assertEqual(self.verdicts(), "----")
        count = 0
        while self.verdicts() == "----":
            self.hold(5)
            count += 5
            self.assertLess(count, 200, "memory is not accounted for")
        self.assertEqual(self.verdicts()[2:], "--")
        self.upstream_.release()
        for connection in self.held:
            self.assertEqual(connection.answer()[0], 200)
        # Idle connections keep no buffers.
        self.assertEqual(self.verdicts(), "----")

    def test_connections_are_refused_with_an_answer(self):
        self.start("--max-connections", "20")
        kept = [Connection(self.address) for _ in range(20)]
        for connection in kept:
            self.assertEqual(connection.request("/low")[0], 200)
        for _ in range(5):
            connection = Connection(self.address)
            status, body, fields = connection.answer()
            self.assertEqual((status, fields["retry-after"]), (503, "1"))
            self.assertIn(b"overload.connections", body)
            connection.close()
        for connection in kept:
            connection.close()

    def test_descriptors_run_out_and_come_back(self):
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        # The child raises its soft limit to the hard one: that is what it has.
        limited = lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (64, 120))
        original = subprocess.Popen.__init__

        def tight(self_, *arguments, **options):
            options["preexec_fn"] = limited
            original(self_, *arguments, **options)

        subprocess.Popen.__init__ = tight
        try:
            self.start()
        finally:
            subprocess.Popen.__init__ = original
        kept, refused = [], 0
        for _ in range(150):
            connection = Connection(self.address)
            connection.socket.settimeout(10)
            try:
                connection.socket.sendall(b"GET /critical HTTP/1.1\r\nHost: test\r\n\r\n")
                status, body, _ = connection.answer()
                if b"overload.connections" in body:
                    refused += 1
                    connection.close()
                else:
                    kept.append(connection)
            except ConnectionError:
                refused += 1  # its request came after the refusal
                connection.close()
        self.assertGreater(len(kept), 64 - 40)
        self.assertGreater(refused, 20)
        self.assertGreaterEqual(self.metric("gatehouse_connections_refused_total"), refused)
        for connection in kept:
            connection.close()
        connection = self.eventually_served()
        connection.close()
        self.assertEqual(self.process.stop(), 0)

    def eventually_served(self, seconds=10):
        end = time.monotonic() + seconds
        while True:
            connection = Connection(self.address)
            try:
                if connection.request("/low")[0] == 200:
                    return connection
            except OSError:
                pass
            connection.close()
            self.assertLess(time.monotonic(), end, "it did not recover")

    @unittest.skipUnless(shutil.which("wrk"), "wrk is not there")
    def test_the_admin_api_answers_while_workers_are_flooded(self):
        web = self.nginx()
        data = self.path("data")
        process = self.gateway("--data", data, "--workers", "2")
        api = self.admin(process, data)
        self.assertEqual(api.call("PUT", "/v1/config", basic_configuration(web.address))[0], 200)
        address = api.listeners()["main"]
        wrk = subprocess.Popen(["wrk", "-t2", "-c512", "-d8s", f"http://{address}/hello"], stdout=subprocess.PIPE, text=True)
        times, changes = [], []
        while wrk.poll() is None:
            begun = time.monotonic()
            self.assertEqual(api.call("GET", "/v1/status")[0], 200)
            times.append(time.monotonic() - begun)
            begun = time.monotonic()
            status, answer, _ = api.call("PUT", f"/v1/tenants/t{len(changes) % 5}", {"name": f"n{len(changes)}"})
            self.assertIn(status, (200, 201), answer)
            changes.append(time.monotonic() - begun)
            time.sleep(0.02)
        out = wrk.communicate()[0]
        times.sort()
        changes.sort()
        print(f"\n{next(l.strip() for l in out.splitlines() if 'requests in' in l)}; Admin API meanwhile: {len(times)} looks, median {statistics.median(times) * 1000:.1f} ms, "
              f"worst {times[-1] * 1000:.0f} ms; {len(changes)} changes, median {statistics.median(changes) * 1000:.1f} ms, worst {changes[-1] * 1000:.0f} ms")
        self.assertNotIn("Non-2xx", out)
        self.assertLess(times[int(len(times) * 0.95)], 1.0)
        self.assertGreater(len(times), 10)


if __name__ == "__main__":
    unittest.main()
