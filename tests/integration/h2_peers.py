# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""HTTP/2 for the integration tests: a client that sends any frame it is told to, well-formed or not, and upstreams over Debian's python3-h2."""
import contextlib
import socket
import ssl
import struct
import subprocess
import threading
import time

import h2.config
import h2.connection
import h2.errors
import h2.events
import h2.exceptions
import h2.settings
import hpack

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, PRIORITY, RST_STREAM, SETTINGS, PUSH_PROMISE, PING, GOAWAY, WINDOW_UPDATE, CONTINUATION = range(10)
END_STREAM, ACK, END_HEADERS, PADDED, PRIORITISED = 0x1, 0x1, 0x4, 0x8, 0x20
NO_ERROR, PROTOCOL_ERROR, INTERNAL_ERROR, FLOW_CONTROL_ERROR, SETTINGS_TIMEOUT, STREAM_CLOSED, FRAME_SIZE_ERROR, REFUSED_STREAM, CANCEL, COMPRESSION_ERROR, CONNECT_ERROR, \
    ENHANCE_YOUR_CALM = range(12)


def frame(kind, flags, stream, payload=b""):
    return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + payload


def literal(fields):
    """A header block of literals without Huffman coding and without touching the dynamic table: any bytes in names and values."""
    def text(value):
        value = value.encode("latin-1") if isinstance(value, str) else value
        size, out = len(value), b""
        if size < 127:
            return bytes([size]) + value
        out, size = b"\x7f", size - 127
        while size >= 128:
            out, size = out + bytes([size % 128 + 128]), size // 128
        return out + bytes([size]) + value
    return b"".join(b"\x00" + text(name) + text(value) for name, value in fields)


def settings(pairs):
    return frame(SETTINGS, 0, 0, b"".join(struct.pack(">HI", key, value) for key, value in pairs))


def get(path="/", *more, method="GET", authority="a.test", scheme="http"):
    return [(":method", method), (":scheme", scheme), (":authority", authority), (":path", path), *more]


class Answer:
    """What came on one stream."""

    def __init__(self):
        self.heads, self.data, self.trailers, self.ended, self.reset = [], bytearray(), None, False, None

    @property
    def head(self):
        return dict(self.heads[-1]) if self.heads else {}

    @property
    def status(self):
        return self.head.get(":status")

    @property
    def done(self):
        return self.ended or self.reset is not None

    def __repr__(self):
        return f"Answer({self.heads}, {len(self.data)} bytes {bytes(self.data[:80])!r}, trailers={self.trailers}, ended={self.ended}, reset={self.reset})"


class Client:
    """One connection. Every wait is bounded; what comes is kept by stream. `opens`: gives windows back as data comes."""

    def __init__(self, address, tls=None, preface=True, initial=(), opens=True, receive_buffer=None):
        host, port = address.rsplit(":", 1)
        self.socket = socket.socket()
        if receive_buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self.socket.settimeout(20)
        self.socket.connect((host, int(port)))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
            context.set_alpn_protocols(["h2"])
            self.socket = context.wrap_socket(self.socket, server_hostname=tls)
        self.encoder, self.decoder = hpack.Encoder(), hpack.Decoder()
        self.decoder.max_header_list_size = 1 << 20
        self.answers, self.next, self.opens = {}, 1, opens
        self.window, self.windows, self.initial_window, self.peer_settings = 65535, {}, 65535, {}
        self.goaway, self.closed, self.pings, self.pongs = None, False, [], True
        self.buffer, self.block = b"", None
        if preface:
            self.send(PREFACE + settings(initial))

    def send(self, data):
        """False when the gateway has closed."""
        try:
            self.socket.sendall(data)
            return True
        except OSError:
            return False

    def close(self):
        self.socket.close()

    def answer(self, stream):
        return self.answers.setdefault(stream, Answer())

    def head(self, fields, end=True, stream=None, raw=False):
        """Sends HEADERS; gives the stream's id."""
        if stream is None:
            stream, self.next = self.next, self.next + 2
        block = literal(fields) if raw else self.encoder.encode(fields)
        pieces = [block[i:i + 16384] for i in range(0, len(block), 16384)] or [b""]
        out = b""
        for i, piece in enumerate(pieces):
            flags = (END_HEADERS if i == len(pieces) - 1 else 0) | (END_STREAM if end and i == 0 else 0)
            out += frame(CONTINUATION if i else HEADERS, flags, stream, piece)
        self.answer(stream)
        self.send(out)
        return stream

    def data(self, stream, data, end=False):
        """As the windows allow; waits for them."""
        data = memoryview(data)
        while True:
            room = min(self.window, self.windows.get(stream, self.initial_window), 16384)
            take = min(room, len(data))
            if take > 0 or not data:
                last = end and take == len(data)
                if not self.send(frame(DATA, END_STREAM if last else 0, stream, bytes(data[:take]))):
                    return False
                self.window -= take
                self.windows[stream] = self.windows.get(stream, self.initial_window) - take
                data = data[take:]
                if not data:
                    return True
            elif self.answer(stream).done or not self.step(20):
                return False

    def request(self, fields, body=b"", trailers=None, **options):
        stream = self.head(fields, end=not body and not trailers, **options)
        if body:
            self.data(stream, body, end=not trailers)
        if trailers:
            self.head(trailers, end=True, stream=stream)
        return stream

    def fetch(self, fields, body=b"", seconds=20, **options):
        return self.wait(self.request(fields, body, **options), seconds)

    def wait(self, stream, seconds=20):
        answer = self.answer(stream)
        self.until(lambda: answer.done, seconds)
        return answer

    def until(self, condition, seconds=20):
        end = time.monotonic() + seconds
        while not condition():
            left = end - time.monotonic()
            if left <= 0 or not self.step(left):
                return condition()
        return True

    def reset(self, stream, code=CANCEL):
        return self.send(frame(RST_STREAM, 0, stream, struct.pack(">I", code)))

    def open_window(self, stream, size):
        return self.send(frame(WINDOW_UPDATE, 0, stream, struct.pack(">I", size)))

    def drain(self, seconds=20):
        """Reads until the gateway closes."""
        self.until(lambda: self.closed, seconds)

    def step(self, seconds):
        """Reads once and handles all whole frames; False when nothing came or the connection is closed."""
        if self.closed:
            return False
        self.socket.settimeout(max(seconds, 0.001))
        try:
            got = self.socket.recv(65536)
        except (TimeoutError, ssl.SSLWantReadError):
            return False
        except OSError:
            got = b""
        finally:
            with contextlib.suppress(OSError):
                self.socket.settimeout(20)
        if not got:
            self.closed = True
            return False
        self.buffer += got
        while len(self.buffer) >= 9:
            size = int.from_bytes(self.buffer[:3], "big")
            if len(self.buffer) < 9 + size:
                break
            kind, flags, stream = self.buffer[3], self.buffer[4], int.from_bytes(self.buffer[5:9], "big") & 0x7FFFFFFF
            payload, self.buffer = self.buffer[9:9 + size], self.buffer[9 + size:]
            self.handle(kind, flags, stream, payload)
        return True

    def handle(self, kind, flags, stream, payload):
        if kind == DATA:
            answer = self.answer(stream)
            answer.data += payload
            answer.ended = answer.ended or bool(flags & END_STREAM)
            if self.opens and payload:
                update = struct.pack(">I", len(payload))
                self.send(frame(WINDOW_UPDATE, 0, 0, update) + (b"" if answer.ended else frame(WINDOW_UPDATE, 0, stream, update)))
        elif kind in (HEADERS, CONTINUATION):
            self.block = (payload, flags) if kind == HEADERS else (self.block[0] + payload, self.block[1])
            if flags & END_HEADERS:
                fields = [(str(name), str(value)) for name, value in self.decoder.decode(self.block[0])]
                answer = self.answer(stream)
                if fields and fields[0][0] == ":status":
                    answer.heads.append(fields)
                else:
                    answer.trailers = fields
                answer.ended = answer.ended or bool(self.block[1] & END_STREAM)
        elif kind == RST_STREAM:
            if self.answer(stream).reset is None:
                self.answer(stream).reset = int.from_bytes(payload, "big")
        elif kind == SETTINGS and not flags & ACK:
            for i in range(0, len(payload), 6):
                key, value = struct.unpack(">HI", payload[i:i + 6])
                self.peer_settings[key] = value
                if key == 4:
                    for known in self.windows:
                        self.windows[known] += value - self.initial_window
                    self.initial_window = value
            self.send(frame(SETTINGS, ACK, 0))
        elif kind == PING:
            if flags & ACK or not self.pongs:
                self.pings.append(payload)
            else:
                self.send(frame(PING, ACK, 0, payload))
        elif kind == GOAWAY:
            self.goaway = (int.from_bytes(payload[:4], "big"), int.from_bytes(payload[4:8], "big"))
        elif kind == WINDOW_UPDATE:
            size = int.from_bytes(payload, "big")
            if stream == 0:
                self.window += size
            else:
                self.windows[stream] = self.windows.get(stream, self.initial_window) + size


class Request:
    """A request as an upstream saw it."""

    def __init__(self, connection, stream, headers):
        self.connection, self.stream, self.headers = connection, stream, headers
        self.body, self.trailers, self.ended, self.reset = bytearray(), None, False, None
        self.over = threading.Event()   # ended or reset
        self.gone = threading.Event()   # reset, or its connection closed

    @property
    def path(self):
        return dict(self.headers)[":path"]

    def answer(self, headers, body=b"", trailers=None, end=True):
        self.connection.answer(self.stream, headers, body, trailers, end)

    def __repr__(self):
        return f"Request({self.headers}, {len(self.body)} bytes, trailers={self.trailers})"


class UpstreamConnection:
    def __init__(self, upstream, sock, number):
        self.upstream, self.socket, self.number = upstream, sock, number
        self.h2 = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False, header_encoding="latin-1", validate_inbound_headers=False, validate_outbound_headers=False,
                                                                        normalize_outbound_headers=False))
        self.requests, self.queues, self.closed, self.lock = {}, {}, False, threading.RLock()
        self.gone = False

    def run(self):
        with contextlib.suppress(OSError):
            if self.upstream.initial is not None:
                self.h2.local_settings = h2.settings.Settings(client=False, initial_values={**self.upstream.initial})
            self.h2.initiate_connection()
            self.h2.increment_flow_control_window(16 << 20)
            self.flush()
            while not self.closed:
                got = self.socket.recv(65536)
                if not got:
                    break
                with self.lock:
                    try:
                        events = self.h2.receive_data(got)
                    except h2.exceptions.ProtocolError as error:
                        self.upstream.errors.append(repr(error))
                        self.flush()
                        break
                    for event in events:
                        self.handle(event)
                    self.flush()
        self.gone = True
        for request in list(self.requests.values()):
            request.over.set()
            request.gone.set()
        with contextlib.suppress(OSError):
            self.socket.close()

    def flush(self):
        with self.lock:
            data = self.h2.data_to_send()
            if data:
                self.socket.sendall(data)

    def raw(self, data):
        self.flush()
        self.socket.sendall(data)

    def close(self):
        self.closed = True
        with contextlib.suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)

    def finish(self):
        """Says that nothing more comes; `gone` once the gateway has closed it for that."""
        self.socket.shutdown(socket.SHUT_WR)

    def handle(self, event):
        name = type(event).__name__
        if name == "RequestReceived":
            request = self.requests[event.stream_id] = Request(self, event.stream_id, list(event.headers))
            self.upstream.seen.append(request)
            self.upstream.handler(request, "head")
        elif name == "DataReceived":
            self.requests[event.stream_id].body += event.data
            if self.upstream.opens and event.flow_controlled_length:
                with contextlib.suppress(h2.exceptions.ProtocolError):
                    self.h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
            self.upstream.handler(self.requests[event.stream_id], "data")
        elif name == "TrailersReceived":
            self.requests[event.stream_id].trailers = list(event.headers)
        elif name == "StreamEnded":
            request = self.requests[event.stream_id]
            request.ended = True
            request.over.set()
            self.upstream.handler(request, "end")
        elif name == "StreamReset":
            request = self.requests.get(event.stream_id)
            if request:
                request.reset = event.error_code
                request.over.set()
                request.gone.set()
            self.queues.pop(event.stream_id, None)
        elif name in ("WindowUpdated", "RemoteSettingsChanged"):
            for stream in list(self.queues):
                self.go_on(stream)
        elif name == "ConnectionTerminated":
            self.upstream.goaways.append(event.error_code)

    def answer(self, stream, headers, body=b"", trailers=None, end=True):
        with self.lock:
            self.h2.send_headers(stream, headers, end_stream=end and not body and trailers is None)
            self.queues[stream] = [memoryview(bytes(body)), trailers, end]
            self.go_on(stream)
            self.flush()

    def go_on(self, stream):
        body, trailers, end = self.queues[stream]
        try:
            while len(body):
                take = min(self.h2.local_flow_control_window(stream), self.h2.max_outbound_frame_size, len(body))
                if take <= 0:
                    break
                last = take == len(body) and end and trailers is None
                self.h2.send_data(stream, bytes(body[:take]), end_stream=last)
                body = body[take:]
                if last:
                    self.queues.pop(stream, None)
                    return
        except h2.exceptions.ProtocolError:
            self.queues.pop(stream, None)
            return
        self.queues[stream] = [body, trailers, end]
        if not len(body):
            self.queues.pop(stream, None)
            if trailers is not None:
                self.h2.send_headers(stream, trailers, end_stream=True)


def hello(request, when):
    """Answers like a small service: "ok" to everything."""
    if when == "end":
        request.answer([(":status", "200"), ("content-type", "text/plain"), ("content-length", "3")], b"ok\n")


class H2Upstream:
    """Calls `handler(request, when)` for each request: when its "head", "data", and "end" have come."""

    def __init__(self, handler=hello, initial=None, tls=None, opens=True):
        self.server = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.address = f"127.0.0.1:{self.server.getsockname()[1]}"
        self.handler, self.initial, self.tls, self.opens = handler, initial, tls, opens
        self.seen, self.connections, self.errors, self.goaways = [], [], [], []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                connection, _ = self.server.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, sock):
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self.tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*self.tls)
            context.set_alpn_protocols(["h2"])
            try:
                sock = context.wrap_socket(sock, server_side=True)
            except OSError:
                return
        connection = UpstreamConnection(self, sock, len(self.connections))
        self.connections.append(connection)
        connection.run()

    def close(self):
        self.server.close()
        for connection in self.connections:
            connection.close()


def certificate(case, name="web", *names):
    """A self-signed certificate for names; (certificate file, key file)."""
    crt, key = case.path(f"{name}.crt"), case.path(f"{name}.key")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key, "-out", crt, "-days", "2", "-subj",
                    f"/CN={(names or ('a.test',))[0]}", "-addext", "subjectAltName=" + ",".join(f"DNS:{n}" for n in names or ("a.test",)) + ",IP:127.0.0.1"],
                   check=True, capture_output=True)
    return crt, key


def wait_for(condition, seconds=10):
    """Whether it becomes true in time."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True
