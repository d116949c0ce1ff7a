# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""The gateway among programs of others: oidc-provider as issuer, openid-client and jose as clients. Run by ./test --peers, which fetches them."""
import json
import os
import select
import subprocess
import sys
import unittest
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "integration"))
from harness import Case, basic_configuration, fetch
from oidc_test import Browser

PEERS = os.environ["GATEHOUSE_PEERS"]  # where the packages are, with the programs beside them
BACK = "https://shop.acme.test/back"


class Peers(Case):
    def setUp(self):
        super().setUp()
        self.web = self.upstream()
        self.data = self.path("data")
        self.running = self.gateway("--data", self.data)
        self.control = self.admin(self.running, self.data)
        document = basic_configuration(self.web.address)
        tenant = document["tenants"][0]
        tenant["secrets"] = [{"id": "gateway", "value": "the gateway's own secret"}]
        tenant["routes"] = [{"id": name, "service": "orders", "match": {"paths": [{"prefix": "/" + name}]}} for name in ("jwt", "opaque", "oauth2", "dash")]
        tenant["consumers"] += [
            {"id": "shop", "credentials": [{"id": "c", "kind": "oauth-client", "clientId": "shop", "public": True, "grants": ["authorization_code", "refresh_token"], "scopes": ["read"], "redirectUris": [BACK]}]},
            {"id": "billing", "credentials": [{"id": "c", "kind": "oauth-client", "clientId": "billing", "secret": "billing's own secret", "scopes": ["read"]}]},
            {"id": "alice", "credentials": [{"id": "p", "kind": "basic", "username": "alice", "password": "correct horse"}]},
        ]
        status, answer, _ = self.control.call("PUT", "/v1/config", document)
        self.assertEqual(status, 200, answer)
        self.address = self.control.listeners()["main"]
        self.base = f"http://{self.address}"

    def provider(self, *clients):
        process = subprocess.Popen(["node", os.path.join(PEERS, "provider.mjs"), json.dumps(clients)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

        def end():
            process.stdin.close()
            process.wait(20)
            process.stdout.close()

        self.addCleanup(end)
        self.assertTrue(select.select([process.stdout], [], [], 30)[0], "oidc-provider says nothing")
        self.issuer = json.loads(process.stdout.readline())["issuer"]

    def service(self, **more):
        return {"client_id": "service", "client_secret": "a secret of the service", "grant_types": ["client_credentials"], "redirect_uris": [], "response_types": [], **more}

    def put(self, kind, route, **config):
        status, answer, _ = self.control.call("PUT", f"/v1/tenants/acme/policies/{route}", {"kind": kind, "scope": {"tenant": "acme", "route": route}, "config": config})
        self.assertIn(status, (200, 201), answer)

    def guard(self):
        """/jwt by the provider's keys, /opaque by asking it."""
        common = {"consumerBy": "none", "scopes": ["read"], "claimHeaders": [{"claim": "client_id", "header": "X-Client"}]}
        self.put("oauth2", "jwt", resource=self.base + "/jwt", issuers=[{"issuer": self.issuer, "audiences": [self.base + "/jwt"], "jwksUrl": self.issuer + "/jwks"}], **common)
        self.put("oauth2", "opaque", resource=self.base + "/opaque", introspectionUrl=self.issuer + "/token/introspection", introspectionClient="gateway", introspectionSecret="gateway", introspectedFor="0s",
                 inactiveFor="0s", **common)

    def client(self, what, **given):
        done = subprocess.run(["node", os.path.join(PEERS, "client.mjs"), what, json.dumps({"clientId": "service", "secret": "a secret of the service", **given})], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def at(self, route, **more):
        return self.client("service", issuer=self.issuer, url=f"{self.base}/{route}/x", parameters={"scope": "read", "resource": f"{self.base}/{route}"}, **more)

    def asking(self):
        return {"client_id": "gateway", "client_secret": "the gateway's own secret", "grant_types": [], "redirect_uris": [], "response_types": []}

    def test_signed_tokens(self):
        self.provider(self.service())
        self.guard()
        self.assertEqual(self.at("jwt", calls=3)["statuses"], [200] * 3)
        self.assertEqual(self.web.seen[-1][2]["x-client"], "service")
        # Of the same issuer, for another resource or with less than is needed.
        said = self.client("service", issuer=self.issuer, url=f"{self.base}/jwt/x", parameters={"scope": "read", "resource": "https://other.test/jwt"})
        self.assertEqual(said["statuses"], [401])
        said = self.client("service", issuer=self.issuer, url=f"{self.base}/jwt/x", parameters={"scope": "write", "resource": f"{self.base}/jwt"})
        self.assertEqual(said["statuses"], [403])

    def test_opaque_tokens(self):
        self.provider(self.service(), self.asking())
        self.guard()
        said = self.at("opaque", calls=2)
        self.assertEqual(said["statuses"], [200] * 2)
        self.assertNotIn(".", said["token"])
        self.assertEqual(self.web.seen[-1][2]["x-client"], "service")
        said = self.at("opaque", revoke=True)
        self.assertEqual(said["statuses"], [200])
        self.assertEqual(fetch(self.address, "/opaque/x", {"Authorization": f"Bearer {said['token']}"})[0], 401, "taken back")

    def test_tokens_bound_to_a_key(self):
        self.provider(self.service(), self.asking())
        self.guard()
        for route in ("jwt", "opaque"):
            said = self.at(route, dpop=True, calls=3)
            self.assertEqual((said["type"].lower(), said["statuses"], said["asBearer"]), ("dpop", [200] * 3, 401), route)

    def test_tokens_bound_to_a_certificate(self):
        self.provider(self.service(tls_client_certificate_bound_access_tokens=True))
        self.guard()
        for name in ("server", "alice", "eve"):
            subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", self.path(name + ".key"), "-out", self.path(name + ".pem"), "-days", "2", "-subj", f"/CN={name}",
                            "-addext", "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)
        def text(name):
            with open(self.path(name)) as source:
                return source.read()

        self.assertEqual(self.control.call("PUT", "/v1/certificates/server", {"certificate": text("server.pem"), "key": text("server.key")})[0], 201)
        listener = {"address": "127.0.0.1", "port": 0, "tls": {"certificates": ["server"], "clientCertificates": {"mode": "optional", "ca": text("alice.pem") + text("eve.pem")}}}
        self.assertEqual(self.control.call("PUT", "/v1/listeners/secure", listener)[0], 201)
        said = self.client("certificate", issuer=self.issuer, url=self.control.listeners()["secure"] + "/jwt/x", parameters={"scope": "read", "resource": f"{self.base}/jwt"}, certificate=self.path("alice"), other=self.path("eve"))
        self.assertEqual(said["statuses"], [200, 401, 401])

    def test_the_gateways_own_server(self):
        own = self.base + "/oauth2"
        self.put("oauth2-server", "oauth2", issuer=own, audiences=[self.base + "/jwt"])
        self.put("oauth2", "jwt", resource=self.base + "/jwt", issuers=[{"issuer": own, "jwksUrl": own + "/jwks"}], consumerBy="id", scopes=["read"])
        said = self.client("people", issuer=own, clientId="shop", secret="", back=BACK, username="alice", password="correct horse", audience=self.base + "/jwt", url=self.base + "/jwt/x")
        self.assertEqual(said, {"subject": "alice", "algorithm": said["algorithm"], "renewed": True, "again": "invalid_grant", "twice": "invalid_grant", "status": said["status"]})
        self.assertIn(said["status"], (200, 401), "a code that was used twice takes its tokens back where they are asked about")
        service = {"issuer": own, "algorithm": "oauth2", "clientId": "billing", "secret": "billing's own secret", "url": self.base + "/jwt/x", "parameters": {"scope": "read"}}
        self.put("oauth2", "jwt", resource=self.base + "/jwt", issuers=[{"issuer": own, "jwksUrl": own + "/jwks"}], consumerBy="client", scopes=["read"])
        said = self.client("service", **service, calls=2, introspect=True)
        self.assertEqual((said["statuses"], said["active"]), ([200] * 2, True))
        said = self.client("service", **service, dpop=True)
        self.assertEqual((said["type"].lower(), said["statuses"], said["asBearer"]), ("dpop", [200], 401))
        self.assertFalse(self.client("service", **service, revoke=True, introspect=True)["active"])

    def test_browsers_log_in_at_the_provider(self):
        back = self.base + "/dash/callback"
        self.provider({"client_id": "dash", "client_secret": "the gateway's own secret", "redirect_uris": [back], "grant_types": ["authorization_code"], "response_types": ["code"]})
        # By what the provider publishes alone.
        self.put("oidc", "dash", issuer=self.issuer, clientId="dash", clientSecret="gateway", redirectUrl=back, scopes=["openid", "email"], claimHeaders=[{"claim": "email", "header": "X-Email"}], logoutPath="/dash/logout")
        ours, theirs = Browser(self.address), Browser(self.issuer.removeprefix("http://"))
        status, address, _ = ours.get("/dash/reports?a=b")
        self.assertEqual(status, 303)
        for _ in range(10):  # through the provider's own pages, until it sends the browser back
            if not address.startswith(self.issuer):
                break
            parts = urllib.parse.urlsplit(address)
            status, address, _ = theirs.get(parts.path + ("?" + parts.query if parts.query else ""))
            self.assertIn(status, (302, 303), address)
            address = urllib.parse.urljoin(self.issuer, address)
        self.assertTrue(address.startswith(back + "?"), address)
        self.assertIn("iss=", address)
        status, address, _ = ours.get(address.removeprefix(self.base))
        self.assertEqual((status, address), (303, "/dash/reports?a=b"))
        self.assertEqual(ours.get("/dash/reports?a=b")[0], 200)
        self.assertEqual(self.web.seen[-1][2]["x-email"], "alice@acme.test")
        status, address, _ = ours.get("/dash/logout")
        self.assertEqual(status, 303)
        self.assertTrue(address.startswith(self.issuer + "/session/end?"), address)


if __name__ == "__main__":
    unittest.main()
