# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""One gatehoused takes over from another: no request fails, nobody writes beside anybody else, and a start that fails changes nothing."""
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import time
import unittest

from hammer import Connection, Hammer
from harness import Case, basic_configuration


class Replace(Case):
    def start(self, *more, **options):
        gateway = self.gateway("--data", self.path("data"), "--workers", "2", "--drain-timeout", "20s", *more, **options)
        return gateway

    def served(self, gateway, web):
        admin = self.admin(gateway, self.path("data"))
        status, answer, _ = admin.call("PUT", "/v1/config", basic_configuration(web.address))
        self.assertEqual(status, 200, answer)
        return admin, admin.listeners()["main"]

    def test_no_request_fails_over_ten_replacements(self):
        gateway = self.start()
        admin, address = self.served(gateway, self.nginx())
        idle = [Connection(address) for _ in range(20)]
        for connection in idle:
            self.assertEqual(connection.request()[0], 200)
        wrk = None
        if shutil.which("wrk"):
            wrk = subprocess.Popen(["wrk", "-t1", "-c32", "-d12s", f"http://{address}/hello"], stdout=subprocess.PIPE, text=True)
        hammer = Hammer(address, keep=4, new=3, body=1, fine=(200, 405))
        for turn in range(10):
            hammer.serve(300)
            successor = self.start("--replace")
            self.assertEqual(gateway.process.wait(25), 0, gateway.error_text())
            self.assertEqual(successor.admin, gateway.admin)
            self.assertEqual(successor.listener(), address)
            gateway = successor
            # It has the store, and is the only one.
            status, answer, _ = admin.call("PUT", f"/v1/tenants/t{turn}", {"name": "t"})
            self.assertIn(status, (200, 201), answer)
        hammer.serve(300)
        hammer.stop()
        self.assertEqual(hammer.failures, [])
        print(f"\n10 replacements, {hammer.count} requests of the strict client, 0 failed; {hammer.closes} kept connections were ended with an answer")
        if wrk:
            out = wrk.communicate(timeout=60)[0]
            print(re.search(r"(\d+ requests in .*)", out).group(1))
            self.assertNotIn("Socket errors", out)
            self.assertNotIn("Non-2xx", out)
        for connection in idle:
            connection.close()
        self.assertEqual(gateway.stop(), 0)

    def test_an_idle_connection_may_still_ask_once(self):
        gateway = self.start()
        _, address = self.served(gateway, self.nginx())
        kept = [Connection(address) for _ in range(50)]
        for connection in kept:
            self.assertEqual(connection.request()[0], 200)
        gateway.process.send_signal(signal.SIGTERM)
        for connection in kept:
            # Until the signal has come through it is kept; the last answer says that it is the last.
            while connection.open:
                self.assertEqual(connection.request()[0], 200)
            connection.close()
        self.assertEqual(gateway.process.wait(20), 0)

    def test_a_second_signal_ends_it_at_once(self):
        gateway = self.start()
        silent = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(silent.close)
        admin = self.admin(gateway, self.path("data"))
        admin.call("PUT", "/v1/config", basic_configuration("127.0.0.1:%d" % silent.getsockname()[1]))
        connection = Connection(admin.listeners()["main"])
        connection.socket.sendall(b"GET / HTTP/1.1\r\nHost: test\r\n\r\n")
        taken, _ = silent.accept()  # under way, and never answered
        gateway.process.send_signal(signal.SIGTERM)
        with self.assertRaises(subprocess.TimeoutExpired):
            gateway.process.wait(2)
        gateway.process.send_signal(signal.SIGTERM)
        self.assertEqual(gateway.process.wait(5), 0)
        taken.close()
        connection.close()

    def test_the_drain_has_a_deadline(self):
        gateway = self.gateway("--data", self.path("data"), "--drain-timeout", "1500ms")
        silent = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(silent.close)
        admin = self.admin(gateway, self.path("data"))
        admin.call("PUT", "/v1/config", basic_configuration("127.0.0.1:%d" % silent.getsockname()[1]))
        connection = Connection(admin.listeners()["main"])
        connection.socket.sendall(b"GET / HTTP/1.1\r\nHost: test\r\n\r\n")
        taken, _ = silent.accept()
        gateway.process.send_signal(signal.SIGTERM)
        self.assertEqual(gateway.process.wait(10), 0)
        taken.close()
        connection.close()

    def test_a_start_that_fails_leaves_the_other_one_as_it_was(self):
        gateway = self.start()
        admin, address = self.served(gateway, self.nginx())
        hammer = Hammer(address, keep=2, new=2)
        busy = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(busy.close)
        for _ in range(3):
            hammer.serve(100)
            failed = self.start("--replace", "--admin", "127.0.0.1:%d" % busy.getsockname()[1], expect_ready=False)
            self.assertEqual(failed.process.wait(20), 1)
            self.assertIn("cannot listen", failed.error_text())
            self.assertIsNone(gateway.process.poll())
            self.eventually(lambda: admin.call("PUT", "/v1/tenants/other", {"name": "o"})[0] in (200, 201))
        hammer.serve(100)
        self.assertEqual(hammer.failures, [])
        successor = self.start("--replace")
        self.assertEqual(gateway.process.wait(25), 0)
        hammer.serve(100)
        hammer.stop()
        self.assertEqual(hammer.failures, [])
        self.assertEqual(successor.stop(), 0)

    def test_while_the_store_is_away_changes_are_refused_and_reads_go_on(self):
        gateway = self.start()
        admin, address = self.served(gateway, self.nginx())
        asking = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        asking.connect(self.path("data/replace.sock"))
        asking.settimeout(10)
        asking.send(b'{"op":"take","version":1,"mode":"data"}')
        self.assertIn(b'"estate"', asking.recv(65536))
        status, answer, _ = admin.call("PUT", "/v1/tenants/other", {"name": "o"})
        self.assertEqual(status, 503, answer)
        self.assertEqual(admin.call("GET", "/v1/status")[0], 200)
        connection = Connection(address)
        self.assertEqual(connection.request()[0], 200)
        connection.close()
        asking.close()
        self.eventually(lambda: admin.call("PUT", "/v1/tenants/other", {"name": "o"})[0] in (200, 201))
        self.assertEqual(gateway.stop(), 0)
        self.assertFalse(os.path.exists(self.path("data/replace.sock")))

    def test_without_a_predecessor_it_just_starts(self):
        gateway = self.start("--replace")
        self.assertEqual(gateway.stop(), 0)

    def test_with_a_configuration_file_and_the_service_manager(self):
        web = self.nginx()
        notify = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        notify.bind(self.path("notify"))
        notify.settimeout(10)
        self.addCleanup(notify.close)
        os.environ["NOTIFY_SOCKET"] = self.path("notify")
        self.addCleanup(os.environ.pop, "NOTIFY_SOCKET")
        # A port of its own number: only its sockets say that it is the same one.
        with socket.create_server(("127.0.0.1", 0)) as probe:
            port = probe.getsockname()[1]
        file = self.write("gateway.json", json.dumps(basic_configuration(web.address, port=port)))
        arguments = ("--config", file, "--runtime-dir", self.folder, "--workers", "2")
        gateway = self.gateway(*arguments)
        self.assertIn(f"READY=1\nMAINPID={gateway.process.pid}", notify.recv(1000).decode())
        hammer = Hammer(gateway.listener(), keep=3, new=2)
        for _ in range(3):
            hammer.serve(200)
            successor = self.gateway(*arguments, "--replace")
            told = {notify.recv(1000).decode() for _ in range(2)}
            self.assertIn(f"MAINPID={successor.process.pid}", told)
            self.assertIn(f"READY=1\nMAINPID={successor.process.pid}", told)
            self.assertEqual(gateway.process.wait(25), 0)
            gateway = successor
        # A file that is refused stops the new one, not the old one.
        hammer.serve(100)
        self.write("gateway.json", "{")
        failed = self.gateway(*arguments, "--replace", expect_ready=False)
        self.assertEqual(failed.process.wait(20), 1)
        hammer.serve(100)
        hammer.stop()
        self.assertEqual(hammer.failures, [])
        self.assertEqual(gateway.stop(), 0)
        self.assertEqual(notify.recv(1000), b"STOPPING=1")

    def eventually(self, call, seconds=10):
        end = time.monotonic() + seconds
        while not call():
            self.assertLess(time.monotonic(), end, "did not come true in time")
            time.sleep(0.02)


if __name__ == "__main__":
    unittest.main()
