# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""What a stranger, a mistake or a restart must not do."""
import json
import os
import socket
import unittest

from harness import KEYS, Case, basic_configuration, fetch, until


class Safety(Case):
    def start(self, *more, data=None):
        self.data = data or self.path("data")
        gateway = self.gateway("--data", self.data, *more)
        return gateway, self.admin(gateway, self.data)

    def test_a_pipe_is_no_certificate_and_blocks_nothing(self):
        _, admin = self.start()
        pipe = self.path("pipe")
        os.mkfifo(pipe)
        admin.call("PUT", "/v1/certificates/z", {"certificateFile": pipe, "keyFile": pipe})
        status, answer, _ = admin.call("PUT", "/v1/listeners/z", {"address": "127.0.0.1", "port": 0, "tls": {"certificates": ["z"]}})
        self.assertEqual(status, 422, answer)
        self.assertIn("is not a file", json.dumps(answer))
        self.assertEqual(admin.call("GET", "/v1/status")[0], 200)

    def test_a_strangers_body_is_not_read(self):
        gateway, _ = self.start()
        host, port = gateway.admin.split(":")
        for extra in ("", "Expect: 100-continue\r\n"):
            with socket.create_connection((host, int(port)), 20) as stranger:
                stranger.sendall(f"PUT /v1/config HTTP/1.1\r\nHost: {gateway.admin}\r\nContent-Length: 60000000\r\n{extra}\r\n".encode())
                stranger.settimeout(20)
                answer = stranger.recv(4096)
                self.assertTrue(answer.startswith(b"HTTP/1.1 401 "), answer)
                self.assertIn(b"onnection: close", answer)

    def test_a_key_in_a_query_is_never_logged(self):
        web = self.upstream()
        gateway, admin = self.start("--access-log", self.path("access.log"))
        keys = {**KEYS, "config": {"query": "apikey"}}
        self.assertEqual(admin.call("PUT", "/v1/config", basic_configuration(web.address, [keys]))[0], 200)
        address = admin.listeners()["main"]
        for method, path in (("GET", "/a?apikey=mobile-secret-key&x=1"), ("GET", "/a?%61pikey=mobile-secret-key"), ("TRACE", "/a?apikey=mobile-secret-key")):
            fetch(address, path, method=method)
        self.assertEqual(admin.call("DELETE", "/v1/tenants/acme/routes/orders")[0], 204)
        self.assertEqual(fetch(address, "/nowhere?apikey=mobile-secret-key&y=2")[0], 404)
        self.assertEqual(gateway.stop(), 0)
        with open(self.path("access.log")) as log:
            text = log.read()
        self.assertIn("y=2", text)
        self.assertNotIn("mobile-secret-key", text)

    def test_key_sets_hold_public_keys_only(self):
        _, admin = self.start()
        for key in ({"kty": "oct", "k": "c2VjcmV0LXN0dWZm"}, {"kty": "RSA", "n": "AQAB", "e": "AQAB", "d": "c2VjcmV0LXN0dWZm"}):
            status, answer, _ = admin.call("PUT", "/v1/keysets/ks", {"keys": [key]})
            self.assertEqual(status, 422)
            self.assertNotIn("c2VjcmV0LXN0dWZm", json.dumps(answer))
        self.assertEqual(admin.call("PUT", "/v1/keysets/ks", {"keys": [{"kty": "RSA", "kid": "a", "n": "AQAB", "e": "AQAB"}]})[0], 201)

    def test_a_revoked_token_is_not_restored(self):
        _, admin = self.start()
        token = "viewer-token-0123456789abcdef"
        self.assertEqual(admin.call("PUT", "/v1/administrators/view", {"role": "viewer", "tokens": [{"id": "t", "token": token}]})[0], 201)
        revision = admin.call("GET", "/v1/status")[1]["revision"]
        self.assertEqual(admin.call("DELETE", "/v1/administrators/view")[0], 204)
        status, answer, _ = admin.call("POST", f"/v1/revisions/{revision}/restore", {"kind": "administrator", "id": "view"})
        self.assertEqual(status, 422, answer)

    def test_a_missing_seal_key_is_told_and_not_replaced(self):
        gateway, _ = self.start()
        gateway.stop()
        os.remove(os.path.join(self.data, "seal.key"))
        again = self.gateway("--data", self.data, expect_ready=False)
        self.assertEqual(again.process.wait(20), 1)
        self.assertIn("seal.key is missing", again.error_text())
        self.assertFalse(os.path.exists(os.path.join(self.data, "seal.key")))

    def test_a_taken_port_locks_nobody_out_and_is_served_when_free(self):
        gateway, admin = self.start()
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            port = taken.getsockname()[1]
        self.assertEqual(admin.call("PUT", "/v1/listeners/late", {"address": "127.0.0.1", "port": port})[0], 201)
        self.assertEqual(gateway.stop(), 0)
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", port))
            taken.listen()
            gateway, admin = self.start(data=self.data)
            status = admin.call("GET", "/v1/status")[1]
            self.assertEqual(status["health"], "degraded")
            self.assertIn(str(port), " ".join(status["problems"]))
            # A trial says what applying would say.
            answers = [admin.call("PUT", f"/v1/listeners/other{query}", {"address": "127.0.0.1", "port": port})[0] for query in ("?dryRun=true", "")]
            self.assertEqual(answers, [422, 422])
        self.assertTrue(until(lambda: admin.call("GET", "/v1/status")[1]["health"] == "ok"))
        self.assertIn(str(port), admin.listeners()["late"])

    def test_a_file_that_is_not_read_again_is_a_problem_of_the_status(self):
        path = self.write("gatehouse.json", json.dumps(basic_configuration("127.0.0.1:1")))
        token = self.path("owner.token")
        gateway = self.gateway("--config", path, "--token-file", token)
        admin = self.admin(gateway, self.folder)
        self.write("gatehouse.json", "{ broken")
        gateway.process.send_signal(1)
        self.assertTrue(until(lambda: admin.call("GET", "/v1/status")[1]["health"] == "degraded"))
        self.assertIn("not read again", " ".join(admin.call("GET", "/v1/status")[1]["problems"]))
        self.write("gatehouse.json", json.dumps(basic_configuration("127.0.0.1:1")))
        gateway.process.send_signal(1)
        self.assertTrue(until(lambda: admin.call("GET", "/v1/status")[1]["health"] == "ok"))


if __name__ == "__main__":
    unittest.main()
