# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Attacks on "who is calling": tokens, keys and passwords that are forged, doubled, malformed or of the wrong sort."""
import base64
import json
import subprocess
import time
import unittest

from attack_case import KEY, Attacked
from forward_auth_test import Decider
from harness import until
from jwt_test import ISSUER, Signer, b64

ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551  # of P-256


class EcSigner:
    """ES256 by openssl, and signatures as they must not be."""

    def __init__(self, path, curve="prime256v1", size=32):
        self.path, self.size = path, size
        subprocess.run(["openssl", "ecparam", "-genkey", "-name", curve, "-noout", "-out", path], check=True, capture_output=True)
        point = subprocess.run(["openssl", "ec", "-in", path, "-pubout", "-outform", "DER"], check=True, capture_output=True).stdout[-2 * size:]
        self.jwk = {"kty": "EC", "crv": {32: "P-256", 48: "P-384"}[size], "x": b64(point[:size]), "y": b64(point[size:]), "kid": "one", "alg": {32: "ES256", 48: "ES384"}[size]}

    def der(self, text):
        return subprocess.run(["openssl", "dgst", "-sha256", "-sign", self.path], input=text.encode(), check=True, capture_output=True).stdout

    def numbers(self, text):
        der, out, at = self.der(text), [], 2
        for _ in range(2):
            size = der[at + 1]
            out.append(int.from_bytes(der[at + 2:at + 2 + size], "big"))
            at += 2 + size
        return out

    def text(self, claims, header=None):
        return b64(json.dumps({"alg": "ES256", "kid": "one", **(header or {})}).encode()) + "." + b64(claims if isinstance(claims, bytes) else json.dumps(claims).encode())

    def token(self, claims, header=None):
        text = self.text(claims, header)
        return text + "." + b64(b"".join(n.to_bytes(self.size, "big") for n in self.numbers(text)))


def claims(**changes):
    return {"iss": ISSUER, "aud": "orders", "sub": "alice", "exp": int(time.time()) + 300, **changes}


class Tokens(Attacked):
    def bearer(self, token):
        return {"Authorization": f"Bearer {token}"}

    def test_elliptic_curves(self):
        """CVE-2022-21449 and its like."""
        signer, wide = EcSigner(self.path("a.pem")), EcSigner(self.path("b.pem"), "secp384r1", 48)
        issuer = {"issuer": ISSUER, "audiences": ["orders"], "algorithms": ["ES256"], "keys": [signer.jwk]}
        self.start({"t": [("jwt", {"issuers": [issuer], "consumerBy": "none"})]})
        text = signer.text(claims())
        r, s = signer.numbers(text)
        pair = lambda a, b, size=32: a.to_bytes(size, "big") + b.to_bytes(size, "big")
        self.passes("/t", self.bearer(text + "." + b64(pair(r, s))))
        for signature in (pair(0, 0), pair(0, s), pair(r, 0), pair(ORDER, s), pair(r, ORDER), pair(r, s + ORDER if s + ORDER < 1 << 256 else ORDER), pair(r, s, 33), pair(r, s, 40), pair(r, s) + b"\0", b"\0" + pair(r, s),
                          pair(r, s)[:-1], b"", signer.der(text), pair(2 ** 256 - 1, 2 ** 256 - 1), pair(s, r)):
            self.refused("jwt.invalid", "/t", self.bearer(text + "." + b64(signature)))
        # A key of another curve, said to be this one; and this one's key under another algorithm.
        self.refused("jwt.invalid", "/t", self.bearer(wide.token(claims())))
        for algorithm in ("ES384", "ES512", "ES256K", "EdDSA", "RS256", "HS256", "es256", ""):
            self.refused(("jwt.invalid", "jwt.unknown-key"), "/t", self.bearer(signer.token(claims(), {"alg": algorithm})))

    def test_claims_that_two_readers_read_differently(self):
        signer = EcSigner(self.path("a.pem"))
        issuer = {"issuer": ISSUER, "audiences": ["orders"], "algorithms": ["ES256"], "keys": [signer.jwk]}
        self.start({"t": [("jwt", {"issuers": [issuer], "consumerBy": "none", "requiredClaims": ["exp", "sub"]})]})
        good = json.dumps(claims())[1:]
        later = int(time.time()) + 300
        self.passes("/t", self.bearer(signer.token(("{" + good).encode())))
        for text in ('{"sub":"root",' + good, '{"\\u0073ub":"root",' + good, '{"exp":1,' + good, '{"iss":"https://evil.test",' + good, "[" + json.dumps(claims()) + "]", "{" + good + "{}", "{" + good + "\n//", "", "null",
                     "{" + good.replace(str(later), '"' + str(later) + '"'), "{" + good.replace(str(later), "1e400"), "{" + good.replace(str(later), "[9999999999]"), "{" + good.replace(str(later), "null"),
                     "{" + good.replace(str(later), "-1"), "{" + good.replace('"alice"', "null"), "{" + good.replace('"alice"', "7"), "{" + good.replace('"orders"', '{"orders":1}'), '{"a":' * 200 + "1" + "}" * 200,
                     "{" + good.replace("alice", "al\\ud800ice")):
            self.refused(("jwt.invalid", "jwt.claims", "jwt.expired"), "/t", self.bearer(signer.token(text.encode("utf-8", "surrogatepass"))))
        self.refused(("jwt.invalid", "jwt.claims"), "/t", self.bearer(signer.token(b'{"sub":"\xff",' + good.encode())))
        for claim in ("exp", "sub", "iss", "aud"):
            less = claims()
            del less[claim]
            self.assertEqual(self.refused(("jwt.invalid", "jwt.claims", "jwt.issuer", "jwt.audience"), "/t", self.bearer(signer.token(less))), 401)

    def test_other_tokens_are_no_access_tokens(self):
        """RFC 9068, and RFC 8725 section 3.11: an ID token or a log-out token is signed by the same key."""
        signer = EcSigner(self.path("a.pem"))
        issuer = {"issuer": ISSUER, "audiences": ["orders"], "algorithms": ["ES256"], "keys": [signer.jwk]}
        self.start({"t": [("jwt", {"issuers": [issuer], "consumerBy": "none", "profile": "access-token"})]})
        whole = claims(iat=int(time.time()), jti="1", client_id="app")
        self.passes("/t", self.bearer(signer.token(whole, {"typ": "at+jwt"})))
        self.passes("/t", self.bearer(signer.token(whole, {"typ": "application/at+jwt"})))
        for typ in ("JWT", "id_token+jwt", "logout+jwt", "dpop+jwt", "secevent+jwt", "at+jwt ", None, 1, ""):
            self.refused(("jwt.invalid", "jwt.claims"), "/t", self.bearer(signer.token(whole, {"typ": typ})))
        for claim in ("iat", "jti", "client_id", "sub"):
            less = {name: value for name, value in whole.items() if name != claim}
            self.refused(("jwt.invalid", "jwt.claims"), "/t", self.bearer(signer.token(less, {"typ": "at+jwt"})))

    def test_names_of_keys_lead_nowhere(self):
        one = Signer(self.path("one.pem"), "one")
        self.start({"t": [("jwt", {"issuers": [{"issuer": ISSUER, "audiences": ["orders"], "keys": [one.jwk]}], "consumerBy": "none"})]})
        for kid in ("../../../../dev/null", "one' OR '1'='1", "one\0", "|id", "http://127.0.0.1/k", 1, None, ["one"], "x" * 4000, ""):
            self.refused(("jwt.invalid", "jwt.unknown-key"), "/t", self.bearer(one.token({"kid": kid}).rsplit(".", 1)[0] + "."))
        self.passes("/t", self.bearer(one.token()))

    def test_short_keys_are_not_taken(self):
        subprocess.run(["openssl", "genrsa", "-out", self.path("short.pem"), "1024"], check=True, capture_output=True)
        modulus = subprocess.run(["openssl", "rsa", "-in", self.path("short.pem"), "-noout", "-modulus"], check=True, capture_output=True, text=True).stdout
        jwk = {"kty": "RSA", "kid": "one", "e": "AQAB", "n": b64(bytes.fromhex(modulus.split("=")[1].strip()))}
        weak = [{"keys": [jwk]}, {"secret": "short", "algorithms": ["HS256"]}, {"keys": [{**jwk, "e": "AQ", "n": "A" * 400}]}, {"keys": [{"kty": "EC", "crv": "P-256", "x": b64(b"\1" * 32), "y": b64(b"\1" * 32)}]}]
        self.start({"t": []}, secrets=[{"id": "short", "value": "hunter2"}])
        for issuer in weak:
            document = {"gatehouse": 1, "tenants": [{"id": "acme", "secrets": [{"id": "short", "value": "hunter2"}],
                                                     "policies": [{"id": "t", "kind": "jwt", "scope": {"tenant": "acme"}, "config": {"issuers": [{"issuer": ISSUER, **issuer}]}}]}]}
            gateway = self.gateway("--config", self.write("weak.json", json.dumps(document)), expect_ready=False)
            self.assertEqual(gateway.process.wait(20), 1, issuer)
            self.assertNotIn("hunter2", gateway.error_text())

    def test_one_request_has_one_credential(self):
        one = Signer(self.path("one.pem"), "one")
        self.start({"t": [("jwt", {"issuers": [{"issuer": ISSUER, "audiences": ["orders"], "keys": [one.jwk]}], "consumerBy": "none"})], "k": [("key-auth", {})], "b": [("basic-auth", {})]},
                   consumers=[{"id": "ann", "credentials": [{"id": "p", "kind": "basic", "username": "ann", "password": "correct horse"}]}])
        token = one.token()
        self.passes("/t", [("aUTHORIZATION", f"bEARER {token}")])
        for headers in ([("Authorization", f"Bearer {token}"), ("Authorization", "Bearer x")], [("Authorization", "Bearer x"), ("Authorization", f"Bearer {token}")], [("Authorization", f"Bearer x, Bearer {token}")],
                        [("Authorization", f"Bearer{token}")], [("Authorization", f"Bearer  {token} x")], [("Authorization", f"Basic {token}")], [("Authorization", token)], [("Authorization", "Bearer")],
                        [("Proxy-Authorization", f"Bearer {token}")], [("X-Authorization", f"Bearer {token}")]):
            self.refused(("jwt.missing", "jwt.invalid", "jwt.repeated"), "/t", headers)
        self.refused("jwt.missing", f"/t?access_token={token}")
        good = "mobile-secret-key"
        for headers in ([("X-API-Key", good), ("X-API-Key", "x")], [("X-API-Key", "x"), ("X-API-Key", good)], [("X-API-Key", f"{good},x")], [("X-API-Key", good[:-1])], [("X-API-Key", good + "x")], [("X-API-Key", "")],
                        [("X-API-Key", good.upper())], [("X_API_Key", good)], [("X-API-Key", "x" * 6000)], [("Authorization", good)]):
            self.refused(("key-auth.missing", "key-auth.invalid", "key-auth.repeated"), "/k", headers)
        basic = lambda text: "Basic " + base64.b64encode(text).decode()
        self.passes("/b", {"Authorization": basic(b"ann:correct horse")})
        for value in (basic(b"ann"), basic(b"ann:"), basic(b":correct horse"), basic(b"ann:correct horse\0"), basic(b"ann\0x:correct horse"), basic(b"ANN:correct horse"), basic(b"ann:correct horse") + "=", "Basic ann:correct horse",
                      basic(b"ann:correct horse").replace("=", ""), "Basic ", basic(b"a" * 3000 + b":x"), basic(b"k1:mobile-secret-key"), basic(b"mobile:mobile-secret-key")):
            self.refused(("basic-auth.missing", "basic-auth.invalid"), "/b", {"Authorization": value})
        self.refused(("basic-auth.missing", "basic-auth.invalid", "basic-auth.repeated"), "/b", [("Authorization", basic(b"ann:x")), ("Authorization", basic(b"ann:correct horse"))])

    def test_nobody_says_himself_who_he_is(self):
        self.start({"open": [], "k": [("key-auth", {})]})
        forged = {"X-Consumer-Id": "root", "X-Consumer-Groups": "admins", "X-Credential-Id": "k9", "X-Consumer-Anonymous": "false", "X-Tenant-Id": "other", "X_Consumer_Id": "root", "X-Gatehouse-Request-Id": "forged",
                  "Forwarded": "for=10.0.0.1", "X-Real-IP": "10.0.0.1", "X-Forwarded-Client-Cert": "Subject=\"CN=root\""}
        for path, headers in (("/open", {}), ("/k", KEY)):
            seen = self.passes(path, {**forged, **headers})[2]
            for name in ("x-consumer-id", "x-consumer-groups", "x-credential-id", "x-consumer-anonymous"):
                self.assertNotIn(seen.get(name), ("root", "admins", "k9", "false"), name)
            self.assertNotIn("10.0.0.1", json.dumps(seen))
        self.assertEqual(seen["x-consumer-id"], "mobile")
        # Not by naming them hop by hop either, so that the gateway's own are dropped on the way.
        seen = self.passes("/k", {**KEY, "Connection": "close, X-Consumer-Id, X-Forwarded-For"})[2]
        self.assertEqual((seen["x-consumer-id"], seen["x-forwarded-for"]), ("mobile", "127.0.0.1"))


class Introspected(Attacked):
    def test_an_answer_is_not_remembered_beyond_the_tokens_end(self):
        ends = []

        def decide(_):
            ends.append(ends[0] if ends else int(time.time()) + 3)  # counted from the first question: the gateway takes its time to start
            return 200, [("Content-Type", "application/json")], json.dumps({"active": True, "exp": ends[0], "sub": "a", "scope": "read", "client_id": "x"}).encode()

        decider = Decider(decide)
        self.addCleanup(decider.close)
        config = {"introspectionUrl": decider.url, "introspectionClient": "gateway", "introspectionSecret": "gw", "introspectedFor": "1h", "consumerBy": "none", "clockSkew": "0s"}
        self.start({"o": [("oauth2", config)]}, secrets=[{"id": "gw", "value": "a secret of the gateway"}])
        self.assertEqual(self.ask("/o", {"Authorization": "Bearer opaque"})[0], 200)
        self.assertTrue(until(lambda: self.ask("/o", {"Authorization": "Bearer opaque"})[0] == 401, 10))
        # What it says when it means nothing.
        for status, body in ((200, b"{}"), (200, b'{"active": "true"}'), (200, b'{"active": 1}'), (200, b'[{"active": true}]'), (200, b'{"active": false, "active": true}'), (200, b""), (204, b""), (302, b'{"active": true}'),
                             (401, b'{"active": true}'), (500, b'{"active": true}'), (200, b'{"active": true, "exp": "never"}'), (200, b'{"active": true}' + b" " * 200_000)):
            decider.decide = lambda headers: (status, [("Content-Type", "application/json")], body)
            self.refused(("oauth2.invalid", "oauth2.introspection-unavailable"), "/o", {"Authorization": f"Bearer opaque-{status}-{len(body)}-{hash(body)}"})


if __name__ == "__main__":
    unittest.main()
