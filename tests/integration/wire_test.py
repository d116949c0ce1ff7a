# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Byte by byte: what the gateway does when a client or an upstream does not behave, between raw sockets."""
import json
import os
import socket
import struct
import subprocess
import threading
import unittest

from h2_peers import wait_for
from harness import KEYS, Case, basic_configuration


class Scripted:
    """An upstream that does what `script(connection, head)` says with each connection; keeps all it read."""

    def __init__(self, script):
        self.server = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.address = f"127.0.0.1:{self.server.getsockname()[1]}"
        self.script, self.heads = script, []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                connection, _ = self.server.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        connection.settimeout(30)
        with connection:
            try:
                while True:
                    head = b""
                    while b"\r\n\r\n" not in head:
                        got = connection.recv(65536)
                        if not got:
                            return
                        head += got
                    self.heads.append(head)
                    if self.script(connection, head) is False:
                        return
            except OSError:
                pass

    def close(self):
        self.server.close()


def reset(connection):
    """Closes with a RST."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()
    return False


def say(connection, text):
    connection.sendall(text.encode() if isinstance(text, str) else text)


OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


class Wire(Case):
    def serve(self, script, policies=(), **service):
        upstream = Scripted(script)
        self.addCleanup(upstream.close)
        configuration = basic_configuration(upstream.address, list(policies))
        configuration["tenants"][0]["services"][0].update(service)
        self.configuration = configuration
        self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)), "--workers", "1")
        return upstream

    def connect(self):
        host, port = self.gh.listener().split(":")
        connection = socket.create_connection((host, int(port)), 20)
        self.addCleanup(connection.close)
        return connection

    def read_all(self, connection):
        out = b""
        try:
            while True:
                got = connection.recv(65536)
                if not got:
                    return out
                out += got
        except ConnectionResetError:
            return out + b"<RST>"

    def exchange(self, text, half_close=False):
        connection = self.connect()
        say(connection, text)
        if half_close:
            connection.shutdown(socket.SHUT_WR)
        return self.read_all(connection)

    def test_a_body_cut_off_by_the_upstream_is_never_read_as_a_request(self):
        def script(connection, head):
            if head.startswith(b"GET"):
                return say(connection, OK)
            threading.Event().wait(0.3)  # the gateway fills what it may send, and waits
            return reset(connection)

        upstream = self.serve(script)
        smuggled = b"GET /smuggled HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
        for size in (3_000_000, 4_000_001, 5_123_457):
            connection = self.connect()
            body = (smuggled * (size // len(smuggled) + 1))[-size:]
            try:
                say(connection, b"POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n\r\n" % size + body)
                connection.shutdown(socket.SHUT_WR)
            except OSError:
                pass
            answer = self.read_all(connection)
            self.assertLessEqual(answer.count(b"HTTP/1.1 "), 1, answer[:400])
        self.assertFalse([h for h in upstream.heads if b"/smuggled HTTP" in h.split(b"\r\n", 1)[0]])

    def test_only_web_sockets_are_tunnelled(self):
        def script(connection, head):
            if b"websocket" in head.lower():
                say(connection, "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\nhello")
                connection.sendall(connection.recv(100))
                return False
            return say(connection, OK)

        upstream = self.serve(script)
        answer = self.exchange("GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAA\r\n\r\n", half_close=True)
        self.assertTrue(answer.startswith(b"HTTP/1.1 200"), answer)
        self.assertNotIn(b"h2c", upstream.heads[0])
        connection = self.connect()
        say(connection, "GET /ws HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n")
        head = b""
        while b"hello" not in head:
            head += connection.recv(4096)
        self.assertTrue(head.startswith(b"HTTP/1.1 101"))
        say(connection, "ping")
        self.assertEqual(self.read_all(connection), b"ping")

    def test_a_tunnel_is_a_circuit_breakers_probe_only_until_it_begins(self):
        def script(connection, head):
            if b"websocket" in head.lower():
                say(connection, "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n")
                connection.recv(1)
                return False
            return say(connection, OK if mended else "HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n")

        mended = []
        rules = {"minimumRequests": 2, "failurePercent": 50, "openFor": "1s", "probes": 1}
        upstream = Scripted(script)
        self.addCleanup(upstream.close)
        configuration = basic_configuration(upstream.address, [{"id": "breaker", "kind": "circuit-breaker", "scope": {"tenant": "acme"}, "config": rules}])
        self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)), "--workers", "1")
        ask = lambda: self.exchange("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").split(b" ", 2)[1]
        while ask() != b"503":
            pass
        mended.append(True)
        tunnels = []

        def upgrade():
            tunnels.append(self.connect())
            say(tunnels[-1], "GET /ws HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n")
            return tunnels[-1].recv(4096).startswith(b"HTTP/1.1 101")

        wait_for(upgrade)  # the probe
        self.assertEqual(ask(), b"200")  # while the tunnel is still open
        for tunnel in tunnels:
            tunnel.close()

    def test_one_half_of_a_tunnel_may_end_before_the_other(self):
        def script(connection, head):
            say(connection, "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n")
            if b"/upstream" in head:
                say(connection, "bye")
                connection.shutdown(socket.SHUT_WR)
                heard.append(self.read_all(connection))
            else:
                heard.append(self.read_all(connection))
                say(connection, "all of " + heard[-1].decode())
            done.set()
            return False

        heard, done = [], threading.Event()
        self.serve(script)
        for path, client_first in (("/client", True), ("/upstream", False)):
            with self.subTest(path):
                done.clear()
                connection = self.connect()
                say(connection, f"GET {path} HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n")
                head = b""
                while b"\r\n\r\n" not in head:
                    head += connection.recv(4096)
                if client_first:
                    say(connection, "it")
                    connection.shutdown(socket.SHUT_WR)
                    self.assertEqual(head.split(b"\r\n\r\n", 1)[1] + self.read_all(connection), b"all of it")
                else:
                    self.assertEqual(head.split(b"\r\n\r\n", 1)[1] + self.read_all(connection), b"bye")
                    say(connection, "and more")
                    connection.shutdown(socket.SHUT_WR)
                    self.assertTrue(done.wait(10))
                    self.assertEqual(heard[-1], b"and more")
                self.assertTrue(done.wait(10))
                connection.close()

    def test_a_slow_upload_outlives_the_response_timeout(self):
        def script(connection, head):
            seen = len(head.split(b"\r\n\r\n", 1)[1])
            while seen < 12:
                seen += len(connection.recv(100))
            return say(connection, OK)

        upstream = Scripted(script)
        self.addCleanup(upstream.close)
        configuration = basic_configuration(upstream.address)
        configuration["tenants"][0]["services"][0]["upstream"]["responseTimeout"] = "400ms"
        self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)))
        connection = self.connect()
        say(connection, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 12\r\nConnection: close\r\n\r\n")
        for _ in range(12):
            threading.Event().wait(0.1)
            say(connection, "x")
        self.assertTrue(self.read_all(connection).startswith(b"HTTP/1.1 200"))

    def test_a_truncated_answer_does_not_look_whole(self):
        def script(connection, head):
            if b"/until-close" in head:
                say(connection, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\npartial")
                return False if b"/until-close-well" in head else reset(connection)
            if b"/length" in head:
                say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\npartial")
            else:
                say(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\npartial\r\n")
            return False

        self.serve(script)
        for path in ("/until-close", "/length", "/chunked"):
            answer = self.exchange(f"GET {path} HTTP/1.1\r\nHost: a\r\n\r\n")
            self.assertNotIn(b"\r\n0\r\n\r\n", answer, path)
        self.assertTrue(self.exchange("GET /until-close-well HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").endswith(b"\r\n0\r\n\r\n"))

    def test_a_client_that_has_said_all_gets_its_answers(self):
        def script(connection, head):
            threading.Event().wait(0.2)
            return say(connection, OK)

        self.serve(script)
        answer = self.exchange("GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\n\r\n", half_close=True)
        self.assertEqual(answer.count(b"HTTP/1.1 200"), 2, answer)

    def test_connection_close_is_kept(self):
        self.serve(lambda connection, head: say(connection, "HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n") or threading.Event().wait(0.5))
        connection = self.connect()
        say(connection, b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 500000\r\n\r\n" + b"x" * 100000)
        answer = b""
        while b"\r\n\r\n" not in answer:
            answer += connection.recv(4096)
        self.assertIn(b"Connection: close", answer)
        try:
            say(connection, b"x" * 400000 + b"GET /next HTTP/1.1\r\nHost: a\r\n\r\n")
        except OSError:
            pass
        self.assertNotIn(b"200", self.read_all(connection))

    def test_a_refusal_reaches_who_still_sends(self):
        self.serve(lambda connection, head: say(connection, OK), [KEYS])
        connection = self.connect()
        connection.sendall(b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 20000000\r\n\r\n")
        try:
            for _ in range(20):
                connection.sendall(b"x" * 10_000)
        except OSError:
            pass
        answer = connection.recv(65536)
        self.assertTrue(answer.startswith(b"HTTP/1.1 401"), answer)
        self.assertIn(b"Connection: close", answer)

    def test_trailers_carry_no_identity(self):
        seen = []

        def script(connection, head):
            text = head
            while b"\r\n0\r\n" not in text or not text.endswith(b"\r\n\r\n"):
                text += connection.recv(4096)
            seen.append(text)
            return say(connection, OK)

        self.serve(script)
        self.exchange("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\nabc\r\n0\r\n"
                      "X-Checksum: 1\r\nX-Consumer-Id: admin\r\nX_Consumer_Id: admin\r\nContent-Length: 3\r\nHost: b\r\nAuthorization: x\r\n\r\n")
        trailers = seen[0].split(b"\r\n0\r\n", 1)[1]
        self.assertEqual(trailers, b"X-Checksum: 1\r\n\r\n")

    def test_a_preflight_finds_the_route_of_its_method(self):
        cors = {"id": "cors", "kind": "cors", "scope": {"tenant": "acme"}, "config": {"origins": ["https://app.example"]}}
        upstream = Scripted(lambda connection, head: say(connection, OK))
        self.addCleanup(upstream.close)
        for policies, status in (([cors], b"HTTP/1.1 20"), ([], b"HTTP/1.1 405")):
            configuration = basic_configuration(upstream.address, policies)
            configuration["tenants"][0]["routes"][0]["match"]["methods"] = ["GET", "POST"]
            self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)))
            answer = self.exchange("OPTIONS / HTTP/1.1\r\nHost: a\r\nOrigin: https://app.example\r\nAccess-Control-Request-Method: POST\r\nConnection: close\r\n\r\n")
            self.assertTrue(answer.startswith(status), answer)
        self.assertIn(b"Allow: GET, HEAD, POST", answer)
        self.assertEqual(upstream.heads, [])

    def test_report_mode_changes_nothing(self):
        policy = {"id": "mark", "kind": "headers", "mode": "report", "scope": {"tenant": "acme"}, "config": {"request": {"set": {"X-Mark": "1"}}, "response": {"set": {"X-Mark": "2"}}}}
        upstream = self.serve(lambda connection, head: say(connection, OK), [policy])
        answer = self.exchange("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        self.assertNotIn(b"X-Mark", answer)
        self.assertNotIn(b"X-Mark", upstream.heads[0])

    def test_a_consumers_limit_comes_in_addition(self):
        policies = [KEYS, {"id": "large", "kind": "request-size", "scope": {"tenant": "acme"}, "config": {"max": "1MiB"}},
                    {"id": "small", "kind": "request-size", "scope": {"tenant": "acme", "consumer": "mobile"}, "config": {"max": "1KiB"}}]
        self.serve(lambda connection, head: say(connection, OK), policies)
        body = "x" * 3000
        for key, status in (("mobile-secret-key", b"HTTP/1.1 413"), ("other", b"HTTP/1.1 401")):
            answer = self.exchange(f"POST / HTTP/1.1\r\nHost: a\r\nX-API-Key: {key}\r\nContent-Length: 3000\r\nConnection: close\r\n\r\n{body}")
            self.assertTrue(answer.startswith(status), answer)

    def test_interim_answers_reach_the_client(self):
        self.serve(lambda connection, head: say(connection, "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\nConnection: close\r\n\r\n" + OK))
        answer = self.exchange("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        self.assertTrue(answer.startswith(b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 200"), answer)

    def test_garbage_from_the_upstream_is_a_502(self):
        def script(connection, head):
            path = head.split(b" ")[1]
            say(connection, {b"/garbage": "no http\r\n\r\n", b"/chunk": "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                             b"/both": "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"}[path.split(b"?")[0]])
            return False

        self.serve(script)
        for path in ("/garbage", "/chunk", "/both"):
            answer = self.exchange(f"GET {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            self.assertTrue(answer.startswith(b"HTTP/1.1 502"), (path, answer))

    def test_no_length_with_204(self):
        self.serve(lambda connection, head: say(connection, "HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n"))
        self.assertNotIn(b"Content-Length", self.exchange("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))

    def test_the_servers_name_of_tls_is_the_host(self):
        certificate, key = self.path("web.crt"), self.path("web.key")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2", "-subj", "/CN=a.test",
                        "-addext", "subjectAltName=DNS:a.test,DNS:b.test"], check=True, capture_output=True)
        upstream = Scripted(lambda connection, head: say(connection, OK))
        self.addCleanup(upstream.close)
        configuration = basic_configuration(upstream.address)
        configuration["certificates"] = [{"id": "web", "certificateFile": certificate, "keyFile": key}]
        configuration["listeners"][0]["tls"] = {"certificates": ["web"]}
        self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)))
        port = self.gh.ready["listeners"][0]["url"].rsplit(":", 1)[1]
        for host, expected in (("a.test", "200"), ("b.test", "421")):
            done = subprocess.run(["curl", "-sk", "--max-time", "20", "-o", os.devnull, "-w", "%{http_code}", "--resolve", f"a.test:{port}:127.0.0.1", "-H", f"Host: {host}",
                                   f"https://a.test:{port}/"], capture_output=True, text=True)
            self.assertEqual(done.stdout, expected, host)


if __name__ == "__main__":
    unittest.main()
