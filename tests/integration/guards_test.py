# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Guards over the wire: what browsers are told, and who is refused before anything else is asked."""
import contextlib
import http.client
import json
import threading
import unittest

from harness import KEYS, Case, basic_configuration, fetch
from peer import Peer


class Large(Peer):
    """An upstream of answers as large as they are asked for: with their length, in chunks, or in chunks with a pause after the first; and of a list."""

    def __init__(self, served=None):
        super().__init__()
        self.served, self.more = served, threading.Event()  # `more`: that what comes behind the pause is wanted

    def answer(self, asked):
        if self.served is not None:
            return self.served["status"], {}, self.served["body"]
        _, kind, size = asked.path.split("/")
        return 200, {}, b"x" * int(size) if kind == "length" else self.pieces(kind, int(size))

    def pieces(self, kind, size):
        if kind == "chunks":
            yield b"x" * size
            return
        yield b"x" * 500
        self.more.wait(20)  # until the client has begun to get the answer
        yield b"x" * (size - 500)


def policy(kind, id=None, **config):
    return {"id": id or kind, "kind": kind, "scope": {"tenant": "acme"}, "config": config}


class Guards(Case):
    def start(self, *policies):
        self.web = self.upstream()
        configuration = basic_configuration(self.web.address, policies)
        self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)), "--workers", "1")
        self.address = self.gh.listener()

    def ask(self, headers=None, method="GET", path="/x"):
        return fetch(self.address, path, headers, method)

    def refused(self, code, status, headers=None, method="GET"):
        before = len(self.web.seen)
        got, body, fields = self.ask(headers, method)
        self.assertEqual((got, json.loads(body)["code"]), (status, code))
        self.assertEqual(len(self.web.seen), before, "the upstream saw it")
        return fields

    def test_security_headers_on_answers_and_refusals(self):
        self.start(policy("security-headers"), KEYS)
        for headers, status in (({"X-API-Key": "mobile-secret-key"}, 200), ({}, 401)):
            got, _, fields = self.ask(headers)
            self.assertEqual(got, status)
            self.assertEqual(fields["x-content-type-options"], "nosniff")
            self.assertEqual(fields["x-frame-options"], "DENY")
            self.assertEqual(fields["content-security-policy"], "default-src 'none'; frame-ancestors 'none'")
            self.assertNotIn("server", fields)
            self.assertNotIn("strict-transport-security", fields, "not over plain HTTP")

    def test_csrf_by_origin_and_token(self):
        self.start(policy("csrf", origins=["https://app.example.com"], token={"enabled": True, "sessionCookie": "session"}))
        status, _, fields = self.ask({"Cookie": "session=alice"})
        self.assertEqual(status, 200)
        cookie = fields["set-cookie"].split(";")[0]
        good = {"Cookie": f"session=alice; {cookie}", "X-CSRF-Token": cookie.split("=", 1)[1], "Origin": f"http://{self.address}"}
        self.assertEqual(self.ask(good, "POST")[0], 200)
        self.assertEqual(self.ask({**good, "Origin": "https://app.example.com"}, "POST")[0], 200)
        self.refused("csrf.cross-site", 403, {**good, "Origin": "https://evil.test"}, "POST")
        self.refused("csrf.cross-site", 403, {**good, "Sec-Fetch-Site": "cross-site"}, "POST")
        self.refused("csrf.cross-site", 403, {"Cookie": good["Cookie"]}, "DELETE")
        self.refused("csrf.token", 403, {**good, "X-CSRF-Token": "guess"}, "POST")
        self.refused("csrf.token", 403, {**good, "Cookie": f"session=mallory; {cookie}"}, "POST")

    def test_referring_pages(self):
        self.start(policy("referer", allow=["*.acme.test"]))
        self.assertEqual(self.ask({"Referer": "https://www.acme.test/a"})[0], 200)
        self.assertEqual(self.ask({"Referer": f"http://{self.address}/a"})[0], 200)
        for referer in ("https://evil.test/www.acme.test", "https://www.acme.test@evil.test/", "http://acme.test.evil.test"):
            self.refused("referer.denied", 403, {"Referer": referer})
        self.refused("referer.denied", 403)

    def test_schedule_tells_when(self):
        self.start(policy("schedule", during="deny", windows=[{}], dates=[{"from": "2099-01-01", "to": "2099-12-31", "effect": "allow"}]))
        fields = self.refused("schedule.closed", 503)
        self.assertGreater(int(fields["retry-after"]), 86400)

    def test_two_slashes_slip_by_no_rule(self):
        self.start(policy("access", default="allow", rules=[{"name": "closed", "when": "request.path.startsWith('/admin')", "effect": "deny"}]))
        for path in ("/admin/users", "//admin/users", "/./admin/users", "///admin/users", "/x/..//admin/users", "/%2e//admin/users"):
            self.assertEqual(self.ask(path=path)[0], 403, path)
        self.assertEqual(self.web.seen, [])
        self.assertEqual(self.ask(path="/a//b?x=//y")[0], 200)
        self.assertEqual(self.web.seen[-1][1], "/a/b?x=//y", "the upstream gets the path that was judged")

    def test_answers_that_are_too_large(self):
        self.web = Large()
        self.addCleanup(self.web.close)
        configuration = basic_configuration(self.web.address, [policy("body-size", max=1000)])
        self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)), "--workers", "1")
        self.address = self.gh.listener()
        for _ in range(3):  # what is refused harms neither the target nor the next request
            self.assertEqual(self.ask(path="/length/1000")[1], b"x" * 1000)
            self.assertEqual(self.ask(path="/chunks/1000")[1], b"x" * 1000)
            for path in ("/length/1001", "/length/10000000"):
                status, body, _ = self.ask(path=path)
                problem = json.loads(body)
                self.assertEqual((status, problem["code"], problem["policy"]), (502, "body-size.too-large", "acme/body-size"), path)
            for path in ("/chunks/100000", "/slow/5000"):  # the answer may have begun, and then is not whole
                self.web.more.clear()
                with contextlib.closing(http.client.HTTPConnection(self.address, timeout=20)) as connection:
                    connection.request("GET", path)
                    answer = connection.getresponse()
                    self.web.more.set()
                    with contextlib.suppress(http.client.IncompleteRead, ConnectionError):
                        self.assertLess(len(answer.read()), 1500, path)
                        self.assertEqual(answer.status, 502, path)
        self.assertEqual(self.ask(method="HEAD", path="/length/1001")[0], 200)

    def test_lists_and_places(self):
        served = {"body": b"127.0.0.0/8\n", "status": 200}
        lists = Large(served)
        self.addCleanup(lists.close)
        self.start(policy("ip-filter", denyUrls=[f"http://{lists.address}/list"]))
        self.refused("ip-filter.denied", 403)
        self.gh.kill()
        served["body"] = b"<html>sorry</html>"
        self.start(policy("ip-filter", denyUrls=[f"http://{lists.address}/list"]))
        self.refused("ip-filter.unread", 503)
        self.gh.kill()
        served["body"] = b"192.0.2.0/24 ; elsewhere\n"
        self.start(policy("ip-filter", denyUrls=[f"http://{lists.address}/list"]))
        self.assertEqual(self.ask()[0], 200)
        self.gh.kill()
        self.start(policy("geo", database=self.path("none.mmdb"), deny=["US"]))
        self.refused("geo.unread", 503)

    def test_bots(self):
        self.start(policy("bot", deny=["^evil"], missing="deny"))
        self.assertEqual(self.ask({"User-Agent": "Firefox"})[0], 200)
        for agent in ("sqlmap/1.7", "EvilBot", ""):
            self.refused("bot.denied", 403, {"User-Agent": agent})


if __name__ == "__main__":
    unittest.main()
