# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Policies that look at bodies before anything of them goes upstream: framings, slow and leaving clients, connections that are kept, and what attackers send."""
import gzip
import http.client
import json
import select
import socket
import unittest

from h2_peers import Client, get
from harness import KEYS, Case, basic_configuration, fetch, until
from wire_test import OK, Scripted, say

JSON = {"Content-Type": "application/json"}


def policy(kind, id="p", **config):
    return {"id": id, "kind": kind, "scope": {"tenant": "acme"}, "config": config}


class Base(Case):
    def start(self, *policies, **listener):
        self.web = self.upstream()
        document = basic_configuration(self.web.address, list(policies))
        document["listeners"][0].update(listener)
        gateway = self.gateway("--config", self.write("gatehouse.json", json.dumps(document)), "--workers", "1", "--token-file", self.path("owner.token"))
        self.control = self.admin(gateway, self.folder)
        self.address = gateway.listener()
        return gateway

    def connect(self):
        host, port = self.address.split(":")
        connection = socket.create_connection((host, int(port)), 20)
        self.addCleanup(connection.close)
        return connection

    def post(self, body, headers=JSON, path="/x"):
        status, answer, fields = fetch(self.address, path, headers, "POST", body)
        return status, json.loads(answer).get("code", "") if status >= 400 else ""

    def read(self, connection):
        answer = http.client.HTTPResponse(connection)
        answer.begin()
        return answer.status, answer.read(), answer


class Bodies(Base):
    def test_the_upstream_gets_what_was_looked_at(self):
        self.start(policy("json-threat"))
        for size in (0, 1, 10, 4000, 70_000, 900_000):
            body = json.dumps({"a": ["x" * 100] * (size // 104)}).encode()
            self.assertEqual(self.post(body), (200, ""))
            self.assertEqual(self.web.seen[-1][3], body)
            self.assertEqual(self.web.seen[-1][2]["content-length"], str(len(body)))
        self.assertEqual(self.post(b'{"a":1,"a":2}'), (400, "json-threat.duplicate-key"))
        self.assertEqual(len(self.web.seen), 6)

    def test_the_connection_is_kept_whatever_is_decided(self):
        self.start(policy("json-threat", maxBody=200))
        connection = self.connect()

        def ask(body, more=b""):
            connection.sendall(b"POST /x HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%s\r\n" % (len(body), more) + body)
            return self.read(connection)[0]

        self.assertEqual([ask(b"[1]"), ask(b"[1"), ask(b"{}"), ask(b"[" + b" " * 300), ask(b"[2]")], [200, 400, 200, 413, 200])
        self.assertEqual([s[3] for s in self.web.seen], [b"[1]", b"{}", b"[2]"])

    def test_chunks_are_put_together(self):
        self.start(policy("json-threat"))
        connection = self.connect()
        head = b"POST /x HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
        connection.sendall(head)
        for piece in (b'{"a":1', b',"\\u00', b'61":2}'):
            connection.sendall(b"%x\r\n%s\r\n" % (len(piece), piece))
        connection.sendall(b"0\r\n\r\n")
        status, body, _ = self.read(connection)
        self.assertEqual((status, json.loads(body)["code"]), (400, "json-threat.duplicate-key"))
        connection.sendall(head + b"3\r\n[1]\r\nzz\r\n")
        status, body, _ = self.read(connection)
        self.assertEqual((status, json.loads(body)["code"]), (400, "request.bad-body"))
        self.assertEqual(connection.recv(10), b"")
        self.assertEqual(self.web.seen, [])

    def test_chunks_reach_the_upstream_as_they_were(self):
        seen = []

        def script(connection, data):
            while not data.endswith(b"0\r\n\r\n"):
                data += connection.recv(65536)
            seen.append(data)
            say(connection, OK)

        upstream = Scripted(script)
        self.addCleanup(upstream.close)
        document = basic_configuration(upstream.address, [policy("json-threat")])
        self.address = self.gateway("--config", self.write("gatehouse.json", json.dumps(document))).listener()
        for pieces in ([b"[1", b",2]"], [b"{}"]):
            connection = self.connect()
            connection.sendall(b"POST /x HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
            for piece in pieces:
                connection.sendall(b"%x\r\n%s\r\n" % (len(piece), piece))
            connection.sendall(b"0\r\n\r\n")
            self.assertEqual(self.read(connection)[0], 200)
            head, body = seen[-1].split(b"\r\n\r\n", 1)
            self.assertIn(b"transfer-encoding: chunked", head.lower())
            whole = b"".join(pieces)
            self.assertEqual(body, b"%x\r\n%s\r\n0\r\n\r\n" % (len(whole), whole))

    def test_an_early_answer_is_heard(self):
        def script(connection, head):
            say(connection, "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            waiter = select.poll()  # it reads no more of the body, and goes when the gateway does
            waiter.register(connection, select.POLLRDHUP)
            waiter.poll(20_000)
            return False

        upstream = Scripted(script)
        self.addCleanup(upstream.close)
        document = basic_configuration(upstream.address, [policy("json-threat", maxBody="8MiB")])
        self.address = self.gateway("--config", self.write("gatehouse.json", json.dumps(document))).listener()
        status, _, _ = fetch(self.address, "/x", JSON, "POST", b"[" + b" " * 5_000_000 + b"]")
        self.assertEqual(status, 403)

    def test_who_waits_to_be_asked_is_asked_once(self):
        self.start(policy("json-threat", maxBody=100))
        connection = self.connect()
        head = b"POST /x HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: %d\r\n\r\n"
        for body, expected in ((b"[1]", 200), (b"[1", 400), (b"[2]", 200)):
            connection.sendall(head % len(body))
            got = b""
            while b"\r\n\r\n" not in got:
                got += connection.recv(1)
            self.assertEqual(got, b"HTTP/1.1 100 Continue\r\n\r\n")
            connection.sendall(body)
            self.assertEqual(self.read(connection)[0], expected)
        connection.sendall(head % 101)
        status, _, answer = self.read(connection)
        self.assertEqual((status, answer.getheader("Connection")), (413, "close"))

    def test_a_client_that_leaves_or_stalls_costs_nobody_else(self):
        gateway = self.start(policy("json-threat"), limits={"bodyTimeout": "1s"})
        for body in (b"", b"[1,"):
            leaver = self.connect()
            leaver.sendall(b"POST /x HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n" + body)
            leaver.close()
        stalling = self.connect()
        stalling.sendall(b"POST /x HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n[1,")
        self.assertEqual(self.post(b"[1]"), (200, ""))
        self.assertEqual(self.read(stalling)[0], 408)
        self.assertEqual([s[3] for s in self.web.seen], [b"[1]"])
        self.assertEqual(gateway.stop(), 0)

    def test_nobody_unknown_makes_it_read(self):
        self.start(KEYS, policy("json-threat"))
        connection = self.connect()
        connection.sendall(b"POST /x HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n")
        self.assertEqual(self.read(connection)[0], 401)

    def test_a_smaller_limit_of_another_policy_holds(self):
        self.start(policy("request-size", "size", max=20), policy("json-threat"))
        connection = self.connect()
        connection.sendall(b"POST /x HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n" + b" " * 32 + b"\r\n")
        status, body, _ = self.read(connection)
        self.assertEqual((status, json.loads(body)["code"], json.loads(body)["policy"]), (413, "request-size.too-large", "acme/size"))

    def test_larger_bodies_may_pass_unseen(self):
        self.start(policy("json-threat", maxBody=1000, larger="pass"))
        body = b"[" + b" " * 200_000
        self.assertEqual(self.post(body), (200, ""))
        self.assertEqual(self.web.seen[-1][3], body)

    def test_compressed_bodies_are_seen_and_go_on_compressed(self):
        self.start(policy("json-threat"))
        good = gzip.compress(b"[1]")
        self.assertEqual(self.post(good, {**JSON, "Content-Encoding": "gzip"}), (200, ""))
        self.assertEqual(self.web.seen[-1][3], good)
        bomb = gzip.compress(b"[" + b"1," * 5_000_000 + b"1]")
        self.assertLess(len(bomb), 100_000)
        self.assertEqual(self.post(bomb, {**JSON, "Content-Encoding": "gzip"}), (413, "json-threat.too-large"))
        self.assertEqual(self.post(gzip.compress(b'{"a":1,"a":2}'), {**JSON, "Content-Encoding": "gzip"}), (400, "json-threat.duplicate-key"))

    def test_http2_too(self):
        self.start(policy("json-threat", maxBody=300_000))
        client = Client(self.address)
        self.addCleanup(client.close)
        fields = [("content-type", "application/json")]
        big = json.dumps(["x" * 100] * 2000).encode()
        for body, expected in ((b"[1]", "200"), (b'{"a":1,"a":2}', "400"), (big, "200"), (b"[" + b" " * 400_000, "413"), (b"{}", "200")):
            answer = client.fetch(get("/x", *fields, ("content-length", str(len(body))), method="POST"), body)
            self.assertEqual(dict(answer.head)[":status"], expected)
        self.assertEqual([s[3] for s in self.web.seen], [b"[1]", big, b"{}"])

    def test_report_mode_only_counts(self):
        self.start({**policy("json-threat"), "mode": "report"})
        self.assertEqual(self.post(b'{"a":1,"a":2}'), (200, ""))
        self.assertEqual(self.web.seen[-1][3], b'{"a":1,"a":2}')

    def test_report_mode_refuses_nothing_that_cannot_be_held(self):
        # The upstream answers before the whole body has come, and the client sends the rest when it has heard it.
        rest = []

        def script(connection, data):
            while b"\r\n\r\n[1," not in data:
                data += connection.recv(65536)
            say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n")
            got = b""
            while not got.endswith(b"2]"):
                got += connection.recv(65536)
            rest.append(got)
            say(connection, "done")

        upstream = Scripted(script)
        self.addCleanup(upstream.close)
        document = basic_configuration(upstream.address, [{**policy("json-threat"), "mode": "report"}, {**policy("file-type", "files"), "mode": "report"}])
        self.address = self.gateway("--config", self.write("gatehouse.json", json.dumps(document)), "--workers", "1").listener()
        connection = self.connect()
        connection.sendall(b"POST /x HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 5\r\n\r\n[1,")
        got = b""
        while b"\r\n\r\n" not in got:
            got += connection.recv(65536)
        self.assertTrue(got.startswith(b"HTTP/1.1 200"), got)
        connection.sendall(b"2]")
        while not got.endswith(b"done"):
            got += connection.recv(65536)
        self.assertEqual(rest, [b"2]"])

    def test_report_mode_takes_no_memory_that_others_need(self):
        self.web = self.upstream()
        body = b"[" + b" " * 6_000_000 + b"]"
        document = basic_configuration(self.web.address, [{**policy("json-threat", maxBody="8MiB"), "mode": "report"}])
        self.address = self.gateway("--config", self.write("gatehouse.json", json.dumps(document)), "--workers", "1", "--max-memory", "4MiB").listener()
        self.assertEqual(self.post(body), (200, ""))
        self.assertTrue(self.web.seen[-1][3] == body)

    def test_copies_and_retries_have_the_whole_body(self):
        copy = self.upstream()
        main = self.upstream()
        self.web = main
        document = basic_configuration(main.address, [policy("json-threat"), policy("mirror", "copies", service="copies", methods=["POST"]), policy("retry", "again")])
        document["tenants"][0]["services"].append({"id": "copies", "version": "1", "lifecycle": "published", "upstream": {"targets": [{"url": f"http://{copy.address}", "weight": 1}]}})
        # One target of two is not there.
        with socket.create_server(("127.0.0.1", 0)) as free:
            dead = f"http://127.0.0.1:{free.getsockname()[1]}"
        document["tenants"][0]["services"][0]["upstream"]["targets"].append({"url": dead, "weight": 1})
        self.address = self.gateway("--config", self.write("gatehouse.json", json.dumps(document)), "--workers", "1").listener()
        for _ in range(6):
            self.assertEqual(self.post(b"[1,2,3]"), (200, ""))
        self.assertEqual([s[3] for s in main.seen], [b"[1,2,3]"] * 6)
        self.assertTrue(until(lambda: [s[3] for s in copy.seen] == [b"[1,2,3]"] * 6))

    def test_explain_takes_a_sample(self):
        self.start(policy("json-threat"))

        def explain(**more):
            answer = self.control.call("POST", "/v1/explain", {"method": "POST", "url": "http://a/x", "headers": JSON, **more})[1]
            return answer["outcome"], answer.get("code", ""), answer["steps"][0]["reason"]

        self.assertEqual(explain(body="[1]"), ("forward", "", "the JSON is as it should be"))
        self.assertEqual(explain(body="[1")[:2], ("reject", "json-threat.malformed"))
        self.assertEqual(explain(bodyBytes=10)[2], "a sample of the body is needed to tell")
        self.assertEqual(explain(bodyBytes=10_000_000)[:2], ("reject", "json-threat.too-large"))
        self.assertEqual(explain()[2], "there is no body")

    def test_attacks_on_xml_readers_end_here(self):
        self.start(policy("xml-threat"))
        xml = {"Content-Type": "text/xml"}
        self.assertEqual(self.post(b"<a><b>t</b></a>", xml), (200, ""))
        laughs = b"<!DOCTYPE l [<!ENTITY a 'ha'>" + b"".join(b"<!ENTITY a%d '&a%d;&a%d;'>" % (i, i - 1, i - 1) for i in range(1, 30)) + b"]><l>&a29;</l>"
        self.assertEqual(self.post(laughs, xml), (400, "xml-threat.doctype"))
        self.assertEqual(self.post("<!DOCTYPE a><a/>".encode("utf-16"), xml), (400, "xml-threat.charset"))
        self.assertEqual(self.post(b"<a>" * 100_000, xml), (400, "xml-threat.depth"))
        self.assertEqual(len(self.web.seen), 1)


API = """
openapi: 3.1.0
info: { title: Orders, version: "1" }
paths:
  /orders:
    get:
      parameters: [ { name: limit, in: query, schema: { type: integer, maximum: 10 } } ]
      responses: { "200": { description: all, content: { application/json: { schema: { type: array, items: { type: integer } } } } } }
    post:
      requestBody: { required: true, content: { application/json: { schema: { type: object, required: [ item ], properties: { item: { type: string }, count: { type: integer } } } } } }
      responses: { default: { description: done } }
"""


class Described(Base):
    def start_scripted(self, answer, *policies):
        def script(connection, head):
            say(connection, answer[0])

        self.scripted = Scripted(script)
        self.addCleanup(self.scripted.close)
        document = basic_configuration(self.scripted.address, list(policies))
        gateway = self.gateway("--config", self.write("gatehouse.json", json.dumps(document)), "--workers", "1")
        self.address = gateway.listener()

    def test_all_that_is_wrong_is_told_at_once(self):
        self.start(policy("validate", openapi=API))
        self.assertEqual(self.post(b'{"item":"tea"}', path="/orders"), (200, ""))
        status, body, fields = fetch(self.address, "/orders", JSON, "POST", b'{"count":"x"}')
        problem = json.loads(body)
        self.assertEqual((status, problem["code"], fields["content-type"]), (400, "validate.request", "application/problem+json"))
        self.assertEqual(problem["errors"], [{"pointer": "/body/item", "detail": "is required"}, {"pointer": "/body/count", "detail": "must be an integer"}])
        self.assertEqual(self.post(b"{}", path="/nothing")[0], 404)
        self.assertEqual(fetch(self.address, "/orders?limit=11")[0], 400)
        self.assertEqual(len(self.web.seen), 1)

    def test_hidden_reasons_stay_hidden(self):
        self.start({**policy("validate", openapi=API), "hideReason": True})
        status, body, _ = fetch(self.address, "/orders", JSON, "POST", b"{}")
        self.assertEqual(status, 400)
        self.assertEqual(set(json.loads(body)), {"type", "title", "status", "requestId"})

    def test_answers_wait_until_they_have_been_read(self):
        answer = [""]
        self.start_scripted(answer, policy("validate", openapi=API, responses=True, maxBody=1000))
        head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
        good = [head + "Content-Length: 5\r\n\r\n[1,2]", head + "Transfer-Encoding: chunked\r\n\r\n3\r\n[1,\r\n2\r\n2]\r\n0\r\n\r\n"]
        bad = [head + "Content-Length: 7\r\n\r\n[1,\"2\"]", head + "Content-Length: 3\r\n\r\n[1,", head + "Content-Length: 2000\r\n\r\n" + " " * 2000,
               head + "Transfer-Encoding: chunked\r\n\r\n7d0\r\n" + " " * 2000 + "\r\n0\r\n\r\n", head.replace("application/json", "text/html") + "Content-Length: 4\r\n\r\n<h1>"]
        connection = self.connect()
        for text in good + bad + good:
            answer[0] = text
            connection.sendall(b"GET /orders HTTP/1.1\r\nHost: a\r\n\r\n")
            status, body, _ = self.read(connection)
            if text in good:
                self.assertEqual((status, body), (200, b"[1,2]"))
            else:
                self.assertEqual((status, json.loads(body)["code"]), (502, "validate.response"))
                self.assertNotIn(b"h1", body)

    def test_answers_that_break_off_or_pass(self):
        answer = [""]
        self.start_scripted(answer, policy("validate", openapi=API, responses=True, maxBody=100, larger="pass", others="pass"))
        head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
        long = "[" + "1," * 100_000 + "1]"
        for text, body in ((head + f"Content-Length: {len(long)}\r\n\r\n" + long, long), (head + f"Transfer-Encoding: chunked\r\n\r\n{len(long):x}\r\n" + long + "\r\n0\r\n\r\n", long)):
            answer[0] = text
            status, got, _ = fetch(self.address, "/orders")
            self.assertEqual((status, got.decode()), (200, body))
        answer[0] = head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"
        status, got, _ = fetch(self.address, "/orders")
        self.assertEqual((status, json.loads(got)["code"]), (502, "upstream.bad-response"))

    def test_report_mode_holds_nothing_up(self):
        answer = ["HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"]
        self.start_scripted(answer, {**policy("validate", openapi=API, responses=True), "mode": "report"})
        self.assertEqual(fetch(self.address, "/orders")[:2], (200, b"{}"))

    def test_graphql_that_asks_for_too_much(self):
        self.start(policy("graphql-guard"))

        def ask(query, **more):
            return self.post(json.dumps({"query": query, **more}).encode(), path="/graphql")

        self.assertEqual(ask("{ orders(first: 10) { id } }"), (200, ""))
        self.assertEqual(ask("{ a" * 40 + " }" * 40), (400, "graphql-guard.depth"))
        self.assertEqual(ask("{ " + " ".join(f"a{i}: login(pin: {i})" for i in range(1000)) + " }"), (400, "graphql-guard.tokens"))
        self.assertEqual(ask("{ " + " ".join(f"a{i}: login(pin: {i})" for i in range(100)) + " }"), (400, "graphql-guard.aliases"))
        self.assertEqual(ask("{ __schema { types { name } } }"), (403, "graphql-guard.introspection"))
        self.assertEqual(self.post(json.dumps([{"query": "{a}"}] * 100).encode(), path="/graphql"), (400, "graphql-guard.batch"))
        self.assertEqual(fetch(self.address, "/graphql?query=mutation%7Ba%7D")[0], 405)
        self.assertEqual(len(self.web.seen), 1)

    def test_uploads_are_what_they_say(self):
        self.start(policy("file-type", allowed=["image/png"]))

        def upload(name, content):
            body = b'--b\r\nContent-Disposition: form-data; name="f"; filename="%s"\r\nContent-Type: image/png\r\n\r\n%s\r\n--b--\r\n' % (name, content)
            return self.post(body, {"Content-Type": "multipart/form-data; boundary=b"})

        png = b"\x89PNG\r\n\x1a\n" + b"x" * 100_000
        self.assertEqual(upload(b"a.png", png), (200, ""))
        self.assertEqual(upload(b"a.png", b"MZ\0\0" + png), (415, "file-type.refused"))
        self.assertEqual(upload(b"a.php.png", png), (415, "file-type.extension"))
        self.assertEqual(upload(b"../a.png", png), (400, "file-type.name"))


if __name__ == "__main__":
    unittest.main()
