# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Bad input at every door: the error names the place, and nothing changes."""
import json
import os
import socket
import sqlite3
import subprocess
import unittest

from harness import BIN, Case, basic_configuration, fetch


class FileDoor(Case):
    def refused(self, *arguments):
        gateway = self.gateway(*arguments, expect_ready=False)
        self.assertIsNone(gateway.ready)
        self.assertEqual(gateway.process.wait(20), 1)
        return gateway.error_text()

    def test_wrong_yaml_names_line_and_column(self):
        text = self.refused("--config", self.write("a.yaml", "gatehouse: 1\ntenants:\n  - id: acme\n    routes: [ { id: x\n"))
        self.assertRegex(text, r"line \d+, column \d+")

    def test_all_errors_at_once_with_their_places(self):
        text = self.refused("--config", self.write("a.yaml", """gatehouse: 1
tenants:
  - id: acme
    colour: red
    services:
      - { id: orders, upstream: { targets: [ { url: "http://127.0.0.1:1" } ] } }
    routes:
      - { id: a, service: missing, match: { paths: [ { prefix: /a } ] } }
"""))
        self.assertIn("colour", text)
        self.assertIn("line 4", text)

    def test_errors_of_every_stage_come_together(self):
        text = self.refused("--config", self.write("a.yaml", """gatehouse: 1
listenrs: []
tenants:
  - id: acme
    services:
      - { id: s, bogus: 1, upstream: { targets: [ { url: "ftp://x" } ] } }
      - { id: s, upstream: { targets: [ { url: "http://x" } ] } }
    routes:
      - { id: r, service: nope, match: { paths: [ { regex: "(" }, { template: "/{a}/{a}" }, { prefix: nolead } ] } }
listeners:
  - { id: main, port: 70000, foo: 1 }
"""))
        places = ["line 2,", "line 6, column 18", "line 6, column 53", "line 7,", "line 9, column 18", "line 9, column 53", "line 9, column 69", "line 9, column 95", "line 11, column 17",
                  "line 11, column 30"]
        at = [text.find(place) for place in places]
        self.assertNotIn(-1, at, text)
        self.assertEqual(at, sorted(at), text)

    def test_a_dangling_reference_is_named(self):
        text = self.refused("--config", self.write("a.yaml", """gatehouse: 1
tenants:
  - id: acme
    routes:
      - { id: a, service: missing, match: { paths: [ { prefix: /a } ] } }
"""))
        self.assertIn("missing", text)
        self.assertIn("line 5", text)

    def test_a_port_in_use_is_named(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            text = self.refused("--config", self.write("a.json", json.dumps(basic_configuration("127.0.0.1:1", port=port))))
        self.assertIn(str(port), text)
        self.assertIn("in use", text)

    def test_a_key_file_that_cannot_be_read(self):
        text = self.refused("--config", self.write("a.yaml", """gatehouse: 1
certificates:
  - { id: web, certificateFile: /nonexistent/web.crt, keyFile: /nonexistent/web.key }
listeners:
  - { id: tls, address: 127.0.0.1, port: 0, tls: { certificates: [ web ] } }
"""))
        self.assertIn("/nonexistent/web", text)

    def test_usage(self):
        for arguments in (["--nonsense"], ["--workers", "0"], ["--data", "a", "--config", "b"]):
            done = subprocess.run([os.path.join(BIN, "gatehoused"), *arguments], capture_output=True, text=True)
            self.assertEqual(done.returncode, 2, arguments)
            self.assertIn("gatehoused:", done.stderr)


class StoreDoor(Case):
    def test_a_newer_database_is_refused(self):
        data = self.path("data")
        self.gateway("--data", data).stop()
        database = sqlite3.connect(os.path.join(data, "gatehouse.db"))
        database.execute("PRAGMA user_version = 9999")
        database.commit()
        database.close()
        gateway = self.gateway("--data", data, expect_ready=False)
        self.assertEqual(gateway.process.wait(20), 1)
        self.assertIn("newer", gateway.error_text())

    def test_one_process_at_a_time(self):
        data = self.path("data")
        self.gateway("--data", data)
        second = self.gateway("--data", data, expect_ready=False)
        self.assertEqual(second.process.wait(20), 1)
        self.assertIn("in use", second.error_text())

    def test_the_token_is_private_and_stays(self):
        data = self.path("data")
        self.gateway("--data", data).stop()
        token = os.path.join(data, "owner.token")
        self.assertEqual(os.stat(token).st_mode & 0o777, 0o600)
        before = open(token).read()
        gateway = self.gateway("--data", data)
        self.assertEqual(open(token).read(), before)
        self.assertEqual(self.admin(gateway, data).call("GET", "/v1/status")[0], 200)


class ApiDoor(Case):
    def setUp(self):
        super().setUp()
        data = self.path("data")
        self.gh = self.gateway("--data", data)
        self.api = self.admin(self.gh, data)

    def test_a_change_set_is_all_or_nothing_with_all_errors(self):
        before = self.api.call("GET", "/v1/status")[1]["revision"]
        status, problem, headers = self.api.call("POST", "/v1/changes", {"message": "x", "operations": [
            {"op": "put", "kind": "tenant", "id": "acme", "value": {"id": "acme"}},
            {"op": "put", "kind": "service", "tenant": "acme", "id": "s", "value": {"id": "s", "upstream": {"targets": [{"url": "nonsense"}]}, "limt": 3}},
            {"op": "put", "kind": "route", "tenant": "acme", "id": "r", "value": {"id": "r", "service": "nope", "match": {}}},
        ]})
        self.assertEqual(status, 422, problem)
        self.assertEqual(headers["Content-Type"], "application/problem+json")
        pointers = [e["pointer"] for e in problem["errors"]]
        self.assertTrue(any(p.startswith("/operations/1/value") for p in pointers), pointers)
        self.assertEqual(self.api.call("GET", "/v1/status")[1]["revision"], before)
        self.assertEqual(self.api.call("GET", "/v1/tenants/acme")[0], 404)

    def test_a_host_of_another_tenant(self):
        for tenant in ("a", "b"):
            self.assertIn(self.api.call("PUT", f"/v1/tenants/{tenant}", {"id": tenant, "hosts": [f"{tenant}.test"]})[0], (200, 201))
            self.assertIn(self.api.call("PUT", f"/v1/tenants/{tenant}/services/s", {"id": "s", "upstream": {"targets": [{"url": "http://127.0.0.1:1"}]}})[0], (200, 201))
        status, problem, _ = self.api.call("PUT", "/v1/tenants/b/routes/r", {"id": "r", "service": "s", "match": {"hosts": ["a.test"]}})
        self.assertEqual(status, 422, problem)
        self.assertIn("a.test", json.dumps(problem))

    def test_tokens_and_roles(self):
        self.api.token = "wrong"
        status, problem, headers = self.api.call("GET", "/v1/status")
        self.assertEqual(status, 401)
        self.assertIn("Bearer", headers["WWW-Authenticate"])

    def test_a_foreign_host_or_origin(self):
        self.assertEqual(self.api.call("GET", "/v1/status", headers={"Host": "evil.example"})[0], 421)
        self.assertEqual(self.api.call("GET", "/v1/status", headers={"Origin": "https://evil.example"})[0], 403)


class Answers(Case):
    """What an administrator is told: all of it, at once, in the right place."""

    def setUp(self):
        super().setUp()
        data = self.path("data")
        self.gh = self.gateway("--data", data)
        self.api = self.admin(self.gh, data)
        self.put("/v1/tenants/acme", {})

    def put(self, path, value, expected=(200, 201)):
        status, document, _ = self.api.call("PUT", path, value)
        self.assertIn(status, expected, document)
        return document

    def pointers(self, path, value, method="PUT", expected=422):
        status, problem, _ = self.api.call(method, path, value)
        self.assertEqual(status, expected, problem)
        return sorted(e["pointer"] for e in problem["errors"])

    def test_a_policy_tells_all_that_is_wrong_with_it(self):
        policy = {"kind": "rate-limit", "config": {"limit": 0, "window": "0s", "by": "header"}}
        self.assertEqual(self.pointers("/v1/tenants/acme/policies/limit", policy), ["/config/header", "/config/limit", "/config/window"])

    def test_a_route_and_a_service_tell_all_that_is_wrong_with_them(self):
        route = {"service": "nope", "match": {"paths": [{"regex": "("}, {"template": "/{a}/{a}"}, {"prefix": "nolead"}]}}
        self.assertEqual(self.pointers("/v1/tenants/acme/routes/r", route),
                         ["/match/paths/0/regex", "/match/paths/1/template", "/match/paths/2/prefix", "/service"])
        service = {"bogus": 1, "upstream": {"targets": [{"url": "ftp://x"}, {"url": "http://x:99999"}]}}
        self.assertEqual(self.pointers("/v1/tenants/acme/services/s", service), ["/bogus", "/upstream/targets/0/url", "/upstream/targets/1/url"])

    def test_what_shows_only_when_it_is_compiled_is_told_with_the_rest(self):
        missing = self.path("missing.pem")
        operations = [
            {"op": "put", "kind": "certificate", "id": "c", "value": {"certificateFile": missing, "keyFile": missing}},
            {"op": "put", "kind": "listener", "id": "tls", "value": {"tls": {"certificates": ["c"]}}},
            {"op": "put", "kind": "tenant", "id": "other", "value": {"bogus": 1}},
        ]
        self.assertEqual(self.pointers("/v1/changes", {"operations": operations}, method="POST"),
                         ["/operations/0/value/certificateFile", "/operations/0/value/keyFile", "/operations/2/value/bogus"])

    def test_a_twin_of_a_route_is_told_of(self):
        self.put("/v1/tenants/acme/services/s", {"upstream": {"targets": [{"url": "http://127.0.0.1:1"}]}})
        route = {"service": "s", "match": {"hosts": ["api.acme.test"], "paths": [{"prefix": "/orders"}], "methods": ["GET", "POST"]}}
        self.put("/v1/tenants/acme/routes/orders", route)
        result = self.put("/v1/tenants/acme/routes/twin?dryRun=true", route)
        self.assertEqual([w["pointer"] for w in result["warnings"]], ["/match"], result)
        self.assertIn("acme/orders", result["warnings"][0]["message"])
        route["match"]["methods"] = ["DELETE"]
        self.assertEqual(self.put("/v1/tenants/acme/routes/twin?dryRun=true", route)["warnings"], [])

    def test_an_unused_certificate_that_cannot_be_read_is_warned_of(self):
        missing = self.path("missing.pem")
        value = {"certificateFile": missing, "keyFile": missing}
        warnings = self.put("/v1/certificates/c?dryRun=true", value)["warnings"]
        self.assertEqual([w["pointer"] for w in warnings], ["/certificateFile", "/keyFile"], warnings)
        status, _, headers = self.api.call("PUT", "/v1/certificates/c", value)
        self.assertEqual(status, 201)
        self.assertEqual(json.loads(headers["X-Gatehouse-Warnings"]), warnings)
        # Used, it is refused at the certificate, not at the listener.
        status, problem, _ = self.api.call("PUT", "/v1/listeners/tls", {"tls": {"certificates": ["c"]}})
        self.assertEqual(status, 422)
        self.assertEqual({e["pointer"] for e in problem["errors"]}, {"/v1/certificates/c#/certificateFile", "/v1/certificates/c#/keyFile"}, problem)

    def test_an_export_with_hashes_starts_another_gateway(self):
        self.put("/v1/tenants/acme/services/s", {"upstream": {"targets": [{"url": "internal://echo"}]}})
        self.put("/v1/tenants/acme/routes/r", {"service": "s", "match": {"paths": [{"prefix": "/"}]}})
        self.put("/v1/tenants/acme/policies/keys", {"kind": "key-auth"})
        self.put("/v1/tenants/acme/consumers/mobile", {"credentials": [{"id": "k", "kind": "api-key", "key": "a-key-for-mobile"}]})
        self.put("/v1/listeners/main", {"port": 0})
        status, text, _ = self.api.call("GET", "/v1/config?secrets=hashed&format=yaml", raw=True)
        self.assertEqual(status, 200)
        self.assertNotIn(b"a-key-for-mobile", text)
        other = self.gateway("--config", self.write("moved.yaml", text.decode()))
        address = other.listener()
        self.assertEqual(fetch(address, "/", {"X-API-Key": "a-key-for-mobile"})[0], 200)
        self.assertEqual(fetch(address, "/", {"X-API-Key": "another-key"})[0], 401)

    def test_nothing_is_blamed_for_what_stands_around_it(self):
        service = {"upstream": {"targets": [{"url": "http://127.0.0.1:1"}]}}
        consumer = {"credentials": [{"id": "k", "kind": "api-key", "key": "the-same-for-both"}]}
        operations = []
        for tenant in ("a", "b"):
            operations += [
                {"op": "put", "kind": "tenant", "id": tenant, "value": {"bogus": 1}},
                {"op": "put", "kind": "service", "tenant": tenant, "id": "s", "value": {**service, "bogus": 1}},
                {"op": "put", "kind": "route", "tenant": tenant, "id": "r", "value": {"service": "s", "match": {"hosts": [tenant + ".test"]}}},
                {"op": "put", "kind": "consumer", "tenant": tenant, "id": "c", "value": consumer},
                {"op": "put", "kind": "policy", "tenant": tenant, "id": "p", "value": {"kind": "rate-limit", "scope": {"tenant": tenant, "consumer": "c"}, "config": {"limit": 10, "window": "1m"}}},
            ]
        self.assertEqual(self.pointers("/v1/changes", {"operations": operations}, method="POST"),
                         ["/operations/0/value/bogus", "/operations/1/value/bogus", "/operations/5/value/bogus", "/operations/6/value/bogus"])


if __name__ == "__main__":
    unittest.main()
