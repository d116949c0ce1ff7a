# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Ways past what is in force: fields that ask the upstream for another method, policies of groups, and the weaker of two authentications."""
import json
import unittest

from attack_case import KEY, Attacked
from harness import basic_configuration, fetch

OVERRIDES = ("X-HTTP-Method-Override", "X-Method-Override", "X-HTTP-Method", "X-Original-URL", "x-rewrite-url")


class Overrides(Attacked):
    def test_the_upstream_hears_of_no_other_method(self):
        self.start({"a": [("access", {"default": "allow", "rules": [{"name": "nodelete", "when": "request.method == 'DELETE'", "effect": "deny"}]})], "own": [("headers", {"request": {"set": {"X-HTTP-Method-Override": "PATCH"}}})]})
        self.refused("access.denied", "/a/1", method="DELETE")
        for name in OVERRIDES:
            self.assertNotIn(name.lower(), self.passes("/a/1", {name: "DELETE"}, "POST", b"")[2])
        self.assertEqual(self.passes("/own/1", {"X-HTTP-Method-Override": "DELETE"}, "POST", b"")[2]["x-http-method-override"], "PATCH")

    def test_a_route_may_pass_them_on(self):
        web = self.upstream()
        configuration = basic_configuration(web.address, [])
        configuration["tenants"][0]["routes"][0]["allowOverrides"] = True
        gateway = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)))
        for name in OVERRIDES:
            self.assertEqual(fetch(gateway.listener(), "/", {name: "DELETE"})[0], 200)
            self.assertEqual(web.seen[-1][2].get(name.lower()), "DELETE")


class Nearness(Attacked):
    def serve(self, policies):
        self.web = self.upstream()
        gateway = self.gateway("--config", self.write("gatehouse.json", json.dumps(basic_configuration(self.web.address, policies))))
        self.address = gateway.listener()

    def test_a_filter_for_an_unused_group_leaves_the_tenants_in_front(self):
        self.serve([{"id": "keys", "kind": "key-auth", "scope": {"tenant": "acme"}}, {"id": "ip", "kind": "ip-filter", "scope": {"tenant": "acme"}, "config": {"deny": ["127.0.0.0/8"]}},
                    {"id": "other", "kind": "ip-filter", "scope": {"tenant": "acme", "group": "nobodys"}}])
        for fields in ({}, {"X-API-Key": "guess"}, KEY):
            self.refused("ip-filter.denied", "/", fields)

    def test_a_key_is_not_enough_where_the_route_asks_for_a_certificate(self):
        route = basic_configuration("127.0.0.1:1", [])["tenants"][0]["routes"][0]["id"]
        keys, certificate = {"id": "keys", "kind": "key-auth", "scope": {"tenant": "acme"}}, {"id": "cert", "kind": "mtls", "scope": {"tenant": "acme", "route": route}}
        self.serve([keys, certificate])
        self.refused("mtls.missing", "/", KEY)
        self.serve([keys, certificate, {"id": "either", "kind": "auth", "scope": {"tenant": "acme"}}])
        self.passes("/", KEY)

    def test_two_passwords_must_be_the_same_callers(self):
        document = basic_configuration(self.upstream().address, [])
        tenant = document["tenants"][0]
        tenant["consumers"] = [{"id": name, "credentials": [{"id": "k", "kind": "api-key", "key": f"the-key-of-{name}"}, {"id": "p", "kind": "basic", "username": name, "password": f"the password of {name}"}]} for name in ("alice", "bob")]
        tenant["policies"] = [{"id": "keys", "kind": "key-auth", "scope": {"tenant": "acme"}}, {"id": "passwords", "kind": "basic-auth", "scope": {"tenant": "acme", "route": tenant["routes"][0]["id"]}}]
        gateway = self.gateway("--config", self.write("gatehouse.json", json.dumps(document)))
        for password, status in (("YWxpY2U6dGhlIHBhc3N3b3JkIG9mIGFsaWNl", 200), ("Ym9iOnRoZSBwYXNzd29yZCBvZiBib2I=", 403)):
            answer = fetch(gateway.listener(), "/", {"X-API-Key": "the-key-of-alice", "Authorization": "Basic " + password})
            self.assertEqual(answer[0], status, answer)


if __name__ == "__main__":
    unittest.main()
