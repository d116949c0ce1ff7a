# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""A small HTTP/1.1 server that a test makes its upstreams, issuers and collectors of."""
import contextlib
import http.server
import threading
from collections import namedtuple


class Asked(namedtuple("Asked", "method path headers body")):
    """A request; `headers` by their names in lower case."""

    client = None  # the address that its connection came from


class Peer:
    """Listens on a free port of loopback until it is closed, and keeps in `seen` what it was asked.

    A derived one says what it answers: answer(asked) -> (status, fields, body). Fields are a dict or pairs; a body that is neither bytes nor str is sent in chunks, each as soon as there is one.
    """

    def __init__(self, tls=None, place=("127.0.0.1", 0)):
        self.seen = []
        peer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # head and body are two writes

            def respond(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                asked = Asked(self.command, self.path, {name.lower(): value for name, value in self.headers.items()}, body)
                asked.client = self.client_address
                peer.seen.append(asked)
                status, fields, body = peer.answer(asked)
                self.send_response(status)
                for name, value in fields.items() if isinstance(fields, dict) else fields:
                    self.send_header(name, value)
                whole = body.encode() if isinstance(body, str) else body
                self.send_header(*(("Content-Length", str(len(whole))) if isinstance(whole, bytes) else ("Transfer-Encoding", "chunked")))
                self.end_headers()
                if self.command == "HEAD":
                    return
                with contextlib.suppress(OSError):  # who asked may be gone
                    if isinstance(whole, bytes):
                        self.wfile.write(whole)
                        return
                    for piece in whole:
                        self.wfile.write(b"%x\r\n" % len(piece) + piece + b"\r\n")
                        self.wfile.flush()
                    self.wfile.write(b"0\r\n\r\n")

            do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = respond

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(place, Handler)
        self.server.daemon_threads = True
        if tls:
            self.server.socket = tls.wrap_socket(self.server.socket, server_side=True)
        self.port = self.server.server_address[1]
        self.address = f"127.0.0.1:{self.port}"
        self.url = f"{'https' if tls else 'http'}://{self.address}"
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()  # ends as soon as it is told to

    def answer(self, asked):
        return 200, {"Content-Type": "text/plain"}, b"ok\n"

    def close(self):
        self.server.shutdown()
        self.server.server_close()
