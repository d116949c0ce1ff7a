# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Workers and listeners come and go under load, and no request fails."""
import http.client
import signal
import ssl
import subprocess
import time
import unittest

from hammer import Broken, Connection, Hammer
from harness import Case, basic_configuration


class LiveChange(Case):
    def setUp(self):
        super().setUp()
        self.data = self.path("data")
        self.web = self.nginx()
        self.process = self.gateway("--data", self.data, "--workers", "2")
        self.api = self.admin(self.process, self.data)
        status, answer, _ = self.api.call("PUT", "/v1/config", basic_configuration(self.web.address))
        self.assertEqual(status, 200, answer)
        self.address = self.api.listeners()["main"]

    def hammer(self, **options):
        hammer = Hammer(self.address, **options)
        self.addCleanup(hammer.stop)
        return hammer

    def test_the_number_of_workers(self):
        hammer = self.hammer(keep=6, new=6)
        for count in (4, 1, 3, 2, 6, 1, 2, 5, 1, 4) * 2:
            hammer.serve(150)
            status, answer, _ = self.api.call("PUT", "/v1/runtime", {"workers": count})
            self.assertEqual((status, answer), (200, {"workers": count}))
            self.assertEqual(self.api.call("GET", "/v1/status")[1]["workers"], count)
            # A listener made now has its sockets at all of them.
            if count == 6:
                status, answer, _ = self.api.call("PUT", "/v1/listeners/second", {"address": "127.0.0.1", "port": 0})
                self.assertIn(status, (200, 201), answer)
                for _ in range(30):
                    connection = Connection(self.api.listeners()["second"])
                    self.assertEqual(connection.request()[0], 200)
                    connection.close()
        hammer.serve(300)
        hammer.stop()
        self.assertEqual(hammer.failures, [])
        self.assertGreater(hammer.closes, 0)
        print(f"\n20 changes of the number of workers, {hammer.count} requests, 0 failed")
        text = self.api.call("GET", "/metrics", raw=True)[1].decode()
        # What workers that are gone have counted is not lost.
        served = next(float(l.split()[1]) for l in text.splitlines() if l.startswith("gatehouse_request_duration_seconds_count"))
        self.assertGreaterEqual(served, hammer.count)
        self.assertEqual(self.process.stop(), 0)

    def test_what_is_no_number_of_workers(self):
        for value in (0, 257, "2", 1.5, None):
            status, answer, _ = self.api.call("PUT", "/v1/runtime", {"workers": value})
            self.assertIn(status, (400, 422), answer)
        self.assertIn(self.api.call("PUT", "/v1/runtime", {"workers": 2, "threads": 2})[0], (400, 422))
        self.assertIn(self.api.call("PUT", "/v1/runtime", [])[0], (400, 422))
        self.assertEqual(self.api.call("GET", "/v1/runtime")[1], {"workers": 2})

    def test_listeners_come_and_go(self):
        hammer = self.hammer(keep=4, new=4)
        for turn in range(10):
            hammer.serve(100)
            status, answer, _ = self.api.call("PUT", "/v1/listeners/extra", {"address": "127.0.0.1", "port": 0})
            self.assertIn(status, (200, 201), answer)
            extra = self.api.listeners()["extra"]
            kept = [Connection(extra) for _ in range(8)]
            for connection in kept:
                self.assertEqual(connection.request()[0], 200)
                self.assertTrue(connection.open)
            changed = time.monotonic()
            if turn % 2:
                self.assertEqual(self.api.call("DELETE", "/v1/listeners/extra")[0], 204)
            else:  # another address: the old one's connections end, too
                status, answer, _ = self.api.call("PUT", "/v1/listeners/extra", {"address": "127.0.0.2", "port": 0})
                self.assertEqual(status, 200, answer)
            # What was open is answered once more, and told that this is the end.
            for connection in kept:
                try:
                    self.assertEqual(connection.request()[0], 200)
                    self.assertFalse(connection.open)
                    with self.assertRaises((Broken, OSError)):
                        connection.request()
                except (Broken, OSError):  # it has a second for that, which is little under a sanitizer
                    self.assertGreater(time.monotonic() - changed, 0.8)
                connection.close()
            with self.assertRaises(OSError):
                Connection(extra)
            if turn % 2 == 0:
                connection = Connection(self.api.listeners()["extra"])
                self.assertEqual(connection.request()[0], 200)
                connection.close()
                self.assertEqual(self.api.call("DELETE", "/v1/listeners/extra")[0], 204)
        hammer.serve(100)
        hammer.stop()
        self.assertEqual(hammer.failures, [])
        self.assertEqual(hammer.closes, 0, "connections of the other listener were ended")
        self.assertEqual(self.process.stop(), 0)

    def certificate(self, name):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", f"/CN={name}", "-addext", "subjectAltName=IP:127.0.0.1",
                        "-keyout", self.path("key.pem"), "-out", self.path("certificate.pem")], check=True, capture_output=True)

    def shown(self, address):
        host, port = address.rsplit(":", 1)
        return ssl.get_server_certificate((host, int(port)))

    def test_certificates_are_read_again(self):
        self.certificate("first")
        status, answer, _ = self.api.call("PUT", "/v1/certificates/own", {"certificateFile": self.path("certificate.pem"), "keyFile": self.path("key.pem")})
        self.assertIn(status, (200, 201), answer)
        status, answer, _ = self.api.call("PUT", "/v1/listeners/secure", {"address": "127.0.0.1", "port": 0, "tls": {"certificates": ["own"]}})
        self.assertIn(status, (200, 201), answer)
        address = self.api.call("GET", "/v1/status")[1]["listeners"]
        address = next(l["url"] for l in address if l["id"] == "secure").removeprefix("https://")
        first = self.shown(address)
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        kept = http.client.HTTPSConnection(address, timeout=20, context=context)
        self.addCleanup(kept.close)

        def ask():
            kept.request("GET", "/hello")
            answer = kept.getresponse()
            return answer.status, answer.read()

        self.assertEqual(ask()[0], 200)
        self.certificate("second")
        self.assertEqual(self.shown(address), first)
        self.process.process.send_signal(signal.SIGHUP)
        end = time.monotonic() + 10
        while self.shown(address) == first:
            self.assertLess(time.monotonic(), end, "the certificate was not read again")
            time.sleep(0.02)
        second = self.shown(address)
        # A broken one leaves everything as it is.
        self.write("certificate.pem", "nonsense")
        self.process.process.send_signal(signal.SIGHUP)
        while "certificate" not in "".join(self.process.errors):
            self.assertLess(time.monotonic(), end + 10, "nothing was said of the broken file")
            time.sleep(0.02)
        self.assertEqual(self.shown(address), second)
        before = kept.sock
        self.assertEqual(ask()[0], 200)
        self.assertIs(kept.sock, before, "the connection was ended")
        self.assertEqual(self.process.stop(), 0)


if __name__ == "__main__":
    unittest.main()
