# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""TLS as clients meet it, by openssl: mutual TLS, revoked certificates, stapling, sessions that outlive a change of the configuration."""
import base64
import json
import os
import signal
import socket
import ssl
import subprocess
import time
import unittest

from harness import Case, Gateway, Upstream


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

    def start(self, **options):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.write(**options)
        self.gateway = Gateway("--config", self.path("gatehouse.json"), "--workers", "1")
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

    def test_revoked(self):
        self.issue("alice", "ca")
        self.issue("bob", "ca")
        openssl("ca", "-config", self.path("ca.cnf"), "-cert", self.path("ca.pem"), "-keyfile", self.path("ca.key"), "-revoke", self.path("bob.pem"))
        openssl("ca", "-config", self.path("ca.cnf"), "-cert", self.path("ca.pem"), "-keyfile", self.path("ca.key"), "-gencrl", "-out", self.path("ca.crl"))
        self.start(client_certificates={"mode": "required", "ca": self.text("ca.pem"), "crl": self.text("ca.crl")})
        self.assertEqual(self.get("alice"), 200)
        self.assertNotEqual(self.get("bob"), 200)

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
