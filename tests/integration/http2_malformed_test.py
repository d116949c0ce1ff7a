# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""A table of malformed and two-faced messages over HTTP/2: what the gateway says to each, and what exactly the upstream (HTTP/1.1) gets to see of it."""
import json
import socket
import struct
import threading
import unittest

from h2_peers import COMPRESSION_ERROR, CONTINUATION, DATA, ENHANCE_YOUR_CALM, FLOW_CONTROL_ERROR, FRAME_SIZE_ERROR, GOAWAY, HEADERS, PING, PRIORITY, PROTOCOL_ERROR, PUSH_PROMISE, RST_STREAM, \
    SETTINGS, STREAM_CLOSED, WINDOW_UPDATE, Client, frame, get, literal, settings, wait_for
from harness import Case, Gateway, basic_configuration

END, FIN, PAD, PRIO = 0x4, 0x1, 0x8, 0x20  # END_HEADERS, END_STREAM, PADDED, PRIORITY
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


class Recorder:
    """Reads requests as HTTP/1.1 delimits them, keeps each whole, and answers "ok". What one would smuggle becomes a request of its own here."""

    def __init__(self):
        self.server = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.address = f"127.0.0.1:{self.server.getsockname()[1]}"
        self.whole, self.cut = [], []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                connection, _ = self.server.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        connection.settimeout(30)
        rest = b""

        def more():
            nonlocal rest
            got = connection.recv(65536)
            if not got:
                raise EOFError
            rest += got

        with connection:
            try:
                while True:
                    while b"\r\n\r\n" not in rest:
                        more()
                    head, rest = rest.split(b"\r\n\r\n", 1)
                    fields = [line.split(b": ", 1) for line in head.split(b"\r\n")[1:]]
                    named = {name.lower(): value for name, value in fields}
                    begun, body = head, b""
                    if b"content-length" in named:
                        while len(rest) < int(named[b"content-length"]):
                            more()
                        body, rest = rest[:int(named[b"content-length"])], rest[int(named[b"content-length"]):]
                    elif b"transfer-encoding" in named:
                        while True:
                            while b"\r\n" not in rest:
                                more()
                            line, rest = rest.split(b"\r\n", 1)
                            while len(rest) < int(line, 16) + 2:
                                more()
                            if int(line, 16) == 0:
                                while not rest.startswith(b"\r\n") and b"\r\n\r\n" not in rest:
                                    more()
                                trailers, rest = (b"", rest[2:]) if rest.startswith(b"\r\n") else rest.split(b"\r\n\r\n", 1)
                                body += b"|" + trailers if trailers else b""
                                break
                            body, rest = body + rest[:int(line, 16)], rest[int(line, 16) + 2:]
                    begun = None
                    self.whole.append(self.message(head, body))
                    connection.sendall(OK)
            except (EOFError, OSError, ValueError):
                if rest or ("begun" in locals() and begun):
                    self.cut.append(rest)

    @staticmethod
    def message(head, body):
        """Without what the gateway says itself."""
        own = (b"host: 127.", b"x-forwarded-", b"x-request-id: ", b"via: ")
        lines = head.split(b"\r\n")
        return (lines[0].decode("latin-1"), [line.decode("latin-1") for line in lines[1:] if not line.lower().startswith(own)], body)

    def close(self):
        self.server.close()


def plain(*more, **options):
    """A GET with these further fields."""
    return lambda c: c.head(get("/x", *more, **options), raw=True)


def fields(*all_of_them, end=True):
    return lambda c: c.head(list(all_of_them), raw=True, end=end)


def post(*more, body=(b"abc",), end=True):
    """A POST with these fields, and DATA frames, in one piece: what the gateway makes of them does not hang on when they come."""
    def send(c):
        held, c.send = c.send, lambda data: pieces.append(data) or True
        pieces = []
        stream = c.head(get("/x", *more, method="POST"), raw=True, end=False)
        c.send = held
        for i, piece in enumerate(body):
            pieces.append(frame(DATA, FIN if end and i == len(body) - 1 else 0, stream, piece))
        c.send(b"".join(pieces))
        return stream
    return send


def trailed(*trailers, end=True, more=()):
    def send(c):
        stream = c.head(get("/x", *more, method="POST"), raw=True, end=False)
        c.send(frame(DATA, 0, stream, b"abc") + frame(HEADERS, END | (FIN if end else 0), stream, literal(trailers)))
        return stream
    return send


def frames(*all_of_them):
    def send(c):
        c.send(b"".join(all_of_them))
        return 1
    return send


def block(*more, **options):
    return literal(get("/x", *more, **options))


X = ("GET /x HTTP/1.1", [], b"")
RESET, GONE = (lambda code=PROTOCOL_ERROR: ("reset", code)), (lambda code=PROTOCOL_ERROR: ("goaway", code))
M, S, A, P = (":method", "GET"), (":scheme", "http"), (":authority", "a.test"), (":path", "/x")


def seen(*lines, target="/x", method="GET", body=b""):
    return (f"{method} {target} HTTP/1.1", list(lines), body)


def posted(body=b"abc", *lines, chunked=True):
    return ("POST /x HTTP/1.1", [*lines, "Transfer-Encoding: chunked" if chunked else f"Content-Length: {len(body)}"], body)


# name, what is sent, what the client is told, what the upstream sees (None: nothing)
TABLE = [
    ("well-formed", plain(("x-a", "1")), "200", seen("x-a: 1")),
    # ---- fields that belong to a connection, or delimit messages in HTTP/1.1
    ("transfer-encoding", post(("transfer-encoding", "chunked"), body=(b"0\r\n\r\nGET /s HTTP/1.1\r\n\r\n",)), RESET(), None),
    ("transfer-encoding: identity", post(("transfer-encoding", "identity")), RESET(), None),
    ("connection", plain(("connection", "close")), RESET(), None),
    ("connection names a field", plain(("connection", "x-forwarded-for")), RESET(), None),
    ("keep-alive", plain(("keep-alive", "5")), RESET(), None),
    ("proxy-connection", plain(("proxy-connection", "keep-alive")), RESET(), None),
    ("upgrade", plain(("upgrade", "h2c")), RESET(), None),
    ("te: trailers", plain(("te", "trailers")), "200", X),
    ("te: gzip", plain(("te", "gzip")), RESET(), None),
    ("te: trailers, chunked", plain(("te", "trailers, chunked")), RESET(), None),
    # ---- lengths
    ("length as it is", post(("content-length", "3")), "200", posted(chunked=False)),
    ("no length", post(), "200", posted()),
    ("length too small", post(("content-length", "1"), body=(b"aGET /s HTTP/1.1\r\n\r\n",)), RESET(), None),
    ("length 0, but a body", post(("content-length", "0"), body=(b"GET /s HTTP/1.1\r\n\r\n",)), RESET(), "any of /x without a body"),
    ("length too large", post(("content-length", "9")), RESET(), None),
    ("length and no body", plain(("content-length", "5")), RESET(), None),
    ("length 0 and no body", plain(("content-length", "0")), "200", seen("Content-Length: 0")),
    ("length twice", post(("content-length", "3"), ("content-length", "3")), RESET(), None),
    ("lengths that differ", post(("content-length", "3"), ("content-length", "4")), RESET(), None),
    ("a list of lengths", post(("content-length", "3, 3")), RESET(), None),
    ("length with a sign", post(("content-length", "+3")), RESET(), None),
    ("negative length", post(("content-length", "-3")), RESET(), None),
    ("length in hexadecimal", post(("content-length", "0x3")), RESET(), None),
    ("length with a space", post(("content-length", "3 ")), RESET(), None),
    ("length with a letter", post(("content-length", "3a")), RESET(), None),
    ("empty length", post(("content-length", "")), RESET(), None),
    ("length beyond 64 bits", post(("content-length", "18446744073709551619")), RESET(), None),
    # ---- what a field may consist of
    ("CR LF in a value", plain(("x-a", "1\r\nx-b: 2")), RESET(), None),
    ("CR LF and a request in a value", plain(("x-a", "1\r\n\r\nGET /s HTTP/1.1\r\nhost: b")), RESET(), None),
    ("LF in a value", plain(("x-a", "1\nx-b: 2")), RESET(), None),
    ("CR in a value", plain(("x-a", "1\rx-b: 2")), RESET(), None),
    ("NUL in a value", plain(("x-a", "1\0002")), RESET(), None),
    ("DEL in a value", plain(("x-a", "1\x7f")), RESET(), None),
    ("space before a value", plain(("x-a", " 1")), RESET(), None),
    ("space behind a value", plain(("x-a", "1 ")), RESET(), None),
    ("tab behind a value", plain(("x-a", "1\t")), RESET(), None),
    ("tab in a value", plain(("x-a", "1\t2")), "200", seen("x-a: 1\t2")),
    ("bytes above 127 in a value", plain(("x-a", "\xfc\xe4")), "200", seen("x-a: \xfc\xe4")),
    ("empty value", plain(("x-a", "")), "200", seen("x-a: ")),
    ("CR LF in a name", plain(("x-a: 1\r\nx-b", "2")), RESET(), None),
    ("colon in a name", plain(("x-a:", "2")), RESET(), None),
    ("colon and a field in a name", plain(("transfer-encoding: chunked\r\nx", "2")), RESET(), None),
    ("space in a name", plain(("x a", "2")), RESET(), None),
    ("space behind a name", plain(("content-length ", "5")), RESET(), None),
    ("NUL in a name", plain(("x\0a", "2")), RESET(), None),
    ("bytes above 127 in a name", plain(("x-\xfc", "2")), RESET(), None),
    ("upper case in a name", plain(("X-A", "2")), RESET(), None),
    ("upper case in content-length", post(("Content-Length", "3")), RESET(), None),
    ("empty name", plain(("", "2")), RESET(), None),
    ("underscores in a name", plain(("x_a", "2"), ("x_consumer_id", "admin"), ("content_length", "5")), "200", X),
    ("identity", plain(("x-consumer-id", "admin"), ("x-gatehouse-trace", "1"), ("forwarded", "for=1.2.3.4")), "200", X),
    ("crumbs of a cookie", plain(("cookie", "a=1"), ("x-a", "1"), ("cookie", "b=2")), "200", seen("x-a: 1", "cookie: a=1; b=2")),
    ("CR LF in a crumb", plain(("cookie", "a=1"), ("cookie", "b=2\r\nx-b: 3")), RESET(), None),
    # ---- pseudo fields
    ("no :method", fields(S, A, P), RESET(), None),
    ("no :scheme", fields(M, A, P), RESET(), None),
    ("no :path", fields(M, S, A), RESET(), None),
    ("neither :authority nor host", fields(M, S, P), RESET(), None),
    ("host alone", fields(M, S, P, ("host", "a.test")), "200", X),
    ("host and :authority alike", fields(M, S, A, P, ("host", "a.test")), "200", X),
    ("host and :authority differ", fields(M, S, A, P, ("host", "b.test")), "400", None),
    ("host twice", fields(M, S, P, ("host", "a.test"), ("host", "b.test")), RESET(), None),
    ("empty :authority, host", fields(M, S, (":authority", ""), P, ("host", "a.test")), RESET(), None),
    ("empty :authority", fields(M, S, (":authority", ""), P), RESET(), None),
    ("user information in :authority", fields(M, S, (":authority", "user@a.test"), P), "400", None),
    ("path in :authority", fields(M, S, (":authority", "a.test/x"), P), RESET(), None),
    ("space in :authority", fields(M, S, (":authority", "a.test b"), P), RESET(), None),
    ("two ports in :authority", fields(M, S, (":authority", "a.test:1:2"), P), "400", None),
    ("letters for a port", fields(M, S, (":authority", "a.test:http"), P), "400", None),
    ("CR LF in :authority", fields(M, S, (":authority", "a.test\r\nx-b: 1"), P), RESET(), None),
    (":authority with a port", fields(M, S, (":authority", "a.test:8080"), P), "200", X),
    (":method twice", fields(M, M, S, A, P), RESET(), None),
    (":path twice", fields(M, S, A, P, (":path", "/s")), RESET(), None),
    (":authority twice", fields(M, S, A, A, P), RESET(), None),
    ("unknown pseudo field", fields(M, S, A, P, (":foo", "1")), RESET(), None),
    (":status of a request", fields(M, S, A, P, (":status", "200")), RESET(), None),
    ("pseudo field behind others", fields(M, S, A, ("x-a", "1"), P), RESET(), None),
    (":protocol without CONNECT", fields(M, S, A, P, (":protocol", "websocket")), RESET(), None),
    (":path without a slash", fields(M, S, A, (":path", "x")), RESET(), None),
    ("empty :path", fields(M, S, A, (":path", "")), RESET(), None),
    ("absolute :path", fields(M, S, A, (":path", "http://b.test/x")), RESET(), None),
    (":path * of a GET", fields(M, S, A, (":path", "*")), RESET(), None),
    (":path * of OPTIONS", fields((":method", "OPTIONS"), S, A, (":path", "*")), "404", None),
    ("spaces in :path", fields(M, S, A, (":path", "/x HTTP/1.1\tx")), RESET(), None),
    ("a request in :path", fields(M, S, A, (":path", "/x HTTP/1.1\r\nhost: b\r\n\r\nGET /s")), RESET(), None),
    ("fragment in :path", fields(M, S, A, (":path", "/x#y")), "400", None),
    ("NUL in :path", fields(M, S, A, (":path", "/x\0")), RESET(), None),
    ("bytes above 127 in :path", fields(M, S, A, (":path", "/x\xfc")), "400", None),
    ("dots in :path", fields(M, S, A, (":path", "/a/../x")), "200", X),
    (":path out of its root", fields(M, S, A, (":path", "/../x")), "400", None),
    (":path of 9,000 bytes", fields(M, S, A, (":path", "/" + "x" * 9000)), "414", None),
    ("space in :method", fields((":method", "GET /s HTTP/1.1\r\nx:"), S, A, P), RESET(), None),
    ("small letters in :method", fields((":method", "get"), S, A, P), "200", seen(method="get")),
    ("empty :method", fields((":method", ""), S, A, P), RESET(), None),
    ("another :scheme", fields(M, (":scheme", "ftp"), A, P), "400", None),
    ("a request in :scheme", fields(M, (":scheme", "http://b/s HTTP/1.1\r\nx: "), A, P), RESET(), None),
    ("TRACE", fields((":method", "TRACE"), S, A, P), "405", None),
    ("CONNECT", fields((":method", "CONNECT"), (":authority", "b.test:25")), "405", None),
    ("CONNECT with a :path", fields((":method", "CONNECT"), S, A, P), RESET(), None),
    # ---- trailers
    ("trailers", trailed(("x-sum", "1")), "200", posted(b"abc|x-sum: 1")),
    ("trailers that may not be", trailed(("x-sum", "1"), ("content-length", "3"), ("host", "b"), ("authorization", "x"), ("x-consumer-id", "y"), ("x_y", "z")), "200", posted(b"abc|x-sum: 1")),
    ("another length in trailers", trailed(("content-length", "5")), RESET(), None),
    ("transfer-encoding in trailers", trailed(("transfer-encoding", "chunked")), RESET(), None),
    ("pseudo fields in trailers", trailed((":path", "/s")), RESET(), None),
    ("CR LF in trailers", trailed(("x-sum", "1\r\n\r\nGET /s HTTP/1.1")), RESET(), None),
    ("upper case in trailers", trailed(("X-Sum", "1")), RESET(), None),
    ("trailers that do not end the stream", trailed(("x-sum", "1"), end=False), RESET(), None),
    ("trailers short of the length", trailed(("x-sum", "1"), more=(("content-length", "9"),)), RESET(), None),
    ("trailers too large", trailed(*[(f"x-{i}", "y") for i in range(200)]), RESET(ENHANCE_YOUR_CALM), None),
    # ---- too much
    ("a list of fields that is too large", plain(*[(f"x-{i}", "y" * 1000) for i in range(40)]), "431", None),
    ("too many fields", plain(*[(f"x-{i}", "y") for i in range(150)]), "431", None),
    ("a block that is much too large", plain(*[(f"x-{i}", "y" * 4000) for i in range(40)]), GONE(ENHANCE_YOUR_CALM), None),
    # ---- frames in the wrong place
    ("DATA before HEADERS", frames(frame(DATA, FIN, 1, b"GET /s HTTP/1.1\r\n\r\n")), GONE(), None),
    ("DATA of no stream", frames(frame(DATA, FIN, 0, b"abc")), GONE(), None),
    ("DATA behind the end", frames(frame(HEADERS, END | FIN, 1, block()) + frame(DATA, FIN, 1, b"GET /s HTTP/1.1\r\n\r\n")), "closed", "any of /x without a body"),
    ("HEADERS behind the end", frames(frame(HEADERS, END | FIN, 1, block()) + frame(HEADERS, END | FIN, 1, block())), "closed", "any of /x without a body"),
    ("HEADERS of no stream", frames(frame(HEADERS, END | FIN, 0, block())), GONE(), None),
    ("HEADERS of an even stream", frames(frame(HEADERS, END | FIN, 2, block())), GONE(), None),
    ("HEADERS of an older stream", lambda c: c.send(frame(HEADERS, END | FIN, 5, block()) + frame(HEADERS, END | FIN, 3, literal(get("/s")))) and 5, "200", X),
    ("another frame in a head", frames(frame(HEADERS, FIN, 1, block()) + frame(PING, 0, 0, b"01234567") + frame(CONTINUATION, END, 1, b"")), GONE(), None),
    ("another stream's CONTINUATION", frames(frame(HEADERS, FIN, 1, block()) + frame(CONTINUATION, END, 3, b"")), GONE(), None),
    ("CONTINUATION alone", frames(frame(CONTINUATION, END, 1, block())), GONE(), None),
    ("PUSH_PROMISE of a client", frames(frame(HEADERS, END, 1, block(method="POST")) + frame(PUSH_PROMISE, END, 1, b"\0\0\0\2" + block())), GONE(), None),
    ("RST_STREAM of a stream never opened", frames(frame(RST_STREAM, 0, 1, b"\0\0\0\1")), GONE(), None),
    ("RST_STREAM of no stream", frames(frame(RST_STREAM, 0, 0, b"\0\0\0\1")), GONE(), None),
    ("RST_STREAM of a wrong size", frames(frame(HEADERS, END, 1, block(method="POST")) + frame(RST_STREAM, 0, 1, b"\0\0\1")), GONE(FRAME_SIZE_ERROR), None),
    ("PING of a wrong size", frames(frame(PING, 0, 0, b"0123")), GONE(FRAME_SIZE_ERROR), None),
    ("PING of a stream", frames(frame(PING, 0, 1, b"01234567")), GONE(), None),
    ("GOAWAY of a stream", frames(frame(GOAWAY, 0, 1, b"\0" * 8)), GONE(), None),
    ("SETTINGS of a stream", frames(frame(SETTINGS, 0, 1, b"")), GONE(), None),
    ("SETTINGS of a wrong size", frames(frame(SETTINGS, 0, 0, b"\0\1\0")), GONE(FRAME_SIZE_ERROR), None),
    ("SETTINGS ACK with something", frames(frame(SETTINGS, 1, 0, b"\0" * 6)), GONE(FRAME_SIZE_ERROR), None),
    ("SETTINGS push 2", frames(settings([(2, 2)])), GONE(), None),
    ("SETTINGS window of 2^31", frames(settings([(4, 1 << 31)])), GONE(FLOW_CONTROL_ERROR), None),
    ("SETTINGS frame size too small", frames(settings([(5, 100)])), GONE(), None),
    ("SETTINGS frame size too large", frames(settings([(5, 1 << 24)])), GONE(), None),
    ("SETTINGS nobody knows", lambda c: c.send(settings([(0xf0f0, 7)])) and c.head(get("/x")), "200", X),
    ("a frame nobody knows", lambda c: c.send(frame(0xee, 0xff, 0, b"abc")) and c.head(get("/x")), "200", X),
    ("WINDOW_UPDATE of 0", frames(frame(WINDOW_UPDATE, 0, 0, b"\0\0\0\0")), GONE(), None),
    ("WINDOW_UPDATE beyond 2^31", frames(frame(WINDOW_UPDATE, 0, 0, b"\x7f\xff\xff\xff")), GONE(FLOW_CONTROL_ERROR), None),
    ("WINDOW_UPDATE of a stream never opened", frames(frame(WINDOW_UPDATE, 0, 1, b"\0\0\0\1")), GONE(), None),
    ("WINDOW_UPDATE of a wrong size", frames(frame(WINDOW_UPDATE, 0, 0, b"\0\0\1")), GONE(FRAME_SIZE_ERROR), None),
    ("a frame larger than allowed", frames(frame(HEADERS, END, 1, block(method="POST")) + frame(DATA, FIN, 1, b"x" * 16385)), GONE(FRAME_SIZE_ERROR), None),
    ("more padding than frame", frames(frame(HEADERS, END, 1, block(method="POST")) + frame(DATA, FIN | PAD, 1, b"\x09abc")), GONE(), None),
    ("padding of HEADERS too long", frames(frame(HEADERS, END | FIN | PAD, 1, b"\xff" + block())), GONE(), None),
    ("padding", lambda c: c.send(frame(HEADERS, END | PAD, 1, b"\x03" + block(method="POST") + b"\0\0\0") + frame(DATA, FIN | PAD, 1, b"\x02abc\0\0")) and c.skip(), "200", posted()),
    ("more than the window", lambda c: [c.send(frame(HEADERS, END, 1, block(method="POST")) + frame(DATA, 0, 1, b"x" * 16384) * 400)] and 1, "window", "any of /x without a body"),
    ("a stream that depends on itself", frames(frame(HEADERS, END | FIN | PRIO, 1, b"\0\0\0\1\x10" + block())), "closed", None),
    ("PRIORITY of a wrong size", frames(frame(PRIORITY, 0, 1, b"\0\0\0\0")), GONE(FRAME_SIZE_ERROR), None),
    ("PRIORITY of no stream", frames(frame(PRIORITY, 0, 0, b"\0\0\0\0\1")), GONE(), None),
    # ---- HPACK
    ("an index nobody set", frames(frame(HEADERS, END | FIN, 1, b"\xff\x00")), GONE(COMPRESSION_ERROR), None),
    ("index 0", frames(frame(HEADERS, END | FIN, 1, b"\x80")), GONE(COMPRESSION_ERROR), None),
    ("a number without end", frames(frame(HEADERS, END | FIN, 1, b"\xff" + b"\xff" * 20)), GONE(COMPRESSION_ERROR), None),
    ("a table larger than allowed", frames(frame(HEADERS, END | FIN, 1, b"\x3f\xe1\xff\x03" + block())), GONE(COMPRESSION_ERROR), None),
    ("a new table size behind fields", frames(frame(HEADERS, END | FIN, 1, block() + b"\x20")), GONE(COMPRESSION_ERROR), None),
    ("a text longer than the block", frames(frame(HEADERS, END | FIN, 1, b"\x00\x7f\x10abc")), GONE(COMPRESSION_ERROR), None),
    ("Huffman code of nothing", frames(frame(HEADERS, END | FIN, 1, b"\x00\x84\xff\xff\xff\xff\x01a")), GONE(COMPRESSION_ERROR), None),
    # ---- the preface
    ("HTTP/1.1 behind the preface", frames(b"GET /s HTTP/1.1\r\nHost: a\r\n\r\n"), GONE(FRAME_SIZE_ERROR), None),
]


class Malformed(Case):
    def setUp(self):
        super().setUp()
        self.upstream = self.gh = None
        self.begin()
        self.addCleanup(lambda: self.end())

    def begin(self):
        self.upstream = Recorder()
        self.gh = Gateway("--config", self.write("gatehouse.json", json.dumps(basic_configuration(self.upstream.address))), "--workers", "1")

    def end(self):
        self.gh.kill()
        self.upstream.close()

    def client(self, **options):
        client = Client(self.gh.listener(), **options)
        client.skip = lambda: 1
        self.addCleanup(client.close)
        return client

    def test_the_table(self):
        self.assertGreaterEqual(len(TABLE), 150)
        self.assertEqual(len({name for name, *_ in TABLE}), len(TABLE))
        for name, send, verdict, expected in TABLE:
            with self.subTest(name):
                # Each case has a gateway of its own: a request of the case before that comes late is not taken for one of this.
                self.end()
                self.begin()
                client = self.client()
                stream = send(client)
                answer = client.answer(stream)
                client.until(lambda: answer.done or client.goaway or client.closed, 5)
                told = ("goaway", client.goaway[1]) if client.goaway else ("reset", answer.reset) if answer.reset else answer.status
                after = False
                if verdict == "closed":  # as an error of the stream or of the connection (RFC 9113, section 5.1)
                    client.until(lambda: client.goaway or answer.reset is not None, 5)
                    code = client.goaway[1] if client.goaway else answer.reset
                    self.assertIn(code, (PROTOCOL_ERROR, STREAM_CLOSED))
                    after = not client.goaway
                elif verdict == "window":
                    self.assertIn(told, (GONE(FLOW_CONTROL_ERROR), RESET(FLOW_CONTROL_ERROR)))
                else:
                    self.assertEqual(told, verdict)
                    after = verdict[0] != "goaway"
                if client.goaway:
                    client.drain(5)
                    self.assertTrue(client.closed, "the connection stays open")
                messages = lambda: [m for m in self.upstream.whole if not m[0].startswith("GET /after ")]
                if after:  # nothing is left over that the next request could be taken for
                    client.next = max(client.next, stream + 2, 7)
                    again = client.fetch(get("/after"), seconds=5)
                    self.assertEqual((again.status, bytes(again.data)), ("200", b"ok"))
                    self.assertIn(("GET /after HTTP/1.1", [], b""), self.upstream.whole)
                else:
                    self.assertEqual(self.client().fetch(get("/after"), seconds=5).status, "200")
                if isinstance(expected, tuple):
                    self.assertEqual(messages(), [expected])
                else:
                    if expected:  # it may come a moment later than the answers to others
                        client.until(messages, 1)
                    allowed = [("GET /x HTTP/1.1", [], b""), ("POST /x HTTP/1.1", ["Content-Length: 0"], b"")] if expected else []
                    self.assertFalse([m for m in messages() if m not in allowed])
                client.close()

    def test_a_wrong_preface(self):
        for preface in (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\r", b"PRI * HTTP/1.1\r\n\r\nSM\r\n\r\n", b"PRI / HTTP/2.0\r\n\r\nSM\r\n\r\n"):
            client = self.client(preface=False)
            client.send(preface + settings([]) + frame(HEADERS, END | FIN, 1, block()))
            text = b""
            try:
                while got := client.socket.recv(65536):
                    text += got
            except OSError:
                pass
            self.assertNotIn(b"ok", text)
        self.assertEqual(self.upstream.whole, [])

    def test_a_preface_without_settings(self):
        client = self.client(preface=False)
        client.send(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(HEADERS, END | FIN, 1, block()))
        client.drain()
        self.assertEqual(client.goaway[1], PROTOCOL_ERROR)
        self.assertEqual(self.upstream.whole, [])

    def test_a_head_in_pieces_is_one_head(self):
        client = self.client()
        text = block(("x-a", "1"))
        client.send(frame(HEADERS, FIN, 1, text[:20]) + frame(CONTINUATION, 0, 1, text[20:25]) + frame(CONTINUATION, END, 1, text[25:]))
        self.assertEqual(client.wait(1).status, "200")
        self.assertEqual(self.upstream.whole, [seen("x-a: 1")])

    def test_streams_do_not_mix(self):
        """Heads and bodies of many streams interleaved, some broken off: each request is its own."""
        client = self.client()
        streams = [client.head(get(f"/{i}", method="POST"), end=False) for i in range(30)]
        for _ in range(10):
            for i, stream in enumerate(streams):
                client.send(frame(DATA, 0, stream, b"%d." % i))
        for i, stream in enumerate(streams):
            client.reset(stream) if i % 3 == 0 else client.send(frame(DATA, FIN, stream, b""))
        for i, stream in enumerate(streams):
            if i % 3:
                self.assertEqual(client.wait(stream).status, "200")
        self.assertTrue(wait_for(lambda: len(self.upstream.whole) == 20))
        self.assertEqual(sorted((line, body) for line, _, body in self.upstream.whole), sorted((f"POST /{i} HTTP/1.1", b"%d." % i * 10) for i in range(30) if i % 3))

    def test_more_streams_than_allowed(self):
        client = self.client()
        self.assertTrue(client.until(lambda: 3 in client.peer_settings))
        allowed = client.peer_settings[3]
        streams = [client.head(get(method="POST"), end=False) for _ in range(allowed)]
        self.assertTrue(client.until(lambda: client.pings or not client.send(frame(PING, 0, 0, struct.pack(">Q", 1)))))
        self.assertIsNone(client.goaway)
        extra = client.head(get(method="POST"), end=False)
        client.until(lambda: client.goaway or client.answer(extra).reset is not None)
        self.assertTrue(client.goaway or client.answer(extra).reset)
        self.assertFalse(any(client.answer(stream).heads for stream in streams))


if __name__ == "__main__":
    unittest.main()
