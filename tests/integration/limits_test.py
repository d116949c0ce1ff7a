# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Rate limits from outside: exactly N are admitted, the headers say so, report mode only counts."""
import concurrent.futures
import json
import os
import time
import unittest

from harness import KEYS, Case, basic_configuration, fetch, limit, until


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


    def test_penalties_ceilings_and_costs(self):
        self.start(limit(5, "1h", cost='request.path == "/dear" ? 3 : 1', penalty={"refusals": 2, "within": "1h", "duration": "1h"}))
        self.assertEqual([self.ask("/dear")[0], self.ask()[0], self.ask()[0], self.ask()[0]], [200, 200, 200, 429])
        status, body, headers = self.ask()
        self.assertEqual((status, json.loads(body)["code"]), (429, "rate-limit.blocked"))
        self.assertGreater(int(headers["retry-after"]), 3500)
        self.gh.kill()
        self.start(limit(100, "1h", ceiling={"limit": 20, "window": "1h"}))
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            statuses = list(pool.map(lambda _: self.ask()[0], range(40)))
        self.assertEqual((statuses.count(200), statuses.count(429)), (20, 20))

    def test_spikes_are_spaced(self):
        self.start({"id": "even", "kind": "spike-arrest", "scope": {"tenant": "acme"}, "config": {"requests": 20, "per": "1s", "wait": "10s"}})
        begun = time.monotonic()
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            self.assertEqual(list(pool.map(lambda _: self.ask()[0], range(16))), [200] * 16)
        self.assertGreaterEqual(time.monotonic() - begun, 15 * 0.05 - 0.01)


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


    def test_what_is_counted_outlives_the_process(self):
        web = self.upstream()
        configuration = basic_configuration(web.address, [
            KEYS, {"id": "monthly", "kind": "quota", "scope": {"tenant": "acme"}, "config": {"limit": 10, "period": "month"}}])
        data = self.path("data")
        gateway = self.gateway("--data", data, "--workers", "2")
        api = self.admin(gateway, data)
        status, answer, _ = api.call("PUT", "/v1/config", configuration)
        self.assertEqual(status, 200, answer)
        ask = lambda address: fetch(address, "/x", {"X-API-Key": "mobile-secret-key"})[0]
        address = api.listeners()["main"]
        self.assertEqual([ask(address) for _ in range(4)], [200] * 4)
        self.assertEqual(gateway.stop(), 0)
        self.assertEqual(os.stat(os.path.join(data, "counters")).st_mode & 0o777, 0o600)
        gateway = self.gateway("--data", data, "--workers", "1")
        address = self.admin(gateway, data).listeners()["main"]
        self.assertEqual([ask(address) for _ in range(8)], [200] * 6 + [429] * 2)
        before = os.stat(os.path.join(data, "counters")).st_mtime_ns
        self.assertTrue(until(lambda: os.stat(os.path.join(data, "counters")).st_mtime_ns != before, 30), "it is written now and then")
        gateway.kill()  # and so a kill loses little
        gateway = self.gateway("--data", data, "--workers", "1")
        self.assertEqual(ask(self.admin(gateway, data).listeners()["main"]), 429)
        gateway.stop()
        with open(os.path.join(data, "counters"), "r+b") as counters:
            counters.truncate(60)
        gateway = self.gateway("--data", data, "--workers", "1")
        self.assertEqual(ask(self.admin(gateway, data).listeners()["main"]), 200, "a broken file is told of, and the count begins anew")
        gateway.stop()
        self.assertIn("begin anew", gateway.error_text())


if __name__ == "__main__":
    unittest.main()
