# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Changed requests and answers over real sockets, and answers that can't be changed."""
import gzip
import http.client
import http.server
import json
import os
import socket
import threading
import unittest

from h2_peers import Client, H2Upstream, get
from harness import KEYS, Case, basic_configuration, fetch


class Shop:
    """Answers JSON, broken JSON or much of it."""

    def __init__(self):
        seen = self.seen = []

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                seen.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
                body = json.dumps({"items": [{"sku": "q", "cost": 1}], "internal": True}).encode()
                if "broken" in self.path:
                    body = body[:-1]
                if "large" in self.path:
                    body = b"[" + b"1," * 40_000 + b"1]"
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                if "chunked" in self.path:
                    self.send_header("Transfer-Encoding", "chunked")
                    self.end_headers()
                    for i in range(0, len(body), 1000):
                        piece = body[i : i + 1000]
                        self.wfile.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
                    self.wfile.write(b"0\r\n\r\n")
                    return
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.address = f"127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class Transformed(Case):
    def start(self, *others, **config):
        self.shop = Shop()
        self.addCleanup(self.shop.close)
        data = self.path("data")
        running = self.gateway("--data", data)
        control = self.admin(running, data)
        policy = {"id": "change", "kind": "transform", "scope": {"tenant": "acme"}, "config": config}
        status, answer, _ = control.call("PUT", "/v1/config", basic_configuration(self.shop.address, [policy, *others]))
        self.assertEqual(status, 200, answer)
        self.address = control.listeners()["main"]

    def test_requests_and_answers_are_changed(self):
        self.start({"id": "zip", "kind": "compress", "scope": {"tenant": "acme"}, "config": {"minimumSize": 0}},
                   request={"path": "/v2/${request.header.x-id}", "renameQuery": {"size": "limit"}, "renameHeaders": {"X-Old": "X-New"}},
                   response={"remove": ["$.internal"], "rename": {"$.items[*].sku": "article"}, "template": '{"data":"${body}"}'})
        for extra in ["", "&chunked"]:
            status, body, fields = fetch(self.address, "/orders?size=5" + extra, {"X-Id": "a b", "X-Old": "1"})
            self.assertEqual((status, json.loads(body)), (200, {"data": {"items": [{"article": "q", "cost": 1}]}}))
        path, seen = self.shop.seen[0]
        self.assertEqual(path, "/v2/a%20b?limit=5")
        self.assertEqual(seen["x-new"], "1")
        self.assertNotIn("x-old", seen)
        status, body, _ = fetch(self.address, "/orders", {"X-Id": ".."})
        self.assertEqual((status, json.loads(body)["code"]), (400, "transform.bad-path"))

    def test_values_come_from_the_routes_path(self):
        self.shop = Shop()
        self.addCleanup(self.shop.close)
        data = self.path("data")
        running = self.gateway("--data", data)
        control = self.admin(running, data)
        request = {"path": "/v2/${request.path.id}", "setQuery": {"kind": "${request.path.kind}"}}
        policies = [{"id": "change", "kind": "transform", "scope": {"tenant": "acme"}, "config": {"request": request}},
                    {"id": "tell", "kind": "headers", "scope": {"tenant": "acme"}, "config": {"request": {"set": {"X-Order": "${request.path.id}"}}}}]
        document = basic_configuration(self.shop.address, policies)
        document["tenants"][0]["routes"] = [{"id": "orders", "service": "orders", "match": {"paths": [{"template": "/{kind}/{id}"}]}},
                                            {"id": "old", "service": "orders", "match": {"paths": [{"regex": "/old/(?P<kind>[a-z]+)-(?P<id>[^/]+)/v([0-9]+)"}]}}]
        status, answer, _ = control.call("PUT", "/v1/config", document)
        self.assertEqual(status, 200, answer)
        self.address = control.listeners()["main"]
        for path, sent, order in [("/orders/7", "/v2/7?kind=orders", "7"), ("/old/orders-7/v2", "/v2/7?kind=orders", "7"), ("/a%26x=1/b%20%22c", "/v2/b%20%22c?kind=a%26x%3D1", 'b "c'),
                                  ("/a+b/c+d", "/v2/c%2Bd?kind=a%2Bb", "c+d")]:
            self.assertEqual(fetch(self.address, path)[0], 200, path)
            self.assertEqual((self.shop.seen[-1][0], self.shop.seen[-1][1]["x-order"]), (sent, order), path)
        count = len(self.shop.seen)
        for path in ["/orders/..%2f..%2fadmin", "/orders/%252e%252e", "/orders/a%3bb", "/orders/a%5cb", "/orders/a%0d%0aX-Evil:1", "/old/orders-a%2fb/v1", "/orders/%00"]:
            self.assertEqual(fetch(self.address, path)[0], 400, path)
        self.assertEqual(len(self.shop.seen), count)

    def test_what_cannot_be_changed_is_told(self):
        self.start({"id": "zip", "kind": "compress", "scope": {"tenant": "acme"}, "config": {"minimumSize": 0}}, response={"remove": ["$.internal"], "maximumSize": "4KiB"})
        for path, code in [("/large", "transform.unsuitable"), ("/large/chunked", "upstream.bad-response"), ("/broken", "upstream.bad-response")]:
            status, body, fields = fetch(self.address, path, {"Accept-Encoding": "gzip"})
            self.assertEqual((status, json.loads(body)["code"]), (502, code), path)
            self.assertNotIn("content-encoding", fields)
        self.assertEqual(fetch(self.address, "/")[0], 200)


class ChangedRequests(Case):
    """Bodies on the way to the upstream, whatever protocol they come by and go by."""

    CHANGES = {"remove": ["$.role"], "set": {"$.owner": "${consumer.id}", "$.page": "${request.query.page}"}, "rename": {"$.old": "new"}}
    WANTED = {"a": [1, 2.50], "new": 1, "owner": "mobile", "page": "5"}
    SENT = b'{"a":[1,2.50],"role":"admin","old":1,"owner":"root","role":"again"}'
    KEY = {"X-API-Key": "mobile-secret-key"}

    def start(self, upstream, changes=None, others=(), protocol=None):
        document = basic_configuration(upstream.address, [KEYS, {"id": "change", "kind": "transform", "scope": {"tenant": "acme"}, "config": {"request": changes or self.CHANGES}}, *others])
        if protocol:
            document["tenants"][0]["services"][0]["upstream"]["protocol"] = protocol
        data = self.path("data")
        running = self.gateway("--data", data)
        self.control = self.admin(running, data)
        status, answer, _ = self.control.call("PUT", "/v1/config", document)
        self.assertEqual(status, 200, answer)
        self.address = self.control.listeners()["main"]

    def post(self, body, headers=None, path="/orders?page=5"):
        status, answer, fields = fetch(self.address, path, {"Content-Type": "application/json", **self.KEY, **(headers or {})}, "POST", body)
        return status, json.loads(answer).get("code") if fields.get("content-type") == "application/problem+json" else None

    def test_over_http1(self):
        web = self.upstream()
        self.start(web)
        self.assertEqual(self.post(self.SENT, {"Content-Digest": "sha-256=:x:", "Content-MD5": "x"}), (200, None))
        _, path, headers, body = web.seen[-1]
        self.assertEqual(json.loads(body), self.WANTED)
        self.assertEqual(int(headers["content-length"]), len(body))
        self.assertNotIn("transfer-encoding", headers)
        self.assertNotIn("content-digest", headers)
        self.assertNotIn("content-md5", headers)
        self.assertEqual(headers["content-type"], "application/json")
        # chunked, one byte at a time, with a trailer about the body that is no more
        host, port = self.address.split(":")
        with socket.create_connection((host, int(port))) as client:
            client.sendall(b"POST /orders?page=5 HTTP/1.1\r\nHost: a\r\nX-API-Key: mobile-secret-key\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nTrailer: Repr-Digest\r\n\r\n")
            for byte in self.SENT:
                client.sendall(b"1\r\n" + bytes([byte]) + b"\r\n")
            client.sendall(b"0\r\nRepr-Digest: sha-256=:x:\r\n\r\n")
            answer = http.client.HTTPResponse(client)
            answer.begin()
            self.assertEqual((answer.status, answer.read()), (200, b"ok\n"))
            # and the connection goes on with the next request
            client.sendall(b"POST /orders?page=5 HTTP/1.1\r\nHost: a\r\nX-API-Key: mobile-secret-key\r\nContent-Type: application/json\r\nContent-Length: %d\r\nExpect: 100-continue\r\n\r\n" % len(self.SENT))
            self.assertTrue(client.recv(100).startswith(b"HTTP/1.1 100"))
            client.sendall(self.SENT)
            answer = http.client.HTTPResponse(client)
            answer.begin()
            self.assertEqual((answer.status, answer.read()), (200, b"ok\n"))
        for _, _, headers, body in web.seen[-2:]:
            self.assertEqual(json.loads(body), self.WANTED)
            self.assertEqual(int(headers["content-length"]), len(body))
            self.assertNotIn("repr-digest", headers)
        self.assertEqual(self.post(gzip.compress(self.SENT), {"Content-Encoding": "gzip"}), (200, None))
        _, _, headers, body = web.seen[-1]
        self.assertEqual(json.loads(body), self.WANTED)
        self.assertNotIn("content-encoding", headers)
        self.assertEqual(fetch(self.address, "/orders?page=5", self.KEY)[0], 200)

    def test_what_cannot_be_changed_goes_nowhere(self):
        web = self.upstream()
        self.start(web)
        for body, headers, wanted in [(self.SENT, {"Content-Type": "text/plain"}, (415, "transform.media-type")), (self.SENT[:-1], {}, (400, "transform.unsuitable-body")), (b'"' + b"x" * 1_100_000 + b'"', {}, (413, "transform.unsuitable-body")),
                                      (gzip.compress(b'"' + os.urandom(700_000).hex().encode() + b'"'), {"Content-Encoding": "gzip"}, (413, "transform.unsuitable-body")),
                                      (gzip.compress(b" " * 5_000_000), {"Content-Encoding": "gzip"}, (400, "transform.unsuitable-body")), (self.SENT, {"Content-Encoding": "gzip"}, (400, "transform.unsuitable-body")),
                                      (b"[" * 100_000, {}, (400, "transform.unsuitable-body")), (b'{"a":1}{"role":"admin"}', {}, (400, "transform.unsuitable-body")), (b"\xff\xfe{\x00}\x00", {}, (400, "transform.unsuitable-body"))]:
            self.assertEqual(self.post(body, headers), wanted)
        self.assertEqual(self.post(self.SENT, {"X-API-Key": "wrong"})[0], 401)
        self.assertEqual(web.seen, [])

    def test_one_change_after_another(self):
        web = self.upstream()
        self.start(web, others=[{"id": "wrap", "kind": "transform", "scope": {"tenant": "acme", "route": "orders"}, "config": {"request": {"template": '{"data":"${body}"}'}}}])
        self.assertEqual(self.post(gzip.compress(self.SENT), {"Content-Encoding": "gzip"}), (200, None))
        _, _, headers, body = web.seen[-1]
        self.assertEqual(json.loads(body), {"data": self.WANTED})
        self.assertEqual(int(headers["content-length"]), len(body))
        self.assertEqual(self.post(b'{"x":"' + b"y" * 500_000 + b'"}'), (200, None))
        self.assertEqual(len(json.loads(web.seen[-1][3])["data"]["x"]), 500_000)

    def test_from_http2_and_to_http2(self):
        web = self.upstream()
        self.start(web)
        client = Client(self.address)
        self.addCleanup(client.close)
        fields = get("/orders?page=5", ("content-type", "application/json"), ("x-api-key", "mobile-secret-key"), method="POST")
        self.assertEqual(client.fetch(fields, self.SENT).status, "200")
        self.assertEqual(client.fetch([*fields, ("content-length", str(len(self.SENT)))], self.SENT).status, "200")
        for _, _, headers, body in web.seen:
            self.assertEqual(json.loads(body), self.WANTED)
            self.assertEqual(int(headers["content-length"]), len(body))
        self.assertEqual(client.fetch(fields, self.SENT[:-1]).status, "400")

    def test_to_http2(self):
        upstream = H2Upstream()
        self.addCleanup(upstream.close)
        self.start(upstream, protocol="h2")
        self.assertEqual(self.post(self.SENT), (200, None))
        client = Client(self.address)
        self.addCleanup(client.close)
        fields = get("/orders?page=5", ("content-type", "application/json"), ("x-api-key", "mobile-secret-key"), method="POST")
        self.assertEqual(client.fetch(fields, self.SENT, trailers=[("repr-digest", "sha-256=:x:")]).status, "200")
        for request in upstream.seen:
            self.assertEqual(json.loads(bytes(request.body)), self.WANTED)
            self.assertEqual(dict(request.headers)["content-length"], str(len(request.body)))
            self.assertNotIn("repr-digest", dict(request.trailers or []))

    def test_explain_shows_it_and_changes_nothing(self):
        web = self.upstream()
        self.start(web)
        status, answer, _ = self.control.call("POST", "/v1/explain", {"method": "POST", "url": "/orders?page=5", "headers": {"Content-Type": "application/json", **self.KEY}, "body": self.SENT.decode()})
        self.assertEqual(status, 200, answer)
        self.assertIn("changed, ", json.dumps(answer["steps"]))
        self.assertEqual(web.seen, [])


if __name__ == "__main__":
    unittest.main()
