#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""The OWASP Core Rule Set's own regression tests through the policy `waf`, with the share that is caught.

    tests/attacks/crs_cases.py CHECKOUT [--paranoia 4] [--show]

CHECKOUT is a checkout of the rule set's repository, of the version that is installed (Debian 12 and 13: v3.3.x), or its folder tests/regression/tests; nothing of it is kept here.
Each case is put to a gateway's `explain`, which runs all policies without sending anything: a case that wants a rule to match is caught when the trace names the rule, or when the
gateway itself takes the request for malformed; one that wants it not to match is right when the trace does not name it. Needs python3-yaml. Ends with 0 when 90 % are caught.
"""
import argparse
import json
import os
import re
import sys
import tempfile
from pathlib import Path

import yaml

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "integration"))
from harness import Admin, Gateway, basic_configuration  # noqa: E402


def wanted(output):
    """(rules that have to match, rules that must not) of a stage, in the format of versions 3 and 4."""
    log = output.get("log") or {}
    must = [int(i) for i in log.get("expect_ids", [])]
    never = [int(i) for i in log.get("no_expect_ids", [])]
    for key, into in (("log_contains", must), ("no_log_contains", never)):
        into += [int(i) for i in re.findall(r'id "(\d+)"', str(output.get(key, "")))]
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
    data = entry.get("data")
    if isinstance(data, list):
        data = "\r\n".join(str(line) for line in data)
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
    policy = {"id": "waf", "kind": "waf", "scope": {"tenant": "acme"}, "config": {"paranoia": arguments.paranoia, "maxBody": "1MiB", "inboundThreshold": 5}}
    figures = {"caught": 0, "missed": 0, "right": 0, "wrong": 0, "left out": 0}
    with tempfile.TemporaryDirectory() as folder:
        gateway = Gateway("--data", folder, "--workers", "1")
        try:
            admin = Admin(gateway.admin, Path(folder, "owner.token").read_text().strip())
            status, answer, _ = admin.call("PUT", "/v1/config", basic_configuration("127.0.0.1:9", [policy]))
            if status != 200:
                print(json.dumps(answer), file=sys.stderr)
                return 2
            for path in files:
                for test in (yaml.safe_load(path.read_text()) or {}).get("tests") or []:
                    title = f"{path.stem} {test.get('test_title') or test.get('test_id')}"
                    for stage in test.get("stages") or []:
                        stage = stage.get("stage", stage)
                        must, never = wanted(stage.get("output") or {})
                        request = described(stage.get("input") or {})
                        if request is None or not must + never:
                            figures["left out"] += 1
                            continue
                        status, answer, _ = admin.call("POST", "/v1/explain", request)
                        told = json.dumps(answer.get("steps", [])) if status == 200 else ""
                        refused = status == 400 or answer.get("code") == "waf.malformed"
                        for rule, is_wanted in [(rule, True) for rule in must] + [(rule, False) for rule in never]:
                            matched = f'"{rule}"' in told
                            kind = ("caught" if matched or refused else "missed") if is_wanted else ("wrong" if matched else "right")
                            figures[kind] += 1
                            if arguments.show and kind in ("missed", "wrong"):
                                print(kind, title)
        finally:
            gateway.kill()
    attacks = figures["caught"] + figures["missed"]
    print(", ".join(f"{name} {count}" for name, count in figures.items()))
    print(f"{100 * figures['caught'] / max(attacks, 1):.1f} % of {attacks} positive cases caught, {figures['wrong']} of {figures['right'] + figures['wrong']} negative cases matched")
    return 0 if attacks and figures["caught"] >= 0.9 * attacks else 1


if __name__ == "__main__":
    sys.exit(main())
