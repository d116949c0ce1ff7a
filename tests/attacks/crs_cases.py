#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""The OWASP Core Rule Set's own regression tests through the policy `waf`, with the share that is caught.

    tests/attacks/crs_cases.py CHECKOUT [--paranoia 4] [--show]

CHECKOUT is a checkout of the rule set's repository, of the version that is installed (Debian 12 and 13: v3.3.x), or its folder tests/regression/tests; nothing of it is kept here.
Each case is put to a gateway's `explain`, which runs all policies without sending anything: a case that wants a rule to match is caught when the trace names the rule, or when the
gateway itself takes the request for malformed; one that wants it not to match is right when the trace does not name it. What `explain` can't describe (raw bytes, other versions,
paths and hosts that are none), and what it does not catch, is sent over a socket as well: it is caught there when the gateway refuses it before any rule sees it, or when the
firewall does and its log names the rule. Cases that no rule can be held against want a status, or an error. Rules of higher levels than `--paranoia` can't match and don't count. Needs python3-yaml. Ends with 0 when 90 % are caught.
"""
import argparse
import base64
import json
import os
import re
import socket
import sys
import tempfile
from pathlib import Path

import yaml

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "integration"))
from harness import Admin, Gateway, basic_configuration, until  # noqa: E402


RULES = "/usr/share/modsecurity-crs/rules"


def wanted(output):
    """(rules that have to match, rules that must not) of a stage, in the format of versions 3 and 4."""
    log = output.get("log") or {}
    must = [int(i) for i in log.get("expect_ids", [])]
    never = [int(i) for i in log.get("no_expect_ids", [])]
    for key, into in (("log_contains", must), ("no_log_contains", never)):
        into += [int(i) for i in re.findall(r"\b(9\d{5})\b", str(output.get(key, "")))]
    return must, never


def described(entry):
    """The request as `explain` wants it; None for cases that only make sense as raw bytes."""
    if entry.get("encoded_request") or entry.get("raw_request"):
        return None
    headers = {str(name): str(value) for name, value in (entry.get("headers") or {}).items()}
    host = next((value for name, value in headers.items() if name.lower() == "host"), "localhost")
    uri = str(entry.get("uri") or "/")
    if not uri.startswith("/"):
        return None
    data = text_of(entry["data"]) if entry.get("data") else None
    request = {"method": str(entry.get("method") or "GET"), "url": f"http://{host if re.fullmatch('[a-zA-Z0-9.:-]+', host) else 'localhost'}{uri}", "headers": headers}
    if data:
        content_type = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
        if content_type.startswith("multipart/") and "\r\n" not in data:
            data = data.replace("\n", "\r\n")
        elif data.endswith("\n"):
            data = data[:-1]
        if not content_type:
            headers["Content-Type"] = "application/x-www-form-urlencoded"  # as the rule set's own tool does
        request["body"] = data
    return request


def text_of(data):
    return "\r\n".join(str(line) for line in data) if isinstance(data, list) else str(data)


def on_the_wire(entry):
    """The request's bytes, as the rule set's own tool sends them."""
    if entry.get("encoded_request"):
        return base64.b64decode(entry["encoded_request"])
    if entry.get("raw_request"):
        return str(entry["raw_request"]).encode()
    headers = {str(name): str(value) for name, value in (entry.get("headers") or {}).items()}
    data = text_of(entry.get("data") or "").encode()
    names = {name.lower() for name in headers}
    if data and not entry.get("stop_magic"):
        if "content-type" not in names:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        if "content-length" not in names:
            headers["Content-Length"] = str(len(data))
    head = f"{entry.get('method') or 'GET'} {entry.get('uri') or '/'} {entry.get('version', 'HTTP/1.1')}\r\n"
    return (head + "".join(f"{name}: {value}\r\n" for name, value in headers.items()) + "\r\n").encode() + data


def send(address, request):
    """(status, code) of the answer; 0 when the connection ends without one, None when nothing comes."""
    host, port = address.rsplit(":", 1)
    got = b""
    try:
        with socket.create_connection((host, int(port)), 2) as connection:
            connection.sendall(request)
            while piece := connection.recv(65536):
                got += piece
                head, end, body = got.partition(b"\r\n\r\n")
                length = re.search(rb"(?i)content-length: *(\d+)", head)
                if end and (request.startswith(b"HEAD ") or not length or len(body) >= int(length[1])):
                    break
    except ConnectionError:
        pass
    except socket.timeout:
        return None, ""
    status = re.match(rb"HTTP/\d\.\d (\d+)", got)
    code = re.search(rb'"code": ?"([^"]*)"', got)
    return int(status[1]) if status else 0, code[1].decode() if code else ""


def logged(gateway, before):
    """What the firewall has logged since: the rules that matched."""
    until(lambda: any('"part":"waf"' in line for line in gateway.errors[before:]), 2)
    return "".join(gateway.errors[before:])


def levels():
    """The paranoia level of each installed rule."""
    out = {}
    for path in Path(RULES).glob("*.conf"):
        for rule in re.split(r"\n(?=Sec)", path.read_text()):
            number, level = re.search(r"\bid:(\d+)", rule), re.search(r"paranoia-level/(\d)", rule)
            if number and level:
                out[int(number[1])] = int(level[1])
    return out


# A gateway that lets pass has an upstream that isn't there; 404 and 421 are for hosts and paths that no route has.
PASSED = (502, 503, 504, 404, 421)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("checkout")
    parser.add_argument("--paranoia", type=int, default=4)
    parser.add_argument("--show", action="store_true", help="name the cases that differ")
    arguments = parser.parse_args()
    files = sorted(path for path in Path(arguments.checkout).rglob("*.yaml") if re.fullmatch(r"9\d{5}\.yaml", path.name))
    if not files:
        print(f"no tests below {arguments.checkout}", file=sys.stderr)
        return 2
    policy = {"id": "waf", "kind": "waf", "scope": {"tenant": "acme"}, "config": {"paranoia": arguments.paranoia, "maxBody": "1MiB", "inboundThreshold": 1}}  # each match refuses, and is logged
    figures = {"caught": 0, "refused on the wire": 0, "missed": 0, "right": 0, "wrong": 0, "of higher levels": 0, "without a rule": 0, "otherwise": 0}
    level_of = levels()
    with tempfile.TemporaryDirectory() as folder:
        gateway = Gateway("--data", folder, "--workers", "1")
        try:
            admin = Admin(gateway.admin, Path(folder, "owner.token").read_text().strip())
            status, answer, _ = admin.call("PUT", "/v1/config", basic_configuration("127.0.0.1:9", [policy]))
            if status != 200:
                print(json.dumps(answer), file=sys.stderr)
                return 2
            address = admin.listeners()["main"]
            for path in files:
                for test in (yaml.safe_load(path.read_text()) or {}).get("tests") or []:
                    title = f"{path.stem} {test.get('test_title') or test.get('test_id')}"
                    for stage in test.get("stages") or []:
                        stage = stage.get("stage", stage)
                        entry, output = stage.get("input") or {}, stage.get("output") or {}
                        must, never = wanted(output)
                        if not must + never:
                            status, code = send(address, on_the_wire(entry))
                            statuses = output.get("status")
                            statuses = statuses if isinstance(statuses, list) else [statuses]
                            wants_refusal = output.get("expect_error") or 200 not in statuses
                            fits = status not in PASSED if wants_refusal else True
                            figures["without a rule" if fits else "otherwise"] += 1
                            if arguments.show and not fits:
                                print("otherwise", title, status, code)
                            continue
                        request = described(entry)
                        status, answer, _ = admin.call("POST", "/v1/explain", request) if request else (None, {}, None)
                        told = json.dumps(answer.get("steps", [])) if status == 200 else ""
                        refused = answer.get("code") == "waf.malformed"
                        for rule, is_wanted in [(rule, True) for rule in must] + [(rule, False) for rule in never]:
                            matched = f'"{rule}"' in told
                            kind = ("caught" if matched or refused else "missed") if is_wanted else ("wrong" if matched else "right")
                            detail = ""
                            if kind == "missed" and level_of.get(rule, 1) > arguments.paranoia:
                                kind = "of higher levels"
                            if kind == "missed":
                                before = len(gateway.errors)
                                sent, code = send(address, on_the_wire(entry))
                                detail = f"{sent} {code}"
                                if code == "waf.blocked":  # by that rule, or by another one
                                    kind = "refused on the wire" if f'"rule":{rule},' in logged(gateway, before) else "missed"
                                elif sent is not None and sent not in PASSED:
                                    kind = "refused on the wire"
                            figures[kind] += 1
                            if arguments.show and kind not in ("caught", "right", "of higher levels"):
                                print(kind, title, detail)
        finally:
            gateway.kill()
    caught = figures["caught"] + figures["refused on the wire"]
    attacks = caught + figures["missed"]
    print(", ".join(f"{name} {count}" for name, count in figures.items()))
    print(f"{100 * caught / max(attacks, 1):.1f} % of {attacks} positive cases caught, {figures['wrong']} of {figures['right'] + figures['wrong']} negative cases matched")
    return 0 if attacks and caught >= 0.9 * attacks else 1


if __name__ == "__main__":
    sys.exit(main())
