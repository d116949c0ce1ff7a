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


class Quotas(Case):
    def test_what_is_used_is_told_and_looking_takes_nothing(self):
        web = self.upstream()
        configuration = basic_configuration(web.address, [
            KEYS,
            {"id": "monthly", "kind": "quota", "scope": {"tenant": "acme"}, "config": {"limit": 4, "period": "month", "by": "consumer"}},
        ])
        configuration["tenants"][0]["consumers"].append({"id": "idle", "credentials": [{"id": "k1", "kind": "api-key", "key": "idle-secret-key"}]})
        configuration["tenants"].append({"id": "other"})
        gateway = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)), "--workers", "2", "--token-file", self.path("owner.token"))
        api = self.admin(gateway, self.folder)
        self.assertEqual(api.call("GET", "/v1/quotas")[1], {"items": [], "total": 0, "unnamed": 0, "complete": True})
        ask = lambda: fetch(gateway.listener(), "/x", {"X-API-Key": "mobile-secret-key"})[0]
        self.assertEqual([ask() for _ in range(3)], [200] * 3)
        for _ in range(3):
            [item] = api.call("GET", "/v1/quotas?tenant=acme")[1]["items"]
            ends = item.pop("endsAt")
            self.assertRegex(ends, r"^\d{4}-\d\d-01T00:00:00")
            self.assertEqual(item, {"policy": "acme/monthly", "by": "consumer", "tenant": "acme", "subject": "acme/mobile", "period": "month", "limit": 4, "used": 3, "remaining": 1, "mode": "enforce"})
        self.assertEqual(api.call("GET", "/v1/quotas?tenant=other")[1]["items"], [])
        self.assertEqual(api.call("GET", "/v1/quotas?policy=acme/keys")[1]["items"], [])
        self.assertEqual([ask(), ask()], [200, 429])
        self.assertEqual(api.call("GET", "/v1/quotas")[1]["items"][0]["remaining"], 0)


if __name__ == "__main__":
    unittest.main()
