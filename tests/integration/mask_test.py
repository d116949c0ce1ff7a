# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Personal data in answers and logs over real sockets: by slices, by compression, by chunks, by HEAD, from a cache, in refused requests."""
import gzip
import json
import unittest

from harness import Case, basic_configuration, fetch, until
from peer import Peer

PERSON = {"name": "Alice", "mail": "alice@acme.test", "card": "4111 1111 1111 1111", "password": "hunter2"}


class People(Peer):
    """Answers as its path says, and remembers what it was asked."""

    def answer(self, asked):
        body, status, fields = json.dumps(PERSON).encode(), 200, {"Content-Type": "application/json"}
        if asked.path.startswith("/gzip"):
            body, fields["Content-Encoding"] = gzip.compress(body), "gzip"
        if asked.path.startswith("/strange"):
            fields["Content-Encoding"] = "strange"
        if asked.path.startswith("/part"):
            body, status, fields["Content-Range"] = body[30:40], 206, "bytes 30-39/100"
        if asked.path.startswith("/bomb"):
            body, fields["Content-Encoding"] = gzip.compress(bytes(64 << 20)), "gzip"
        if asked.path.startswith("/binary"):
            fields["Content-Type"] = "image/png"
        if asked.path.startswith("/cached"):
            fields["Cache-Control"] = "max-age=60"
        fields["ETag"] = '"1"'
        return status, fields, (body[i : i + 1] for i in range(len(body))) if asked.path.startswith("/drip") else body


class Masked(Case):
    def start(self, *others, **config):
        self.people = People()
        self.addCleanup(self.people.close)
        rules = [{"find": "email"}, {"find": "card", "show": "part"}, {"find": "key", "match": ["password", "token"]}]
        mask = {"id": "mask", "kind": "mask", "scope": {"tenant": "acme"}, "config": {"rules": rules, **config}}
        self.log = self.path("access.log")
        self.data = self.path("data")
        running = self.gateway("--data", self.data, "--access-log", self.log)
        self.control = self.admin(running, self.data)
        status, answer, _ = self.control.call("PUT", "/v1/config", basic_configuration(self.people.address, [mask, *others]))
        self.assertEqual(status, 200, answer)
        self.address = self.control.listeners()["main"]

    def assertMasked(self, body):
        self.assertEqual(json.loads(body), {"name": "Alice", "mail": "***", "card": "***1111", "password": "***"})

    def logged(self, count):
        def lines():
            with open(self.log) as log:
                return [json.loads(line) for line in log]
        self.assertTrue(until(lambda: len(lines()) >= count))
        return lines()

    def test_answers_are_masked_however_they_come(self):
        self.start()
        for path in ["/plain", "/gzip", "/drip"]:
            status, body, fields = fetch(self.address, path, {"Accept-Encoding": "gzip"})
            self.assertEqual(status, 200, path)
            self.assertMasked(body)
            self.assertNotIn("content-encoding", fields)
            self.assertEqual(fields["etag"], 'W/"1"')
        self.assertEqual(self.people.seen[-1].headers["accept-encoding"], "identity")
        status, body, fields = fetch(self.address, "/plain", method="HEAD")
        self.assertEqual((status, body), (200, b""))
        self.assertNotIn("content-length", fields)
        self.assertEqual(json.loads(fetch(self.address, "/binary")[1]), PERSON)

    def test_nobody_reads_it_slice_by_slice(self):
        self.start()
        for start in range(0, 90, 10):
            status, body, _ = fetch(self.address, "/plain", {"Range": f"bytes={start}-{start + 9}", "If-Range": '"1"'})
            self.assertEqual(status, 200)
            self.assertMasked(body)
            self.assertNotIn("range", self.people.seen[-1].headers)
        status, body, _ = fetch(self.address, "/part")
        self.assertEqual((status, json.loads(body)["code"]), (502, "mask.unreadable"))
        self.assertEqual(json.loads(body)["policy"], "acme/mask")

    def test_what_cannot_be_read_does_not_get_out(self):
        self.start()
        status, body, fields = fetch(self.address, "/strange")
        self.assertEqual((status, json.loads(body)["code"]), (502, "mask.unreadable"))
        self.assertNotIn("content-encoding", fields)
        status, body, _ = fetch(self.address, "/bomb")
        self.assertEqual((status, json.loads(body)["code"]), (502, "upstream.bad-response"))
        self.assertMasked(fetch(self.address, "/plain")[1])

    def test_masked_answers_are_compressed_and_kept_unmasked(self):
        self.start({"id": "zip", "kind": "compress", "scope": {"tenant": "acme"}, "config": {"minimumSize": 0}}, {"id": "keep", "kind": "cache", "scope": {"tenant": "acme"}, "config": {}})
        for _ in range(3):
            _, body, fields = fetch(self.address, "/cached", {"Accept-Encoding": "gzip"})
            self.assertEqual(fields["content-encoding"], "gzip")
            self.assertMasked(gzip.decompress(body))
        self.assertEqual(len(self.people.seen), 1)

    def test_logs_are_masked_also_of_refused_requests(self):
        self.start({"id": "keys", "kind": "key-auth", "scope": {"tenant": "acme"}, "config": {}})
        path = "/users/bob%40acme.test?token=abc&q=4111111111111111&x=1"
        self.assertEqual(fetch(self.address, path, {"User-Agent": "me bob@acme.test"})[0], 401)
        self.assertEqual(fetch(self.address, path, {"User-Agent": "me bob@acme.test", "X-API-Key": "mobile-secret-key"})[0], 200)
        for record in self.logged(2):
            self.assertEqual((record["path"], record["query"], record["userAgent"]), ("/users/***", "token=***&q=***1111&x=1", "me ***"))

    def test_traces_are_masked(self):
        self.start()
        _, trace, _ = self.control.call("POST", "/v1/traces")
        fields = fetch(self.address, "/users/bob@acme.test?token=abc", {trace["header"]: trace["token"]})[2]
        address = f"/v1/traces/{fields['x-gatehouse-request-id']}"
        self.assertTrue(until(lambda: self.control.call("GET", address)[0] == 200))
        self.assertNotIn("bob@", json.dumps(self.control.call("GET", address)[1]))


if __name__ == "__main__":
    unittest.main()
