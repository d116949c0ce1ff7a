# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""OAuth 2.0 over real sockets: the gateway's own authorisation server, and its policies for protected resources, against clients and attackers."""
import base64
import hashlib
import html
import http.client
import json
import re
import secrets
import subprocess
import time
import unittest
import urllib.parse

from harness import Case, basic_configuration, fetch, until

SECRET = "billing: a secret & more"
BACK = "https://shop.acme.test/back"


def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class Prover:
    """A client's key for DPoP proofs, by openssl."""

    def __init__(self, path):
        self.path = path
        subprocess.run(["openssl", "ecparam", "-genkey", "-name", "prime256v1", "-noout", "-out", path], check=True, capture_output=True)
        point = subprocess.run(["openssl", "ec", "-in", path, "-pubout", "-outform", "DER"], check=True, capture_output=True).stdout[-64:]
        self.jwk = {"kty": "EC", "crv": "P-256", "x": b64(point[:32]), "y": b64(point[32:])}

    def proof(self, method, address, token=None, **changes):
        claims = {"jti": secrets.token_hex(8), "htm": method, "htu": address, "iat": int(time.time())}
        if token:
            claims["ath"] = b64(hashlib.sha256(token.encode()).digest())
        claims.update(changes)
        text = b64(json.dumps({"typ": "dpop+jwt", "alg": "ES256", "jwk": self.jwk}).encode()) + "." + b64(json.dumps(claims).encode())
        der = subprocess.run(["openssl", "dgst", "-sha256", "-sign", self.path], input=text.encode(), check=True, capture_output=True).stdout
        numbers, at = [], 2
        for _ in range(2):
            size = der[at + 1]
            numbers.append(der[at + 2:at + 2 + size].lstrip(b"\0").rjust(32, b"\0"))
            at += 2 + size
        return text + "." + b64(b"".join(numbers))


class OAuth(Case):
    def setUp(self):
        super().setUp()
        self.web = self.upstream()
        self.data = self.path("data")
        self.running = self.gateway("--data", self.data)
        self.control = self.admin(self.running, self.data)
        document = basic_configuration(self.web.address)
        document["tenants"][0]["secrets"] = [{"id": "billing", "value": SECRET}]
        document["tenants"][0]["routes"].append({"id": "login", "service": "orders", "match": {"paths": [{"prefix": "/oauth2"}]}})
        document["tenants"][0]["consumers"] += [
            {"id": "billing", "groups": ["staff"], "credentials": [{"id": "c", "kind": "oauth-client", "clientId": "billing", "secret": SECRET, "scopes": ["read", "write"]}]},
            {"id": "shop", "credentials": [{"id": "c", "kind": "oauth-client", "clientId": "shop", "public": True, "grants": ["authorization_code", "refresh_token"], "scopes": ["read"], "redirectUris": [BACK]}]},
            {"id": "alice", "credentials": [{"id": "p", "kind": "basic", "username": "alice", "password": "correct horse"}]},
        ]
        status, answer, _ = self.control.call("PUT", "/v1/config", document)
        self.assertEqual(status, 200, answer)
        self.address = self.control.listeners()["main"]
        self.base = f"http://{self.address}"
        self.issuer = self.base + "/oauth2"
        self.resource = self.base + "/orders"
        self.put("login", {"kind": "oauth2-server", "scope": {"tenant": "acme", "route": "login"}, "config": {"issuer": self.issuer, "audiences": [self.resource]}})

    def put(self, id, policy):
        status, answer, _ = self.control.call("PUT", f"/v1/tenants/acme/policies/{id}", policy)
        self.assertIn(status, (200, 201), answer)

    def guard(self, **config):
        """Protects /orders by the keys that the server publishes."""
        config = {"resource": self.resource, "issuers": [{"issuer": self.issuer, "jwksUrl": self.issuer + "/jwks"}], "consumerBy": "client", "scopes": ["read"],
                  "scopeRules": [{"methods": ["POST"], "scopes": ["write"]}], "claimHeaders": [{"claim": "sub", "header": "X-Subject"}], **config}
        self.put("tokens", {"kind": "oauth2", "scope": {"tenant": "acme", "route": "orders"}, "config": config})

    def post(self, endpoint, fields, user=None, headers=None):
        headers = {"Content-Type": "application/x-www-form-urlencoded", **(headers or {})}
        if user:
            joined = ":".join(urllib.parse.quote(part, safe="") for part in user)
            headers["Authorization"] = "Basic " + base64.b64encode(joined.encode()).decode()
        status, body, fields = fetch(self.address, "/oauth2" + endpoint, headers, "POST", urllib.parse.urlencode(fields))
        return status, json.loads(body) if body and fields.get("content-type") == "application/json" else body, fields

    def token(self, **fields):
        status, answer, _ = self.post("/token", {"grant_type": "client_credentials", **fields}, ("billing", SECRET))
        self.assertEqual(status, 200, answer)
        return answer["access_token"]

    def send(self, token, scheme="Bearer", method="GET", path="/orders/1", headers=None):
        status, body, fields = fetch(self.address, path, {"Authorization": f"{scheme} {token}", **(headers or {})}, method, b"x" if method == "POST" else None)
        return status, json.loads(body).get("code") if status >= 400 else "", fields

    def log_in(self, password="correct horse", decision="allow"):
        """As a browser does; gives where it is sent in the end, and the verifier."""
        verifier = secrets.token_urlsafe(48)
        asked = {"response_type": "code", "client_id": "shop", "redirect_uri": BACK, "state": "s", "code_challenge": b64(hashlib.sha256(verifier.encode()).digest()), "code_challenge_method": "S256"}
        status, page, fields = fetch(self.address, "/oauth2/authorize?" + urllib.parse.urlencode(asked))
        self.assertEqual(status, 200, page)
        hidden = {html.unescape(name): html.unescape(value) for name, value in re.findall(r'type="hidden" name="([^"]*)" value="([^"]*)"', page.decode())}
        cookie = fields["set-cookie"].split(";")[0]
        form = {**hidden, "username": "alice", "password": password, "decision": decision}
        status, page, fields = fetch(self.address, "/oauth2/authorize", {"Content-Type": "application/x-www-form-urlencoded", "Cookie": cookie}, "POST", urllib.parse.urlencode(form))
        return status, dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(fields.get("location", "")).query)), verifier

    def test_a_service_gets_a_token_and_calls(self):
        self.guard()
        token = self.token()
        for _ in range(3):
            self.assertEqual(self.send(token, headers={"X-Subject": "root", "X-Consumer-Id": "root"})[0], 200)
            seen = self.web.seen[-1][2]
            self.assertEqual((seen["x-subject"], seen["x-consumer-id"], seen["x-consumer-groups"]), ("client:billing", "billing", "staff"))
            self.assertNotIn("authorization", seen)
        self.assertEqual(self.send(token, method="POST")[0], 200)
        narrow = self.token(scope="read")
        self.assertEqual(self.send(narrow)[0], 200)
        status, code, fields = self.send(narrow, method="POST")
        self.assertEqual((status, code), (403, "oauth2.scope"))
        self.assertIn('error="insufficient_scope"', fields["www-authenticate"])
        self.assertIn('scope="read write"', fields["www-authenticate"])

    def test_a_client_without_a_token_finds_out_where_to_get_one(self):
        self.guard()
        status, _, fields = fetch(self.address, "/orders/1")
        self.assertEqual(status, 401)
        metadata = re.search(r'resource_metadata="([^"]*)"', fields["www-authenticate"]).group(1)
        self.assertEqual(metadata, self.base + "/.well-known/oauth-protected-resource/orders")
        status, body, _ = fetch(self.address, urllib.parse.urlsplit(metadata).path)
        document = json.loads(body)
        self.assertEqual((status, document["resource"], document["authorization_servers"]), (200, self.resource, [self.issuer]))
        status, body, _ = fetch(self.address, "/oauth2/.well-known/oauth-authorization-server")
        server = json.loads(body)
        self.assertEqual((status, server["issuer"], server["token_endpoint"]), (200, self.issuer, self.issuer + "/token"))
        # Both are found where standards look for them, although no route leads there.
        self.assertEqual(self.control.call("PUT", "/v1/tenants/acme/routes/orders", {"service": "orders", "match": {"paths": [{"prefix": "/orders"}]}})[0], 200)
        before = len(self.web.seen)
        for path in ("/.well-known/oauth-protected-resource/orders", "/.well-known/oauth-authorization-server/oauth2"):
            self.assertEqual(fetch(self.address, path)[0], 200, path)
            self.assertEqual(fetch(self.address, path, {"Host": "other.test"})[0], 404, "another host's")
        self.assertEqual(fetch(self.address, "/.well-known/oauth-protected-resource")[0], 404)
        self.assertEqual(len(self.web.seen), before)
        self.assertEqual(self.control.call("DELETE", "/v1/tenants/acme/policies/tokens")[0], 204)
        self.assertEqual(fetch(self.address, "/.well-known/oauth-protected-resource/orders")[0], 404)

    def test_a_suspended_tenant_tells_nothing_where_standards_look(self):
        self.guard()
        addresses = ("/.well-known/oauth-protected-resource/orders", "/.well-known/oauth-authorization-server/oauth2", "/oauth2/.well-known/oauth-authorization-server", "/oauth2/jwks")
        self.assertEqual([fetch(self.address, path)[0] for path in addresses], [200] * 4)
        self.assertEqual(self.control.call("PATCH", "/v1/tenants/acme", {"status": "suspended"})[0], 200)
        for path in addresses:
            status, body, _ = fetch(self.address, path)
            self.assertIn(status, (403, 404), path)
            self.assertNotIn(b"issuer", body, path)
        self.assertEqual(self.control.call("PATCH", "/v1/tenants/acme", {"status": "active"})[0], 200)
        self.assertEqual([fetch(self.address, path)[0] for path in addresses], [200] * 4)

    def test_people_log_in(self):
        self.guard(consumerBy="id")
        status, answer, verifier = self.log_in()
        self.assertEqual((status, answer["state"], answer["iss"]), (303, "s", self.issuer))
        fields = {"grant_type": "authorization_code", "client_id": "shop", "code": answer["code"], "redirect_uri": BACK, "code_verifier": verifier}
        status, tokens, _ = self.post("/token", {**fields, "code_verifier": "x" * 43})
        self.assertEqual((status, tokens["error"]), (400, "invalid_grant"))
        status, answer, verifier = self.log_in()
        fields.update(code=answer["code"], code_verifier=verifier)
        status, tokens, sent = self.post("/token", fields)
        self.assertEqual((status, sent["cache-control"]), (200, "no-store"), tokens)
        self.assertEqual(self.send(tokens["access_token"])[0], 200)
        self.assertEqual(self.web.seen[-1][2]["x-consumer-id"], "alice")
        # Renewal, and a thief who is late.
        renewing = {"grant_type": "refresh_token", "client_id": "shop", "refresh_token": tokens["refresh_token"]}
        status, renewed, _ = self.post("/token", renewing)
        self.assertEqual(status, 200)
        status, answer, _ = self.post("/token", renewing)
        self.assertEqual((status, answer["error"]), (400, "invalid_grant"))
        status, answer, _ = self.post("/token", {**renewing, "refresh_token": renewed["refresh_token"]})
        self.assertEqual((status, answer["error"]), (400, "invalid_grant"), "one of the two has stolen it")
        self.assertEqual(self.log_in(password="wrong")[0], 403)
        self.assertEqual(self.log_in(decision="deny")[1]["error"], "access_denied")

    def test_tokens_are_asked_about_and_taken_back(self):
        self.guard(issuers=[], introspectionUrl=self.issuer + "/introspect", introspectionClient="billing", introspectionSecret="billing", introspectedFor="0s", inactiveFor="0s")
        token = self.token()
        self.assertEqual(self.send(token)[0], 200)
        self.assertEqual(self.send("opaque")[:2], (401, "oauth2.invalid"))
        self.assertEqual(self.post("/revoke", {"token": token}, ("billing", SECRET))[0], 200)
        self.assertEqual(self.send(token)[:2], (401, "oauth2.invalid"))
        # Whoever is asked refuses us: nobody can tell whether the token is good.
        self.put("login", {"kind": "oauth2-server", "enabled": False, "scope": {"tenant": "acme", "route": "login"}, "config": {"issuer": self.issuer}})
        status, code, fields = self.send("opaque")
        self.assertEqual((status, code), (503, "oauth2.introspection-unavailable"))
        self.assertIn("retry-after", fields)

    def test_introspection_knows_who_is_gone(self):
        status, answer, verifier = self.log_in()
        fields = {"grant_type": "authorization_code", "client_id": "shop", "code": answer["code"], "redirect_uri": BACK, "code_verifier": verifier}
        tokens = self.post("/token", fields)[1]

        def active():
            return [self.post("/introspect", {"token": tokens[kind]}, ("billing", SECRET))[1]["active"] for kind in ("access_token", "refresh_token")]

        self.assertEqual(active(), [True, True])
        alice = self.control.call("GET", "/v1/tenants/acme/consumers/alice")[1]
        self.assertEqual(self.control.call("PUT", "/v1/tenants/acme/consumers/alice", {"status": "suspended", "credentials": alice["credentials"]})[0], 200)
        self.assertTrue(until(lambda: active() == [False, False]))
        self.assertEqual(self.control.call("PUT", "/v1/tenants/acme/consumers/alice", {"credentials": alice["credentials"]})[0], 200)
        self.assertTrue(until(lambda: active() == [True, True]))
        self.assertEqual(self.control.call("DELETE", "/v1/tenants/acme/consumers/shop")[0], 204)
        self.assertTrue(until(lambda: active() == [False, False]))

    def test_a_tenant_tells_nothing_in_the_name_of_anothers_host(self):
        for path, value in (("routes/orders", {"service": "orders", "match": {"hosts": ["api.acme.test"]}}),):
            self.assertEqual(self.control.call("PUT", "/v1/tenants/acme/" + path, value)[0], 200)
        evil = {"services/s": {"upstream": {"targets": [{"url": f"http://{self.web.address}"}]}}, "routes/r": {"service": "s", "match": {"hosts": ["evil.test"]}}}
        self.assertIn(self.control.call("PUT", "/v1/tenants/evil", {})[0], (200, 201))
        for path, value in evil.items():
            status, answer, _ = self.control.call("PUT", "/v1/tenants/evil/" + path, value)
            self.assertIn(status, (200, 201), answer)

        def claim(kind, **config):
            status, answer, _ = self.control.call("PUT", "/v1/tenants/evil/policies/p", {"kind": kind, "config": config})
            return status, [problem["pointer"] for problem in answer.get("errors", [])] if status >= 400 else []

        for host in ("https://api.acme.test", self.base):
            self.assertEqual(claim("oauth2-server", issuer=host + "/oauth2"), (422, ["/config/issuer"]), host)
            self.assertEqual(claim("oauth2", resource=host + "/", issuers=[{"issuer": "https://evil.test", "jwksUrl": "https://evil.test/keys"}]), (422, ["/config/resource"]), host)
        for path in ("/.well-known/oauth-authorization-server/oauth2", "/.well-known/oauth-protected-resource"):
            self.assertNotIn(b"evil", fetch(self.address, path, {"Host": "api.acme.test"})[1])
        self.assertEqual(claim("oauth2-server", issuer="https://evil.test/oauth2")[0], 201)

    def test_a_stolen_bound_token_is_worth_nothing(self):
        self.guard()
        prover, thief = Prover(self.path("p.pem")), Prover(self.path("t.pem"))
        status, answer, _ = self.post("/token", {"grant_type": "client_credentials"}, ("billing", SECRET), {"DPoP": prover.proof("POST", self.issuer + "/token")})
        self.assertEqual((status, answer["token_type"]), (200, "DPoP"), answer)
        token, address = answer["access_token"], self.base + "/orders/1"
        proof = prover.proof("GET", address, token)
        self.assertEqual(self.send(token, "DPoP", headers={"DPoP": proof})[0], 200)
        self.assertNotIn("dpop", self.web.seen[-1][2])
        attacks = [("Bearer", None, "oauth2.binding"), ("DPoP", None, "oauth2.proof"), ("DPoP", proof, "oauth2.replay"), ("DPoP", thief.proof("GET", address, token), "oauth2.proof"),
                   ("DPoP", prover.proof("POST", address, token), "oauth2.proof"), ("DPoP", prover.proof("GET", self.base + "/orders/2", token), "oauth2.proof"),
                   ("DPoP", prover.proof("GET", "http://evil.test/orders/1", token), "oauth2.proof"), ("DPoP", prover.proof("GET", address, "another"), "oauth2.proof"),
                   ("DPoP", prover.proof("GET", address, token, iat=int(time.time()) - 1000), "oauth2.proof")]
        for scheme, sent, expected in attacks:
            status, code, fields = self.send(token, scheme, headers={"DPoP": sent} if sent else None)
            self.assertEqual((status, code), (401, expected), (scheme, sent))
            self.assertTrue(fields["www-authenticate"].startswith("DPoP"))

    def test_what_is_replayed_on_several_workers_is_taken_once(self):
        self.guard()
        prover = Prover(self.path("p.pem"))
        token = self.post("/token", {"grant_type": "client_credentials"}, ("billing", SECRET), {"DPoP": prover.proof("POST", self.issuer + "/token")})[1]["access_token"]
        self.assertEqual(self.send(token, "DPoP", headers={"DPoP": prover.proof("GET", self.base + "/orders/1", token)})[0], 200)
        proof = prover.proof("GET", self.base + "/orders/1", token)
        answers = [self.send(token, "DPoP", headers={"DPoP": proof})[0] for _ in range(20)]
        self.assertEqual(sorted(answers), [200] + [401] * 19)

    def test_a_token_bound_to_a_certificate_needs_it(self):
        for name in ("ca", "alice", "eve"):
            subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", self.path(name + ".key"), "-out", self.path(name + ".pem"), "-days", "2",
                            "-subj", f"/CN={name}", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"], check=True, capture_output=True)
        der = subprocess.run(["openssl", "x509", "-in", self.path("alice.pem"), "-outform", "DER"], check=True, capture_output=True).stdout
        with open(self.path("ca.pem")) as pem, open(self.path("ca.key")) as key, open(self.path("alice.pem")) as alice, open(self.path("eve.pem")) as eve:
            self.assertEqual(self.control.call("PUT", "/v1/certificates/ca", {"certificate": pem.read(), "key": key.read()})[0], 201)
            listener = {"address": "127.0.0.1", "port": 0, "tls": {"certificates": ["ca"], "clientCertificates": {"mode": "optional", "ca": alice.read() + eve.read()}}}
        status, answer, _ = self.control.call("PUT", "/v1/listeners/secure", listener)
        self.assertEqual(status, 201, answer)
        secure = self.control.listeners()["secure"].removeprefix("https://")
        self.signer = Prover(self.path("issuer.pem"))
        self.guard(issuers=[{"issuer": "https://id.test", "audiences": ["orders"], "keys": [{**self.signer.jwk, "kid": "1", "alg": "ES256"}]}], profile="any", consumerBy="none", scopes=[])
        token = self.signed({"cnf": {"x5t#S256": b64(hashlib.sha256(der).digest())}})

        def get(certificate, token):
            arguments = ["curl", "-sk", "-o", "/dev/null", "-w", "%{http_code}", "-H", f"Authorization: Bearer {token}", f"https://{secure}/orders/1"]
            if certificate:
                arguments += ["--cert", self.path(certificate + ".pem"), "--key", self.path(certificate + ".key")]
            return subprocess.run(arguments, check=True, capture_output=True, text=True).stdout

        self.assertEqual(get("alice", token), "200")
        self.assertEqual(get("eve", token), "401")
        self.assertEqual(get(None, token), "401")
        self.assertEqual(self.send(token)[:2], (401, "oauth2.binding"), "nor over plain HTTP")
        self.assertEqual(get(None, self.signed({})), "200")

    def signed(self, changes):
        claims = {"iss": "https://id.test", "aud": "orders", "sub": "a", "exp": int(time.time()) + 300, "scope": "read", **changes}
        text = b64(json.dumps({"alg": "ES256", "kid": "1"}).encode()) + "." + b64(json.dumps(claims).encode())
        der = subprocess.run(["openssl", "dgst", "-sha256", "-sign", self.signer.path], input=text.encode(), check=True, capture_output=True).stdout
        numbers, at = [], 2
        for _ in range(2):
            size = der[at + 1]
            numbers.append(der[at + 2:at + 2 + size].lstrip(b"\0").rjust(32, b"\0"))
            at += 2 + size
        return text + "." + b64(b"".join(numbers))

    def test_attacks_on_the_token_endpoint(self):
        self.assertEqual(self.post("/token", {"grant_type": "client_credentials"}, ("billing", "wrong"))[0], 401)
        for body, expected in [(b"grant_type=client_credentials&x=" + b"a" * 20_000, 413), (b"grant_type=%", 400), (b"\0", 400), (b"", 400), (b"grant_type=a&grant_type=b", 400)]:
            status, answer, _ = fetch(self.address, "/oauth2/token", {"Content-Type": "application/x-www-form-urlencoded"}, "POST", body)
            self.assertEqual(status, expected, body[:40])
        # A chunked body without an end is bounded, too.
        connection = http.client.HTTPConnection(self.address, timeout=20)
        connection.putrequest("POST", "/oauth2/token")
        connection.putheader("Content-Type", "application/x-www-form-urlencoded")
        connection.putheader("Transfer-Encoding", "chunked")
        connection.endheaders()
        for _ in range(20):
            connection.send(b"400\r\n" + b"a" * 0x400 + b"\r\n")
        self.assertEqual(connection.getresponse().status, 413)
        connection.close()
        # Guessing ends after a while.
        self.assertTrue(until(lambda: self.post("/token", {"grant_type": "client_credentials"}, ("billing", "guess"))[0] == 429))
        self.assertEqual(self.post("/token", {"grant_type": "client_credentials"}, ("billing", SECRET))[0], 429)
        # The secret is nowhere to be read.
        for document in (self.control.call("GET", "/v1/config", raw=True)[1], self.control.call("GET", "/v1/tenants/acme/consumers/billing", raw=True)[1]):
            self.assertNotIn(SECRET.encode(), document)

    def authorize(self, **changes):
        """What the log-in page's address answers, with parameters of the attacker's: (status, where the browser is sent)."""
        asked = {"response_type": "code", "client_id": "shop", "redirect_uri": BACK, "state": "s", "code_challenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", "code_challenge_method": "S256", **changes}
        status, _, fields = fetch(self.address, "/oauth2/authorize?" + urllib.parse.urlencode({name: value for name, value in asked.items() if value is not None}, doseq=True))
        return status, fields.get("location", "")

    def test_nobody_is_sent_to_an_attackers_address(self):
        self.assertEqual(self.authorize()[0], 200)
        for address in (BACK + "/", BACK + "/x", BACK + "?a=b", BACK + "#x", BACK[:-1], BACK.replace("https", "http"), BACK.replace("shop", "SHOP"), BACK.replace("shop.acme.test", "shop.acme.test:443"), BACK.replace("/back", "/x/../back"),
                        BACK.replace("/back", "/%62ack"), BACK.replace("shop.acme.test", "shop.acme.test@evil.test"), BACK.replace("shop.acme.test", "shop.acme.test.evil.test"), "https://evil.test/", "//evil.test", "javascript:alert(1)",
                        "data:text/html,x", "", [BACK, "https://evil.test/"], ["https://evil.test/", BACK]):
            status, sent = self.authorize(redirect_uri=address)
            self.assertEqual((status, sent), (400, ""), address)
        for client in ("unknown", "", None, "billing", ["shop", "billing"]):
            status, sent = self.authorize(client_id=client)
            self.assertEqual((status, sent), (400, ""), client)
        # What is wrong otherwise is told to the client's own address, and there is no code in it.
        for changes, error in (({"response_type": "token"}, "unsupported_response_type"), ({"response_type": "code id_token"}, "unsupported_response_type"), ({"response_type": None}, "invalid_request"),
                               ({"code_challenge": None}, "invalid_request"), ({"code_challenge_method": "plain"}, "invalid_request"), ({"code_challenge_method": None}, "invalid_request"), ({"code_challenge": "x"}, "invalid_request"),
                               ({"scope": "read admin"}, "invalid_scope"), ({"scope": "write"}, "invalid_scope"), ({"resource": "https://evil.test/"}, "invalid_target")):
            status, sent = self.authorize(**changes)
            answer = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(sent).query))
            self.assertTrue(sent.startswith(BACK + "?"), (changes, sent))
            self.assertEqual((status, answer["error"], answer["state"], "code" in answer), (303, error, "s", False), changes)

    def test_codes_and_renewals_are_their_owners(self):
        self.guard(consumerBy="id")
        status, answer, verifier = self.log_in()
        fields = {"grant_type": "authorization_code", "client_id": "shop", "code": answer["code"], "redirect_uri": BACK, "code_verifier": verifier}
        # Another client, another address, no proof of who has begun; then the code is used up, whoever it was.
        for changes, user in (({"client_id": "billing"}, None), ({"redirect_uri": BACK + "x"}, None), ({"code_verifier": ""}, None), ({"code_verifier": verifier[:-1]}, None), ({"client_id": None}, ("billing", SECRET))):
            _, answer, verifier = self.log_in()
            sent = {name: value for name, value in {**fields, "code": answer["code"], "code_verifier": verifier, **changes}.items() if value is not None}
            status, said, _ = self.post("/token", sent, user)
            self.assertIn((status, said["error"]), ((400, "invalid_grant"), (400, "invalid_request"), (401, "invalid_client"), (400, "unauthorized_client")), changes)
        _, answer, verifier = self.log_in()
        fields.update(code=answer["code"], code_verifier=verifier)
        status, tokens, _ = self.post("/token", fields)
        self.assertEqual(status, 200, tokens)
        # Renewed by somebody else, or for more than was allowed.
        renewing = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
        for changes, user in (({}, ("billing", SECRET)), ({"client_id": "shop", "scope": "read write"}, None), ({"client_id": "shop", "resource": "https://evil.test/"}, None), ({"client_id": "shop", "refresh_token": tokens["access_token"]}, None)):
            status, said, _ = self.post("/token", {**renewing, **changes}, user)
            self.assertGreaterEqual(status, 400, changes)
            self.assertNotIn("access_token", said)
        # A code that comes twice was stolen once: what was given out for it is taken back.
        status, said, _ = self.post("/token", fields)
        self.assertEqual((status, said["error"]), (400, "invalid_grant"))
        status, said, _ = self.post("/token", {**renewing, "client_id": "shop"})
        self.assertEqual((status, said["error"]), (400, "invalid_grant"))
        # A public client proves nothing: it gets nothing for itself, and may not ask about others' tokens.
        self.assertNotEqual(self.post("/token", {"grant_type": "client_credentials", "client_id": "shop"})[0], 200)
        self.assertNotEqual(self.post("/introspect", {"client_id": "shop", "token": tokens["access_token"]})[0], 200)

    def test_a_client_of_curl(self):
        """As the help page shows it."""
        self.guard()
        said = subprocess.run(["curl", "-sf", "-d", "grant_type=client_credentials", "-d", "client_id=billing", "--data-urlencode", f"client_secret={SECRET}", self.issuer + "/token"], check=True, capture_output=True).stdout
        self.assertEqual(self.send(json.loads(said)["access_token"])[0], 200)

    def test_explain_gives_nothing_out(self):
        self.guard()
        token = self.token()
        status, answer, _ = self.control.call("POST", "/v1/explain", {"method": "GET", "url": self.base + "/orders/1", "headers": {"Authorization": f"Bearer {token}"}})
        self.assertEqual(status, 200, answer)
        self.assertNotIn(token, json.dumps(answer))
        status, answer, _ = self.control.call("POST", "/v1/explain", {"method": "POST", "url": self.base + "/oauth2/token", "headers": {"Content-Type": "application/x-www-form-urlencoded"}, "bodyBytes": 10})
        self.assertEqual((status, answer["steps"][0]["outcome"]), (200, "skip"), answer)


if __name__ == "__main__":
    unittest.main()
