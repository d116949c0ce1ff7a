# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""The table of malformed answers: what the client sees of each, and that no byte of one is ever read as the answer to another request."""
import json
import socket
import unittest

from harness import Case as TestCase, basic_configuration
from wire_cases import answers
from wire_test import Scripted, say


class Answers(TestCase):
    def setUp(self):
        super().setUp()
        self.case = None

        def script(connection, head):
            target = head.split()[1].decode()
            if target == "/case":
                say(connection, self.case.raw)
                return not self.case.closes
            body = target.encode()
            return say(connection, b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))

        self.upstream = Scripted(script)
        self.addCleanup(self.upstream.close)
        configuration = basic_configuration(self.upstream.address, [])
        configuration["tenants"][0]["services"][0]["upstream"]["retries"] = 0
        self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)), "--workers", "1")

    def connect(self):
        host, port = self.gh.listener().split(":")
        return socket.create_connection((host, int(port)), timeout=20)

    def answer(self, connection, request):
        """(status, fields, body, whole) of one answer."""
        connection.sendall(request)
        data = b""

        def more():
            nonlocal data
            got = connection.recv(65536)
            data += got
            return got

        while b"\r\n\r\n" not in data:
            if not more():
                return None, {}, data, False
            while data.startswith(b"HTTP/1.1 1") and b"\r\n\r\n" in data:
                data = data.split(b"\r\n\r\n", 1)[1]
        head, data = data.split(b"\r\n\r\n", 1)
        lines = head.split(b"\r\n")
        status = int(lines[0].split()[1])
        fields = {name.lower(): value.strip() for name, value in (line.split(b":", 1) for line in lines[1:])}
        if request.startswith(b"HEAD ") or status in (204, 304):
            return status, fields, data, True
        if b"content-length" in fields:
            length = int(fields[b"content-length"])
            while len(data) < length:
                if not more():
                    return status, fields, data, False
            return status, fields, data[:length], len(data) == length
        if fields.get(b"transfer-encoding") == b"chunked":
            body = b""
            while True:
                while b"\r\n" not in data:
                    if not more():
                        return status, fields, body, False
                size, data = data.split(b"\r\n", 1)
                size = int(size, 16)
                while len(data) < size + 2 if size else b"\r\n" not in data:
                    if not more():
                        return status, fields, body, False
                if size == 0:
                    return status, fields, body, True
                body, data = body + data[:size], data[size + 2:]
        while more():
            pass
        return status, fields, data, True

    def ask(self, connection, target):
        status, _, body, whole = self.answer(connection, f"GET {target} HTTP/1.1\r\nHost: a\r\n\r\n".encode())
        self.assertEqual((status, body, whole), (200, target.encode(), True))

    def check(self, case):
        self.case = case
        with self.connect() as connection:
            self.ask(connection, "/before")  # a pooled connection is there
            status, fields, body, whole = self.answer(connection, f"{case.method} /case HTTP/1.1\r\nHost: a\r\n\r\n".encode())
            if case.client == "502":
                self.assertEqual(status, 502, body)
            elif case.client == "cut":
                self.assertTrue(status == 502 or (status == 200 and not whole), (status, body))
            else:
                self.assertEqual((status, body, whole), (case.status, case.client, True))
            self.assertNotIn(b"stolen", body)
            closed = fields.get(b"connection", b"").lower() == b"close" or not whole
            if not closed:
                self.ask(connection, "/after")
        for i in range(3):  # whatever connections the pool holds now
            with self.connect() as connection:
                self.ask(connection, f"/other-{i}")

    def test_the_table(self):
        self.assertGreaterEqual(len(answers.CASES), 60)
        for case in answers.CASES:
            with self.subTest(case.name):
                self.check(case)


if __name__ == "__main__":
    unittest.main()
