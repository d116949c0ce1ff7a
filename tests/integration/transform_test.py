# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Changed requests and answers over real sockets, and answers that can't be changed."""
import http.server
import json
import threading
import unittest

from harness import Case, basic_configuration, fetch


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

    def test_what_cannot_be_changed_is_told(self):
        self.start({"id": "zip", "kind": "compress", "scope": {"tenant": "acme"}, "config": {"minimumSize": 0}}, response={"remove": ["$.internal"], "maximumSize": "4KiB"})
        for path, code in [("/large", "transform.unsuitable"), ("/large/chunked", "upstream.bad-response"), ("/broken", "upstream.bad-response")]:
            status, body, fields = fetch(self.address, path, {"Accept-Encoding": "gzip"})
            self.assertEqual((status, json.loads(body)["code"]), (502, code), path)
            self.assertNotIn("content-encoding", fields)
        self.assertEqual(fetch(self.address, "/")[0], 200)


if __name__ == "__main__":
    unittest.main()
