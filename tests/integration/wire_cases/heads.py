# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Request lines, hosts, paths and fields (RFC 9112 sections 2 to 5, RFC 9110 sections 5 and 7, RFC 3986)."""
from .model import Case, Seen, passed, refused, request

CASES = []

# ---- request lines
for name, line, status in [
    ("no version", b"GET /", 400), ("HTTP/0.9", b"GET / HTTP/0.9", 505), ("HTTP/1.2", b"GET / HTTP/1.2", 505), ("HTTP/2.0", b"GET / HTTP/2.0", 505), ("HTTP/3.0", b"GET / HTTP/3.0", 505),
    ("HTTP/1.10", b"GET / HTTP/1.10", 400), ("HTTP/11", b"GET / HTTP/11", 400), ("lower-case http", b"GET / http/1.1", 400), ("HTTP /1.1", b"GET / HTTP /1.1", 400),
    ("two spaces before the target", b"GET  / HTTP/1.1", 400), ("two spaces behind the target", b"GET /  HTTP/1.1", 400), ("a tab for a space", b"GET\t/ HTTP/1.1", 400),
    ("a tab behind the target", b"GET /\tHTTP/1.1", 400), ("a space before the method", b" GET / HTTP/1.1", 400), ("a space behind the version", b"GET / HTTP/1.1 ", 400),
    ("a fourth word", b"GET / HTTP/1.1 x", 400), ("no target", b"GET HTTP/1.1", 400), ("a space in the target", b"GET /a b HTTP/1.1", 400), ("a bracket in the method", b"G(T / HTTP/1.1", 400),
    ("a colon in the method", b"GET: / HTTP/1.1", 400), ("a NUL in the method", b"G\x00T / HTTP/1.1", 400), ("a high byte in the method", b"G\xc3T / HTTP/1.1", 400),
    ("a method without end", b"A" * 30 + b" / HTTP/1.1", 400), ("a bare CR", b"GET / HTTP/1.1\rX: y", 400), ("a bare CR in the target", b"GET /\r HTTP/1.1", 400),
    ("a NUL in the target", b"GET /\x00 HTTP/1.1", 400), ("a high byte in the target", b"GET /\xe4 HTTP/1.1", 400), ("a fragment", b"GET /a#b HTTP/1.1", 400), ("DEL in the target", b"GET /\x7f HTTP/1.1", 400),
    ("a relative target", b"GET a HTTP/1.1", 400), ("an asterisk for GET", b"GET * HTTP/1.1", 400), ("a scheme that is none", b"GET ftp://wire.test/ HTTP/1.1", 400),
    ("a scheme without authority", b"GET http:///a HTTP/1.1", 400), ("a scheme with one slash", b"GET http:/a HTTP/1.1", 400), ("CONNECT", b"CONNECT wire.test:80 HTTP/1.1", 405),
    ("TRACE", b"TRACE / HTTP/1.1", 405), ("user information in the target", b"GET http://user@wire.test/ HTTP/1.1", 400), ("a target too long", b"GET /" + b"a" * 9000 + b" HTTP/1.1", 414),
]:
    CASES.append(refused(f"line: {name}", "RFC 9112 3", request(line), status))
CASES += [
    refused("a bare LF behind the request line", "RFC 9112 2.2", b"GET / HTTP/1.1\nHost: wire.test\r\n\r\n"),
    refused("bare LFs everywhere", "RFC 9112 2.2", b"GET / HTTP/1.1\nHost: wire.test\n\n"),
    refused("a bare LF behind a field", "RFC 9112 2.2", b"GET / HTTP/1.1\r\nHost: wire.test\nA: b\r\n\r\n"),
    refused("a bare LF ends the head", "RFC 9112 2.2", b"GET / HTTP/1.1\r\nHost: wire.test\r\n\n"),
    refused("HTTP/0.9 without a version", "RFC 9112 3", b"GET /\r\n\r\n"),
    refused("a TLS handshake", "no HTTP", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 40),
    passed("one empty line before", "RFC 9112 2.2", b"\r\n" + request(), Seen(b"GET / HTTP/1.1")),
    refused("two empty lines before", "RFC 9112 2.2: at least one", b"\r\n\r\n" + request()),
    passed("another method", "RFC 9110 9.1", request(b"PURGE /x HTTP/1.1"), Seen(b"PURGE /x HTTP/1.1")),
    passed("an asterisk for OPTIONS", "RFC 9112 3.2.4", request(b"OPTIONS * HTTP/1.1"), statuses=(404,)),
    passed("HTTP/1.0", "RFC 9112 2.5", request(b"GET /old HTTP/1.0"), Seen(b"GET /old HTTP/1.1", via=b"1.0"), closed=True),
    passed("HTTP/1.0 with keep-alive", "RFC 9112 C.2.2", request(b"GET /old HTTP/1.0", b"Connection: keep-alive"), Seen(b"GET /old HTTP/1.1", via=b"1.0")),
    passed("absolute form", "RFC 9112 3.2.2", request(b"GET http://wire.test/abs?q HTTP/1.1"), Seen(b"GET /abs?q HTTP/1.1")),
    passed("absolute form without a path", "RFC 9112 3.2.2", request(b"GET http://wire.test HTTP/1.1"), Seen(b"GET / HTTP/1.1")),
]

# ---- hosts
for name, sent in {
    "none": request(host=None), "twice": request(b"GET / HTTP/1.1", b"Host: wire.test"), "twice, others": request(b"GET / HTTP/1.1", b"Host: evil.test"), "empty": request(host=b""),
    "against the target": request(b"GET http://evil.test/ HTTP/1.1"), "a space within": request(host=b"wire.test evil.test"), "a comma": request(host=b"wire.test,evil.test"),
    "a path": request(host=b"wire.test/evil"), "user information": request(host=b"evil@wire.test"), "a query": request(host=b"wire.test?x"), "a fragment": request(host=b"wire.test#x"),
    "a back slash": request(host=b"wire.test\\evil"), "no port's number": request(host=b"wire.test:x"), "a port too high": request(host=b"wire.test:99999"), "two ports": request(host=b"wire.test:80:90"),
    "a bracket open": request(host=b"[::1"), "brackets around a name": request(host=b"[wire.test]"), "a bare IPv6 address": request(host=b"::1"), "a percent sign": request(host=b"wire%2etest"),
    "a NUL": request(host=b"wire\x00.test"), "a high byte": request(host="wíre.test".encode()), "folded": request(b"GET / HTTP/1.1", host=b"wire.test\r\n evil"),
    "a space before the colon": b"GET / HTTP/1.1\r\nHost : wire.test\r\n\r\n", "a quote": request(host=b'"wire.test"'), "angle brackets": request(host=b"<wire.test>"),
}.items():
    CASES.append(refused(f"host: {name}", "RFC 9110 7.2", sent))
CASES += [
    passed("host in capitals", "RFC 9110 4.2.3", request(host=b"WIRE.test"), Seen(b"GET / HTTP/1.1", host=b"WIRE.test")),
    passed("host with a port", "RFC 9110 7.2", request(host=b"wire.test:8080"), Seen(b"GET / HTTP/1.1", host=b"wire.test:8080")),
    passed("host as IPv6", "RFC 9110 7.2", request(host=b"[::1]:80"), Seen(b"GET / HTTP/1.1", host=b"[::1]:80")),
]

# ---- paths
for name, path in {
    "NUL": b"/%00", "a broken escape": b"/%zz", "an escape cut short": b"/%4", "a back slash": b"/a\\b", "above the root": b"/../x",
    "above the root, encoded": b"/%2e%2e/x", "above the root, twice": b"/a/../../x", "an encoded CR LF": b"/%0d%0aX:%20y", "an encoded control": b"/%01", "an encoded DEL": b"/%7f",
}.items():
    CASES.append(refused(f"path: {name}", "RFC 3986 6.2.2 and two readings", request(b"GET " + path + b" HTTP/1.1")))
for name, path, out in [
    ("dots are resolved", b"/a/./b/../c", b"/a/c"), ("encoded letters are decoded", b"/%61%62", b"/ab"), ("encoded dots are resolved", b"/a/%2e%2e/b", b"/b"),
    ("an encoded slash stays", b"/a%2fb", b"/a%2Fb"), ("an encoded back slash stays", b"/a%5cb", b"/a%5Cb"), ("escapes become capitals", b"/a%3b", b"/a%3B"), ("a double encoding stays one", b"/a%252fb", b"/a%252fb"),
    ("a semicolon stays", b"/a;b=c/d", b"/a;b=c/d"), ("a query stays", b"/q?a=../b&c=%2e", b"/q?a=../b&c=%2e"), ("an empty query", b"/q?", b"/q"), ("two slashes", b"//a", b"/a"), ("many slashes", b"///a//b", b"/a/b"), ("slashes and dots", b"/a//../b", b"/b"),
]:
    CASES.append(passed(f"path: {name}", "RFC 3986 6.2.2", request(b"GET " + path + b" HTTP/1.1"), Seen(b"GET " + out + b" HTTP/1.1")))

# ---- fields
for name, line in {
    "no colon": b"abc", "no name": b": x", "a space in the name": b"a b: x", "a space before the colon": b"A : x", "a tab before the colon": b"A\t: x", "a folded line": b"A: x\r\n y",
    "a folded line with a tab": b"A: x\r\n\ty", "a bare CR": b"A: x\ry", "a bare CR at the end": b"A: x\r", "NUL in the value": b"A: x\x00y", "NUL in the name": b"A\x00: x",
    "a control in the value": b"A: \x01", "DEL in the value": b"A: \x7f", "a slash in the name": b"A/b: x", "a bracket in the name": b"A(b): x", "a quote in the name": b'"A": x',
    "a comma in the name": b"A,b: x", "an at sign in the name": b"A@b: x", "a high byte in the name": "Ä: x".encode(), "an equals sign in the name": b"A=b: x", "vertical tab in the value": b"A: \x0bx",
    "backspace in the value": b"A: \x08x", "an escape in the value": b"A: \x1b[31m", "a bare LF in the value": b"A: x\ny",
}.items():
    CASES.append(refused(f"field: {name}", "RFC 9110 5", request(b"GET / HTTP/1.1", line)))
CASES += [
    refused("fields: too many", "limit of 100", request(b"GET / HTTP/1.1", *[b"A%d: x" % i for i in range(120)]), 431),
    refused("fields: too large", "limit of 32 KiB", request(b"GET / HTTP/1.1", b"A: " + b"x" * 40000), 431),
    refused("field: a folded first line", "RFC 9112 2.2", b"GET / HTTP/1.1\r\n A: b\r\nHost: wire.test\r\n\r\n"),
    passed("field: an empty value", "RFC 9110 5.5", request(b"GET / HTTP/1.1", b"A:"), Seen(b"GET / HTTP/1.1", (b"A: ",))),
    passed("field: no space behind the colon", "RFC 9110 5.5", request(b"GET / HTTP/1.1", b"A:b"), Seen(b"GET / HTTP/1.1", (b"A: b",))),
    passed("field: spaces around the value", "RFC 9110 5.5", request(b"GET / HTTP/1.1", b"A: \t b \t"), Seen(b"GET / HTTP/1.1", (b"A: b",))),
    passed("field: high bytes in a value", "RFC 9110 5.5: obs-text", request(b"GET / HTTP/1.1", "A: ä".encode()), Seen(b"GET / HTTP/1.1", ("A: ä".encode(),))),
    passed("fields of one name keep their order", "RFC 9110 5.3", request(b"GET / HTTP/1.1", b"A: 1", b"B: 2", b"A: 3"), Seen(b"GET / HTTP/1.1", (b"A: 1", b"B: 2", b"A: 3"))),
]

# ---- what ends at this hop, and what only the gateway says
for line in (b"Connection: close", b"Keep-Alive: timeout=5", b"Proxy-Connection: keep-alive", b"TE: trailers", b"Proxy-Authorization: Basic x", b"Upgrade: h2c",
             b"X-Forwarded-For: 1.2.3.4", b"X-Forwarded-Host: evil", b"X-Forwarded-Proto: https", b"X-Forwarded-Port: 1", b"X-Real-IP: 1.2.3.4", b"Forwarded: for=1.2.3.4", b"X-Consumer-Id: root",
             b"X-Tenant-Id: other", b"X-Credential-Id: x", b"X-Gatehouse-Anything: x", b"X_Forwarded_For: 1.2.3.4", b"x-consumer-groups: admins"):
    closes = line == b"Connection: close"
    CASES.append(passed(f"{line.decode()} does not travel", "RFC 9110 7.6.1; identity is the gateway's word", request(b"GET / HTTP/1.1", line, b"A: b"), Seen(b"GET / HTTP/1.1", (b"A: b",)),
                        closed=closes))
CASES += [
    passed("fields that Connection names do not travel", "RFC 9110 7.6.1", request(b"GET / HTTP/1.1", b"Connection: keep-alive, x-hop", b"X-Hop: 1", b"A: b"), Seen(b"GET / HTTP/1.1", (b"A: b",))),
    passed("Connection cannot take what the gateway says away", "hop-by-hop abuse", request(b"GET / HTTP/1.1", b"Connection: x-forwarded-for, x-request-id, via, host", b"A: b"),
           Seen(b"GET / HTTP/1.1", (b"A: b",))),
    passed("h2c is not taken", "RFC 9110 7.8", request(b"GET / HTTP/1.1", b"Connection: Upgrade, HTTP2-Settings", b"Upgrade: h2c", b"HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA"), Seen(b"GET / HTTP/1.1")),
    passed("WebSocket by POST is no upgrade", "RFC 6455 4.1", request(b"POST / HTTP/1.1", b"Connection: Upgrade", b"Upgrade: websocket"), Seen(b"POST / HTTP/1.1")),
    refused("an expectation that is unknown", "RFC 9110 10.1.1", request(b"POST / HTTP/1.1", b"Expect: miracles", b"Content-Length: 3", body=b"abc"), 417),
    passed("Expect with the body behind it", "RFC 9110 10.1.1", request(b"POST /e HTTP/1.1", b"Expect: 100-continue", b"Content-Length: 3", body=b"abc"),
           Seen(b"POST /e HTTP/1.1", (), b"abc", length=b"Content-Length: 3")),
    passed("three requests in one packet", "RFC 9112 9.3.2", request(b"GET /1 HTTP/1.1") + request(b"GET /2 HTTP/1.1") + request(b"GET /3 HTTP/1.1"),
           Seen(b"GET /1 HTTP/1.1"), Seen(b"GET /2 HTTP/1.1"), Seen(b"GET /3 HTTP/1.1")),
    Case("what follows a refused request is not read", "RFC 9112 9.3", request(b"GET / HTTP/1.1", b"A : x") + request(b"GET /second HTTP/1.1"), (400,), True),
    Case("a good request, then a bad one", "RFC 9112 9.3", request(b"GET /good HTTP/1.1") + request(b"GET / HTTP/1.1", b"A : x"), (200, 400), True, (Seen(b"GET /good HTTP/1.1"),)),
]
