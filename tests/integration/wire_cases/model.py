# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""What a case of the wire table says. A request's bytes, the rule they break or keep, the verdict, and what the upstream must see of them: exactly, or nothing."""
import dataclasses

HOST = b"wire.test"


@dataclasses.dataclass
class Seen:
    """One request as the upstream must receive it; the fields that the gateway adds stand behind `fields`."""
    line: bytes
    fields: tuple = ()
    body: bytes = b""       # as on the wire, chunks and all
    host: bytes = HOST      # what the client called it
    length: bytes = b""     # "Content-Length: 3" or "Transfer-Encoding: chunked"
    via: bytes = b"1.1"


@dataclasses.dataclass
class Case:
    name: str
    rule: str
    sent: bytes
    statuses: tuple         # of the answers, in order
    closed: bool            # whether the gateway closes the connection behind them
    seen: tuple = ()        # nothing, unless said


def request(line=b"GET / HTTP/1.1", *fields, body=b"", host=HOST):
    """Bytes of a request; `fields` are lines without their ends."""
    lines = [line] + ([b"Host: " + host] if host is not None else []) + list(fields)
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def refused(name, rule, sent, status=400):
    return Case(name, rule, sent, (status,), True)


def passed(name, rule, sent, *seen, statuses=None, closed=False):
    return Case(name, rule, sent, tuple(statuses or [200] * len(seen)), closed, tuple(seen))
