# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Proxies in front of the gateway: whom they say they forward for is believed when they are trusted, and nobody else."""
import contextlib
import json
import socket
import struct
import unittest

from h2_peers import wait_for
from harness import Case, basic_configuration, fetch
from wire_test import OK, Scripted, say


class Edges(Case):
    def serve(self, policies=(), listener=None, service=None):
        self.up = self.upstream()
        configuration = basic_configuration(self.up.address, list(policies))
        configuration["listeners"][0].update(listener or {})
        configuration["tenants"][0]["services"][0]["upstream"].update(service or {})
        self.log = self.path("access.log")
        self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)), "--workers", "1", "--access-log", self.log)

    def ask(self, **headers):
        status, _, _ = fetch(self.gh.listener(), "/", headers={name.replace("_", "-"): value for name, value in headers.items()})
        return status

    def seen(self, **headers):
        self.assertEqual(self.ask(**headers), 200)
        return self.up.seen[-1][2]

    def test_a_stranger_is_not_believed(self):
        self.serve()
        seen = self.seen(X_Forwarded_For="192.0.2.1", X_Forwarded_Proto="https", Forwarded="for=192.0.2.1", X_Real_IP="192.0.2.1")
        self.assertEqual((seen["x-forwarded-for"], seen["x-forwarded-proto"]), ("127.0.0.1", "http"))
        self.assertNotIn("forwarded", seen)
        self.assertNotIn("x-real-ip", seen)

    def test_a_trusted_peer_is(self):
        self.serve(listener={"trustedPeers": ["127.0.0.0/8", "10.0.0.0/8"]})
        seen = self.seen(X_Forwarded_For="203.0.113.9, 192.0.2.1, 10.0.0.7", X_Forwarded_Proto="https")
        self.assertEqual((seen["x-forwarded-for"], seen["x-forwarded-proto"]), ("192.0.2.1, 10.0.0.7, 127.0.0.1", "https"))
        self.assertEqual(self.seen()["x-forwarded-for"], "127.0.0.1")

        def logged():
            with open(self.log) as log:
                return log.read()
        wait_for(lambda: logged().count("\n") >= 2)
        record = json.loads(logged().splitlines()[0])
        self.assertIn("192.0.2.1", record["client"])
        self.assertEqual(record["listener"], "main")

    def test_the_standards_field_in_and_out(self):
        self.serve(listener={"trustedPeers": ["127.0.0.1"], "trustedField": "forwarded"}, service={"forwarded": True})
        seen = self.seen(Forwarded='for="[2001:db8::7]:80";proto=https', X_Forwarded_For="203.0.113.9", Host="a.example")
        self.assertEqual(seen["x-forwarded-for"], "2001:db8::7, 127.0.0.1")
        self.assertEqual(seen["forwarded"], 'for="[2001:db8::7]";proto=https;host=a.example, for=127.0.0.1')

    def test_policies_see_the_client(self):
        policy = {"id": "ips", "kind": "ip-filter", "scope": {"tenant": "acme"}, "config": {"deny": ["192.0.2.0/24"]}}
        self.serve([policy], listener={"trustedPeers": ["127.0.0.1"]})
        self.assertEqual(self.ask(X_Forwarded_For="192.0.2.1"), 403)
        self.assertEqual(self.ask(X_Forwarded_For="192.0.3.1"), 200)
        self.assertEqual(self.ask(X_Forwarded_For="192.0.3.1, 192.0.2.1"), 403)
        self.assertEqual(self.ask(X_Forwarded_For="192.0.2.1, 192.0.3.1"), 200)

    def test_limits_count_the_client(self):
        policy = {"id": "limit", "kind": "rate-limit", "scope": {"tenant": "acme"}, "config": {"limit": 1, "window": "1h", "by": "ip"}}
        self.serve([policy], listener={"trustedPeers": ["127.0.0.1"]})
        self.assertEqual([self.ask(X_Forwarded_For=f"192.0.2.{i}") for i in (1, 2, 1, 2, 3)], [200, 200, 429, 429, 200])

    # ---- the PROXY protocol

    TRUSTED = {"trustedPeers": ["127.0.0.1"], "proxyProtocol": True}
    SIGNATURE = b"\r\n\r\n\0\r\nQUIT\n"

    @staticmethod
    def binary(client="192.0.2.7", port=40000, extensions=b"", command=0x21):
        rest = socket.inet_aton(client) + socket.inet_aton("198.51.100.2") + struct.pack(">HH", port, 443) + extensions
        return Edges.SIGNATURE + bytes([command, 0x11]) + struct.pack(">H", len(rest)) + rest

    def raw(self, data, timeout=20):
        host, port = self.gh.listener().split(":")
        connection = socket.create_connection((host, int(port)), timeout=timeout)
        self.addCleanup(connection.close)
        connection.sendall(data)
        return connection

    def answer(self, connection):
        got = b""
        with contextlib.suppress(ConnectionResetError):
            while data := connection.recv(65536):
                got += data
        return got

    REQUEST = b"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"

    def test_a_balancer_names_the_client(self):
        self.serve(listener=self.TRUSTED)
        for header, client in ((b"PROXY TCP4 192.0.2.1 198.51.100.2 40000 80\r\n", "192.0.2.1"), (self.binary(), "192.0.2.7"), (b"PROXY TCP6 2001:db8::1 2001:db8::2 1 2\r\n", "2001:db8::1"),
                               (b"PROXY UNKNOWN\r\n", "127.0.0.1"), (self.SIGNATURE + b"\x20\x00\x00\x00", "127.0.0.1")):
            with self.subTest(header=header):
                self.assertIn(b"HTTP/1.1 200 ", self.answer(self.raw(header + self.REQUEST)))
                self.assertEqual(self.up.seen[-1][2]["x-forwarded-for"], client)
                self.assertEqual(self.up.seen[-1][2]["x-forwarded-proto"], "http")
        self.assertIn(b"HTTP/1.1 200 ", self.answer(self.raw(self.binary(extensions=b"\x20\x00\x05\x01\0\0\0\0") + self.REQUEST)))
        self.assertEqual(self.up.seen[-1][2]["x-forwarded-proto"], "https")

    def test_fields_of_a_connection_that_was_passed_on_are_not_the_balancers(self):
        self.serve(listener=self.TRUSTED)
        request = self.REQUEST.replace(b"Host: a", b"Host: a\r\nX-Forwarded-For: 203.0.113.9")
        for header, client in ((self.binary(), "192.0.2.7"), (b"PROXY UNKNOWN\r\n", "127.0.0.1"), (b"PROXY TCP4 127.0.0.1 127.0.0.1 1 2\r\n", "203.0.113.9, 127.0.0.1")):
            self.assertIn(b"HTTP/1.1 200 ", self.answer(self.raw(header + request)))
            self.assertEqual(self.up.seen[-1][2]["x-forwarded-for"], client)

    def test_a_header_in_pieces_and_requests_behind_it(self):
        self.serve(listener=self.TRUSTED)
        whole = self.binary() + self.REQUEST.replace(b"Connection: close\r\n", b"") + self.REQUEST
        connection = self.raw(whole[:1])
        for i in range(1, len(whole)):
            connection.sendall(whole[i:i + 1])
        self.assertEqual(self.answer(connection).count(b"HTTP/1.1 200 "), 2)
        self.assertEqual([seen[2]["x-forwarded-for"] for seen in self.up.seen], ["192.0.2.7"] * 2)

    def test_without_a_header_or_from_a_stranger_there_is_no_connection(self):
        self.serve(listener=dict(self.TRUSTED, limits={"headTimeout": "300ms"}))
        for begun in (self.REQUEST, b"PROXY TCP4 192.0.2.1 198.51.100.2 40000\r\n" + self.REQUEST, self.binary(command=0x22) + self.REQUEST, b"PROXY TCP4 192.0", self.SIGNATURE):
            with self.subTest(begun=begun):
                self.assertEqual(self.answer(self.raw(begun)), b"")
        self.assertEqual(self.up.seen, [])
        self.serve(listener={"trustedPeers": ["10.0.0.0/8"], "proxyProtocol": True})
        self.assertEqual(self.answer(self.raw(self.binary() + self.REQUEST)), b"")
        self.assertEqual(self.up.seen, [])

    def test_the_proxies_must_be_named(self):
        configuration = basic_configuration("127.0.0.1:1", [])
        configuration["listeners"][0]["proxyProtocol"] = True
        gateway = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)), expect_ready=False)
        self.assertEqual(gateway.process.wait(20), 1)
        self.assertIn("trustedPeers", gateway.error_text())

    def test_connections_count_for_the_client_that_is_named(self):
        self.serve(listener=dict(self.TRUSTED, limits={"connectionsPerClient": 2}))
        request = self.REQUEST.replace(b"Connection: close\r\n", b"")
        held = []
        for client in ("192.0.2.1", "192.0.2.1", "192.0.2.2", "192.0.2.2"):
            connection = self.raw(self.binary(client) + request)
            self.assertIn(b"HTTP/1.1 200 ", connection.recv(4096))
            held.append(connection)
        self.assertEqual(self.answer(self.raw(self.binary("192.0.2.1") + request)), b"")
        held[0].close()

        def again():
            connection = self.raw(self.binary("192.0.2.1") + request)
            with contextlib.suppress(ConnectionResetError):
                return connection.recv(4096) != b""
            return False
        wait_for(again)

    def header(self, version, client, gateway):
        if version == "v1":
            return b"PROXY TCP4 127.0.0.1 127.0.0.1 %d %d\r\n" % (client, gateway)
        return self.SIGNATURE + b"\x21\x11\x00\x0c\x7f\x00\x00\x01\x7f\x00\x00\x01" + struct.pack(">HH", client, gateway)

    def test_targets_are_told_of_the_client(self):
        for version in ("v1", "v2"):
            with self.subTest(version=version):
                heads = {}

                def script(connection, head):
                    while b"HTTP/1.1\r\n" not in head or not head.endswith(b"\r\n\r\n"):  # the header of version 2 has an empty line too
                        head += connection.recv(4096)
                    heads.setdefault(connection, []).append(head)
                    return say(connection, OK)

                target = Scripted(script)
                self.addCleanup(target.close)
                configuration = basic_configuration(target.address, [])
                configuration["tenants"][0]["services"][0]["upstream"]["proxyProtocol"] = version
                self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)), "--workers", "1")
                clients = [self.raw(b"") for _ in range(2)]
                for client in clients * 2:
                    client.sendall(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                    answer = b""
                    while not answer.endswith(b"ok"):
                        answer += client.recv(4096)
                    self.assertTrue(answer.startswith(b"HTTP/1.1 200 "))
                # A connection for each client, used again by the same alone.
                self.assertEqual([len(each) for each in heads.values()], [2, 2])
                for client, (begun, later) in zip(clients, heads.values()):
                    self.assertTrue(begun.startswith(self.header(version, client.getsockname()[1], client.getpeername()[1]) + b"GET "), begun)
                    self.assertTrue(later.startswith(b"GET "), later)


if __name__ == "__main__":
    unittest.main()
