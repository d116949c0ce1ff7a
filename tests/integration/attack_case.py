# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""What the attacks on policies have in common: one gateway with a route for each policy, requests exactly as an attacker writes them, and an upstream that must not see what was refused."""
import http.client
import json

from harness import Case

KEY = {"X-API-Key": "mobile-secret-key"}


class Attacked(Case):
    def start(self, routes, consumers=(), secrets=(), address="127.0.0.1", web=None):
        """`routes`: policies as (kind, configuration) by the route's name, which is the first part of its paths."""
        self.web = web or self.upstream()
        document = {
            "gatehouse": 1,
            "listeners": [{"id": "main", "address": address, "port": 0}],
            "tenants": [{
                "id": "acme",
                "services": [{"id": "orders", "upstream": {"targets": [{"url": f"http://{self.web.address}"}]}}],
                "routes": [{"id": name, "service": "orders", "match": {"paths": [{"prefix": f"/{name}"}]}} for name in routes],
                "consumers": [{"id": "mobile", "groups": ["apps"], "credentials": [{"id": "k1", "kind": "api-key", "key": "mobile-secret-key"}, {"id": "k2", "kind": "api-key", "key": "mobile-second-key"}]}, *consumers],
                "secrets": list(secrets),
                "policies": [{"id": f"{name}-{kind}", "kind": kind, "scope": {"tenant": "acme", "route": name}, "config": config} for name, policies in routes.items() for kind, config in policies],
            }],
        }
        self.running = self.gateway("--config", self.write("gatehouse.json", json.dumps(document)), "--workers", "2", "--token-file", self.path("owner.token"), "--access-log", self.path("access.log"))
        self.address = self.running.listener()

    def ask(self, path, headers=(), method="GET", body=None):
        """(status, code or body, fields); `headers` is a dictionary or a list of pairs, sent as they are."""
        connection = http.client.HTTPConnection(self.address, timeout=20)
        connection.putrequest(method, path, skip_accept_encoding=True)
        for name, value in headers.items() if isinstance(headers, dict) else headers:
            connection.putheader(name, value)
        if body is not None:
            connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body)
        answer = connection.getresponse()
        data = answer.read()
        connection.close()
        fields = {name.lower(): value for name, value in answer.getheaders()}
        problem = json.loads(data) if data and fields.get("content-type") == "application/problem+json" else None
        return answer.status, problem["code"] if isinstance(problem, dict) and "code" in problem else data, fields

    def passes(self, path, headers=(), method="GET", body=None):
        status, told, _ = self.ask(path, headers, method, body)
        self.assertEqual(status, 200, (path, headers, told))
        return self.web.seen[-1]

    def refused(self, expected, path, headers=(), method="GET", body=None):
        """By this code (or one of several), and the upstream has not heard of it."""
        before = len(self.web.seen)
        status, code, _ = self.ask(path, headers, method, body)
        said = (path, str(headers)[:200], str(body)[:200], status, code)
        self.assertIn(code, [expected] if isinstance(expected, str) else expected, said)
        self.assertGreaterEqual(status, 400, said)
        self.assertEqual(len(self.web.seen), before, said)
        return status
