# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""One round of load: wrk for HTTP/1.1 and TLS, h2load for HTTP/2 and for a rate that is given. Each gives requests, rate, p50 and p99 in milliseconds, errors."""
import json
import os
import re
import socket
import ssl
import subprocess

import system

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCES = 4000  # connections from one address: gateways bound them


def speaks_h2(port):
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_alpn_protocols(["h2", "http/1.1"])
    try:
        with socket.create_connection(("127.0.0.1", port), 5) as plain, context.wrap_socket(plain, server_hostname="bench.test") as secure:
            return secure.selected_alpn_protocol() == "h2"
    except (OSError, ssl.SSLError):
        return False


def many_sources(folder):
    """A preloaded library that spreads connections over 127.0.0.2 and following; empty when there is no compiler."""
    library = f"{folder}/sources.so"
    if not os.path.exists(library):
        made = subprocess.run(["cc", "-O2", "-shared", "-fPIC", "-o", library, f"{HERE}/sources.c", "-ldl"], capture_output=True)
        if made.returncode != 0:
            return ""
    return library


def wrk(proxy, site, path, connections, seconds, tls=False, close=False):
    command = system.pinned(system.LOAD_CORE, ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s", "--latency", "-s", f"{HERE}/report.lua"])
    for header in proxy.headers + (["Connection: close"] if close else []):
        command += ["-H", header]
    environment = dict(os.environ)
    if connections > SOURCES:
        environment["LD_PRELOAD"] = many_sources(site.folder)
    done = subprocess.run([*command, f"http{'s' if tls else ''}://127.0.0.1:{proxy.port}/{path}"], capture_output=True, text=True, check=True, env=environment)
    return json.loads(done.stdout[done.stdout.index("{\"requests\""):].splitlines()[0])


def h2load(proxy, site, path, connections, seconds, tls=True, h2=True, rate=0):
    """As fast as it goes or, with a rate (requests a second of all connections together), at this one."""
    log = f"{site.folder}/h2load.log"
    if os.path.exists(log):
        os.remove(log)
    command = system.pinned(system.LOAD_CORE, ["h2load", "-t1", f"-c{connections}", "-m10", "-D", str(seconds), f"--log-file={log}"])
    if not h2:
        command.append("--h1")
    if rate:
        command.append(f"--rps={rate / connections}")
    for header in proxy.headers:
        command += ["-H", header]
    out = subprocess.run([*command, f"http{'s' if tls else ''}://127.0.0.1:{proxy.port}/{path}"], capture_output=True, text=True, check=True).stdout
    counts = {name: int(number) for number, name in re.findall(r"(\d+) (total|succeeded|failed|errored|timeout)", out[out.index("requests:"):].splitlines()[0])}
    with open(log) as lines:
        took = sorted(int(line.split("\t")[2]) for line in lines)
    at = lambda share: took[min(len(took) - 1, int(len(took) * share))] / 1000 if took else 0.0
    requests = counts["succeeded"]
    return {"requests": requests, "rate": requests / seconds, "p50": at(0.5), "p99": at(0.99), "errors": counts["failed"] + counts["errored"] + counts["timeout"]}
