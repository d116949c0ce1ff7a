# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Rate limits from outside: exactly N are admitted, the headers say so, report mode only counts."""
import concurrent.futures
import json
import unittest

from harness import KEYS, Case, basic_configuration, fetch, limit


class Limits(Case):
    def start(self, *policies):
        self.web = self.upstream()
        configuration = basic_configuration(self.web.address, [KEYS, *policies])
        self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)), "--workers", "2")

    def ask(self, path="/x"):
        return fetch(self.gh.listener(), path, {"X-API-Key": "mobile-secret-key"})

    def test_exactly_as_many_as_allowed(self):
        for algorithm in ("token-bucket", "fixed-window", "sliding-window"):
            with self.subTest(algorithm):
                self.start(limit(40, "1h", algorithm=algorithm))
                with concurrent.futures.ThreadPoolExecutor(16) as pool:
                    statuses = list(pool.map(lambda _: self.ask()[0], range(120)))
                self.assertEqual(statuses.count(200), 40)
                self.assertEqual(statuses.count(429), 80)
                self.gh.kill()

    def test_a_refusal_explains_itself(self):
        self.start(limit(1, "1h"))
        self.assertEqual(self.ask()[0], 200)
        status, body, headers = self.ask()
        problem = json.loads(body)
        self.assertEqual(status, 429)
        self.assertEqual(headers["content-type"], "application/problem+json")
        self.assertGreater(int(headers["retry-after"]), 0)
        self.assertEqual(problem["policy"], "acme/limit")
        self.assertTrue(problem["code"].startswith("rate-limit."))
        self.assertTrue(problem["requestId"])

    def test_report_mode_lets_everything_pass(self):
        self.start({**limit(1, "1h"), "mode": "report"})
        self.assertEqual([self.ask()[0] for _ in range(5)], [200] * 5)


if __name__ == "__main__":
    unittest.main()
