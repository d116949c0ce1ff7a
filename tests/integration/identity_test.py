# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Who calls, over real sockets: client certificates, signed requests, several authentications together, and what upstreams are told; with what attackers would try."""
import base64
import hashlib
import hmac
import http.client
import json
import os
import ssl
import subprocess
import time
import unittest

from harness import Case, Gateway, fetch

SECRET = "a-secret-of-sixteen-at-least"


def openssl(*arguments, **options):
    return subprocess.run(["openssl", *arguments], check=True, capture_output=True, timeout=60, **options)


def unbase64url(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


class Identity(Case):
    def setUp(self):
        super().setUp()
        self.web = self.upstream()

    def start(self, policies, consumers=(), secrets=(), tls=None, certificates=()):
        listener = {"id": "main", "address": "127.0.0.1", "port": 0, **({"tls": tls} if tls else {})}
        document = {
            "gatehouse": 1,
            "listeners": [listener],
            "certificates": list(certificates),
            "tenants": [{
                "id": "acme",
                "services": [{"id": "orders", "upstream": {"targets": [{"url": f"http://{self.web.address}"}]}}],
                "routes": [{"id": "orders", "service": "orders", "match": {"paths": [{"prefix": "/"}]}}],
                "consumers": [{"id": "mobile", "groups": ["apps"], "credentials": [{"id": "k1", "kind": "api-key", "key": "mobile-secret-key"}]}, *consumers],
                "secrets": list(secrets),
                "policies": [{"scope": {"tenant": "acme"}, **policy} for policy in policies],
            }],
        }
        self.data = self.path("data")
        self.running = self.gateway("--data", self.data)
        self.control = self.admin(self.running, self.data)
        status, answer, _ = self.control.call("PUT", "/v1/config", document)
        self.assertEqual(status, 200, answer)
        self.address = self.control.listeners()["main"].removeprefix("https://")

    def ask(self, headers=None, path="/", method="GET", body=None):
        status, data, _ = fetch(self.address, path, headers, method, body)
        return status, ("" if status == 200 else json.loads(data).get("code", ""))

    def seen(self):
        return self.web.seen[-1][2]


class Certificates(Identity):
    def authority(self, name):
        openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", self.path(name + ".key"), "-out", self.path(name + ".pem"), "-days", "2", "-subj", f"/CN={name}")

    def issue(self, name, authority, names):
        openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", self.path(name + ".key"), "-out", self.path(name + ".csr"), "-subj", f"/O=Acme/CN={name}")
        extension = self.write(name + ".ext", f"subjectAltName={names}\n")
        openssl("x509", "-req", "-in", self.path(name + ".csr"), "-CA", self.path(authority + ".pem"), "-CAkey", self.path(authority + ".key"), "-CAcreateserial", "-days", "1", "-extfile", extension, "-out",
                self.path(name + ".pem"))

    def text(self, name):
        with open(self.path(name)) as source:
            return source.read()

    def fingerprint(self, name):
        return hashlib.sha256(ssl.PEM_cert_to_DER_cert(self.text(name + ".pem"))).hexdigest()

    def begin(self, policies, consumers):
        for authority in ("ca", "partners", "strangers"):
            self.authority(authority)
        self.issue("server", "ca", "DNS:localhost,IP:127.0.0.1")
        self.issue("mobile", "ca", "DNS:mobile.acme.test,URI:spiffe://acme/mobile")
        self.issue("pinned", "ca", "DNS:pinned.acme.test")
        self.issue("forger", "partners", "DNS:mobile.acme.test")
        self.issue("stranger", "strangers", "DNS:mobile.acme.test")
        consumers = [{**consumer, "credentials": [credential | ({"fingerprint": self.fingerprint("pinned")} if credential.get("fingerprint") == "pinned" else {})
                                                  for credential in consumer["credentials"]]} for consumer in consumers]
        self.start(policies, consumers, tls={"certificates": ["c"], "clientCertificates": {"mode": "optional", "ca": self.text("ca.pem") + self.text("partners.pem")}},
                   certificates=[{"id": "c", "certificate": self.text("server.pem"), "key": self.text("server.key")}])

    def show(self, certificate=None, headers=None, version="--http1.1"):
        shown = ["--cert", self.path(certificate + ".pem"), "--key", self.path(certificate + ".key")] if certificate else []
        fields = [part for name, value in (headers or {}).items() for part in ("-H", f"{name}: {value}")]
        port = self.address.rsplit(":", 1)[1]
        said = subprocess.run(["curl", "-sS", version, "--cacert", self.path("ca.pem"), *shown, *fields, "-w", "\n%{http_code} %{http_version}", f"https://localhost:{port}/"], capture_output=True, text=True, timeout=30)
        if said.returncode != 0:
            return 0, "tls"
        body, line = said.stdout.rsplit("\n", 1)
        self.assertEqual(line.split()[1][0], "2" if version == "--http2" else "1")
        status = int(line.split()[0])
        return status, ("" if status == 200 else json.loads(body).get("code", ""))

    def test_a_certificate_tells_who_calls(self):
        self.begin([{"id": "certs", "kind": "mtls", "config": {"forwardCertificate": True}}],
                   [{"id": "app", "credentials": [{"id": "san", "kind": "mtls", "san": "dns:mobile.acme.test", "issuer": "CN=ca"}]},
                    {"id": "pin", "credentials": [{"id": "print", "kind": "mtls", "fingerprint": "pinned"}]}])
        for version in ("--http1.1", "--http2"):
            self.assertEqual(self.show("mobile", {"Client-Cert": ":Zm9yZ2Vk:", "X-Consumer-Id": "root"}, version), (200, ""))
            self.assertEqual(self.seen()["x-consumer-id"], "app")
            self.assertEqual(self.seen()["client-cert"], ":" + base64.b64encode(ssl.PEM_cert_to_DER_cert(self.text("mobile.pem"))).decode() + ":")
            self.assertEqual(self.show("pinned", version=version), (200, ""))
            self.assertEqual(self.seen()["x-credential-id"], "print")
            self.assertEqual(self.show(None, version=version), (401, "mtls.missing"))
            # The same name, by another authority that the listener trusts for others.
            self.assertEqual(self.show("forger", version=version), (403, "mtls.unknown-consumer"))
        self.assertEqual(self.show("stranger")[0], 0)

    def test_rules_see_how_the_connection_is_secured(self):
        secured = ("tls.version == 'TLSv1.3' && tls.cipher.startsWith('TLS_') && tls.sni == 'localhost' && has(tls.client) && tls.client.verified && 'mobile.acme.test' in tls.client.dns"
                   f" && tls.client.uris == ['spiffe://acme/mobile'] && tls.client.subject.contains('CN=mobile') && tls.client.issuer == 'CN=ca' && tls.client.notBefore <= time && time < tls.client.notAfter")
        self.begin([{"id": "certs", "kind": "mtls", "config": {"optional": True, "consumerBy": "none"}},
                    {"id": "rules", "kind": "access", "config": {"rules": [{"name": "secured", "when": secured, "effect": "allow"}]}}], [])
        for version in ("--http1.1", "--http2"):
            self.assertEqual(self.show("mobile", version=version), (200, ""))
            self.assertEqual(self.show("pinned", version=version), (403, "access.denied"))
            self.assertEqual(self.show(None, {"X-Forwarded-Client-Cert": "Subject=CN=mobile", "Client-Cert": ":Zm9yZ2Vk:"}, version), (403, "access.denied"))
            self.assertEqual(self.show("forger", version=version), (403, "access.denied"))
        rule = {"name": "exactly", "when": f"tls.client.fingerprint == '{self.fingerprint('pinned').replace(':', '').lower()}'", "effect": "allow"}
        policy = {"id": "rules", "kind": "access", "scope": {"tenant": "acme"}, "config": {"rules": [rule]}}
        self.assertEqual(self.control.call("PUT", "/v1/tenants/acme/policies/rules", policy)[0], 200)
        self.assertEqual((self.show("pinned"), self.show("mobile")), ((200, ""), (403, "access.denied")))
        schema = self.control.call("GET", "/v1/schemas/policies/access")[1]
        self.assertIn("rate", [variable["name"] for variable in schema["x-cel"]["variables"]])

    def test_a_certificate_is_revoked_at_once(self):
        self.begin([{"id": "certs", "kind": "mtls"}], [{"id": "app", "credentials": [{"id": "san", "kind": "mtls", "subject": "CN=mobile,O=Acme"}]}])
        context = ssl.create_default_context(cafile=self.path("ca.pem"))
        context.load_cert_chain(self.path("mobile.pem"), self.path("mobile.key"))
        port = int(self.address.rsplit(":", 1)[1])
        connection = http.client.HTTPSConnection("localhost", port, context=context, timeout=20)
        self.addCleanup(connection.close)

        def get():
            connection.request("GET", "/")
            answer = connection.getresponse()
            return answer.status, answer.read()

        self.assertEqual(get()[0], 200)
        policy = {"id": "certs", "kind": "mtls", "scope": {"tenant": "acme"}, "config": {"revoked": [self.fingerprint("mobile")]}}
        self.assertEqual(self.control.call("PUT", "/v1/tenants/acme/policies/certs", policy)[0], 200)
        status, body = get()  # the same connection
        self.assertEqual((status, json.loads(body)["code"]), (401, "mtls.revoked"))

    def test_a_certificate_and_a_key_together(self):
        self.begin([{"id": "certs", "kind": "mtls"}, {"id": "keys", "kind": "key-auth"},
                    {"id": "who", "kind": "auth", "config": {"alternatives": [{"methods": ["mtls", "key-auth"]}]}}],
                   [{"id": "app", "credentials": [{"id": "c", "kind": "mtls", "san": "uri:spiffe://acme/mobile"}, {"id": "k", "kind": "api-key", "key": "key-of-the-app"}]}])
        self.assertEqual(self.show("mobile", {"X-API-Key": "key-of-the-app"}), (200, ""))
        self.assertNotIn("x-api-key", self.seen())
        self.assertEqual(self.show("mobile"), (401, "auth.incomplete"))
        self.assertEqual(self.show(None, {"X-API-Key": "key-of-the-app"}), (401, "auth.incomplete"))
        self.assertEqual(self.show("mobile", {"X-API-Key": "mobile-secret-key"}), (403, "auth.conflict"))
        self.assertEqual(self.show("mobile", {"X-API-Key": "guess"}), (401, "auth.refused"))


class Several(Identity):
    KEYS = {"id": "a-keys", "kind": "key-auth", "config": {"query": "key"}}
    BASIC = {"id": "basic", "kind": "basic-auth"}
    PEOPLE = [{"id": "ann", "credentials": [{"id": "p", "kind": "basic", "username": "ann", "password": "correct horse"}]}, {"id": "guest", "groups": ["guests"]}]
    ANN = {"Authorization": "Basic " + base64.b64encode(b"ann:correct horse").decode()}

    def test_any_one_or_a_guest(self):
        self.start([self.KEYS, self.BASIC, {"id": "who", "kind": "auth", "config": {"anonymous": "guest"}},
                    {"id": "not-guests", "kind": "acl", "scope": {"tenant": "acme", "route": "orders"}, "config": {"deny": {"consumers": ["ann"]}}}], self.PEOPLE)
        self.assertEqual(self.ask({"X-API-Key": "mobile-secret-key", **self.ANN}), (200, ""))
        self.assertNotIn("x-api-key", self.seen())
        self.assertNotIn("authorization", self.seen(), "nobody has looked at it")
        self.assertEqual(self.ask(self.ANN), (403, "acl.denied"))
        self.assertEqual(self.ask({"X-API-Key": "mobile-secret-key"}, "/?%6bey=guess&a=1"), (400, "auth.refused"))
        self.assertEqual(self.ask({"X-API-Key": "mobile-secret-key"}), (200, ""))
        self.assertNotIn("x-api-key", self.seen())
        self.assertNotIn("x-consumer-anonymous", self.seen())
        self.assertEqual(self.ask(path="/x?%6bey=mobile-secret-key&a=1"), (200, ""))
        self.assertEqual(self.web.seen[-1][1], "/x?a=1")
        self.assertEqual(self.ask({"X-Consumer-Id": "root", "X-Consumer-Anonymous": "false"}), (200, ""))
        self.assertEqual((self.seen()["x-consumer-id"], self.seen()["x-consumer-groups"], self.seen()["x-consumer-anonymous"]), ("guest", "guests", "true"))
        self.assertEqual(self.ask({"X-API-Key": "guess"}), (401, "auth.refused"))
        self.assertEqual(self.ask({"Authorization": "Basic YW5uOmd1ZXNz"}), (401, "auth.refused"))

    def test_lists_of_callers(self):
        self.start([self.KEYS, self.BASIC, {"id": "who", "kind": "auth"}, {"id": "apps", "kind": "acl", "config": {"allow": {"groups": ["apps"]}, "deny": {"consumers": ["intern"]}}}],
                   [*self.PEOPLE, {"id": "intern", "groups": ["apps"], "credentials": [{"id": "k", "kind": "api-key", "key": "key-of-the-intern"}]}])
        self.assertEqual(self.ask({"X-API-Key": "mobile-secret-key"}), (200, ""))
        self.assertEqual(self.ask({"X-Consumer-Groups": "apps", **self.ANN}), (403, "acl.not-allowed"))
        self.assertEqual(self.ask({"X-API-Key": "key-of-the-intern"}), (403, "acl.denied"))
        status, body, fields = fetch(self.address, "/")
        self.assertEqual((status, json.loads(body)["code"]), (401, "auth.missing"))


class Signed(Identity):
    CONSUMERS = [{"id": "partner", "credentials": [{"id": "shared", "kind": "hmac", "keyId": "partner-1", "secret": SECRET}]}]

    def sign(self, method="GET", path="/pay?to=1", body=None, created=None, nonce=None, host=None, secret=SECRET, cover_digest=True):
        created = int(time.time()) if created is None else created
        names, lines, headers = ["@method", "@authority", "@path", "@query"], [], {}
        bare, _, query = path.partition("?")
        lines = [f'"@method": {method}', f'"@authority": {host or self.address}', f'"@path": {bare}', f'"@query": ?{query}']
        if body is not None and cover_digest:
            headers["Content-Digest"] = "sha-256=:" + base64.b64encode(hashlib.sha256(body).digest()).decode() + ":"
            names.append("content-digest")
            lines.append(f'"content-digest": {headers["Content-Digest"]}')
        parameters = "(" + " ".join(f'"{name}"' for name in names) + f');created={created};keyid="partner-1"' + (f';nonce="{nonce}"' if nonce else "")
        base = "\n".join([*lines, f'"@signature-params": {parameters}'])
        headers["Signature-Input"] = "sig=" + parameters
        headers["Signature"] = "sig=:" + base64.b64encode(hmac.new(secret.encode(), base.encode(), hashlib.sha256).digest()).decode() + ":"
        return headers

    def test_a_signed_request_tells_who_calls(self):
        self.start([{"id": "signed", "kind": "hmac", "config": {"maxBody": 100000}}], self.CONSUMERS)
        signed = self.sign()
        self.assertEqual(self.ask(signed, "/pay?to=1"), (200, ""))
        self.assertEqual(self.seen()["x-consumer-id"], "partner")
        self.assertNotIn("signature", self.seen())
        self.assertNotIn("signature-input", self.seen())
        self.assertEqual(self.ask(signed, "/pay?to=1"), (401, "hmac.replayed"))
        for number, (headers, path, method) in enumerate([(self.sign(nonce="a1"), "/pay?to=2", "GET"), (self.sign(nonce="a2"), "/pay?to=1", "DELETE"), (self.sign(nonce="a3"), "/pay/?to=1", "GET"),
                                                          (self.sign(nonce="a4", host="evil.test"), "/pay?to=1", "GET"), (self.sign(nonce="a5", secret="another-secret-of-16"), "/pay?to=1", "GET")]):
            self.assertEqual(self.ask(headers, path, method), (401, "hmac.invalid"), number)
        self.assertEqual(self.ask(self.sign(created=int(time.time()) - 1000), "/pay?to=1"), (401, "hmac.expired"))
        self.assertEqual(self.ask(self.sign(created=int(time.time()) + 1000), "/pay?to=1"), (401, "hmac.expired"))
        self.assertEqual(self.ask(path="/pay?to=1"), (401, "hmac.missing"))
        forwarded = len(self.web.seen)
        self.assertEqual(forwarded, 1)

    def test_a_body_is_the_one_that_was_signed(self):
        self.start([{"id": "signed", "kind": "hmac", "config": {"maxBody": 100000}}], self.CONSUMERS)
        body = b'{"amount": 1}'
        self.assertEqual(self.ask(self.sign("POST", body=body, nonce="b1"), "/pay?to=1", "POST", body), (200, ""))
        self.assertEqual(self.web.seen[-1][3], body)
        self.assertEqual(self.ask(self.sign("POST", body=body, nonce="b2"), "/pay?to=1", "POST", b'{"amount": 9}'), (401, "hmac.digest"))
        self.assertEqual(self.ask(self.sign("POST", body=body, nonce="b3", cover_digest=False), "/pay?to=1", "POST", body), (401, "hmac.incomplete"))
        long = b"x" * 200000
        self.assertEqual(self.ask(self.sign("POST", body=long, nonce="b4"), "/pay?to=1", "POST", long), (413, "hmac.body-too-large"))
        self.assertEqual(len(self.web.seen), 1)
        fits = b"x" * 99999
        self.assertEqual(self.ask(self.sign("POST", body=fits, nonce="b5"), "/pay?to=1", "POST", fits), (200, ""))
        self.assertEqual(self.web.seen[-1][3], fits)

    def test_the_older_way_in_authorization(self):
        self.start([{"id": "signed", "kind": "hmac", "config": {"formats": ["authorization"]}}], self.CONSUMERS)
        date = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime())
        text = f"date: {date}\nhost: {self.address}\nGET /pay HTTP/1.1"
        signature = base64.b64encode(hmac.new(SECRET.encode(), text.encode(), hashlib.sha256).digest()).decode()
        headers = {"Date": date, "Authorization": f'hmac username="partner-1", algorithm="hmac-sha256", headers="date host request-line", signature="{signature}"'}
        self.assertEqual(self.ask(headers, "/other"), (401, "hmac.invalid"))
        self.assertEqual(self.ask(headers, "/pay"), (200, ""))
        self.assertNotIn("authorization", self.seen())
        self.assertEqual(self.ask(headers, "/pay"), (401, "hmac.replayed"))


class Told(Identity):
    def test_the_upstream_is_told_who_calls_and_can_verify_it(self):
        self.start([{"id": "keys", "kind": "key-auth"}, {"id": "told", "kind": "context"}, {"id": "told-keys", "kind": "context-keys"},
                    {"id": "own", "kind": "upstream-auth", "config": {"in": "query", "name": "appid", "secret": "weather"}}], secrets=[{"id": "weather", "value": "top secret"}])
        self.assertEqual(self.ask({"X-API-Key": "mobile-secret-key", "X-Gatehouse-Context": "forged"}, "/now?appid=forged&a=1"), (200, ""))
        self.assertEqual(self.web.seen[-1][1], "/now?a=1&appid=top%20secret")
        header, claims, signature = self.seen()["x-gatehouse-context"].split(".")
        told = json.loads(unbase64url(claims))
        self.assertEqual((told["sub"], told["tenant"], told["groups"], told["aud"]), ("mobile", "acme", ["apps"], "orders"))
        # Anybody may read the keys, without a key of his own.
        status, body, fields = fetch(self.address, "/.well-known/gatehouse-keys.json")
        self.assertEqual((status, fields["content-type"]), (200, "application/jwk-set+json"))
        kid = json.loads(unbase64url(header))["kid"]
        key = next(key for key in json.loads(body)["keys"] if key["kid"] == kid)
        self.assertNotIn("d", key)
        point = b"\x04" + unbase64url(key["x"]) + unbase64url(key["y"])
        der = bytes.fromhex("3059301306072a8648ce3d020106082a8648ce3d030107034200") + point
        with open(self.path("key.der"), "wb") as out:
            out.write(der)
        numbers = unbase64url(signature)
        parts = b"".join(b"\x02" + bytes([len(n)]) + n for n in ((b"\0" if half[0] & 0x80 else b"") + half for half in (h.lstrip(b"\0") for h in (numbers[:32], numbers[32:]))))
        with open(self.path("signature"), "wb") as out:
            out.write(b"\x30" + bytes([len(parts)]) + parts)
        said = openssl("dgst", "-sha256", "-verify", self.path("key.der"), "-keyform", "DER", "-signature", self.path("signature"), input=f"{header}.{claims}".encode())
        self.assertIn(b"Verified OK", said.stdout)
        # The secret is not told by anybody.
        status, explained, _ = self.control.call("POST", "/v1/explain", {"url": "/now", "headers": {"X-API-Key": "mobile-secret-key"}})
        self.assertEqual(status, 200, explained)
        self.assertNotIn("top", json.dumps(explained))

    def test_a_token_is_told_again_of_the_same_caller_alone(self):
        other = {"id": "web", "groups": ["sites"], "credentials": [{"id": "k1", "kind": "api-key", "key": "web-secret-key"}]}
        self.start([{"id": "keys", "kind": "key-auth", "config": {"optional": True}}, {"id": "told", "kind": "context", "config": {"lifetime": "10m"}}], consumers=[other])
        keys = {"mobile": {"X-API-Key": "mobile-secret-key"}, "web": {"X-API-Key": "web-secret-key"}, "anonymous": {}}
        tokens = {name: set() for name in keys}
        for _ in range(20):  # on whichever worker
            for name, headers in keys.items():
                self.assertEqual(self.ask(headers), (200, ""))
                tokens[name].add(self.seen()["x-gatehouse-context"])
        for name, known in tokens.items():
            self.assertLess(len(known), 20, "it was told again")
            for token in known:
                told = json.loads(unbase64url(token.split(".")[1]))
                self.assertEqual((told["sub"], told.get("consumer"), told["authenticated"]), (name, None if name == "anonymous" else name, name != "anonymous"))
                self.assertNotIn("jti", told)
        # What changes of a caller is told at once.
        changed = {"groups": ["phones"], "credentials": [{"id": "k1", "kind": "api-key", "key": "mobile-secret-key"}]}
        self.assertEqual(self.control.call("PUT", "/v1/tenants/acme/consumers/mobile", changed)[0], 200)
        self.assertEqual(self.ask(keys["mobile"]), (200, ""))
        self.assertEqual(json.loads(unbase64url(self.seen()["x-gatehouse-context"].split(".")[1]))["groups"], ["phones"])


if __name__ == "__main__":
    unittest.main()
