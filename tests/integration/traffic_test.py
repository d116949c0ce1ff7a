# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""The traffic policies through the real engine: what the client gets and what the upstreams see."""
import gzip
import json
import socket
import subprocess
import threading
import time
import unittest

from harness import Case, Gateway, Upstream, fetch
from peer import Peer


class Scripted(Peer):
    """An upstream whose answers a function gives: (method, path, headers, body) -> (status, headers, body)."""

    def __init__(self, says, place=("127.0.0.1", 0)):
        super().__init__(place=place)
        self.says = says

    def answer(self, asked):
        return self.says(asked.method, asked.path, asked.headers, asked.body)


class Traffic(Case):
    def start(self, upstreams, policies):
        """Services named as `upstreams` (the first one has the route), each with an address or several, with the policies on the route."""
        first = next(iter(upstreams))
        document = {
            "gatehouse": 1,
            "listeners": [{"id": "main", "address": "127.0.0.1", "port": 0}],
            "tenants": [{
                "id": "t",
                "services": [{"id": name, "upstream": {"targets": [{"url": f"http://{address}"} for address in ([addresses] if isinstance(addresses, str) else addresses)]}}
                             for name, addresses in upstreams.items()],
                "routes": [{"id": "all", "service": first, "match": {"paths": [{"prefix": "/"}]}}],
                "policies": [{"id": f"p{i}", "kind": kind, "scope": {"tenant": "t", "route": "all"}, "config": config} for i, (kind, config) in enumerate(policies)],
            }],
        }
        with open(self.path("gatehouse.json"), "w") as out:
            json.dump(document, out)
        gateway = Gateway("--config", self.path("gatehouse.json"), "--workers", "1")
        self.addCleanup(gateway.stop)
        return gateway.listener()

    def upstream(self, answer=None):
        made = Scripted(answer) if answer else Upstream()
        self.addCleanup(made.close)
        return made

    def until(self, holds, what):
        end = time.monotonic() + 10
        while not holds():
            self.assertLess(time.monotonic(), end, what)
            time.sleep(0.01)

    def test_redirect_and_rewrite(self):
        up = self.upstream()
        at = self.start({"a": up.address}, [("redirect", {"scheme": "https", "host": "www.example.com", "status": 301})])
        status, _, headers = fetch(at, "/x?y=1", {"Host": "example.com"})
        self.assertEqual((status, headers["location"]), (301, "https://www.example.com/x?y=1"))
        self.assertEqual(up.seen, [])
        at = self.start({"a": up.address}, [("rewrite", {"prefix": "/old", "replacePrefix": "/new", "setQuery": {"v": "2"}, "host": "inner.example"})])
        self.assertEqual(fetch(at, "/old/thing?a=1")[0], 200)
        method, path, headers, _ = up.seen[-1]
        self.assertEqual((path, headers["host"]), ("/new/thing?a=1&v=2", "inner.example"))

    def test_timeout(self):
        hold = threading.Event()
        self.addCleanup(hold.set)
        up = self.upstream(lambda *_: (hold.wait(10), (200, {}, b"late"))[1])
        at = self.start({"a": up.address}, [("timeout", {"response": "200ms"})])
        begun = time.monotonic()
        self.assertEqual(fetch(at, "/")[0], 504)
        self.assertLess(time.monotonic() - begun, 5)

    def test_retry_by_status_and_only_what_may_be_repeated(self):
        left = {"GET": 2, "POST": 2}

        def answer(method, *_):
            left[method] -= 1
            return (503, {}, b"busy") if left[method] >= 0 else (200, {}, b"fine")

        up = self.upstream(answer)
        at = self.start({"a": up.address}, [("retry", {"attempts": 3, "statuses": [503], "firstBackOff": "1ms"})])
        self.assertEqual(fetch(at, "/")[:2], (200, b"fine"))
        self.assertEqual(len(up.seen), 3)
        self.assertEqual(fetch(at, "/", method="POST", body=b"x")[0], 503)
        self.assertEqual(len(up.seen), 4)

    def test_canary(self):
        stable, canary = self.upstream(), self.upstream()
        at = self.start({"stable": stable.address, "new": canary.address}, [("canary", {"service": "new", "weight": 0, "header": "X-Canary", "headerValue": "yes"})])
        self.assertEqual(fetch(at, "/a")[0], 200)
        self.assertEqual(fetch(at, "/b", {"X-Canary": "yes"})[0], 200)
        self.assertEqual(([s[1] for s in stable.seen], [s[1] for s in canary.seen]), (["/a"], ["/b"]))

    def test_mirror(self):
        real = self.upstream()
        copy = self.upstream(lambda *_: (500, {}, b"nobody sees this"))
        at = self.start({"real": real.address, "copy": copy.address}, [("mirror", {"service": "copy", "methods": ["GET", "POST"]})])
        self.assertEqual(fetch(at, "/a?b=c")[:2], (200, b"ok\n"))
        self.assertEqual(fetch(at, "/p", {"X-Thing": "1"}, "POST", b"body" * 100)[:2], (200, b"ok\n"))
        self.assertEqual(fetch(at, "/long", {}, "POST", b"x" * 200_000)[0], 200)  # longer than what is copied
        self.until(lambda: len(copy.seen) >= 2, "the copies did not come")
        self.assertEqual(sorted((s[0], s[1], s[3]) for s in copy.seen), [("GET", "/a?b=c", b""), ("POST", "/p", b"body" * 100)])
        self.assertEqual(next(s for s in copy.seen if s[1] == "/p")[2]["x-thing"], "1")

    def test_compress(self):
        text = b"all work and no play " * 500
        up = self.upstream(lambda *_: (200, {"Content-Type": "text/plain", "ETag": '"one"'}, text))
        at = self.start({"a": up.address}, [("compress", {"encodings": ["gzip"]})])
        status, data, headers = fetch(at, "/", {"Accept-Encoding": "gzip"})
        self.assertEqual((status, headers["content-encoding"], headers["etag"]), (200, "gzip", 'W/"one"'))
        self.assertIn("accept-encoding", headers["vary"].lower())
        self.assertEqual(gzip.decompress(data), text)
        status, data, headers = fetch(at, "/", {"Accept-Encoding": "identity"})
        self.assertNotIn("content-encoding", headers)
        self.assertEqual(data, text)

    def test_compress_with_brotli_and_zstd(self):
        text = b"all work and no play " * 5000
        up = self.upstream(lambda *_: (200, {"Content-Type": "text/plain"}, text))
        at = self.start({"a": up.address}, [("compress", {})])
        reads = subprocess.run(["curl", "-V"], capture_output=True, check=True, timeout=20).stdout.decode().lower()
        for coding, library in (("br", "brotli"), ("zstd", "zstd")):
            status, data, headers = fetch(at, "/", {"Accept-Encoding": coding})
            self.assertEqual((status, headers["content-encoding"]), (200, coding))
            self.assertLess(len(data), len(text) // 50)
            if library in reads:
                read = subprocess.run(["curl", "-sS", "--compressed", "-H", f"Accept-Encoding: {coding}", f"http://{at}/"], capture_output=True, check=True, timeout=20)
                self.assertEqual(read.stdout, text)

    def test_what_the_cache_gives_is_compressed_as_the_upstreams_own(self):
        def answer(method, path, *_):
            body = {"/empty": b"", "/short": b"short", "/long": b"long " * 1000}[path]
            return (200, {"Cache-Control": "max-age=60", "Content-Type": "text/plain"}, body)

        up = self.upstream(answer)
        at = self.start({"a": up.address}, [("cache", {}), ("compress", {"encodings": ["gzip"]})])
        for path in ("/empty", "/short", "/long"):
            fresh = fetch(at, path, {"Accept-Encoding": "gzip"})
            kept = fetch(at, path, {"Accept-Encoding": "gzip"})
            self.assertIn("hit", kept[2]["cache-status"])
            self.assertEqual(kept[2].get("content-encoding"), "gzip" if path == "/long" else None, path)
            self.assertEqual(kept[2].get("content-encoding"), fresh[2].get("content-encoding"), path)
            self.assertEqual(kept[2]["content-length"], str(len(kept[1])))
            body = gzip.decompress(kept[1]) if path == "/long" else kept[1]
            self.assertEqual(body, answer("GET", path)[2])

    def test_cache_and_collapse(self):
        go = threading.Event()
        self.addCleanup(go.set)

        def answer(method, path, *_):
            if path == "/slow":
                go.wait(10)
            return (200, {"Cache-Control": "max-age=60", "Content-Type": "text/plain"}, path.encode() * 10)

        up = self.upstream(answer)
        at = self.start({"a": up.address}, [("cache", {}), ("compress", {"encodings": ["gzip"], "minimumSize": 1})])
        first = fetch(at, "/x")
        again = fetch(at, "/x")
        self.assertEqual((first[0], first[1], again[1]), (200, b"/x" * 10, b"/x" * 10))
        self.assertIn("hit", again[2]["cache-status"])
        self.assertIn("age", again[2])
        # What comes from the cache goes through the hooks of an answer.
        packed = fetch(at, "/x", {"Accept-Encoding": "gzip"})
        self.assertEqual((packed[2]["content-encoding"], gzip.decompress(packed[1])), ("gzip", b"/x" * 10))
        head = fetch(at, "/x", method="HEAD")
        self.assertEqual((head[0], head[1], head[2]["content-length"]), (200, b"", "20"))
        self.assertEqual(len(up.seen), 1)
        # Many ask for the same at once: the upstream hears of it once.
        answers = []
        askers = [threading.Thread(target=lambda: answers.append(fetch(at, "/slow")[:2])) for _ in range(8)]
        for asker in askers:
            asker.start()
        self.until(lambda: any(s[1] == "/slow" for s in up.seen), "nobody asked")
        go.set()
        for asker in askers:
            asker.join(20)
        self.assertEqual(answers, [(200, b"/slow" * 10)] * 8)
        self.assertEqual(sum(s[1] == "/slow" for s in up.seen), 1)

    def test_concurrency_limit(self):
        go = threading.Event()
        self.addCleanup(go.set)
        up = self.upstream(lambda method, path, *_: (go.wait(10) if path == "/slow" else None, (200, {}, b"ok"))[1])
        at = self.start({"a": up.address}, [("concurrency-limit", {"limit": 2})])
        slow = [threading.Thread(target=fetch, args=(at, "/slow")) for _ in range(2)]
        for asker in slow:
            asker.start()
        self.until(lambda: len(up.seen) == 2, "the slow ones did not arrive")
        status, _, headers = fetch(at, "/")
        self.assertEqual(status, 503)
        self.assertIn("retry-after", headers)
        go.set()
        for asker in slow:
            asker.join(20)
        # The places are free again.
        self.assertEqual([fetch(at, "/")[0] for _ in range(5)], [200] * 5)

    def test_circuit_breaker(self):
        up = self.upstream(lambda *_: (500, {}, b"broken"))
        at = self.start({"a": up.address}, [("circuit-breaker", {"minimumRequests": 5, "failurePercent": 50, "openFor": "60s"})])
        answers = [fetch(at, "/")[0] for _ in range(12)]
        self.assertEqual(answers[:5], [500] * 5)
        self.assertEqual(answers[-1], 503)
        self.assertLess(len(up.seen), 8)

    def test_a_try_that_failed_is_no_failure_when_the_next_one_answers(self):
        up = self.upstream(lambda *_: (200, {}, b"well"))
        with socket.create_server(("127.0.0.1", 0)) as closed:
            dead = f"127.0.0.1:{closed.getsockname()[1]}"
        at = self.start({"a": [dead, up.address]}, [("retry", {"attempts": 2}), ("circuit-breaker", {"minimumRequests": 5, "failurePercent": 20, "openFor": "60s"})])
        self.assertEqual([fetch(at, "/")[0] for _ in range(30)], [200] * 30)


if __name__ == "__main__":
    unittest.main(verbosity=2)
