# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""The three proxies and the upstream behind them, one worker each, with the configuration that a careful administrator would give them."""
import json
import os
import statistics
import subprocess

import system
from system import free_port, pinned, write

KEY = "bench-key-0123456789"
BODIES = {"1k": 1024, "64k": 65536, "1m": 1 << 20}


class Proxy:
    """A running proxy and the results of its rounds. `reference` names the column that others are divided by."""

    def __init__(self, name, reference, command, port, headers=()):
        self.name, self.reference, self.port, self.headers = name, reference, port, list(headers)
        self.process = subprocess.Popen(pinned(system.PROXY_CORE, command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        system.wait_for(port, name, self.process)
        self.rounds = []
        self.calls = None
        self.skipped = ""

    def median(self, member):
        known = [round[member] for round in self.rounds if round.get(member) is not None]
        return statistics.median(known) if known else None

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Site:
    """A folder with what the servers need: the bodies, a certificate, the upstream's address."""

    def __init__(self, folder, binaries, transfers="auto"):
        self.folder, self.binaries, self.transfers = folder, binaries, transfers
        self.upstream_port = free_port()
        os.makedirs(f"{folder}/files")
        os.chmod(folder, 0o755)
        for name, size in BODIES.items():
            write(f"{folder}/files/{name}", "x" * size)
        self.certificate, self.key, self.pem = f"{folder}/tls.crt", f"{folder}/tls.key", f"{folder}/tls.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "90", "-subj", "/CN=bench.test",
                        "-addext", "subjectAltName=DNS:bench.test,IP:127.0.0.1", "-keyout", self.key, "-out", self.certificate], check=True, capture_output=True)
        with open(self.certificate) as certificate, open(self.key) as key:
            write(self.pem, certificate.read() + key.read())
        self.upstream = self.start_upstream()

    def start_upstream(self):
        conf = write(f"{self.folder}/upstream.conf", f"""
daemon off; worker_processes 1; pid {self.folder}/upstream.pid; error_log /dev/null; user root;
events {{ worker_connections 40000; }}
http {{ access_log off; keepalive_requests 100000000; keepalive_timeout 600s; sendfile on; tcp_nopush on; open_file_cache max=16 inactive=1h; open_file_cache_valid 1h;
  server {{ listen 127.0.0.1:{self.upstream_port} backlog=8192; root {self.folder}/files;
    location = /1k {{ return 200 "{'x' * 1024}"; }} location / {{ }} }} }}
""")
        process = subprocess.Popen(pinned(system.LOAD_CORE, ["nginx", "-e", "/dev/null", "-c", conf]), stderr=subprocess.DEVNULL)
        system.wait_for(self.upstream_port, "the upstream", process)
        return process

    def stop(self):
        self.upstream.terminate()
        self.upstream.wait()

    def nginx(self, tls=False, h2=False):
        port = free_port()
        listen = f"listen 127.0.0.1:{port}{' ssl' if tls else ''}{' http2' if h2 else ''} backlog=8192;"
        secure = f"ssl_certificate {self.certificate}; ssl_certificate_key {self.key}; ssl_protocols TLSv1.3; ssl_session_tickets off; ssl_session_cache off;" if tls else ""
        conf = write(f"{self.folder}/nginx-{port}.conf", f"""
daemon off; worker_processes 1; pid {self.folder}/nginx-{port}.pid; error_log /dev/null; user root;
events {{ worker_connections 19000; }}
http {{ access_log off; keepalive_requests 100000000; http2_max_concurrent_streams 256;
  upstream up {{ server 127.0.0.1:{self.upstream_port}; keepalive 1024; keepalive_requests 100000000; }}
  server {{ {listen} {secure}
    location / {{ proxy_pass http://up; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header X-Forwarded-For $remote_addr; }} }} }}
""")
        return Proxy("nginx", "nginx", ["nginx", "-e", "/dev/null", "-c", conf], port)

    def haproxy(self, tls=False, h2=False):
        port = free_port()
        secure = f" ssl crt {self.pem} ssl-min-ver TLSv1.3 no-tls-tickets alpn {'h2,' if h2 else ''}http/1.1" if tls else ""
        conf = write(f"{self.folder}/haproxy-{port}.cfg", f"""
global
  nbthread 1
  maxconn 9900
  tune.ssl.cachesize 0
defaults
  mode http
  timeout client 600s
  timeout server 600s
  timeout connect 5s
  option forwardfor
  http-reuse always
frontend f
  bind 127.0.0.1:{port}{secure} backlog 8192
  default_backend b
backend b
  server s 127.0.0.1:{self.upstream_port} maxconn 4096
""")
        return Proxy("HAProxy", "haproxy", ["haproxy", "-db", "-q", "-f", conf], port)

    def gatehouse(self, policies=False, tls=False, h2=False):
        port = free_port()
        listener = {"id": "main", "address": "127.0.0.1", "port": port}
        document = {
            "gatehouse": 1,
            "listeners": [listener],
            "tenants": [{
                "id": "bench",
                "services": [{"id": "up", "upstream": {"targets": [{"url": f"http://127.0.0.1:{self.upstream_port}"}], "maxConnections": 4096, "maxPending": 20000}}],
                "routes": [{"id": "all", "service": "up", "match": {"paths": [{"prefix": "/"}]}}],
                "consumers": [{"id": "load", "credentials": [{"id": "k", "kind": "api-key", "key": KEY}]}],
                "policies": [
                    {"id": "keys", "kind": "key-auth", "scope": {"tenant": "bench"}, "config": {}},
                    {"id": "limit", "kind": "rate-limit", "scope": {"tenant": "bench"}, "config": {"limit": 100000000, "window": "1m", "by": "consumer"}},
                ] if policies else [],
            }],
        }
        if tls:
            document["certificates"] = [{"id": "bench", "certificateFile": self.certificate, "keyFile": self.key}]
            listener["tls"] = {"certificates": ["bench"], "minVersion": "1.3"}
        path = write(f"{self.folder}/gatehouse-{port}.json", json.dumps(document))
        command = [f"{self.binaries}/gatehoused", "--config", path, "--workers", "1", "--admin", "127.0.0.1:0", "--io", self.transfers]
        name = "Gatehouse, key-auth + rate-limit + metrics" if policies else "Gatehouse, metrics on"
        return Proxy(name, "gatehouse", command, port, [f"X-API-Key: {KEY}"] if policies else [])
