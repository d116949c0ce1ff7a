# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""What all tenants share, as threads that check passwords and calls to other services: nobody takes what others need, and what is full lets nobody pass."""
import base64
import json
import socket
import threading
import unittest

from harness import Case, fetch, until
from peer import Peer


class Decider(Peer):
    """Says no to everybody."""

    def answer(self, asked):
        return 403, {}, b""


class FairShares(Case):
    def start(self, first, second):
        web = self.upstream()
        tenants = [{"id": name, "services": [{"id": "s", "upstream": {"targets": [{"url": f"http://{web.address}"}]}}],
                    "routes": [{"id": "r", "service": "s", "match": {"hosts": [name + ".test"], "paths": [{"prefix": "/"}]}}],
                    "consumers": [{"id": "alice", "credentials": [{"id": "p", "kind": "basic", "username": "alice", "password": "right at " + name}]}],
                    "policies": [policy]} for name, policy in (("greedy", first), ("modest", second))]
        document = {"gatehouse": 1, "listeners": [{"id": "main", "address": "127.0.0.1", "port": 0}], "tenants": tenants}
        self.running = self.gateway("--config", self.write("gatehouse.json", json.dumps(document)), "--workers", "2", "--token-file", self.path("owner.token"))
        self.address = self.running.listener()

    def ask(self, host, password=None):
        headers = {"Host": host + ".test"}
        if password:
            headers["Authorization"] = "Basic " + base64.b64encode(("alice:" + password).encode()).decode()
        status, body, _ = fetch(self.address, "/", headers)
        return status, json.loads(body)["code"] if status >= 400 else None

    def test_wrong_passwords_at_one_tenant_are_not_in_the_way_of_another(self):
        policy = {"id": "p", "kind": "basic-auth", "config": {"cacheFor": "0s", "attemptsByAddress": 0}}
        self.start(policy, policy)
        ended, seen = threading.Event(), []

        def guess(which):
            turn = 0
            while not ended.is_set():
                seen.append(self.ask("greedy", f"guess {which} {turn}"))
                turn += 1

        threads = [threading.Thread(target=guess, args=(which,)) for which in range(60)]
        for thread in threads:
            thread.start()
        self.addCleanup(lambda: [thread.join() for thread in threads])
        self.addCleanup(ended.set)
        self.assertTrue(until(lambda: (503, "basic-auth.busy") in list(seen)))
        self.assertEqual([self.ask("modest", "right at modest")[0] for _ in range(20)], [200] * 20)

    def test_many_wrong_passwords_make_their_sender_wait(self):
        policy = {"id": "p", "kind": "basic-auth", "config": {"attemptsByAddress": 5}}
        self.start(policy, policy)
        self.assertEqual([self.ask("greedy", f"guess {turn}") for turn in range(6)], [(401, "basic-auth.invalid")] * 5 + [(429, "basic-auth.too-many-attempts")])
        self.assertEqual(self.ask("modest", "right at modest")[0], 200)

    def test_calls_that_are_full_let_nobody_pass(self):
        silent = socket.create_server(("127.0.0.1", 0), backlog=200)
        self.addCleanup(silent.close)
        no = Decider()
        self.addCleanup(no.close)
        asking = lambda address, **more: {"id": "f", "kind": "forward-auth", "config": {"url": f"http://{address}/", "timeout": "30s", "whenUnavailable": "pass", **more}}
        self.start(asking(f"127.0.0.1:{silent.getsockname()[1]}", atOnce=60), asking(no.address))
        host, port = self.address.split(":")
        clients = []
        for _ in range(60):
            clients.append(socket.create_connection((host, int(port))))
            clients[-1].sendall(b"GET / HTTP/1.1\r\nHost: greedy.test\r\n\r\n")
        for one in [silent.accept()[0] for _ in range(60)] + clients:
            self.addCleanup(one.close)
        self.assertEqual([self.ask("greedy") for _ in range(5)], [(503, "forward-auth.busy")] * 5)
        self.assertEqual([self.ask("modest") for _ in range(5)], [(403, "forward-auth.refused")] * 5)


if __name__ == "__main__":
    unittest.main()
