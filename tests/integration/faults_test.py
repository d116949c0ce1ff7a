# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Upstreams that fail in every way there is: what the client is told, under which code, and that the gateway goes on."""
import json
import os
import socket
import threading
import unittest

import wire_test
from harness import Case, basic_configuration
from wire_test import OK, Scripted, reset, say

GET = "GET /fault HTTP/1.1\r\nHost: a\r\n\r\n"
LAST = "GET /after HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"


class Faults(Case):
    """Each upstream misbehaves for /fault and answers anything else."""

    connect, read_all, exchange = wire_test.Wire.connect, wire_test.Wire.read_all, wire_test.Wire.exchange

    def serve(self, fault, target=None, workers="1", **upstream):
        def script(connection, head):
            return say(connection, OK) if b" /fault" not in head.split(b"\r\n", 1)[0] else fault(connection)

        self.release = threading.Event()
        self.addCleanup(self.release.set)
        made = Scripted(script)
        self.addCleanup(made.close)
        configuration = basic_configuration(made.address, [])
        configuration["tenants"][0]["services"][0]["upstream"].update(upstream)
        if target:
            configuration["tenants"][0]["services"][0]["upstream"]["targets"] = [{"url": target}]
        self.log = self.path(f"access-{len(os.listdir(self.folder))}.log")
        self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)), "--workers", workers, "--access-log", self.log)
        return made

    def wait(self, _=None):
        """For scripts: until the test is over."""
        self.release.wait(20)
        return False

    def records(self, count):
        """The access log once it has that many lines."""
        for _ in range(2000):
            if os.path.exists(self.log):
                with open(self.log) as text:
                    lines = [json.loads(line) for line in text if line.endswith("\n")]
                if len(lines) >= count:
                    return lines
            threading.Event().wait(0.005)
        raise AssertionError(f"{self.log} does not get {count} lines")

    def answers(self, requests=GET + LAST):
        return self.exchange(requests)

    def expect(self, status, code, fault, requests=GET + LAST, **upstream):
        """A fault that is told; the next request on the same connection is answered."""
        self.serve(fault, **upstream)
        answer = self.answers(requests)
        self.assertTrue(answer.startswith(b"HTTP/1.1 %d " % status), answer)
        self.assertIn(b'"code":"%s"' % code.encode(), answer.replace(b'": "', b'":"'))
        self.assertTrue(answer.endswith(b"ok"), answer)
        first, second = self.records(2)
        self.assertEqual((first["status"], second["status"]), (status, 200))

    def expect_cut(self, begin, fault, **upstream):
        """A fault after the answer began: the client sees that it was cut off, never a whole answer, and nothing after it."""
        self.serve(fault, **upstream)
        answer = self.answers()
        self.assertTrue(answer.startswith(b"HTTP/1.1 200 "), answer)
        self.assertIn(begin, answer)
        self.assertEqual(answer.count(b"HTTP/1.1 "), 1, answer)
        self.assertFalse(answer.endswith(b"0\r\n\r\n"), answer)
        self.assertIn(b"HTTP/1.1 200", self.exchange(LAST))  # another connection is served

    # ---- no connection

    def test_it_refuses(self):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.serve(lambda connection: None, target=f"http://127.0.0.1:{probe.getsockname()[1]}")
            answer = self.answers(GET.replace("/fault", "/x") + LAST)
        self.assertEqual(answer.count(b"HTTP/1.1 502 "), 2, answer)
        self.assertEqual(answer.count(b"upstream.connect-failed"), 2, answer)

    def test_it_never_accepts(self):
        with socket.socket() as full:
            full.bind(("127.0.0.1", 0))
            full.listen(0)
            address = full.getsockname()
            held = []
            for _ in range(4):  # until its queue is full, connections hang
                one = socket.socket()
                one.setblocking(False)
                one.connect_ex(address)
                held.append(one)
                self.addCleanup(one.close)
            self.serve(lambda connection: None, target=f"http://127.0.0.1:{address[1]}", connectTimeout="300ms")
            answer = self.answers(LAST)
        self.assertTrue(answer.startswith(b"HTTP/1.1 502 "), answer)

    def test_its_name_does_not_resolve(self):
        self.serve(lambda connection: None, target="http://no-such-host.invalid:80", connectTimeout="5s")
        answer = self.answers(LAST)
        self.assertTrue(answer.startswith(b"HTTP/1.1 502 "), answer)
        self.assertIn(b"upstream.connect-failed", answer)

    # ---- no answer

    def test_it_closes_instead_of_answering(self):
        self.expect(502, "upstream.closed", lambda connection: False)

    def test_it_resets_instead_of_answering(self):
        self.expect(502, "upstream.closed", reset)

    def test_it_stalls(self):
        self.expect(504, "upstream.timeout", self.wait, responseTimeout="300ms")

    def test_it_stalls_within_the_head(self):
        self.expect(504, "upstream.timeout", lambda connection: say(connection, "HTTP/1.1 200 OK\r\nContent-Le") or self.wait(), responseTimeout="300ms")

    def test_it_closes_within_the_head(self):
        self.expect(502, "upstream.closed", lambda connection: say(connection, "HTTP/1.1 200 OK\r\nContent-Le") or False)

    def test_it_resets_within_the_head(self):
        self.expect(502, "upstream.closed", lambda connection: say(connection, "HTTP/1.1 200 OK\r\nX: ") or reset(connection))

    # ---- no HTTP

    def test_it_talks_nonsense(self):
        for nonsense in ("hello\r\n\r\n", "\x00\x01\x02\x03\x04\x05\x06\x07\r\n\r\n", "<html>old</html>\r\n\r\n", "HTTP/0.9 200 OK\r\n\r\n", "HTTP/2.0 200 OK\r\n\r\n", "HTTP/1.1 2000 OK\r\n\r\n",
                         "HTTP/1.1 abc OK\r\n\r\n", "HTTP/1.1 200 OK\r\nno colon\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                         "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n", "SSH-2.0-OpenSSH_9.2\r\n\r\n"):
            with self.subTest(nonsense):
                self.expect(502, "upstream.bad-response", lambda connection: say(connection, nonsense) or self.wait(), responseTimeout="5s")

    def test_its_head_never_ends(self):
        def endless(connection):
            say(connection, "HTTP/1.1 200 OK\r\n")
            while True:
                say(connection, "X-More: " + "y" * 1000 + "\r\n")

        self.expect(502, "upstream.bad-response", endless)

    def test_its_interim_answers_never_end(self):
        def endless(connection):
            while True:
                say(connection, "HTTP/1.1 100 Continue\r\n\r\n" * 1000)

        self.expect(504, "upstream.timeout", endless, responseTimeout="500ms")

    # ---- an answer that does not come to its end

    def test_it_closes_within_the_body(self):
        self.expect_cut(b"abc", lambda connection: say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc") or False)

    def test_it_closes_within_a_chunk(self):
        self.expect_cut(b"abc", lambda connection: say(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nabc") or False)

    def test_it_closes_between_chunks(self):
        self.expect_cut(b"abc", lambda connection: say(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n") or False)

    def test_it_resets_within_the_body(self):
        def fault(connection):
            say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")
            threading.Event().wait(0.2)  # what a reset overtakes is lost, here by the kernel
            return reset(connection)

        self.expect_cut(b"abc", fault)

    def test_it_stalls_within_the_body(self):
        self.expect_cut(b"abc", lambda connection: say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc") or self.wait(), readTimeout="300ms")

    def test_its_chunk_size_is_nonsense(self):
        def fault(connection):
            say(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")
            threading.Event().wait(0.2)  # so that the client has heard of it
            say(connection, "zz\r\n")
            return self.wait()

        self.expect_cut(b"abc", fault)

    # ---- an answer that is longer than said, or comes in an odd way

    def test_what_follows_a_whole_answer_is_nobodys(self):
        upstream = self.serve(lambda connection: say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil") or self.wait())
        answer = self.answers()
        self.assertEqual(answer.count(b"HTTP/1.1 200 "), 2, answer)
        self.assertNotIn(b"evil", answer)
        self.assertEqual(len(upstream.heads), 2)

    def test_an_answer_to_head_has_no_body_whatever_follows(self):
        self.serve(lambda connection: say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil") or self.wait())
        answer = self.answers(GET.replace("GET", "HEAD") + LAST)
        self.assertEqual(answer.count(b"HTTP/1.1 200 "), 2, answer)
        self.assertNotIn(b"evil", answer)

    def test_an_answer_in_single_bytes_is_an_answer(self):
        def trickle(connection):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for byte in "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\nhello\r\n0\r\nX-Sum: 1\r\n\r\n":
                say(connection, byte)

        self.serve(trickle)
        answer = self.answers()
        body, rest = b"", answer.split(b"\r\n\r\n", 1)[1]
        while not rest.startswith(b"0\r\n"):
            size, rest = rest.split(b"\r\n", 1)
            body, rest = body + rest[:int(size, 16)], rest[int(size, 16) + 2:]
        self.assertEqual(body, b"hello", answer)
        self.assertTrue(answer.endswith(b"ok"), answer)
        self.assertEqual(answer.count(b"HTTP/1.1 200 "), 2, answer)

    def test_an_answer_before_the_bodys_end_reaches_the_client(self):
        def early(connection):
            say(connection, "HTTP/1.1 413 Content Too Large\r\nContent-Length: 3\r\nConnection: close\r\n\r\nbig")
            return self.wait()

        self.serve(early)
        connection = self.connect()
        say(connection, "POST /fault HTTP/1.1\r\nHost: a\r\nContent-Length: 50000000\r\n\r\n")
        answer = b""
        while b"big" not in answer:
            got = connection.recv(65536)
            self.assertTrue(got, answer)
            answer += got
        self.assertTrue(answer.startswith(b"HTTP/1.1 413 "), answer)
        self.assertIn(b"connection: close", answer.lower())
        self.assertEqual(self.read_all(connection), b"")

    def test_a_dead_kept_connection_is_noticed_before_a_request_is_lost(self):
        closing = threading.Event()

        def fault(connection):
            say(connection, OK)
            connection.close()  # before the test is told: the gateway has the end in its queue when the next request comes
            closing.set()
            return False

        upstream = self.serve(fault)
        connection = self.connect()
        say(connection, GET)
        answer = b""
        while b"\r\n\r\nok" not in answer:
            answer += connection.recv(4096)
        self.assertTrue(closing.wait(10))
        say(connection, LAST.replace("GET", "POST").replace("Connection: close", "Connection: close\r\nContent-Length: 2") + "hi")
        self.assertTrue(self.read_all(connection).startswith(b"HTTP/1.1 200 "))
        self.assertEqual(len(upstream.heads), 2)


if __name__ == "__main__":
    unittest.main()
