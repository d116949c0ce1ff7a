# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""TLS as clients meet it, by openssl: mutual TLS, revoked certificates, stapling, sessions that outlive a change of the configuration."""
import base64
import hashlib
import json
import os
import re
import signal
import socket
import ssl
import subprocess
import threading
import time
import unittest

from h2_peers import wait_for
from harness import Case, Gateway, Upstream, fetch


def openssl(*arguments, **options):
    return subprocess.run(["openssl", *arguments], check=True, capture_output=True, timeout=60, **options)


class Tls(Case):
    def setUp(self):
        super().setUp()
        self.upstream = Upstream()
        self.addCleanup(self.upstream.close)
        self.authority("ca")
        self.issue("server", "ca", "subjectAltName=DNS:localhost,IP:127.0.0.1")

    def authority(self, name):
        openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", self.path(name + ".key"), "-out", self.path(name + ".pem"), "-days", "2",
                "-subj", f"/CN={name}")
        os.makedirs(self.path(name + ".d"), exist_ok=True)
        for file, text in (("index.txt", ""), ("serial", "01"), ("crlnumber", "01")):
            with open(self.path(f"{name}.d/{file}"), "w") as out:
                out.write(text)
        with open(self.path(name + ".cnf"), "w") as out:
            folder = self.path(name + ".d")
            out.write(f"[ca]\ndefault_ca=it\n[it]\ndatabase={folder}/index.txt\nserial={folder}/serial\ncrlnumber={folder}/crlnumber\ndefault_md=sha256\ndefault_days=2\n"
                      f"unique_subject=no\ndefault_crl_days=2\nnew_certs_dir={folder}\npolicy=any\ncopy_extensions=copy\n[any]\ncommonName=supplied\n")

    def issue(self, name, authority, extension=None):
        openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", self.path(name + ".key"), "-out", self.path(name + ".csr"), "-subj", f"/CN={name}",
                *(["-addext", extension] if extension else []))
        openssl("ca", "-batch", "-notext", "-config", self.path(authority + ".cnf"), "-cert", self.path(authority + ".pem"), "-keyfile", self.path(authority + ".key"), "-in", self.path(name + ".csr"),
                "-out", self.path(name + ".pem"))

    def text(self, name):
        with open(self.path(name)) as source:
            return source.read()

    def write(self, client_certificates=None, ocsp=None, routes=1):
        certificate = {"id": "c", "certificateFile": self.path("server.pem"), "keyFile": self.path("server.key")}
        if ocsp:
            certificate["ocspResponse"] = ocsp
        tls = {"certificates": ["c"]}
        if client_certificates:
            tls["clientCertificates"] = client_certificates
        document = {
            "gatehouse": 1,
            "certificates": [certificate],
            "listeners": [{"id": "main", "address": "127.0.0.1", "port": getattr(self, "port", 0), "tls": tls}],
            "tenants": [{
                "id": "t",
                "services": [{"id": "up", "upstream": {"targets": [{"url": f"http://{self.upstream.address}"}]}}],
                "routes": [{"id": f"r{i}", "service": "up", "match": {"paths": [{"prefix": "/" if i == 0 else f"/{i}"}]}} for i in range(routes)],
            }],
        }
        with open(self.path("gatehouse.json"), "w") as out:
            json.dump(document, out)

    def start(self, admin=False, **options):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.write(**options)
        self.gateway = Gateway("--config", self.path("gatehouse.json"), "--workers", "1", *(["--token-file", self.path("owner.token")] if admin else []))
        self.addCleanup(self.gateway.stop)

    def get(self, certificate=None):
        """The status of a request over a fresh connection, or the name of what went wrong."""
        context = ssl.create_default_context(cafile=self.path("ca.pem"))
        if certificate:
            context.load_cert_chain(self.path(certificate + ".pem"), self.path(certificate + ".key"))
        try:
            with socket.create_connection(("127.0.0.1", self.port), 10) as plain, context.wrap_socket(plain, server_hostname="localhost") as client:
                client.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                return int(client.recv(65536).split()[1])
        except (ssl.SSLError, ConnectionError, IndexError) as error:
            return type(error).__name__

    def test_clients_show_certificates(self):
        self.authority("others")
        self.issue("alice", "ca")
        self.issue("mallory", "others")
        self.start(client_certificates={"mode": "required", "ca": self.text("ca.pem")})
        self.assertEqual(self.get("alice"), 200)
        self.assertNotEqual(self.get(), 200)
        self.assertNotEqual(self.get("mallory"), 200)
        self.gateway.stop()
        self.start(client_certificates={"mode": "optional", "ca": self.text("ca.pem")})
        self.assertEqual((self.get(), self.get("alice")), (200, 200))
        self.assertNotEqual(self.get("mallory"), 200)

    def test_a_revoked_authority_between(self):
        self.issue("between", "ca", "basicConstraints=critical,CA:TRUE")
        os.makedirs(self.path("between.d"))
        for file, text in (("index.txt", ""), ("serial", "01"), ("crlnumber", "01")):
            with open(self.path(f"between.d/{file}"), "w") as out:
                out.write(text)
        with open(self.path("ca.cnf")) as source, open(self.path("between.cnf"), "w") as out:
            out.write(source.read().replace(self.path("ca.d"), self.path("between.d")))
        self.issue("alice", "between")
        with open(self.path("alice.pem"), "a") as out:
            out.write(self.text("between.pem"))

        def lists(*authorities):
            for name in authorities:
                openssl("ca", "-config", self.path(name + ".cnf"), "-cert", self.path(name + ".pem"), "-keyfile", self.path(name + ".key"), "-gencrl", "-out", self.path(name + ".crl"))
            return {"mode": "required", "ca": self.text("ca.pem"), "crl": "".join(self.text(name + ".crl") for name in authorities)}

        self.start(client_certificates=lists("between"))  # as it always could be: no list of the root's
        self.assertEqual(self.get("alice"), 200)
        self.gateway.stop()
        self.start(client_certificates=lists("between", "ca"))
        self.assertEqual(self.get("alice"), 200)
        self.gateway.stop()
        openssl("ca", "-config", self.path("ca.cnf"), "-cert", self.path("ca.pem"), "-keyfile", self.path("ca.key"), "-revoke", self.path("between.pem"))
        self.start(client_certificates=lists("between", "ca"))
        self.assertNotEqual(self.get("alice"), 200)

    def test_revoked(self):
        self.issue("alice", "ca")
        self.issue("bob", "ca")
        openssl("ca", "-config", self.path("ca.cnf"), "-cert", self.path("ca.pem"), "-keyfile", self.path("ca.key"), "-revoke", self.path("bob.pem"))
        openssl("ca", "-config", self.path("ca.cnf"), "-cert", self.path("ca.pem"), "-keyfile", self.path("ca.key"), "-gencrl", "-out", self.path("ca.crl"))
        self.start(client_certificates={"mode": "required", "ca": self.text("ca.pem"), "crl": self.text("ca.crl")})
        self.assertEqual(self.get("alice"), 200)
        self.assertNotEqual(self.get("bob"), 200)

    def test_a_list_of_revoked_ones_that_is_too_old_refuses_and_is_told_of(self):
        self.issue("alice", "ca")
        openssl("ca", "-config", self.path("ca.cnf"), "-cert", self.path("ca.pem"), "-keyfile", self.path("ca.key"), "-gencrl", "-crl_lastupdate", "20200101000000Z", "-crl_nextupdate",
                "20200201000000Z", "-out", self.path("ca.crl"))
        self.start(client_certificates={"mode": "required", "ca": self.text("ca.pem"), "crl": self.text("ca.crl")})
        self.assertNotEqual(self.get("alice"), 200)
        self.assertIn("was to be replaced by 2020-02-01T00:00:00", "".join(self.gateway.errors))

    def test_what_is_wrong_is_named(self):
        self.write(client_certificates={"mode": "required"})
        gateway = Gateway("--config", self.path("gatehouse.json"), expect_ready=False)
        self.addCleanup(gateway.kill)
        self.assertNotEqual(gateway.process.wait(20), 0)
        self.assertIn("/tls/clientCertificates/ca", gateway.error_text())

    def test_stapling(self):
        openssl("ocsp", "-index", self.path("ca.d/index.txt"), "-CA", self.path("ca.pem"), "-rsigner", self.path("ca.pem"), "-rkey", self.path("ca.key"), "-issuer", self.path("ca.pem"),
                "-cert", self.path("server.pem"), "-ndays", "1", "-respout", self.path("ocsp.der"))
        with open(self.path("ocsp.der"), "rb") as source:
            self.start(ocsp=base64.b64encode(source.read()).decode())
        said = openssl("s_client", "-connect", f"127.0.0.1:{self.port}", "-servername", "localhost", "-status", "-CAfile", self.path("ca.pem"), input=b"").stdout.decode()
        self.assertIn("OCSP Response Status: successful", said)
        self.assertIn("Cert Status: good", said)

    def test_an_old_response_is_not_stapled(self):
        openssl("ocsp", "-index", self.path("ca.d/index.txt"), "-CA", self.path("ca.pem"), "-rsigner", self.path("ca.pem"), "-rkey", self.path("ca.key"), "-issuer", self.path("ca.pem"),
                "-cert", self.path("server.pem"), "-ndays", "1", "-respout", self.path("ocsp.der"))
        with open(self.path("ocsp.der"), "rb") as source:
            der = source.read()
        # Its last time is nextUpdate; nobody but the client looks at the signature.
        last = max(re.findall(rb"\d{14}Z", der))
        self.start(ocsp=base64.b64encode(der.replace(last, b"20200201000000Z")).decode())
        said = openssl("s_client", "-connect", f"127.0.0.1:{self.port}", "-servername", "localhost", "-status", "-CAfile", self.path("ca.pem"), input=b"").stdout.decode()
        self.assertIn("OCSP response: no response sent", said)
        self.assertIn("was to be replaced by 2020-02-01T00:00:00", "".join(self.gateway.errors))

    def session(self, *options):
        request = b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        return openssl("s_client", "-connect", f"127.0.0.1:{self.port}", "-servername", "localhost", "-CAfile", self.path("ca.pem"), "-tls1_2", "-ign_eof", *options, input=request).stdout.decode()

    def test_sessions_outlive_a_change(self):
        self.start()
        self.session("-sess_out", self.path("session"))
        self.assertIn("Reused, ", self.session("-sess_in", self.path("session")))
        # A change that leaves the listener alone, then one of its certificate.
        for step in ("routes", "certificate"):
            if step == "certificate":
                self.issue("server", "ca", "subjectAltName=DNS:localhost,IP:127.0.0.1,DNS:new.test")
            self.write(routes=2)
            self.gateway.process.send_signal(signal.SIGHUP)
            end = time.monotonic() + 10
            while time.monotonic() < end and "reload" not in "".join(self.gateway.errors).lower():
                time.sleep(0.05)
            self.assertIn("Reused, ", self.session("-sess_in", self.path("session")), step)

    def test_handshakes_and_expiry_are_told(self):
        self.start(admin=True)
        self.session("-sess_out", self.path("session"))
        self.session("-sess_in", self.path("session"))
        with socket.create_connection(("127.0.0.1", self.port), 10) as plain:
            plain.sendall(b"no TLS at all, however long it may be\r\n")
            self.assertNotEqual(plain.recv(1), None)
        admin = self.admin(self.gateway, self.folder)

        def counted():
            text = admin.call("GET", "/metrics", raw=True)[1].decode()
            return all(f'gatehouse_tls_handshakes_total{{result="{result}"}} 1\n' in text for result in ("full", "resumed", "failed"))
        wait_for(counted)
        metrics = admin.call("GET", "/metrics", raw=True)[1].decode()
        expiry = float(metrics.split('gatehouse_certificate_expiry_timestamp_seconds{certificate="c",listener="main"} ')[1].split()[0])
        self.assertAlmostEqual(expiry, time.time() + 2 * 86400, delta=3600)
        status = admin.call("GET", "/v1/status")[1]
        self.assertEqual(status["health"], "ok")
        self.assertIn("certificate c of listener main expires on ", status["problems"][0])

    # ---- towards upstreams

    def secure_upstream(self, ask=False):
        """An upstream that speaks TLS as "server", and answers who its client is."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.path("server.pem"), self.path("server.key"))
        if ask:
            context.load_verify_locations(self.path("ca.pem"))
            context.verify_mode = ssl.CERT_REQUIRED
        server = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(server.close)

        def serve():
            while True:
                try:
                    plain, _ = server.accept()
                except OSError:
                    return
                try:
                    with context.wrap_socket(plain, server_side=True) as client:
                        client.recv(65536)
                        shown = client.getpeercert()
                        name = dict(pair[0] for pair in shown["subject"])["commonName"] if shown else "nobody"
                        client.sendall(f"HTTP/1.1 200 OK\r\nContent-Length: {len(name)}\r\nConnection: close\r\n\r\n{name}".encode())
                except OSError:
                    plain.close()

        threading.Thread(target=serve, daemon=True).start()
        return server.getsockname()[1]

    def through(self, port, **tls):
        certificate = {"id": "own", "certificateFile": self.path("gateway.pem"), "keyFile": self.path("gateway.key")}
        document = {
            "gatehouse": 1,
            "listeners": [{"id": "main", "address": "127.0.0.1", "port": 0}],
            "tenants": [{
                "id": "t",
                "certificates": [certificate],
                "services": [{"id": "up", "upstream": {"targets": [{"url": f"https://localhost:{port}"}], "tls": {"ca": self.text("ca.pem"), **tls}}}],
                "routes": [{"id": "r", "service": "up", "match": {"paths": [{"prefix": "/"}]}}],
            }],
        }
        gateway = self.gateway_of(document)
        status, body, _ = fetch(gateway.listener(), "/")
        return status, body.decode()

    def gateway_of(self, document):
        with open(self.path("gatehouse.json"), "w") as out:
            json.dump(document, out)
        gateway = Gateway("--config", self.path("gatehouse.json"), "--workers", "1")
        self.addCleanup(gateway.stop)
        return gateway

    def pin(self, name):
        public = openssl("x509", "-in", self.path(name + ".pem"), "-noout", "-pubkey").stdout
        return base64.b64encode(hashlib.sha256(openssl("pkey", "-pubin", "-outform", "der", input=public).stdout).digest()).decode()

    def test_a_certificate_of_its_own(self):
        self.issue("gateway", "ca")
        port = self.secure_upstream(ask=True)
        self.assertEqual(self.through(port, certificate="own"), (200, "gateway"))
        self.assertEqual(self.through(port)[0], 502)
        self.assertEqual(self.through(self.secure_upstream())[1], "nobody")

    def test_pinned_keys(self):
        self.issue("gateway", "ca")
        port = self.secure_upstream()
        self.assertEqual(self.through(port, pins=[self.pin("server")])[0], 200)
        self.assertEqual(self.through(port, pins=[self.pin("gateway"), self.pin("ca")])[0], 200)  # one of the chain is enough
        self.assertEqual(self.through(port, pins=[self.pin("gateway")])[0], 502)
        self.assertEqual(self.through(port, verify=False, pins=[self.pin("ca")])[0], 502)  # a chain that nobody verified says nothing
        self.assertEqual(self.through(port, verify=False, pins=[self.pin("server")])[0], 200)

    def test_a_connection_goes_on_while_certificates_change(self):
        self.start()
        context = ssl.create_default_context(cafile=self.path("ca.pem"))
        with socket.create_connection(("127.0.0.1", self.port), 10) as plain, context.wrap_socket(plain, server_hostname="localhost") as client:
            def ask():
                client.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
                answer = b""
                while not answer.endswith(b"ok\n"):
                    more = client.recv(65536)
                    self.assertTrue(more, "the connection was closed")
                    answer += more
                return answer.split()[1]

            self.assertEqual(ask(), b"200")
            before = client.getpeercert()["serialNumber"]
            self.issue("server", "ca", "subjectAltName=DNS:localhost,IP:127.0.0.1")
            self.gateway.process.send_signal(signal.SIGHUP)

            def fresh():
                with socket.create_connection(("127.0.0.1", self.port), 10) as again, context.wrap_socket(again, server_hostname="localhost") as other:
                    return other.getpeercert()["serialNumber"]

            end = time.monotonic() + 10
            while fresh() == before:
                self.assertLess(time.monotonic(), end, "the new certificate is not used")
                time.sleep(0.02)
            self.assertEqual(ask(), b"200")


if __name__ == "__main__":
    unittest.main(verbosity=2)
