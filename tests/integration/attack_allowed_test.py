# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Attacks on "what they may do": paths, methods, addresses, origins and groups that are not what they seem."""
import unittest

from attack_case import KEY, Attacked

EVIL = "https://evil.test"


def rule(name, when, effect="deny"):
    return {"name": name, "when": when, "effect": effect}


class Access(Attacked):
    def test_another_spelling_is_the_same_path(self):
        self.start({"a": [("access", {"default": "allow", "rules": [rule("closed", "request.path.startsWith('/a/admin')")]})]})
        for path in ("/a/admin", "/a/%61dmin", "/a/%61%64min/x", "/a/./admin", "/a/b/../admin", "/a//admin", "//a/admin", "/x/../a/admin", "/a/%2e/admin", "/a/b/%2e%2e/admin", "/a/%2E%2E/a/admin"):
            self.refused("access.denied", path)
        # What could be read twice is read by nobody.
        for path in ("/a/%2561dmin", "/a/%252e%252e/a/admin", "/a/x%2fadmin", "/a/%5cadmin", "/a/..%2fadmin", "/a/%00admin", "/a/..;/admin", "/a/admin%09"):
            before = len(self.web.seen)
            status, _, _ = self.ask(path)
            if status == 200:
                self.assertEqual(self.web.seen[-1][1].lower(), path, "the upstream gets what was judged, letter for letter")
            else:
                self.assertEqual(len(self.web.seen), before, path)

    def test_what_cannot_be_told_denies(self):
        self.start({"a": [("access", {"default": "allow", "rules": [rule("not there", "request.headers['x-level'] == 'low'")]})],
                    "b": [("access", {"default": "allow", "rules": [rule("no number", "int(request.headers['x-level']) < 5")]})],
                    "c": [("access", {"default": "allow", "rules": [rule("by zero", "1 / size(request.rawQuery) == 5")]})],
                    "d": [("access", {"default": "deny", "rules": [rule("staff", "'admins' in identity.groups", "allow")]})],
                    "e": [("access", {"default": "deny", "rules": [rule("role", "request.headers['x-role'] == 'admin'", "allow")]})]})
        self.refused("access.denied", "/a")
        self.assertEqual(self.ask("/a", {"X-Level": "high"})[0], 200)
        for level in ("x", "", "9" * 40, "1e2", "0x9", "-"):
            self.refused("access.denied", "/b", {"X-Level": level})
        self.refused("access.denied", "/c")
        for headers in ({"X-Consumer-Groups": "admins"}, {"X-Groups": "admins"}, [("X-Consumer-Groups", "a"), ("X-Consumer-Groups", "admins")]):
            self.refused("access.denied", "/d", headers)
        # Two fields of one name are one text, and not the one that suits.
        for headers in ([("X-Role", "user"), ("X-Role", "admin")], [("X-Role", "admin"), ("X-Role", "user")], [("X-Role", "admin,")], [("X-Role", "ADMIN")]):
            self.refused("access.denied", "/e", headers)

    def test_methods_are_what_they_say(self):
        self.start({"a": [("access", {"default": "deny", "rules": [rule("read", "request.method == 'GET'", "allow")]})]})
        for headers in ({"X-HTTP-Method-Override": "GET"}, {"X-Method-Override": "GET"}, {"X-HTTP-Method": "GET"}):
            self.refused("access.denied", "/a?_method=GET", headers, "DELETE", b"")
        for method in ("get", "Get", "GETS", "HEAD", "PROPFIND"):
            before = len(self.web.seen)
            self.assertIn(self.ask("/a", method=method)[0], (400, 403, 405, 501), method)
            self.assertEqual(len(self.web.seen), before, method)

    def test_an_expression_has_an_end(self):
        """Patterns run in linear time (RE2), and steps are counted: who makes one long is refused, and holds nobody up."""
        self.start({"a": [("access", {"default": "allow", "rules": [rule("pattern", "request.rawQuery.matches('^(a+)+$')"),
                                                                    rule("steps", "request.rawQuery.split('').all(x, request.rawQuery.split('').all(y, x != 'b' || y != 'c'))")]})], "ok": []})
        self.refused("access.denied", "/a?" + "a" * 6000 + "!")
        self.passes("/ok")
        self.assertEqual(self.ask("/a?xy")[0], 403, "the rule denies where all agree")

    def test_lists_of_callers_need_a_caller(self):
        self.start({"a": [("acl", {"allow": {"groups": ["apps"]}})], "b": [("key-auth", {}), ("acl", {"allow": {"groups": ["admins"]}})], "c": [("key-auth", {"optional": True}), ("acl", {"deny": {"consumers": ["mobile"]}})]})
        for headers in ({}, {"X-Consumer-Groups": "apps"}, KEY):
            self.assertIn(self.refused("acl.not-allowed", "/a", headers), (401, 403))
        self.refused("acl.not-allowed", "/b", {**KEY, "X-Consumer-Groups": "admins"})
        self.refused("acl.denied", "/c", KEY)
        self.refused("acl.denied", "/c", {"X-API-Key": "mobile-second-key"})


class Addresses(Attacked):
    SPOOFED = ("X-Forwarded-For", "X-Real-IP", "X-Client-IP", "True-Client-IP", "CF-Connecting-IP", "X-Originating-IP", "X-Remote-IP", "X-Cluster-Client-IP")

    def test_an_address_is_the_connections(self):
        self.start({"no": [("ip-filter", {"deny": ["127.0.0.0/8"]})], "only": [("ip-filter", {"allow": ["10.0.0.0/8"]})], "rule": [("access", {"default": "deny", "rules": [rule("inside", "cidr('10.0.0.0/8').containsIP(request.ip)", "allow")]})]})
        for name in (*self.SPOOFED, "Forwarded"):
            value = "for=10.0.0.1" if name == "Forwarded" else "10.0.0.1"
            for path, code in (("/no", "ip-filter.denied"), ("/only", "ip-filter.denied"), ("/rule", "access.denied")):
                self.refused(code, path, {name: value})

    def test_an_address_in_the_newer_form_is_the_same(self):
        self.start({"no": [("ip-filter", {"deny": ["127.0.0.0/8"]})], "rule": [("access", {"default": "deny", "rules": [rule("inside", "cidr('127.0.0.0/8').containsIP(request.ip)", "allow")]})]}, address="::")
        self.address = "127.0.0.1:" + self.address.rsplit(":", 1)[1]  # comes as ::ffff:127.0.0.1
        self.refused("ip-filter.denied", "/no")
        self.passes("/rule")


class Pages(Attacked):
    def test_changes_that_other_pages_ask_for(self):
        self.start({"w": [("csrf", {"origins": ["https://app.example.com"]})]})
        self.passes("/w", {"Origin": "https://app.example.com"}, "POST", b"")
        for origin in ("null", EVIL, "https://app.example.com.evil.test", "https://evil.test/app.example.com", "https://app.example.com@evil.test", "http://app.example.com", "https://app.example.com:444", "https://xapp.example.com",
                       "https://app.example.com, https://evil.test", "app.example.com", "https://APP.example.com.", "file://", "https://"):
            for method in ("POST", "PUT", "DELETE", "PATCH"):
                self.refused("csrf.cross-site", "/w", {"Origin": origin, "Cookie": "session=1"}, method, b"")
        self.refused("csrf.cross-site", "/w", [("Origin", "https://app.example.com"), ("Origin", EVIL)], "POST", b"")
        self.refused("csrf.cross-site", "/w", [("Origin", EVIL), ("Origin", "https://app.example.com")], "POST", b"")
        for referer in (EVIL + "/https://app.example.com", "https://app.example.com.evil.test/", "https://app.example.com@evil.test/"):
            self.refused("csrf.cross-site", "/w", {"Referer": referer, "Cookie": "session=1"}, "POST", b"")

    def test_other_origins_read_nothing(self):
        self.start({"c": [("cors", {"origins": ["https://app.example.com", "https://*.example.org"], "credentials": True, "refuseOthers": True, "methods": ["GET"], "headers": ["Content-Type"]})]})
        status, _, fields = self.ask("/c", {"Origin": "https://a.example.org"})
        self.assertEqual((status, fields["access-control-allow-origin"], fields["access-control-allow-credentials"]), (200, "https://a.example.org", "true"))
        self.assertIn("Origin", fields["vary"])
        for origin in ("null", EVIL, "https://app.example.com.evil.test", "https://example.org", "https://a.example.org.evil.test", "https://evilexample.org", "http://app.example.com", "https://app.example.com:8443", "https://a.example.org/x",
                       "https://evil.test#.example.org", "https://evil.test/.example.org", "https://*.example.org", "*"):
            status, _, fields = self.ask("/c", {"Origin": origin})
            self.assertEqual(status, 403, origin)
            self.assertNotIn("access-control-allow-origin", fields, origin)
            status, _, fields = self.ask("/c", {"Origin": origin, "Access-Control-Request-Method": "GET"}, "OPTIONS")
            self.assertEqual(status, 403, origin)
            self.assertNotIn("access-control-allow-origin", fields, origin)
        # A preflight allows no more than is listed.
        for asked in ({"Access-Control-Request-Method": "DELETE"}, {"Access-Control-Request-Method": "GET", "Access-Control-Request-Headers": "X-Admin"}):
            _, _, fields = self.ask("/c", {"Origin": "https://app.example.com", **asked}, "OPTIONS")
            self.assertNotIn("DELETE", fields.get("access-control-allow-methods", ""))
            self.assertNotIn("x-admin", fields.get("access-control-allow-headers", "").lower())

    def test_what_calls_itself_something_else(self):
        self.start({"b": [("bot", {"deny": ["^evil"], "missing": "deny"})]})
        for headers in ([("User-Agent", "Mozilla/5.0 sqlmap/1.7")], [("User-Agent", "SQLMAP")], [("User-Agent", "Firefox"), ("User-Agent", "sqlmap/1.7")], [("User-Agent", "sqlmap/1.7"), ("User-Agent", "Firefox")], [("User-Agent", "")], [],
                        [("User-Agent", "EvilBot")]):
            self.refused("bot.denied", "/b", headers)


class Context(Attacked):
    def test_nobody_forges_what_the_upstream_is_told(self):
        self.start({"a": [("key-auth", {}), ("context", {}), ("upstream-auth", {"in": "header", "name": "X-Upstream-Key", "secret": "own"})]}, secrets=[{"id": "own", "value": "the-gateways-own"}])
        for forged in ([("X-Gatehouse-Context", "forged")], [("x-gatehouse-context", "a"), ("X-GATEHOUSE-CONTEXT", "b")], [("X_Gatehouse_Context", "forged")]):
            _, _, seen, _ = self.passes("/a", [*KEY.items(), *forged, ("X-Upstream-Key", "forged"), ("Connection", "close, X-Gatehouse-Context, X-Upstream-Key")])
            self.assertEqual(seen["x-gatehouse-context"].count("."), 2)
            self.assertEqual(seen["x-upstream-key"], "the-gateways-own")
            self.assertNotIn("forged", str(seen.get("x_gatehouse_context")))
        self.refused("key-auth.missing", "/a", {"X-Upstream-Key": "the-gateways-own"})


if __name__ == "__main__":
    unittest.main()
