# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Logs and traces to files, syslog, URLs and collectors, over real sockets: of refused requests too, without secrets, and while the other side is away."""
import json
import os
import re
import socket
import time
import unittest

from harness import Case, basic_configuration, fetch, until
from peer import Peer

KEY = {"X-API-Key": "mobile-secret-key"}


class Collector(Peer):
    """Keeps what is posted, and answers as told."""

    status = 200

    def answer(self, asked):
        return self.status, {}, b""

    def records(self):
        return [json.loads(line) for asked in self.seen for line in asked.body.splitlines()]


class Logged(Case):
    def start(self, *policies, secret=None):
        self.web = self.upstream()
        self.data = self.path("data")
        self.running = self.gateway("--data", self.data)
        self.control = self.admin(self.running, self.data)
        document = basic_configuration(self.web.address, [{"scope": {"tenant": "acme"}, "mode": "enforce", **policy} for policy in policies])
        if secret:
            document["tenants"][0]["secrets"] = [{"id": "proof", "value": secret}]
        status, answer, _ = self.control.call("PUT", "/v1/config", document)
        self.assertEqual(status, 200, answer)
        self.document = document
        self.address = self.control.listeners()["main"]

    def collector(self):
        collector = Collector()
        self.addCleanup(collector.close)
        return collector

    def test_a_file_has_every_request_and_no_secret(self):
        self.start({"id": "keys", "kind": "key-auth", "config": {"query": "apikey"}},
                   {"id": "mask", "kind": "mask", "config": {"rules": [{"find": "email"}]}},
                   {"id": "log", "kind": "logging", "config": {"file": {"name": "orders.log"}, "headers": ["X-Who"], "interval": "10ms"}})
        self.assertEqual(fetch(self.address, "/a?apikey=wrong-key-here")[0], 401)
        self.assertEqual(fetch(self.address, "/b?apikey=mobile-secret-key&m=bob@acme.test", {"X-Who": "bob@acme.test", "Cookie": "s=hush"})[0], 200)
        path = os.path.join(self.data, "logs", "tenant-acme", "orders.log")

        def read():
            if not os.path.exists(path):
                return ""
            with open(path) as log:
                return log.read()
        self.assertTrue(until(lambda: read().count("\n") == 2))
        text = read()
        for secret in ["wrong-key-here", "mobile-secret-key", "hush", "bob@"]:
            self.assertNotIn(secret, text)
        first, second = (json.loads(line) for line in text.splitlines())
        self.assertEqual((first["status"], first["policy"]), (401, "acme/keys"))
        self.assertEqual((second["consumer"], second["headers"]), ("mobile", {"x-who": "***"}))
        self.assertEqual(os.stat(path).st_mode & 0o007, 0, "nobody else reads it")

    def test_nobody_writes_elsewhere(self):
        self.start()
        for name in ["../owner.token", "/tmp/x", ".hidden", "a/b"]:
            policy = {"id": "log", "kind": "logging", "scope": {"tenant": "acme"}, "config": {"file": {"name": name}}}
            status, answer, _ = self.control.call("PUT", "/v1/tenants/acme/policies/log", policy)
            self.assertEqual(status, 422 if status == 422 else 400, answer)

    def test_batches_are_posted_again_until_they_are_taken(self):
        collector = self.collector()
        collector.status = 503
        self.start({"id": "log", "kind": "logging", "config": {"to": "http", "http": {"url": collector.url + "/in", "secret": "proof"}, "fields": ["path", "status"], "interval": "10ms"}}, secret="Bearer open sesame")
        for i in range(3):
            self.assertEqual(fetch(self.address, f"/{i}")[0], 200)
        self.assertTrue(until(lambda: collector.seen))
        collector.status = 200
        self.assertTrue(until(lambda: {"path": "/2", "status": 200} in [r for r in collector.records()]))
        self.assertEqual(collector.seen[0].headers["authorization"], "Bearer open sesame")
        self.assertEqual(collector.seen[0].headers["content-type"], "application/x-ndjson")

    def test_requests_go_on_while_nobody_takes_logs(self):
        with socket.socket() as silent:
            silent.bind(("127.0.0.1", 0))
            silent.listen()
            url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
            self.start({"id": "log", "kind": "logging", "config": {"to": "http", "http": {"url": url}, "queue": 100, "interval": "10ms"}})
            begun = time.monotonic()
            for _ in range(300):
                self.assertEqual(fetch(self.address, "/")[0], 200)
            self.assertLess(time.monotonic() - begun, 30)
            # A change of the policy doesn't wait for it either.
            begun = time.monotonic()
            self.document["tenants"][0]["policies"] = []
            self.assertEqual(self.control.call("PUT", "/v1/config", self.document)[0], 200)
            self.assertLess(time.monotonic() - begun, 8)

    def test_syslog_by_tcp_has_lengths(self):
        with socket.socket() as server:
            server.bind(("127.0.0.1", 0))
            server.listen()
            self.start({"id": "log", "kind": "logging", "config": {"to": "syslog", "syslog": {"host": "127.0.0.1", "port": server.getsockname()[1], "transport": "tcp"}, "interval": "10ms"}})
            self.assertEqual(fetch(self.address, "/one")[0], 200)
            server.settimeout(20)
            connection, _ = server.accept()
            connection.settimeout(20)
            text = b""
            while not re.match(rb"^(\d+) (.*)$", text, re.S) or len(text) < int(text.split(b" ")[0]) + len(text.split(b" ")[0]) + 1:
                text += connection.recv(65536)
            length, rest = text.split(b" ", 1)
            message = rest[: int(length)].decode()
            self.assertRegex(message, r"^<134>1 \d{4}-\d\d-\d\dT[0-9:.]+Z \S+ gatehouse \d+ access - \{")
            self.assertEqual(json.loads(message[message.index("{"):])["path"], "/one")
            connection.close()

    def test_syslog_by_datagrams(self):
        with socket.socket(type=socket.SOCK_DGRAM) as server:
            server.bind(("127.0.0.1", 0))
            server.settimeout(20)
            self.start({"id": "log", "kind": "logging", "config": {"to": "syslog", "syslog": {"host": "127.0.0.1", "port": server.getsockname()[1]}, "interval": "10ms"}})
            fetch(self.address, "/one")
            self.assertIn('"path":"/one"', server.recv(65536).decode())

    def test_spans_of_request_policies_and_tries(self):
        collector = self.collector()
        self.start({"id": "trace", "kind": "trace", "config": {"url": collector.url + "/v1/traces", "share": 0}},
                   {"id": "keys", "kind": "key-auth", "config": {}},
                   {"id": "otlp", "kind": "logging", "config": {"to": "otlp", "otlp": {"url": collector.url + "/v1/logs"}, "interval": "10ms"}})
        trace = "4bf92f3577b34da6a3ce929d0e0e4736"
        fields = {"traceparent": f"00-{trace}-00f067aa0ba902b7-01", "tracestate": "a=1"}
        self.assertEqual(fetch(self.address, "/one", {**KEY, **fields})[0], 200)
        seen = self.web.seen[-1][2]
        self.assertRegex(seen["traceparent"], f"^00-{trace}-[0-9a-f]{{16}}-01$")
        self.assertNotIn("00f067aa0ba902b7", seen["traceparent"])
        self.assertEqual(seen["tracestate"], "a=1")
        self.assertEqual(fetch(self.address, "/two", fields)[0], 401)
        self.assertEqual(fetch(self.address, "/three", KEY)[0], 200)
        self.assertTrue(self.web.seen[-1][2]["traceparent"].endswith("-00"))

        def spans():
            return [s for a in collector.seen if a.path == "/v1/traces" for r in json.loads(a.body)["resourceSpans"] for c in r["scopeSpans"] for s in c["spans"]]
        self.assertTrue(until(lambda: len([s for s in spans() if s["kind"] == 2]) == 2))
        servers = [s for s in spans() if s["kind"] == 2]
        self.assertEqual({s["traceId"] for s in spans()}, {trace})
        self.assertEqual({s["parentSpanId"] for s in servers}, {"00f067aa0ba902b7"})
        self.assertEqual(seen["traceparent"].split("-")[2], servers[0]["spanId"])
        own = [s for s in spans() if s.get("parentSpanId") == servers[0]["spanId"]]
        self.assertIn("key-auth", [s["name"] for s in own])
        self.assertIn("upstream", [s["name"] for s in own])
        for span in own:
            self.assertLessEqual(int(servers[0]["startTimeUnixNano"]) - 2_000_000, int(span["startTimeUnixNano"]))

        def logs():
            return [l for a in collector.seen if a.path == "/v1/logs" for r in json.loads(a.body)["resourceLogs"] for c in r["scopeLogs"] for l in c["logRecords"]]
        self.assertTrue(until(lambda: len(logs()) == 3))
        self.assertEqual([l["traceId"] for l in logs()][:2], [trace, trace])


if __name__ == "__main__":
    unittest.main()
