# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""curl -> gatehoused -> nginx: bodies, methods, keep-alive, policies, headers."""
import json
import os
import subprocess
import unittest

from harness import KEYS, Case, basic_configuration, limit


class CurlNginx(Case):
    def setUp(self):
        super().setUp()
        self.web = self.nginx()
        self.big = os.urandom(8 << 20)
        with open(os.path.join(self.web.root, "big"), "wb") as out:
            out.write(self.big)
        configuration = basic_configuration(self.web.address, [KEYS, limit(1000, "1m")])
        self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)))
        self.url = f"http://{self.gh.listener()}"

    def curl(self, *arguments):
        done = subprocess.run(["curl", "-sS", "--max-time", "20", "-H", "X-API-Key: mobile-secret-key", *arguments], capture_output=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def test_large_bodies_come_through_unchanged(self):
        self.assertEqual(self.curl(self.url + "/big"), self.big)

    def test_ranges_and_head(self):
        self.assertEqual(self.curl("-r", "100-199", self.url + "/big"), self.big[100:200])
        head = self.curl("-I", self.url + "/big").decode()
        self.assertIn("HTTP/1.1 200", head)
        self.assertIn(f"Content-Length: {len(self.big)}".lower(), head.lower())

    def test_the_upstream_sees_the_consumer_and_not_the_key(self):
        seen = self.curl("-H", "X-Consumer-Id: forged", self.url + "/headers").decode()
        self.assertIn("GET /headers", seen)
        self.assertIn("consumer=mobile", seen)
        self.assertIn("fwd=127.0.0.1", seen)
        self.assertNotIn("mobile-secret-key", seen)

    def test_one_connection_serves_many_requests(self):
        out = self.curl("-w", "%{num_connects}\n", *[self.url + "/hello"] * 20).decode()
        self.assertEqual(out.count("hello"), 20)
        self.assertEqual(sum(int(n) for n in out.replace("hello\n", "").split()), 1)

    def test_uploads_are_streamed(self):
        body = self.path("body")
        with open(body, "wb") as out:
            out.write(os.urandom(3 << 20))
        for extra in ([], ["-H", "Transfer-Encoding: chunked"], ["-H", "Expect: 100-continue"]):
            status = self.curl("-o", os.devnull, "-w", "%{http_code}", "-X", "PUT", "-T", body, *extra, self.url + "/upload").decode()
            self.assertEqual(status, "405", extra)  # nginx takes no PUT: the answer is its own, after the body

    def test_wrong_and_missing_keys(self):
        for key in ([], ["-H", "X-API-Key: wrong"]):
            answer = subprocess.run(["curl", "-sS", "-i", *key, self.url + "/hello"], capture_output=True, text=True).stdout
            self.assertIn("HTTP/1.1 401", answer)
            self.assertIn("www-authenticate:", answer.lower())
            self.assertIn("application/problem+json", answer)


if __name__ == "__main__":
    unittest.main()
