# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Bodies and where they end: the classes CL.TE, TE.CL, TE.TE, CL.CL, CL.0 and chunks that two parsers could read differently (RFC 9112, sections 6 and 7)."""
from .model import Case, Seen, passed, refused, request

POST = b"POST /p HTTP/1.1"
SMUGGLED = b"GET /smuggled HTTP/1.1\r\nHost: wire.test\r\n\r\n"
CHUNKED = b"Transfer-Encoding: chunked"


def chunked(body, *fields):
    return request(POST, CHUNKED, *fields, body=body)


def sees_chunked(body, *fields):
    return Seen(POST, tuple(fields), body, length=CHUNKED)


CASES = []

# ---- both framings at once
for name, fields in {
    "CL.TE": (b"Content-Length: 6", CHUNKED),
    "TE.CL": (CHUNKED, b"Content-Length: 4"),
    "CL.TE with zero": (b"Content-Length: 0", CHUNKED),
    "CL.TE in other cases": (b"CONTENT-LENGTH: 6", b"transfer-encoding: CHUNKED"),
    "TE identity with CL": (b"Transfer-Encoding: identity", b"Content-Length: 3"),
    "TE unknown with CL": (b"Transfer-Encoding: x", b"Content-Length: 3"),
    "TE empty with CL": (b"Transfer-Encoding:", b"Content-Length: 3"),
}.items():
    CASES.append(refused(name, "RFC 9112 6.3: both framings", request(POST, *fields, body=b"0\r\n\r\n" + SMUGGLED)))

# ---- transfer codings
for name, value, status in [
    ("identity", b"identity", 501), ("gzip", b"gzip", 501), ("an unknown coding", b"xchunked", 501), ("chunked twice in a list", b"chunked, chunked", 400),
    ("gzip, chunked", b"gzip, chunked", 400), ("chunked, gzip", b"chunked, gzip", 400), ("chunked, identity", b"chunked, identity", 400),
    ("identity, chunked", b"identity, chunked", 400), ("a parameter", b"chunked;q=1", 400), ("quoted", b'"chunked"', 400), ("a comma behind", b"chunked,", 400),
    ("a comma before", b",chunked", 400), ("nothing", b"", 400), ("vertical tab before", b"\x0bchunked", 400), ("vertical tab behind", b"chunked\x0b", 400),
    ("NUL behind", b"chunked\x00", 400), ("a letter too much", b"chunkedd", 501), ("cut short", b"chunke", 501), ("two words", b"chunked foo", 400),
    ("in brackets", b"(chunked)", 400), ("with an equals sign", b"chunked=1", 400), ("not ASCII", b"chunk\xc3\xa9d", 400), ("a slash", b"chunked/1", 400),
]:
    CASES.append(refused(f"TE: {name}", "RFC 9112 6.1: one chunked, last, known", request(POST, b"Transfer-Encoding: " + value, body=b"0\r\n\r\n"), status))
for name, fields in {
    "two fields, chunked twice": (CHUNKED, CHUNKED),
    "two fields, chunked and identity": (CHUNKED, b"Transfer-Encoding: identity"),
    "two fields, identity and chunked": (b"Transfer-Encoding: identity", CHUNKED),
    "two fields, an unknown one": (CHUNKED, b"Transfer-encoding: cow"),
    "folded": (b"Transfer-Encoding:\r\n chunked",),
    "folded behind": (b"Transfer-Encoding: chunked\r\n , identity",),
    "a space before the colon": (b"Transfer-Encoding : chunked",),
    "a tab before the colon": (b"Transfer-Encoding\t: chunked",),
    "a space before the name": (b"A: b", b" Transfer-Encoding: chunked"),
    "a bare LF before it": (b"A: b\nTransfer-Encoding: chunked",),
    "a bare CR before it": (b"A: b\rTransfer-Encoding: chunked",),
    "a NUL in the name": (b"Transfer\x00-Encoding: chunked",),
    "a high byte in the name": (b"Transfer\xad-Encoding: chunked",),
}.items():
    CASES.append(refused(f"TE.TE {name}", "RFC 9112 6.1 and 5.1", request(POST, *fields, body=b"0\r\n\r\n" + SMUGGLED)))
CASES.append(refused("TE in HTTP/1.0", "RFC 9112 6.1: must be treated as faulty", request(b"POST /p HTTP/1.0", CHUNKED, body=b"0\r\n\r\n" + SMUGGLED)))
# Underscores make a name another one behind CGI-like servers: the field does not travel.
CASES.append(passed("Transfer_Encoding is no framing", "names that collapse behind CGI", request(POST, b"Transfer_Encoding: chunked", b"Content-Length: 3", body=b"abc"),
                    Seen(POST, (), b"abc", length=b"Content-Length: 3")))
CASES.append(passed("Content_Length is no framing", "names that collapse behind CGI", request(b"GET /u HTTP/1.1", b"Content_Length: 30"), Seen(b"GET /u HTTP/1.1")))

# ---- lengths
for name, value in {
    "a sign": b"+3", "negative": b"-3", "hexadecimal": b"0x3", "a fraction": b"3.0", "an exponent": b"3e0", "a list of the same": b"3, 3", "a list of others": b"3, 30",
    "a list without spaces": b"3,3", "nothing": b"", "a word": b"abc", "digits and a word": b"3abc", "a space within": b"1 3", "a tab within": b"1\t3",
    "more than 64 bits": b"18446744073709551619", "twenty digits": b"99999999999999999999", "quoted": b'"3"', "a semicolon": b"3;", "an underscore": b"1_0",
    "arabic digits": "٣".encode(), "NUL behind": b"3\x00", "vertical tab": b"\x0b3", "a comma behind": b"3,", "a minus behind": b"3-", "octal-like sign": b"0o3",
}.items():
    CASES.append(refused(f"CL: {name}", "RFC 9110 8.6: digits alone", request(POST, b"Content-Length: " + value, body=b"abc")))
for name, fields in {
    "twice the same": (b"Content-Length: 3", b"Content-Length: 3"), "twice, others": (b"Content-Length: 3", b"Content-Length: 30"),
    "twice in other cases": (b"Content-Length: 3", b"content-length: 3"), "a space before the colon": (b"Content-Length : 3",), "folded": (b"Content-Length:\r\n 3",),
    "in a folded line": (b"A: b\r\n Content-Length: 3",),
}.items():
    CASES.append(refused(f"CL.CL {name}", "RFC 9112 6.3", request(POST, *fields, body=b"abc")))
CASES += [
    passed("CL with zeros before", "RFC 9110 8.6: digits", request(POST, b"Content-Length: 003", body=b"abc"), Seen(POST, (), b"abc", length=b"Content-Length: 3")),
    passed("CL with spaces around", "RFC 9110 5.5: OWS", request(POST, b"Content-Length: \t 3 \t", body=b"abc"), Seen(POST, (), b"abc", length=b"Content-Length: 3")),
    passed("CL.0: what follows a GET with a body is its body", "CL.0", request(b"GET /b HTTP/1.1", b"Content-Length: 46", body=SMUGGLED[:46].ljust(46)),
           Seen(b"GET /b HTTP/1.1", (), SMUGGLED[:46].ljust(46), length=b"Content-Length: 46")),
    passed("CL 0 ends the request", "RFC 9112 6.3", request(POST, b"Content-Length: 0") + request(b"GET /second HTTP/1.1"),
           Seen(POST, length=b"Content-Length: 0"), Seen(b"GET /second HTTP/1.1")),
    passed("a POST without a length has no body", "RFC 9112 6.3", request(POST) + request(b"GET /second HTTP/1.1"), Seen(POST), Seen(b"GET /second HTTP/1.1")),
    passed("a body and a second request in one packet", "RFC 9112 9.3.2", request(POST, b"Content-Length: 3", body=b"abc") + request(b"GET /second HTTP/1.1"),
           Seen(POST, (), b"abc", length=b"Content-Length: 3"), Seen(b"GET /second HTTP/1.1")),
    passed("what looks like a request in a body is a body", "CL", request(POST, b"Content-Length: %d" % len(SMUGGLED), body=SMUGGLED),
           Seen(POST, (), SMUGGLED, length=b"Content-Length: %d" % len(SMUGGLED))),
]

# ---- chunks
for name, body in {
    "a sign": b"+1\r\na\r\n0\r\n\r\n", "negative": b"-1\r\na\r\n0\r\n\r\n", "0x": b"0x1\r\na\r\n0\r\n\r\n", "a space before": b" 1\r\na\r\n0\r\n\r\n", "a tab before": b"\t1\r\na\r\n0\r\n\r\n",
    "no size": b"\r\na\r\n0\r\n\r\n", "a word": b"zz\r\na\r\n0\r\n\r\n", "more than 64 bits": b"10000000000000001\r\na\r\n0\r\n\r\n", "sixteen f": b"ffffffffffffffff\r\na\r\n0\r\n\r\n",
    "bare LF behind the size": b"1\na\r\n0\r\n\r\n", "bare CR behind the size": b"1\ra\r\n0\r\n\r\n", "bare LF behind the data": b"1\r\na\n0\r\n\r\n", "too little data": b"2\r\na\r\n0\r\n\r\n",
    "too much data": b"1\r\nab\r\n0\r\n\r\n", "no end behind the data": b"1\r\na0\r\n\r\n", "CR CR LF": b"1\r\r\na\r\n0\r\n\r\n", "LF in an extension": b"1;a\nb\r\na\r\n0\r\n\r\n",
    "CR in an extension": b"1;a\rb\r\na\r\n0\r\n\r\n", "a huge extension": b"1;" + b"x" * 20000 + b"\r\na\r\n0\r\n\r\n", "a comma": b"1,1\r\na\r\n0\r\n\r\n", "an underscore": b"1_0\r\n" + b"a" * 16 + b"\r\n0\r\n\r\n",
    "NUL behind the size": b"1\x00\r\na\r\n0\r\n\r\n", "a high digit": "١".encode() + b"\r\na\r\n0\r\n\r\n", "bare LF behind the last": b"0\n\r\n", "bare LF at the end": b"0\r\n\n",
    "a trailer without colon": b"0\r\nabc\r\n\r\n", "a folded trailer": b"0\r\nA: b\r\n c\r\n\r\n", "a trailer with a space before the colon": b"0\r\nA : b\r\n\r\n",
    "a trailer with bare LF": b"0\r\nA: b\nC: d\r\n\r\n", "a trailer with NUL": b"0\r\nA: \x00\r\n\r\n", "a trailer with bare CR": b"0\r\nA: b\rc\r\n\r\n",
    "too many zeros": b"0" * 40 + b"1\r\na\r\n0\r\n\r\n", "trailers beyond their limit": b"0\r\n" + b"A: " + b"x" * 20000 + b"\r\n\r\n",
}.items():
    CASES.append(refused(f"chunk: {name}", "RFC 9112 7.1", chunked(body + SMUGGLED)))
CASES += [
    passed("chunks", "RFC 9112 7.1", chunked(b"3\r\nabc\r\n0\r\n\r\n"), sees_chunked(b"3\r\nabc\r\n0\r\n\r\n")),
    passed("capitals in a size", "RFC 9112 7.1", chunked(b"A\r\n0123456789\r\n0\r\n\r\n"), sees_chunked(b"a\r\n0123456789\r\n0\r\n\r\n")),
    passed("zeros before a size", "RFC 9112 7.1", chunked(b"0003\r\nabc\r\n000\r\n\r\n"), sees_chunked(b"3\r\nabc\r\n0\r\n\r\n")),
    passed("extensions do not travel", "RFC 9112 7.1.1", chunked(b"3;a=b;c\r\nabc\r\n0;d\r\n\r\n"), sees_chunked(b"3\r\nabc\r\n0\r\n\r\n")),
    passed("a quoted extension", "RFC 9112 7.1.1", chunked(b'3;a="b"\r\nabc\r\n0\r\n\r\n'), sees_chunked(b"3\r\nabc\r\n0\r\n\r\n")),
    passed("a trailer travels", "RFC 9110 6.5", chunked(b"0\r\nX-Sum: 1\r\n\r\n"), sees_chunked(b"0\r\nX-Sum: 1\r\n\r\n")),
    passed("what follows the last chunk is the next request", "RFC 9112 9.3.2", chunked(b"0\r\n\r\n") + request(b"GET /second HTTP/1.1"), sees_chunked(b"0\r\n\r\n"),
           Seen(b"GET /second HTTP/1.1")),
    passed("chunked in capitals", "RFC 9112 6.1: case-insensitive", request(POST, b"TRANSFER-ENCODING: Chunked", body=b"0\r\n\r\n"), sees_chunked(b"0\r\n\r\n")),
]
for name in (b"Content-Length: 5", b"Transfer-Encoding: chunked", b"Host: evil", b"Authorization: Basic x", b"Cookie: a=b", b"Connection: close", b"X-Forwarded-For: 1.2.3.4",
             b"X-Consumer-Id: root", b"Content-Encoding: gzip", b"Set-Cookie: a=b", b"X_Under: 1", b"Upgrade: h2c", b"Forwarded: for=1.2.3.4", b"Content-Type: a/b"):
    CASES.append(passed(f"trailer {name.decode()} does not travel", "RFC 9110 6.5.1", chunked(b"0\r\n" + name + b"\r\nX-Ok: 1\r\n\r\n"), sees_chunked(b"0\r\nX-Ok: 1\r\n\r\n")))
