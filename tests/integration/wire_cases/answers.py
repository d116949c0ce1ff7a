# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Malformed and tricky answers of upstreams: what they send, and what becomes of it at the client."""
from dataclasses import dataclass

OK = b"HTTP/1.1 200 OK\r\n"
TWO = b"Content-Length: 2\r\n"
CHUNKED = b"Transfer-Encoding: chunked\r\n"


@dataclass
class Answer:
    """`client` is the body that the client gets with 200, "502", or "cut": the answer begins and is seen to end too early."""
    name: str
    raw: bytes
    client: object
    closes: bool = False  # the upstream closes behind it
    method: str = "GET"
    status: int = 200


def passes(name, raw, body=b"ok", **more):
    return Answer(name, raw, body, **more)


def refused(name, raw, **more):
    return Answer(name, raw, "502", **more)


def cut(name, raw, **more):
    return Answer(name, raw, "cut", **more)


def line(text):
    return text + b"\r\n" + TWO + b"\r\nok"


def fields(text, body=b"ok"):
    return OK + text + b"\r\n" + body


STATUS_LINES = [
    passes("plain", line(b"HTTP/1.1 200 OK")),
    passes("no reason", line(b"HTTP/1.1 200 ")),
    passes("HTTP/1.0", line(b"HTTP/1.0 200 OK"), closes=True),
    passes("a reason of other letters", line(b"HTTP/1.1 200 tr\xc3\xa8s bien")),
    refused("HTTP/2.0", line(b"HTTP/2.0 200 OK")),
    refused("HTTP/0.9", line(b"HTTP/0.9 200 OK")),
    refused("HTTP/1.1 in small letters", line(b"http/1.1 200 OK")),
    refused("another protocol", line(b"ICY 200 OK")),
    refused("two digits", line(b"HTTP/1.1 20 OK")),
    refused("four digits", line(b"HTTP/1.1 2000 OK")),
    refused("a status below 100", line(b"HTTP/1.1 099 OK")),
    refused("a status of letters", line(b"HTTP/1.1 abc OK")),
    refused("a status with a sign", line(b"HTTP/1.1 +20 OK")),
    refused("two spaces", line(b"HTTP/1.1  200 OK")),
    refused("a tab", line(b"HTTP/1.1\t200 OK")),
    refused("a space in front", line(b" HTTP/1.1 200 OK")),
    refused("a NUL in the reason", line(b"HTTP/1.1 200 O\0K")),
    refused("a CR in the reason", line(b"HTTP/1.1 200 O\rK")),
    refused("no line at all", b"ok\r\n\r\n"),
    refused("HTML", b"<html>busy</html>\r\n\r\n", closes=True),
]

FIELDS = [
    passes("a value of other bytes", fields(TWO + b"X-A: \xe9\r\n")),
    passes("an empty value", fields(TWO + b"X-A:\r\n")),
    refused("a space before the colon", fields(b"Content-Length : 2\r\n")),
    refused("no colon", fields(TWO + b"X-A\r\n")),
    refused("no name", fields(TWO + b": a\r\n")),
    refused("a folded line", fields(TWO + b"X-A: a\r\n b\r\n")),
    refused("a field that begins with a space", fields(b" " + TWO)),
    refused("a NUL in a value", fields(TWO + b"X-A: a\0b\r\n")),
    refused("a CR in a value", fields(TWO + b"X-A: a\rSet-Cookie: b\r\n")),
    refused("a name that is none", fields(TWO + b"X(A): a\r\n")),
    refused("a bare LF between fields", OK + TWO.replace(b"\r\n", b"\n") + b"X-A: a\r\n\r\nok"),
    refused("bare LFs throughout", b"HTTP/1.1 200 OK\nContent-Length: 2\n\nok"),
    refused("an endless head", OK + b"X-A: " + b"a" * 40_000 + b"\r\n" + TWO + b"\r\nok"),
    refused("too many fields", fields(TWO + b"X-A: a\r\n" * 300)),
    refused("a head that ends with the connection", OK + TWO, closes=True),
]

LENGTHS = [
    passes("length nought", fields(b"Content-Length: 0\r\n", b""), b""),
    passes("spaces around a length", fields(b"Content-Length:  2 \r\n")),
    refused("two lengths that differ", fields(TWO + b"Content-Length: 3\r\n", b"oki")),
    refused("a list of lengths that differ", fields(b"Content-Length: 2, 3\r\n", b"oki")),
    refused("a negative length", fields(b"Content-Length: -2\r\n")),
    refused("a length with a sign", fields(b"Content-Length: +2\r\n")),
    refused("a hexadecimal length", fields(b"Content-Length: 0x2\r\n")),
    refused("a length with letters", fields(b"Content-Length: 2a\r\n")),
    refused("an empty length", fields(b"Content-Length:\r\n")),
    refused("a length beyond 64 bits", fields(b"Content-Length: 18446744073709551618\r\n")),
    refused("a broken length", fields(b"Content-Length: 2.0\r\n")),
    cut("fewer bytes than the length", fields(b"Content-Length: 5\r\n", b"ok"), closes=True),
    passes("more bytes than the length", fields(TWO, b"okHTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nstolen")),
    passes("until the connection's end", OK + b"\r\nok", closes=True),
    passes("no content with a length", b"HTTP/1.1 204 No Content\r\nContent-Length: 6\r\n\r\nstolen", b"", status=204),
    passes("not modified with a body", b"HTTP/1.1 304 Not Modified\r\nContent-Length: 6\r\n\r\nstolen", b"", status=304),
    passes("HEAD with a body", OK + b"Content-Length: 6\r\n\r\nstolen", b"", method="HEAD"),
]

CHUNKS = [
    passes("chunks", fields(CHUNKED, b"1\r\no\r\n1\r\nk\r\n0\r\n\r\n")),
    passes("an extension", fields(CHUNKED, b"2;a=b\r\nok\r\n0\r\n\r\n")),
    passes("a trailer", fields(CHUNKED, b"2\r\nok\r\n0\r\nX-Sum: 1\r\n\r\n")),
    passes("chunks in capitals", fields(b"transfer-encoding: Chunked\r\n", b"2\r\nok\r\n0\r\n\r\n")),
    refused("chunks and a length", fields(TWO + CHUNKED, b"2\r\nok\r\n0\r\n\r\n")),
    refused("a coding that is not known", fields(b"Transfer-Encoding: xchunked\r\n", b"2\r\nok\r\n0\r\n\r\n")),
    refused("chunked twice", fields(b"Transfer-Encoding: chunked, chunked\r\n", b"2\r\nok\r\n0\r\n\r\n")),
    refused("chunked not last", fields(b"Transfer-Encoding: chunked, gzip\r\n", b"2\r\nok\r\n0\r\n\r\n"), closes=True),
    refused("chunks of HTTP/1.0", b"HTTP/1.0 200 OK\r\n" + CHUNKED + b"\r\n2\r\nok\r\n0\r\n\r\n", closes=True),
    refused("a first chunk of letters", fields(CHUNKED, b"g\r\nok\r\n0\r\n\r\n")),
    refused("a chunk of a negative size", fields(CHUNKED, b"-2\r\nok\r\n0\r\n\r\n")),
    refused("a chunk with a prefix", fields(CHUNKED, b"0x2\r\nok\r\n0\r\n\r\n")),
    refused("a chunk beyond 64 bits", fields(CHUNKED, b"10000000000000002\r\nok\r\n0\r\n\r\n")),
    refused("a chunk without a size", fields(CHUNKED, b"\r\nok\r\n0\r\n\r\n")),
    refused("a chunk's size ended by LF", fields(CHUNKED, b"2\nok\r\n0\r\n\r\n")),
    cut("a chunk longer than it says", fields(CHUNKED, b"2\r\noki\r\n0\r\n\r\n")),
    cut("a later chunk of letters", fields(CHUNKED, b"2\r\nok\r\nzz\r\n")),
    cut("chunks cut off", fields(CHUNKED, b"2\r\nok\r\n5\r\nab"), closes=True),
    cut("no last chunk", fields(CHUNKED, b"2\r\nok\r\n"), closes=True),
    cut("a trailer that is none", fields(CHUNKED, b"2\r\nok\r\n0\r\nno colon\r\n\r\n")),
]

INTERIM = [
    passes("a 103 first", b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + line(b"HTTP/1.1 200 OK")),
    passes("a 100 that nobody asked for", b"HTTP/1.1 100 Continue\r\n\r\n" + line(b"HTTP/1.1 200 OK")),
    refused("a 101 that nobody asked for", b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\nstolen"),
    refused("only an interim one", b"HTTP/1.1 103 Early Hints\r\n\r\n", closes=True),
    passes("a second answer behind the first", line(b"HTTP/1.1 200 OK") + b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nstolen"),
]

CASES = STATUS_LINES + FIELDS + LENGTHS + CHUNKS + INTERIM
