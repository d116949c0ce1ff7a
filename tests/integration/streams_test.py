# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Answers without an end: each server-sent event is with the client before the upstream says the next, over HTTP/1.1 and HTTP/2, through policies that look at answers."""
import http.client
import json
import socket
import threading
import unittest
import zlib

from h2_peers import Client, get
from harness import Case, basic_configuration
from wire_test import Scripted, say

HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-cache\r\nTransfer-Encoding: chunked\r\n\r\n"
EVENTS = [f"id: {number}\ndata: event number {number}\n\n" for number in range(20)]


class Streams(Case):
    def stream(self, policies=()):
        """An upstream that says an event only when the one before was received."""
        self.received = threading.Semaphore(1)

        def script(connection, _):
            say(connection, HEAD)
            for event in EVENTS:
                if not self.received.acquire(timeout=20):
                    return False  # the test has failed by now
                say(connection, f"{len(event):x}\r\n{event}\r\n")
            say(connection, "0\r\n\r\n")
            return True

        upstream = Scripted(script)
        self.addCleanup(upstream.close)
        configuration = basic_configuration(upstream.address, list(policies))
        self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)), "--workers", "1")

    def follow(self, more):
        """`more` gives all that has come, after waiting for something new."""
        got = b""
        for event in EVENTS:
            while event.encode() not in got:
                before, got = got, more()
                self.assertGreater(len(got), len(before), f"ended or late before {event!r}")
            self.received.release()

    def over_http1(self, **headers):
        host, port = self.gh.listener().split(":")
        connection = http.client.HTTPConnection(host, int(port), timeout=20)
        self.addCleanup(connection.close)
        connection.request("GET", "/events", headers={"Accept": "text/event-stream", **headers})
        answer = connection.getresponse()
        inflate = zlib.decompressobj(31) if answer.headers["Content-Encoding"] == "gzip" else None
        got = bytearray()

        def more():
            piece = answer.read1(65536)
            got.extend(inflate.decompress(piece) if inflate else piece)
            return bytes(got)

        self.follow(more)
        return answer

    def test_each_event_comes_at_once(self):
        self.stream()
        self.over_http1()

    def test_each_event_comes_at_once_over_http2(self):
        self.stream()
        client = Client(self.gh.listener())
        self.addCleanup(client.close)
        answer = client.answer(client.request(get("/events")))

        def more():
            size = len(answer.data)
            client.until(lambda: len(answer.data) > size)
            return bytes(answer.data)

        self.follow(more)
        client.until(lambda: answer.done)
        self.assertTrue(answer.ended, answer)

    def test_policies_on_answers_hold_nothing_back(self):
        everywhere = {"tenant": "acme"}
        self.stream([{"id": kind, "kind": kind, "scope": everywhere, "config": {}} for kind in ("compress", "cache", "timeout", "retry", "circuit-breaker")])
        answer = self.over_http1(**{"Accept-Encoding": "gzip"})
        self.assertEqual(answer.headers["Content-Encoding"], "gzip")

    def test_an_answer_that_breaks_off_behind_a_filter_has_one_head(self):
        def script(connection, _):
            say(connection, HEAD + "5\r\nfirst\r\n6\r\nsecond\r\nXYZ\r\n")
            return False

        upstream = Scripted(script)
        self.addCleanup(upstream.close)
        policies = [{"id": "compress", "kind": "compress", "scope": {"tenant": "acme"}, "config": {}}]
        self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(basic_configuration(upstream.address, policies))), "--workers", "1")
        host, port = self.gh.listener().split(":")
        with socket.create_connection((host, int(port)), 20) as connection:
            say(connection, "GET /events HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\n")
            answer = b""
            while piece := connection.recv(65536):
                answer += piece
        self.assertEqual(answer.count(b"HTTP/1.1 "), 1, answer)
        self.assertFalse(answer.endswith(b"0\r\n\r\n"), answer)  # it does not look complete


if __name__ == "__main__":
    unittest.main()
