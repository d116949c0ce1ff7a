# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""The table of request smuggling and malformed messages: for each case the verdict, and what the upstream sees, exactly or nothing. Behind every case a request of
its own proves that neither the client's side nor the pooled connections to the upstream have lost step."""
import json
import queue
import re
import socket
import threading
import unittest

from harness import Case as TestCase, Gateway
from wire_cases import framing, heads
from wire_cases.model import HOST, Seen


class RawUpstream:
    """Takes requests apart by length and chunks, strictly, keeps their bytes, and answers "ok"."""

    def __init__(self):
        self.seen = queue.Queue()
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.address = "127.0.0.1:%d" % self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        data = b""

        def until(found):
            nonlocal data
            while True:
                end = found(data)
                if end:
                    taken, data = data[:end], data[end:]
                    return taken
                more = connection.recv(65536)
                if not more:
                    return None
                data += more

        with connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            while True:
                try:
                    head = until(lambda d: d.find(b"\r\n\r\n") + 4 if b"\r\n\r\n" in d else 0)
                    if head is None:
                        return
                    body = b""
                    length = re.search(rb"\r\ncontent-length: (\d+)\r\n", head, re.I)
                    if re.search(rb"\r\ntransfer-encoding: chunked\r\n", head, re.I):
                        while True:
                            line = until(lambda d: d.find(b"\r\n") + 2 if b"\r\n" in d else 0)
                            if line is None:
                                return
                            body += line
                            size = int(line, 16)
                            if size == 0:
                                break
                            body += until(lambda d, n=size + 2: n if len(d) >= n else 0) or b""
                        while not body.endswith(b"\r\n\r\n"):
                            body += until(lambda d: d.find(b"\r\n") + 2 if b"\r\n" in d else 0) or b"\r\n\r\n"
                    elif length and int(length[1]):
                        body = until(lambda d, n=int(length[1]): n if len(d) >= n else 0) or b""
                    self.seen.put(head + body)
                    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nDate: now\r\n\r\n" + (b"" if head.startswith(b"HEAD ") else b"ok"))
                except OSError:
                    return

    def close(self):
        self.listener.close()


def expected(seen: Seen, upstream):
    lines = [seen.line, b"Host: " + upstream.encode(), *seen.fields, b"X-Forwarded-For: 127.0.0.1", b"X-Forwarded-Proto: http", b"X-Forwarded-Host: " + seen.host, b"X-Request-Id: {id}",
             b"Via: " + seen.via + b" gatehouse"]
    if seen.length:
        lines.append(seen.length)
    return b"\r\n".join(lines) + b"\r\n\r\n" + seen.body


def talk(address, sent):
    """The statuses of all answers, and whether the connection ended."""
    host, port = address.rsplit(":", 1)
    with socket.create_connection((host, int(port)), 10) as client:
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            client.sendall(sent)
        except OSError:
            pass
        data, statuses = b"", []
        # A request that is refused later must still be answered: a marker request would itself be read as a body, so silence is what tells the end.
        client.settimeout(0.25)
        while True:
            try:
                more = client.recv(65536)
            except socket.timeout:
                ended = False
                break
            except OSError:
                ended = True
                break
            if not more:
                ended = True
                break
            data += more
            client.settimeout(0.08)
        while data:
            match = re.match(rb"HTTP/1\.1 (\d{3})[^\r]*\r\n", data)
            if not match:
                return statuses + ["garbage: %r" % data[:60]], ended
            head, _, data = data.partition(b"\r\n\r\n")
            length = re.search(rb"\r\ncontent-length: (\d+)", head, re.I)
            if match[1] != b"100":
                statuses.append(int(match[1]))
                data = data[int(length[1]) if length else 0:]
        return statuses, ended


class WireTable(TestCase):
    def setUp(self):
        super().setUp()
        self.upstream = RawUpstream()
        self.addCleanup(self.upstream.close)
        document = {
            "gatehouse": 1,
            "listeners": [{"id": "main", "address": "127.0.0.1", "port": 0}],
            "tenants": [{
                "id": "t",
                "services": [{"id": "up", "upstream": {"targets": [{"url": f"http://{self.upstream.address}"}]}}],
                "routes": [{"id": "all", "service": "up", "match": {"paths": [{"prefix": "/"}]}}],
            }],
        }
        with open(self.path("gatehouse.json"), "w") as out:
            json.dump(document, out)
        self.gateway = Gateway("--config", self.path("gatehouse.json"), "--workers", "1")
        self.addCleanup(self.gateway.stop)

    def drain(self):
        seen = []
        while True:
            try:
                seen.append(re.sub(rb"(X-Request-Id: )[0-9a-f]{24}\r\n", rb"\1{id}\r\n", self.upstream.seen.get_nowait()))
            except queue.Empty:
                return seen

    def run_cases(self, cases):
        wrong = []
        names = set()
        for number, case in enumerate(cases):
            self.assertNotIn(case.name, names, "two cases of one name")
            names.add(case.name)
            statuses, closed = talk(self.gateway.listener(), case.sent)
            seen = self.drain()
            wanted = [expected(s, self.upstream.address) for s in case.seen]
            said = []
            if tuple(statuses) != case.statuses:
                said.append(f"answers {statuses}, wanted {case.statuses}")
            if closed != case.closed:
                said.append(f"the connection was {'closed' if closed else 'kept'}")
            if seen != wanted:
                said.append(f"the upstream saw\n      {seen}\n   wanted\n      {wanted}")
            canary = b"GET /canary-%d HTTP/1.1" % number
            statuses, _ = talk(self.gateway.listener(), canary + b"\r\nHost: " + HOST + b"\r\nConnection: close\r\n\r\n")
            if statuses != [200] or self.drain() != [expected(Seen(canary), self.upstream.address)]:
                said.append("the request behind it did not come through as it was")
            if said:
                wrong.append(f"{case.name} ({case.rule}): " + "; ".join(said))
        self.assertEqual(wrong, [], "\n" + "\n".join(wrong))

    def test_framing(self):
        self.run_cases(framing.CASES)

    def test_heads(self):
        self.run_cases(heads.CASES)

    def test_there_are_enough(self):
        self.assertGreaterEqual(len(framing.CASES) + len(heads.CASES), 200)


if __name__ == "__main__":
    unittest.main(verbosity=2)
