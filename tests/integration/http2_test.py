# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""HTTP/2 on both sides of the gateway: bodies, trailers, interim answers, tunnels, gRPC, and upstreams that do not behave."""
import base64
import hashlib
import json
import os
import re
import socket
import subprocess
import threading
import unittest

import h2.connection
import h2.events
import h2.settings

from h2_peers import ACK, CANCEL, ENHANCE_YOUR_CALM, NO_ERROR, PING, REFUSED_STREAM, Client, H2Upstream, certificate, frame, get, hello, literal, wait_for
from harness import KEYS, Case, basic_configuration, fetch, limit
from wire_test import OK, Scripted, say

SETTINGS_MAX_STREAMS, SETTINGS_WINDOW = h2.settings.SettingCodes.MAX_CONCURRENT_STREAMS, h2.settings.SettingCodes.INITIAL_WINDOW_SIZE


def read_chunked(connection, rest):
    """The body and the trailers of a chunked message whose head has been read; `rest` is what came behind the head."""
    body = b""
    while True:
        while b"\r\n" not in rest:
            rest += connection.recv(65536)
        line, rest = rest.split(b"\r\n", 1)
        size = int(line, 16)
        while len(rest) < size + 2:
            got = connection.recv(65536)
            if not got:
                raise OSError("cut off")
            rest += got
        if size == 0:
            while b"\r\n\r\n" not in b"\r\n" + rest:
                rest += connection.recv(65536)
            return body, rest.removesuffix(b"\r\n")
        body, rest = body + rest[:size], rest[size + 2:]


class Http2(Case):
    def upstream(self, script):
        upstream = Scripted(script)
        self.addCleanup(upstream.close)
        return upstream

    def h2_upstream(self, handler=hello, **options):
        upstream = H2Upstream(handler, **options)
        self.addCleanup(upstream.close)
        return upstream

    def serve(self, upstream, policies=(), listener=None, h2=False, service=None, tls=False, options=(), route=None):
        configuration = basic_configuration(upstream.address, list(policies))
        target = configuration["tenants"][0]["services"][0]["upstream"]
        target.update(service or {})
        if h2:
            target["protocol"] = "h2"
        configuration["tenants"][0]["routes"][0].update(route or {})
        configuration["listeners"][0].update(listener or {})
        if tls:
            crt, key = certificate(self, "web", "a.test", "b.test")
            configuration["certificates"] = [{"id": "web", "certificateFile": crt, "keyFile": key}]
            configuration["listeners"][0]["tls"] = {"certificates": ["web"]}
        self.log = self.path(f"access-{len(os.listdir(self.folder))}.log")  # a second gateway of the same test begins its own
        self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)), "--workers", "1", "--access-log", self.log, *options)
        return upstream

    @property
    def address(self):
        return self.gh.ready["listeners"][0]["url"].split("//")[1]

    def client(self, **options):
        client = Client(self.address, **options)
        self.addCleanup(client.close)
        return client

    def records(self, count):
        """The access log, once it has that many lines."""
        def lines():
            with open(self.log) as text:
                return [json.loads(line) for line in text if line.endswith("\n")]
        wait_for(lambda: os.path.exists(self.log) and len(lines()) >= count)
        return lines()


class Listeners(Http2):
    def curl(self, *arguments):
        done = subprocess.run(["curl", "-sk", "--max-time", "20", "--noproxy", "*", "-w", "\n%{http_version} %{http_code}", *arguments], capture_output=True, text=True)
        return done.stdout

    def alpn(self, *protocols):
        with socket.create_connection(self.address.rsplit(":", 1), 10):
            pass
        done = subprocess.run(["openssl", "s_client", "-connect", self.address, "-servername", "a.test", "-alpn", ",".join(protocols)], input="", capture_output=True, text=True,
                              errors="replace", timeout=20)
        found = re.search(r"ALPN protocol: (\S+)", done.stdout)
        return found[1] if found else None

    def test_prior_knowledge_and_http_1_share_a_plain_listener(self):
        self.serve(self.upstream(lambda connection, head: say(connection, OK)))
        self.assertEqual(self.curl("--http2-prior-knowledge", f"http://{self.address}/a"), "ok\n2 200")
        self.assertEqual(self.curl("--http1.1", f"http://{self.address}/b"), "ok\n1.1 200")
        self.assertEqual(self.curl("--http2", f"http://{self.address}/c"), "ok\n1.1 200")  # an upgrade to h2c is not taken
        self.assertEqual([(r["path"], r["protocol"]) for r in self.records(3)], [("/a", "HTTP/2"), ("/b", "HTTP/1.1"), ("/c", "HTTP/1.1")])

    def test_a_preface_may_come_in_pieces(self):
        self.serve(self.upstream(lambda connection, head: say(connection, OK)))
        client = self.client(preface=False)
        for byte in b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n":
            client.send(bytes([byte]))
        client.send(frame(4, 0, 0))
        self.assertEqual(client.fetch(get()).status, "200")

    def test_alpn(self):
        self.serve(self.upstream(lambda connection, head: say(connection, OK)), tls=True)
        self.assertEqual(self.alpn("h2", "http/1.1"), "h2")
        self.assertEqual(self.alpn("http/1.1", "h2"), "h2")  # the listener's order
        self.assertEqual(self.alpn("http/1.1"), "http/1.1")
        url = f"https://a.test:{self.address.rsplit(':', 1)[1]}/"
        resolve = ["--resolve", f"a.test:{self.address.rsplit(':', 1)[1]}:127.0.0.1"]
        self.assertEqual(self.curl(*resolve, url), "ok\n2 200")
        self.assertEqual(self.curl(*resolve, "--http1.1", url), "ok\n1.1 200")

    def test_only_http_1(self):
        self.serve(self.upstream(lambda connection, head: say(connection, OK)), tls=True, listener={"protocols": ["http/1.1"]})
        self.assertEqual(self.alpn("h2", "http/1.1"), "http/1.1")
        self.assertIsNone(self.alpn("h2"))

    def test_only_http_1_without_tls(self):
        self.serve(self.upstream(lambda connection, head: say(connection, OK)), listener={"protocols": ["http/1.1"]})
        client = self.client()
        client.head(get())
        client.drain()
        self.assertEqual(client.answer(1).heads, [])
        self.assertEqual(self.curl(f"http://{self.address}/"), "ok\n1.1 200")

    def test_only_http_2(self):
        self.serve(self.upstream(lambda connection, head: say(connection, OK)), listener={"protocols": ["h2"]})
        self.assertEqual(self.curl("--http2-prior-knowledge", f"http://{self.address}/"), "ok\n2 200")
        self.assertNotIn("200", self.curl("--http1.1", f"http://{self.address}/"))

    def test_only_http_2_over_tls(self):
        self.serve(self.upstream(lambda connection, head: say(connection, OK)), tls=True, listener={"protocols": ["h2"]})
        self.assertEqual(self.alpn("h2"), "h2")
        port = self.address.rsplit(":", 1)[1]
        self.assertNotIn("200", self.curl("--http1.1", "--resolve", f"a.test:{port}:127.0.0.1", f"https://a.test:{port}/"))

    def test_the_servers_name_of_tls_is_the_host(self):
        self.serve(self.upstream(lambda connection, head: say(connection, OK)), tls=True)
        client = self.client(tls="a.test")
        self.assertEqual(client.fetch(get(scheme="https", authority="b.test")).status, "421")
        answer = client.fetch(get(scheme="https"))  # the connection goes on
        self.assertEqual((answer.status, bytes(answer.data)), ("200", b"ok"))


class Requests(Http2):
    def test_many_streams_at_once(self):
        def handler(request, when):
            if when == "head":
                waiting.append(request)
                if len(waiting) == 100:  # answered last first
                    for one in reversed(waiting):
                        one.answer([(":status", "200")], one.path.encode() * 100)

        waiting = []
        upstream = self.serve(self.h2_upstream(handler), h2=True)
        client = self.client()
        streams = [client.head(get(f"/{i}")) for i in range(100)]
        for i, stream in enumerate(streams):
            self.assertEqual(bytes(client.wait(stream).data), f"/{i}".encode() * 100)
        self.assertEqual(len(upstream.seen), 100)

    def test_bodies_bigger_than_all_windows_both_ways(self):
        size = 9_000_000
        body = os.urandom(size)

        def echo(connection, head):
            text, rest = head.split(b"\r\n\r\n", 1)
            if b"content-length" in text.lower():
                while len(rest) < size:
                    rest += connection.recv(1 << 20)
            else:
                rest, _ = read_chunked(connection, rest)
            say(connection, b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(rest) + rest)

        def echo2(request, when):
            if when == "end":
                request.answer([(":status", "200")], request.body)

        for over, script in (("http/1.1", echo), ("h2", echo2)):
            upstream = self.h2_upstream(echo2) if over == "h2" else self.upstream(echo)
            self.serve(upstream, h2=over == "h2")
            for length in ((), (("content-length", str(size)),)):
                client = self.client()
                answer = client.fetch(get("/", *length, method="POST"), body, 60)
                self.assertEqual(answer.status, "200", (over, length, answer))
                self.assertEqual(hashlib.sha256(answer.data).digest(), hashlib.sha256(body).digest(), (over, length))
            record = self.records(2)[1]
            self.assertGreater(record["bytesIn"], size)
            self.assertGreater(record["bytesOut"], size)

    def test_answers_without_bodies(self):
        def script(connection, head):
            path = head.split(b" ")[1]
            if head.startswith(b"HEAD"):
                return say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 1234\r\n\r\n")
            if path == b"/304":
                return say(connection, "HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\nContent-Length: 99\r\n\r\n")
            if path == b"/empty":
                return say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            return say(connection, "HTTP/1.1 204 No Content\r\n\r\n")

        def handler(request, when):
            if when != "end":
                return
            method = dict(request.headers)[":method"]
            status = {"/304": "304", "/204": "204"}.get(request.path, "200")
            fields = [(":status", status)] + ([("content-length", "1234")] if method == "HEAD" else [("etag", '"a"')] if status == "304" else [])
            request.answer(fields)

        for over in ("http/1.1", "h2"):
            self.serve(self.h2_upstream(handler) if over == "h2" else self.upstream(script), h2=over == "h2")
            client = self.client()
            answer = client.fetch(get("/head", method="HEAD"))
            self.assertEqual((answer.status, answer.head.get("content-length"), bytes(answer.data), answer.ended), ("200", "1234", b"", True), over)
            for path, status in (("/204", "204"), ("/304", "304"), ("/empty", "200")):
                answer = client.fetch(get(path))
                self.assertEqual((answer.status, bytes(answer.data), answer.ended, answer.reset), (status, b"", True, None), (over, path))
            self.assertNotIn("content-length", client.answer(3).head)
            self.assertEqual(fetch(self.address, "/head", method="HEAD")[2]["content-length"], "1234")
            self.assertEqual(fetch(self.address, "/204")[0], 204)

    def test_trailers_both_ways(self):
        seen = []

        def script(connection, head):
            seen.append(read_chunked(connection, head.split(b"\r\n\r\n", 1)[1]))
            return say(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nX-Sum: 7\r\nContent-Length: 2\r\n\r\n")

        def handler(request, when):
            if when == "end":
                seen.append((bytes(request.body), request.trailers))
                request.answer([(":status", "200")], b"ok", [("x-sum", "7")])

        for over in ("http/1.1", "h2"):
            self.serve(self.h2_upstream(handler) if over == "h2" else self.upstream(script), h2=over == "h2")
            client = self.client()
            stream = client.request(get(method="POST"), b"abc", [("x-check", "1"), ("x-consumer-id", "admin"), ("content-length", "3"), ("authorization", "x")])
            answer = client.wait(stream)
            self.assertEqual((bytes(answer.data), answer.trailers), (b"ok", [("x-sum", "7")]), over)
            with socket.create_connection(self.address.rsplit(":", 1), 10) as connection:
                say(connection, "POST / HTTP/1.1\r\nHost: a.test\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\nabc\r\n0\r\nX-Check: 1\r\n\r\n")
                text = b""
                while got := connection.recv(65536):
                    text += got
            self.assertIn(b"0\r\nx-sum: 7\r\n\r\n", text.replace(b"X-Sum", b"x-sum"))
        self.assertEqual(seen[:2], [(b"abc", b"x-check: 1\r\n"), (b"abc", b"X-Check: 1\r\n")])
        self.assertEqual(seen[2:], [(b"abc", [("x-check", "1")])] * 2)

    def test_interim_answers(self):
        def handler(request, when):
            if when == "end":
                request.connection.h2.send_headers(request.stream, [(":status", "103"), ("link", "</a.css>")])
                request.answer([(":status", "200")], b"ok")

        script = "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\nConnection: close\r\n\r\n" + OK
        for over in ("http/1.1", "h2"):
            self.serve(self.h2_upstream(handler) if over == "h2" else self.upstream(lambda connection, head: say(connection, script)), h2=over == "h2")
            answer = self.client().fetch(get())
            self.assertEqual([dict(head)[":status"] for head in answer.heads], ["103", "200"], over)
            self.assertEqual(answer.heads[0][1:], [("link", "</a.css>")])

    def test_expect(self):
        def script(connection, head):
            rest = head.split(b"\r\n\r\n", 1)[1]
            while len(rest) < 3:
                rest += connection.recv(100)
            return say(connection, OK)

        upstream = self.serve(self.upstream(script), [KEYS])
        client = self.client()
        fields = get("/", ("expect", "100-continue"), ("content-length", "3"), ("x-api-key", "mobile-secret-key"), method="POST")
        stream = client.head(fields, end=False)
        answer = client.answer(stream)
        self.assertTrue(client.until(lambda: answer.status == "100"))
        client.data(stream, b"abc", end=True)
        self.assertEqual(client.wait(stream).status, "200")
        self.assertNotIn(b"expect", upstream.heads[0].lower())
        # A body of a length that is not known is waited for as well.
        stream = client.head(get("/", ("expect", "100-continue"), ("x-api-key", "mobile-secret-key"), method="POST"), end=False)
        self.assertTrue(client.until(lambda: client.answer(stream).status == "100", 5))
        client.data(stream, b"abc", end=True)
        self.assertEqual(client.wait(stream).status, "200")
        # Who may not is told so at once, and the connection goes on.
        answer = client.wait(client.head(get("/", ("expect", "100-continue"), ("content-length", "3"), method="POST"), end=False))
        self.assertEqual((answer.status, len(answer.heads)), ("401", 1))
        self.assertEqual(client.fetch(get("/", ("content-length", "3"), ("x-api-key", "mobile-secret-key"), method="POST"), b"abc").status, "200")

    def test_policies_hold_for_each_stream(self):
        upstream = self.serve(self.upstream(lambda connection, head: say(connection, OK)), [KEYS, limit(3)])
        client = self.client()
        key = ("x-api-key", "mobile-secret-key")
        streams = [client.head(get("/", *([key] if i % 2 else []))) for i in range(10)]
        statuses = [client.wait(stream).status for stream in streams]
        self.assertEqual(statuses[::2], ["401"] * 5)
        self.assertEqual(sorted(statuses[1::2]), ["200"] * 3 + ["429"] * 2)
        self.assertEqual(len(upstream.heads), 3)
        self.assertNotIn(b"mobile-secret-key", b"".join(upstream.heads) if KEYS["config"].get("hide") else b"")

    def test_what_upstreams_get_to_see(self):
        upstream = self.serve(self.upstream(lambda connection, head: say(connection, OK)))
        self.client().fetch(get("/a?b=c", ("x-a", "1"), ("cookie", "a=1"), ("cookie", "b=2"), ("te", "trailers"), ("x-forwarded-for", "9.9.9.9"), ("x_a", "2")))
        lines = upstream.heads[0].decode().split("\r\n")
        self.assertEqual(lines[0], "GET /a?b=c HTTP/1.1")
        self.assertEqual(lines[1], f"Host: {upstream.address}")
        for line in ("x-a: 1", "cookie: a=1; b=2", "X-Forwarded-For: 127.0.0.1", "X-Forwarded-Host: a.test", "X-Forwarded-Proto: http", "Via: 2 gatehouse"):
            self.assertIn(line, lines)
        for word in ("9.9.9.9", "x_a", "te:", "transfer-encoding", "content-length"):
            self.assertNotIn(word, upstream.heads[0].decode().lower())

    def test_an_early_refusal_of_a_large_body(self):
        def script(connection, head):
            if head.startswith(b"GET"):
                return say(connection, OK)
            while connection.recv(65536):  # until the gateway gives up: an answer of the upstream's could be the earlier one
                pass
            return False

        self.serve(self.upstream(script), [{"id": "small", "kind": "request-size", "scope": {"tenant": "acme"}, "config": {"max": "1KiB"}}])
        client = self.client()
        stream = client.head(get("/", ("content-length", "5000000"), method="POST"), end=False)
        answer = client.wait(stream)
        self.assertEqual(answer.status, "413")
        client.until(lambda: answer.reset is not None, 5)
        self.assertEqual(answer.reset, NO_ERROR)
        # One whose length is only known at its end.
        stream = client.head(get("/", method="POST"), end=False)
        client.data(stream, b"x" * 3000)
        self.assertEqual(client.wait(stream).status, "413")
        self.assertEqual(client.fetch(get()).status, "200")

    def test_an_answer_before_the_bodys_end(self):
        def script(connection, head):
            say(connection, "HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno")
            return threading.Event().wait(0.3) and False

        def handler(request, when):
            if when == "head":
                request.answer([(":status", "403")], b"no")

        for over in ("http/1.1", "h2"):
            self.serve(self.h2_upstream(handler) if over == "h2" else self.upstream(script), h2=over == "h2")
            client = self.client()
            stream = client.head(get("/", method="POST"), end=False)
            client.data(stream, b"x" * 1000)
            answer = client.wait(stream)
            self.assertEqual((answer.status, bytes(answer.data)), ("403", b"no"), over)
            client.until(lambda: answer.reset is not None, 5)
            self.assertEqual(answer.reset, NO_ERROR)

    def test_a_cancelled_request_is_cancelled_upstream_and_counted(self):
        def handler(request, when):
            if when == "head" and request.path == "/slow":
                request.answer([(":status", "200")], b"begun", end=False)
            elif when == "end" and request.path == "/":
                hello(request, when)

        closed = threading.Semaphore(0)

        def script(connection, head):
            if b"/slow" in head or b"/never" in head:
                if b"/slow" in head:
                    say(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nbegun\r\n")
                connection.recv(1)
                closed.release()
                return False
            return say(connection, OK)

        for over in ("http/1.1", "h2"):
            upstream = self.h2_upstream(handler) if over == "h2" else self.upstream(script)
            self.serve(upstream, h2=over == "h2")
            client = self.client()
            for path in ("/slow", "/never") * 3:
                stream = client.head(get(path))
                if path == "/slow":
                    self.assertTrue(client.until(lambda: bytes(client.answer(stream).data) == b"begun"))
                else:
                    self.assertTrue(wait_for(lambda: len(upstream.seen if over == "h2" else upstream.heads) == (stream + 1) // 2))
                client.reset(stream)
                if over == "h2":
                    self.assertTrue(wait_for(lambda: upstream.seen[-1].reset is not None), (over, path))
                    self.assertEqual(upstream.seen[-1].reset, CANCEL)
                else:
                    self.assertTrue(closed.acquire(timeout=10), (over, path))
            self.assertEqual(client.fetch(get()).status, "200")
            self.assertEqual([(r["path"], r["status"]) for r in self.records(7)], [("/slow", 200), ("/never", 0)] * 3 + [("/", 200)], over)
            if over == "h2":
                self.assertEqual(len(upstream.connections), 1)

    def test_an_upload_given_up_is_given_up_upstream(self):
        def script(connection, head):
            while connection.recv(65536):
                pass
            closed.release()
            return False

        closed = threading.Semaphore(0)
        for over in ("http/1.1", "h2"):
            upstream = self.h2_upstream(lambda request, when: None) if over == "h2" else self.upstream(script)
            self.serve(upstream, h2=over == "h2")
            for how in ("reset", "close"):
                client = self.client()
                stream = client.head(get("/", ("content-length", "100000"), method="POST"), end=False)
                client.data(stream, b"x" * 10000)
                self.assertTrue(wait_for(lambda: len(upstream.seen if over == "h2" else upstream.heads) == (1 if how == "reset" else 2)))
                client.reset(stream) if how == "reset" else client.close()
                if over == "h2":
                    self.assertTrue(wait_for(lambda: upstream.seen[-1].reset is not None), (over, how))
                else:
                    self.assertTrue(closed.acquire(timeout=10), (over, how))
            self.assertEqual([r["status"] for r in self.records(2)], [0, 0])

    def test_a_cut_off_answer_is_a_reset(self):
        def script(connection, head):
            say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\npartial")
            return False

        self.serve(self.upstream(script))
        answer = self.client().fetch(get())
        self.assertEqual((answer.status, bytes(answer.data), answer.ended), ("200", b"partial", False))
        self.assertNotIn(answer.reset, (None, NO_ERROR))

    def test_a_graceful_end_lets_requests_finish(self):
        go = threading.Event()

        def script(connection, head):
            go.wait(10)
            return say(connection, OK)

        upstream = self.serve(self.upstream(script))
        client = self.client()
        stream = client.head(get())
        self.assertTrue(wait_for(lambda: upstream.heads))
        self.gh.process.terminate()
        self.assertTrue(client.until(lambda: client.goaway == (1, NO_ERROR)), client.goaway)
        go.set()
        self.assertEqual(bytes(client.wait(stream).data), b"ok")
        client.drain()
        self.assertTrue(client.closed)
        self.assertEqual(self.gh.process.wait(20), 0)

    def test_a_request_that_crosses_the_goodbye_is_served(self):
        self.serve(self.upstream(lambda connection, head: say(connection, OK)))
        client = self.client()
        self.assertEqual(client.fetch(get()).status, "200")
        client.pongs = False  # so the gateway cannot know that its notice has come
        self.gh.process.terminate()
        self.assertTrue(client.until(lambda: client.goaway))
        self.assertEqual(client.goaway, (2**31 - 1, NO_ERROR))
        self.assertEqual(client.fetch(get()).status, "200")
        self.assertTrue(client.until(lambda: client.pings))
        client.send(frame(PING, ACK, 0, client.pings[-1]))
        self.assertTrue(client.until(lambda: client.goaway == (3, NO_ERROR)), client.goaway)
        client.drain()
        self.assertEqual(self.gh.process.wait(20), 0)

    def test_pings_are_answered(self):
        self.serve(self.upstream(lambda connection, head: say(connection, OK)))
        client = self.client()
        client.send(frame(PING, 0, 0, b"01234567"))
        self.assertTrue(client.until(lambda: client.pings == [b"01234567"]))


class Memory(Http2):
    def test_bodies_that_wait_count_until_they_are_gone(self):
        go_on = threading.Event()
        self.addCleanup(go_on.set)

        def script(connection, head):
            if head.startswith(b"POST"):
                go_on.wait(60)
                while connection.recv(1 << 20):
                    pass
                return False
            return say(connection, OK)

        upstream = self.upstream(script)
        upstream.server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)  # what waits, waits in the gateway
        self.serve(upstream, route={"shedding": "low"}, options=("--max-memory", "4MiB"))
        probe = self.client()
        fetch = lambda: probe.fetch(get()).status
        self.assertEqual(fetch(), "200")
        clients, answer = [], None
        while not (answer and answer.done):
            client = self.client()
            clients.append(client)
            self.assertLess(len(clients), 200, "memory is not accounted for")
            stream = client.head([(":method", "POST"), *get()[1:]], end=False)
            answer = client.answer(stream)
            client.until(lambda: client.peer_settings, 10)
            threading.Thread(target=client.data, args=(stream, bytes(1 << 20)), daemon=True).start()
            # It goes on, or is refused.
            self.assertTrue(wait_for(lambda: answer.done or sum(head.startswith(b"POST") for head in upstream.heads) >= len(clients)))
        self.assertEqual(answer.status, "503")
        for client in clients:
            client.close()
        go_on.set()
        self.assertTrue(wait_for(lambda: [fetch() for _ in range(20)] == ["200"] * 20))


class WebSockets(Http2):
    def tunnel(self, client, path="/ws"):
        return client.head([(":method", "CONNECT"), (":protocol", "websocket"), (":scheme", "http"), (":authority", "a.test"), (":path", path), ("sec-websocket-version", "13"),
                            ("origin", "http://a.test")], end=False)

    def test_over_a_stream(self):
        def script(connection, head):
            key = re.search(rb"(?i)sec-websocket-key: (\S+)", head)[1]
            accept = base64.b64encode(hashlib.sha1(key + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest())
            say(connection, b"HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: " + accept + b"\r\n\r\nhello")
            while got := connection.recv(65536):
                if got == b"bye":
                    return False
                connection.sendall(got)
            return False

        upstream = self.serve(self.upstream(script))
        client = self.client()
        self.assertTrue(client.until(lambda: client.peer_settings.get(8) == 1))
        stream = self.tunnel(client)
        answer = client.answer(stream)
        self.assertTrue(client.until(lambda: answer.data == b"hello"))
        self.assertEqual(answer.status, "200")
        self.assertNotIn("sec-websocket-accept", answer.head)
        self.assertTrue(upstream.heads[0].startswith(b"GET /ws HTTP/1.1\r\n"), upstream.heads[0])
        self.assertIn(b"upgrade: websocket", upstream.heads[0].lower())
        # Another stream goes on beside it, and a lot goes through.
        self.assertEqual(client.wait(self.tunnel(client, "/ws2"), 0.2).status, "200")
        big = os.urandom(1_500_000)
        client.data(stream, big)
        self.assertTrue(client.until(lambda: len(answer.data) == 5 + len(big)))
        self.assertEqual(answer.data[5:], big)
        client.data(stream, b"bye")
        client.wait(stream)
        self.assertTrue(answer.ended, answer)  # the upstream ended it in good order
        self.assertIn(answer.reset, (None, NO_ERROR))

    def test_ends_with_the_clients_reset(self):
        closed = threading.Event()

        def script(connection, head):
            say(connection, "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n")
            connection.recv(1)
            closed.set()
            return False

        self.serve(self.upstream(script))
        client = self.client()
        stream = self.tunnel(client)
        self.assertTrue(client.until(lambda: client.answer(stream).status == "200"))
        client.reset(stream)
        self.assertTrue(closed.wait(10))
        self.assertEqual(self.records(1)[0]["status"], 101)

    def test_a_refused_handshake(self):
        self.serve(self.upstream(lambda connection, head: say(connection, "HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno")))
        client = self.client()
        answer = client.wait(self.tunnel(client))
        self.assertEqual((answer.status, bytes(answer.data)), ("403", b"no"))

    def test_other_protocols_are_refused(self):
        upstream = self.serve(self.upstream(lambda connection, head: say(connection, OK)))
        client = self.client()
        stream = client.head([(":method", "CONNECT"), (":protocol", "connect-udp"), (":scheme", "http"), (":authority", "a.test"), (":path", "/")], end=False)
        answer = client.wait(stream)
        self.assertEqual(answer.status, "400")
        self.assertEqual(upstream.heads, [])


class Upstreams(Http2):
    def test_what_they_get_to_see(self):
        upstream = self.serve(self.h2_upstream(), h2=True)
        with socket.create_connection(self.address.rsplit(":", 1), 10) as connection:
            say(connection, "POST /a?b=c HTTP/1.1\r\nHost: a.test\r\nConnection: close, x-gone\r\nX-Gone: 1\r\nKeep-Alive: 5\r\nTE: trailers\r\nX-A: 1\r\nProxy-Connection: x\r\n"
                            "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n")
            text = b""
            while got := connection.recv(4096):
                text += got
        self.assertTrue(text.startswith(b"HTTP/1.1 200 OK\r\n"), text)
        request = upstream.seen[0]
        fields = request.headers
        self.assertEqual(fields[:4], [(":method", "POST"), (":scheme", "http"), (":authority", upstream.address), (":path", "/a?b=c")])
        names = [name for name, _ in fields]
        for name in ("connection", "x-gone", "keep-alive", "proxy-connection", "transfer-encoding", "host", "content-length"):
            self.assertNotIn(name, names)
        for field in (("te", "trailers"), ("x-a", "1"), ("via", "1.1 gatehouse"), ("x-forwarded-host", "a.test")):
            self.assertIn(field, fields)
        self.assertEqual(bytes(request.body), b"abc")
        self.assertEqual(upstream.errors, [])

    def test_over_tls(self):
        upstream = self.h2_upstream(tls=certificate(self, "up", "up.test"))
        with open(self.path("up.crt")) as text:
            ca = text.read()
        for protocol in ("h2", "auto"):
            self.serve(upstream, service={"targets": [{"url": f"https://{upstream.address}", "weight": 1}], "protocol": protocol, "tls": {"ca": ca, "serverName": "up.test"}})
            self.assertEqual(self.client().fetch(get()).status, "200")
            self.assertEqual(dict(upstream.seen[-1].headers)[":scheme"], "https")

    def test_one_connection_is_enough(self):
        upstream = self.serve(self.h2_upstream(), h2=True)
        client = self.client()
        streams = [client.head(get(f"/{i}")) for i in range(50)]
        self.assertEqual({client.wait(stream).status for stream in streams}, {"200"})
        self.assertEqual(fetch(self.address, "/")[:2], (200, b"ok\n"))
        self.assertEqual(len(upstream.connections), 1)

    def test_a_reset_in_the_body(self):
        def handler(request, when):
            if when == "end":
                request.answer([(":status", "200"), ("content-length", "100")], b"partial", end=False)
                request.connection.h2.reset_stream(request.stream, 2)

        self.serve(self.h2_upstream(handler), h2=True)
        answer = self.client().fetch(get())
        self.assertFalse(answer.ended)
        self.assertIn(answer.status, ("200", "502"))
        with self.assertRaises(Exception):
            self.assertEqual(fetch(self.address, "/")[0], 502)
            raise ValueError

    def test_a_reset_before_the_head(self):
        def handler(request, when):
            if when == "end":
                request.connection.h2.reset_stream(request.stream, 2)

        upstream = self.serve(self.h2_upstream(handler), h2=True)
        self.assertEqual(self.client().fetch(get()).status, "502")
        self.assertEqual(len(upstream.seen), 1)

    def test_a_reset_on_a_kept_connection_is_no_stale_connection(self):
        def handler(request, when):
            if when == "end" and request.path != "/first":
                request.connection.h2.reset_stream(request.stream, 2)
            elif when == "end":
                hello(request, when)

        upstream = self.serve(self.h2_upstream(handler), h2=True, service={"retries": 5})
        client = self.client()
        self.assertEqual(client.fetch(get("/first")).status, "200")
        answers = [client.fetch(get(f"/{i}")).status for i in range(3)]
        self.assertEqual(answers, ["502"] * 3)
        self.assertEqual([r.path for r in upstream.seen], ["/first", "/0", "/1", "/2"])  # each was looked at once

    def test_a_refused_stream_is_tried_again(self):
        def handler(request, when):
            if when == "head" and request.path not in refused:
                refused.add(request.path)
                request.connection.h2.reset_stream(request.stream, REFUSED_STREAM)
            elif when == "end" and (request.path, "again") in refused or len([r for r in upstream.seen if r.path == request.path]) > 1:
                if when == "end":
                    hello(request, when)

        refused = set()
        upstream = self.h2_upstream(handler)
        self.serve(upstream, h2=True)
        client = self.client()
        for path, method in (("/new", "GET"), ("/kept", "GET"), ("/post", "POST")):  # nothing was looked at: any method may be sent again
            self.assertEqual(client.fetch(get(path, method=method)).status, "200", path)
        self.assertEqual([r.path for r in upstream.seen], ["/new", "/new", "/kept", "/kept", "/post", "/post"])

    def test_a_request_that_goaway_did_not_reach_is_tried_again(self):
        def handler(request, when):
            connection = request.connection
            if when == "end" and connection.number == 0 and request.path == "/second":
                connection.raw(frame(7, 0, 0, b"\0\0\0\1\0\0\0\0"))  # what came after the first has not been looked at
            elif when == "end":
                hello(request, when)

        upstream = self.serve(self.h2_upstream(handler), h2=True)
        client = self.client()
        self.assertEqual(client.fetch(get("/first")).status, "200")
        self.assertEqual(client.fetch(get("/second")).status, "200")
        self.assertEqual([(r.path, r.connection.number) for r in upstream.seen], [("/first", 0), ("/second", 0), ("/second", 1)])

    def test_requests_that_goaway_let_live_finish(self):
        def handler(request, when):
            if when == "end" and request.path == "/first":
                request.connection.raw(frame(7, 0, 0, b"\0\0\0\1\0\0\0\0"))
                held.append(request)
            elif when == "end":
                hello(request, when)

        held = []
        upstream = self.serve(self.h2_upstream(handler), h2=True)
        client = self.client()
        first = client.head(get("/first"))
        self.assertTrue(wait_for(lambda: held))
        self.assertEqual(client.fetch(get("/second")).status, "200")
        held[0].answer([(":status", "200")], b"late")
        self.assertEqual(bytes(client.wait(first).data), b"late")
        self.assertEqual([r.connection.number for r in upstream.seen], [0, 1])
        self.assertTrue(wait_for(lambda: upstream.connections[0].gone))  # nothing left to do there

    def test_a_connection_that_dies(self):
        def handler(request, when):
            if when == "end" and request.path == "/die":
                request.connection.close()
            elif when == "end":
                hello(request, when)

        upstream = self.serve(self.h2_upstream(handler), h2=True)
        client = self.client()
        self.assertEqual(client.fetch(get("/die")).status, "502")  # on a new connection: it may have been looked at
        self.assertEqual(client.fetch(get()).status, "200")
        self.assertEqual(client.fetch(get("/die", method="POST")).status, "502")
        self.assertEqual(client.fetch(get()).status, "200")
        self.assertTrue(wait_for(lambda: upstream.connections[0].gone and upstream.connections[1].gone))

    def test_one_that_is_gone_is_noticed(self):
        upstream = self.serve(self.h2_upstream(), h2=True)
        client = self.client()
        for _ in range(3):
            self.assertEqual(client.fetch(get("/", method="POST")).status, "200")
            upstream.connections[-1].finish()
            self.assertTrue(wait_for(lambda: upstream.connections[-1].gone))

    def test_one_that_never_answers(self):
        for handler in (lambda request, when: None, None):
            upstream = self.h2_upstream(handler) if handler else self.upstream(lambda connection, head: threading.Event().wait(3))  # says not even SETTINGS
            self.serve(upstream, h2=True, service={"responseTimeout": "400ms"})
            self.assertEqual(self.client().fetch(get()).status, "504")
            self.assertEqual(self.records(1)[0]["status"], 504)
            if handler:
                self.assertTrue(wait_for(lambda: upstream.seen[0].reset == CANCEL))

    def test_one_that_stops_in_the_body(self):
        def handler(request, when):
            if when == "end":
                request.answer([(":status", "200")], b"partial", end=False)

        upstream = self.serve(self.h2_upstream(handler), h2=True, service={"readTimeout": "400ms"})
        answer = self.client().fetch(get())
        self.assertEqual((answer.status, bytes(answer.data), answer.ended), ("200", b"partial", False))
        self.assertNotIn(answer.reset, (None, NO_ERROR))
        self.assertTrue(wait_for(lambda: upstream.seen[0].reset == CANCEL))

    def test_one_stream_at_a_time(self):
        def handler(request, when):
            if when == "end":
                inside[request.connection.number] = inside.get(request.connection.number, 0) + 1
                worst.append(inside[request.connection.number])
                threading.Timer(0.02, answer, (request,)).start()

        def answer(request):
            inside[request.connection.number] -= 1
            hello(request, "end")

        inside, worst = {}, []
        upstream = self.serve(self.h2_upstream(handler, initial={SETTINGS_MAX_STREAMS: 1}), h2=True)
        client = self.client()
        self.assertEqual(client.fetch(get()).status, "200")
        streams = [client.head(get(f"/{i}")) for i in range(20)]
        self.assertEqual({client.wait(stream).status for stream in streams}, {"200"})
        self.assertEqual(max(worst), 1)
        self.assertEqual(upstream.errors, [])

    def test_one_stream_at_a_time_on_one_connection(self):
        upstream = self.serve(self.h2_upstream(initial={SETTINGS_MAX_STREAMS: 1}), h2=True, service={"maxConnections": 1})
        client = self.client()
        for _ in range(2):
            streams = [client.head(get(f"/{i}")) for i in range(20)]
            self.assertEqual({client.wait(stream).status for stream in streams}, {"200"})
        self.assertEqual(len(upstream.connections), 1)
        self.assertEqual(upstream.errors, [])

    def test_a_window_that_never_opens(self):
        upstream = self.serve(self.h2_upstream(lambda request, when: None, opens=False), h2=True, service={"sendTimeout": "400ms", "responseTimeout": "400ms"})
        client = self.client()
        stream = client.head(get("/", method="POST"), end=False)
        client.data(stream, b"x" * 200_000, end=True)
        self.assertIn(client.wait(stream).status, ("502", "504"))
        self.assertLess(len(upstream.seen[0].body), 70_000)
        self.assertTrue(wait_for(lambda: upstream.seen[0].reset is not None))

    def test_one_that_speaks_something_else(self):
        self.serve(self.upstream(lambda connection, head: say(connection, "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")), h2=True)
        self.assertEqual(self.client().fetch(get()).status, "502")

    def test_malformed_answers(self):
        blocks = {
            "/no-status": [("content-type", "text/plain")],
            "/bad-status": [(":status", "2x0")],
            "/status-101": [(":status", "101")],
            "/two-statuses": [(":status", "200"), (":status", "201")],
            "/connection": [(":status", "200"), ("connection", "close")],
            "/transfer-encoding": [(":status", "200"), ("transfer-encoding", "chunked")],
            "/upper": [(":status", "200"), ("X-A", "1")],
            "/newline": [(":status", "200"), ("x-a", "1\r\nx-b: 2")],
            "/newline-in-name": [(":status", "200"), ("x-a\r\nx-b", "2")],
            "/lengths": [(":status", "200"), ("content-length", "1"), ("content-length", "2")],
            "/length": [(":status", "200"), ("content-length", "-1")],
            "/late-pseudo": [("x-a", "1"), (":status", "200")],
            "/too-large": [(":status", "200"), *[(f"x-{i}", "y" * 4000) for i in range(20)]],
            "/too-many": [(":status", "200"), *[(f"x-{i}", "y") for i in range(300)]],
        }

        def handler(request, when):
            if when == "end" and request.path in blocks:
                block = literal(blocks[request.path])
                pieces = [block[i:i + 16384] for i in range(0, len(block), 16384)]
                for i, piece in enumerate(pieces):
                    request.connection.raw(frame(9 if i else 1, (4 if i == len(pieces) - 1 else 0) | (0 if i else 1), request.stream, piece))
            elif when == "end":
                hello(request, when)

        upstream = self.serve(self.h2_upstream(handler), h2=True)
        client = self.client()
        for path in blocks:
            answer = client.fetch(get(path))
            self.assertEqual((path, answer.status), (path, "502"))
            self.assertEqual(client.fetch(get()).status, "200", path)
        self.assertEqual(len(self.records(2 * len(blocks))), 2 * len(blocks))

    def test_trailers_without_end_do_not_hang_the_worker(self):
        def handler(request, when):
            if when == "end" and request.path == "/bomb":
                request.connection.raw(frame(1, 4, request.stream, literal([(":status", "200")])) + frame(0, 0, request.stream, b"data")
                                       + b"".join(frame(9 if i else 1, 1 if not i else 0, request.stream, literal([(f"x-{i}-{j}", "y" * 1000) for j in range(15)])) for i in range(6)))
            elif when == "end":
                hello(request, when)

        self.serve(self.h2_upstream(handler), h2=True)
        client = self.client()
        bomb = client.head(get("/bomb"))
        client.until(lambda: client.answer(bomb).data == b"data", 5)
        other = self.client()
        self.assertEqual(other.fetch(get("/missing", authority="b.test"), seconds=5).status, "200")
        self.assertFalse(client.answer(bomb).ended)

    def test_a_flood_of_interim_answers(self):
        def flood(request):
            frames = b"".join(frame(1, 4, request.stream, literal([(":status", "103"), ("x-a", f"{i:03}" + "y" * 1000)])) for i in range(100))
            for _ in range(2000):
                if request.gone.wait(0.001):
                    return
                with request.connection.lock:
                    request.connection.raw(frames)

        def handler(request, when):
            if when == "end" and request.path == "/flood":
                threading.Thread(target=flood, args=(request,), daemon=True).start()
            elif when == "end":
                hello(request, when)

        upstream = self.serve(self.h2_upstream(handler), h2=True)
        client = Client(self.address, receive_buffer=4096)
        self.addCleanup(client.close)
        before = rss(self.gh)
        client.head(get("/flood"))
        self.assertTrue(wait_for(lambda: upstream.seen and upstream.seen[0].reset == ENHANCE_YOUR_CALM))
        other = self.client()
        for _ in range(10):
            self.assertEqual(other.fetch(get("/")).status, "200")
        self.assertLess(rss(self.gh) - before, 60_000_000)  # of 200 MB

    def test_server_push_is_refused(self):
        def handler(request, when):
            if when == "end" and request.path == "/push":
                request.connection.raw(frame(5, 4, request.stream, b"\0\0\0\2" + literal(get("/pushed"))))
            elif when == "end":
                hello(request, when)

        upstream = self.serve(self.h2_upstream(handler), h2=True)
        client = self.client()
        self.assertEqual(client.fetch(get("/push")).status, "502")
        self.assertEqual(client.fetch(get()).status, "200")
        self.assertEqual(len(upstream.connections), 2)


def rss(gateway):
    with open(f"/proc/{gateway.process.pid}/status") as text:
        return int(re.search(r"VmRSS:\s+(\d+) kB", text.read())[1]) * 1024


class Grpc(Http2):
    def call(self, path, message):
        """One call with python3-h2 as the client; (head, body, trailers)."""
        def text(fields):
            return {name.decode(): value.decode() for name, value in fields}

        with socket.create_connection(self.address.rsplit(":", 1), 20) as connection:
            client = h2.connection.H2Connection()
            client.initiate_connection()
            client.send_headers(1, [(":method", "POST"), (":scheme", "http"), (":authority", "a.test"), (":path", path), ("content-type", "application/grpc"), ("te", "trailers"),
                                    ("grpc-timeout", "5S")])
            client.send_data(1, b"\0" + len(message).to_bytes(4, "big") + message, end_stream=True)
            connection.sendall(client.data_to_send())
            head, body, trailers = None, b"", None
            while True:
                got = connection.recv(65536)
                self.assertTrue(got)
                for event in client.receive_data(got):
                    if isinstance(event, h2.events.ResponseReceived):
                        head = text(event.headers)
                    elif isinstance(event, h2.events.DataReceived):
                        body += event.data
                        client.acknowledge_received_data(event.flow_controlled_length, 1)
                    elif isinstance(event, h2.events.TrailersReceived):
                        trailers = text(event.headers)
                    elif isinstance(event, (h2.events.StreamEnded, h2.events.StreamReset)):
                        return head, body, trailers
                connection.sendall(client.data_to_send())

    def test_from_end_to_end(self):
        def handler(request, when):
            if when != "end":
                return
            if request.path == "/s/Unary":
                request.answer([(":status", "200"), ("content-type", "application/grpc")], request.body, [("grpc-status", "0"), ("grpc-message", "fine"), ("my_meta", "1")])
            else:
                request.answer([(":status", "200"), ("content-type", "application/grpc"), ("grpc-status", "12"), ("grpc-message", "no")])

        upstream = self.serve(self.h2_upstream(handler), h2=True)
        for message in (b"", b"hi", b"x" * 300_000):
            if len(message) > 60_000:
                continue
            head, body, trailers = self.call("/s/Unary", message)
            self.assertEqual(body[5:], message)
            self.assertEqual(head[":status"], "200")
            self.assertEqual(trailers, {"grpc-status": "0", "grpc-message": "fine", "my_meta": "1"})
        head, body, trailers = self.call("/s/None", b"")
        self.assertEqual((head["grpc-status"], head["grpc-message"], body, trailers), ("12", "no", b"", None))
        fields = upstream.seen[0].headers
        for field in (("te", "trailers"), ("content-type", "application/grpc"), ("grpc-timeout", "5S")):
            self.assertIn(field, fields)
        self.assertEqual(upstream.errors, [])

    def test_both_directions_at_once(self):
        def handler(request, when):
            connection = request.connection
            if when == "head":
                connection.h2.send_headers(request.stream, [(":status", "200"), ("content-type", "application/grpc")])
            elif when == "data":
                connection.h2.send_data(request.stream, bytes(request.body))
                request.body.clear()
            else:
                connection.h2.send_headers(request.stream, [("grpc-status", "0")], end_stream=True)

        self.serve(self.h2_upstream(handler), h2=True)
        client = self.client()
        stream = client.head(get("/s/Chat", ("te", "trailers"), ("content-type", "application/grpc"), method="POST"), end=False)
        answer = client.answer(stream)
        said = b""
        for i in range(20):  # each message is answered before the next is said
            client.data(stream, b"message %d" % i)
            said += b"message %d" % i
            self.assertTrue(client.until(lambda: bytes(answer.data) == said), answer)
        client.data(stream, b"", end=True)
        client.wait(stream)
        self.assertEqual(answer.trailers, [("grpc-status", "0")])


if __name__ == "__main__":
    unittest.main()
