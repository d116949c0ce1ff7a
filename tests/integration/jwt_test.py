# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Signed tokens over real sockets: an issuer that publishes its keys, changes them and goes away, and tokens as attackers send them."""
import base64
import hashlib
import hmac
import json
import socket
import subprocess
import time
import unittest

from harness import Case, basic_configuration, fetch, until
from peer import Peer

ISSUER = "https://id.acme.test"


def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class Signer:
    """An RSA key pair, by openssl."""

    def __init__(self, path, kid):
        self.path, self.kid = path, kid
        subprocess.run(["openssl", "genrsa", "-out", path, "2048"], check=True, capture_output=True)
        modulus = subprocess.run(["openssl", "rsa", "-in", path, "-noout", "-modulus"], check=True, capture_output=True, text=True).stdout
        self.jwk = {"kty": "RSA", "use": "sig", "alg": "RS256", "kid": kid, "e": "AQAB", "n": b64(bytes.fromhex(modulus.split("=")[1].strip()))}
        self.pem = subprocess.run(["openssl", "rsa", "-in", path, "-pubout"], check=True, capture_output=True).stdout

    def token(self, header=None, **claims):
        head = {"alg": "RS256", "kid": self.kid, **(header or {})}
        body = {"iss": ISSUER, "aud": "orders", "sub": "alice", "exp": int(time.time()) + 300, **claims}
        text = b64(json.dumps(head).encode()) + "." + b64(json.dumps(body).encode())
        signature = subprocess.run(["openssl", "dgst", "-sha256", "-sign", self.path], input=text.encode(), check=True, capture_output=True).stdout
        return text + "." + b64(signature)


class Issuer(Peer):
    """Publishes a key set and counts who asks for it."""

    def __init__(self, keys):
        super().__init__()
        self.keys, self.up = keys, True
        self.url += "/keys"

    @property
    def asked(self):
        return len(self.seen)

    def answer(self, asked):
        return (200, {}, json.dumps({"keys": self.keys})) if self.up else (503, {}, b"")


class Tokens(Case):
    def start(self, issuer, **config):
        self.web = self.upstream()
        self.data = self.path("data")
        self.running = self.gateway("--data", self.data)
        self.control = self.admin(self.running, self.data)
        self.policy = {"id": "tokens", "kind": "jwt", "scope": {"tenant": "acme"},
                       "config": {"issuers": [{"issuer": ISSUER, "audiences": ["orders"], **issuer}], **config}}
        document = basic_configuration(self.web.address, [self.policy])
        document["tenants"][0]["consumers"].append({"id": "people", "groups": ["staff"], "credentials": [{"id": "a", "kind": "jwt", "issuer": ISSUER, "subject": "alice"}]})
        status, answer, _ = self.control.call("PUT", "/v1/config", document)
        self.assertEqual(status, 200, answer)
        self.address = self.control.listeners()["main"]

    def issuer(self, *signers):
        issuer = Issuer([signer.jwk for signer in signers])
        self.addCleanup(issuer.close)
        return issuer

    def signer(self, kid):
        return Signer(self.path(f"{kid}.pem"), kid)

    def send(self, token, headers=None):
        status, body, fields = fetch(self.address, "/", {"Authorization": f"Bearer {token}", **(headers or {})})
        code = "" if status == 200 else json.loads(body).get("code", "")
        return status, code, fields

    def test_the_caller_is_known_and_told(self):
        one = self.signer("one")
        self.start({"jwksUrl": self.issuer(one).url}, claimHeaders=[{"claim": "email", "header": "X-Email"}])
        for _ in range(3):
            self.assertEqual(self.send(one.token(email="a@acme.test"), {"X-Consumer-Id": "root", "X-Email": "root@acme.test"})[0], 200)
            seen = self.web.seen[-1][2]
            self.assertEqual(seen["x-consumer-id"], "people")
            self.assertEqual(seen["x-consumer-groups"], "staff")
            self.assertEqual(seen["x-email"], "a@acme.test")
            self.assertNotIn("authorization", seen)
        self.assertEqual(self.send(one.token(), {"X-Email": "root@acme.test"})[0], 200)
        self.assertNotIn("x-email", self.web.seen[-1][2])
        status, body, fields = fetch(self.address, "/")
        self.assertEqual((status, fields["www-authenticate"]), (401, 'Bearer realm="api"'))
        self.assertEqual(json.loads(body)["code"], "jwt.missing")

    def test_keys_rotate_without_an_outage(self):
        one, two = self.signer("one"), self.signer("two")
        issuer = self.issuer(one)
        self.start({"jwksUrl": issuer.url}, askAgainAfter="1s")
        old, new = one.token(), two.token()
        self.assertEqual(self.send(old)[0], 200)
        issuer.keys = [one.jwk, two.jwk]
        self.assertTrue(until(lambda: self.send(old)[0] == 200 and self.send(new)[0] == 200))
        issuer.keys = [two.jwk]
        unknown = self.signer("three").token()
        self.assertTrue(until(lambda: self.send(unknown)[1] == "jwt.unknown-key" and self.send(new)[0] == 200 and self.send(old)[0] == 401), "a withdrawn key is no longer good")

    def test_known_keys_hold_while_the_issuer_is_down(self):
        one, two = self.signer("one"), self.signer("two")
        issuer = self.issuer(one)
        self.start({"jwksUrl": issuer.url}, askAgainAfter="1s", rememberFor="0s", refreshAtLeast="1s", refreshAtMost="1s")
        self.assertEqual(self.send(one.token())[0], 200)
        issuer.up = False
        asked = issuer.asked
        self.assertTrue(until(lambda: issuer.asked > asked))
        self.assertEqual(self.send(one.token())[0], 200)
        self.assertEqual(self.send(two.token())[:2], (401, "jwt.unknown-key"))
        # A change of something else keeps what was read.
        self.assertEqual(self.control.call("PUT", "/v1/tenants/acme/consumers/another", {"groups": ["x"]})[0], 201)
        self.assertEqual(self.send(one.token())[0], 200)
        issuer.up, issuer.keys = True, [two.jwk]
        self.assertTrue(until(lambda: self.send(two.token())[0] == 200), "and it is read again when it is back")

    def test_an_issuer_that_was_never_up_is_nobodys_fault(self):
        one = self.signer("one")
        issuer = self.issuer(one)
        issuer.up = False
        self.start({"jwksUrl": issuer.url}, askAgainAfter="1s")
        status, code, fields = self.send(one.token())
        self.assertEqual((status, code), (503, "jwt.keys-unavailable"))
        self.assertIn("retry-after", fields)
        issuer.up = True
        self.assertTrue(until(lambda: self.send(one.token())[0] == 200))

    def test_unknown_keys_do_not_make_it_ask_without_end(self):
        one, other = self.signer("one"), self.signer("other")
        issuer = self.issuer(one)
        self.start({"jwksUrl": issuer.url}, askAgainAfter="1h")
        for i in range(30):
            self.assertEqual(self.send(other.token({"kid": f"x{i}"}))[:2], (401, "jwt.unknown-key"))
        self.assertEqual(self.send(one.token())[0], 200)
        self.assertEqual(issuer.asked, 2, "the first reading, and one for all unknown keys")

    def test_a_stalling_issuer_holds_nobody_else_up(self):
        one = self.signer("one")
        with socket.create_server(("127.0.0.1", 0)) as stalling:
            url = f"http://127.0.0.1:{stalling.getsockname()[1]}/keys"
            self.start({"jwksUrl": url}, optional=True)
            token = one.token()
            host, port = self.address.split(":")
            for _ in range(5):
                with socket.create_connection((host, int(port)), 20) as leaver:
                    leaver.sendall(f"GET / HTTP/1.1\r\nHost: {self.address}\r\nAuthorization: Bearer {token}\r\n\r\n".encode())
                    self.assertEqual(fetch(self.address, "/")[0], 200)
            waiting = socket.create_connection((host, int(port)), 20)
            self.addCleanup(waiting.close)
            waiting.sendall(f"GET / HTTP/1.1\r\nHost: {self.address}\r\nAuthorization: Bearer {token}\r\n\r\n".encode())
            self.assertEqual(fetch(self.address, "/")[0], 200)
            # The policy goes while somebody waits for its keys.
            self.assertEqual(self.control.call("DELETE", "/v1/tenants/acme/policies/tokens")[0], 204)
            self.assertEqual(fetch(self.address, "/")[0], 200)
            waiting.settimeout(20)
            self.assertTrue(waiting.recv(4096).startswith(b"HTTP/1.1 503 "), "it is told when the reading has failed")
            self.assertEqual(self.running.stop(), 0)

    def test_forged_tokens_are_refused(self):
        one, other = self.signer("one"), self.signer("other")
        self.start({"jwksUrl": self.issuer(one).url})
        good = one.token()
        head, body, signature = good.split(".")
        claims = json.loads(base64.urlsafe_b64decode(body + "=="))

        def with_header(header, sign=b"x"):
            text = b64(json.dumps(header).encode()) + "." + body
            return text + "." + (b64(hmac.new(sign, text.encode(), hashlib.sha256).digest()) if header.get("alg") == "HS256" else "")

        forged = [
            with_header({"alg": "none"}), with_header({"alg": "NONE", "kid": "one"}), with_header({"alg": "HS256", "kid": "one"}, one.pem), with_header({"alg": "HS256"}, json.dumps(one.jwk).encode()),
            f"{head}.{b64(json.dumps({**claims, 'sub': 'root'}).encode())}.{signature}", f"{head}.{body}.", f"{head}.{body}", f"{good}.", f"{head}.{body}=.{signature}", f"{good}=",
            other.token({"kid": "one"}), other.token({"kid": "one", "jwk": other.jwk}), one.token({"jku": "http://127.0.0.1/"}), one.token({"x5u": "http://127.0.0.1/"}), one.token({"x5c": []}),
            one.token({"crit": ["exp"]}), one.token({"crit": ["b64"], "b64": False}), one.token({"alg": "PS256"}), one.token({"typ": "logout+jwt"}),
b64(b'{"alg":"RS256","kid":"one","kid":"two"}') + f".{body}.{signature}",
            one.token(exp=int(time.time()) - 3600), one.token(nbf=int(time.time()) + 3600), one.token(iss="https://evil.test"), one.token(aud="invoices"), one.token(aud=["a", 1]), one.token(exp="never"),
            "a" * 9000,
        ]
        seen = len(self.web.seen)
        for token in forged:
            status, code, fields = self.send(token)
            self.assertEqual(status, 401, token[:120])
            self.assertTrue(code.startswith("jwt."), code)
            self.assertIn('error="invalid_token"', fields["www-authenticate"])
        self.assertEqual(len(self.web.seen), seen)
        self.assertEqual(self.send(good)[0], 200)

    def test_key_sets_and_secrets_of_the_configuration(self):
        one = self.signer("one")
        self.start({"jwksUrl": self.issuer(one).url})
        shared = "0123456789abcdef0123456789abcdef"
        self.assertEqual(self.control.call("PUT", "/v1/keysets/ours", {"keys": [one.jwk]})[0], 201)
        self.assertEqual(self.control.call("PUT", "/v1/secrets/shared", {"value": shared})[0], 201)
        common = {"issuer": ISSUER, "audiences": ["orders"]}
        self.policy["config"] = {"issuers": [{**common, "keyset": "ours"}, {**common, "issuer": "https://local", "algorithms": ["HS256"], "secret": "shared"}], "consumerBy": "none"}
        path = "/v1/tenants/acme/policies/tokens"
        policy = {k: v for k, v in self.policy.items() if k != "id"}
        status, answer, _ = self.control.call("PUT", path, policy)
        self.assertEqual(status, 200, answer)
        self.assertEqual(self.send(one.token())[0], 200)
        text = b64(b'{"alg":"HS256"}') + "." + b64(json.dumps({"iss": "https://local", "aud": "orders", "exp": int(time.time()) + 60}).encode())
        self.assertEqual(self.send(text + "." + b64(hmac.new(shared.encode(), text.encode(), hashlib.sha256).digest()))[0], 200)
        self.assertIn(self.control.call("DELETE", "/v1/keysets/ours")[0], (409, 422), "it is in use")
        self.assertEqual(self.send(one.token())[0], 200)
        status, answer, _ = self.control.call("GET", path)
        self.assertNotIn(shared, json.dumps(answer))
        policy["config"] = {"issuers": [{**common, "jwksUrl": "http://id.acme.test/keys"}]}
        status, answer, _ = self.control.call("PUT", path, policy)
        self.assertEqual(status, 422, answer)
        self.assertIn("/config/issuers/0/jwksUrl", json.dumps(answer))


if __name__ == "__main__":
    unittest.main()
