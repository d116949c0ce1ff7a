# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Proxies in front of the gateway: whom they say they forward for is believed when they are trusted, and nobody else."""
import json
import unittest

from h2_peers import wait_for
from harness import Case, basic_configuration, fetch


class Edges(Case):
    def serve(self, policies=(), listener=None, service=None):
        self.up = self.upstream()
        configuration = basic_configuration(self.up.address, list(policies))
        configuration["listeners"][0].update(listener or {})
        configuration["tenants"][0]["services"][0]["upstream"].update(service or {})
        self.log = self.path("access.log")
        self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)), "--workers", "1", "--access-log", self.log)

    def ask(self, **headers):
        status, _, _ = fetch(self.gh.listener(), "/", headers={name.replace("_", "-"): value for name, value in headers.items()})
        return status

    def seen(self, **headers):
        self.assertEqual(self.ask(**headers), 200)
        return self.up.seen[-1][2]

    def test_a_stranger_is_not_believed(self):
        self.serve()
        seen = self.seen(X_Forwarded_For="192.0.2.1", X_Forwarded_Proto="https", Forwarded="for=192.0.2.1", X_Real_IP="192.0.2.1")
        self.assertEqual((seen["x-forwarded-for"], seen["x-forwarded-proto"]), ("127.0.0.1", "http"))
        self.assertNotIn("forwarded", seen)
        self.assertNotIn("x-real-ip", seen)

    def test_a_trusted_peer_is(self):
        self.serve(listener={"trustedPeers": ["127.0.0.0/8", "10.0.0.0/8"]})
        seen = self.seen(X_Forwarded_For="203.0.113.9, 192.0.2.1, 10.0.0.7", X_Forwarded_Proto="https")
        self.assertEqual((seen["x-forwarded-for"], seen["x-forwarded-proto"]), ("192.0.2.1, 10.0.0.7, 127.0.0.1", "https"))
        self.assertEqual(self.seen()["x-forwarded-for"], "127.0.0.1")

        def logged():
            with open(self.log) as log:
                return log.read()
        wait_for(lambda: logged().count("\n") >= 2)
        self.assertIn("192.0.2.1", json.loads(logged().splitlines()[0])["client"])

    def test_the_standards_field_in_and_out(self):
        self.serve(listener={"trustedPeers": ["127.0.0.1"], "trustedField": "forwarded"}, service={"forwarded": True})
        seen = self.seen(Forwarded='for="[2001:db8::7]:80";proto=https', X_Forwarded_For="203.0.113.9", Host="a.example")
        self.assertEqual(seen["x-forwarded-for"], "2001:db8::7, 127.0.0.1")
        self.assertEqual(seen["forwarded"], 'for="[2001:db8::7]";proto=https;host=a.example, for=127.0.0.1')

    def test_policies_see_the_client(self):
        policy = {"id": "ips", "kind": "ip-filter", "scope": {"tenant": "acme"}, "config": {"deny": ["192.0.2.0/24"]}}
        self.serve([policy], listener={"trustedPeers": ["127.0.0.1"]})
        self.assertEqual(self.ask(X_Forwarded_For="192.0.2.1"), 403)
        self.assertEqual(self.ask(X_Forwarded_For="192.0.3.1"), 200)
        self.assertEqual(self.ask(X_Forwarded_For="192.0.3.1, 192.0.2.1"), 403)
        self.assertEqual(self.ask(X_Forwarded_For="192.0.2.1, 192.0.3.1"), 200)

    def test_limits_count_the_client(self):
        policy = {"id": "limit", "kind": "rate-limit", "scope": {"tenant": "acme"}, "config": {"limit": 1, "window": "1h", "by": "ip"}}
        self.serve([policy], listener={"trustedPeers": ["127.0.0.1"]})
        self.assertEqual([self.ask(X_Forwarded_For=f"192.0.2.{i}") for i in (1, 2, 1, 2, 3)], [200, 200, 429, 429, 200])


if __name__ == "__main__":
    unittest.main()
