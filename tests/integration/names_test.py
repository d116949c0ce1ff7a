# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Upstreams by name: followed as their records change, kept when name servers fail, found by SRV records."""
import contextlib
import json
import socket
import ssl
import struct
import threading
import unittest

from h2_peers import certificate, wait_for
from harness import Case, basic_configuration, fetch


class NameServer:
    """Says what `records` has: {name: [(type, ttl, data), …]}; anything else does not exist."""

    def __init__(self):
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self.socket.getsockname()[1]}"
        self.records, self.failing, self.asked = {}, False, []
        threading.Thread(target=self._run, daemon=True).start()

    def close(self):
        self.socket.close()

    def _run(self):
        while True:
            try:
                question, peer = self.socket.recvfrom(1500)
            except OSError:
                return
            labels, at = [], 12
            while question[at]:
                labels.append(question[at + 1:at + 1 + question[at]].decode())
                at += 1 + question[at]
            name, kind = ".".join(labels), struct.unpack(">H", question[at + 1:at + 3])[0]
            self.asked.append((name, kind))
            found = [record for record in self.records.get(name, []) if record[0] == kind]
            verdict = 2 if self.failing else 0 if name in self.records else 3
            answer = question[:2] + struct.pack(">HHHHH", 0x8580 | verdict, 1, len(found) if verdict == 0 else 0, 0, 0) + question[12:at + 5]
            if verdict == 0:
                answer += b"".join(b"\xc0\x0c" + struct.pack(">HHIH", kind, 1, ttl, len(data)) + data for _, ttl, data in found)
            try:
                self.socket.sendto(answer, peer)
            except OSError:
                return


def host(address, ttl=1):
    return (1, ttl, socket.inet_aton(address))


def service(priority, weight, port, target, ttl=1):
    return (33, ttl, struct.pack(">HHH", priority, weight, port) + b"".join(bytes([len(label)]) + label.encode() for label in target.split(".")) + b"\0")


class Named:
    """An upstream at an address of its own that says which it is; keeps connections, and counts them."""

    def __init__(self, address, port=0, tls=None):
        self.server, self.tls = socket.create_server((address, port), backlog=64), tls
        self.port, self.name, self.connections = self.server.getsockname()[1], f"{address}", 0
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                connection, _ = self.server.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        if self.tls:
            try:
                connection = self.tls.wrap_socket(connection, server_side=True)
            except OSError:
                return
        with connection:
            try:
                while connection.recv(65536):
                    closing = b"Connection: close\r\n" if self.tls else b""
                    connection.sendall(b"HTTP/1.1 200 OK\r\n%sContent-Length: %d\r\n\r\n%s" % (closing, len(self.name), self.name.encode()))
            except OSError:
                pass

    def close(self):
        self.server.close()


class Names(Case):
    def named(self, address, port=0):
        made = Named(address, port)
        self.addCleanup(made.close)
        return made

    def serve(self, url, **upstream):
        configuration = basic_configuration("127.0.0.1:1", [])
        configuration["tenants"][0]["services"][0]["upstream"].update({"targets": [{"url": url}], **upstream})
        self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)), "--workers", "1", "--resolver", self.dns.address)

    def ask(self):
        status, body, _ = fetch(self.gh.listener(), "/")
        return body.decode() if status == 200 else str(status)

    def setUp(self):
        super().setUp()
        self.dns = NameServer()
        self.addCleanup(self.dns.close)

    def test_a_name_that_moves_is_followed_by_kept_connections_too(self):
        first = self.named("127.0.0.2")
        second = self.named("127.0.0.3", first.port)
        self.dns.records["api.gatehouse.test"] = [host("127.0.0.2")]
        self.serve(f"http://api.gatehouse.test:{first.port}")
        self.assertEqual([self.ask() for _ in range(5)], ["127.0.0.2"] * 5)
        self.assertEqual(first.connections, 1)
        self.dns.records["api.gatehouse.test"] = [host("127.0.0.3")]
        wait_for(lambda: self.ask() == "127.0.0.3")
        self.assertEqual([self.ask() for _ in range(5)], ["127.0.0.3"] * 5)
        self.assertEqual(second.connections, 1)

    def test_all_addresses_are_used_and_those_that_fail_passed_over(self):
        first = self.named("127.0.0.2")
        self.named("127.0.0.3", first.port)
        self.dns.records["api.gatehouse.test"] = [host(f"127.0.0.{i}", 60) for i in (2, 3, 4)]  # nobody is at .4
        self.serve(f"http://api.gatehouse.test:{first.port}", proxyProtocol="v1")  # a connection for each client
        self.assertEqual({self.ask() for _ in range(12)}, {"127.0.0.2", "127.0.0.3"})

    def test_an_address_that_answers_no_handshake_is_passed_over(self):
        crt, key = certificate(self, "web", "api.gatehouse.test")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(crt, key)
        for broken in ("closes", "keeps silent"):
            with self.subTest(broken):
                bad = socket.create_server(("127.0.0.2", 0), backlog=64)
                self.addCleanup(bad.close)
                kept = []

                def refuse():
                    with contextlib.suppress(OSError):
                        while True:
                            connection, _ = bad.accept()
                            connection.close() if broken == "closes" else kept.append(connection)

                threading.Thread(target=refuse, daemon=True).start()
                good = Named("127.0.0.3", bad.getsockname()[1], context)
                self.addCleanup(good.close)
                self.dns.records["api.gatehouse.test"] = [host(f"127.0.0.{i}", 60) for i in (2, 3)]
                self.serve(f"https://api.gatehouse.test:{good.port}", tls={"verify": False}, connectTimeout="2s")
                self.assertEqual({self.ask() for _ in range(6)}, {"127.0.0.3"})

    def test_the_last_answer_holds_while_name_servers_fail(self):
        first = self.named("127.0.0.2")
        self.dns.records["api.gatehouse.test"] = [host("127.0.0.2")]
        self.serve(f"http://api.gatehouse.test:{first.port}")
        self.assertEqual(self.ask(), "127.0.0.2")
        self.dns.failing = True
        seen = len(self.dns.asked)
        wait_for(lambda: self.ask() == "127.0.0.2" and len(self.dns.asked) > seen + 1)
        self.assertEqual(self.ask(), "127.0.0.2")

    def test_a_service_by_its_records(self):
        first, second, spare = self.named("127.0.0.2"), self.named("127.0.0.3"), self.named("127.0.0.4")
        for i, name in enumerate(("a", "b", "c")):
            self.dns.records[f"{name}.gatehouse.test"] = [host(f"127.0.0.{i + 2}")]
        places = [service(10, 50, first.port, "a.gatehouse.test"), service(10, 50, second.port, "b.gatehouse.test"), service(20, 0, spare.port, "c.gatehouse.test")]
        self.dns.records["_api._tcp.gatehouse.test"] = places
        self.serve("http://_api._tcp.gatehouse.test", proxyProtocol="v1")
        self.assertEqual({self.ask() for _ in range(40)}, {"127.0.0.2", "127.0.0.3"})
        first.close()
        second.close()
        # The next priority when nobody of the first is there.
        self.dns.records["_api._tcp.gatehouse.test"] = [service(10, 50, first.port, "c.gatehouse.test"), places[2]]
        wait_for(lambda: self.ask() == "127.0.0.4")

    def test_what_cannot_be(self):
        for url, upstream, said in (("http://_api._tcp.gatehouse.test:80", {}, "SRV name has the port"), ("https://_api._tcp.gatehouse.test", {}, "serverName")):
            configuration = basic_configuration("127.0.0.1:1", [])
            configuration["tenants"][0]["services"][0]["upstream"].update({"targets": [{"url": url}], **upstream})
            gateway = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)), expect_ready=False)
            self.assertEqual(gateway.process.wait(20), 1)
            self.assertIn(said, gateway.error_text())
        wrong = self.gateway("--resolver", "dns.example", expect_ready=False)
        self.assertEqual(wrong.process.wait(20), 2)
        self.assertIn("name server", wrong.error_text())


if __name__ == "__main__":
    unittest.main()
