# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""forward-auth over real sockets: a service that decides, is slow, lies, and goes away."""
import json
import socket
import ssl
import subprocess
import threading
import unittest

from harness import Case, basic_configuration, fetch, until
from peer import Peer


class Decider(Peer):
    """Answers by what `decide(headers)` says: (status, headers, body)."""

    def __init__(self, decide, tls=None):
        super().__init__(tls)
        self.connections, self.decide = set(), decide
        self.url += "/check"

    def answer(self, asked):
        self.connections.add(asked.client)
        return self.decide(asked.headers)


def by_token(headers):
    if headers.get("authorization") == "Bearer good":
        return 200, [("X-User", "alice")], b""
    return 401, [("WWW-Authenticate", 'Bearer realm="decider"')], b"no"


class ForwardAuth(Case):
    def start(self, decide, tls=None, **config):
        self.decider = Decider(decide, tls)
        self.addCleanup(self.decider.close)
        self.web = self.upstream()
        self.data = self.path("data")
        self.running = self.gateway("--data", self.data)
        self.control = self.admin(self.running, self.data)
        policy = {"id": "decide", "kind": "forward-auth", "scope": {"tenant": "acme", "route": "orders"}, "config": {"url": self.decider.url, "upstreamHeaders": ["X-User"], **config}}
        document = basic_configuration(self.web.address, [policy])
        document["tenants"][0]["routes"].append({"id": "open", "service": "orders", "match": {"paths": [{"prefix": "/open"}]}})
        status, answer, _ = self.control.call("PUT", "/v1/config", document)
        self.assertEqual(status, 200, answer)
        self.address = self.control.listeners()["main"]

    def send(self, token="good", path="/", headers=None, method="GET", body=None):
        status, body, fields = fetch(self.address, path, {"Authorization": f"Bearer {token}", **(headers or {})}, method, body)
        return status, (json.loads(body).get("code") if fields.get("content-type") == "application/problem+json" else body), fields

    def test_the_service_decides_and_only_it_names_the_user(self):
        self.start(by_token)
        for _ in range(5):
            self.assertEqual(self.send(headers={"X-User": "root", "X-Forwarded-Uri": "/public"}, path="/orders?x=1")[0], 200)
            self.assertEqual(self.web.seen[-1][2]["x-user"], "alice")
        command, path, headers, _ = self.decider.seen[-1]
        self.assertEqual((command, path, headers["x-forwarded-uri"], headers["x-forwarded-method"]), ("GET", "/check", "/orders?x=1", "GET"))
        self.assertNotIn("x-user", headers)
        self.assertEqual(len(self.decider.connections), 1, "one connection serves them all")
        status, code, fields = self.send("bad")
        self.assertEqual((status, code, fields["www-authenticate"]), (401, "forward-auth.refused", 'Bearer realm="decider"'))
        before = len(self.web.seen)
        self.assertEqual(self.send("bad", method="POST", body=b"x" * 100_000)[0], 401)
        self.assertEqual(len(self.web.seen), before, "what is refused never goes upstream")
        self.assertEqual(self.send(method="POST", body=b"x" * 300_000)[0], 200)
        self.assertEqual(len(self.web.seen[-1][3]), 300_000, "a body waits until it is decided")

    def test_without_an_answer_nobody_passes(self):
        self.start(by_token, timeout="300ms")
        self.assertEqual(self.send()[0], 200)
        self.decider.decide = lambda headers: (500, [], b"")
        self.assertEqual(self.send()[:2], (503, "forward-auth.unavailable"))
        answered = threading.Event()  # it says nothing until it has been given up
        self.addCleanup(answered.set)
        self.decider.decide = lambda headers: (answered.wait(30), (200, [], b""))[1]
        self.assertEqual(self.send()[:2], (503, "forward-auth.unavailable"))
        answered.set()
        self.decider.decide = lambda headers: (200, [("X-Long", "y" * 40_000)], b"")
        self.assertEqual(self.send()[0], 503, "a head beyond all bounds is no answer")
        self.decider.decide = lambda headers: (200, [], b"z" * 100_000)
        self.assertEqual(self.send()[0], 503, "nor is a body")
        self.decider.close()
        self.assertEqual(self.send()[:2], (503, "forward-auth.unavailable"))

    def test_who_waits_holds_nobody_up(self):
        gate = threading.Event()
        self.start(lambda headers: (gate.wait(20), (200, [], b""))[1], timeout="20s", atOnce=30, whenUnavailable="pass")
        results = []
        threads = [threading.Thread(target=lambda: results.append(self.send()[0])) for _ in range(30)]
        for thread in threads:
            thread.start()
        self.assertTrue(until(lambda: len(self.decider.seen) == 30))
        for _ in range(50):
            self.assertEqual(fetch(self.address, "/open")[0], 200)
        self.assertEqual(self.send()[:2], (503, "forward-auth.busy"), "and no more than so many wait")
        gate.set()
        for thread in threads:
            thread.join()
        self.assertEqual(results, [200] * 30)

    def test_a_client_that_goes_away_while_it_waits_harms_nobody(self):
        gate = threading.Event()
        self.start(lambda headers: (gate.wait(20), (200, [], b""))[1], timeout="20s")
        host, port = self.address.split(":")
        for _ in range(10):
            with socket.create_connection((host, int(port))) as client:
                client.sendall(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        self.assertTrue(until(lambda: len(self.decider.seen) >= 1))
        # And a change while they wait.
        self.assertEqual(self.control.call("DELETE", "/v1/tenants/acme/policies/decide")[0], 204)
        gate.set()
        self.assertEqual(self.send()[0], 200)

    def test_private_authorities_are_trusted_where_they_are_named(self):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", self.path("k.pem"), "-out", self.path("c.pem"), "-days", "2", "-subj", "/CN=decider",
                        "-addext", "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.path("c.pem"), self.path("k.pem"))
        with open(self.path("c.pem")) as text:
            pem = text.read()
        self.start(by_token, context, ca=pem)
        self.assertEqual(self.send()[0], 200)
        self.assertEqual(self.send()[0], 200)
        self.assertEqual(len(self.decider.connections), 1)
        config = {"url": self.decider.url}
        self.assertEqual(self.control.call("PUT", "/v1/tenants/acme/policies/decide", {"kind": "forward-auth", "scope": {"tenant": "acme", "route": "orders"}, "config": config})[0], 200)
        self.assertEqual(self.send()[:2], (503, "forward-auth.unavailable"), "and nowhere else")


if __name__ == "__main__":
    unittest.main()
