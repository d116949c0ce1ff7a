# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""bot looks crawlers up with the gateway's name servers: who is what he says, who is not, and when nobody can tell."""
import http.client
import json
import unittest

from harness import Case, basic_configuration
from names_test import NameServer, host

GOOGLE = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"


def pointer(*names, ttl=60):
    return [(12, ttl, b"".join(bytes([len(label)]) + label.encode() for label in name.split(".")) + b"\0") for name in names]


class Crawlers(Case):
    def setUp(self):
        super().setUp()
        self.dns = NameServer()
        self.addCleanup(self.dns.close)
        self.web = self.upstream()
        policy = {"id": "bots", "kind": "bot", "scope": {"tenant": "acme"}, "config": {"verify": True, "verdictHeader": "X-Crawler", "timeout": "10s"}}
        self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(basic_configuration(self.web.address, [policy]))), "--resolver", self.dns.address)
        self.dns.records = {
            "2.0.0.127.in-addr.arpa": pointer("crawl-1.googlebot.com"),
            "crawl-1.googlebot.com": [host("127.0.0.2", 60)],
            "3.0.0.127.in-addr.arpa": pointer("crawl-1.googlebot.com"),
            "4.0.0.127.in-addr.arpa": pointer("googlebot.com.evil.test"),
            "googlebot.com.evil.test": [host("127.0.0.4", 60)],
        }

    # The answer's status and code, and what the upstream was told.
    def ask(self, source, agent=GOOGLE):
        connection = http.client.HTTPConnection(self.gh.listener(), timeout=20, source_address=(source, 0))
        seen = len(self.web.seen)
        connection.request("GET", "/", headers={"User-Agent": agent, "X-Crawler": "verified"})
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        code = json.loads(body)["code"] if answer.status >= 400 else None
        return answer.status, code, self.web.seen[-1][2].get("x-crawler") if len(self.web.seen) > seen else None

    def test_who_is_what_he_says_and_who_is_not(self):
        for _ in range(3):
            self.assertEqual(self.ask("127.0.0.2"), (200, None, "verified"))
        self.assertEqual(len([name for name, kind in self.dns.asked if kind == 12]), 1, "and is remembered by all workers")
        self.assertEqual(self.ask("127.0.0.3"), (403, "bot.spoofed", None), "another's name")
        self.assertEqual(self.ask("127.0.0.4"), (403, "bot.spoofed", None), "a name that looks like one")
        self.assertEqual(self.ask("127.0.0.5"), (403, "bot.spoofed", None), "no name")
        self.assertEqual(self.ask("127.0.0.5", "curl/8"), (200, None, None))

    def test_nobody_can_tell_while_name_servers_fail(self):
        self.dns.failing = True
        self.assertEqual(self.ask("127.0.0.2"), (503, "bot.unverified", None))
        self.assertEqual(self.ask("127.0.0.2", "Mozilla/5.0 Firefox/140.0"), (200, None, None))


if __name__ == "__main__":
    unittest.main()
