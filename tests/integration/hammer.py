# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""A client that forgives nothing: whatever is not a whole 200 is a failure, a connection that ends without having said so included."""
import os
import socket
import threading
import time


class Broken(Exception):
    pass


class Connection:
    """One HTTP/1.1 connection; `open` says whether the server keeps it."""

    def __init__(self, address):
        host, port = address.rsplit(":", 1)
        self.socket = socket.create_connection((host, int(port)), 20)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.rest = b""
        self.open = True

    def request(self, path="/hello", body=None, headers=""):
        head = f"{'POST' if body is not None else 'GET'} {path} HTTP/1.1\r\nHost: test\r\n{headers}"
        head += f"Content-Length: {len(body)}\r\n\r\n" if body is not None else "\r\n"
        self.socket.sendall(head.encode() + (body or b""))
        return self.answer()

    def answer(self):
        data = self.rest
        while b"\r\n\r\n" not in data:
            data += self._more("the head")
        head, data = data.split(b"\r\n\r\n", 1)
        lines = head.decode("latin-1").split("\r\n")
        fields = {n.strip().lower(): v.strip() for n, v in (l.split(":", 1) for l in lines[1:])}
        length = int(fields.get("content-length", 0))
        while len(data) < length:
            data += self._more("the body")
        self.rest = data[length:]
        self.open = fields.get("connection", "").lower() != "close"
        return int(lines[0].split()[1]), data[:length], fields

    def _more(self, what):
        data = self.socket.recv(65536)
        if not data:
            raise Broken(f"closed before the end of {what}")
        return data

    def close(self):
        self.socket.close()


class Hammer:
    """Threads that send requests until stop(); some keep their connections, some open a new one for each."""

    def __init__(self, address, keep=4, new=2, body=0, path="/hello", pace=0.0, fine=(200,)):
        self.address, self.path, self.pace, self.fine = address, path, pace, fine
        self.failures, self.served = [], [0] * (keep + new + body)
        self.closes = 0
        self._stop = threading.Event()
        kinds = ["keep"] * keep + ["new"] * new + ["body"] * body
        self.threads = [threading.Thread(target=self._run, args=(i, kind), daemon=True) for i, kind in enumerate(kinds)]
        for thread in self.threads:
            thread.start()

    def _run(self, index, kind):
        connection = None
        body = os.urandom(200_000) if kind == "body" else None
        while not self._stop.is_set():
            try:
                if connection is None:
                    connection = Connection(self.address)
                status, _, _ = connection.request(self.path, body, "Connection: close\r\n" if kind == "new" else "")
                if status not in self.fine:
                    self.failures.append(f"{kind}: status {status}")
                self.served[index] += 1
                if not connection.open:
                    self.closes += kind != "new"
                    connection.close()
                    connection = None
            except (OSError, Broken) as error:
                self.failures.append(f"{kind}: {error!r} at {time.monotonic():.3f}")
                if connection:
                    connection.close()
                connection = None
            if self.pace:
                time.sleep(self.pace)
        if connection:
            connection.close()

    @property
    def count(self):
        return sum(self.served)

    def serve(self, more, seconds=60):
        """Waits until so many more requests have been answered."""
        goal, end = self.count + more, time.monotonic() + seconds
        while self.count < goal and not self.failures:
            if time.monotonic() > end:
                raise AssertionError(f"only {self.count} of {goal} requests were answered in {seconds} s")
            time.sleep(0.005)

    def stop(self):
        self._stop.set()
        for thread in self.threads:
            thread.join(30)
