# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Attacks on limits: being somebody else for every request, paying nothing, taking what others need; and on what is logged."""
import json
import socket
import threading
import unittest

from attack_case import KEY, Attacked
from h2_peers import Client, get
from harness import until


class Limits(Attacked):
    def statuses(self, path, requests):
        return [self.ask(path, headers)[0] for headers in requests]

    def test_nobody_is_somebody_else_for_every_request(self):
        limit = {"limit": 3, "window": "1h"}
        self.start({"ip": [("rate-limit", {**limit, "by": "ip"})], "who": [("key-auth", {}), ("rate-limit", {**limit, "by": "consumer"})], "field": [("rate-limit", {**limit, "by": "header", "header": "X-App"})],
                    "top": [("rate-limit", {"limit": 100, "window": "1h", "by": "header", "header": "X-App", "ceiling": {"limit": 5, "window": "1h"}})]})
        spoofed = [{name: f"192.0.2.{i}" for name in ("X-Forwarded-For", "X-Real-IP", "True-Client-IP", "CF-Connecting-IP")} | {"Forwarded": f"for=192.0.2.{i}", "User-Agent": f"agent {i}", "Cookie": f"id={i}"} for i in range(6)]
        self.assertEqual(self.statuses("/ip", spoofed), [200] * 3 + [429] * 3)
        for path in ("/ip/x", "//ip", "/ip?a=1", "/%69p", "/ip/./y"):
            self.assertEqual(self.ask(path)[0], 429, path)
        self.assertEqual([self.ask("/ip", method=method)[0] for method in ("HEAD", "POST", "DELETE")], [429] * 3)
        # All keys of a consumer take from the same.
        keys = [{"X-API-Key": key} for key in ("mobile-secret-key", "mobile-second-key") * 3]
        self.assertEqual(self.statuses("/who", keys), [200] * 3 + [429] * 3)
        # Without the field, or with two, the address counts.
        self.assertEqual(self.statuses("/field", [{}] * 5), [200] * 3 + [429] * 2)
        self.assertEqual(self.statuses("/field", [{"X-App": " a "}, {"X-App": "a"}, {"x-app": "a"}, {"X-App": "a\t"}]), [200] * 3 + [429])
        # Values are the client's own to invent: what all take together is not.
        self.assertEqual(self.statuses("/top", [{"X-App": f"app-{i}"} for i in range(9)]), [200] * 5 + [429] * 4)

    def test_nobody_pays_less_than_nothing(self):
        cost = lambda text: ("rate-limit", {"limit": 10, "window": "1h", "by": "ip", "cost": text, "maxCost": 10})
        self.start({"a": [cost("int(request.headers['x-cost'])")], "b": [cost("double(request.headers['x-cost'])")], "c": [cost("int(request.headers['x-cost'])")]})
        for path, value in (("/a", "-5"), ("/b", "NaN"), ("/c", "9223372036854775808")):
            self.assertEqual(self.statuses(path, [{"X-Cost": value}, {"X-Cost": "1"}]), [200, 429], f"{value} costs the most")
        self.running.kill()
        self.start({"d": [cost("int(request.headers['x-cost'])")], "e": [cost("double(request.headers['x-cost'])")], "f": [cost("int(request.headers['x-cost'])")]})
        for path, headers in (("/d", {}), ("/e", {"X-Cost": "-Infinity"}), ("/f", [("X-Cost", "0"), ("X-Cost", "0")])):
            self.assertEqual(self.statuses(path, [headers, {"X-Cost": "1"}]), [200, 429], headers)

    def test_many_streams_are_many_requests(self):
        self.start({"a": [("rate-limit", {"limit": 5, "window": "1h", "by": "ip"})]})
        statuses = []
        for _ in range(3):
            client = Client(self.address)
            statuses += [dict(client.fetch(get("/a")).head)[":status"] for _ in range(4)]
            client.close()
        self.assertEqual((statuses.count("200"), statuses.count("429")), (5, 7))

    def test_refused_requests_hold_nothing(self):
        """Who goes away gives back what he has taken: a slot is not lost, however a request ends."""
        gate = threading.Event()
        self.addCleanup(gate.set)
        accepted = []
        server = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(server.close)

        def serve():
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                accepted.append(connection)
                threading.Thread(target=answer, args=(connection,), daemon=True).start()

        def answer(connection):
            with connection:
                try:
                    while connection.recv(65536):
                        if gate.wait(20):
                            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
                except OSError:
                    pass

        threading.Thread(target=serve, daemon=True).start()

        class Held:
            address, seen = f"127.0.0.1:{server.getsockname()[1]}", []

        self.start({"a": [("concurrency-limit", {"limit": 4, "per": "policy"})]}, web=Held)
        host, port = self.address.split(":")
        request = f"GET /a HTTP/1.1\r\nHost: {self.address}\r\n\r\n".encode()
        for _ in range(5):
            crowd = [socket.create_connection((host, int(port)), 20) for _ in range(4)]
            for one in crowd:
                one.sendall(request)
            self.assertTrue(until(lambda: self.ask_status() == 503), "all are taken")
            for one in crowd:
                one.close()
            gate.set()
            self.assertTrue(until(lambda: self.ask_status() == 200), "and given back")
            gate.clear()

    def ask_status(self):
        host, port = self.address.split(":")
        with socket.create_connection((host, int(port)), 20) as connection:
            connection.sendall(f"GET /a HTTP/1.1\r\nHost: {self.address}\r\nConnection: close\r\n\r\n".encode())
            connection.settimeout(0.2)
            try:
                return int(connection.recv(4096).split(b" ")[1] or 0)
            except (TimeoutError, IndexError):
                return 0


class Logs(Attacked):
    def test_nobody_writes_lines_of_his_own(self):
        self.start({"a": [("key-auth", {})], "l": []})
        note = '\\n{"status":200,"consumer":"root"}\t"}'
        for path in ("/a/%0d%0a%7B%22status%22:200%7D?x=%0a%0aevil", "/a?key=" + "x" * 3000, "/a/%22%7D%2c%7B"):
            self.ask(path, {"User-Agent": 'agent"}\t{"a":1}', "X-Note": note, "Referer": note})
        host, port = self.address.split(":")
        for head in (b"GET /a\x0b HTTP/1.1\r\nHost: a\r\n\r\n", b"GET /a HTTP/1.1\r\nHost: a\r\nUser-Agent: a\nX: b\r\n\r\n", b"\xff\xfe\r\n\r\n", b"GET /a HTTP/1.1\r\nHost: a\r\nUser-Agent: \xff\xfe\x80\r\n\r\n"):
            with socket.create_connection((host, int(port)), 20) as connection:
                connection.sendall(head)
                connection.shutdown(socket.SHUT_WR)
                while connection.recv(4096):
                    pass
        self.assertEqual(self.running.stop(), 0)
        with open(self.path("access.log"), "rb") as log:
            lines = log.read().decode().splitlines()
        self.assertGreaterEqual(len(lines), 3)
        for line in lines:
            record = json.loads(line)
            self.assertNotEqual(record.get("consumer"), "root")
            self.assertNotEqual(record["status"], 200)

    def test_a_trace_is_what_it_says_or_none(self):
        self.start({"t": [("trace", {})]})
        good = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
        self.assertIn("4bf92f3577b34da6a3ce929d0e0e4736", self.passes("/t", {"traceparent": good})[2]["traceparent"])
        for bad in ("00-00000000000000000000000000000000-00f067aa0ba902b7-01", "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01", "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", good.upper(), good + "-x", good[:-1], "x" * 2000,
                    "00-4bf92f3577b34da6a3ce929d0e0e473g-00f067aa0ba902b7-01"):
            seen = self.passes("/t", {"traceparent": bad, "tracestate": "a=" + "b" * 4000})[2]
            self.assertRegex(seen["traceparent"], "^00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]$", bad)
            self.assertNotIn("4bf92f3577b34da6", seen["traceparent"])
            self.assertLess(len(seen.get("tracestate", "")), 1000)
        seen = self.passes("/t", [("traceparent", good), ("traceparent", good.replace("4bf9", "5bf9"))])[2]
        self.assertNotRegex(seen["traceparent"], "4bf92f35|5bf92f35")


if __name__ == "__main__":
    unittest.main()
