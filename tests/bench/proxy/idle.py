# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""What an idle keep-alive connection costs a proxy in user-space memory: one request each, then they lie still."""
import socket
import ssl

import system


def request_bytes(proxy):
    lines = ["GET /1k HTTP/1.1", "Host: bench.test", *proxy.headers]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def exchange(connection, request):
    connection.sendall(request)
    got = b""
    while b"\r\n\r\n" not in got:
        more = connection.recv(65536)
        if not more:
            raise OSError("closed before an answer")
        got += more
    head, body = got.split(b"\r\n\r\n", 1)
    while len(body) < 1024:
        more = connection.recv(65536)
        if not more:
            raise OSError("closed within an answer")
        body += more
    return head.startswith(b"HTTP/1.1 200")


def connect(proxy, number, tls):
    source = f"127.0.0.{2 + number % 16}"
    connection = socket.create_connection(("127.0.0.1", proxy.port), 10, (source, 0))
    return tls.wrap_socket(connection, server_hostname="bench.test") if tls else connection


def client_context():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def measure(proxy, count, secure=False):
    """(bytes per connection, how many are open, refused ones)"""
    tls = client_context() if secure else None
    request = request_bytes(proxy)
    for number in range(50):  # what the first requests of a process cost is not a connection's
        with connect(proxy, number, tls) as warm:
            exchange(warm, request)
    before = system.rss_bytes(proxy.process.pid)
    held, errors = [], 0
    try:
        for number in range(count):
            try:
                held.append(connect(proxy, number, tls))
                errors += not exchange(held[-1], request)
            except OSError:
                errors += 1
        after = system.rss_bytes(proxy.process.pid)
        return (after - before) / max(1, len(held)), len(held), errors
    finally:
        for connection in held:
            connection.close()
