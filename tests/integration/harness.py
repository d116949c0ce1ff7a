# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Starts gatehoused, nginx and small upstreams for the integration tests; everything on loopback, on free ports, and stopped at the end."""
import contextlib
import http.client
import json
import os
import select
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import unittest

from peer import Peer

BIN = os.environ.get("GATEHOUSE_BIN", "build/release/bin")
IO = os.environ.get("GATEHOUSE_IO", "auto")  # gatehoused --io


class Gateway:
    """One gatehoused process."""

    def __init__(self, *arguments, expect_ready=True):
        self.process = subprocess.Popen([os.path.join(BIN, "gatehoused"), "--admin", "127.0.0.1:0", "--io", IO, *arguments],
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.errors = []
        self._reader = threading.Thread(target=self._read_errors, daemon=True)
        self._reader.start()
        self.ready = None
        line = self._first_line(20)
        if line:
            self.ready = json.loads(line)
        elif expect_ready:
            code = self.process.poll()
            self.kill()
            raise AssertionError(f"gatehoused did not become ready (exit {code}): {''.join(self.errors)}")

    def _first_line(self, seconds):
        ready, _, _ = select.select([self.process.stdout], [], [], seconds)
        return self.process.stdout.readline() if ready else ""

    def _read_errors(self):
        for line in self.process.stderr:
            self.errors.append(line)

    def error_text(self):
        self._reader.join(5)
        return "".join(self.errors)

    @property
    def admin(self):
        return self.ready["admin"].removeprefix("http://")

    def listener(self, id="main"):
        return next(l["url"] for l in self.ready["listeners"] if l["id"] == id).removeprefix("http://")

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            code = self.process.wait(20)
        finally:
            self.kill()
        return code

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self._reader.join(5)
        self.process.stdout.close()
        self.process.stderr.close()


class Admin:
    """The Admin API with a token; answers (status, document, headers)."""

    def __init__(self, address, token):
        self.address, self.token = address, token

    def call(self, method, path, body=None, headers=None, raw=False):
        connection = http.client.HTTPConnection(self.address, timeout=20)
        sent = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json", **(headers or {})}
        if body is not None and not isinstance(body, (str, bytes)):
            body = json.dumps(body)
        connection.request(method, path, body, sent)
        answer = connection.getresponse()
        data = answer.read()
        connection.close()
        document = data if raw else (json.loads(data) if data else None)
        return answer.status, document, dict(answer.getheaders())

    def listeners(self):
        return {l["id"]: l["url"].removeprefix("http://") for l in self.call("GET", "/v1/status")[1]["listeners"]}


def fetch(address, path, headers=None, method="GET", body=None):
    connection = http.client.HTTPConnection(address, timeout=20)
    connection.request(method, path, body, headers or {})
    answer = connection.getresponse()
    data = answer.read()
    connection.close()
    return answer.status, data, dict((k.lower(), v) for k, v in answer.getheaders())


class Upstream(Peer):
    """A small upstream that answers "ok" and remembers what it saw."""


class Nginx:
    """nginx with one location per behaviour; its root folder is `self.root`."""

    def __init__(self, folder):
        self.folder = folder
        self.root = os.path.join(folder, "www")
        os.makedirs(self.root)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.address = f"127.0.0.1:{port}"
        configuration = os.path.join(folder, "nginx.conf")
        with open(configuration, "w") as out:
            out.write(f"""
{"user root;" if os.geteuid() == 0 else ""} daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log stderr error;
events {{ worker_connections 1024; }}
http {{
  access_log off; client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
  keepalive_requests 1000000; client_max_body_size 64m;
  server {{
    listen {self.address}; root {self.root};
    location = /hello {{ return 200 "hello\\n"; }}
    location = /headers {{ return 200 "$request_method $request_uri host=$http_host fwd=$http_x_forwarded_for consumer=$http_x_consumer_id key=$http_x_api_key\\n"; }}
  }}
}}
""")
        self.process = subprocess.Popen(["nginx", "-e", "stderr", "-p", folder, "-c", configuration], stderr=subprocess.DEVNULL)
        wait_for_port(self.address)

    def close(self):
        self.process.terminate()
        self.process.wait()


def wait_for_port(address, seconds=10):
    host, port = address.rsplit(":", 1)
    end = time.monotonic() + seconds
    while True:
        with contextlib.suppress(OSError):
            socket.create_connection((host, int(port)), 1).close()
            return
        if time.monotonic() > end:
            raise AssertionError(f"nothing listens on {address}")
        time.sleep(0.02)


def until(condition, seconds=20):
    """Waits for what another process does; bounded."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.05)
    return False


class Case(unittest.TestCase):
    """A test with a temporary folder and things that are closed at the end."""

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="gatehouse-test-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        with open(self.path(name), "w") as out:
            out.write(text)
        return self.path(name)

    def gateway(self, *arguments, **options):
        gateway = Gateway(*arguments, **options)
        self.addCleanup(gateway.kill)
        return gateway

    def admin(self, gateway, data):
        with open(os.path.join(data, "owner.token")) as token:
            return Admin(gateway.admin, token.read().strip())

    def upstream(self):
        upstream = Upstream()
        self.addCleanup(upstream.close)
        return upstream

    def nginx(self):
        nginx = Nginx(self.path("nginx"))
        self.addCleanup(nginx.close)
        return nginx


def basic_configuration(upstream, extra_policies=(), port=0):
    """The declarative document that most tests begin with."""
    return {
        "gatehouse": 1,
        "listeners": [{"id": "main", "address": "127.0.0.1", "port": port}],
        "tenants": [{
            "id": "acme",
            "services": [{"id": "orders", "version": "1", "lifecycle": "published", "upstream": {"targets": [{"url": f"http://{upstream}", "weight": 1}]}}],
            "routes": [{"id": "orders", "service": "orders", "match": {"paths": [{"prefix": "/"}]}}],
            "consumers": [{"id": "mobile", "groups": ["apps"], "credentials": [{"id": "k1", "kind": "api-key", "key": "mobile-secret-key"}]}],
            "policies": list(extra_policies),
        }],
    }


KEYS = {"id": "keys", "kind": "key-auth", "scope": {"tenant": "acme"}, "config": {"header": "X-API-Key"}}


def limit(count, window="1m", **config):
    return {"id": "limit", "kind": "rate-limit", "scope": {"tenant": "acme"}, "config": {"limit": count, "window": window, "by": "consumer", **config}}
