# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""The known attacks on HTTP/2, at a size that CI bears: each ends with GOAWAY, memory stays bounded, and other clients do not notice. Figures are printed."""
import json
import re
import struct
import threading
import time
import unittest

from h2_peers import CONTINUATION, DATA, ENHANCE_YOUR_CALM, HEADERS, PING, PRIORITY, PROTOCOL_ERROR, RST_STREAM, SETTINGS, WINDOW_UPDATE, Client, H2Upstream, frame, get, hello, literal, settings, wait_for
from harness import Case, basic_configuration
from wire_test import OK, Scripted, say

MiB = 1 << 20


class Good(threading.Thread):
    """A client that asks again and again, on a connection of its own, and measures."""

    def __init__(self, address):
        super().__init__(daemon=True)
        self.client, self.times, self.bad, self.ending = Client(address), [], [], False
        self.client.fetch(get("/good"))
        self.start()

    def run(self):
        while not self.ending:
            begun = time.monotonic()
            answer = self.client.fetch(get("/good"))
            self.times.append(time.monotonic() - begun)
            if answer.status != "200":
                self.bad.append(answer)
                return
            time.sleep(0.001)

    def end(self):
        """(worst but one in a hundred, worst) in milliseconds."""
        self.ending = True
        self.join(30)
        self.client.close()
        times = sorted(self.times)
        return times[int(len(times) * 0.99)] * 1000, times[-1] * 1000


class Attacks(Case):
    def serve(self, script=None, upstream=None, **service):
        self.served = 0

        def small(connection, head):
            self.served += 1
            return say(connection, OK)

        upstream = upstream or Scripted(script or small)
        self.addCleanup(upstream.close)
        upstream.server.listen(4096)
        configuration = basic_configuration(upstream.address)
        configuration["tenants"][0]["services"][0]["upstream"].update(service)
        self.gh = self.gateway("--config", self.write("gatehouse.json", json.dumps(configuration)), "--workers", "1")
        self.address = self.gh.listener()
        Good(self.address).end()  # what is allocated once is
        self.before = self.rss()
        return upstream

    def rss(self):
        with open(f"/proc/{self.gh.process.pid}/maps") as maps:
            if "libasan" in maps.read():  # keeps what was freed
                return 0
        with open(f"/proc/{self.gh.process.pid}/status") as text:
            return int(re.search(r"VmRSS:\s+(\d+) kB", text.read())[1]) * 1024

    def cpu(self):
        with open(f"/proc/{self.gh.process.pid}/stat") as text:
            fields = text.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / 100

    def client(self, **options):
        client = Client(self.address, **options)
        self.addCleanup(client.close)
        return client

    def report(self, what, **figures):
        print(f"{what}: " + ", ".join(f"{name.replace('_', ' ')} {value:.1f}" if isinstance(value, float) else f"{name.replace('_', ' ')} {value}" for name, value in figures.items()), flush=True)

    def flood(self, what, make, most, client=None, reads=True, codes=(ENHANCE_YOUR_CALM,)):
        """Sends `make(i)` until the gateway has had enough; how many it took."""
        good, client = Good(self.address), client or self.client()
        cpu, sent, begun = self.cpu(), 0, time.monotonic()
        while sent < most:
            if not client.send(b"".join(make(sent + i) for i in range(100))):
                break
            sent += 100
            if reads:
                while client.step(0.0005):
                    pass
                if client.goaway:
                    break
        client.until(lambda: client.goaway or client.closed, 10)
        grown, (usual, worst) = self.rss() - self.before, good.end()
        self.report(what, frames=sent, milliseconds=(time.monotonic() - begun) * 1000, cpu_ms=(self.cpu() - cpu) * 1000, grown_KiB=grown // 1024, good_p99_ms=usual, good_worst_ms=worst)
        client.drain(5)
        if reads:
            self.assertIsNotNone(client.goaway, f"no GOAWAY after {sent}")
            self.assertIn(client.goaway[1], codes)
        self.assertTrue(client.closed)
        self.assertEqual(good.bad, [])
        self.assertLess(grown, 16 * MiB)
        self.assertLess(worst, 1000)
        self.assertEqual(self.client().fetch(get()).status, "200")
        return sent

    def test_rapid_reset(self):
        self.serve()
        client = self.client()
        block = literal(get("/reset"))
        sent = self.flood("rapid reset", lambda i: frame(HEADERS, 5, 2 * i + 1, block) + frame(RST_STREAM, 0, 2 * i + 1, b"\0\0\0\x08"), 100_000, client)
        self.assertLess(sent, 5000)
        self.assertLess(self.served, 5000)

    def test_resets_that_the_gateway_is_made_to_send(self):
        """CVE-2025-8671: each request is broken by the client, but reset by the gateway."""
        self.serve()
        block, malformed = literal(get("/reset")), literal(get("/reset", ("X-Upper", "1")))
        for what, make in (
                ("resets by window overflow", lambda i: frame(HEADERS, 5, 2 * i + 1, block) + frame(WINDOW_UPDATE, 0, 2 * i + 1, b"\x7f\xff\xff\xff")),
                ("resets by malformed heads", lambda i: frame(HEADERS, 5, 2 * i + 1, malformed)),
                ("resets by wrong lengths", lambda i: frame(HEADERS, 4, 2 * i + 1, literal(get("/", ("content-length", "1")))) + frame(DATA, 1, 2 * i + 1, b"abc"))):
            # Too many streams in one read are an error of the protocol.
            self.assertLess(self.flood(what, make, 100_000, codes=(ENHANCE_YOUR_CALM, PROTOCOL_ERROR)), 5000)

    def test_floods(self):
        self.serve()
        held = literal(get("/", method="POST"))
        for what, make in (
                ("PING flood", lambda i: frame(PING, 0, 0, struct.pack(">Q", i))),
                ("SETTINGS flood", lambda i: settings([(4, 65535 + i % 2)])),
                ("empty SETTINGS flood", lambda i: frame(SETTINGS, 0, 0)),
                ("PRIORITY flood", lambda i: frame(PRIORITY, 0, 2 * i + 1, b"\0\0\0\0\x10")),
                ("empty DATA flood", lambda i: (frame(HEADERS, 4, 1, held) if i == 0 else b"") + frame(DATA, 0, 1)),
                ("padding flood", lambda i: (frame(HEADERS, 4, 1, held) if i == 0 else b"") + frame(DATA, 8, 1, b"\x01\0")),
                ("WINDOW_UPDATE flood", lambda i: frame(WINDOW_UPDATE, 0, 0, b"\0\0\0\1")),
                ("unknown frames flood", lambda i: frame(0xbb, 0, 0, b"x"))):
            with self.subTest(what):
                self.flood(what, make, 100_000)

    def test_floods_of_one_who_does_not_read(self):
        self.serve()
        for what, make in (("PING flood, unread", lambda i: frame(PING, 0, 0, struct.pack(">Q", i))), ("SETTINGS flood, unread", lambda i: frame(SETTINGS, 0, 0))):
            self.flood(what, make, 100_000, self.client(receive_buffer=4096), reads=False)

    def test_a_flood_of_pieces_of_a_head(self):
        self.serve()
        begin = frame(HEADERS, 1, 1, literal(get()))
        for what, piece in (("CONTINUATION flood", literal([("x-a", "y" * 100)])), ("empty CONTINUATION flood", b""), ("large CONTINUATION flood", literal([("x-a", "y" * 16000)]))):
            self.flood(what, lambda i: (begin if i == 0 else b"") + frame(CONTINUATION, 0, 1, piece), 100_000)

    def test_a_head_that_never_ends(self):
        self.serve()
        good, clients = Good(self.address), [self.client() for _ in range(50)]
        for client in clients:
            self.assertTrue(client.until(lambda: client.peer_settings))
            client.send(frame(HEADERS, 1, 1, literal(get())[:5]))
        begun = time.monotonic()
        for client in clients:  # WorkerLimits::headTimeout is ten seconds
            client.drain(20)
            self.assertTrue(client.closed)
            self.assertEqual(client.goaway[1], ENHANCE_YOUR_CALM)
        took = time.monotonic() - begun
        self.report("heads that never end", connections=len(clients), seconds=took, good_worst_ms=good.end()[1])
        self.assertLess(took, 18)

    def test_hpack_bomb(self):
        """4,000 bytes put into the table once, then named by single bytes: 16 KiB of them would be 64 MiB."""
        self.serve()
        good, cpu = Good(self.address), self.cpu()
        closed = 0
        for _ in range(20):
            client = self.client()
            client.head(get("/first"), raw=True)
            # With incremental indexing: literal, new name.
            client.send(frame(HEADERS, 5, 3, literal(get("/bomb")) + b"\x40\x03x-a\x7f\xa1\x1e" + b"y" * 4000 + b"\xbe" * 12000))
            client.drain(10)
            self.assertTrue(client.closed)
            self.assertEqual(client.goaway[1], ENHANCE_YOUR_CALM)
            closed += 1
        spent, grown, (usual, worst) = self.cpu() - cpu, self.rss() - self.before, good.end()
        self.report("HPACK bomb", bombs=closed, cpu_ms=spent * 1000, grown_KiB=grown // 1024, good_p99_ms=usual, good_worst_ms=worst)
        self.assertLess(grown, 8 * MiB)
        self.assertLess(spent, 2)

    def stall(self, what, upstream, most, **service):
        self.serve(upstream=upstream, **service)
        clients = []
        for _ in range(5):
            client = self.client(initial=[(4, 0)])  # no window for any stream
            self.assertTrue(client.until(lambda: 3 in client.peer_settings))
            streams = [client.head(get("/big")) for _ in range(100)]
            self.assertTrue(client.until(lambda: all(client.answer(s).status for s in streams), 60), sum(bool(client.answer(s).status) for s in streams))
            clients.append((client, streams))
        grown, good = self.rss() - self.before, Good(self.address)
        self.assertTrue(wait_for(lambda: len(good.times) >= 200))
        usual, worst = good.end()
        # Those who come now are served as before, with large answers too.
        begun = time.monotonic()
        self.assertEqual(len(self.client().fetch(get("/big")).data), MiB)
        large = (time.monotonic() - begun) * 1000
        self.report(what, streams=500, grown_MiB=grown / MiB, good_p99_ms=usual, good_worst_ms=worst, one_MiB_beside_ms=large)
        self.assertEqual(good.bad, [])
        self.assertLess(grown, most)
        self.assertLess(usual, 100)
        # They go on where they stopped, and closing gives everything back.
        client, streams = clients[0]
        client.send(settings([(4, 65535)]))
        client.initial_window = 65535
        self.assertEqual(len(client.wait(streams[0]).data), MiB)
        for client, _ in clients:
            client.close()
        self.assertTrue(wait_for(lambda: self.client().fetch(get("/good")).status == "200"))

    def test_windows_that_never_open(self):
        big = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % MiB + b"x" * MiB
        upstream = Scripted(lambda connection, head: say(connection, big if b"/big" in head else OK))
        self.stall("window stalls, HTTP/1.1 upstream", upstream, 64 * MiB)

    def test_windows_that_never_open_over_one_upstream_connection(self):
        """What stalled clients do not take must not close the window of the connection that everybody shares."""
        def handler(request, when):
            if when == "end" and request.path == "/big":
                request.answer([(":status", "200")], b"x" * MiB)
            elif when == "end":
                hello(request, when)

        upstream = H2Upstream(handler, initial={3: 1000})
        self.stall("window stalls, HTTP/2 upstream", upstream, 192 * MiB, protocol="h2")
        self.assertEqual(len(upstream.connections), 1)

    def test_a_large_answer_read_slowly_is_not_kept(self):
        size = 100 * MiB
        self.serve(lambda connection, head: say(connection, b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size + bytes(size)) if b"/large" in head else say(connection, OK))
        client, begun = self.client(initial=[(4, (1 << 31) - 1)], receive_buffer=32768), time.monotonic()
        client.open_window(0, (1 << 31) - 65536)
        client.opens = False
        answer, most = client.answer(client.head(get("/large"))), 0
        while not answer.done:
            self.assertTrue(client.step(20))
            if len(answer.data) > MiB:
                size -= len(answer.data)
                answer.data.clear()
                most = max(most, self.rss() - self.before)
        self.assertEqual(size, len(answer.data))
        self.report("a large answer read slowly", MiB=100, seconds=time.monotonic() - begun, grown_KiB=most // 1024)
        self.assertLess(most, 8 * MiB)

    def test_ten_thousand_requests_on_one_connection(self):
        self.serve()
        client, begun, cpu = self.client(), time.monotonic(), self.cpu()
        client.encoder.huffman = True
        served, open_streams, last = 0, [], 0
        while served < 10_000:
            while last < 10_000 and len(open_streams) < 100:
                open_streams.append(client.head(get("/many")))
                last += 1
            client.until(lambda: any(client.answer(s).done for s in open_streams))
            done = [s for s in open_streams if client.answer(s).done]
            self.assertTrue(done)
            for stream in done:
                self.assertEqual((client.answer(stream).status, bytes(client.answer(stream).data)), ("200", b"ok"))
                del client.answers[stream]
            open_streams = [s for s in open_streams if s in client.answers]
            served += len(done)
        grown = self.rss() - self.before
        self.report("10,000 requests on one connection", seconds=time.monotonic() - begun, cpu_ms=(self.cpu() - cpu) * 1000, grown_KiB=grown // 1024)
        self.assertIsNone(client.goaway)
        self.assertLess(grown, 8 * MiB)

    def test_many_connections_leave_nothing(self):
        self.serve()
        for turn in range(2):
            for _ in range(150):
                client = Client(self.address)
                client.head(get("/a"))
                client.head(get("/b", method="POST"), end=False)
                client.step(0.05)
                client.close()
            if turn == 0:
                self.assertEqual(self.client().fetch(get()).status, "200")
                after = self.rss()
        grown = self.rss() - after
        self.report("connections dropped with streams open", connections=300, grown_KiB=grown // 1024)
        self.assertLess(grown, 4 * MiB)


if __name__ == "__main__":
    unittest.main()
