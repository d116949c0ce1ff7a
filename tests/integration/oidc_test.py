# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Log-in for browsers over real sockets: a provider that publishes what it is, browsers that keep cookies, and what attackers make of them."""
import base64
import hashlib
import http.client
import http.server
import json
import threading
import time
import unittest
import urllib.parse

from harness import Case, basic_configuration
from jwt_test import Signer, b64

CLIENT, SECRET = "dash", "dash: a secret & more"


class Provider:
    """An identity provider whose user is always alice; `changes` is what its next ID tokens say otherwise."""

    def __init__(self, signer):
        self.signer, self.changes, self.metadata, self.codes, self.asked, self.wrong = signer, {}, {}, {}, [], []
        provider = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_GET(self):
                provider.asked.append(self.path)
                if self.path == "/.well-known/openid-configuration":
                    return self.answer(200, provider.published())
                return self.answer(200, {"keys": [provider.signer.jwk]}) if self.path == "/jwks" else self.answer(404, {})

            def do_POST(self):
                provider.asked.append(self.path)
                form = dict(urllib.parse.parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
                self.answer(*provider.token(form, self.headers.get("Authorization", "")))

            def answer(self, status, document):
                body = json.dumps(document).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.issuer = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()  # ends as soon as it is told to

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def published(self):
        return {"issuer": self.issuer, "authorization_endpoint": self.issuer + "/authorize", "token_endpoint": self.issuer + "/token", "jwks_uri": self.issuer + "/jwks",
                "end_session_endpoint": self.issuer + "/end", "response_types_supported": ["code"], "code_challenge_methods_supported": ["S256"], **self.metadata}

    def log_in(self, address):
        """What happens at the authorization endpoint: the code and state with which the browser is sent back."""
        asked = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(address).query))
        code = f"code-{len(self.codes)}"
        self.codes[code] = asked
        return {"code": code, "state": asked["state"]}

    def token(self, form, authorization):
        asked = self.codes.pop(form.get("code"), None)  # good once
        challenge = b64(hashlib.sha256(form.get("code_verifier", "").encode()).digest())
        expected = "Basic " + base64.b64encode(":".join(urllib.parse.quote(part, safe="") for part in (CLIENT, SECRET)).encode()).decode()
        if authorization != expected or not asked or asked["code_challenge_method"] != "S256" or challenge != asked["code_challenge"] or form["redirect_uri"] != asked["redirect_uri"]:
            self.wrong.append(form)
            return 400, {"error": "invalid_grant"}
        claims = {"iss": self.issuer, "aud": CLIENT, "nonce": asked["nonce"], "iat": int(time.time()), "email": "alice@acme.test", **self.changes}
        return 200, {"access_token": "opaque", "token_type": "Bearer", "id_token": self.signer.token(**claims)}


class Browser:
    """Keeps cookies by name and path, and follows nothing by itself."""

    def __init__(self, address, cookies=None):
        self.address, self.cookies = address, dict(cookies or {})

    def get(self, path, headers=None, method="GET"):
        connection = http.client.HTTPConnection(self.address, timeout=20)
        sent = "; ".join(f"{name}={value}" for (name, place), value in self.cookies.items() if path.split("?")[0].startswith(place))
        connection.request(method, path, headers={"Accept": "text/html", **({"Cookie": sent} if sent else {}), **(headers or {})})
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        self.set = [value for name, value in answer.getheaders() if name.lower() == "set-cookie"]
        for text in self.set:
            pair, *attributes = text.split("; ")
            name, value = pair.split("=", 1)
            key = (name, next((a[5:] for a in attributes if a.lower().startswith("path=")), "/"))
            self.cookies.pop(key, None)
            if value:
                self.cookies[key] = value
        fields = {name.lower(): value for name, value in answer.getheaders()}
        code = json.loads(body).get("code", "") if fields.get("content-type") == "application/problem+json" else ""
        return answer.status, fields.get("location", code), fields

    @property
    def session(self):
        return self.cookies.get(("gatehouse-session", "/"))


class Oidc(Case):
    def setUp(self):
        super().setUp()
        self.provider = Provider(Signer(self.path("provider.pem"), "one"))
        self.addCleanup(self.provider.close)
        self.web = self.upstream()
        self.data = self.path("data")
        self.running = self.gateway("--data", self.data, "--workers", "2", "--access-log", self.path("access.log"))
        self.control = self.admin(self.running, self.data)
        document = basic_configuration(self.web.address)
        document["tenants"][0]["secrets"] = [{"id": "client", "value": SECRET}, {"id": "session", "value": "s" * 40}]
        document["tenants"][0]["routes"].append({"id": "other", "service": "orders", "match": {"paths": [{"prefix": "/other"}]}})
        status, answer, _ = self.control.call("PUT", "/v1/config", document)
        self.assertEqual(status, 200, answer)
        self.address = self.control.listeners()["main"]
        self.put()

    def put(self, id="login", route="orders", **changes):
        config = {"issuer": self.provider.issuer, "clientId": CLIENT, "clientSecret": "client", "sessionSecret": "session", "redirectUrl": f"http://{self.address}/callback", "scopes": ["openid", "email"],
                  "claimHeaders": [{"claim": "email", "header": "X-Email"}], **changes}
        status, answer, _ = self.control.call("PUT", f"/v1/tenants/acme/policies/{id}", {"kind": "oidc", "scope": {"tenant": "acme", "route": route}, "config": config})
        self.assertIn(status, (200, 201), answer)

    def browser(self, cookies=None):
        return Browser(self.address, cookies)

    def back(self, answer):
        return "/callback?" + urllib.parse.urlencode(answer)

    def begin(self, browser, path="/reports?a=b"):
        status, address, _ = browser.get(path)
        self.assertEqual(status, 303, address)
        self.assertTrue(address.startswith(self.provider.issuer + "/authorize?"), address)
        return self.provider.log_in(address)

    def log_in(self, browser=None, path="/reports?a=b"):
        browser = browser or self.browser()
        status, address, _ = browser.get(self.back(self.begin(browser, path)))
        self.assertEqual(status, 303, address)
        return browser, address

    def test_somebody_logs_in_and_out(self):
        browser, address = self.log_in()
        self.assertEqual(address, "/reports?a=b", "where it began")
        self.assertEqual(len(browser.cookies), 1, "what was needed to come back is gone")
        session = next(text for text in browser.set if text.startswith("gatehouse-session="))
        for attribute in ("HttpOnly", "SameSite=Lax", "Path=/"):
            self.assertIn(attribute, session)
        for _ in range(5):  # whichever worker
            self.assertEqual(browser.get("/reports", {"X-Email": "root@acme.test", "Cookie": f"theme=dark; gatehouse-session={browser.session}"})[0], 200)
            seen = self.web.seen[-1][2]
            self.assertEqual((seen["x-email"], seen.get("cookie")), ("alice@acme.test", "theme=dark"))
        self.assertEqual(self.provider.wrong, [])
        self.assertEqual([self.provider.asked.count(path) for path in ("/.well-known/openid-configuration", "/token", "/jwks")], [1, 1, 1])
        # Programs are told, and not sent around.
        for headers, method in (({"Accept": "application/json"}, "GET"), ({}, "POST"), ({"Sec-Fetch-Mode": "cors"}, "GET")):
            self.assertEqual(self.browser().get("/reports", headers, method)[:2], (401, "oidc.missing"))
        # A copy of the cookie is worth nothing behind the log-out, on any worker.
        copy = dict(browser.cookies)
        status, address, fields = browser.get("/logout")
        self.assertEqual((status, address), (303, f"{self.provider.issuer}/end?client_id={CLIENT}"))
        self.assertIsNone(browser.session)
        for _ in range(5):
            self.assertEqual(self.browser(copy).get("/reports", {"Accept": "*/*"})[0], 401)

    def test_who_comes_back_must_have_begun_here(self):
        victim, attacker = self.browser(), self.browser()
        mine, theirs = self.begin(victim), self.begin(attacker)
        for answer in ({}, {"code": mine["code"]}, {**mine, "state": "guess"}, {"state": mine["state"]}, {**mine, "state": mine["state"] + "x"}, theirs, {**mine, "state": theirs["state"]}):
            self.assertEqual(victim.get(self.back(answer))[0], 400, answer)
            self.assertIsNone(victim.session)
        self.assertEqual(victim.get(self.back(mine) + "&state=" + mine["state"])[0], 400, "twice the same parameter")
        self.assertEqual(victim.get(self.back(mine), method="POST")[0], 400)
        self.assertEqual(victim.get(self.back({"error": "access_denied", "state": mine["state"]}))[0], 403)
        self.assertNotIn("/token", self.provider.asked, "nobody was asked for a token")
        # The attacker's own code in the victim's log-in: PKCE ties a code to who has begun.
        self.assertEqual(victim.get(self.back({**mine, "code": theirs["code"]}))[0], 403)
        self.assertEqual(len(self.provider.wrong), 1)
        self.assertIsNone(victim.session)

    def test_a_code_is_good_once(self):
        browser = self.browser()
        answer = self.begin(browser)
        pending = dict(browser.cookies)
        self.assertEqual(browser.get(self.back(answer))[0], 303)
        self.assertEqual(browser.get(self.back(answer))[0], 400, "what was begun has ended")
        self.assertEqual(self.browser(pending).get(self.back(answer))[0], 403, "and the code is used up")

    def test_tokens_of_another_log_in_are_refused(self):
        good = self.provider.signer
        evil = Signer(self.path("evil.pem"), "one")  # of the same name
        bad = [{"nonce": "of-another"}, {"nonce": None}, {"aud": "other"}, {"aud": [CLIENT, "other"]}, {"azp": "other"}, {"iss": "https://evil.test"}, {"exp": int(time.time()) - 3600}, {"exp": None},
               {"iat": int(time.time()) + 3600}, {"sub": None}]
        for changes in bad:
            self.provider.changes = changes
            browser = self.browser()
            self.assertEqual(browser.get(self.back(self.begin(browser)))[0], 403, changes)
            self.assertIsNone(browser.session)
        self.provider.changes = {}
        self.provider.signer = evil
        browser = self.browser()
        self.assertEqual(browser.get(self.back(self.begin(browser)))[0], 403)
        self.provider.signer = good
        # A nonce that was good once is not for the next.
        first = self.browser()
        answer = self.begin(first)
        self.provider.changes = {"nonce": self.provider.codes[answer["code"]]["nonce"]}
        self.assertEqual(first.get(self.back(answer))[0], 303)
        second = self.browser()
        self.assertEqual(second.get(self.back(self.begin(second)))[0], 403)

    def test_a_session_cannot_be_made_up(self):
        browser, _ = self.log_in()
        good, place = browser.session, ("gatehouse-session", "/")
        flip = lambda at: good[:at] + ("B" if good[at] == "A" else "A") + good[at + 1:]
        for forged in [*(flip(at) for at in range(0, len(good) - 1, 17)), good[1:], good[:-4], good + "AAAA", good + good, "x", "A" * 5000, b64(b'{"i":"1","c":{"sub":"root"},"u":9e18,"s":9e18}')]:
            self.assertEqual(self.browser({place: forged}).get("/reports", {"Accept": "*/*"})[:2], (401, "oidc.missing"), forged[:40])
        # What was sealed for something else, by the same key.
        other = self.browser()
        self.begin(other)
        self.assertEqual(self.browser({place: next(iter(other.cookies.values()))}).get("/reports", {"Accept": "*/*"})[0], 401)
        # A session that somebody put there is not the one that comes of a log-in.
        planted = self.browser({place: good})
        planted.get("/logout")
        planted.cookies[place] = good
        after, _ = self.log_in(planted)
        self.assertNotEqual(after.session, good)
        # Nor is one good for the application of another client, though both have the same secret.
        self.put("others", "other", clientId="other-client", redirectUrl=f"http://{self.address}/other/callback")
        self.assertEqual(self.browser(after.cookies).get("/reports")[0], 200)
        self.assertEqual(self.browser(after.cookies).get("/other/x", {"Accept": "*/*"})[0], 401)

    def test_another_signing_key_is_followed_at_once(self):
        self.log_in()
        self.provider.signer = Signer(self.path("two.pem"), "two")
        browser, _ = self.log_in()
        self.assertEqual(browser.get("/reports")[0], 200)
        self.log_in()
        self.assertEqual(self.provider.asked.count("/jwks"), 2)
        # A key that the provider does not have is none, however often it comes.
        published, self.provider.signer = self.provider.signer, Signer(self.path("evil.pem"), "three")
        self.provider.signer.jwk = published.jwk
        browser = self.browser()
        self.assertEqual(browser.get(self.back(self.begin(browser)))[0], 403)
        self.assertIsNone(browser.session)

    def test_answers_of_another_issuer_are_refused(self):
        browser = self.browser()
        answer = self.begin(browser)
        self.assertEqual(browser.get(self.back({**answer, "iss": "https://evil.test"}))[0], 400)
        self.assertEqual(browser.get(self.back({**answer, "iss": self.provider.issuer}))[0], 303)
        # Another configuration reads anew what is published: and there, each answer says whose it is.
        self.provider.metadata = {"authorization_response_iss_parameter_supported": True}
        self.put(timeout="4s")
        browser = self.browser()
        answer = self.begin(browser)
        self.assertEqual(browser.get(self.back(answer))[0], 400)
        self.assertEqual(browser.get(self.back({**answer, "iss": self.provider.issuer}))[0], 303)
        # What is published by somebody else, or in clear text, is not taken; and nobody is sent there.
        for number, metadata in enumerate(({"issuer": "https://evil.test"}, {"authorization_endpoint": "http://evil.test/"}, {"token_endpoint": "http://evil.test/"}, {"jwks_uri": ""},
                                           {"code_challenge_methods_supported": ["plain"]}, {"response_types_supported": ["id_token"]})):
            self.provider.metadata = metadata
            self.put(timeout=f"{number + 5}s")
            status, told, fields = self.browser().get("/reports")
            self.assertEqual((status, told), (503, ""), metadata)
            self.assertNotIn("location", fields)

    def test_nobody_is_sent_elsewhere(self):
        for path in ("//evil.test/x", "/%2f%2fevil.test", "/%5c%5cevil.test", "/x/..//evil.test", "/" + "a" * 3000):
            browser = self.browser()
            status, address, _ = browser.get(path, {"X-Forwarded-Host": "evil.test"})
            if status != 303:
                self.assertEqual(status, 400, path)  # not even a path
                continue
            asked = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(address).query))
            self.assertEqual(asked["redirect_uri"], f"http://{self.address}/callback")
            status, address, _ = browser.get(self.back(self.provider.log_in(address)))
            self.assertEqual(status, 303, path)
            self.assertRegex(address, r"^/(?![/\\])", path)
        for wrong in ("//evil.test", "https://evil.test", "/\\evil.test"):
            config = {"issuer": self.provider.issuer, "clientId": CLIENT, "redirectUrl": f"http://{self.address}/callback", "afterLogout": wrong}
            self.assertEqual(self.control.call("PUT", "/v1/tenants/acme/policies/login?dryRun=true", {"kind": "oidc", "scope": {"tenant": "acme", "route": "orders"}, "config": config})[0], 422, wrong)

    def test_nothing_of_it_is_told(self):
        browser, _ = self.log_in()
        status, answer, _ = self.control.call("POST", "/v1/explain", {"url": f"http://{self.address}/reports", "headers": {"Cookie": f"gatehouse-session={browser.session}"}})
        self.assertEqual((status, answer["outcome"]), (200, "forward"), answer)
        text = json.dumps(answer)
        for path in ("/callback?code=c&state=s", "/logout", "/reports"):
            status, answer, _ = self.control.call("POST", "/v1/explain", {"url": f"http://{self.address}{path}", "headers": {"Accept": "text/html"}})
            self.assertEqual(status, 200, answer)
            text += json.dumps(answer)
        self.assertEqual(self.browser(browser.cookies).get("/reports")[0], 200, "nobody was logged out by asking")
        text += json.dumps(self.control.call("GET", "/v1/tenants/acme/policies/login")[1])
        self.assertEqual(self.running.stop(), 0)
        with open(self.path("access.log")) as log:
            text += log.read()
        for secret in (browser.session, SECRET, "s" * 40):
            self.assertNotIn(secret, text)


if __name__ == "__main__":
    unittest.main()
