# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Attacks by HTTP/1.1: many clients that are slow, heads that are bombs, floods of connections. Each ends in time, memory stays bounded, and others are served as before. Figures are printed."""
import contextlib
import json
import re
import resource
import select
import socket
import struct
import threading
import time
import unittest

from h2_peers import wait_for
from harness import Case, basic_configuration
from wire_test import say

MiB = 1 << 20
KEEP_ALIVE = b"GET /good HTTP/1.1\r\nHost: a\r\n\r\n"


class Web:
    """An upstream on one thread: /big gets 8 MiB, anything else "ok"; bodies are read and dropped."""

    def __init__(self):
        self.server = socket.create_server(("127.0.0.1", 0), backlog=4096)
        self.server.setblocking(False)
        self.address = f"127.0.0.1:{self.server.getsockname()[1]}"
        self.poll, self.open, self.ending = select.epoll(), {}, False
        self.poll.register(self.server, select.EPOLLIN)
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def close(self):
        self.ending = True
        self.thread.join(20)
        for connection, _, _ in self.open.values():
            connection.close()
        self.server.close()
        self.poll.close()

    def _run(self):
        while not self.ending:
            for descriptor, _ in self.poll.poll(0.1):
                if descriptor != self.server.fileno():
                    self._serve(descriptor)
                    continue
                with contextlib.suppress(BlockingIOError):
                    while True:
                        connection, _ = self.server.accept()
                        connection.setblocking(False)
                        self.open[connection.fileno()] = [connection, b"", b""]
                        self.poll.register(connection, select.EPOLLIN)

    def _serve(self, descriptor):
        entry = self.open[descriptor]
        connection, got, unsent = entry
        try:
            with contextlib.suppress(BlockingIOError):
                data = connection.recv(65536)
                if not data:
                    raise ConnectionError
                got += data
                if got.startswith(b"GET ") and got.endswith(b"\r\n\r\n"):
                    size = 8 * MiB if got.startswith(b"GET /big") else 2
                    unsent += b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size + (b"ok" if size == 2 else bytes(size))
                    got = b""
                entry[1] = got[:4096]
            if unsent:
                with contextlib.suppress(BlockingIOError):
                    unsent = unsent[connection.send(unsent):]
                entry[2] = unsent
                self.poll.modify(descriptor, select.EPOLLIN | (select.EPOLLOUT if unsent else 0))
        except OSError:
            self.poll.unregister(descriptor)
            del self.open[descriptor]
            connection.close()


class Good(threading.Thread):
    """A client that asks again and again on one connection, and measures."""

    def __init__(self, address, source="127.0.0.1"):
        super().__init__(daemon=True)
        host, port = address.split(":")
        self.connection = socket.create_connection((host, int(port)), 20, source_address=(source, 0))
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.times, self.bad, self.ending = [], None, False
        self.ask()
        self.start()

    def ask(self):
        self.connection.sendall(KEEP_ALIVE)
        answer = b""
        while not answer.endswith(b"\r\n\r\nok"):
            got = self.connection.recv(4096)
            if not got:
                raise ConnectionError(f"closed after {answer}")
            answer += got
        if not answer.startswith(b"HTTP/1.1 200 "):
            raise ConnectionError(f"not served: {answer}")

    def run(self):
        try:
            while not self.ending:
                begun = time.monotonic()
                self.ask()
                self.times.append(time.monotonic() - begun)
                time.sleep(0.001)
        except OSError as error:
            self.bad = error

    def end(self):
        """(worst but one in a hundred, worst) in milliseconds."""
        self.ending = True
        self.join(30)
        self.connection.close()
        if self.bad:
            raise AssertionError(self.bad)
        times = sorted(self.times)
        return times[int(len(times) * 0.99)] * 1000, times[-1] * 1000


class Crowd:
    """Many clients on one thread: each says `begin`, then `more` every second; what they are told is read or not."""

    def __init__(self, address, count, begin, more=b"", reads=True, receive=0):
        host, port = address.split(":")
        self.poll, self.open, self.verdicts, self.more, self.refused = select.epoll(), {}, {}, more, 0
        self.reads = reads
        for i in range(count):
            one = socket.socket()
            if receive:
                one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive)
            # Sixty-four addresses: a flood from one alone is another test.
            one.bind((f"127.0.1.{1 + i % 64}", 0))
            one.connect((host, int(port)))
            one.setblocking(False)
            try:
                one.send(begin)
            except OSError:
                self.refused += 1
            self.open[one.fileno()] = one
            self.poll.register(one, select.EPOLLRDHUP | select.EPOLLHUP | (select.EPOLLIN if reads else 0))

    def run(self, seconds):
        """Until all have been ended by the other side; how long that took, or None."""
        begun = said = time.monotonic()
        while self.open and time.monotonic() - begun < seconds:
            for descriptor, _ in self.poll.poll(0.1):
                one = self.open.pop(descriptor)
                self.poll.unregister(descriptor)
                if self.reads:
                    with contextlib.suppress(OSError):
                        status = one.recv(4096)[9:12].decode()
                        self.verdicts[status] = self.verdicts.get(status, 0) + 1
                one.close()
            if self.more and time.monotonic() - said >= 1:
                said = time.monotonic()
                for one in self.open.values():
                    with contextlib.suppress(OSError):
                        one.send(self.more)
        return None if self.open else time.monotonic() - begun

    def close(self):
        for one in self.open.values():
            one.close()
        self.open.clear()
        self.poll.close()


class Attacks(Case):
    def serve(self, **limits):
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
        self.addCleanup(resource.setrlimit, resource.RLIMIT_NOFILE, (soft, hard))
        web, other = Web(), Web()
        self.addCleanup(web.close)
        self.addCleanup(other.close)
        configuration = basic_configuration(web.address, [])
        configuration["listeners"][0]["limits"] = {"headTimeout": "3s", "bodyTimeout": "3s", **limits}
        tenant = configuration["tenants"][0]
        # The attacked service is another one, with a target of its own: so are its limits of connections.
        attacked = json.loads(json.dumps(tenant["services"][0]))
        attacked["id"] = "attacked"
        attacked["upstream"].update({"queueTimeout": "2s", "targets": [{"url": f"http://{other.address}"}]})
        tenant["services"].append(attacked)
        tenant["routes"].append({"id": "attacked", "service": "attacked", "match": {"paths": [{"prefix": "/big"}, {"prefix": "/upload"}]}})
        self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)), "--workers", "1")
        self.address = self.gh.listener()
        Good(self.address).end()  # what is allocated once is
        with open(f"/proc/{self.gh.process.pid}/maps") as maps:
            self.checked = "libasan" in maps.read()  # keeps what was freed, and is slow
        self.count = min(1_000 if self.checked else 10_000, hard - 2_000)
        self.before = self.rss()

    def rss(self):
        with open(f"/proc/{self.gh.process.pid}/status") as text:
            return int(re.search(r"VmRSS:\s+(\d+) kB", text.read())[1]) * 1024

    def attack(self, name, seconds, *arguments, **options):
        """The crowd's verdicts once it is over; good clients were served meanwhile, and memory stayed bounded."""
        good = Good(self.address)
        count = options.pop("count", self.count)
        crowd = Crowd(self.address, count, *arguments, **options)
        self.addCleanup(crowd.close)
        peak = self.rss() - self.before
        took = crowd.run(seconds)
        peak = max(peak, self.rss() - self.before)
        p99, worst = good.end()
        Good(self.address).end()
        print(f"{name}: {count} clients over after {took and round(took, 1)} s, {crowd.verdicts}; good clients p99 {p99:.1f} ms, worst {worst:.1f} ms; memory +{peak / MiB:.0f} MiB", flush=True)
        self.assertIsNotNone(took, f"{len(crowd.open)} of {count} are still connected")
        if not self.checked:
            self.assertLess(peak, 400 * MiB)
        return crowd

    # ---- slow

    def test_slow_heads(self):
        self.serve()
        crowd = self.attack("slow heads", 30, b"GET /good HTTP/1.1\r\nHost: a\r\nX-A: ", more=b"a")
        self.assertEqual(crowd.verdicts, {"408": self.count})

    def test_slow_bodies(self):
        self.serve()
        crowd = self.attack("slow bodies", 40, b"POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n", more=b"b" * 20)
        self.assertEqual(sum(crowd.verdicts.values()), self.count)
        self.assertLessEqual(set(crowd.verdicts), {"408", "503", ""})

    def test_slow_chunks(self):
        self.serve()
        crowd = self.attack("slow chunks", 40, b"POST /upload HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", more=b"1\r\nb\r\n")
        self.assertLessEqual(set(crowd.verdicts), {"408", "503", ""})

    def test_slow_readers(self):
        self.serve(keepAliveTimeout="4s")
        self.attack("slow readers", 60, b"GET /big HTTP/1.1\r\nHost: a\r\n\r\n", reads=False, receive=4096, count=min(self.count, 2000))

    def test_idle_connections(self):
        self.serve(keepAliveTimeout="4s")
        crowd = self.attack("idle connections", 30, b"")
        self.assertEqual(crowd.verdicts, {"": self.count})

    # ---- large

    def exchange(self, *pieces, seconds=20):
        host, port = self.address.split(":")
        with socket.create_connection((host, int(port)), seconds) as connection, contextlib.suppress(BrokenPipeError, ConnectionResetError):
            for piece in pieces:
                say(connection, piece)
            got = b""
            while data := connection.recv(65536):
                got += data
                if got.endswith(b"\r\n\r\nok"):
                    break
            return got
        return b""

    def test_heads_that_are_bombs(self):
        self.serve()
        good = Good(self.address)
        line = b"GET /good HTTP/1.1\r\nHost: a\r\n"
        for _ in range(200):
            self.assertTrue(self.exchange(line + b"X: " + b"a" * 60_000 + b"\r\n\r\n").startswith(b"HTTP/1.1 431 "))
            self.assertTrue(self.exchange(line + b"X: a\r\n" * 200 + b"\r\n").startswith(b"HTTP/1.1 431 "))
            self.assertTrue(self.exchange(b"GET /" + b"a" * 9_000 + b" HTTP/1.1\r\nHost: a\r\n\r\n").startswith(b"HTTP/1.1 414 "))
        endless = self.exchange(line, *(b"X-%d: %s\r\n" % (i, b"b" * 1000) for i in range(20_000)))
        self.assertTrue(endless == b"" or endless.startswith(b"HTTP/1.1 431 "), endless[:100])
        p99, worst = good.end()
        grown = self.rss() - self.before
        print(f"head bombs: good clients p99 {p99:.1f} ms, worst {worst:.1f} ms; memory +{grown / MiB:.1f} MiB", flush=True)
        if not self.checked:
            self.assertLess(grown, 16 * MiB)

    def test_one_byte_chunks(self):
        self.serve()
        good = Good(self.address)
        cpu = self.cpu()
        body = b"1\r\nb\r\n" * 200_000
        self.exchange(b"POST /upload HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", *(body[i:i + 60_000] for i in range(0, len(body), 60_000)))
        p99, worst = good.end()
        print(f"200,000 chunks of a byte: {(self.cpu() - cpu) * 1000:.0f} ms of the processor (good clients' included); good clients p99 {p99:.1f} ms, worst {worst:.1f} ms", flush=True)
        if not self.checked:
            self.assertLess(self.rss() - self.before, 16 * MiB)

    def cpu(self):
        with open(f"/proc/{self.gh.process.pid}/stat") as text:
            fields = text.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / 100

    def test_pipelined_requests_whose_answers_nobody_reads(self):
        self.serve()
        good = Good(self.address)
        host, port = self.address.split(":")
        connection = socket.create_connection((host, int(port)), 20)
        connection.setblocking(False)
        sent = 0
        with contextlib.suppress(BlockingIOError, ConnectionResetError, BrokenPipeError):
            for _ in range(1000):
                sent += connection.send(KEEP_ALIVE * 1000)
                select.select([], [connection], [], 0.2)
        p99, worst = good.end()
        grown = self.rss() - self.before
        print(f"pipelined: {sent / MiB:.1f} MiB of requests taken; good clients p99 {p99:.1f} ms, worst {worst:.1f} ms; memory +{grown / MiB:.1f} MiB", flush=True)
        connection.close()
        if not self.checked:
            self.assertLess(grown, 32 * MiB)

    def test_a_compressed_bomb_passes_unread(self):
        self.serve()
        answer = self.exchange(b"POST /good HTTP/1.1\r\nHost: a\r\nContent-Encoding: gzip\r\nContent-Length: 2000000\r\nConnection: close\r\n\r\n", bytes(1_999_999), seconds=20)
        self.assertNotIn(b" 200 ", answer[:20])  # the upstream never answers; what counts is that nothing was unpacked on the way
        if not self.checked:
            self.assertLess(self.rss() - self.before, 16 * MiB)

    # ---- many

    def test_a_flood_of_connections_from_one_address(self):
        self.serve(connectionsPerClient=100, headTimeout="20s")
        host, port = self.address.split(":")
        good = Good(self.address)  # from another address than the flood
        held, served = [], 0
        for _ in range(1000):
            one = socket.socket()
            one.bind(("127.0.2.1", 0))
            one.connect((host, int(port)))
            held.append(one)
            self.addCleanup(one.close)
        for one in held:
            one.settimeout(20)
            with contextlib.suppress(OSError):
                one.sendall(KEEP_ALIVE)
                served += one.recv(4096).startswith(b"HTTP/1.1 200 ")
        self.assertEqual(served, 100)
        p99, worst = good.end()
        print(f"1000 connections from one address: {served} served; good clients p99 {p99:.1f} ms, worst {worst:.1f} ms", flush=True)
        # Places come back.
        for one in held:
            one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            one.close()

        def again():
            with contextlib.suppress(ConnectionError):
                Good(self.address, "127.0.2.1").end()
                return True
        wait_for(again)


if __name__ == "__main__":
    unittest.main()
