# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Several targets behind one service, through the real engine: who gets the requests when some are ill, slow or gone."""
import collections
import contextlib
import http.client
import json
import socket
import threading
import time
import unittest

from harness import Case, Gateway, fetch
from traffic_test import Scripted


def names(count, status=lambda name: 200):
    """Upstreams that say who they are."""
    return [Scripted(lambda method, path, headers, body, name=str(i): (status(name), {"X-Target": name}, name.encode())) for i in range(count)]


class Upstreams(Case):
    def start(self, targets, policies=(), consumers=(), **upstream):
        targets = [target if isinstance(target, dict) else {"url": f"http://{target if isinstance(target, str) else target.address}"} for target in targets]
        document = {
            "gatehouse": 1,
            "listeners": [{"id": "main", "address": "127.0.0.1", "port": 0}],
            "tenants": [{
                "id": "t",
                "services": [{"id": "s", "upstream": {"targets": targets, **upstream}}],
                "routes": [{"id": "all", "service": "s", "match": {"paths": [{"prefix": "/"}]}}],
                "consumers": list(consumers),
                "policies": list(policies),
            }],
        }
        gateway = Gateway("--config", self.write("gatehouse.json", json.dumps(document)), "--workers", "2", "--token-file", self.path("owner.token"))
        self.addCleanup(gateway.stop)
        self.address = gateway.listener()
        self.api = self.admin(gateway, self.folder)

    def targets(self, count, status=lambda name: 200):
        made = names(count, status)
        for each in made:
            self.addCleanup(each.close)
        return made

    def ask(self, **headers):
        status, body, _ = fetch(self.address, "/", headers={name.replace("_", "-"): value for name, value in headers.items()})
        return body.decode() if status == 200 else status

    def asked(self, times, **headers):
        return collections.Counter(self.ask(**headers) for _ in range(times))

    def states(self):
        status, answer, _ = self.api.call("GET", "/v1/targets")
        self.assertEqual((status, answer["total"]), (200, len(answer["items"])))
        return {item["url"].removeprefix("http://"): item["state"] for item in answer["items"]}

    def until(self, holds, what):
        end = time.monotonic() + 15
        while not holds():
            self.assertLess(time.monotonic(), end, what)

    def closed_port(self):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            return f"127.0.0.1:{probe.getsockname()[1]}"

    def test_a_target_that_fails_its_check_gets_nothing_until_it_is_well_again(self):
        ill = threading.Event()
        good, bad = self.targets(2, lambda name: 503 if name == "1" and ill.is_set() else 200)
        self.start([good, bad], healthCheck={"kind": "http", "path": "/healthz", "interval": "100ms", "healthyAfter": 2, "unhealthyAfter": 2})
        self.until(lambda: len(self.asked(10)) == 2, "both are used")
        ill.set()
        self.until(lambda: self.asked(10) == {"0": 10}, "the ill one is left out")
        self.assertEqual(self.states(), {good.address: "up", bad.address: "down"})
        self.assertEqual([item["url"] for item in self.api.call("GET", "/v1/targets?state=down&service=t/s")[1]["items"]], [f"http://{bad.address}"])
        metrics = self.api.call("GET", "/metrics", raw=True)[1].decode()
        self.assertIn(f'gatehouse_target_up{{tenant="t",service="s",target="http://{good.address}"}} 1', metrics)
        self.assertIn(f'gatehouse_target_up{{tenant="t",service="s",target="http://{bad.address}"}} 0', metrics)
        self.assertIn(f'gatehouse_target_requests_total{{tenant="t",service="s",target="http://{good.address}",class="2xx"}}', metrics)
        ill.clear()
        self.until(lambda: len(self.asked(10)) == 2, "it comes back")
        history = {item["url"].removeprefix("http://"): item for item in self.api.call("GET", "/v1/targets")[1]["items"]}
        self.assertEqual(history[good.address]["changes"], [])
        self.assertEqual([change["state"] for change in history[bad.address]["changes"]], ["down", "up"])
        times = [history[bad.address]["knownSince"], *(change["at"] for change in history[bad.address]["changes"])]
        self.assertEqual(times, sorted(times))
        self.assertIn(("GET", "/healthz"), [(method, path) for method, path, _, _ in bad.seen])

    def test_a_connection_is_check_enough_for_tcp(self):
        [up] = self.targets(1)
        gone = self.closed_port()
        self.start([gone, up], retries=0, healthCheck={"kind": "tcp", "interval": "100ms"})
        self.until(lambda: self.asked(10) == {"0": 10}, "the closed port is left out")

    def test_failures_in_a_row_eject(self):
        good, bad = self.targets(2, lambda name: 502 if name == "1" else 200)
        self.start([good, bad], ejection={"failures": 3, "time": "60s"})
        got = self.asked(40)
        # The counts are of all workers together.
        self.assertEqual(got[502], 3)
        self.assertEqual(got["0"], 37)
        self.assertEqual(self.states(), {good.address: "up", bad.address: "ejected"})

    def test_the_last_targets_are_not_ejected(self):
        both = self.targets(2, lambda name: 502)
        self.start(both, ejection={"failures": 1, "time": "60s", "maxPercent": 50})
        self.asked(10)
        before = [len(each.seen) for each in both]
        self.assertEqual(self.asked(10), {502: 10})
        self.assertEqual(sorted(len(each.seen) - old for each, old in zip(both, before)), [0, 10])

    def test_a_hash_of_a_header_sticks(self):
        self.start(self.targets(4), balance="hash", hash={"by": "header", "name": "X-User"})
        seen = set()
        for user in ("ann", "bob", "cy", "dora", "eve", "fay", "gus", "hal", "ida", "joe"):
            got = self.asked(5, X_User=user)
            self.assertEqual(len(got), 1, user)
            seen |= set(got)
        self.assertGreater(len(seen), 1)

    def test_a_hash_of_a_cookie_sticks(self):
        self.start(self.targets(4), balance="hash", hash={"by": "cookie", "name": "session"})
        for session in ("a", "b", "c"):
            self.assertEqual(len(self.asked(5, Cookie=f"x=1; session={session}")), 1)

    def test_a_hash_of_the_consumer_sticks(self):
        self.start(self.targets(4), balance="hash", hash={"by": "consumer"}, policies=[{"id": "keys", "kind": "key-auth", "scope": {"tenant": "t"}, "config": {}}],
                   consumers=[{"id": who, "credentials": [{"id": "k", "kind": "api-key", "key": f"key-of-{who}-0123456789"}]} for who in ("ann", "bob", "cy")])
        for who in ("ann", "bob", "cy"):
            self.assertEqual(len(self.asked(5, X_API_Key=f"key-of-{who}-0123456789")), 1, who)

    def test_the_second_tier_waits_until_the_first_is_down(self):
        ill = threading.Event()
        first, second = self.targets(2, lambda name: 500 if name == "0" and ill.is_set() else 200)
        self.start([{"url": f"http://{first.address}"}, {"url": f"http://{second.address}", "tier": 1}],
                   healthCheck={"kind": "http", "interval": "100ms", "unhealthyAfter": 1, "healthyAfter": 1})
        self.assertEqual(self.asked(10), {"0": 10})
        ill.set()
        self.until(lambda: self.asked(10) == {"1": 10}, "the second takes over")
        ill.clear()
        self.until(lambda: self.asked(10) == {"0": 10}, "the first is back")

    def test_who_waits_for_a_connection_waits_no_longer_than_said(self):
        go = threading.Event()
        self.addCleanup(go.set)
        asked = threading.Semaphore(0)

        def answer(method, path, headers, body):
            asked.release()
            go.wait(20)
            return 200, {}, b"late"

        slow = Scripted(answer)
        self.addCleanup(slow.close)
        document = {
            "gatehouse": 1,
            "listeners": [{"id": "main", "address": "127.0.0.1", "port": 0}],
            "tenants": [{"id": "t", "services": [{"id": "s", "upstream": {"targets": [{"url": f"http://{slow.address}"}], "maxConnections": 1, "queueTimeout": "200ms", "connectTimeout": "20s"}}],
                         "routes": [{"id": "all", "service": "s", "match": {"paths": [{"prefix": "/"}]}}]}],
        }
        gateway = Gateway("--config", self.write("gatehouse.json", json.dumps(document)), "--workers", "1")
        self.addCleanup(gateway.stop)
        first = http.client.HTTPConnection(gateway.listener(), timeout=20)
        self.addCleanup(first.close)
        first.request("GET", "/")
        self.assertTrue(asked.acquire(timeout=10))
        status, body, _ = fetch(gateway.listener(), "/")
        self.assertEqual((status, json.loads(body)["code"]), (503, "upstream.queue-full"))
        go.set()
        self.assertEqual(first.getresponse().read(), b"late")

    def test_retries_are_bounded_by_a_budget(self):
        bad = [Scripted(lambda method, path, headers, body: (503, {}, b"")) for _ in range(2)]
        for each in bad:
            self.addCleanup(each.close)
        self.start(bad, retryBudget=0, policies=[{"id": "r", "kind": "retry", "scope": {"tenant": "t"}, "config": {"attempts": 1, "statuses": [503]}}])
        for _ in range(100):
            self.assertEqual(self.ask(), 503)
        tries = sum(len(each.seen) for each in bad)
        self.assertLess(tries, 180)  # a hundred, and ten a second of each of two workers
        self.assertGreater(tries, 100)

    # ---- hedging

    HEDGED = {"id": "again", "kind": "retry", "scope": {"tenant": "t"}, "config": {"attempts": 0, "hedgeAfter": "100ms"}}

    def hedged(self, slow, **upstream):
        """Two targets, the first of which does what `slow(method)` says."""
        first = Scripted(lambda method, path, headers, body: slow(method) or (200, {}, b"0"))
        second = Scripted(lambda method, path, headers, body: (200, {}, b"1"))
        for each in (first, second):
            self.addCleanup(each.close)
        self.start([first, {"url": f"http://{second.address}", "tier": 1}], policies=[self.HEDGED], retryBudget=100, **upstream)
        return first, second

    def test_a_second_target_is_asked_when_the_first_is_slow(self):
        release = threading.Event()
        self.addCleanup(release.set)
        first, second = self.hedged(lambda method: release.wait(20) and None)
        self.assertEqual([self.ask() for _ in range(5)], ["1"] * 5)
        self.assertEqual((len(first.seen), len(second.seen)), (5, 5))
        # Not for what is not safe to repeat.
        thread = threading.Timer(0.5, release.set)
        thread.start()
        self.assertEqual(fetch(self.address, "/", method="POST", body=b"x")[1], b"0")
        self.assertEqual(len(second.seen), 5)
        # The slow one has answered by now; the quick way is the first target's alone.
        self.assertEqual([self.ask() for _ in range(5)], ["0"] * 5)
        self.assertEqual(len(second.seen), 5)

    def test_the_second_target_answers_when_the_slow_one_fails(self):
        def slow(method):
            threading.Event().wait(0.3)
            return (200, {"Content-Length": "nonsense"}, b"")

        self.hedged(slow)
        self.assertEqual([self.ask() for _ in range(3)], ["1"] * 3)

    def test_a_hedge_that_fails_leaves_the_slow_answer(self):
        release = threading.Event()
        self.addCleanup(release.set)
        first = Scripted(lambda method, path, headers, body: (release.wait(20), (200, {}, b"0"))[1])
        self.addCleanup(first.close)
        self.start([first, {"url": f"http://{self.closed_port()}", "tier": 1}], policies=[self.HEDGED], retryBudget=100)
        threading.Timer(0.5, release.set).start()
        self.assertEqual(self.ask(), "0")

    def test_a_hedge_that_ends_while_it_connects_gives_its_place_back(self):
        first = Scripted(lambda method, path, headers, body: (threading.Event().wait(0.3), (200, {}, b"0"))[1])
        self.addCleanup(first.close)
        with socket.socket() as second:  # whose line is full: who connects waits
            second.bind(("127.0.0.1", 0))
            second.listen(0)
            with contextlib.ExitStack() as line:
                for _ in range(3):
                    waiting = line.enter_context(socket.socket())
                    waiting.setblocking(False)
                    with contextlib.suppress(BlockingIOError):
                        waiting.connect(second.getsockname())
                self.start([first, {"url": f"http://127.0.0.1:{second.getsockname()[1]}", "tier": 1}], policies=[self.HEDGED], retryBudget=100, maxConnections=1, queueTimeout="1s")
                self.assertEqual([self.ask() for _ in range(6)], ["0"] * 6)
            address = second.getsockname()
        first.close()
        well = Scripted(lambda method, path, headers, body: (200, {}, b"1"), address)
        self.addCleanup(well.close)
        self.until(lambda: self.ask() == "1", "the second target serves")
        # 502: a worker that still has to learn that the first one is gone.
        self.assertLessEqual({self.ask() for _ in range(12)}, {"1", 502}, "nobody waits for a place")

    def test_mistakes_are_named(self):
        for upstream, place in (({"healthCheck": {"kind": "http", "interval": "1ms"}}, "healthCheck/interval"),
                                ({"healthCheck": {"kind": "http"}, "protocol": "h2"}, "healthCheck/kind"),
                                ({"healthCheck": {"kind": "http", "statusFrom": 300, "statusTo": 200}}, "healthCheck/statusTo"),
                                ({"balance": "hash", "hash": {"by": "header"}}, "hash/name")):
            with self.assertRaises(Exception) as refused:
                self.start(["127.0.0.1:9"], **upstream)
            self.assertIn(place, str(refused.exception))


if __name__ == "__main__":
    unittest.main()
